internal import CLibXML2

/// XPath 1.0 over one document, by libxml2.
struct XPath {
    private let context: xmlXPathContextPtr

    /// Runs `body` with an evaluator on the document; nil when libxml2 has none to give.
    static func evaluate<Result>(on feed: FeedTree, _ body: (XPath) -> Result) -> Result? {
        guard let context = xmlXPathNewContext(feed.document.pointer) else { return nil }
        defer { xmlXPathFreeContext(context) }
        for (uri, vocabulary) in Vocabulary.uris {
            xmlXPathRegisterNs(context, vocabulary.rawValue, uri)
        }
        return body(XPath(context: context))
    }

    /// The nodes an expression selects, in document order; none when it selects no nodes.
    func nodes(_ expression: String) -> [xmlNodePtr] {
        guard let object = xmlXPathEvalExpression(expression, context) else { return [] }
        defer { xmlXPathFreeObject(object) }
        guard object.pointee.type == XPATH_NODESET, let set = object.pointee.nodesetval else { return [] }
        return (0..<Int(set.pointee.nodeNr)).compactMap { set.pointee.nodeTab[$0] }
    }
}
