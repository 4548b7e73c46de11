/// Reads the determiner at the start of a noun group.
struct DeterminerScan {
    var determiner: Determiner
    /// How many words it takes.
    var count: Int
    var gender: Gender?
    var number: Number?
    /// *une vingtaine de*: the group agrees with what follows.
    var agreesWithComplement = false
    /// Whether it is the subject itself, whatever it is a share of: *les deux tiers de la toiture ont été détruits*.
    var imposesItsGender = false

    /// Whether it counts in figures: *1,5*, *moins de 2*.
    var isNumeral: Bool {
        guard case .quantity(let words) = determiner, let last = words.split(separator: " ").last else { return false }
        return last.utf8.first.map { $0 >= 48 && $0 <= 57 } == true
    }

    /// Nil when no determiner stands there.
    static func scan(_ words: [String]) -> DeterminerScan? {
        guard let first = words.first?.lowered else { return nil }
        if let either = alternatives(words) { return either }
        if let quantity = QuantityScan.scan(words) { return quantity }
        if let row = DeterminerTables.simple[first] {
            return DeterminerScan(determiner: row.determiner, count: 1, gender: row.gender, number: row.number)
        }
        if let (person, owner) = DeterminerForms.possessiveOwners[first] {
            let number: Number = first.ends(in: "s") ? .plural : .singular
            let gender: Gender? = first == "ma" || first == "ta" || first == "sa" ? .feminine : nil
            return DeterminerScan(determiner: .possessive(person, owner), count: 1, gender: gender, number: number)
        }
        if first == "de" || first == "d’" { return partitive(words) ?? bareDe(words) }
        return agreeing(words)
    }

    /// *le ou les*, *un ou plusieurs*: one or more, a plural.
    private static func alternatives(_ words: [String]) -> DeterminerScan? {
        guard words.count > 3, words[1] == "ou" || words[1] == "et" else { return nil }
        let (first, last) = (words[0].lowered, words[2].lowered)
        let isEither =
            (["le", "la"].contains(first) && ["la", "les"].contains(last))
            || (["un", "une"].contains(first) && ["une", "des", "plusieurs"].contains(last))
        guard isEither else { return nil }
        let gender: Gender? =
            first == "la" || first == "une" ? .feminine : (["la", "une"].contains(last) ? nil : .masculine)
        return DeterminerScan(
            determiner: .quantity(WordScanner.joined(words[..<3])), count: 3, gender: gender,
            number: last == "la" || last == "une" ? .singular : .plural)
    }

    /// *quel*, *nul*, *certaines*, *n’importe quel*, *pas un*, *chaque*, *toutes ces*: kept as written.
    private static func agreeing(_ words: [String]) -> DeterminerScan? {
        let first = words[0].lowered
        for opening in DeterminerTables.openings where opening.words[0] == first {
            let index = opening.words.count
            guard words.count > index, zip(words, opening.words).allSatisfy({ $0.lowered == $1 }) else { continue }
            let last = words[index].lowered
            guard opening.next.contains(last) else { continue }
            let isFeminine = ["une", "quelle", "quelles"].contains(last)
            return DeterminerScan(
                determiner: .quantity(WordScanner.joined(words[...index])), count: index + 1,
                gender: isFeminine ? .feminine : .masculine, number: last.ends(in: "s") ? .plural : .singular)
        }
        if let number = DeterminerTables.epicene[first] {
            return DeterminerScan(determiner: .quantity(words[0]), count: 1, gender: nil, number: number)
        }
        guard let row = DeterminerTables.agreeing(first) else { return nil }
        var scan = DeterminerScan(determiner: .quantity(words[0]), count: 1, gender: row.gender, number: row.number)
        if row.forms[0] == "tout", let inner = DeterminerScan.scan(Array(words.dropFirst())),
            inner.determiner != .bareDe, !inner.agreesWithComplement
        {
            scan.count += inner.count
            scan.determiner = .quantity(WordScanner.joined(words.prefix(scan.count)))
        }
        return scan
    }

    /// *de la*, *de l’*.
    private static func partitive(_ words: [String]) -> DeterminerScan? {
        guard words[0].lowered == "de", words.count > 1, ["la", "l’"].contains(words[1].lowered) else {
            return nil
        }
        return DeterminerScan(
            determiner: .partitive, count: 2, gender: words[1].lowered == "la" ? .feminine : nil,
            number: .singular)
    }

    /// *de* stands for *des* before an adjective: *de nombreux*, *d’autres*, *d’importantes*.
    private static func bareDe(_ words: [String]) -> DeterminerScan? {
        guard words.count > 1 else { return nil }
        let adjective = words[1].lowered
        guard words.count > 2 || adjective == "autres", adjective.ends(in: "s") || adjective.ends(in: "x") else {
            return nil
        }
        return DeterminerScan(
            determiner: .bareDe, count: 1, gender: AdjectiveGender.gender(adjective), number: .plural)
    }
}

/// The gender an adjective form shows: *nouvelles* feminine, *nouveaux* masculine, *autres* neither.
enum AdjectiveGender {
    static func gender(_ form: String, lexicon: Lexicon = .standard) -> Gender? {
        if AdjectiveTables.beforeVowel.values.contains(form) { return .masculine }
        let base =
            lexicon.adjectiveBase(form)
            ?? AdjectivesBefore.base(of: form)
            ?? Participles.verb(of: form)?.pastParticiple()
        guard let base else { return nil }
        let shown = genders(base, showing: form)
        return shown.count == 1 ? shown[0] : nil
    }

    private static func genders(_ base: String, showing form: String) -> [Gender] {
        Gender.allCases.filter { gender in
            Number.allCases.contains { AdjectiveForm.inflect(base, Agreement(gender, $0)) == form }
        }
    }
}
