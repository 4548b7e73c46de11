import Writing

/// What an editor measures in a text at a glance.
struct Measures: Sendable, Hashable {
    var words = 0
    var sentences = 0
    /// Words of the longest sentence.
    var longest = 0
    var syllables = 0

    init(_ sentences: [String]) {
        for sentence in sentences {
            let words = sentence.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
            guard !words.isEmpty else { continue }
            self.words += words.count
            self.sentences += 1
            longest = max(longest, words.count)
            syllables += words.map(Self.syllables).reduce(0, +)
        }
    }

    /// Kandel and Moles (1958), Flesch’s formula fitted to French: about 100 for the easiest texts, 0 for the hardest;
    /// nil without a sentence.
    var readability: Int? {
        guard sentences > 0 else { return nil }
        let length = Double(words) / Double(sentences)
        let weight = Double(syllables) / Double(words)
        return min(100, max(0, Int((207 - 1.015 * length - 73.6 * weight).rounded())))
    }

    /// Flesch’s degrees, in words.
    var level: String? {
        readability.map { score in
            switch score {
            case 80...: "très facile"
            case 70..<80: "facile"
            case 60..<70: "assez facile"
            case 50..<60: "courante"
            case 40..<50: "assez difficile"
            case 30..<40: "difficile"
            default: "très difficile"
            }
        }
    }

    /// Seconds to read it in silence, at 238 words a minute (Brysbaert 2019).
    var seconds: Int { words * 60 / 238 }

    /// Groups of vowels, without the mute endings of the silent reader: `e`, `es`.
    static func syllables(in word: Substring) -> Int {
        var count = 0
        var isInside = false
        for character in word.lowercased() {
            let isVowel = vowels.contains(character)
            if isVowel && !isInside { count += 1 }
            isInside = isVowel
        }
        let ending = word.lowercased()
        if count > 1, ending.hasSuffix("e") || ending.hasSuffix("es") {
            let stem = ending.dropLast(ending.hasSuffix("es") ? 2 : 1)
            // « rue », « idées »: the vowel before was counted with it.
            if let last = stem.last, !vowels.contains(last) { count -= 1 }
        }
        return max(count, 1)
    }

    private static let vowels = Set("aeiouyàâäéèêëîïôöùûüÿœæ")
}
