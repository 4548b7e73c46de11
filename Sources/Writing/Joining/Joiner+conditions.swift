import French

/// What two sentences must have, or not have, in common to be told as one.
extension Joiner {
    /// One clause that ends with a full stop: no colon, no sentence quoted.
    func isPlain(_ sentence: Realization) -> Bool {
        guard sentence.tokens.last?.text == ".", sentence.tokens.first?.kind != .openQuote else { return false }
        let mayPart = junction.link == .semicolon || junction.same == .lastNoun || junction.same == .verb
        return !sentence.tokens.dropLast().contains {
            $0.kind == .punctuation && (Self.stops.contains($0.text) || !mayPart && $0.text == ";")
        } && sentence.tokens.count { $0.kind == .openQuote } <= 1
    }

    private static let stops = [".", ":", "?", "!", "…"]

    /// *Selon X* bears on all that stands before it: both must come from X, or from nobody.
    func sourcesAgree(_ first: Realization, _ second: Realization) -> Bool {
        guard
            first.anatomy.sourceKey == second.anatomy.sourceKey
                || vouches && junction.same == .lastNoun && second.anatomy.sourceKey == nil
                || mayOppose(first),
            // *…, indique X* bears on both as well.
            junction.same != nil || junction.link != .and || first.anatomy.voice == second.anatomy.voice,
            !first.hasVoiceInside, !second.hasVoiceInside
        else { return false }
        let isHead = first.anatomy.source?.lowerBound == 0
        return (isHead || closes(first))
            && (closes(second) || mayOppose(first) && second.anatomy.source?.lowerBound == 0)
    }

    /// Whether what nobody in particular says may stand before what somebody does: *l’origine reste inconnue, mais, selon le
    /// préfet, …*
    func mayOppose(_ first: Realization) -> Bool {
        junction.link == .but && junction.freesTense && junction.same == nil && first.anatomy.sourceKey == nil
    }

    /// *…, selon X.*, or no source in words.
    func closes(_ sentence: Realization) -> Bool {
        guard let source = sentence.anatomy.source else { return true }
        return source.upperBound == sentence.tokens.count - 1 && source.lowerBound > 0
    }

    /// *L’origine n’est pas connue et l’heure n’est pas connue* would stammer.
    func repeatsItself(_ first: Realization, _ second: Realization) -> Bool {
        guard junction.same != .source, let left = first.anatomy.verb, let right = second.anatomy.verb else {
            return false
        }
        let words = first.tokens[left...].map(\.text)
        let others = second.tokens[right...].map(\.text)
        if words.count > 2 && words == others { return true }
        // *Ont maîtrisé l’incendie et éteint l’incendie*: apart, the second has a pronoun or another noun.
        return junction.same == .subject && junction.link == .and
            && others.indices.dropFirst().contains { index in
                others[index].count > 4 && ["le", "la", "l’", "les"].contains(others[index - 1])
                    && words.indices.dropFirst().contains { words[$0] == others[index] }
            }
    }

    func datesAgree(_ first: Realization, _ second: Realization) -> Bool {
        switch junction.dates {
        case .free: true
        case .none: second.anatomy.dates.isEmpty
        case .both: (first.anatomy.itemDate == nil) == (second.anatomy.itemDate == nil)
        }
    }

    /// Where the table asks for it, both are in one tense: a state and an event are two sentences.
    func agreeInTense(_ first: Realization, _ second: Realization) -> Bool {
        !junction.sharesTense || first.anatomy.tense == second.anatomy.tense
    }

    /// A semicolon parts two facts of one plane; *tandis que*, two states.
    func isParallel(_ first: Realization, _ second: Realization) -> Bool {
        switch junction.link {
        case .and, .byPolarity, .who, .whoInFront, .participle, .before, .gap: true
        case .but where junction.freesTense: true
        case .but where first.anatomy.tellsAct: false
        // *Le prix bondit* is no contrary of *les liaisons ne sont pas touchées*: what is spared is spared a loss.
        case .but: !first.isNegative && second.isNegative && first.tellsLoss
        case .colon: [first, second].allSatisfy { $0.anatomy.source == nil && $0.anatomy.voice == nil }
        // *Des trains sont annulés ; Eurostar en a supprimé un sur quatre*: what is so now, and what was done.
        case .semicolon where junction.same == nil && first.anatomy.tense != second.anatomy.tense:
            [first, second].allSatisfy { [.present, .compoundPast].contains($0.anatomy.tense) }
        case .semicolon, .andLater, .then: first.anatomy.tense == second.anatomy.tense
        case .whereas where first.anatomy.tellsAct: false
        case .whereas where !first.isNegative && !first.tellsLoss: false
        case .whereas: first.anatomy.tense == second.anatomy.tense && first.anatomy.tense?.isCompound == false
        }
    }

