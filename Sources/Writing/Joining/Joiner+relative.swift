import French

/// A sentence worked into another as a relative clause.
extension Joiner {
    /// *L’eau s’est infiltrée dans le local des batteries, qui ont pris feu*: the second says more of what the first ends
    /// with.
    func withRelative(_ first: Realization, _ second: Realization) -> Realization? {
        guard second.anatomy.opensWithSubject, let verb = second.anatomy.verb, verb > 1,
            Self.determiners.contains(second.tokens[0].text.inLowerCase)
        else { return nil }
        let noun = second.tokens[1..<verb].map(\.text)
        let before = body(first)
        // *Ont chiffré des données de la ville. La ville emploie 8 000 agents*: of the organisation, told in passing.
        if second.anatomy.tense == .present, case .entity(let entity)? = second.anatomy.subject,
            entity.isInPassing(second.tokens[1..<verb], in: first)
        {
            return nil
        }
        guard !first.anatomy.opensWithDate || second.anatomy.dates.isEmpty, before.count > noun.count + 1,
            before.suffix(noun.count).map(\.text) == noun,
            // *Est entré en éruption*: a noun without article is nobody's to go on about.
            !Self.bareAfter.contains(before[before.count - noun.count - 1].text.inLowerCase)
        else { return nil }
        return related(
            first, second, as: before + linked(Array(second.tokens[verb...]), from: verb, first, second))
    }

    /// *Le centre de cybersécurité a aidé JLR, qui appartient à un groupe indien*: the first ends with the organisation or
    /// the service, by whatever name.
    func withRelativeOfEntity(_ first: Realization, _ second: Realization) -> Realization? {
        guard case .entity(let entity)? = second.anatomy.subject, entity != .incident,
            first.anatomy.subject != second.anatomy.subject, second.anatomy.opensWithSubject,
            let verb = second.anatomy.verb, verb > 0,
            !second.tokens[..<verb].contains(where: { $0.kind == .punctuation }),
            !first.anatomy.opensWithDate || second.anatomy.dates.isEmpty
        else { return nil }
        let before = body(first)
        // *Le patron de JLR, qui…*: which of the two?
        guard let closing = names.closing(entity, before), closing.agreement == second.subjectAgreement,
            before.count > closing.count, before[before.count - closing.count - 1].text != "de",
            second.anatomy.tense == .imperfect || !entity.isInPassing(before.suffix(closing.count), in: first)
        else { return nil }
        return related(
            first, second, as: before + linked(Array(second.tokens[verb...]), from: verb, first, second))
    }

    /// *Le FBI enquête sur l’intrusion, dont les auteurs restent inconnus*: the second is about something of what the first
    /// ends with.
    func withRelativeOfOwner(_ first: Realization, _ second: Realization) -> Realization? {
        guard second.anatomy.opensWithSubject, let verb = second.anatomy.verb, verb > 3, first.anatomy.clauses == 1,
            !first.anatomy.hasRelative, !second.tokens[..<verb].contains(where: { $0.kind == .punctuation }),
            ["le", "la", "l’", "les"].contains(second.tokens[0].text.inLowerCase),
            let of = second.tokens[..<verb].firstIndex(where: { Self.genitives.contains($0.text) }), of > 1,
            !first.anatomy.opensWithDate || second.anatomy.dates.isEmpty
        else { return nil }
        let owner = second.tokens[(of + 1)..<verb].drop { Self.determiners.contains($0.text) }.map(\.text)
        let before = body(first)
        guard !owner.isEmpty, before.count > owner.count + 1, before.suffix(owner.count).map(\.text) == owner,
            Self.determiners.contains(before[before.count - owner.count - 1].text.inLowerCase)
        else { return nil }
        var words = Array(second.tokens[..<of] + second.tokens[verb..<second.anatomy.end(of: second.tokens)])
        words.loseCapital()
        return related(first, second, as: before + [Token(.punctuation, ","), Token(.word, "dont")] + words)
    }

    private static let genitives: Set<String> = ["de", "d’", "du", "des"]

    /// *Le parquet a ouvert une enquête, confiée aux gendarmes*, who *ont été chargés de l’enquête*.
    func withInquiry(_ first: Realization, _ second: Realization) -> Realization? {
        let ending = second.tokens[..<second.anatomy.end(of: second.tokens)].map { $0.text.inLowerCase }
        guard second.anatomy.opensWithSubject, let verb = second.anatomy.verb, first.anatomy.clauses == 1,
            !second.tokens[..<verb].contains(where: { $0.kind == .punctuation }),
            ending.suffix(3) == ["de", "l’", "enquête"], ending.count - verb <= 6,
            ending[verb...].contains(where: { $0.hasPrefix("chargé") })
        else { return nil }
        let before = body(first)
        guard let noun = before.lastIndex(where: { $0.reads("enquête") }), noun > 0, before[noun - 1].reads("une"),
            !before[noun...].contains(where: { $0.kind == .punctuation }), before.count - noun <= Self.inquiryWords
        else { return nil }
        var subject = Array(second.tokens[..<verb])
        subject.loseCapital()
        return related(
            first, second, as: before + [Token(.punctuation, ",")] + Vocabulary.words("confiée à") + subject)
    }

