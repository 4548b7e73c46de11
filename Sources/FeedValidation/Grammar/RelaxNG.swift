internal import CLibXML2
internal import FeedGrammars

/// A compiled RELAX NG schema. Compiled once, then only read, from any thread.
final class RelaxNGSchema: @unchecked Sendable {
    private let pointer: xmlRelaxNGPtr

    /// Nil when the grammar does not compile: the other layers then stand alone.
    init?(_ text: UnsafePointer<CChar>, length: Int32) {
        xmlInitParser()
        xmlRelaxNGInitTypes()
        guard let parser = xmlRelaxNGNewMemParserCtxt(text, length) else { return nil }
        defer { xmlRelaxNGFreeParserCtxt(parser) }
        xmlRelaxNGSetParserStructuredErrors(parser, { _, _ in }, nil)
        guard let pointer = xmlRelaxNGParse(parser) else { return nil }
        self.pointer = pointer
    }

    deinit {
        xmlRelaxNGFree(pointer)
    }

    static let rss = RelaxNGSchema(depeche_grammar_rss(), length: depeche_grammar_rss_length())
    static let atom = RelaxNGSchema(depeche_grammar_atom(), length: depeche_grammar_atom_length())

    /// A validation of one document, on one thread.
    func session(on tree: FeedTree) -> RelaxNGSession? {
        xmlRelaxNGNewValidCtxt(pointer).map { RelaxNGSession($0, schema: self, document: tree.document) }
    }
}

/// Validates elements of one document, each on its own.
final class RelaxNGSession {
    private let context: xmlRelaxNGValidCtxtPtr
    private let schema: RelaxNGSchema
    private let document: XMLDocument
    fileprivate var faults: [XMLFault] = []

    fileprivate init(_ context: xmlRelaxNGValidCtxtPtr, schema: RelaxNGSchema, document: XMLDocument) {
        self.context = context
        self.schema = schema
        self.document = document
        xmlRelaxNGSetValidStructuredErrors(
            context,
            { data, error in
                guard let data, let error else { return }
                let session = Unmanaged<RelaxNGSession>.fromOpaque(data).takeUnretainedValue()
                session.faults.append(XMLFault(error.pointee))
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        xmlRelaxNGFreeValidCtxt(context)
    }

    /// Whether the grammar accepts an element and what it holds, and where it stumbled.
    func verdict(on element: FeedElement) -> (valid: Bool, fault: XMLFault?) {
        faults.removeAll()
        // Selects the start pattern; 0 says that this one has to be given whole elements.
        guard xmlRelaxNGValidatePushElement(context, document.pointer, element.node) == 0 else { return (true, nil) }
        let valid = xmlRelaxNGValidateFullElement(context, document.pointer, element.node) == 1
        return (valid, faults.first)
    }
}
