import French
import Incidents

/// What was known of an incident, and where its owner spoke of it.
extension Incident {
    /// Whether its owner but confirmed what was about: users saw it, somebody had claimed it, found it or told of it.
    ///
    /// « Confirmer : rend certain ce qui circulait ; il faut une information antérieure » (verbs of attribution, class
    /// *validation*); a leak first told by its owner was revealed by him.
    func wasKnown(before acknowledgement: ApproximateMoment?) -> Bool {
        func isBefore(_ date: ApproximateMoment?) -> Bool {
            guard let date, let acknowledgement else { return false }
            return !acknowledgement.isWhollyBefore(date)
        }
        if Self.seenByUsers.contains(nature) { return true }
        // What people could not do, they noticed.
        if [.cyberattack, .ransomware].contains(nature), impact.users != nil || !impact.uses.isEmpty { return true }
        return spread.contains { isBefore($0) }
    }

    /// Whether nobody is known to have spoken of it before its owner did.
    func wasSecret(until acknowledgement: ApproximateMoment?) -> Bool {
        spread.allSatisfy { date in
            guard let date, let acknowledgement else { return false }
            return acknowledgement.isWhollyBefore(date)
        }
    }

    /// When others than its owner told of it, or found it, as far as it is known.
    private var spread: [ApproximateMoment?] {
        let found = detection.flatMap { event in event.agent.map { ($0, event.date) } }
        let told = (steps.compactMap(\.clause) + otherFacts + context).filter { clause in
            ![.organisation, .service, .incident].contains(clause.subject)
                && Self.spreading.contains(clause.action.head)
        }
        return (claim.map { [$0.date] } ?? [])
            + [found].compactMap(\.self).filter { Self.isOutside($0.0) }.map(\.1)
            + steps.filter { $0.kind == .firstReports }.map(\.date) + told.map(\.date)
    }

    /// Whether somebody tells others what he finds: *une sonde*, *une équipe technique* tell the house.
    private static func isOutside(_ agent: Subject) -> Bool {
        switch agent {
        case .actor, .person: true
        case .group(let group): tellers.contains(group.head)
        case .organisation, .service, .incident: false
        }
    }

    private static let tellers: Set<String> = [
        "abonné", "abonnés", "chercheur", "chercheurs", "chercheuse", "client", "clients", "expert", "experts",
        "habitant", "habitants", "internaute", "internautes", "journaliste", "journalistes", "passant", "riverains",
        "témoin", "témoins", "usagers", "utilisateur", "utilisateurs", "voyageurs",
    ]

    /// Whether a clause says what is to work again at the moment that is foreseen for the return.
    func isReturn(_ clause: Clause) -> Bool {
        guard state == .ongoing, let end = expectedEnd.value, let date = clause.date else { return false }
        return date == end && clause.action.restores
    }

    private static let seenByUsers: Set<Nature> = [
        .outage, .networkCut, .slowdown, .degradation, .providerFailure, .denialOfService,
    ]

    /// What makes a thing known.
    private static let spreading: Set<String> = [
        "affirmer", "alerter", "annoncer", "dévoiler", "diffuser", "divulguer", "publier", "rapporter", "revendiquer",
        "révéler", "signaler",
    ]

    /// *Sur* **le site d’Uber**, of *sur son site* where somebody speaks for Uber: it is not his own.
    func channel(_ channel: PrepositionalGroup, of speaker: Speaker) -> [Token] {
        let tokens = Vocabulary.tokens(channel)
        guard ![.organisation, .service].contains(speaker),
            let place = tokens.firstIndex(where: { $0.spells("son") || $0.spells("sa") }), place + 1 < tokens.count,
            let gender = Self.ownChannels[tokens[place + 1].text], !isPersonal(tokens[(place + 1)...])
        else { return tokens }
        let article = Token(.article, gender == .feminine ? "la" : "le")
        let rest = tokens[(place + 1)...]
        return tokens[..<place] + [article] + rest + [Token(.word, "de")] + Vocabulary.name(organisation).tokens
    }

    /// What a firm has and its director has not.
    private static let ownChannels: [String: Gender] = [
        "application": .feminine, "blog": .masculine, "intranet": .masculine, "page": .feminine,
        "plateforme": .feminine, "portail": .masculine, "site": .masculine,
    ]

    /// *Sur son blog*, *sur sa page Facebook*: anybody may have one; *son blog technique* is the firm’s.
    private func isPersonal(_ channel: ArraySlice<Token>) -> Bool {
        let rest = channel.dropFirst()
        return switch channel.first?.text {
        case "blog": rest.isEmpty || rest.first.map { $0.spells("personnel") } ?? false
        case "page": rest.first?.text.first?.isUppercase ?? false
        default: false
        }
    }
}
