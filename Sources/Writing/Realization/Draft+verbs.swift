import French
import Incidents

extension Draft {
    mutating func append(_ verb: VerbBrace) -> Bool {
        if verb.isIncise { return appendIncise(verb) }
        // Nor does what cuts a cable disturb it; those who depended on it, it may.
        if verb.infinitive == "perturber", verb.adverb == nil, realizer.facts.attributes["état_service"] != nil {
            return false
        }
        let spoken = verb.speech == nil ? nil : SpeechVerbs.clause(lemma(of: verb))
        if verb.plane == .infinitive {
            let group = spoken ?? verb.verb.group
            realization.tokens += group.infinitive(owner: realization.lastSubject ?? .masculineSingular)
            return true
        }
        guard let agreement = agreement(of: verb.subject) else { return false }
        let tense = frame(of: verb).tense(plane(of: verb), isUncertain: isUncertain)
        let tokens =
            if spoken == nil, verb.adverb == nil {
                verb.verb.active(tense, subject: agreement)
            } else {
                (spoken ?? verb.verb.group).active(
                    tense, subject: agreement, additionalAdverbs: verb.adverb.map { [$0] } ?? [])
            }
        guard !tokens.isEmpty else { return false }
        noteVerb(tense)
        realization.isVerbDenied = verb.verb.group.isDenied
        let start = realization.tokens.count
        realization.tokens += tokens
        if verb.adverb == nil { noteAct(spoken ?? verb.verb.group, subject: agreement, from: start) }
        return true
    }

    /// *L’incendie a épargné les tours*: what a fire did before it was put out, though what it left goes on.
    private func isOfDeadFire(_ verb: VerbBrace) -> Bool {
        guard setting.anchor == .incident, setting.frame == .present, realizer.fireIsOut,
            verb.plane == nil || verb.plane == .permanent
        else { return false }
        return switch verb.subject {
        case .brace(let index): incidentBraces.contains(index)
        case .entity(let entity): entity == .incident
        default: false
        }
    }

    private func frame(of verb: VerbBrace) -> Frame { isOfDeadFire(verb) ? .past : setting.frame }

    private func plane(of verb: VerbBrace) -> Plane? { isOfDeadFire(verb) ? nil : verb.plane }

    /// « …, a indiqué Twitter », « …, a-t-il ajouté »: the verb before its subject, which is the item's author.
    private mutating func appendIncise(_ verb: VerbBrace) -> Bool {
        guard let group = SpeechVerbs.group(lemma(of: verb)), let author = setting.fact(.author)
        else { return false }
        let tense: Tense =
            setting.anchor == .antecedent && realizer.incident.state == .resolved ? .pluperfect : .compoundPast
        if case .entity(let entity) = author.value {
            let mention = realizer.names.mention(
                entity, asSubject: true, isHeadline: false, &realization.discourse)
            if mention.isPronoun {
                realization.tokens += group.inverted(tense, pronoun: mention.agreement)
            } else {
                realization.tokens += group.tokens(tense, subject: mention.agreement)
                realization.tokens += mention.tokens
            }
            realization.discourse.subject = entity
        } else {
            guard let agreement = agreement(of: author) else { return false }
            if realization.discourse.story.previousSpeaker == key(of: author), case .person = author.value {
                realization.tokens += group.inverted(tense, pronoun: agreement)
            } else {
                realization.tokens += group.tokens(tense, subject: agreement)
                realization.tokens += named(author, asOfThen: isLongAgo)
            }
        }
        realization.discourse.speaker = key(of: author)
        realization.discourse.quoted.insert(key(of: author))
        realization.told += author.places
        return true
    }

    /// The verb to use, for `{dire:classe}`.
    private mutating func lemma(of verb: VerbBrace) -> String {
        guard var speech = verb.speech else { return verb.infinitive }
        if speech == "neutre", setting.item?.attributes["rôle"] == "réaction", setting.fact(.author)?.isPerson ?? false
        {
            speech = "déclaration"
        }
        if setting.item?.attributes["crie"] == "oui", setting.fact(.author)?.isPerson ?? false { speech = "cri" }
        let chosen = SpeechVerbs.choose(
            speech, from: StableHash(realizer.incident.identifier, setting.item?.path ?? "", speech).value,
            holding: speechConditions.union(verb.isIncise ? [.incise] : []), recent: recentVerbs(speech))
        realization.discourse.speechVerbs.append(chosen)
        return chosen
    }

