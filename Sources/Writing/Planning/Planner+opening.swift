import French
import Incidents

/// How an article begins, once its standfirst is written.
extension Plan.Section {
    /// The first section of an article, without a lead that would but repeat the standfirst.
    func opening(of planner: inout Planner) -> Plan.Section {
        guard let entries = paragraphs.first, let lead = entries.first(where: { !$0.yieldsTo.isEmpty }) else {
            return self
        }
        var full = planner
        let said = full.paragraph(entries)
        guard let place = said.firstIndex(where: { $0.slot == lead.slot }), !planner.isNew(said[place]) else {
            return self
        }
        let rest = without(lead)
        var unled = planner
        unled.discourse.story.told.formUnion(said[place].realization.counted)
        if place == 0 {
            // What the lead told is told: a sentence that would but repeat it stands for nothing.
            guard let next = unled.first(rest.paragraphs), lead.yieldsTo.contains(next.slot), unled.opens(next) else {
                return self
            }
        }
        planner = unled
        return rest
    }
}

extension Planner {
    /// Whether a sentence tells anything, were it the hour, that the standfirst did not.
    fileprivate func isNew(_ said: Said) -> Bool {
        // How long it lasted, the title said, too.
        let lasted = PathSet(realizer.facts.paths[["debut", "fin", "durée"]])
        var known = discourse.story.toldInStandfirst
        known.formUnion((title?.realization.told ?? []).filter(lasted.contains))
        let hours = Set(standfirst.flatMap { $0.tokens.compactMap(\.hour) })
        // A step of that very minute will give the hour.
        let saysHour = realizer.facts.attributes["début_conté"] == nil
        return !said.realization.told.allSatisfy { $0 == .nature || known.contains($0) }
            || saysHour && !said.realization.tokens.compactMap(\.hour).allSatisfy(hours.contains)
    }

    /// Whether a sentence may open an article: *aucune donnée n’a été perdue* is no news, *la situation n’était pas
    /// rétablie* would not say whose.
    fileprivate func opens(_ said: Said) -> Bool {
        let told = said.realization.told
        return !told.contains(where: realizer.facts.empty.contains)
            && (said.realization.namesService || told.contains { $0 != realizer.facts.paths["vu_le"] })
    }

    /// The sentence some paragraphs would begin with.
    fileprivate func first(_ paragraphs: [[Plan.Entry]]) -> Said? {
        var planner = self
        for entries in paragraphs {
            if let first = planner.paragraph(entries).first { return first }
        }
        return nil
    }
}

extension Token {
    fileprivate var hour: LocalDateTime? {
        if case .minute(let hour) = markup { hour } else { nil }
    }
}
