/// The gender of a compound, from its parts (Grevisse et Goosse, *Le bon usage*, § 478).
enum CompoundGender {
    /// Prefixes welded to a noun, which keeps its gender: *cyberassurance*, *microcoupure*.
    private static let welded = [
        "cyber", "télé", "micro", "mini", "vidéo", "visio", "radio", "bio", "hydro", "électro", "thermo", "nano",
        "super", "hyper", "géo", "auto", "agro", "aéro", "photo", "narco", "crypto", "euro", "multi", "inter", "sur",
        "sous", "co", "méga", "post", "pré", "re", "ré", "dé", "in",
    ]
    private static let againstRule: [String: Gender] = ["garde-robe": .feminine, "perce-neige": .feminine]

    static func gender(_ form: String, _ lexicon: Lexicon) -> Gender? {
        let word = form.lowered
        if let gender = againstRule[word] { return gender }
        let parts = word.split(separator: "-").map(String.init)
        guard parts.count > 1, let first = parts.first, let last = parts.last else {
            return weldedGender(word, lexicon)
        }
        // Porte-conteneurs, brise-glace: a verb and its object are masculine.
        if CompoundParts.verbs.contains(first) { return .masculine }
        if CompoundParts.invariable.contains(first) || first.ends(in: "o") {
            // L’ex-ministre: generic masculine of a noun of person.
            guard let noun = lexicon.lookUp(last)?.noun else { return nil }
            return noun.gender ?? (noun.isPerson ? .masculine : nil)
        }
        // Camion-citerne: the first noun; grande-duchesse: the noun.
        if let gender = lexicon.gender(of: first) { return gender }
        return AdjectivesBefore.contains(first) ? lexicon.gender(of: last) : nil
    }

    private static func weldedGender(_ word: String, _ lexicon: Lexicon) -> Gender? {
        for prefix in welded where word.hasPrefix(prefix) {
            let rest = String(word.dropFirst(prefix.count))
            if rest.unicodeScalars.count > 4, let gender = lexicon.gender(of: rest) { return gender }
        }
        return nil
    }
}
