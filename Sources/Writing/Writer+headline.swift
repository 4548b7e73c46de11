import French
import Incidents

/// The title.
extension Writer {
    /// At most this many characters in a title.
    static let titleLength = 100

    func title(_ plan: Plan, _ planner: Planner, _ incident: Incident) -> Planner.Said? {
        title(plan, planner, incident, upTo: Self.titleLength)
            // A name so long that no title holds it: a long title is better than none.
            ?? title(plan, planner, incident, upTo: .max)
    }

    private func title(_ plan: Plan, _ planner: Planner, _ incident: Incident, upTo limit: Int) -> Planner.Said? {
        let abbreviated = planner.realizer.abbreviated().map { Planner(library: library, realizer: $0) }
        for entry in plan.title {
            for planner in [planner, entry.abbreviates ? abbreviated : nil].compactMap(\.self) {
                for item in planner.items(entry) where item.map({ mayLead($0, incident) }) ?? true {
                    let said = planner.choose(entry.slot, item: item) { realization in
                        (limit == .max || text(realization.sentence).unicodeScalars.count <= limit)
                            && isVouchedFor(item, in: realization)
                            && (entry.list != Planner.news || says(realization, whose: planner.realizer))
                    }
                    if let said { return said }
                }
            }
        }
        return nil
    }

    /// What is sure and happened; of what is to come, what will not, too: *aucune rame ne circulera*; and whatever the
    /// record says is the news.
    private func mayLead(_ item: Item, _ incident: Incident) -> Bool {
        !item.isUncertain && item.hedge == nil
            && (incident.state == .planned || item.path == "nouvelle" || !item.isDenied)
    }

    /// The news names whose incident it comes of, unless the record chose it, and nobody twice: *Barclays : Barclays
    /// chiffre…*.
    private func says(_ title: Realization, whose realizer: Realizer) -> Bool {
        (realizer.incident.news != nil || realizer.isNamed(in: title)) && !realizer.isNamedTwice(in: title)
    }

    /// What somebody says may be a title where that names him; what the organisation counts is its own.
    private func isVouchedFor(_ item: Item?, in title: Realization) -> Bool {
        guard let item, let source = item.facts[.source], item.attributes["décompte"] != "organisation" else {
            return true
        }
        return source.places.contains(where: title.told.contains)
    }
}

extension Realization {
    /// Whether it names the service or who runs it.
    var namesService: Bool {
        discourse.mentionCount[.service] != nil || discourse.mentionCount[.organisation] != nil
    }
}

extension Realizer {
    /// Whether a title about what came of an incident says whose it was, in a fact’s own words too.
    func isNamed(in title: Realization) -> Bool {
        title.namesService || ownNames.contains { SpelledName($0).count(in: title) > 0 }
    }

    fileprivate func isNamedTwice(in title: Realization) -> Bool {
        ownNames.contains { SpelledName($0).count(in: title) > 1 }
    }

    private var ownNames: [String] {
        [incident.service.actor, incident.organisation].flatMap { [$0.name, $0.acronym] }.compactMap(\.self)
    }
}
