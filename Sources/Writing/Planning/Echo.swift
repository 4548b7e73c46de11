/// The words that mean something in a sentence, those of four letters at least: what another may sound like.
struct Echo: Sendable {
    private let words: Set<Substring>

    init(_ text: String) {
        words = Set(text.longWords)
    }

    init(_ sentence: Realization) {
        words = Set(sentence.words.longWords)
    }

    /// How much of it stands in another: 0 when less than half of the words are shared, 1 under four fifths, else 2.
    func loudness(in other: Echo) -> Int {
        guard !words.isEmpty else { return 0 }
        let shared = words.count(where: other.words.contains)
        return shared * 5 >= words.count * 4 ? 2 : shared * 2 >= words.count ? 1 : 0
    }
}

extension String {
    /// What stands between spaces and has four letters at least, in lower case.
    var longWords: [Substring] {
        inLowerCase.utf8.split(separator: UInt8(ascii: " ")).lazy.map { Substring($0) }.filter { $0.count > 3 }
    }

    /// What stands between signs that are no letters, in lower case.
    var lettersApart: [Substring] {
        inLowerCase.unicodeScalars.split { !$0.properties.isAlphabetic }.map { Substring($0) }
    }
}
