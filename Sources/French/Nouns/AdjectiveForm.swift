/// Feminine, plural and position-dependent forms of adjectives and past participles.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 540–560; Académie, 9th edition.
public enum AdjectiveForm {
    /// The form that agrees: *bref* → *brève*, *nouveau* before *incident* → *nouvel*, *inaccessible* → *inaccessibles*.
    ///
    /// - Parameters:
    ///   - adjective: the masculine singular; compounds (*hors service*, *à jour*, *bien connu*) are understood.
    ///   - next: the word that follows, when the adjective stands before its noun.
    public static func inflect(_ adjective: String, _ agreement: Agreement, before next: String? = nil) -> String {
        if adjective.utf8.contains(UInt8(ascii: " ")), let space = adjective.lastIndex(of: " ") {
            return compound(adjective, space, agreement)
        }
        if AdjectiveTables.invariable.contains(adjective) { return adjective }
        if agreement == .masculineSingular || agreement.gender == .masculine && agreement.number == .singular {
            if let next, let form = AdjectiveTables.beforeVowel[adjective], Elision.startsWithVowelSound(next) {
                return form
            }
            return adjective
        }
        let singular = agreement.gender == .feminine ? feminine(adjective) : adjective
        return agreement.number == .plural ? plural(singular) : singular
    }

    /// Its four forms: masculine, then feminine, singular before plural.
    static func forms(_ adjective: String) -> [String] {
        guard !adjective.utf8.contains(UInt8(ascii: " ")) else {
            return [Agreement.masculineSingular, .masculinePlural, .feminineSingular, .femininePlural].map {
                inflect(adjective, $0)
            }
        }
        if AdjectiveTables.invariable.contains(adjective) { return [adjective] }
        let feminine = feminine(adjective)
        return [adjective, plural(adjective), feminine, plural(feminine)]
    }

    /// The feminine singular.
    public static func feminine(_ masculine: String) -> String {
        if let known = AdjectiveTables.feminines[masculine] { return known }
        if masculine.ends(in: "e") { return masculine }
        for (ending, feminineEnding) in AdjectiveTables.feminineEndings where masculine.ends(in: ending) {
            return masculine.replacing(ending: ending, with: feminineEnding)
        }
        return masculine + "e"
    }

    /// The plural of a masculine or feminine singular.
    public static func plural(_ singular: String) -> String {
        if singular.ends(in: "s") || singular.ends(in: "x") { return singular }
        if singular == "dû" { return "dus" }
        if singular == "mû" { return "mus" }
        if singular == "tout" { return "tous" }
        if singular.ends(in: "al"), !AdjectiveTables.als.contains(singular) {
            return singular.replacing(ending: "al", with: "aux")
        }
        if singular.ends(in: "eau") || singular == "hébreu" { return singular + "x" }
        return singular + "s"
    }

    /// The masculine singular of any form, when it can be told: *inaccessibles* → *inaccessible*, *brève* → *bref*.
    static func base(_ form: String, lexicon: Lexicon) -> String? {
        lexicon.adjectiveBase(form)
    }

    /// Whether an unknown word has the ending of an adjective or participle.
    static func looksLikeAdjective(_ word: String) -> Bool {
        let singular = word.ends(in: "s") ? String(word.dropLast()) : word
        for ending in AdjectiveTables.sureEndings where singular.ends(in: ending) && singular != ending { return true }
        return false
    }

    private static func compound(_ text: String, _ space: String.Index, _ agreement: Agreement) -> String {
        let first = String(text[..<(text.firstIndex(of: " ") ?? space)])
        if Prepositions.opensComplement(first) { return text }
        if Adverbs.isInMent(first)
            || ["bien", "mal", "très", "peu", "non", "plus", "moins", "trop", "tout"].contains(first)
        {
            return text[...space] + inflect(String(text[text.index(after: space)...]), agreement)
        }
        let words = text.split(separator: " ").map(String.init)
        // inaccessible au public, privé d’accès: only the first word agrees.
        guard let head = words.first else { return text }
        return ([inflect(head, agreement)] + words.dropFirst()).joined(separator: " ")
    }
}
