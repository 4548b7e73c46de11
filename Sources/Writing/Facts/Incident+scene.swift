import French
import Incidents

/// Where an accident stands to the service: what a reader would never say is that it *touched* the thing that fell.
enum Scene: String, Sendable {
    /// The service itself gave way: *le pont s’est effondré*.
    case collapsed = "effondré"
    /// *Le ferry a fait naufrage*.
    case sunk = "naufragé"
    /// *Le pétrolier s’est échoué*.
    case stranded = "échoué"
    /// *L’avion s’est écrasé*.
    case crashed = "écrasé"
    /// *Le vol a disparu*.
    case vanished = "disparu"
    /// A part of it did, as the record says: *l’effondrement du viaduc*, and no more than that.
    case broken = "brisé"
    /// It happened there: *une explosion s’est produite dans le silo*.
    case there = "lieu"

    /// Whether it is of the service, rather than at it: *l’effondrement du pont*, *le déraillement sur la ligne*.
    var isOfService: Bool { self != .there }
}

extension Incident {
    /// What an accident or a fire did to the service, or that it took place there; nil where it may have happened
    /// elsewhere and reached the service from there: *un incendie à Issy a perturbé la gare*.
    var scene: Scene? {
        guard nature == .accident || nature == .fire, let kind = service.actor.siteNoun else { return nil }
        guard nature == .accident else {
            // *Au large de Bastia* is where a ship was that burnt.
            let isAboard = SiteNouns.ships.contains(kind) || SiteNouns.vehicles.contains(kind)
            return place == nil || isAboard || isSaidByService || isWithin(kind) || burns(kind) ? .there : nil
        }
        guard let event else { return .there }
        let isBare = event.text.split(separator: " ").count <= 2
        if isBare, Self.collapses.contains(event.head), SiteNouns.works.contains(kind) {
            return partGaveWay ? .broken : .collapsed
        }
        if isBare, SiteNouns.ships.contains(kind) {
            if Self.wrecks.contains(event.head) { return .sunk }
            if Self.strandings.contains(event.head) { return .stranded }
        }
        if isBare, SiteNouns.vehicles.contains(kind) || SiteNouns.ships.contains(kind) {
            if Self.impacts.contains(event.head) { return .crashed }
            if event.head == "disparition" { return .vanished }
        }
        guard Self.physical.contains(event.head) else { return nil }
        // *Dans un poste électrique*, that is another place than the station it served.
        let words = place?.text.split(separator: " ") ?? []
        return words.count > 1 && ["un", "une"].contains(words[1]) ? nil : .there
    }

    /// What joins an incident that takes place to the service: *l’effondrement du pont*, *l’incendie de la tour*, *la
    /// collision sur la ligne*.
    var prepositionBeforeService: String {
        let isOfBuilding =
            nature == .fire && scene == .there && service.actor.siteNoun.map(SiteNouns.buildings.contains) ?? false
        return scene?.isOfService ?? false || isOfBuilding || isOfVehicle ? "de" : service.locative.rawValue
    }

    /// *Un accident du Concorde*, and not *sur le Concorde*; anywhere else, where one is when one uses the service.
    var placePreposition: String { isNamedVehicle ? "de" : service.locative.rawValue }

    /// *L’accident du Concorde*, *le déraillement du train*: of what moved, and not on it.
    private var isOfVehicle: Bool {
        guard nature == .accident, let kind = service.actor.siteNoun, let event else { return false }
        return (SiteNouns.vehicles.contains(kind) || SiteNouns.ships.contains(kind))
            && Self.crashes.contains(event.head)
    }

    /// *Le Concorde*, *le Titanic*, *le vol AF447*: a vehicle with a name of its own.
    var isNamedVehicle: Bool {
        let name = service.actor.name
        let isNamed = name.first?.isUppercase ?? false || name.hasPrefix("vol ") && name.contains(where: \.isNumber)
        return isOfVehicle && service.actor.article == .definite && isNamed
    }

