internal import CLibXML2

/// Parses XML with libxml2, strictly and within bounds: no network, no external entity, no DTD, no recovery.
enum XMLReader {
    /// Above this a document is refused unread: libxml2 needs several times its size.
    static let byteLimit = 50_000_000

    /// `XML_PARSE_NO_XXE` appeared in 2.13; older headers do not name it.
    private static let noExternalEntities: Int32 = LIBXML_VERSION >= 21300 ? 1 << 23 : 0

    private static let options =
        Int32(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue)
        | noExternalEntities

    private static let initialized: Void = {
        xmlInitParser()
        xmlRelaxNGInitTypes()
    }()

    /// The document, nil when it is refused, and what libxml2 said of it.
    ///
    /// - Parameter makesTree: false where whether it is well-formed is all one wants to know: the document is then empty.
    static func read(
        _ bytes: [UInt8], makesTree: Bool = true
    ) -> (document: XMLDocument?, faults: [XMLFault], doctype: Bool) {
        _ = initialized
        guard let context = xmlNewParserCtxt() else { return (nil, [], false) }
        defer { xmlFreeParserCtxt(context) }
        let log = XMLFaultLog()
        return withExtendedLifetime(log) {
            context.pointee._private = Unmanaged.passUnretained(log).toOpaque()
            listen(to: context)
            if !makesTree { makeNothing(of: context) }
            // Conversion faults have no parser context and would go to standard error.
            xmlSetStructuredErrorFunc(nil) { _, _ in }
            defer { xmlSetStructuredErrorFunc(nil, nil) }
            let pointer = bytes.withUnsafeBytes { buffer in
                xmlCtxtReadMemory(
                    context, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), nil, nil, options)
            }
            let document = pointer.map { XMLDocument($0) }
            if context.pointee.wellFormed == 0, log.faults.isEmpty, let last = xmlCtxtGetLastError(context) {
                log.faults.append(XMLFault(last.pointee))
            }
            let hasRoot = !makesTree || xmlDocGetRootElement(pointer) != nil
            let sound = context.pointee.wellFormed != 0 && !log.doctype && hasRoot
            return (sound ? document : nil, log.faults, log.doctype)
        }
    }

    /// What the parser finds in order is all it is asked for: nodes, which cost as much again, are not made.
    private static func makeNothing(of context: xmlParserCtxtPtr) {
        context.pointee.sax.pointee.startElementNs = { _, _, _, _, _, _, _, _, _ in }
        context.pointee.sax.pointee.endElementNs = { _, _, _, _ in }
        context.pointee.sax.pointee.characters = { _, _, _ in }
        context.pointee.sax.pointee.ignorableWhitespace = { _, _, _ in }
        context.pointee.sax.pointee.cdataBlock = { _, _, _ in }
        context.pointee.sax.pointee.comment = { _, _ in }
        context.pointee.sax.pointee.processingInstruction = { _, _, _ in }
        context.pointee.sax.pointee.reference = { _, _ in }
    }

    private static func listen(to context: xmlParserCtxtPtr) {
        // The error's pointer became const in 2.12: its type is inferred.
        context.pointee.sax.pointee.serror = { data, error in
            guard let log = XMLFaultLog.of(data), let error else { return }
            log.faults.append(XMLFault(error.pointee))
        }
        // Called at the DOCTYPE, before anything in it is read.
        context.pointee.sax.pointee.internalSubset = { data, _, _, _ in
            guard let log = XMLFaultLog.of(data), let data else { return }
            log.doctype = true
            xmlStopParser(data.assumingMemoryBound(to: xmlParserCtxt.self))
        }
    }
}

/// A parsed document, freed with its last owner.
final class XMLDocument {
    let pointer: xmlDocPtr

    init(_ pointer: xmlDocPtr) {
        self.pointer = pointer
    }

    deinit {
        xmlFreeDoc(pointer)
    }
}

/// Collects what libxml2 reports while it parses.
private final class XMLFaultLog {
    var faults: [XMLFault] = []
    var doctype = false

    /// The log a parser context carries.
    static func of(_ context: UnsafeMutableRawPointer?) -> XMLFaultLog? {
        guard let context else { return nil }
        guard let box = context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return nil }
        return Unmanaged<XMLFaultLog>.fromOpaque(box).takeUnretainedValue()
    }
}
