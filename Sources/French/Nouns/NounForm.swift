/// The plural of nouns and of noun compounds.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 514–542; Lexique de l’Imprimerie nationale, « Pluriel des mots
/// composés ».
public enum NounForm {
    /// *panne* → *pannes*, *mot de passe* → *mots de passe*, *API* → *API*, *travail* → *travaux*.
    public static func plural(_ noun: String, lexicon: Lexicon = .standard) -> String {
        if let known = lexicon.noun(noun)?.plural { return known }
        let words = WordScanner.words(noun)
        guard words.count > 1 else { return pluralWord(noun) }
        var result: [String] = []
        for (index, word) in words.enumerated() {
            // *Deux livres le mégawattheure*: what each of them buys.
            if index > 0, Prepositions.opensComplement(word) || DeterminerTables.simple[word] != nil {
                result += words[index...]
                break
            }
            result.append(index == 0 || follows(word, lexicon) ? pluralWord(word) : word)
        }
        // A noun after an adjective: hauts débits, faux comptes.
        if let last = words.last, words.count == 2, AdjectivesBefore.contains(words[0]) {
            return pluralAdjective(words[0]) + " " + pluralWord(last)
        }
        return WordScanner.joined(result)
    }

    /// The singulars a plural may come from, likeliest first: *travaux* → *travail*, *traval*, *travau*.
    static func singulars(of plural: String) -> [String] {
        if let known = PluralExceptions.singulars[plural] { return [known] }
        var candidates: [String] = []
        if plural.ends(in: "aux") {
            let stem = String(plural.dropLast(3))
            candidates += plural.ends(in: "eaux") ? [stem + "au"] : [stem + "al", stem + "ail", stem + "au"]
        }
        candidates += compoundSingulars(plural)
        if plural.ends(in: "s") || plural.ends(in: "x") { candidates.append(String(plural.dropLast())) }
        candidates.append(plural)
        return candidates
    }

    /// *courts-circuits* → *court-circuit*, *antennes-relais* → *antenne-relais*.
    private static func compoundSingulars(_ plural: String) -> [String] {
        var parts = plural.split(separator: "-").map(String.init)
        guard parts.count > 1, let first = parts.first, first.ends(in: "s") || first.ends(in: "x") else { return [] }
        parts[0] = singulars(of: first).first { pluralWord($0) == first } ?? first
        let kept = parts.joined(separator: "-")
        guard let last = parts.last, last.ends(in: "s") || last.ends(in: "x") else { return [kept] }
        parts[parts.count - 1] = singulars(of: last).first { pluralWord($0) == last } ?? last
        return [parts.joined(separator: "-"), kept]
    }

    /// Whether a word after the head is an adjective that agrees with it.
    private static func follows(_ word: String, _ lexicon: Lexicon) -> Bool {
        if lexicon.isAdjective(word) || AppositiveNouns.varying.contains(word) { return true }
        if lexicon.noun(word) != nil || AppositiveNouns.isInvariable(word.lowered) { return false }
        return !Initials.isAcronym(word) && word.startsWithSmallLetter
    }

    private static func pluralAdjective(_ word: String) -> String {
        AdjectiveForm.inflect(word, Agreement(.masculine, .plural))
    }

    /// One word, hyphens included.
    static func pluralWord(_ word: String) -> String {
        if let known = PluralExceptions.plurals[word] { return known }
        if word.utf8.contains(UInt8(ascii: "-")) { return pluralCompound(word) }
        if Initials.isAcronym(word) { return word }
        if word.ends(in: "s") || word.ends(in: "x") || word.ends(in: "z") { return word }
        if word.ends(in: "al"), !PluralExceptions.als.contains(word) { return String(word.dropLast(2)) + "aux" }
        if word.ends(in: "eau") || word.ends(in: "au") || word.ends(in: "eu") || word.ends(in: "œu") {
            return PluralExceptions.plainAu.contains(word) ? word + "s" : word + "x"
        }
        if PluralExceptions.ailToAux.contains(word) { return String(word.dropLast(3)) + "aux" }
        if PluralExceptions.ouToOux.contains(word) { return word + "x" }
        return word + "s"
    }

    private static func pluralCompound(_ word: String) -> String {
        let parts = word.split(separator: "-").map(String.init)
        guard parts.count >= 2, let first = parts.first else { return word + "s" }
        if parts.count > 2 || CompoundParts.verbs.contains(first) {
            // arc-en-ciel, face-à-face, porte-parole: the first noun, or nothing.
            if parts.count > 2, !CompoundParts.verbs.contains(first), Prepositions.opensComplement(parts[1]) {
                return ([pluralWord(first)] + parts[1...]).joined(separator: "-")
            }
            // couvre-chefs, ouvre-boîtes: usage now marks the noun (Journal officiel, 1990, II.2).
            if parts.count == 2, CompoundParts.verbs.contains(first) { return first + "-" + pluralWord(parts[1]) }
            return word
        }
        let last = parts[1]
        if CompoundParts.invariable.contains(first.lowered) || first.ends(in: "o") || Initials.isAcronym(first)
            || NumberReading.isNumberWord(first)
        {
            return first + "-" + pluralWord(last)
        }
        return pluralWord(first) + "-" + pluralWord(last)
    }
}
