internal import CLibXML2

/// One element of the document. Indices are positions in document order.
struct FeedElement {
    let index: Int
    /// Local name.
    let name: String
    let vocabulary: Vocabulary
    /// Address of the namespace, empty for none.
    let namespace: String
    /// -1 for the root.
    let parent: Int
    let depth: Int
    fileprivate(set) var firstChild = -1
    fileprivate(set) var next = -1
    let node: xmlNodePtr
}

/// An attribute, with its value normalized.
struct Attribute {
    let name: String
    let vocabulary: Vocabulary
    let namespace: String
    let prefix: String
    let value: String

    /// As it is written: `xml:lang`, `href`.
    var qualifiedName: String { prefix.isEmpty ? name : prefix + ":" + name }
}

/// The elements of a parsed document as a flat list, with where each one is in the file.
struct FeedTree {
    let document: XMLDocument
    let source: SourceText
    let elements: [FeedElement]
    let tags: TagScanner?
    /// The local names of its elements.
    let names: Set<String>

    /// - Parameter tags: the start tags of the source, when its encoding lets them be scanned.
    init(_ document: XMLDocument, _ source: SourceText, _ tags: TagScanner?) {
        self.document = document
        self.source = source
        var cache = NameCache()
        elements = Self.flatten(document, &cache)
        names = cache.all
        self.tags = tags?.tags.count == elements.count ? tags : nil
    }

    var root: FeedElement { elements[0] }

    func parent(of element: FeedElement) -> FeedElement? {
        element.parent < 0 ? nil : elements[element.parent]
    }

    func children(of element: FeedElement) -> Children {
        Children(elements: elements, following: element.firstChild)
    }

    func first(_ name: String, in element: FeedElement, _ vocabulary: Vocabulary) -> FeedElement? {
        children(of: element).first { $0.name == name && $0.vocabulary == vocabulary }
    }

    /// Index after the last descendant of an element.
    func end(of element: FeedElement) -> Int {
        var index = element.index + 1
        while index < elements.count, elements[index].depth > element.depth { index += 1 }
        return index
    }

    /// The element a libxml2 node is, or is in.
    func element(at node: xmlNodePtr?) -> FeedElement? {
        var node = node
        while let current = node {
            if current.pointee.type == XML_ELEMENT_NODE, let mark = current.pointee._private {
                let index = Int(bitPattern: mark) - 1
                return elements.indices.contains(index) ? elements[index] : nil
            }
            node = current.pointee.parent
        }
        return nil
    }

    struct Children: Sequence, IteratorProtocol {
        fileprivate let elements: [FeedElement]
        fileprivate var following: Int

        mutating func next() -> FeedElement? {
            guard following >= 0 else { return nil }
            let element = elements[following]
            following = element.next
            return element
        }
    }

    private static func flatten(_ document: XMLDocument, _ names: inout NameCache) -> [FeedElement] {
        var elements: [FeedElement] = []
        var lastChild: [Int] = []
        var parent = -1
        var node = xmlDocGetRootElement(document.pointer)
        while let current = node {
            let index = elements.count
            let (vocabulary, namespace) = names.namespace(current.pointee.ns)
            elements.append(
                FeedElement(
                    index: index, name: names.name(current.pointee.name), vocabulary: vocabulary,
                    namespace: namespace, parent: parent, depth: lastChild.count, node: current))
            current.pointee._private = UnsafeMutableRawPointer(bitPattern: index + 1)
            if let previous = lastChild.last {
                if previous < 0 { elements[parent].firstChild = index } else { elements[previous].next = index }
                lastChild[lastChild.count - 1] = index
            }
            if let child = firstElement(from: current.pointee.children) {
                node = child
                parent = index
                lastChild.append(-1)
                continue
            }
            node = firstElement(from: current.pointee.next)
            var up = current
            while node == nil, let above = up.pointee.parent, above.pointee.type == XML_ELEMENT_NODE {
                up = above
                parent = elements[parent].parent
                lastChild.removeLast()
                if lastChild.isEmpty { return elements }
                node = firstElement(from: up.pointee.next)
            }
        }
        return elements
    }

    private static func firstElement(from node: xmlNodePtr?) -> xmlNodePtr? {
        var node = node
        while let current = node, current.pointee.type != XML_ELEMENT_NODE { node = current.pointee.next }
        return node
    }
}

/// Names are interned by libxml2: each is made a `String` once.
struct NameCache {
    private var names: [UnsafePointer<xmlChar>: String] = [:]
    private var namespaces: [UnsafePointer<xmlChar>: (Vocabulary, String)] = [:]

    var all: Set<String> { Set(names.values) }

    mutating func name(_ pointer: UnsafePointer<xmlChar>?) -> String {
        guard let pointer else { return "" }
        if let known = names[pointer] { return known }
        let name = String(cString: pointer)
        names[pointer] = name
        return name
    }

    mutating func namespace(_ pointer: xmlNsPtr?) -> (Vocabulary, String) {
        guard let href = pointer?.pointee.href else { return (.none, "") }
        if let known = namespaces[href] { return known }
        let uri = String(cString: href)
        let found = (uri.isEmpty ? Vocabulary.none : Vocabulary.uris[uri] ?? .other, uri)
        namespaces[href] = found
        return found
    }
}