    /// *Les pirates ont réclamé dix millions et LockBit a publié…*: who did what is a sentence each; what was counted
    /// may stand together.
    func countsThings(_ first: Realization, _ second: Realization) -> Bool {
        guard second.itemFacts.contains(.figure) else { return true }
        // *Le programme coûte 820 millions et la ligne accueille 240 trains*: what they are, not what anybody did.
        let areStates = [first, second].allSatisfy { $0.anatomy.tense?.isCompound == false && !$0.anatomy.tellsAct }
        if areStates { return true }
        return [first, second].allSatisfy { sentence in
            guard let start = sentence.anatomy.subjectStart, let verb = sentence.anatomy.verb, start < verb else {
                return false
            }
            return sentence.tokens[start..<verb].contains {
                $0.kind == .number || Self.counts.contains($0.text.inLowerCase)
            }
        }
    }

    /// What opens a count written in words.
    private static let counts: Set<String> = [
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "quelque", "près", "plus", "moins",
        "environ", "plusieurs", "jusqu’",
    ]
}

extension Joiner {
    /// What was earlier, told second, says so by its tense: in a sentence of its own.
    func goesBack(_ first: Realization, _ second: Realization) -> Bool {
        guard first.anatomy.tense == .compoundPast, second.anatomy.tense == .compoundPast,
            let date = first.anatomy.itemDate, let other = second.anatomy.itemDate
        else { return false }
        return (other.until ?? other.from).isWhollyBefore(date.from)
    }

    /// Whether it tells what the organisation did.
    func isDeed(_ sentence: Realization) -> Bool {
        sentence.anatomy.subject == .entity(.organisation) || sentence.anatomy.joinsAct
    }

    /// *L’explosion a été entendue jusqu’à Chypre*, *l’action du groupe a perdu 11 %*: how far it went, and what it cost.
    func standsApart(_ sentence: Realization) -> Bool {
        guard sentence.anatomy.subject != .entity(.incident), let start = sentence.anatomy.subjectStart,
            let verb = sentence.anatomy.verb, start < verb
        else { return sentence.anatomy.subject == .entity(.incident) }
        return sentence.tokens[start..<verb].prefix(3).contains { $0.reads("action") || $0.reads("actions") }
    }

    /// No entity under two names in one sentence.
    func areDistinct(_ first: Realization, _ second: Realization) -> Bool {
        var mentions = first.discourse.mentions
        // Who says so is named once for both.
        if first.anatomy.source != nil, second.anatomy.source != nil,
            let source = first.anatomy.sourceKey.flatMap(Entity.init(rawValue:)),
            first.anatomy.subject != .entity(source), second.anatomy.subject != .entity(source)
        {
            mentions[source] = nil
        }
        guard mentions.isDisjoint(with: second.discourse.mentions) else { return false }
        guard !areNamedAlike(first, second) else { return false }
        let (left, right) = (subjectWords(first), subjectWords(second))
        // *Le RER C* has no word to repeat.
        return left.isEmpty || right.isEmpty || !left.isSubset(of: right) && !right.isSubset(of: left)
    }

    /// *Dyn a repoussé l’attaque et, à 22 h 30, Dyn a retrouvé…*: a service may bear the name of who runs it.
    private func areNamedAlike(_ first: Realization, _ second: Realization) -> Bool {
        guard let start = first.anatomy.subjectStart, let verb = first.anatomy.verb, start < verb,
            let other = second.anatomy.subjectStart, let next = second.anatomy.verb, next - other == verb - start
        else { return false }
        return (0..<verb - start).allSatisfy {
            first.tokens[start + $0].reads(second.tokens[other + $0].text.inLowerCase)
        }
    }

    /// *Les perturbations… et des perturbations…* would stammer.
    private func subjectWords(_ sentence: Realization) -> Set<String> {
        guard let start = sentence.anatomy.subjectStart, let verb = sentence.anatomy.verb, start < verb else {
            return []
        }
        return Set(sentence.tokens[start..<verb].map { $0.text.inLowerCase }.filter { $0.count > 3 })
    }
}

extension Realization {
    /// Whether it says that something stopped, was touched or was lost.
    var tellsLoss: Bool {
        tokens.contains { token in
            let word = token.text.inLowerCase
            return Self.losses.contains { word.opens(with: $0) }
        }
    }

    private static let losses = [
        "affecté", "annulé", "arrêt", "bloqué", "concern", "coupé", "déprogrammé", "détruit", "effacé", "endommag",
        "ferm", "hors", "immobilis", "inaccessible", "indisponible", "injoignable", "interromp", "inutilisable",
        "panne",
        "perd", "perturb", "priv", "ralenti", "rejeté", "report", "refus", "supprim", "suspend", "touch",
    ]
}

extension Realization {
    /// *…*, **indique X**: of what is joined to it, X would be named once more.
    fileprivate var hasVoiceInside: Bool { anatomy.named != nil && anatomy.source == nil && anatomy.voice == nil }
}

extension Realization {
    /// *Selon ses propres chiffres, le HSE a examiné 2 000 systèmes et vérifié 80 000 appareils*: whose figures they are is
    /// said once.
    func withoutOwnFigures(behind first: Realization) -> Realization {
        let own = "ses propres chiffres"
        guard first.words.inLowerCase.holds(own), words.hasSuffix("selon " + own),
            let place = tokens.lastIndex(where: { $0.reads("selon") }), place > 0, tokens[place - 1].text == ","
        else { return self }
        var sentence = self
        sentence.tokens.removeSubrange((place - 1)..<(tokens.count - 1))
        return sentence
    }
}
