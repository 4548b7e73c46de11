import French
import Incidents

/// One attempt at saying one formulation.
struct Draft {
    let setting: Setting
    /// The braces that a verb takes as its subject.
    let subjects: [Int]
    /// The braces that name the incident or what it spared.
    var incidentBraces: Set<Int> = []
    /// Whether it says when the incident happened, rather than how long it was felt.
    var saysThatItHappened = false
    /// Whether a source just named may be named again, for want of another way to say it.
    var repeatsSources = false
    var remainingOptions: Int
    /// Whether the sentence rests on a fact that is not sure.
    var isUncertain = false
    /// Whether what is being said stands in brackets.
    var isOptional = false
    /// Where it was just said whom the incident befell.
    var owner: Range<Int>?
    /// Facts that the sentence tells without a word.
    var leftOut: FactSet = []
    /// Who was quoted before this sentence, which may name its own author first: *X a ajouté : « … »*.
    var quotedBefore: Set<String> = []
    var realization: Realization

    var realizer: Realizer { setting.realizer }
    var isBody: Bool { setting.isBody }
    /// Whether it is a title or an intertitre: names stand there in full and bare.
    var isHeadline: Bool { !isBody && setting.anchor == .headline }

    /// Appends elements in order; false when a fact they need is missing or already told.
    mutating func append(_ elements: [Element]) -> Bool {
        for element in elements {
            switch element {
            case .text(let tokens):
                realization.tokens += tokens
                if tokens.contains(where: PlainFrench.closesClause) { realization.lastSubject = nil }
            case .brace(let brace):
                guard append(brace) else { return false }
            case .optional(let inner, let onlyIfUntold):
                appendOptional(inner, onlyIfUntold: onlyIfUntold)
            case .choice(let branches, let source):
                guard appendChoice(branches, source) else { return false }
            }
        }
        return true
    }

    private mutating func appendOptional(_ elements: [Element], onlyIfUntold: Bool) {
        // Who says so is not what a sentence is shortened by.
        if !elements.nameSource {
            guard remainingOptions > 0 else { return }
            remainingOptions -= 1
        }
        guard !lacksItsFact(elements) else { return }
        var attempt = self
        attempt.remainingOptions = .max
        attempt.isOptional = true
        guard attempt.append(elements) else {
            // A source left out because it was just named is still the source.
            realization.anatomy.sourceKey = realization.anatomy.sourceKey ?? attempt.realization.anatomy.sourceKey
            realization.itemFacts.formUnion(attempt.leftOut.intersection(.ofItem))
            for name in attempt.leftOut where name.isSource || name.isChannel {
                let places = setting.fact(name)?.places ?? []
                realization.told += places
                if isBody { realization.counted.formUnion(places) }
            }
            if attempt.leftOut.contains(.date), let date = setting.fact(.date)?.value {
                realization.anatomy.itemDate = ItemDate(date, at: nil)
            }
            if attempt.leftOut.contains(.quoteDate) { noteDayOfQuote() }
            if isBody, realization.discourse.onlyDay == nil,
                attempt.leftOut.contains(.date) || attempt.leftOut.contains(.quoteDate)
            {
                realization.anatomy.leavesDay = true
            }
            return
        }
        if onlyIfUntold {
            var known = realization.discourse.story.told
            known.formUnion(realization.counted)
            if attempt.realization.counted.isSubset(of: known) { return }
        }
        let remaining = remainingOptions
        let subject = realization.lastSubject
        let wasOptional = isOptional
        self = attempt
        isOptional = wasOptional
        remainingOptions = remaining
        realization.lastSubject = subject
    }

    /// Whether the first fact an optional part names is missing, or told already: most of them go for that.
    private func lacksItsFact(_ elements: [Element]) -> Bool {
        for element in elements {
            if case .text = element { continue }
            guard case .brace(let brace) = element, case .fact(let name, let preposition, _) = brace.content else {
                return false
            }
            guard let fact = setting.fact(name), fact.condition == .value, let value = fact.value else { return true }
            return isBody && !name.isSource && !name.isChannel && fact.isCountable && !value.isVague(after: preposition)
                && fact.isTold(realization.discourse.story)
        }
        return false
    }

    /// The first branch that can be said, from a place that depends on the record alone.
    private mutating func appendChoice(_ branches: [[Element]], _ source: String) -> Bool {
        let start = Int(StableHash(realizer.incident.identifier, source).value % UInt64(branches.count))
        for offset in 0..<branches.count {
            var attempt = self
            if attempt.append(branches[(start + offset) % branches.count]) {
                self = attempt
                return true
            }
        }
        return false
    }

