import French

/// A proper name as it may stand in a sentence: ours is one token, the author wrote as many as it has words.
struct SpelledName: Sendable {
    private let whole: String
    private let words: [String]

    init(_ name: String) {
        whole = name
        words = name.split(separator: " ").map(String.init)
    }

    func stands(at index: Int, in tokens: [Token]) -> Bool {
        if tokens[index].spells(whole) { return true }
        return words.count > 1 && tokens.count - index >= words.count
            && words.indices.allSatisfy { tokens[index + $0].spells(words[$0]) }
    }
}

extension SpelledName {
    /// How many tokens it takes, where it stands.
    func length(at index: Int, in tokens: [Token]) -> Int { tokens[index].spells(whole) ? 1 : words.count }

    /// How often it stands in a sentence, as a word of ours or within the author’s.
    func count(in sentence: Realization) -> Int {
        sentence.tokens.indices.count { stands(at: $0, in: sentence.tokens) }
    }
}

extension String {
    /// Whether it is a word, letter for letter.
    func spells(_ word: String) -> Bool {
        // Most words differ in length or in their first letter: comparing as Unicode does is for the others.
        utf8.count == word.utf8.count && utf8.first == word.utf8.first && self == word
    }
}

extension String {
    /// `hasPrefix`, which compares as Unicode does what has any sign beyond ASCII: most words differ in their first letter.
    func opens(with prefix: String) -> Bool {
        guard let own = utf8.first, let other = prefix.utf8.first, own == other || own >= 0x80 || other >= 0x80 else {
            return prefix.isEmpty
        }
        return hasPrefix(prefix)
    }

    /// Whether letters stand anywhere in it, as they are.
    func holds(_ letters: String) -> Bool {
        let (text, part) = (Array(utf8), Array(letters.utf8))
        guard let first = part.first, part.count <= text.count else { return part.isEmpty }
        return (0...text.count - part.count).contains { start in
            text[start] == first && text[start..<start + part.count].elementsEqual(part)
        }
    }
}

extension Token {
    func spells(_ word: String) -> Bool { text.spells(word) }
}
