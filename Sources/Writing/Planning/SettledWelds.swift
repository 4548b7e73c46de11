import French

/// Short sentences that stood apart when they were planned, and that nothing keeps apart once the paragraph stands: what
/// one subject did and did next, an inquiry and what it has not found.
///
/// French papers write sentences of twenty words; a series of eight words each reads like a list.
struct SettledWelds {
    func settle(_ paragraphs: [[Planner.Said]]) -> [[Planner.Said]] { paragraphs.map(settle) }

    private func settle(_ paragraph: [Planner.Said]) -> [Planner.Said] {
        var settled: [Planner.Said] = []
        for said in paragraph {
            if let last = settled.last, let whole = weld(last.realization, said.realization) {
                settled[settled.count - 1] = last.with([said], as: whole)
            } else {
                settled.append(said)
            }
        }
        return settled
    }

    private func weld(_ first: Realization, _ next: Realization) -> Realization? {
        let second = next.withoutOwnFigures(behind: first)
        guard isPlain(first), isPlain(second), first.allWords + second.allWords <= Self.longest,
            !goesBack(first, second)
        else { return nil }
        return ofOneSubject(first, second) ?? ofInquiry(first, second)
    }

    /// *Les enquêteurs ont relevé trois départs de feu et n’ont constaté aucune effraction.*
    private func ofOneSubject(_ first: Realization, _ second: Realization) -> Realization? {
        guard let verb = second.anatomy.verb, verb > 0,
            verb == 1 && Self.pronouns.contains(second.tokens[0].text.inLowerCase) || isNamedAgain(first, second),
            let subject = first.anatomy.subject, subject == second.anatomy.subject, let other = first.anatomy.verb,
            other < first.tokens.count - 1, !first.anatomy.opensWithDate, let tense = first.anatomy.tense,
            let next = second.anatomy.tense,
            Self.follows(next, tense) || next == .present && second.tellsIntent,
            first.isNegative == second.isNegative || !first.isNegative,
            !first.tokens.indices[other...].contains(where: { bars($0, in: first.tokens) })
        else { return nil }
        let isShared =
            tense == next && !second.isNegative
            && Coordination.sharesAuxiliary(first.tokens[other...].dropLast(), second.tokens[1...], tense)
        return joined(
            first, second, link: [Token(.word, "et")], second.tokens.dropFirst(isShared ? verb + 1 : verb))
    }

    /// *L’appareil, un Airbus, volait depuis 2005. L’appareil totalisait…*: word for word, under one date or none.
    private func isNamedAgain(_ first: Realization, _ second: Realization) -> Bool {
        guard first.anatomy.opensWithSubject, second.anatomy.opensWithSubject, let verb = second.anatomy.verb,
            let other = first.anatomy.verb, first.anatomy.itemDate == nil, second.anatomy.itemDate == nil,
            first.tokens[other].text != second.tokens[verb].text || !second.isNegative
        else { return false }
        let name = first.tokens[..<other].prefix { $0.kind != .punctuation }.map { $0.text.inLowerCase }
        return second.tokens[..<verb].map { $0.text.inLowerCase } == name
    }

    /// *Le parquet a ouvert une enquête, mais l’auteur de l’attaque reste inconnu.*
    private func ofInquiry(_ first: Realization, _ second: Realization) -> Realization? {
        guard let act = first.anatomy.act?.group, act.inquires || act.isInquiry, !first.isNegative,
            second.anatomy.opensWithSubject, let verb = second.anatomy.verb, verb < second.tokens.count,
            second.tokens[..<verb].contains(where: { Self.sought.contains($0.text.inLowerCase) }),
            second.saysUnknown(from: verb)
        else { return nil }
        var clause = Array(second.tokens)
        clause.loseCapital()
        return joined(first, second, link: [Token(.punctuation, ","), Token(.word, "mais")], clause[...])
    }

    private func joined(
        _ first: Realization, _ second: Realization, link: [Token], _ rest: ArraySlice<Token>
    ) -> Realization {
        var whole = first
        let place = first.tokens.count - 1
        whole.tokens = first.tokens.dropLast() + link + rest
        whole.anatomy.clauses = 2
        whole.anatomy.link = place
        whole.anatomy.act = nil
        whole.told += second.told
        whole.counted.formUnion(second.counted)
        whole.itemFacts.formUnion(second.itemFacts)
        whole.discourse = second.discourse
        return whole
    }

    /// One clause by nobody’s word, with nothing noted of it.
    private func isPlain(_ sentence: Realization) -> Bool {
        sentence.anatomy.clauses == 1 && sentence.anatomy.source == nil && sentence.anatomy.sourceKey == nil
            && sentence.anatomy.voice == nil && sentence.anatomy.connective == nil && !sentence.anatomy.hasNote
            && !sentence.anatomy.hasRelative && !sentence.isQuotation && sentence.tokens.last?.text == "."
            && !sentence.tokens.contains { $0.text == ";" || $0.text == ":" }
    }

    /// What was earlier, told second, says so by its tense: in a sentence of its own.
    private func goesBack(_ first: Realization, _ second: Realization) -> Bool {
        guard let date = first.anatomy.itemDate, let other = second.anatomy.itemDate else { return false }
        return (other.until ?? other.from).isWhollyBefore(date.from)
    }

    private static func follows(_ second: Tense, _ first: Tense) -> Bool {
        switch first {
        case .compoundPast: [.compoundPast, .future].contains(second)
        case .imperfect, .pluperfect: [.imperfect, .pluperfect].contains(second)
        case .present: [.present, .future].contains(second)
        case .future: second == .future
        default: false
        }
    }

    /// *Pour deux semaines* opens no clause, as *pour rouvrir* does.
    private func bars(_ index: Int, in tokens: [Token]) -> Bool {
        let word = tokens[index].text.inLowerCase
        if word == "pour", index + 1 < tokens.count { return Vocabulary.isInfinitive(tokens[index + 1].text) }
        return Self.barring.contains(word)
    }

    private static let pronouns: Set<String> = ["il", "elle", "ils", "elles"]
    /// What opens a clause to which the second verb would belong, or an enumeration that would go on.
    private static let barring: Set<String> = [
        "et", "ou", "ni", "qui", "que", "qu’", "dont", "où", "pour", "avant", "afin", "sans", "mais", ",",
    ]
    private static let sought: Set<String> = [
        "auteur", "auteurs", "cause", "causes", "coupable", "coupables", "mobile", "origine", "origines", "responsable",
        "responsables",
    ]
    /// Words of a sentence that reads well in one breath.
    private static let longest = 24
}

extension Realization {
    /// What one means to do, told behind what one did: *a confié un audit et prévoit de migrer*.
    fileprivate var tellsIntent: Bool {
        guard let head = anatomy.act?.group.head else { return false }
        return ["compter", "continuer", "entendre", "envisager", "espérer", "poursuivre", "prévoir"].contains(head)
    }

    /// *Reste inconnu*, *n’est pas connue*, *n’ont pas été identifiés*
    fileprivate func saysUnknown(from verb: Int) -> Bool {
        let words = tokens[verb...].map { $0.text.inLowerCase }
        if words.first.map({ ["demeure", "demeurent", "reste", "restent"].contains($0) }) ?? false {
            return words.dropFirst().first.map { $0.hasPrefix("inconnu") } ?? false
        }
        return words.first == "n’" && words.contains { $0.hasPrefix("connu") || $0.hasPrefix("identifié") }
    }
}