    private mutating func append(_ brace: Brace) -> Bool {
        switch brace.content {
        case .entity(let entity, let form):
            return append(entity, form, brace.index)
        case .fact(let name, let preposition, let conjunction):
            return append(name, preposition, conjunction, brace.index)
        case .verb(let verb):
            return append(verb)
        case .adjective(let adjective, let subject):
            guard let agreement = agreement(of: subject), let adjective = strongest(adjective, of: subject) else {
                return false
            }
            realization.tokens.append(Token(.word, adjective.form(agreement)))
            return true
        }
    }

    /// *Le câble toujours* **coupé**: a service that the record has for worse than *perturbé* is told by that word; nil
    /// where there is none. Nor is a company *rétablie*: what it runs is.
    private func strongest(_ adjective: GabaritAdjective, of subject: SubjectReference) -> GabaritAdjective? {
        guard subject == .entity(.service) || realization.anatomy.subject == .entity(.service) else { return adjective }
        if adjective.lemma == "rétabli", realizer.incident.serviceIsCompany { return nil }
        guard adjective.lemma == "perturbé", let state = realizer.facts.attributes["état_service"] else {
            return adjective
        }
        return state == Incident.unsaid ? nil : GabaritAdjective(state)
    }

    /// True when the sentence tells a countable fact for the first time.
    var tellsSomethingNew: Bool {
        let told = realization.discourse.story.told
        if let path = setting.path, !told.contains(path) { return true }
        return !realization.counted.isSubset(of: told)
    }

    // MARK: Entities

    private mutating func appendName(_ entity: Entity, isBare: Bool, _ index: Int, _ preposition: String?) {
        let mention = realizer.names.fullName(entity, isBare: isBare, &realization.discourse)
        if entity == .incident { tellNature() }
        noteSubject(.entity(entity), index, preposition)
        realization.tokens += mention.tokens
        realization.agreements[index] = mention.agreement
        if preposition == nil { realization.lastSubject = mention.agreement }
        if entity == .incident { realization.namedIncident = realization.tokens.count }
    }

    private mutating func append(_ entity: Entity, _ form: EntityForm, _ index: Int) -> Bool {
        if entity == .service, standsBehindIncidentElsewhere(form) { return false }
        switch form {
        case .locative:
            // *L’accident du Concorde*: of it, and nowhere on it.
            if realizer.incident.isNamedVehicle, realization.namedIncident != realization.tokens.count { return false }
            let start = realization.tokens.count
            let locative = realizer.names.locative()
            realization.tokens += takeSite() ? [Token(.word, "de")] + locative.dropFirst() : locative
            realization.namedPlace = start..<realization.tokens.count
            realization.discourse.mentions[.service] = realizer.names.agreement(of: .service)
            realization.discourse.named.insert(.service)
            realization.discourse.mentionCount[.service, default: 0] += 1
        case .indefinite(let preposition):
            // In a standfirst, what the sentence before introduced is not introduced again.
            let isNew = realization.discourse.mentionCount[.incident] == nil
            guard setting.isBody || isNew else { return false }
            // Nor in a lead, where it is the subject or the cause: *le service a subi la panne* would not do.
            let isKnown =
                isNew && realization.discourse.story.knowsIncident
                && (preposition == nil ? subjects.contains(index) : followsItsEffect(preposition))
            appendPreposition(preposition)
            let mention = realizer.names.incident(isKnown: isKnown, &realization.discourse)
            tellNature()
            noteSubject(.entity(.incident), index, preposition)
            realization.tokens += mention.tokens
            realization.namedIncident = realization.tokens.count
            realization.agreements[index] = mention.agreement
            if preposition == nil { realization.lastSubject = mention.agreement }
        case .fullName(let preposition):
            let preposition = ofIncident(preposition, before: entity)
            appendPreposition(preposition)
            appendName(entity, isBare: false, index, preposition)
        case .bareName:
            appendName(entity, isBare: true, index, nil)
        case .definite(let preposition):
            if entity == .service, preposition == "de", isBody, let supply = realizer.incident.service.supply,
                realization.tokens.last?.text.hasPrefix("priv") ?? false
            {
                // Nobody is without a network: *privés d’électricité*.
                realization.tokens += Vocabulary.words("de") + [Token(.word, supply)]
                return true
            }
            let preposition = ofIncident(preposition, before: entity)
            let mention = realizer.names.mention(
                entity, asSubject: preposition == nil && subjects.contains(index),
                isHeadline: isHeadline,
                beside: entity == .incident ? setting.item?.facts[.reason]?.value?.groups?.first?.head : nil,
                &realization.discourse)
            let start = realization.tokens.count
            let isPlace = entity != .incident && preposition.map(Self.ofPlace.contains) ?? false
            appendPreposition(isPlace && takeSite() ? "de" : preposition)
            noteSubject(.entity(entity), index, preposition)
            realization.tokens += mention.tokens
            if entity == .incident { realization.namedIncident = realization.tokens.count }
            if isPlace { realization.namedPlace = start..<realization.tokens.count }
            realization.agreements[index] = mention.agreement
            if preposition == nil { realization.lastSubject = mention.agreement }
            if entity == .incident { sayWhose(from: start) }
        }
        return true
    }

