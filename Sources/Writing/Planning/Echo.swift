import French

/// The words that mean something in a sentence, those of four letters at least: what another may sound like.
struct Echo: Sendable {
    private let words: Set<UInt64>

    init(_ text: String) {
        words = text.longWords()
    }

    init(_ sentence: Realization) {
        words = sentence.longWords()
    }

    /// Whether nothing can sound like it.
    var isSilent: Bool { words.isEmpty }

    /// How much of it stands in another: 0 when less than half of the words are shared, 1 under four fifths, else 2.
    func loudness(in other: Echo) -> Int {
        guard !words.isEmpty else { return 0 }
        let shared = words.count(where: other.words.contains)
        return shared * 5 >= words.count * 4 ? 2 : shared * 2 >= words.count ? 1 : 0
    }
}

extension Realization {
    /// Its long words, punctuation aside.
    func longWords(letters: Int = .max) -> Set<UInt64> {
        var reader = LongWords(letters: letters)
        for index in tokens.indices where tokens[index].kind != .punctuation {
            reader.read(tokens[index].text)
            reader.endWord()
        }
        return reader.words
    }
}

/// Hashes words of four letters at least, as they are read.
private struct LongWords {
    let letters: Int
    private(set) var words: Set<UInt64> = []
    private var word = StableHash()
    private var length = 0

    init(letters: Int) {
        self.letters = letters
    }

    mutating func read(_ text: String) {
        for byte in text.inLowerCase.utf8 {
            if byte == UInt8(ascii: " ") {
                endWord()
            } else {
                // The bytes of a letter behind its first count with it.
                if !UTF8.isContinuation(byte) { length += 1 }
                if length <= letters { word.mix(byte) }
            }
        }
    }

    mutating func endWord() {
        if length > 3 { words.insert(word.value) }
        word = StableHash()
        length = 0
    }
}

extension String {
    /// What stands between spaces and has four letters at least, by the hash of its first letters in lower case.
    func longWords(letters: Int = .max) -> Set<UInt64> {
        var reader = LongWords(letters: letters)
        reader.read(self)
        reader.endWord()
        return reader.words
    }

    /// Whether at most so many words stand between its spaces.
    func countsWords(upTo limit: Int) -> Bool { spacedWords <= limit }

    /// How many words spaces part.
    var spacedWords: Int {
        var count = 0
        var isInWord = false
        for byte in utf8 {
            let isSpace = byte == UInt8(ascii: " ")
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }

    /// What stands between signs that are no letters, in lower case.
    var lettersApart: [Substring] {
        let lower = inLowerCase
        let scalars = lower.unicodeScalars
        var words: [Substring] = []
        var start: String.Index?
        var index = scalars.startIndex
        while index < scalars.endIndex {
            if scalars[index].isLetter {
                start = start ?? index
            } else if let first = start {
                words.append(Substring(scalars[first..<index]))
                start = nil
            }
            scalars.formIndex(after: &index)
        }
        if let first = start { words.append(Substring(scalars[first...])) }
        return words
    }
}

extension Substring {
    /// How many characters a word has, without looking for their ends where no mark can combine with any.
    var letterCount: Int {
        var letters = 0
        for byte in utf8 {
            // The first byte of U+0300.
            if byte >= 0xCC { return count }
            if !UTF8.isContinuation(byte) { letters += 1 }
        }
        return letters
    }
}

extension Unicode.Scalar {
    /// Most are ASCII or Latin-1, of which the properties need not be looked up.
    fileprivate var isLetter: Bool {
        switch self {
        case "a"..."z", "A"..."Z": true
        case "À"..."Ö", "Ø"..."ö", "ø"..."ÿ": true
        case _ where isASCII: false
        default: properties.isAlphabetic
        }
    }
}
