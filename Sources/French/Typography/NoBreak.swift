/// Words never parted from what follows them: *n° 1*, *M. Musk*, *art. 5*.
enum NoBreak {
    static func follows(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return false }
        // Most words begin in lower case and end with a letter: none of these does.
        let isPlain = isLowercase(first) && isLowercase(last)
        return !isPlain && words.contains(text)
    }

    private static func isLowercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    private static let words: WordSet = [
        "n°", "N°", "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Drs", "Pr", "Me", "Mes.", "Mgr", "p.", "pp.",
        "§", "§§", "art.", "chap.", "vol.", "fig.", "al.",
    ]
}