    /// *En raison de*, *à cause de*; *12 000 abonnés ont été touchés par*, but not *le service a été visé par*.
    private func followsItsEffect(_ preposition: String?) -> Bool {
        let mentions = realization.discourse.mentions
        if preposition == "par" { return mentions[.service] == nil && mentions[.organisation] == nil }
        return realization.tokens.last.map { $0.spells("raison") || $0.spells("cause") } ?? false
    }

    private static let ofPlace: Set<String> = ["à", "chez", "dans", "sur"]

    /// *L’incendie de l’aéroport*, *un incendie à l’aéroport*, of a fire next to it.
    private func standsBehindIncidentElsewhere(_ form: EntityForm) -> Bool {
        guard realizer.burntElsewhere, let end = realization.namedIncident, end == realization.tokens.count
        else {
            return false
        }
        return switch form {
        case .locative: true
        case .fullName(let preposition), .definite(let preposition): preposition == "de"
        default: false
        }
    }

    /// *La panne du service*, but *l’accident sur la ligne*, *une erreur dans le fichier*, *l’attaque contre le site*.
    private func ofIncident(_ preposition: String?, before entity: Entity) -> String? {
        guard preposition == "de", entity == .service, realization.namedIncident == realization.tokens.count else {
            return preposition
        }
        let nature = realizer.incident.nature
        if nature.hasTarget { return "contre" }
        return nature.takesPlace ? realizer.incident.prepositionBeforeService : preposition
    }

    /// Introducing the incident says what it is.
    private mutating func tellNature() {
        if isBody, !realization.discourse.story.told.contains(.nature) { realization.counted.insert(.nature) }
        realization.told.append(.nature)
    }

    mutating func appendPreposition(_ preposition: String?) {
        guard let preposition else { return }
        realization.tokens += Vocabulary.words(preposition)
    }

    /// What a verb or an adjective agrees with.
    func agreement(of subject: SubjectReference) -> Agreement? {
        switch subject {
        case .brace(let index): realization.agreements[index]
        case .entity(let entity):
            realization.discourse.mentions[entity] ?? realizer.names.agreement(of: entity, realization.discourse)
        case .fact(let name): setting.fact(name).flatMap { agreementToCome(of: $0) }
        case .following: nil
        case .literal(let feminine, let plural):
            Agreement(feminine ? .feminine : .masculine, plural ? .plural : .singular)
        }
    }

    /// What follows its verb imposes on it: *ont indiqué les services du Premier ministre*.
    private func agreementToCome(of fact: Fact) -> Agreement? {
        guard isBody, case .entity(let entity) = fact.value, realization.discourse.mentions[entity] == nil else {
            return agreement(of: fact)
        }
        var discourse = realization.discourse
        return realizer.names.mention(entity, asSubject: false, isHeadline: false, &discourse).agreement
    }

    func agreement(of fact: Fact) -> Agreement? {
        switch fact.value {
        case .nounGroups(let groups): Conjunction.agreement(of: groups)
        case .entity(let entity): realizer.names.agreement(of: entity, realization.discourse)
        case .tokens(_, let agreement): agreement
        case .actor(let actor): actor.agreement
        case .actors(let actors):
            Agreement(actors.allSatisfy { $0.agreement.gender == .feminine } ? .feminine : .masculine, .plural)
        case .person(let person): Agreement(person.gender, .singular)
        case .several(let parts):
            Agreement(
                parts.allSatisfy { agreement(of: Fact($0, paths: []))?.gender == .feminine } ? .feminine : .masculine,
                .plural)
        default: nil
        }
    }
}

extension [Element] {
    /// *, selon la police*
    fileprivate var nameSource: Bool {
        contains { element in
            if case .brace(let brace) = element, case .fact(let name, _, _) = brace.content {
                name.isSource
            } else {
                false
            }
        }
    }
}
