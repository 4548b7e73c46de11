import French
import Incidents

/// What becomes of a record’s facts in a text that somebody signs.
extension FactTable {
    func told(in genre: Article.Genre, _ incident: Incident) -> FactTable {
        var table: FactTable
        switch genre {
        case .announcement: table = inOwnVoice(incident)
        case .postMortem: table = withExactDuration
        case .sms: table = withoutOwnSources
        default: return self
        }
        table.enterPaths()
        return table
    }

    /// A post-mortem measures: how long it lasted is said once, to the minute.
    private var withExactDuration: FactTable {
        var table = self
        if let duration = facts[.duration] { table.facts[.roundDuration] = duration }
        return table
    }

    /// Who sends a message is named at its head, and vouches for what it says.
    private var withoutOwnSources: FactTable {
        var table = self
        for name in FactName.allCases where name.isSource && facts[name]?.isOwnVoice == true { table.facts[name] = nil }
        table.mapItems { item in
            var item = item
            if item.facts[.source]?.isOwnVoice == true { item.facts[.source] = nil }
            return item
        }
        return table
    }

    /// What an organisation may announce: what it does and knows, by nobody else’s word and without *selon*. How many
    /// people somebody else counts is, for it, still being established.
    private func inOwnVoice(_ incident: Incident) -> FactTable {
        var table = self
        for name in FactName.allCases where facts[name]?.condition == .undisclosed { table.facts[name] = nil }
        for (source, claims) in Self.claims where facts[source]?.isOwnVoice == false {
            for claim in claims where facts[claim]?.condition == .value { table.facts[claim] = nil }
        }
        if let people = facts[.dataPersons], people.condition == .value, facts[.affectedSource]?.isOwnVoice == false {
            table.facts[.dataPersons] = Fact(.unknown, path: "impact.donnees.personnes")
        }
        for name in FactName.allCases where name.isSource { table.facts[name] = nil }
        // It apologises once, in its own words where the record has them.
        let hasOwnWords = items("citations").contains {
            $0.attributes["voix"] == "propre" && $0.attributes["rôle"] == "excuses"
        }
        let apologises = incident.apology.value.map { incident.isSpokenFor(by: $0.author) } ?? false
        if hasOwnWords || !apologises { table.facts[.apology] = nil }
        table.mapItems { Self.own($0) }
        return table
    }

    /// What a source may vouch for that is not the organisation’s to say.
    private static let claims: [FactName: [FactName]] = [
        .affectedSource: [.affected], .casualtiesSource: [.dead, .injured, .evacuated],
        .dataSource: [.dataCategories, .dataSpared, .dataLost],
    ]

    /// An item in the organisation’s own voice; nil for what others say. What it claims, it states; a cause that is
    /// established needs nobody’s word.
    private static func own(_ item: Item) -> Item? {
        guard item.attributes["voix"] != "tiers" else { return nil }
        var item = item
        let isOwn = item.facts[.source].map(\.isOwnVoice) ?? true
        guard isOwn || item.path == "cause" && item.attributes["certitude"] == "confirmée" else { return nil }
        if item.facts[.source] != nil, item.attributes["certitude"] == "affirmée" {
            item.attributes["certitude"] = "confirmée"
        }
        item.facts[.source] = nil
        return item
    }
}

extension Fact {
    /// Whether the organisation or its service says so.
    fileprivate var isOwnVoice: Bool {
        if case .entity(let entity) = value { entity != .incident } else { false }
    }
}
