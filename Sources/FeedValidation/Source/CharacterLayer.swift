/// Characters XML allows and no one means: C1 controls, most often Windows-1252 mistaken for Latin-1, and U+FFFD.
struct CharacterLayer: FeedLayer {
    func check(_ feed: FeedTree, report: inout Report) {
        let source = feed.source
        guard source.encoding == .utf8 else { return }
        let bytes = source.bytes
        var index = 0
        while index < bytes.count {
            defer { index += 1 }
            guard bytes[index] >= 0xC2 else { continue }
            let isControl = bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xA0
            let isReplacement = bytes[index...].starts(with: [0xEF, 0xBF, 0xBD])
            guard isControl || isReplacement else { continue }
            let (line, column) = source.position(of: index)
            report.add(
                .xmlControl,
                isControl
                    ? "un caractère de commande C1 est là, sans doute du Windows-1252 mal converti"
                    : "un caractère a été perdu dans une conversion (U+FFFD)",
                at: Place(line: line, column: column, length: 1), hint: "récrire le caractère voulu")
        }
    }
}
