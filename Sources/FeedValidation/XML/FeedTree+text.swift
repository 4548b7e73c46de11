internal import CLibXML2

extension FeedTree {
    /// The text directly in an element, CDATA included, children left out.
    func text(of element: FeedElement) -> String {
        var text = ""
        var node = element.node.pointee.children
        while let current = node {
            if current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE,
                let content = current.pointee.content
            {
                if text.isEmpty { text = String(cString: content) } else { text += String(cString: content) }
            }
            node = current.pointee.next
        }
        return text
    }

    /// The text of an element with that of the elements in it, whose tags are kept without attributes: XHTML content.
    func mixedText(of element: FeedElement) -> String {
        guard element.firstChild >= 0 else { return text(of: element) }
        return Self.mixedText(in: element.node)
    }

    private static func mixedText(in parent: xmlNodePtr) -> String {
        var text = ""
        var node = parent.pointee.children
        while let current = node {
            switch current.pointee.type {
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                if let content = current.pointee.content { text += String(cString: content) }
            case XML_ELEMENT_NODE:
                let name = String(cString: current.pointee.name)
                // Depth is bounded by libxml2.
                text += "<\(name)>\(mixedText(in: current))</\(name)>"
            default: break
            }
            node = current.pointee.next
        }
        return text
    }

    /// Text that is not only white space, directly in the element.
    func hasText(_ element: FeedElement) -> Bool {
        var node = element.node.pointee.children
        while let current = node {
            if current.pointee.type == XML_TEXT_NODE || current.pointee.type == XML_CDATA_SECTION_NODE,
                var byte = current.pointee.content
            {
                while byte.pointee == 0x20 || (0x09...0x0D).contains(byte.pointee) { byte += 1 }
                if byte.pointee != 0 { return true }
            }
            node = current.pointee.next
        }
        return false
    }

    func attributes(of element: FeedElement) -> [Attribute] {
        var attributes: [Attribute] = []
        var node = element.node.pointee.properties
        while let current = node {
            let namespace = current.pointee.ns?.pointee
            let uri = namespace?.href.map { String(cString: $0) } ?? ""
            attributes.append(
                Attribute(
                    name: String(cString: current.pointee.name),
                    vocabulary: uri.isEmpty ? .none : Vocabulary.uris[uri] ?? .other, namespace: uri,
                    prefix: namespace?.prefix.map { String(cString: $0) } ?? "", value: Self.value(of: current)))
            node = current.pointee.next
        }
        return attributes
    }

    func attribute(_ name: String, _ vocabulary: Vocabulary = .none, of element: FeedElement) -> String? {
        guard element.node.pointee.properties != nil else { return nil }
        return attributes(of: element).first { $0.name == name && $0.vocabulary == vocabulary }?.value
    }

    /// The namespaces an element declares: prefix (empty for the default one) and address.
    func declarations(on element: FeedElement) -> [(prefix: String, uri: String)] {
        var declarations: [(String, String)] = []
        var pointer = element.node.pointee.nsDef
        while let current = pointer {
            declarations.append(
                (
                    current.pointee.prefix.map { String(cString: $0) } ?? "",
                    current.pointee.href.map { String(cString: $0) } ?? ""
                ))
            pointer = current.pointee.next
        }
        return declarations
    }

    private static func value(of attribute: xmlAttrPtr) -> String {
        var value = ""
        var node = attribute.pointee.children
        while let current = node {
            if current.pointee.type == XML_TEXT_NODE, let content = current.pointee.content {
                value += String(cString: content)
            }
            node = current.pointee.next
        }
        return value
    }
}
