/// Elision and the forms that depend on the sound of the next word.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 44–50; Académie, *Questions de langue* (QR 0143, marques); OQLF,
/// « Élision devant un nom propre ».
public enum Elision {
    /// Words that lose their vowel: *le* → *l’*.
    static let elided: [String: String] = [
        "le": "l’", "la": "l’", "de": "d’", "ne": "n’", "que": "qu’", "se": "s’", "te": "t’", "me": "m’", "je": "j’",
        "jusque": "jusqu’", "lorsque": "lorsqu’", "puisque": "puisqu’", "quoique": "quoiqu’",
    ]

    /// Bytes of the longest word that changes before another: *lorsque*, *nouveau*.
    private static let longest = 8

    /// Feminine possessives that give way to the masculine: *son application*.
    static let possessives = ["ma": "mon", "ta": "ton", "sa": "son"]

    private static let simple = elided.merging(possessives) { elided, _ in elided }

    /// Words that begin with a vowel letter and keep the one before them whole (Grevisse, § 50).
    private static let disjunctive: WordSet = [
        "onze", "onzième", "onzièmes", "oui", "ouistiti", "ouistitis", "uhlan", "uhlans", "ululement", "ouah", "oh",
        "ah", "euh", "ouaouaron", "ouaouarons", "ouï",
    ]

    /// Words in *y* + vowel that elide all the same.
    private static let elidingY: WordSet = ["yeux", "yeuse", "yeuses", "yonne", "yeu", "yerres", "yèble", "yèbles"]

    /// Whether the word before this one elides.
    public static func startsWithVowelSound(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        switch first {
        case "a", "e", "i", "A", "E", "I", "é", "É", "è", "È", "ê", "Ê", "à", "À", "â", "Â", "î", "Î", "ï", "Ï", "ë",
            "Ë",
            "ô", "Ô", "œ", "Œ", "æ", "Æ", "ö", "Ö", "ü", "û", "Û", "å", "Å", "á", "ó", "ä", "í", "ú", "ã", "õ":
            return !isDisjunctive(word)
        case "o", "O", "u", "U": return !isDisjunctive(word)
        case "h", "H": return !AspiratedH.isAspirated(word)
        case "y", "Y": return yElides(word)
        default: return false
        }
    }

    /// Whether the letters a word begins with let one hope for a vowel sound: without, no word before it changes.
    static func mayElide(before word: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        switch Unicode.Scalar(first | 0x20) {
        case "a", "e", "i", "o", "u", "y", "h": return true
        // Beyond ASCII, vowels with their accents.
        default: return first >= 0x80
        }
    }

    private static func isDisjunctive(_ word: String) -> Bool {
        guard word.utf8.count >= 2 else { return false }
        let name = String(word.prefix { $0 != " " && $0 != "," && $0 != "-" }).lowercased()
        return disjunctive.contains(name)
    }

    /// *y* + vowel is a consonant (*le yaourt*, *de Yahoo*); *y* + consonant a vowel (*d’Yves*); *y* alone elides.
    private static func yElides(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        guard let second = scalars.dropFirst().first else { return word == "y" }
        if elidingY.contains(word.lowercased()) { return true }
        if Initials.isAllCapitals(word) { return false }
        return !"aeiouéèêôûAEIOU ".unicodeScalars.contains(second)
    }

    /// A tool word and what follows, as one text: *d’Orange*, *du serveur*, *cet incident*, *s’il*.
    ///
    /// - Parameters:
    ///   - tool: an article, preposition, conjunction or pronoun (*de*, *de le*, *à les*), a determiner (*ce*, *ma*) or
    ///     an adjective (*nouveau*).
    ///   - word: a noun, a brand (*La Poste* is never contracted with), a number.
    public static func joined(_ tool: String, _ word: String) -> String {
        var tokens: [Token] = []
        let parts = tool.split(separator: " ").map(String.init)
        for (index, part) in parts.enumerated() {
            let lower = part.lowercased()
            let isArticle = ["le", "la", "les", "des", "du"].contains(lower) && (index > 0 || lower != "du")
            tokens.append(Token(isArticle ? .article : .word, part))
        }
        let startsWithDigit = word.utf8.first.map { $0 >= 48 && $0 <= 57 } ?? false
        tokens.append(Token(startsWithDigit ? .number : .brand, word))
        return Typesetter.text(tokens)
    }

    /// The form a word takes before another, or nil when it keeps its own.
    static func form(of word: String, before next: String) -> String? {
        guard word.utf8.count <= longest else { return nil }
        if let form = simple[word] { return startsWithVowelSound(next) ? form : nil }
        if word == "ce" { return startsWithVowelSound(next) ? demonstrative(before: next) : nil }
        if word == "quelque" { return next == "un" || next == "une" ? "quelqu’" : nil }
        if word == "presque" { return next == "île" || next == "îles" ? "presqu’" : nil }
        if word == "si" { return next == "il" || next == "ils" || next.hasPrefix("il ") ? "s’" : nil }
        if let form = AdjectiveTables.beforeVowel[word] {
            return startsWithVowelSound(next) && !notNouns.contains(next) ? form : nil
        }
        if word == "du" { return nil }
        return nil
    }

    /// *ce* before être is a pronoun: *c’est*, *c’était*, *ç’a été*; elsewhere a determiner: *cet incident*.
    private static func demonstrative(before next: String) -> String {
        let next = next.prefix { $0 != " " }
        if next == "a" || next == "avait" || next == "aura" || next == "aurait" { return "ç’" }
        if next == "est" || next == "en" || next.hasPrefix("étai") || next == "eût" || next == "est-à-dire" {
            return "c’"
        }
        return "cet"
    }

    private static let notNouns: WordSet = ["et", "ou", "à", "au", "aux", "en", "avec", "avant", "après"]
}
