/// A tag of HTML as it is written in the text of a feed.
struct HTMLTag {
    /// In lower case.
    var name: String
    /// `</name>`
    var isEnd = false
    /// Names in lower case, values as written.
    var attributes: [(name: String, value: String)] = []

    /// Keeps an attribute, unless there are far too many.
    fileprivate mutating func add(_ name: String, _ value: String) {
        if attributes.count < 256 { attributes.append((name, value)) }
    }
}

/// Finds the tags of a piece of HTML, however broken: a reader of tags, not of documents.
struct HTMLScanner {
    private let bytes: [UInt8]
    private var index = 0

    /// Every tag of `text`, in order. Linear in its length.
    static func tags(in text: String) -> [HTMLTag] {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return [] }
        var scanner = HTMLScanner(bytes: Array(text.utf8))
        var tags: [HTMLTag] = []
        while let tag = scanner.nextTag() { tags.append(tag) }
        return tags
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func nextTag() -> HTMLTag? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            index += 1
            guard index < bytes.count else { return nil }
            if bytes[index] == UInt8(ascii: "!") {
                skipDeclaration()
            } else if bytes[index] == UInt8(ascii: "/"), index + 1 < bytes.count, WebAddress.isLetter(bytes[index + 1])
            {
                index += 1
                return HTMLTag(name: word { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }, isEnd: true)
            } else if WebAddress.isLetter(bytes[index]) {
                return readTag()
            }
        }
        return nil
    }

    private mutating func skipDeclaration() {
        let isComment = bytes[index...].starts(with: "!--".utf8)
        guard isComment else { return }
        index += 3
        while index < bytes.count, !bytes[index...].starts(with: "-->".utf8) { index += 1 }
    }

    private mutating func readTag() -> HTMLTag {
        var tag = HTMLTag(name: word { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") })
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            if Self.isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "/") {
                index += 1
                continue
            }
            let name = word { !Self.isSpace($0) && !"=>/".utf8.contains($0) }
            while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
            guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
                if name.isEmpty { index += 1 } else { tag.add(name, "") }
                continue
            }
            index += 1
            tag.add(name, value())
        }
        skipRawText(of: tag.name)
        return tag
    }

    /// What scripts and styles hold is not HTML.
    private mutating func skipRawText(of name: String) {
        guard name == "script" || name == "style" else { return }
        let end = Array("</\(name)".utf8)
        while index < bytes.count, !Self.matches(end, bytes[index...].prefix(end.count)) { index += 1 }
    }

    private mutating func value() -> String {
        while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
        guard index < bytes.count else { return "" }
        let quote = bytes[index]
        let start: Int
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            start = index
            while index < bytes.count, bytes[index] != quote { index += 1 }
            defer { index = min(index + 1, bytes.count) }
            return String(decoding: bytes[start..<index], as: UTF8.self)
        }
        start = index
        while index < bytes.count, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func word(while predicate: (UInt8) -> Bool) -> String {
        let start = index
        while index < bytes.count, predicate(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    private static func matches(_ end: [UInt8], _ slice: ArraySlice<UInt8>) -> Bool {
        slice.count == end.count
            && zip(slice, end).allSatisfy { $0 == $1 || WebAddress.isLetter($0) && $0 | 0x20 == $1 }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
