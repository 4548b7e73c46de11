import French
import Incidents

/// How what came before and the incident are named where one is said to be tied to the other, or not.
extension Incident {
    /// The two terms of the one antecedent’s link: *les deux pannes*, alike; or *cet incendie*, beside *la panne*.
    struct LinkTerms {
        /// *les deux pannes*, *les deux incidents*; else the antecedent alone.
        var antecedent: NounGroup
        var areAlike: Bool
        /// *la panne de décembre*, where another one could be meant.
        var incident: NounGroup?
    }

    /// Nil unless one thing came before.
    var linkTerms: LinkTerms? {
        guard antecedents.count == 1, let clause = antecedents.first?.clause else { return nil }
        let own = IncidentNouns.nouns(for: self)
        let episode = clause.namedEpisode
        let recalled = own.first.flatMap { isAmbiguous($0.text) ? dated($0) : nil }
        if let episode, recalled == nil, own.contains(where: { "\($0.text) ".hasPrefix("\(episode) ") }) {
            return LinkTerms("les deux \(episode)s", areAlike: true)
        }
        if let named = episode.flatMap({ Clause.episodes[$0] }) ?? clause.namedAct {
            return LinkTerms(named, areAlike: false, beside: recalled)
        }
        return recalled == nil
            ? LinkTerms("les deux incidents", areAlike: true)
            : LinkTerms("cet épisode", areAlike: false, beside: recalled)
    }

    /// How what came before is tied to it, where a reader would ask: that it is not, or that nobody knows, of the service
    /// itself within a year; of a cyclone, or of nine years ago, nobody would have thought that it was.
    func link(asked antecedent: Antecedent) -> Antecedent.Link {
        guard [.none, .unknown].contains(antecedent.link) else { return antecedent.link }
        let isOwn =
            antecedent.clause.subject == .service
            || antecedent.clause.subject == .organisation && service.actor.name == organisation.name
        guard isOwn, let day = antecedent.date?.days?.upperBound, let start = start?.days?.lowerBound,
            day.days(until: start) <= Self.year
        else { return .unstated }
        return antecedent.link
    }

    private static let year = 366

    /// *La panne*, by its own noun.
    var ownNoun: NounGroup? {
        guard let noun = IncidentNouns.nouns(for: self).first else { return nil }
        let article = noun.gender == .feminine ? "une" : "un"
        return (try? NounGroup(parsing: "\(article) \(noun.text)"))?.withDeterminer(.definite)
    }

    /// Whether the record tells of another of that name, before or since.
    private func isAmbiguous(_ noun: String) -> Bool {
        (context + otherFacts).contains { clause in
            guard let span = clause.date?.span, let start = start?.span, clause.namedEpisode == noun else {
                return false
            }
            let end = end.value?.span ?? start
            return span.upperBound < start.lowerBound || span.lowerBound > end.upperBound
        }
    }

    private func dated(_ noun: IncidentNouns.Noun) -> NounGroup? {
        guard let day = start?.day else { return nil }
        let month = Elision.joined("de", CalendarNames.months[day.month - 1])
        let year = day.year == pointOfView.date.year ? "" : " \(day.year)"
        let article = noun.gender == .feminine ? "une" : "un"
        return (try? NounGroup(parsing: "\(article) \(noun.text) \(month)\(year)"))?.withDeterminer(.definite)
    }
}

extension Incident.LinkTerms {
    fileprivate init?(_ antecedent: String, areAlike: Bool, beside incident: NounGroup? = nil) {
        guard let group = try? NounGroup(parsing: antecedent) else { return nil }
        self.init(antecedent: group, areAlike: areAlike, incident: incident)
    }
}

extension Clause {
    /// What it was, by the noun it is told with: *subir une panne*, *tomber en panne*; *être paralysé par un rançongiciel*
    /// is an attack.
    fileprivate var namedEpisode: String? {
        var words: [String] = []
        if case .group(let group) = subject { words.append(group.head) }
        words += action.infinitive(owner: .masculineSingular).map(\.text)
        return words.lazy.map { Self.other[$0] ?? $0 }.first { Self.episodes[$0] != nil }
    }

    /// What it was, of what was said or decided: *mettre en garde* is a warning, and no incident.
    fileprivate var namedAct: String? { Self.acts[action.head] }

    fileprivate static let episodes = [
        "accident": "cet accident", "alerte": "cette alerte", "attaque": "cette attaque", "coupure": "cette coupure",
        "cyberattaque": "cette cyberattaque", "explosion": "cette explosion", "fuite": "cette fuite",
        "incendie": "cet incendie", "intrusion": "cette intrusion", "panne": "cette panne", "piratage": "ce piratage",
        "sabotage": "ce sabotage",
    ]
    private static let other = ["déni": "attaque", "feu": "incendie", "rançongiciel": "attaque"]

    private static let acts = [
        "alerter": "cet avertissement", "annoncer": "cette annonce", "avertir": "cet avertissement",
        "condamner": "cette condamnation", "mettre": "cette mise en garde", "prévenir": "cet avertissement",
        "recommander": "cette recommandation",
    ]
}
