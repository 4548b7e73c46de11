import French

/// Two realized sentences told as one: on tokens, before anything is typeset, so that elision, capitals and the final
/// stop come last, once.
struct Joiner {
    let junction: Junction
    let names: ReferringExpressions
    /// Whether who says the first vouches for the second: of a cause, how it came about.
    var vouches = false

    /// Whether anything could join a sentence, as far as that sentence decides.
    func extends(_ first: Realization) -> Bool {
        first.anatomy.clauses < junction.clauses && (first.anatomy.clauses == 1 || first.anatomy.link != nil)
            && hasCommon(first) && isPlain(first) && !first.anatomy.hasNote
            && (first.anatomy.source?.lowerBound == 0 || closes(first))
    }

    /// Whether a sentence has what it should have in common with the next.
    private func hasCommon(_ first: Realization) -> Bool {
        switch junction.same {
        case .subject where isSuccession: first.anatomy.act != nil && first.anatomy.itemDate != nil
        case .act: first.anatomy.act != nil && first.anatomy.itemDate?.place != nil
        case .subject:
            // *Dans un communiqué, X a confirmé l’attaque*: what opens the sentence would be said of both.
            first.anatomy.subject != nil && first.anatomy.verb != nil && !first.opensOnTopic
                && !first.anatomy.opensWithChannel
                && (!first.anatomy.opensWithDate || first.anatomy.itemDate != nil)
        case .dates: (first.anatomy.opensWithDate || first.closesWithDate) && first.anatomy.minute != nil
        case .days: (first.anatomy.opensWithDate || first.closesWithDate) && first.wordCount <= Self.shortStep
        case .source: first.anatomy.sourceKey != nil && first.anatomy.verb != nil
        case .day: first.anatomy.moment != nil && first.anatomy.verb != nil
        case .verb:
            first.anatomy.tense.map { $0.isCompound || [.future, .present, .imperfect].contains($0) } ?? false
                && (first.anatomy.opensWithSubject || first.anatomy.opensWithDate && first.anatomy.itemDate != nil)
        case .lastNoun: first.anatomy.verb != nil && !first.anatomy.hasRelative && closesAlone(first)
        case nil: first.anatomy.verb != nil
        }
    }

    /// Whether what ends a sentence is of one clause: *le câble a cédé ; le conducteur a actionné les freins*.
    private func closesAlone(_ sentence: Realization) -> Bool {
        guard sentence.anatomy.clauses > 1, let link = sentence.anatomy.link else { return true }
        return sentence.tokens[link].text == ";"
    }

    /// The sentence that tells both, or nil where grammar or clarity is against it.
    ///
    /// - Parameter second: realized after the first was kept.
    func join(_ first: Realization, _ following: Realization) -> Realization? {
        let clauses = first.anatomy.clauses + following.anatomy.clauses
        guard clauses <= junction.clauses, first.anatomy.clauses == 1 || first.anatomy.link != nil, isPlain(first),
            isPlain(following), sourcesAgree(first, following)
        else {
            return nil
        }
        guard datesAgree(first, following), !goesBack(first, following) else { return nil }
        guard [.act, .verb].contains(junction.same) || min(first.wordCount, following.wordCount) <= 17,
            agreeInTense(first, following),
            // *A, B, au lieu de C, et D*: who could tell what is enumerated?
            first.anatomy.clauses == 1 || [.act, .verb].contains(junction.same) || closing(first).isEmpty
        else { return nil }
        let second = ofOneHouse(first, following).withoutOwnFigures(behind: first)
        if let pair = underOneDate(first, second) { return whole(pair.first, pair.second, isDated: true) }
        return whole(first, second, isDated: false)
    }

