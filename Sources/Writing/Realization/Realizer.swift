import French
import Incidents

/// All that turning formulations into tokens takes of a record: its facts, its names, its dates.
///
/// A class for its size: every sentence that is tried refers to it.
final class Realizer: Sendable {
    let incident: Incident
    let facts: FactTable
    let names: ReferringExpressions
    let moments: Moments
    let serviceName: SpelledName
    let organisationName: SpelledName
    /// Both names, and what else a sentence may call who owns a channel, in lower case.
    let owners: [String]
    let fireIsOut: Bool
    let burntElsewhere: Bool
    let partCameBack: Bool
    /// Whether whom it touched is a sentence, of what is not to come.
    let tellsWhom: Bool
    /// Whether how many are touched is of an hour ago: a title may say it, a sentence gives the hour.
    let keepsCountForTitle: Bool
    let order = CandidateOrder()
    private let knownTellers = Memo<FactName, FactSet>()
    /// What a word begins with that is made as the noun of the incident: *perturb*.
    let ownStem: String?
    /// Letters that *perturber* and *perturbation* share.
    private static let stem = 7

    init(incident: Incident, facts: FactTable, names: ReferringExpressions, moments: Moments) {
        self.incident = incident
        self.facts = facts
        self.names = names
        self.moments = moments
        serviceName = SpelledName(incident.service.actor.name)
        organisationName = SpelledName(incident.organisation.name)
        owners = [incident.organisation.name, incident.service.actor.name].map(\.inLowerCase) + Self.owners
        fireIsOut = incident.fireIsOut
        burntElsewhere = incident.burntElsewhere
        partCameBack = incident.partCameBack
        tellsWhom = incident.state != .planned && facts.attributes["usagers_précis"] == "oui"
        keepsCountForTitle = facts.attributes["décompte_tient"] == "titre"
        let noun = names.profile[.incident]?.name.bare.first?.text
        ownStem = noun.flatMap { $0.count > Self.stem ? String($0.prefix(Self.stem)) : nil }
    }

    private static let owners = [
        "l’entreprise", "la société", "du groupe", "la compagnie", "l’opérateur", "l’organisation",
    ]

    /// The same, where names are not explained: in titles and messages.
    func withoutExplanations() -> Realizer {
        Realizer(incident: incident, facts: facts, names: names.unexplained, moments: moments)
    }

    /// The same for a standfirst, which has room for what a title tells in short, unless the body has to explain it:
    /// *allumés pendant le concert*.
    func withPlainCause() -> Realizer {
        let words = facts[.cause]?.value?.groups?.flatMap { $0.tokens() } ?? []
        let facts = self.facts.withoutLesserUses
        let explains = PointersAhead(self).stand(in: words, isCause: true)
        return Realizer(
            incident: incident, facts: explains ? facts : facts.withPlainCause(), names: names, moments: moments)
    }

    /// The same for a title that names in full leave no room in; nil where there are no acronyms.
    func abbreviated() -> Realizer? {
        names.abbreviated.map { Realizer(incident: incident, facts: facts, names: $0, moments: moments) }
    }

    /// The same for a title that says what names stand for; nil where a reader knows them.
    func classed() -> Realizer? {
        names.asClasses.map { Realizer(incident: incident, facts: facts, names: $0, moments: moments) }
    }

    /// The names of all facts that rest on some place of the record that a fact rests on: what tells one tells of the other.
    func tellers(of name: FactName) -> FactSet {
        knownTellers.value(for: name) {
            let places = facts[name]?.places ?? []
            return facts.facts.names { $0.places.contains(where: places.contains) }
        }
    }

    /// The fact a name stands for, that of the item at hand first.
    func fact(_ name: FactName, item: Item?) -> Fact? {
        item?.facts[name] ?? facts[name]
    }
}
