internal import CLibXML2

extension FeedTree {
    /// Where an element starts: its `<` and its name.
    func place(of element: FeedElement) -> Place {
        guard let tags else { return Place(line: Int(xmlGetLineNo(element.node))) }
        let start = tags.tags[element.index]
        let (line, column) = source.position(of: start)
        return Place(line: line, column: column, length: 1 + nameLength(at: start + 1))
    }

    /// Where the text of an element starts, white space left out; the element itself when it has none.
    func placeOfText(in element: FeedElement) -> Place {
        guard let tags else { return place(of: element) }
        let bytes = source.bytes
        let tagEnd = tags.contents[element.index]
        guard tagEnd >= 2, bytes[tagEnd - 2] != UInt8(ascii: "/") else { return place(of: element) }
        var start = tagEnd
        while start < bytes.count, Self.isSpace(bytes[start]) { start += 1 }
        if bytes[start...].starts(with: Self.cdata) { start += Self.cdata.count }
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "<"), bytes[end] != 0x0A { end += 1 }
        while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
        guard end > start else { return place(of: element) }
        let (line, column) = source.position(of: start)
        return Place(line: line, column: column, length: source.scalars(from: start, to: end))
    }

    /// Where an attribute is in the start tag of its element.
    func place(of attribute: String, in element: FeedElement) -> Place {
        guard let tags else { return place(of: element) }
        let bytes = source.bytes
        let name = Array(attribute.utf8)
        let end = tags.contents[element.index]
        var index = tags.tags[element.index] + 1
        while index < end, !Self.isSpace(bytes[index]) { index += 1 }
        while index < end {
            while index < end, Self.isSpace(bytes[index]) { index += 1 }
            let start = index
            while index < end, !Self.isSpace(bytes[index]), bytes[index] != UInt8(ascii: "=") { index += 1 }
            let found = bytes[start..<index].elementsEqual(name)
            while index < end, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
            guard index < end else { break }
            let quote = bytes[index]
            index += 1
            while index < end, bytes[index] != quote { index += 1 }
            index += 1
            if found {
                let (line, column) = source.position(of: start)
                return Place(line: line, column: column, length: source.scalars(from: start, to: index))
            }
        }
        return place(of: element)
    }

    private func nameLength(at start: Int) -> Int {
        var end = start
        while end < source.bytes.count, !Self.isSpace(source.bytes[end]), source.bytes[end] != UInt8(ascii: ">"),
            source.bytes[end] != UInt8(ascii: "/")
        {
            end += 1
        }
        return source.scalars(from: start, to: end)
    }

    private static let cdata = Array("<![CDATA[".utf8)

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}
