import French
import Incidents

/// What is only alleged (`etabli: non`).
extension FactTable {
    /// Its bare noun, for who claims or denies it: *affirme être à l’origine d’une fuite de données*.
    mutating func addAllegation(_ incident: Incident) {
        guard !incident.isEstablished, let noun = IncidentNouns.nouns(for: incident.nature).first else { return }
        let article = noun.gender == .feminine ? "une" : "un"
        guard let group = try? NounGroup(parsing: "\(article) \(noun.text)") else { return }
        set(.allegation, .nounGroups([group]), "nature", countable: false)
        // Where nobody is named who speaks of it, it is told at the conditional.
        let isDenied = incident.ruledOut.contains(where: \.deniesIncident)
        let isTold = incident.claim != nil || isDenied || incident.news != nil
        attributes["allégué"] = isTold ? "cité" : "seul"
    }

    /// What it touched goes to the conditional, unless somebody answers for it.
    mutating func doubt() {
        for name in [FactName.components, .devices, .dependents, .uses, .users] { facts[name]?.isUncertain = true }
        if facts[.dataSource] == nil {
            for name in [FactName.dataCategories, .dataLost] { facts[name]?.isUncertain = true }
        }
        // Nobody dates the end of what may not have been.
        facts[.end]?.isCountable = false
    }
}