    /// *Le syndicat a attribué la panne aux suppressions de postes,* **ce que** *la compagnie a contesté*, who *a contesté
    /// cette explication*.
    func withContradiction(_ first: Realization, _ second: Realization) -> Realization? {
        guard second.anatomy.opensWithSubject, first.anatomy.clauses == 1, let act = second.anatomy.act,
            let place = second.anatomy.actPlace, Self.contradicting.contains(act.group.head), !act.group.isDenied,
            let object = act.group.object, object.determiner == .demonstrative,
            Self.claims.contains(object.head.inLowerCase), second.anatomy.itemDate?.place == nil,
            !second.tokens[..<place.lowerBound].contains(where: { $0.kind == .punctuation })
        else { return nil }
        let said = object.tokens().map(\.text)
        let verb = second.tokens[place].dropLast(said.count)
        guard second.tokens[place].suffix(said.count).map(\.text) == said, !verb.isEmpty,
            place.upperBound == second.anatomy.end(of: second.tokens)
        else { return nil }
        var subject = Array(second.tokens[..<place.lowerBound])
        subject.loseCapital()
        return related(
            first, second,
            as: body(first) + [Token(.punctuation, ",")] + Vocabulary.words("ce que") + subject + verb)
    }

    private static let contradicting: Set<String> = ["contester", "démentir", "nier", "récuser", "réfuter", "rejeter"]
    private static let claims: Set<String> = [
        "accusation", "accusations", "affirmation", "affirmations", "analyse", "critique", "critiques", "explication",
        "hypothèse", "piste", "reproche", "reproches", "thèse", "version",
    ]

    /// Words that say what an inquiry is for, at most.
    private static let inquiryWords = 6

    /// *La panne a été causée par une erreur de configuration, qui avait coupé les appels*: what the second points at stands
    /// near the end, and nothing behind it that the clause might be about. Further on, it is a sentence of its own.
    func withRelativeNearNoun(_ first: Realization, _ second: Realization) -> Realization? {
        guard second.anatomy.opensWithSubject, let verb = second.anatomy.verb, verb == 2,
            Self.demonstratives.contains(second.tokens[0].text.inLowerCase), let start = first.anatomy.verb,
            !first.anatomy.opensWithDate || second.anatomy.dates.isEmpty
        else { return nil }
        // *Messages qui ont été annulés par l’éditeur*: who did it is for a sentence to say.
        let words = second.tokens[verb...].map { $0.text.inLowerCase }
        guard !words.contains("été") || !words.contains("par") else { return nil }
        let noun = second.tokens[1]
        let before = body(first)
        guard before.count > start + 1,
            let place = before.indices.last(where: { $0 > start && before[$0].text == noun.text }),
            Self.introducing.contains(before[place - 1].text.inLowerCase)
                || noun.text.hasSuffix("s") && ["de", "d’", "deux", "trois"].contains(before[place - 1].text)
        else { return nil }
        let tail = before[(place + 1)...]
        guard !tail.contains(where: { $0.kind == .punctuation || Self.clausal.contains($0.text.inLowerCase) }),
            tail.count <= Self.tailWords, tail.allSatisfy({ !Self.distancing.contains($0.text.inLowerCase) })
        else { return nil }
        var joined = related(
            first, second, as: before + linked(Array(second.tokens[verb...]), from: verb, first, second))
        // What comes next goes on from there.
        joined.anatomy.tense = second.anatomy.tense
        return joined
    }

    /// What may stand before a noun that the next sentence points at.
    private static let introducing: Set<String> = ["un", "une", "des", "le", "la", "l’", "les"]
    /// Words between a noun and the relative clause about it, at most.
    private static let tailWords = 3
    /// What opens a clause, of which the relative would be.
    private static let clausal: Set<String> = ["que", "qu’", "qui", "dont", "où", "et", "ou", "mais", "pour"]
    /// What brings in another noun that a relative clause might be about.
    private static let distancing: Set<String> = [
        "le", "la", "l’", "les", "un", "une", "du", "des", "au", "aux", "dans", "lors", "pendant", "par", "sur", "avec",
        "chez", "sans", "sous", "vers", "après", "avant", "depuis",
    ]