    private static let crashes: Set<String> = [
        "accident", "chavirement", "chute", "crash", "déraillement", "disparition", "écrasement", "échouage",
        "échouement", "naufrage",
    ]

    /// Whether a reader knows what happened by the name of what it happened to, a work, a building, a tunnel, a cable car:
    /// a line is long, and a train has no name.
    var isKnownBySite: Bool {
        guard scene == .there, let kind = service.actor.siteNoun else { return false }
        // A tunnel or a bridge has its name.
        let isNamedWork = SiteNouns.works.contains(kind) && service.actor.name.contains(where: \.isUppercase)
        return isNamedWork || !SiteNouns.ways.contains(kind) && !SiteNouns.vehicles.contains(kind)
    }

    /// Whether a fire in a district, or in a part of it, is one of the building that stands there: *la tour Grenfell*, *à
    /// North Kensington*; *Notre-Dame de Paris*, *dans la charpente*; and not of a substation that served it.
    private func burns(_ kind: String) -> Bool {
        guard SiteNouns.buildings.contains(kind), let words = place?.text.split(separator: " "), words.count > 1 else {
            return false
        }
        if words[1].first?.isUppercase ?? false { return true }
        // *La tour Grenfell*, *dans un immeuble de North Kensington*
        if words.count > 2, words[1] == "un", ["bâtiment", "édifice", "immeuble"].contains(words[2]) { return true }
        guard ["dans", "sur", "sous"].contains(words[0]), let thing = burntThing else { return false }
        return !Self.thingsApart.contains(thing) && !SiteNouns.all.contains(thing)
    }

    /// *Sous-station*, of *dans la sous-station de North Hyde*.
    private var burntThing: String? {
        guard let place else { return nil }
        let words = place.text.replacing("l’", with: "l’ ").split(separator: " ").map(String.init)
        guard words.count > 2, ["l’", "la", "le", "les", "un", "une"].contains(words[1]) else { return nil }
        return words[2]
    }

    /// Whether a fire burnt a thing that is not the service, which it reached from there: *dans la sous-station de North
    /// Hyde*, of an airport. *L’incendie de l’aéroport* would not be true.
    var burntElsewhere: Bool {
        guard nature == .fire, scene == nil, let kind = service.actor.siteNoun, let place,
            !service.actor.says(place)
        else { return false }
        guard ["dans ", "sur "].contains(where: place.text.hasPrefix), let thing = burntThing else { return false }
        return thing != kind && (Self.thingsApart.contains(thing) || SiteNouns.buildings.contains(thing))
    }

    /// What burns beside a place that it serves.
    private static let thingsApart: Set<String> = [
        "central", "data", "datacenter", "galerie", "parking", "poste", "relais", "sous-station", "station", "tunnel",
        "transformateur",
    ]

    /// *Dans le tunnel du funiculaire, à Kaprun*: a part of it; *à un kilomètre du portail*, of a tunnel.
    private func isWithin(_ kind: String) -> Bool {
        let words = place?.text.lettersApart.map(String.init) ?? []
        if words.first == "à", SiteNouns.ways.contains(kind),
            words.prefix(4).contains(where: { $0.hasPrefix("kilomètre") || $0.hasPrefix("mètre") })
        {
            return true
        }
        return words.indices.dropFirst().contains { index in
            words[index] == kind && ["du", "la", "l"].contains(words[index - 1]) && index > 2
        }
    }

    private var isSaidByService: Bool { place.map(service.actor.says) ?? true }

    /// *Un tronçon de 200 mètres s’est effondré*: not all of it.
    private var partGaveWay: Bool {
        let clauses =
            impact.consequences + impact.symptoms + otherFacts + (cause.value?.mechanism ?? [])
            + steps.compactMap(\.clause)
        return clauses.contains { clause in
            guard case .group = clause.subject else { return false }
            return Self.giving.contains(clause.action.head) && clause.action.verb.isPronominal
        }
    }

