/// Where each start tag of a well-formed document is, in document order: libxml2 knows lines only.
///
/// It looks for `<`, steps over comments, CDATA sections and instructions, and finds the `>` that is in no quotes:
/// right for well-formed documents, harmless on others.
struct TagScanner {
    /// Offset of the `<` of each start tag.
    private(set) var tags: [Int] = []
    /// Offset of the byte after the `>` of each start tag.
    private(set) var contents: [Int] = []

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { scan($0) }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            switch index + 1 < bytes.count ? bytes[index + 1] : 0 {
            case UInt8(ascii: "/"):
                index += 2
            case UInt8(ascii: "?"):
                index = Self.end(of: "?>", in: bytes, from: index + 2)
            case UInt8(ascii: "!"):
                if Self.matches("<!--", in: bytes, at: index) {
                    index = Self.end(of: "-->", in: bytes, from: index + 4)
                } else if Self.matches("<![CDATA[", in: bytes, at: index) {
                    index = Self.end(of: "]]>", in: bytes, from: index + 9)
                } else {
                    index += 2
                }
            default:
                tags.append(index)
                index = Self.endOfTag(in: bytes, from: index + 1)
                contents.append(index)
            }
        }
    }

    private static func endOfTag(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var quote: UInt8 = 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                break
            }
        }
        return index
    }

    private static func matches(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
    }

    private static func end(of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, !matches(text, in: bytes, at: index) { index += 1 }
        return min(index + text.utf8CodeUnitCount, bytes.count)
    }
}