    /// *Les élus ont réclamé un second tube, que la France a refusé*: what the first ends with is what the second does
    /// something to; its participle agrees with it (Grevisse et Goosse, § 942).
    func withRelativeObject(_ first: Realization, _ second: Realization) -> Realization? {
        guard second.anatomy.opensWithSubject, first.anatomy.subject != second.anatomy.subject,
            let act = second.anatomy.act, let place = second.anatomy.actPlace, let tense = second.anatomy.tense,
            let object = act.group.object, object.determiner == .definite || object.determiner == .demonstrative,
            !second.tokens[..<place.lowerBound].contains(where: { $0.kind == .punctuation }),
            !first.anatomy.opensWithDate || second.anatomy.dates.isEmpty,
            var words = act.group.withObjectPronoun?.active(tense, subject: act.subject),
            let pronoun = words.first, ["le", "la", "les"].contains(pronoun.text)
        else { return nil }
        words.removeFirst()
        let noun = object.withDeterminer(.none).tokens().map(\.text)
        let before = body(first)
        guard before.count > noun.count + 1, before.suffix(noun.count).map(\.text) == noun,
            Self.determiners.contains(before[before.count - noun.count - 1].text.inLowerCase)
        else { return nil }
        var subject = Array(second.tokens[..<place.lowerBound])
        subject.loseCapital()
        return related(
            first, second,
            as: before + [Token(.punctuation, ","), Token(.word, "que")] + subject + words
                + second.tokens[place.upperBound..<second.anatomy.end(of: second.tokens)])
    }

    /// *Les élus réclament un second tube,* **auquel** *l’État s’oppose*: what the first ends with is what the second comes
    /// to, by *à* and its pointed name.
    func withRelativeIndirect(_ first: Realization, _ second: Realization) -> Realization? {
        guard second.anatomy.opensWithSubject, first.anatomy.subject != second.anatomy.subject,
            !first.anatomy.opensWithDate, second.anatomy.source == nil, let place = second.anatomy.actPlace,
            let to = second.tokens[place].lastIndex(where: { $0.text == "à" }), to > place.lowerBound,
            to + 2 < second.tokens.count, place.upperBound == second.anatomy.end(of: second.tokens),
            let pronoun = Self.indirect[second.tokens[to + 1].text],
            !second.tokens[..<place.lowerBound].contains(where: { $0.kind == .punctuation })
        else { return nil }
        let noun = second.tokens[(to + 2)..<place.upperBound].map(\.text)
        let before = body(first)
        guard before.count > noun.count + 1, before.suffix(noun.count).map(\.text) == noun,
            Self.determiners.contains(before[before.count - noun.count - 1].text.inLowerCase)
        else { return nil }
        var words = Array(second.tokens[..<to])
        words.loseCapital()
        return related(
            first, second, as: before + [Token(.punctuation, ",")] + Vocabulary.words(pronoun) + words)
    }

    private static let indirect = ["ce": "auquel", "cet": "auquel", "cette": "à laquelle"]

    /// What may open a noun group that was named before.
    private static let determiners: Set<String> = [
        "le", "la", "l’", "les", "ce", "cet", "cette", "ces", "un", "une", "des",
    ]

    /// What leaves a noun without article: *entrer* **en** *éruption*.
    private static let bareAfter: Set<String> = ["à", "de", "d’", "en", "par", "pour", "sans", "sous", "sur"]

    /// *SFR, qui appartient au groupe Altice France, revendique 25 millions de clients.*
    func withRelativeSubject(_ first: Realization, _ second: Realization) -> Realization? {
        guard let subject = first.anatomy.subject, subject == second.anatomy.subject, first.anatomy.opensWithSubject,
            second.anatomy.opensWithSubject, first.anatomy.clauses == 1, second.anatomy.clauses == 1,
            let firstVerb = first.anatomy.verb, let verb = second.anatomy.verb, firstVerb > 0,
            first.tokens[firstVerb - 1].text != ",", !Self.pronouns.contains(first.tokens[0].text.inLowerCase),
            first.anatomy.source == nil, first.wordCount <= Self.relativeWords,
            // *L’Autorité, qui a jugé…, a levé le blocage*: of two events one follows the other, or goes against it.
            first.anatomy.tense?.isCompound == false
        else { return nil }
        return related(
            first, second,
            as: first.tokens[..<firstVerb] + [Token(.punctuation, ","), Token(.word, "qui")]
                + first.tokens[firstVerb..<(first.tokens.count - 1)] + [Token(.punctuation, ",")]
                + second.tokens[verb..<second.anatomy.end(of: second.tokens)])
    }

