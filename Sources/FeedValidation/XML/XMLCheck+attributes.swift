internal import CLibXML2

extension XMLCheck {
    /// An attribute of a document, and where its element begins.
    public struct FoundAttribute: Sendable, Hashable {
        public var name: String
        /// With references replaced.
        public var value: String
        /// 1-based.
        public var line: Int
    }

    /// The attributes of these names, in the order of the document; none when it is not well-formed.
    ///
    /// - Parameter names: local names, of attributes without namespace.
    public static func attributes(_ names: [String], in bytes: [UInt8]) -> [FoundAttribute] {
        guard bytes.count <= XMLReader.byteLimit, let document = XMLReader.read(bytes).document else { return [] }
        let tree = FeedTree(document, SourceText(bytes), nil)
        return tree.elements.flatMap { element in
            tree.attributes(of: element).filter { $0.namespace.isEmpty && names.contains($0.name) }.map {
                FoundAttribute(name: $0.name, value: $0.value, line: Int(xmlGetLineNo(element.node)))
            }
        }
    }
}
