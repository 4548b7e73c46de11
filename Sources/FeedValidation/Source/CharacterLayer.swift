/// Characters XML allows and no one means: C1 controls, most often Windows-1252 mistaken for Latin-1, and U+FFFD.
struct CharacterLayer: FeedLayer {
    func check(_ feed: FeedTree, report: inout Report) {
        let source = feed.source
        guard source.encoding == .utf8 else { return }
        let lost = "un caractère a été perdu dans une conversion (U+FFFD)"
        let control = "un caractère de commande C1 est là, sans doute du Windows-1252 mal converti"
        source.bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices.dropLast() where bytes[index] == 0xC2 || bytes[index] == 0xEF {
                let isControl = bytes[index] == 0xC2 && bytes[index + 1] < 0xA0
                let isLost =
                    bytes[index] == 0xEF && bytes[index + 1] == 0xBF && index + 2 < bytes.count
                    && bytes[index + 2] == 0xBD
                guard isControl || isLost else { continue }
                report.add(
                    .xmlControl, isControl ? control : lost, at: place(of: index, in: source),
                    hint: "récrire le caractère voulu")
            }
        }
    }

    private func place(of index: Int, in source: SourceText) -> Place {
        let (line, column) = source.position(of: index)
        return Place(line: line, column: column, length: 1)
    }
}
