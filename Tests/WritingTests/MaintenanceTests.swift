import Diagnostics
import Incidents
import Testing

@testable import Writing

/// An operation of the lowest severity is told as an operation: nothing says that the service stops.
@Suite("Maintenance")
struct MaintenanceTests {
    private static let interruptions = [
        "indisponible", "interr", "ferm", "suspen", "rouvr", "réouver", "disponible", "privé", "arrêt", "rétabli",
        "retour à la normale",
    ]

    private static func record(_ state: Incident.State, severity: String, day: Int) -> String {
        let times: [Incident.State: String] = [
            .resolved: "debut: 2014-03-0\(day)T19:01\nfin: 2014-03-0\(day)T20:47",
            .ongoing: "debut: 2014-03-0\(day)T19:01\nretablissement_prevu: 2014-03-20",
            .planned: "debut: 2014-03-2\(day)T22:00\nfin: 2014-03-2\(day)T23:30",
        ]
        // What is worked on piece by piece does not stop as a whole.
        let impact = severity == "information" ? "impact:\n  composants:\n    - les interfaces de programmation" : ""
        return """
            schema: 1
            id: maintenance-\(day)
            service: github
            nature: maintenance
            gravite: \(severity)
            etat: \(state.rawValue)
            publication: 2014-03-13T09:00
            \(times[state] ?? "")
            reconnaissance: 2014-03-01
            \(impact)
            sources: [GitHub]
            """
    }

    private static func texts(_ state: Incident.State, severity: String) throws -> [String] {
        let newsroom = try ExampleNewsroom.load()
        return try (2...9).flatMap { day in
            let (incident, found) = newsroom.readIncident(
                text: record(state, severity: severity, day: day), file: "maintenance.yaml")
            let read = try #require(incident, "\(found.map(\.message))")
            return try [Article.Genre.article, .brief, .dispatch, .sms].map {
                try ExampleNewsroom.writer().article(for: read, genre: $0).text
            }
        }
    }

    @Test(arguments: Incident.State.allCases)
    func interruptsNothingOfItself(state: Incident.State) throws {
        for text in try Self.texts(state, severity: "information") {
            for word in Self.interruptions { #expect(!text.lowercased().contains(word), "\(word): \(text)") }
        }
    }

    @Test func onePieceByPieceStopsNothingAsAWhole() throws {
        let newsroom = try ExampleNewsroom.load()
        for day in 2...9 {
            let text =
                Self.record(.planned, severity: "modéré", day: day)
                + "\nimpact:\n  epargnes:\n    - la lecture des pages\n"
            let (incident, found) = newsroom.readIncident(text: text, file: "maintenance.yaml")
            let read = try #require(incident, "\(found.map(\.message))")
            let article = try ExampleNewsroom.writer().article(for: read).text.lowercased()
            for word in ["indisponible", "ferm", "suspen", "privé", "arrêt"] {
                #expect(!article.contains(word), "\(word): \(article)")
            }
        }
    }

    @Test func aGraverOneInterruptsTheService() throws {
        for text in try Self.texts(.planned, severity: "modéré") {
            #expect(Self.interruptions.contains { text.lowercased().contains($0) }, "\(text)")
        }
    }

    @Test(
        "When an operation is to end is its end, or is told by itself",
        arguments: [("2014-03-25", "du jeudi 20 au mardi 25 mars"), ("2014-03-25 matin", "25 mars au matin")])
    func expectedEnd(written: String, told: String) throws {
        let newsroom = try ExampleNewsroom.load()
        let (incident, found) = newsroom.readIncident(
            text: """
                schema: 1
                id: travaux
                service: github
                nature: maintenance
                gravite: majeur
                etat: planifié
                publication: 2014-03-13T09:00
                debut: 2014-03-20
                retablissement_prevu: \(written)
                sources: [GitHub]
                """, file: "travaux.yaml")
        let read = try #require(incident, "\(found.map(\.message))")
        let article = try ExampleNewsroom.writer().article(for: read)
        let text = article.text.replacing("\u{A0}", with: " ")
        #expect(text.contains(told), "\(text)")
        #expect(article.untold.isEmpty)
    }
}
