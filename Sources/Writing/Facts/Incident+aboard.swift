import French
import Incidents

/// Those whom a vehicle carried: an accident that befell it did not harm all of them.
extension Incident {
    /// *385 passagers*, of a derailment; not *des milliers de voyageurs*, whom it kept waiting.
    func carried(_ people: NounGroup) -> Bool { carried(people.head, people.tokens()) }

    func carried(_ figure: ReportedFigure) -> Bool {
        figure.tokens.last.map { carried($0.text, figure.tokens) } ?? false
    }

    private func carried(_ noun: String, _ words: [Token]) -> Bool {
        guard nature == .accident, befellVehicle, Self.aboard.contains(noun) else { return false }
        let isCounted = words.contains { $0.kind == .number }
        return isCounted && !words.contains { Self.crowds.contains($0.text) }
    }

    private var befellVehicle: Bool {
        if let event, Self.ofVehicles.contains(event.head) { return true }
        return service.actor.siteNoun.map { SiteNouns.vehicles.union(SiteNouns.ships).contains($0) } ?? false
    }

    private static let aboard: Set<String> = [
        "croisiériste", "croisiéristes", "occupant", "occupants", "passager", "passagère", "passagères", "passagers",
    ]
    private static let crowds: Set<String> = [
        "centaines", "dizaines", "million", "millions", "milliard", "milliards", "milliers",
    ]
    private static let ofVehicles: Set<String> = [
        "abordage", "amerrissage", "atterrissage", "chavirement", "collision", "crash", "déraillement", "échouage",
        "échouement", "écrasement", "naufrage", "sortie", "télescopage",
    ]
}