    /// *La compagnie, qui a présenté ses excuses aux clients, a proposé un remboursement*: what was said beside what was
    /// done.
    func withRelativeInFront(_ first: Realization, _ second: Realization) -> Realization? {
        guard let subject = first.anatomy.subject,
            subject == second.anatomy.subject || junction.freesTense && pointsAtSubject(second, of: first),
            first.anatomy.opensWithSubject || junction.freesTense && first.anatomy.opensWithDate,
            first.anatomy.connective == nil, let start = first.anatomy.subjectStart,
            second.anatomy.opensWithSubject, first.anatomy.clauses == 1, second.anatomy.clauses == 1,
            junction.freesTense ? tellsHowItWas(second, behind: first) : first.anatomy.tense == second.anatomy.tense,
            !first.isNegative,
            !second.isNegative,
            !first.anatomy.hasRelative, !second.anatomy.hasRelative, agreesAlike(first, second),
            let place = first.anatomy.verb, let verb = second.anatomy.verb, place > start,
            !first.tokens[start..<place].contains(where: { $0.kind == .punctuation }),
            !Self.pronouns.contains(first.tokens[start].text.inLowerCase), second.anatomy.source == nil,
            second.anatomy.itemDate == nil, second.wordCount <= Self.relativeWords
        else { return nil }
        let clause =
            [Token(.punctuation, ","), Token(.word, "qui")]
            + second.tokens[verb..<second.anatomy.end(of: second.tokens)] + [Token(.punctuation, ",")]
        // *Qui se rendait à Colombo, au Sri Lanka,* but no list.
        guard clause.dropFirst().dropLast().count(where: { $0.kind == .punctuation }) <= (junction.freesTense ? 1 : 0),
            !second.tokens[verb...].contains(where: { Self.clausal.contains($0.text.inLowerCase) })
                || !junction.freesTense
        else { return nil }
        var joined = first
        joined.tokens.insert(contentsOf: clause, at: place)
        joined.anatomy.shift(by: clause.count, from: place)
        joined.anatomy.subject = nil
        joined.anatomy.act = nil
        joined.anatomy.hasRelative = true
        joined.anatomy.link = place
        return joined
    }

    /// *Le train, qui* **comptait** *sept voitures, a quitté Paris*: a state of what acted.
    private func tellsHowItWas(_ second: Realization, behind first: Realization) -> Bool {
        switch second.anatomy.tense {
        case .imperfect: [.compoundPast, .pluperfect].contains(first.anatomy.tense)
        case .present: first.anatomy.tense == .compoundPast && second.anatomy.subject?.isActor != true
        default: false
        }
    }

    /// *Un logiciel dépassé par la tempête,* **qui avait cloué des avions au sol**, *a provoqué la panne*: behind the last
    /// noun of the subject, what was so before or at the time; what came next follows.
    func withRelativeInside(_ first: Realization, _ second: Realization) -> Realization? {
        guard first.anatomy.clauses == 1, first.anatomy.subject != second.anatomy.subject, second.anatomy.dates.isEmpty,
            !pointsAtSubject(second, of: first), let tense = second.anatomy.tense,
            [.imperfect, .pluperfect, .present].contains(tense),
            tense != .pluperfect || first.anatomy.tense == .compoundPast
        else { return nil }
        return Weaver(names: names).weave(second, into: first)
    }

    /// The sentence that two became, one of them a relative clause: what follows has another subject.
    private func related(_ first: Realization, _ second: Realization, as tokens: [Token]) -> Realization {
        var joined = first
        joined.tokens = tokens
        joined.anatomy.subject = nil
        joined.anatomy.hasRelative = true
        finish(&joined, first, second)
        return joined
    }

    /// Words of a relative clause at most, its subject included.
    private static let relativeWords = 12
    private static let pronouns: Set<String> = ["il", "elle", "ils", "elles"]

    /// *Une équipe a voulu désactiver une application.* **Cette équipe** *a transmis…*: one subject, said again.
    func pointsAtSubject(_ second: Realization, of first: Realization) -> Bool {
        guard let start = first.anatomy.subjectStart, let verb = first.anatomy.verb, start + 1 < verb,
            let other = second.anatomy.verb, second.anatomy.opensWithSubject, (2...verb - start).contains(other),
            case .words? = second.anatomy.subject,
            Self.indefinites.contains(first.tokens[start].text.inLowerCase) || first.tokens[start].kind == .number
                || Self.demonstratives.contains(second.tokens[0].text.inLowerCase),
            Self.pointing.contains(second.tokens[0].text.inLowerCase)
        else { return false }
        // *Un produit de lavage du charbon… Le produit…*
        let isWhole = other == verb - start || ["de", "d’"].contains(first.tokens[start + other].text)
        return isWhole && first.tokens[start + 1..<start + other].map(\.text) == second.tokens[1..<other].map(\.text)
    }

    private static let indefinites: Set<String> = ["un", "une", "des"]
    static let demonstratives: Set<String> = ["ce", "cet", "cette", "ces"]
    private static let pointing = demonstratives.union(["le", "la", "l’", "les"])
}
