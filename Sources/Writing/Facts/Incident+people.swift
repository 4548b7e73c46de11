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
        let speakers = [claim?.author].compactMap(\.self) + quotes.map(\.author) + clauses.compactMap(\.source)
        let glosses = speakers.compactMap { speaker -> NounGroup? in
            if case .actor(let actor) = speaker { actor.gloss } else { nil }
        }
        let groups =
            glosses + speakers.compactMap { if case .group(let group) = $0 { group } else { nil } }
            + clauses.compactMap { if case .group(let group) = $0.subject { group } else { nil } }
        return Set(groups.map(\.head))
    }

    /// Those who act or speak under a name of their own.
    var people: [NamedPerson] {
        speakers.compactMap { if case .person(let person) = $0 { person } else { nil } }
            + clauses.compactMap { if case .person(let person) = $0.subject { person } else { nil } }
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
        let groups =
            clauses.compactMap { if case .group(let group) = $0.subject { group } else { nil } }
            + speakers.compactMap { if case .group(let group) = $0 { group } else { nil } }
        let heads = Set(groups.map(\.head))
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
        speakers.compactMap { if case .actor(let actor) = $0 { actor } else { nil } }
            + (clauses.map(\.subject) + notifications.map(\.authority))
            .compactMap { if case .actor(let actor) = $0 { actor } else { nil } }
    }

    private var speakers: [Speaker] {
        quotes.map(\.author) + clauses.compactMap(\.source)
            + ([cause.value?.source] + hypotheses.map(\.source) + ruledOut.map(\.source) + figures.map(\.source)
            + [impact.affectedCount.value?.source, impact.casualties?.source] + advice.map(\.source))
            .compactMap(\.self)
            + [claim?.author, acknowledgement?.author, explanation?.author, apology.value?.author].compactMap(\.self)
    }

    private var clauses: [Clause] {
        steps.compactMap(\.clause) + impact.consequences + remedies + inquiry + outlook + context + otherFacts
            + [news].compactMap(\.self)
            + antecedents.flatMap { [$0.clause] + $0.details }
    }
}
