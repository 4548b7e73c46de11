/// Reads the determiner at the start of a noun group.
struct DeterminerScan {
    var determiner: Determiner
    /// How many words it takes.
    var count: Int
    var gender: Gender?
    var number: Number?
    /// *une vingtaine de*: the group agrees with what follows.
    var agreesWithComplement = false

    /// Nil when no determiner stands there.
    static func scan(_ words: [String]) -> DeterminerScan? {
        guard let first = words.first?.lowercased() else { return nil }
        if let quantity = QuantityScan.scan(words) { return quantity }
        let second = words.count > 1 ? words[1].lowercased() : ""
        switch first {
        case "tout", "toute", "tous", "toutes":
            let gender: Gender? = first.hasPrefix("toute") ? .feminine : .masculine
            let number: Number = first.hasPrefix("tous") || first.hasPrefix("toutes") ? .plural : .singular
            if let inner = scan(Array(words.dropFirst())), inner.determiner != .bareDe, inner.count > 0 {
                return DeterminerScan(
                    determiner: .quantity(WordScanner.joined(words.prefix(inner.count + 1))), count: inner.count + 1,
                    gender: gender, number: number)
            }
            return DeterminerScan(determiner: .quantity(words[0]), count: 1, gender: gender, number: number)
        case "le": return simple(.definite, .masculine, .singular)
        case "la": return simple(.definite, .feminine, .singular)
        case "l’": return simple(.definite, nil, .singular)
        case "les": return simple(.definite, nil, .plural)
        case "un": return simple(.indefinite, .masculine, .singular)
        case "une": return simple(.indefinite, .feminine, .singular)
        case "des": return simple(.indefinite, nil, .plural)
        case "du": return simple(.partitive, .masculine, .singular)
        case "de":
            if second == "la" {
                return DeterminerScan(determiner: .partitive, count: 2, gender: .feminine, number: .singular)
            }
            if second == "l’" {
                return DeterminerScan(determiner: .partitive, count: 2, gender: nil, number: .singular)
            }
            return bareDe(words)
        case "d’": return bareDe(words)
        case "ce", "cet": return simple(.demonstrative, .masculine, .singular)
        case "cette": return simple(.demonstrative, .feminine, .singular)
        case "ces": return simple(.demonstrative, nil, .plural)
        case "aucun", "nul": return simple(.negative, .masculine, .singular)
        case "aucune", "nulle": return simple(.negative, .feminine, .singular)
        default: break
        }
        if let (person, owner) = DeterminerForms.possessiveOwners[first] {
            let number: Number = first.hasSuffix("s") ? .plural : .singular
            let gender: Gender? = first == "ma" || first == "ta" || first == "sa" ? .feminine : nil
            return DeterminerScan(determiner: .possessive(person, owner), count: 1, gender: gender, number: number)
        }
        return nil
    }

    private static func simple(_ determiner: Determiner, _ gender: Gender?, _ number: Number) -> DeterminerScan {
        DeterminerScan(determiner: determiner, count: 1, gender: gender, number: number)
    }

    /// *de* stands for *des* before an adjective: *de nombreux*, *d’autres*, *d’importantes*.
    private static func bareDe(_ words: [String]) -> DeterminerScan? {
        guard words.count > 2 else { return nil }
        let adjective = words[1].lowercased()
        guard adjective.hasSuffix("s") || adjective.hasSuffix("x") else { return nil }
        let gender: Gender? = AdjectiveGender.gender(adjective)
        return DeterminerScan(determiner: .bareDe, count: 1, gender: gender, number: .plural)
    }
}

/// The gender an adjective form shows: *nouvelles* feminine, *nouveaux* masculine, *autres* neither.
enum AdjectiveGender {
    static func gender(_ form: String, lexicon: Lexicon = .standard) -> Gender? {
        if form == "nouvel" || form == "vieil" || form == "bel" { return .masculine }
        let base =
            lexicon.adjectiveBase(form)
            ?? AdjectivesBefore.bases.first { base in
                Gender.allCases.contains { gender in
                    Number.allCases.contains { AdjectiveForm.inflect(base, Agreement(gender, $0)) == form }
                }
            }
        guard let base else { return nil }
        var found: Gender?
        for gender in Gender.allCases {
            let matches = Number.allCases.contains { AdjectiveForm.inflect(base, Agreement(gender, $0)) == form }
            if matches {
                if found != nil { return nil }
                found = gender
            }
        }
        return found
    }
}
