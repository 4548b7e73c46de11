/// Verbs whose complement is an attribute of the subject, with which it agrees: *être, rester, devenir, sembler*
/// (Grevisse et Goosse, *Le bon usage*, § 242).
enum Copulas {
    private static let plain: Set<String> = [
        "être", "rester", "devenir", "redevenir", "sembler", "paraître", "demeurer", "tomber", "apparaître", "passer",
    ]
    private static let pronominal: Set<String> = [
        "retrouver", "trouver", "avérer", "montrer", "révéler", "dire", "déclarer", "estimer", "juger", "croire",
        "voir",
        "sentir", "tenir", "rendre", "annoncer", "considérer",
    ]

    static func contains(_ group: VerbGroup) -> Bool {
        (group.isPronominal ? pronominal : plain).contains(group.verb.infinitive)
    }
}

/// Words that agree with the subject after a copula: adjectives and participles, joined by *et*, *ou*, commas.
struct Attribute: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        /// The masculine singular of what agrees.
        case agreeing(String)
        case word(String)
    }

    var parts: [Part]

    /// The attribute at the start of some words and how many it takes; nil when none stands there.
    static func scan(_ words: ArraySlice<String>, lexicon: Lexicon) -> (Attribute, Int)? {
        guard let first = words.first, let base = base(of: first, lexicon) else { return nil }
        var parts: [Part] = [.agreeing(base)]
        var index = words.startIndex + 1
        while index + 1 < words.endIndex, ["et", "ou", "mais", "puis"].contains(words[index]) {
            var next = index + 1
            var adverbs: [String] = []
            while let (adverb, count) = Adverbs.leading(words[next...]), next + count < words.endIndex {
                adverbs.append(adverb)
                next += count
            }
            guard let other = Attribute.base(of: words[next], lexicon) else { break }
            parts.append(.word(words[index]))
            parts += adverbs.map { .word($0) }
            parts.append(.agreeing(other))
            index = next + 1
        }
        return (Attribute(parts: parts), index - words.startIndex)
    }

    func tokens(_ agreement: Agreement) -> [Token] {
        parts.map { part in
            switch part {
            case .agreeing(let base): .word(Attribute.inflect(base, agreement))
            case .word(let word): .word(word)
            }
        }
    }

    private static func inflect(_ base: String, _ agreement: Agreement) -> String {
        if base.hasSuffix("dû") || base.hasSuffix("sous"), let verb = Participles.verb(of: base) {
            return verb.pastParticiple(agreement) ?? base
        }
        return AdjectiveForm.inflect(base, agreement)
    }

    /// The masculine singular of an adjective or participle in any form.
    static func base(of word: String, _ lexicon: Lexicon) -> String? {
        if let base = lexicon.adjectiveBase(word) { return base }
        if VerbGroup.isInfinitive(word) { return nil }
        if Prepositions.opensComplement(word) || DeterminerScan.scan([word, "x"]) != nil { return nil }
        if let verb = Participles.verb(of: word) { return verb.pastParticiple() }
        if lexicon.lookUp(word) != nil || !AdjectiveForm.looksLikeAdjective(word) { return nil }
        return word.hasSuffix("s") && !word.hasSuffix("is") ? String(word.dropLast()) : word
    }
}
