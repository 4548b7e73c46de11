internal import CLibXML2

/// One fault as libxml2 reports it; its text is never used, since it changes between versions.
struct XMLFault {
    let domain: UInt32
    let code: UInt32
    let level: UInt32
    let line: Int
    let column: Int
    /// Names libxml2 puts in its message: of elements, attributes, entities.
    let names: [String]
    /// The element meant, when the tree is there.
    let node: xmlNodePtr?

    init(_ error: xmlError) {
        domain = UInt32(bitPattern: error.domain)
        code = UInt32(bitPattern: error.code)
        level = error.level.rawValue
        line = Int(error.line)
        column = Int(error.int2)
        names = [error.str1, error.str2].compactMap { $0.map { String(cString: $0) } }
        node = error.node?.assumingMemoryBound(to: xmlNode.self)
    }

    var isWarning: Bool { level == XML_ERR_WARNING.rawValue }
}