    /// - Parameter isDated: whether a date that opens the first is that of both.
    private func whole(_ first: Realization, _ second: Realization, isDated: Bool) -> Realization? {
        var joined: Realization?
        switch junction.same {
        case .subject where isSuccession: joined = inSuccession(first, second)
        case .act: joined = underBothDates(first, second) ?? withAnother(first, second)
        case .subject where junction.link == .who: joined = withRelativeSubject(first, second)
        case .subject where junction.link == .participle: joined = withParticipleInFront(first, second)
        case .subject where junction.link == .whoInFront: joined = withRelativeInFront(first, second)
        case .subject: joined = withSameSubject(first, second, isDated: isDated)
        case .lastNoun:
            joined =
                withInquiry(first, second) ?? withContradiction(first, second) ?? withRelative(first, second)
                ?? withRelativeOfOwner(first, second)
                ?? withRelativeOfEntity(first, second)
                ?? withRelativeObject(first, second) ?? withRelativeIndirect(first, second) ?? withRelativeInside(
                    first, second)
                ?? withRelativeNearNoun(first, second)
        case .dates, .days: joined = withDates(first, second)
        case .day:
            guard isDated || areOfOneDay(first, second), !first.isTimed, isOneAct(first), isOneAct(second) else {
                return nil
            }
            joined = withOwnSubjects(first, second, isDated: isDated)
        case .verb: joined = withoutVerb(first, second, isDated: isDated)
        case .source:
            guard first.anatomy.sourceKey != nil, countsThings(first, second) else { return nil }
            joined = withOwnSubjects(first, second, isDated: isDated)
        case nil where mayOppose(first) && second.anatomy.source != nil: joined = withItsSource(first, second)
        case nil: joined = withOwnSubjects(first, second, isDated: isDated)
        }
        guard var joined, joined.wordCount <= junction.words else { return nil }
        let asTold = junction.same == .subject ? namingOnce(first, second) : nil
        let isSaidOnce = junction.same == .act || junction.same == .dates && doneAlike(first, second) != nil
        guard isSaidOnce || !repeatsItself(first, asTold ?? second) else { return nil }
        unite(first, second, into: &joined)
        return joined
    }

    /// *British Airways a été rétablie et a repris ses vols*: a service and its organisation, where one name is that of
    /// both, are one subject.
    private func ofOneHouse(_ first: Realization, _ second: Realization) -> Realization {
        let house: [SubjectKey?] = [.entity(.service), .entity(.organisation)]
        guard names.areTwins, first.anatomy.subject != second.anatomy.subject,
            house.contains(first.anatomy.subject), house.contains(second.anatomy.subject),
            // *Le réseau mobile* is the service alone: it announces nothing.
            namesOrganisation(first), namesOrganisation(second)
        else { return second }
        var second = second
        second.anatomy.subject = first.anatomy.subject
        return second
    }

    private func namesOrganisation(_ sentence: Realization) -> Bool {
        guard let start = sentence.anatomy.subjectStart, let verb = sentence.anatomy.verb, start < verb else {
            return false
        }
        let subject = sentence.tokens[start..<verb].prefix { $0.kind != .punctuation }
        return names.closing(.organisation, Array(subject))?.count == subject.count
    }

    // MARK: Ways of joining

    /// Coordinated verbs under one subject; under one auxiliary when both have the same (Grevisse et Goosse, § 270).
    private func withSameSubject(
        _ first: Realization, _ second: Realization, isDated: Bool
    ) -> Realization? {
        if let changed = namingOnce(first, second) { return underOneSubject(first, changed, isDated: isDated) }
        return underOneSubject(first, second, isDated: isDated)
    }

