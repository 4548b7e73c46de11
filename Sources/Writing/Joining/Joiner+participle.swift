import French

/// What a thing began with, at the head of what it is.
extension Joiner {
    /// *Achevée en 1974, la tour comptait 24 étages*; *ouvert en 1977, le pont, qui mesurait 2,6 kilomètres, portait 30 000
    /// véhicules*: a state needs no sentence of its own for the year it dates from, whichever of the two was told first.
    func withParticipleInFront(_ first: Realization, _ second: Realization) -> Realization? {
        guard let subject = first.anatomy.subject, subject == second.anatomy.subject, first.anatomy.opensWithSubject,
            second.anatomy.opensWithSubject, first.anatomy.clauses == 1, second.anatomy.clauses == 1,
            first.anatomy.source == nil, second.anatomy.source == nil, let verb = first.anatomy.verb,
            !Self.pronouns.contains(first.tokens[0].text.inLowerCase), let agreement = first.subjectAgreement
        else { return nil }
        let isFirst = founding(first, agreement) != nil
        let (founded, state) = isFirst ? (first, second) : (second, first)
        guard let opening = founding(founded, agreement), tellsState(state), let place = state.anatomy.verb else {
            return nil
        }
        var name = Array(first.tokens[..<verb])
        name.loseCapital()
        var joined = first
        joined.tokens =
            opening + [Token(.punctuation, ",")] + name + state.tokens[place..<state.anatomy.end(of: state.tokens)]
            + [Token(.punctuation, ".")]
        joined.anatomy.subjectStart = opening.count + 1
        joined.anatomy.verb = opening.count + 1 + name.count
        joined.anatomy.link = opening.count
        joined.anatomy.act = nil
        joined.anatomy.actPlace = nil
        joined.anatomy.itemDate = nil
        joined.anatomy.timeEnd = nil
        return joined
    }

    /// *Achevée en 1974*, of what *a été achevée en 1974*; *ouverte*, of what *a ouvert*. Nil of anything else.
    private func founding(_ sentence: Realization, _ agreement: Agreement) -> [Token]? {
        guard let verb = sentence.anatomy.verb, !sentence.isNegative, let end = sentence.verbEnd,
            [.compoundPast, .pluperfect].contains(sentence.anatomy.tense)
        else { return nil }
        var participle = sentence.tokens[end - 1].text
        let rest = sentence.tokens[end..<sentence.anatomy.end(of: sentence.tokens)]
        guard !rest.isEmpty, rest.count <= Self.foundingWords, rest.contains(where: \.isYear),
            !rest.contains(where: { $0.kind == .punctuation || Self.clauses.contains($0.text) })
        else { return nil }
        if sentence.tokens[verb + 1].text == "été" {
            guard Self.founded.contains(where: participle.hasPrefix) else { return nil }
        } else {
            guard participle == "ouvert" else { return nil }
            participle += (agreement.gender == .feminine ? "e" : "") + (agreement.number == .plural ? "s" : "")
        }
        return [Token(.word, participle)] + rest
    }

    private func tellsState(_ sentence: Realization) -> Bool {
        sentence.anatomy.tense?.isCompound == false && sentence.anatomy.itemDate == nil && !sentence.isNegative
    }

    private static let pronouns: Set<String> = ["il", "elle", "ils", "elles"]
    /// Stems of what is done once to a thing that then stands.
    private static let founded = [
        "achevé", "bâti", "construit", "créé", "édifié", "fondé", "inauguré", "lancé", "ouvert",
    ]
    private static let foundingWords = 6
}

extension Token {
    fileprivate var isYear: Bool { text.count == 4 && Int(text).map { (1000...2999).contains($0) } ?? false }
}
