import French
import Incidents

/// What the incident itself may be called, by kind: the noun that says what it is, then nouns that may take over.
///
/// From the newsroom vocabulary by kind; none says more than the kind does, and a planned operation is never a
/// *panne*.
enum IncidentNouns {
    struct Noun: Sendable {
        var text: String
        var gender: Gender
        /// What is left of it once it was introduced: *la défaillance*.
        var short: String?

        init(_ text: String, _ gender: Gender, short: String? = nil) {
            self.text = text
            self.gender = gender
            self.short = short
        }
    }

    static func nouns(for incident: Incident) -> [Noun] {
        // Nothing says that an operation of the lowest severity interrupts the service.
        if incident.state == .planned, incident.nature != .closure, incident.severity > .information,
            incident.stopsWholly
        {
            return [Noun("interruption", .feminine), Noun("opération", .feminine)]
        }
        let nouns = nouns(for: incident.nature)
        // Of what is only alleged, each says so: *la fuite de données présumée*, *la fuite présumée*.
        guard incident.isEstablished else {
            return nouns.map { Noun($0.text + ($0.gender == .feminine ? " présumée" : " présumé"), $0.gender) }
        }
        // *Un déraillement*, then *l’accident*.
        guard let event = incident.event, incident.nature.mayBeNamed else { return nouns }
        // *La disparition* **d’un avion**, of a flight.
        let words = incident.isNamedVehicle ? event.head : event.withDeterminer(.none).text
        let own = Noun(words, event.agreement.gender)
        return [own] + nouns.filter { $0.text != own.text }
    }

    /// What something of a kind is called, once it has begun.
    static func nouns(for nature: Incident.Nature) -> [Noun] { table[nature] ?? [Noun("incident", .masculine)] }

    /// What an incident of any kind may be called, in one word: *le coût de la cyberattaque*.
    static let heads = Set(
        // One may own up to an error in any of them.
        table.filter { $0.key != .error }.values.joined().compactMap { noun in
            noun.text.split(separator: " ").first { $0 != "fausse" }.map(String.init)
        })

    private static let table: [Incident.Nature: [Noun]] = [
        .outage: [Noun("panne", .feminine), Noun("incident", .masculine)],
        .slowdown: [Noun("ralentissement", .masculine), Noun("incident", .masculine)],
        .degradation: [Noun("perturbation", .feminine), Noun("incident", .masculine)],
        .cyberattack: [Noun("cyberattaque", .feminine), Noun("attaque", .feminine)],
        .dataBreach: [Noun("fuite de données", .feminine), Noun("fuite", .feminine)],
        .falseAlarm: [Noun("fausse alerte", .feminine), Noun("alerte", .feminine)],
        .maintenance: [
            Noun("opération de maintenance", .feminine), Noun("opération", .feminine), Noun("intervention", .feminine),
        ],
        .fire: [Noun("incendie", .masculine), Noun("sinistre", .masculine)],
        .networkCut: [Noun("coupure", .feminine), Noun("incident", .masculine)],
        .ransomware: [Noun("attaque par rançongiciel", .feminine), Noun("attaque", .feminine)],
        .denialOfService: [Noun("attaque par déni de service", .feminine), Noun("attaque", .feminine)],
        .providerFailure: [
            Noun("défaillance d’un prestataire", .feminine, short: "défaillance"), Noun("incident", .masculine),
        ],
        .dataLoss: [Noun("perte de données", .feminine), Noun("incident", .masculine)],
        .closure: [Noun("fermeture", .feminine), Noun("interruption", .feminine)],
        .accident: [Noun("accident", .masculine)],
        .error: [Noun("erreur", .feminine)],
        .sabotage: [Noun("sabotage", .masculine)],
    ]
}