    private func underOneSubject(_ first: Realization, _ second: Realization, isDated: Bool) -> Realization? {
        guard let subject = first.anatomy.subject,
            subject == second.anatomy.subject || pointsAtSubject(second, of: first),
            first.anatomy.tense == second.anatomy.tense || goesOn(first, second), second.anatomy.opensWithSubject,
            first.isNegative == second.isNegative || junction.link == .byPolarity && second.isNegative,
            agreesAlike(first, second), let firstVerb = first.anatomy.verb, var verb = second.anatomy.verb,
            // A date that opens the sentence dates both.
            isDated || !first.anatomy.opensWithDate
        else { return nil }
        // N’a donné aucune échéance et n’a pas présenté d’excuses: a denied verb keeps its auxiliary.
        let isShared = !second.isNegative && sharesAuxiliary(first, firstVerb, second, verb)
        // *A mis fin…, renforcé… et a porté…*: said of all, or of none.
        if !isShared, first.anatomy.clauses > 1, first.anatomy.sharesAuxiliary, !isOpposing,
            first.anatomy.tense?.isCompound == true
        {
            return nil
        }
        if isOpposing, first.anatomy.clauses > 1, first.isNegative || !second.isNegative { return nil }
        // *A corrigé le logiciel et appelé des ingénieurs le même jour*: that day would be of both.
        if isShared, first.anatomy.itemDate == nil, second.anatomy.itemDate?.place != nil { return nil }
        // *A indiqué que 30 agences avaient été touchées et recensé 647 machines*: whose verb would that be?
        if isShared, first.tokens[firstVerb...].contains(where: { $0.spells("que") || $0.spells("qu’") }) { return nil }
        if isShared { verb += 1 }
        // *A réinstallé des serveurs et réinstallé des ordinateurs*
        if isShared, first.tokens[firstVerb + 1].text == second.tokens[verb].text { return nil }
        // *Assure que… et assure que…* would stammer.
        let verbs = (first.tokens[firstVerb].text, second.tokens[verb].text)
        if !isShared, verbs.0 == verbs.1, verbs.0.count > 4, !Coordination.isModal(verbs.0) { return nil }
        // *Compte renouveler les voies et remplacer les aiguillages*: one intention, said once.
        if let intention = Intention(first.tokens, at: firstVerb), let other = Intention(second.tokens, at: verb) {
            guard first.anatomy.link.map({ endsOnInfinitive(first.tokens, after: $0) }) ?? true else { return nil }
            let start = verb + other.length
            if let joined = withoutInfinitive(first, from: firstVerb + intention.length, second, from: start) {
                return joined
            }
            let rest = (intention.takesDe ? [Token(.word, "de")] : []) + second.tokens[start...]
            var joined = first
            joined.tokens = body(first) + linked(rest, from: intention.takesDe ? start - 1 : start, first, second)
            finish(&joined, first, second)
            return joined
        }
        // *Entend déployer ses règles, changer de moteur et rétablit la protection* would mislead.
        if first.anatomy.clauses > 1, Intention(first.tokens, at: firstVerb) != nil { return nil }
        // *Doit corriger… et limiter…*, one way of promising a sentence.
        switch Coordination.modals(first.tokens[firstVerb].text, second.tokens[verb].text) {
        case .same:
            // *Compte investir et a l’intention d’installer*: a third would hang on neither.
            guard first.anatomy.link.map({ endsOnInfinitive(first.tokens, after: $0) }) ?? true else { return nil }
            verb += 1
            if let joined = withoutInfinitive(first, from: firstVerb + 1, second, from: verb) {
                return joined
            }
        case .different: return nil
        case .none: break
        }
        let copula = isShared || isOpposing ? 0 : sharedCopula(first, firstVerb, second, verb)
        verb += copula
        var joined = first
        joined.anatomy.sharesAuxiliary = isShared || copula > 0
        var rest = linked(Array(second.tokens[verb...]), from: verb, first, second)
        // *La plus forte que le ministère ait prononcée, trente fois plus élevée*: *et* would be read with the clause.
        if copula > 0, let place = rest.firstIndex(where: { $0.text == "et" }),
            body(first)[firstVerb...].contains(where: { Self.clauses.contains($0.text.inLowerCase) })
        {
            rest.replaceSubrange(...place, with: [Token(.punctuation, ",")])
        }
        // *Avaient trouvé un mot de passe, téléchargé les données et réclamé de l’argent*: one *et*, before the last.
        if junction.link == .and, rest.first?.text == "et", first.anatomy.clauses == 1,
            second.anatomy.act?.group.tellsSeveralActs ?? false, rest.dropFirst().contains(where: { $0.text == "et" })
        {
            rest[0] = Token(.punctuation, ",")
        }
        // *N’étaient pas chiffrées* **ni** *effacées* (Grevisse et Goosse, § 1083): one negation of both.
        if rest.count > 4, first.anatomy.clauses == 1, rest[0].text == "et", rest[3].text == "pas",
            first.tokens[firstVerb...].prefix(3).map(\.text) == rest[1...3].map(\.text)
        {
            rest.replaceSubrange(0...3, with: [Token(.word, "ni")])
        }
        joined.tokens = body(first) + rest
        finish(&joined, first, second)
        return joined
    }

