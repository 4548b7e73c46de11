import CRelaxNG

/// One of the project's grammars, run by libxml2 on a whole document: parsed, then validated.
final class Schema {
    private let pointer: xmlRelaxNGPtr

    /// - Parameter file: its name in Sources/FeedGrammars.
    init?(file: String) {
        var folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
        folder += ["Sources", "FeedGrammars", Substring(file)]
        xmlInitParser()
        guard let parser = xmlRelaxNGNewParserCtxt(folder.joined(separator: "/")) else { return nil }
        defer { xmlRelaxNGFreeParserCtxt(parser) }
        guard let pointer = xmlRelaxNGParse(parser) else { return nil }
        self.pointer = pointer
    }

    deinit { xmlRelaxNGFree(pointer) }

    func accepts(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            let text = buffer.bindMemory(to: CChar.self).baseAddress
            guard let document = xmlReadMemory(text, Int32(buffer.count), nil, nil, Int32(XML_PARSE_NONET.rawValue))
            else { return false }
            defer { xmlFreeDoc(document) }
            guard let context = xmlRelaxNGNewValidCtxt(pointer) else { return false }
            defer { xmlRelaxNGFreeValidCtxt(context) }
            return xmlRelaxNGValidateDoc(context, document) == 0
        }
    }
}
