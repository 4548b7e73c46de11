import French
import Incidents

/// *La fuite de données chez Free*, where nobody has been named: a reader asks first whose it is.
extension Draft {
    /// Behind the incident, in the first sentence of a standfirst that has named neither the service nor who runs it: the
    /// one or the other.
    ///
    /// - Parameter start: where the words for the incident stand, with their preposition.
    mutating func sayWhose(from start: Int) {
        let counts = realization.discourse.mentionCount
        guard !isBody, !isHeadline, realization.discourse.story.openings.isEmpty, counts[.service] == nil,
            counts[.organisation] == nil,
            let noun = realizer.names.profile[.incident]?.name, let (preposition, owner) = whose,
            realization.tokens[start...].suffix(noun.definite.count).map(\.text) == noun.definite.map(\.text)
        else { return }
        // *La défaillance de l’aéroport* would be its own.
        realization.tokens.removeLast(noun.definite.count)
        realization.tokens += noun.tokens
        let mention = realizer.names.fullName(owner, isBare: false, &realization.discourse)
        let ownerStart = realization.tokens.count
        appendPreposition(preposition)
        realization.tokens += mention.tokens
        if preposition != "de" { self.owner = ownerStart..<realization.tokens.count }
    }

    /// *La chaîne d’approvisionnement de JLR*, of *sa chaîne d’approvisionnement* behind a sentence about somebody else.
    mutating func owned(_ value: FactValue, _ name: FactName) -> [Token]? {
        guard isBody, name == .subject, let owner = setting.item?.owner, let groups = value.groups, groups.count == 1,
            realization.discourse.opensParagraph || realization.discourse.story.previousSubject != owner
        else { return nil }
        let mention = realizer.names.mention(owner, asSubject: false, isHeadline: false, &realization.discourse)
        return groups[0].withDeterminer(.definite).tokens() + [Token(.word, "de")] + mention.tokens
    }

    /// Whose it is said to be, and how: an attack is against somebody, data leak at somebody’s, an accident has a place.
    private var whose: (preposition: String, Entity)? {
        let attributes = realizer.facts.attributes
        if realizer.burntElsewhere { return nil }
        switch realizer.incident.nature {
        // *La fausse alerte du système d’alerte*
        case .falseAlarm: return nil
        case .ransomware where attributes["noms"] == "distincts": return ("contre", .organisation)
        case let nature where nature.hasTarget: return ("contre", .service)
        case .dataBreach:
            if attributes["nom_propre"] == "oui" { return ("de", .service) }
            return (attributes["article"] == "défini" ? "à" : "chez", .organisation)
        case let nature:
            return (nature.takesPlace ? realizer.incident.prepositionBeforeService : "de", .service)
        }
    }
}