    /// *GitLab a restauré la base et s’est* **excusé**: not the participle of *l’entreprise*, by which it was named next.
    func agreesAlike(_ first: Realization, _ second: Realization) -> Bool {
        guard let left = first.subjectAgreement, let right = second.subjectAgreement, left != right,
            let verb = second.anatomy.verb
        else { return true }
        let group = second.tokens[verb...].prefix(3).map { $0.text.inLowerCase }
        return !group.contains(where: Self.agreeing.contains)
    }

    /// Forms behind which a participle or an attribute agrees with the subject.
    private static let agreeing: Set<String> = [
        "se", "s’", "est", "sont", "était", "étaient", "été", "sera", "seront", "reste", "restent", "resté", "devenu",
    ]

    /// *A pris des mesures et doit renforcer sa protection*: from what was done to what is to be done.
    private func goesOn(_ first: Realization, _ second: Realization) -> Bool {
        junction.freesTense && first.anatomy.clauses == 1 && first.anatomy.tense != second.anatomy.tense
            && [first, second].allSatisfy { [.compoundPast, .present].contains($0.anatomy.tense) }
    }

    private func sharesAuxiliary(_ first: Realization, _ left: Int, _ second: Realization, _ right: Int) -> Bool {
        guard let tense = first.anatomy.tense, tense == second.anatomy.tense, first.anatomy.sharesAuxiliary else {
            return false
        }
        return Coordination.sharesAuxiliary(body(first)[left...], second.tokens[right...], tense)
    }

    private func withOwnSubjects(
        _ first: Realization, _ second: Realization, isDated: Bool
    ) -> Realization? {
        guard second.anatomy.opensWithSubject, second.anatomy.verb != nil, first.anatomy.verb != nil,
            first.anatomy.subject != second.anatomy.subject,
            // What opens with a date dates both.
            isDated || !first.anatomy.opensWithDate,
            // What closes with one seems to.
            first.anatomy.itemDate != nil || second.anatomy.itemDate == nil, isParallel(first, second),
            areDistinct(first, second)
        else { return nil }
        // *Une partie de la rame est tombée dans le canal et la SNCF a suspendu les essais*: what befell, and what was decided.
        guard !junction.sharesTense || junction.same != nil || junction.link != .and || isDeed(first) == isDeed(second)
        else { return nil }
        // *L’hôpital a dû évacuer ses malades et l’explosion a été entendue jusqu’à Chypre*: what it did, and how far it went.
        let isSideBySide = junction.link == .and && [nil, .day].contains(junction.same)
        guard !isSideBySide || standsApart(first) == standsApart(second) else { return nil }
        // *… d’un fichier du système. Ce fichier avait dépassé la limite*: what points back is a sentence of its own.
        if [.and, .semicolon, .colon].contains(junction.link), junction.same == nil,
            let opening = second.tokens.first, let before = first.tokens.first,
            Self.demonstratives.contains(opening.text.inLowerCase)
                || junction.link == .and && Self.demonstratives.contains(before.text.inLowerCase)
        {
            return nil
        }
        // *De son côté, X a envoyé… et Y a porté plainte*: what opens the first would be said of both.
        guard junction.link != .and || first.anatomy.connective == nil else { return nil }
        // *… mais aucun mort et 100 personnes…*: what is opposed to what would no longer be seen.
        guard !first.tokens.contains(where: { $0.text == "mais" }) else { return nil }
        var joined = first
        var rest = linked(Array(second.tokens), from: 0, first, second)
        // *Affichent un écran noir et le site et les comptes…*: who could tell what goes with what?
        let isCluttered =
            rest.first?.text == "et" && junction.same != .source && (first.saysAnd || second.saysAnd)
        if isCluttered {
            // *A, B ; C* would be two lists.
            guard first.anatomy.clauses == 1 else { return nil }
            rest[0] = Token(.punctuation, ";")
        }
        if rest.first?.text == "et", let verb = second.anatomy.verb {
            rest = Coordination.withoutRepetition(rest, subject: 1..<verb + 1, after: body(first))
        }
        // *Ne peuvent charger l’application* **, et** *les fonctions…*: what follows a noun would be taken for its fellow.
        if rest.first?.text == "et", endsOnComplement(first) { rest.insert(Token(.punctuation, ","), at: 0) }
        joined.tokens = body(first) + rest
        joined.anatomy.joinsAct = first.anatomy.tellsAct || second.anatomy.tellsAct
        joined.anatomy.subject = nil
        finish(&joined, first, second)
        return joined
    }

