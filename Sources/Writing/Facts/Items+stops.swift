import French
import Incidents

/// Acts by which all of a service was closed, stopped or emptied: what a reader needs first.
extension Items {
    /// The list of those acts, the last of them where one after the other undid it.
    static let stops = "arrêts"

    /// What somebody closed, stopped, cut off or emptied, were it the service or the whole of something else.
    ///
    /// - Parameter lists: every list, what waits for an explanation marked.
    func stops(among lists: [String: [Item]]) -> [Item] {
        guard incident.state != .planned else { return [] }
        let acts = ["étapes", "remèdes", "mécanisme"].flatMap { lists[$0] ?? [] }
        let stops = acts.compactMap { act -> Item? in
            guard case .action(let action)? = act.facts[.action]?.value, !action.isDenied, !action.verb.isPassive,
                !act.isUncertain, act.hedge == nil, !act.isBefore, !act.holds, act.introducers.isEmpty,
                let (gesture, reach) = stop(by: action, act),
                // *La police a arrêté la circulation*, of others, is not all that its owner does.
                reach != .activity || isOwn(act) && !act.path.hasPrefix("cause")
            else { return nil }
            var act = act
            act.attributes["geste"] = gesture
            act.attributes["objet"] = reach.rawValue
            act.attributes["levé"] = acts.contains { isUndone(act, by: $0) } ? "oui" : nil
            return act
        }
        let first = stops.first { $0.attributes["objet"] != Reach.activity.rawValue } ?? stops.first
        return first.map { [$0] } ?? []
    }

    /// *Fermer l’aéroport*; *annoncer la fermeture de l’aéroport*, which is to close it.
    private func stop(by action: InfinitiveGroup, _ act: Item) -> (gesture: String, reach: Reach)? {
        guard let object = action.object else { return nil }
        if let gesture = action.gesture, !object.hasThirdPersonPossessive || isOwn(act), let reach = reach(of: object) {
            return (gesture, reach)
        }
        guard Self.announcing.contains(action.head), object.determiner == .definite,
            let gesture = Self.closures[object.head]
        else { return nil }
        if isOfService(object) { return (gesture, .service) }
        let next = object.text.lettersApart.dropFirst(2).prefix(3)
        return next.contains { Self.allOf.contains(String($0)) } ? (gesture, .whole) : nil
    }

    /// *La fermeture de l’aéroport*, of *l’aéroport d’Heathrow*; not *la fermeture de l’aéroport de Paris*, of another.
    private func isOfService(_ object: NounGroup) -> Bool {
        let names = [incident.service.actor.name] + incident.service.actor.designations.map(\.text.text)
        let heads = names.compactMap { $0.lettersApart.first { $0.count > 3 }.map(String.init) }
        let words = object.text.lettersApart.map(String.init)
        guard let place = words.indices.dropFirst(2).first(where: { heads.contains(words[$0]) }) else { return false }
        let isNext = words[2..<place].allSatisfy { $0.count < 4 }
        return isNext && (place + 1 == words.endIndex || !["d", "de", "du", "des"].contains(words[place + 1]))
    }

    private static let allOf: Set<String> = ["ensemble", "intégralité", "totalité", "tous", "tout", "toute", "toutes"]
    private static let announcing: Set<String> = ["annoncer", "décider", "ordonner", "prononcer"]
    private static let closures = [
        "arrêt": "arrêter", "évacuation": "évacuer", "fermeture": "fermer", "interruption": "interrompre",
        "suspension": "suspendre",
    ]

    /// *Sa plateforme*, of somebody else, is not the service.
    private func isOwn(_ act: Item) -> Bool {
        if case .entity? = act.facts[.subject]?.value { true } else { false }
    }

    /// What an act of stopping is of.
    private enum Reach: String {
        case service
        /// All of something that is not the service: *tous les décollages*.
        case whole = "tout"
        /// What goes on there: *la production*, *la circulation*.
        case activity = "activité"
    }

    private func reach(of object: NounGroup) -> Reach? {
        var words = object.text.inLowerCase
        let whole = Self.wholes.first { words.hasPrefix($0) }
        if let whole { words = String(words.dropFirst(whole.count)) }
        let bare = Self.articles.first { words.hasPrefix($0) }.map { String(words.dropFirst($0.count)) } ?? words
        let named = [incident.service.actor.name] + incident.service.actor.designations.map { $0.text.text }
        let isService = named.contains { name in
            let name = name.inLowerCase
            let short = Self.articles.first { name.hasPrefix($0) }.map { String(name.dropFirst($0.count)) } ?? name
            // *L’aéroport*, of *l’aéroport de Heathrow*.
            return bare == short || short.split(separator: " ").first.map { $0 == bare[...] } ?? false
        }
        if isService, object.isDefinite || whole != nil { return .service }
        if whole == nil, object.isDefinite, Self.activities.contains(bare) { return .activity }
        return whole == nil ? nil : .whole
    }

    /// Whether all of it was opened or set going again after; *quelques lignes secondaires* are not all of it.
    private func isUndone(_ stop: Item, by act: Item) -> Bool {
        guard act.path != stop.path, let date = act.date?.span, let stopped = stop.date?.span,
            date.upperBound >= stopped.lowerBound
        else { return false }
        if ["rétablissement", "rétablissement partiel", "fin"].contains(act.attributes["étape"]) { return true }
        guard case .action(let action)? = act.facts[.action]?.value, action.restores || action.head == "lever" else {
            return false
        }
        return action.object?.isDefinite ?? true
    }

    private static let activities: Set<String> = [
        "activité", "activités", "circulation", "circulation des trains", "exploitation", "livraisons", "production",
        "trafic", "trafic aérien", "trafic ferroviaire", "ventes", "vols",
    ]

    private static let wholes = [
        "l’ensemble de ", "l’ensemble des ", "l’ensemble du ", "l’intégralité de ", "l’intégralité des ",
        "l’intégralité du ", "la totalité de ", "la totalité des ", "la totalité du ", "tous ", "toutes ", "tout ",
        "toute ",
    ]
    private static let articles = ["les ", "le ", "la ", "l’", "ses ", "son ", "sa ", "leurs ", "leur "]
}

extension InfinitiveGroup {
    /// Whether it takes away what users had: *couper tous ses systèmes*.
    var cutsOff: Bool { (gesture != nil || head == "désactiver") && !isDenied && object != nil }

    /// The verb by which titles tell such an act.
    fileprivate var gesture: String? { Self.gestures[head] }

    private static let gestures: [String: String] = [
        "arrêter": "arrêter", "couper": "couper", "débrancher": "débrancher", "déconnecter": "débrancher",
        "évacuer": "évacuer", "fermer": "fermer", "interrompre": "interrompre", "stopper": "arrêter",
        "suspendre": "suspendre",
    ]
}
