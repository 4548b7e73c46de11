/// The words that mean something in a sentence, those of four letters at least: what another may sound like.
struct Echo: Sendable {
    private let words: Set<UInt64>

    init(_ text: String) {
        words = text.longWords()
    }

    init(_ sentence: Realization) {
        words = sentence.words.longWords()
    }

    /// How much of it stands in another: 0 when less than half of the words are shared, 1 under four fifths, else 2.
    func loudness(in other: Echo) -> Int {
        guard !words.isEmpty else { return 0 }
        let shared = words.count(where: other.words.contains)
        return shared * 5 >= words.count * 4 ? 2 : shared * 2 >= words.count ? 1 : 0
    }
}

extension String {
    /// What stands between spaces and has four letters at least, by the hash of its first letters in lower case.
    func longWords(letters: Int = .max) -> Set<UInt64> {
        var words: Set<UInt64> = []
        var word = StableHash()
        var length = 0
        func end() {
            if length > 3 { words.insert(word.value) }
            word = StableHash()
            length = 0
        }
        for byte in inLowerCase.utf8 {
            if byte == UInt8(ascii: " ") {
                end()
            } else {
                // The bytes of a letter behind its first count with it.
                if !UTF8.isContinuation(byte) { length += 1 }
                if length <= letters { word.mix(byte) }
            }
        }
        end()
        return words
    }

    /// What stands between signs that are no letters, in lower case.
    var lettersApart: [Substring] {
        inLowerCase.unicodeScalars.split { !$0.properties.isAlphabetic }.map { Substring($0) }
    }
}