    /// Whether a noun with its article stands behind the verb, to which another may be joined.
    private func endsOnComplement(_ sentence: Realization) -> Bool {
        guard let verb = sentence.anatomy.link ?? sentence.anatomy.verb else { return false }
        let behind = sentence.tokens[verb..<sentence.anatomy.end(of: sentence.tokens)]
        // *Le 30 juillet* is no noun.
        let noun = behind.indices.last { index in
            Self.articles.contains(behind[index].text) && index + 1 < behind.endIndex
                && behind[index + 1].kind != .number
        }
        // *Son action a perdu 5 % à Wall Street* has one; *ont été rétablis lundi 3 mai* none.
        return noun.map { !behind[$0...].contains(where: \.namesWeekday) } ?? false
    }

    private static let articles: Set<String> = [
        "le", "la", "les", "l’", "un", "une", "des", "du", "au", "aux", "son", "sa", "ses", "leur", "leurs",
    ]

    /// *L’origine de l’incendie reste à déterminer, mais, selon la police, rien n’indique un acte malveillant*: who says
    /// the second says it alone.
    private func withItsSource(_ first: Realization, _ second: Realization) -> Realization? {
        guard first.anatomy.clauses == 1, first.anatomy.verb != nil, second.anatomy.verb != nil,
            let place = second.anatomy.source, areDistinct(first, second)
        else { return nil }
        let comma = Token(.punctuation, ",")
        var source = second.tokens[place].filter { $0.text != "," }
        var rest = second.tokens.dropLast()
        rest.removeSubrange(place)
        if rest.first?.text == "," { rest.removeFirst() }
        var clause = Array(rest)
        source.loseCapital()
        clause.loseCapital()
        var joined = first
        joined.tokens = body(first) + [comma, Token(.word, "mais"), comma] + source + [comma] + clause
        joined.tokens.append(Token(.punctuation, "."))
        joined.anatomy.link = body(first).count
        joined.anatomy.named = second.anatomy.named
        joined.anatomy.subject = nil
        joined.anatomy.act = nil
        return joined
    }
}

extension Realization {
    /// Whether it ends on the date of what it tells.
    var closesWithDate: Bool {
        anatomy.timeEnd == anatomy.end(of: tokens)
    }

    /// Whether its first verb is denied.
    var isNegative: Bool {
        anatomy.verb.map { ["ne", "n’"].contains(tokens[$0].text) } ?? false
    }
}

extension Realization {
    /// Whether *et* stands in it, between other things than its clauses or the two days of a date.
    var saysAnd: Bool {
        tokens.indices.contains { index in
            tokens[index].text == "et" && index != anatomy.link
                && !(index + 1 < tokens.count && tokens[index + 1].namesWeekday)
        }
    }
}
