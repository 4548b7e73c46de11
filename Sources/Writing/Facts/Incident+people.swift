import French
import Incidents

extension Incident {
    /// The person with the function that the record gives where else it names him.
    func introduced(_ person: NamedPerson) -> NamedPerson {
        guard person.function == nil else { return person }
        return people.first { $0.name == person.name && $0.function != nil } ?? person
    }

    /// What runs a service, and is not what breaks down.
    static let companies: Set<String> = [
        "compagnie", "compagnies", "entreprise", "filiale", "firme", "groupe", "multinationale", "société", "start-up",
    ]

    /// Whether what broke down is called by a noun of those who run something: *Southwest Airlines*, *la compagnie*; or
    /// is a house of many people, *le CHU de Rouen*.
    var serviceIsCompany: Bool {
        let actor = service.actor
        guard actor.article == .none else {
            return actor.name.split(separator: " ").first.map { Self.houses.contains(String($0)) } ?? false
        }
        let heads = actor.designations.map(\.text.head) + [actor.gloss?.head].compactMap(\.self)
        return heads.contains { Self.companies.contains($0) || Self.traders.contains($0) }
    }

    private static let houses: Set<String> = [
        "banque", "centre", "CH", "CHR", "CHRU", "CHU", "clinique", "collège", "commune", "compagnie", "conseil",
        "département", "école", "hôpital", "lycée", "mairie", "ministère", "préfecture", "région", "université",
        "ville",
    ]
    private static let traders: Set<String> = [
        "armateur", "assureur", "banque", "constructeur", "distributeur", "enseigne", "fabricant", "laboratoire",
        "transporteur",
    ]

    /// The nouns that name those who act and speak beside the service and its organisation: *un groupe de pirates*.
    var headsOfOthers: Set<String> {
        var heads: Set<String> = []
        func read(_ speaker: Speaker) {
            switch speaker {
            case .actor(let actor): actor.gloss.map { _ = heads.insert($0.head) }
            case .group(let group): heads.insert(group.head)
            case .organisation, .service, .person: break
            }
        }
        if let claim { read(claim.author) }
        for quote in quotes { read(quote.author) }
        forEachClause { clause in
            if let source = clause.source { read(source) }
            if case .group(let group) = clause.subject { heads.insert(group.head) }
        }
        return heads
    }

    /// Those who act or speak under a name of their own.
    var people: [NamedPerson] {
        var people: [NamedPerson] = []
        forEachSpeaker { if case .person(let person) = $0 { people.append(person) } }
        forEachClause { if case .person(let person) = $0.subject { people.append(person) } }
        return people
    }

    /// What each of those, the organisation and the service aside, is called once named: the first of its designations
    /// whose noun means nobody else in the record.
    var shortNames: [String: EntityNames.Name] {
        let own = [service.actor, organisation]
        let others = actors.filter { actor in !own.contains { $0.slug == actor.slug } }
        var bearers: [String: Set<String>] = [:]
        for actor in own + others {
            let heads = ([actor.gloss].compactMap(\.self) + actor.designations.map(\.text)).map(\.head)
            for head in heads + [actor.name.prefix { $0 != " " }].map({ String($0) }) {
                bearers[head, default: []].insert(actor.slug)
            }
        }
        var heads: Set<String> = []
        forEachClause { if case .group(let group) = $0.subject { heads.insert(group.head) } }
        forEachSpeaker { if case .group(let group) = $0 { heads.insert(group.head) } }
        var names: [String: EntityNames.Name] = [:]
        for actor in others where names[actor.name] == nil {
            let body = actor.article == .definite ? Vocabulary.bodyAlone(actor.name, actor.agreement) : nil
            let designations = Vocabulary.designations(actor, severity: severity) + [body].compactMap(\.self)
            names[actor.name] = designations.first { designation in
                guard !designation.isAcronym, !designation.isOrnament, let head = designation.head else { return false }
                return !heads.contains(head) && bearers[head] == [actor.slug]
            }
        }
        return names
    }

    /// Whoever acts or speaks under a name of the newsroom’s list.
    var actors: [Actor] {
        var actors: [Actor] = []
        forEachSpeaker { if case .actor(let actor) = $0 { actors.append(actor) } }
        forEachClause { if case .actor(let actor) = $0.subject { actors.append(actor) } }
        for notification in notifications {
            if case .actor(let actor) = notification.authority { actors.append(actor) }
        }
        return actors
    }

    /// Visited one by one: lists of them would be made a dozen times an article.
    private func forEachSpeaker(_ visit: (Speaker) -> Void) {
        func visitAny(_ speaker: Speaker?) { speaker.map(visit) }
        for quote in quotes { visit(quote.author) }
        forEachClause { visitAny($0.source) }
        visitAny(cause.value?.source)
        for hypothesis in hypotheses { visitAny(hypothesis.source) }
        for denial in ruledOut { visitAny(denial.source) }
        for figure in figures { visitAny(figure.source) }
        visitAny(impact.affectedCount.value?.source)
        visitAny(impact.casualties?.source)
        for advice in advice { visitAny(advice.source) }
        visitAny(claim?.author)
        visitAny(acknowledgement?.author)
        visitAny(explanation?.author)
        visitAny(apology.value?.author)
    }

    private func forEachClause(_ visit: (Clause) -> Void) {
        for step in steps { step.clause.map(visit) }
        for list in [impact.consequences, remedies, inquiry, outlook, context, otherFacts] { list.forEach(visit) }
        news.map(visit)
        for antecedent in antecedents {
            visit(antecedent.clause)
            antecedent.details.forEach(visit)
        }
    }
}
