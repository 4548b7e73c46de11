/// Cutting the lines of a gabarit by their bytes: what they are cut at is ASCII, and every process reads thousands.
extension Substring {
    /// Without the blanks around it.
    var withoutBlanks: Substring {
        var text = self
        let kept = text.withUTF8 { bytes -> Range<Int> in
            var kept = bytes.indices
            while let first = kept.first, Self.isBlank(bytes[first]) { kept.removeFirst() }
            while let last = kept.last, Self.isBlank(bytes[last]) { kept.removeLast() }
            return kept
        }
        return self[places(kept)]
    }

    /// What stands between separators, without the blanks around it; nothing where nothing stands.
    func parts(at separator: Unicode.Scalar) -> [Substring] {
        let cuts = places { $0 == UInt8(ascii: separator) } + [utf8.count]
        var start = 0
        return cuts.compactMap { cut in
            let part = self[places(start..<cut)].withoutBlanks
            start = cut + 1
            return part.isEmpty ? nil : part
        }
    }

    /// Each line, with its end.
    var lines: [Substring] {
        let ends = places { $0 == UInt8(ascii: "\n") }.map { $0 + 1 } + [utf8.count]
        return zip([0] + ends, ends).map { self[places($0..<$1)] }
    }

    /// From the first sign of comparison to the last.
    var comparison: Range<Index>? {
        let places = places { $0 >= UInt8(ascii: "<") && $0 <= UInt8(ascii: ">") }
        guard let first = places.first, let last = places.last else { return nil }
        return self.places(first..<last + 1)
    }

    /// How many Unicode scalars there are: as many as bytes that do not go on with one.
    var scalarCount: Int {
        var text = self
        return text.withUTF8 { bytes in bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
    }

    private func places(where isWanted: (UInt8) -> Bool) -> [Int] {
        var text = self
        return text.withUTF8 { bytes in
            var places: [Int] = []
            for place in bytes.indices where isWanted(bytes[place]) { places.append(place) }
            return places
        }
    }

    private func places(_ bytes: Range<Int>) -> Range<Index> {
        let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
        return start..<utf8.index(start, offsetBy: bytes.count)
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
            || byte == UInt8(ascii: "\n")
    }
}

extension StringProtocol {
    /// Whether it has the same letters, in the same bytes.
    func isWritten(_ word: String) -> Bool { utf8.elementsEqual(word.utf8) }
}
