import Diagnostics
import French
import Testing

@testable import Incidents

@Suite struct ExamplesTests {
    @Test func examplesHaveNothingToCorrect() throws {
        let newsroom = try TestNewsroom().newsroom
        let (incidents, diagnostics) = newsroom.readIncidents(newsroom.recordFiles())
        #expect(diagnostics == [])
        #expect(incidents.count >= 6)
        #expect(Set(incidents.map(\.nature)).count >= 6)
        #expect(Set(incidents.map(\.state)) == Set(Incident.State.allCases))
    }

    @Test func everyFactOfTheTwitterRecordIsRead() throws {
        let newsroom = try TestNewsroom().newsroom
        let file = try newsroom.recordFile(named: "twitter-2014-03-11")
        let incident = try #require(newsroom.readIncident(file).incident)

        #expect(incident.identifier == "twitter-2014-03-11")
        #expect(incident.service.actor.name == "Twitter")
        #expect(incident.organisation.slug == "twitter-inc")
        #expect(incident.namesZone)
        #expect(incident.start == ApproximateMoment(.minute(try #require(LocalDateTime(iso: "2014-03-11T19:01")))))
        #expect(incident.steps.count == 5)
        #expect(incident.steps[1].gap?.text == "quelques minutes")
        #expect(incident.acknowledgement?.path == "chronologie[2]")
        #expect(incident.impact.affectedCount == .undisclosed)
        #expect(incident.impact.users?.text == "de nombreux utilisateurs")
        #expect(incident.cause.value?.short?.text == "un déploiement raté")
        #expect(incident.antecedents.count == 2)
        #expect(incident.antecedents[1].ruledOut.count == 1)
        #expect(incident.quotes[1].originalLanguage == "en")
        #expect(incident.figures[0].quantity.tokens().map(\.text).first == "241")
        #expect(incident.locations["impact.usagers"]?.line ?? 0 > 0)
        #expect(incident.locations["citations[1].texte"]?.line ?? 0 > 0)
    }

    @Test func sevenStatesOfAnAbsentCause() throws {
        let newsroom = try TestNewsroom()
        #expect(try newsroom.incident(Record.with()).cause == .unstated)
        #expect(try newsroom.incident(Record.with("cause: inconnue")).cause == .unknown)
        #expect(try newsroom.incident(Record.with("cause: Non Communiquée")).cause == .undisclosed)
        #expect(try newsroom.incident(Record.with("excuses: aucune")).apology == .none)
    }

    @Test func pointOfViewIsTheLastPoint() throws {
        let incident = try TestNewsroom().incident(
            Record.with("points:\n  - {id: a, date: 2014-03-14T10:00, texte: Un.}"))
        #expect(incident.pointOfView.iso == "2014-03-14T10:00")
    }
}
