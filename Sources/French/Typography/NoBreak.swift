/// Words never parted from what follows them: *n° 1*, *M. Musk*, *art. 5*.
enum NoBreak {
    static func follows(_ text: String) -> Bool {
        !isPlain(text) && words.contains(text)
    }

    /// Whether a word begins and ends with a letter in lower case, as none of these does.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.first.map(isLowercase) == true && bytes.last.map(isLowercase) == true
        } ?? false
    }

    private static func isLowercase(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

    private static let words: WordSet = [
        "n°", "N°", "M.", "MM.", "Mme", "Mmes", "Mlle", "Mlles", "Dr", "Drs", "Pr", "Me", "Mes.", "Mgr", "p.", "pp.",
        "§", "§§", "art.", "chap.", "vol.", "fig.", "al.",
    ]
}