    /// The verbs of the last three quotes, and those of the class that the sentence before has just used (*Twitter
    /// s’est expliqué…*).
    private func recentVerbs(_ speech: String) -> [String] {
        let heard = (SpeechVerbs.table[speech] ?? []).map(\.verb).filter { verb in
            SpeechVerbs.participles[verb].map { participle in
                realization.discourse.story.previousTokens.contains { $0.reads(participle) }
            } ?? false
        }
        return realization.discourse.speechVerbs.suffix(3) + heard
    }

    private var speechConditions: Set<SpeechVerbs.Condition> {
        var conditions: Set<SpeechVerbs.Condition> = []
        if let channel = setting.item?.facts[.channel], Self.isWritten(channel) { conditions.insert(.written) }
        if ["cause", "explication"].contains(setting.item?.attributes["rôle"] ?? "") { conditions.insert(.cause) }
        guard let author = setting.fact(.author) else { return conditions }
        if quotedBefore.contains(key(of: author)) { conditions.insert(.again) }
        switch author.value {
        case .person, .nounGroups: conditions.insert(.person)
        default: break
        }
        return conditions
    }

    /// Whether words stand there, rather than being heard: *dans un communiqué*, *sur X*, but not *sur Franceinfo*.
    private static func isWritten(_ channel: Fact) -> Bool {
        guard case .tokens(let tokens, _) = channel.value else { return false }
        return tokens.contains { writings.contains($0.text.lowercased()) }
    }

    private static let writings: Set<String> = [
        "alerte", "article", "billet", "blog", "bluesky", "bulletin", "communiqué", "compte", "courriel", "courrier",
        "document", "facebook", "fil", "foire", "forum", "instagram", "lettre", "linkedin", "mastodon", "message",
        "messages", "newsletter", "note", "page", "post-mortem", "publication", "rapport", "reddit", "réseaux", "site",
        "sms", "statut", "telegram", "threads", "tweet", "tribune", "twitter", "x",
    ]

    /// A person by name and function first, then by either in turn; anybody else as printed.
    ///
    /// - Parameter asOfThen: whether the office is that of long ago: *Barack Obama, alors président américain*.
    mutating func named(_ fact: Fact, asOfThen: Bool = false) -> [Token] {
        guard case .person(let person) = fact.value else { return printed(fact, conjunction: nil) }
        guard !isHeadline else {
            // *Le gouverneur du Texas demande une enquête*: a name that nobody has read yet says nothing in a title.
            guard realization.discourse.persons[person.name] == nil, let function = person.function,
                function.isDefinite, !function.text.contains(",")
            else { return printed(fact, conjunction: nil) }
            return function.tokens()
        }
        let mentions = realization.discourse.persons[person.name, default: 0]
        realization.discourse.persons[person.name] = mentions + 1
        // By turns, or each would be *X, le Y,*.
        guard mentions > 0 else {
            if asOfThen, let then = Vocabulary.personThen(person) { return then }
            return Vocabulary.person(person, functionFirst: realization.discourse.persons.count.isMultiple(of: 2))
        }
        if let function = person.function, function.isDefinite, !mentions.isMultiple(of: 2) {
            let tokens = shortened(function, of: person)
            // *Le vice-président de Starlink chargé de l’ingénierie* was long enough once.
            if tokens.count <= Self.shortFunction { return tokens }
        }
        return [Token(.brand, person.name)]
    }

    /// *Le président-directeur général* of *le président-directeur général d’Orange*, *la première ministre* of *la première
    /// ministre britannique*: whose he is was said when he was presented; unless another is called so.
    private func shortened(_ function: NounGroup, of person: NamedPerson) -> [Token] {
        let tokens = function.tokens()
        guard let short = alone(tokens) else { return tokens }
        let isShared = realizer.incident.people.contains { other in
            other.name != person.name && other.function.map { $0.tokens().starts(with: short) } ?? false
        }
        return isShared ? tokens : short
    }

    /// A function without what it is of; nil where it says nothing by itself: *le chef*, of *le chef du gouvernement*.
    private func alone(_ function: [Token]) -> [Token]? {
        guard function.count > 2, !Self.ofSomething.contains(function[1].text) else { return nil }
        var short = function.prefix { !["de", "d’", "du", "des"].contains($0.text) }
        if short.count > 2, let last = short.last, PlaceAdjectives.contains(last.text) { short.removeLast() }
        return short.count > 1 && short.count < function.count ? Array(short) : nil
    }

    /// Nouns of a function that say nothing alone; what a ministry is for is part of its name.
    private static let ofSomething: Set<String> = [
        "adjoint", "adjointe", "chef", "cheffe", "garde", "membre", "ministre", "numéro", "représentant",
        "représentante", "secrétaire", "vice-président", "vice-présidente",
    ]

    /// Words of a function that may stand for a name.
    private static let shortFunction = 5
}