    private static let giving: Set<String> = ["affaisser", "disloquer", "écrouler", "effondrer", "rompre"]
    private static let collapses: Set<String> = ["effondrement", "écroulement"]
    private static let wrecks: Set<String> = ["naufrage"]
    private static let impacts: Set<String> = ["crash", "écrasement"]
    private static let strandings: Set<String> = ["échouage", "échouement"]
    /// What happens at a place at once, and is not what it does to those it reaches.
    private static let physical: Set<String> = [
        "abordage", "accident", "affaissement", "atterrissage", "avarie", "avalanche", "basculement", "bousculade",
        "carambolage", "chavirement", "chute", "collision", "crash", "déflagration", "déraillement", "détonation",
        "disparition", "échouage", "échouement", "éboulement", "écrasement", "écroulement", "effondrement", "explosion",
        "glissement",
        "incendie", "naufrage", "percussion", "rupture", "télescopage",
    ]
}

extension Actor {
    /// The noun that says it is a place, a work or a vehicle, by its name or what it is called: *le paquebot*, of *le
    /// Viking Sky*; nil of anything else: a network reaches farther than any place.
    var siteNoun: String? {
        let own = article == .definite ? [name] : []
        let called = designations.map(\.text.head) + [gloss?.head].compactMap(\.self)
        return (own + called).lazy.compactMap { words in
            words.split(separator: " ").first.map(String.init)
        }.first(where: SiteNouns.all.contains)
    }
}

/// Nouns of what stands, goes or floats somewhere.
enum SiteNouns {
    static let works: Set<String> = [
        "barrage", "bâtiment", "cathédrale", "château", "digue", "église", "galerie", "grue", "gymnase", "hangar",
        "hôtel", "immeuble", "monument", "mur", "passerelle", "phare", "pont", "pylône", "silo", "stade", "terminal",
        "théâtre", "tour", "tribune", "tunnel", "viaduc",
    ]
    static let ships: Set<String> = [
        "bac", "bateau", "cargo", "catamaran", "chalutier", "ferry", "navire", "paquebot", "pétrolier",
        "porte-conteneurs", "traversier", "voilier", "vraquier", "yacht",
    ]
    static let others: Set<String> = [
        "abattoir", "aérodrome", "aéronef", "aéroport", "autobus", "autocar", "autoroute", "avenue", "avion",
        "boulevard", "bus",
        "camping", "canal",
        "centrale", "centre", "chantier", "clinique", "collège", "complexe", "dépôt", "dirigeable", "discothèque",
        "écluse", "école",
        "entrepôt", "funiculaire", "gare", "hélicoptère", "hôpital", "laboratoire", "ligne", "lycée", "marché", "métro",
        "mine",
        "musée", "parking", "périphérique", "place", "port", "prison", "quai", "quartier", "raffinerie", "RER",
        "rocade", "route", "rue", "télécabine",
        "téléphérique", "télésiège", "TER", "TGV", "train", "tram", "tramway", "usine", "vol",
    ]
    /// Which burn as a whole or in part.
    static let buildings: Set<String> = [
        "abattoir", "bâtiment", "cathédrale", "château", "clinique", "collège", "discothèque", "école", "église",
        "entrepôt", "gymnase", "hangar", "hôpital", "hôtel", "immeuble", "laboratoire", "lycée", "musée", "prison",
        "raffinerie", "silo", "théâtre", "tour", "tunnel", "usine",
    ]
    static let vehicles: Set<String> = [
        "aéronef", "autobus", "autocar", "avion", "bus", "dirigeable", "hélicoptère", "TER", "TGV", "train", "vol",
    ]
    /// On which one goes somewhere.
    static let ways: Set<String> = [
        "autoroute", "avenue", "boulevard", "canal", "ligne", "métro", "périphérique", "pont", "quai", "RER", "rocade",
        "route", "rue", "tram", "tramway", "tunnel", "viaduc",
    ]
    static let all = works.union(ships).union(others)
}
