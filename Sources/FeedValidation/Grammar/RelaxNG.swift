internal import CLibXML2
internal import FeedGrammars

/// A compiled RELAX NG schema. Compiled once, then only read, from any thread.
///
/// `@unchecked`, the only one of the package, because a C pointer is not `Sendable`: libxml2 lets several threads
/// read what none of them changes (https://gitlab.gnome.org/GNOME/libxml2/-/wikis/Thread-safety). The pointer never leaves
/// this class, each `verdict` makes a context of its own, and nothing here writes to the schema after `init`.
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

    /// Whether the grammar accepts an element and what it holds, and where it stumbled first.
    func verdict(on element: FeedElement, in document: XMLDocument) -> (valid: Bool, fault: XMLFault?) {
        // A fresh context for each element: a context only ever reads one, from the start pattern on.
        guard let context = xmlRelaxNGNewValidCtxt(pointer) else { return (true, nil) }
        defer { xmlRelaxNGFreeValidCtxt(context) }
        let log = FirstFault()
        return withExtendedLifetime(log) {
            xmlRelaxNGSetValidStructuredErrors(
                context,
                { data, error in
                    guard let data, let error else { return }
                    let log = Unmanaged<FirstFault>.fromOpaque(data).takeUnretainedValue()
                    log.fault = log.fault ?? XMLFault(error.pointee)
                }, Unmanaged.passUnretained(log).toOpaque())
            return (Self.accepts(element.node, document.pointer, context), log.fault)
        }
    }

    /// Follows the element as libxml2's own reader does: by steps where the pattern was compiled to an automaton,
    /// whole where it was not (interleave, attributes, values).
    private static func accepts(
        _ node: xmlNodePtr, _ document: xmlDocPtr, _ context: xmlRelaxNGValidCtxtPtr
    ) -> Bool {
        switch xmlRelaxNGValidatePushElement(context, document, node) {
        case 0: return xmlRelaxNGValidateFullElement(context, document, node) == 1
        case 1: break
        default: return false
        }
        var child = node.pointee.children
        while let current = child {
            switch current.pointee.type {
            case XML_ELEMENT_NODE:
                guard accepts(current, document, context) else { return false }
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                let length = xmlStrlen(current.pointee.content)
                guard xmlRelaxNGValidatePushCData(context, current.pointee.content, length) == 1 else { return false }
            default: break
            }
            child = current.pointee.next
        }
        return xmlRelaxNGValidatePopElement(context, document, node) == 1
    }

    private final class FirstFault {
        var fault: XMLFault?
    }
}
