import Diagnostics
import Testing

@testable import Importers

/// What the structure of a Statuspage incident becomes.
@Suite struct StatuspageTests {
    private static func page(_ members: String, updates: String = "") -> String {
        """
        {"page": {"name": "Nuagine", "url": "https://etat.nuagine.example"}, "incidents": [
          {"id": "abc123", "name": "Elevated errors", \(members), "incident_updates": [\(updates)]}]}
        """
    }

    private static func update(_ status: String, _ hour: String, _ body: String = "We are on it.") -> String {
        #"{"status": "\#(status)", "display_at": "2026-03-02T\#(hour):00Z", "body": "\#(body)"}"#
    }

    @Test func aResolvedIncident() throws {
        let text = Self.page(
            """
            "status": "resolved", "impact": "critical", "created_at": "2026-03-02T09:00:00Z",
            "resolved_at": "2026-03-02T10:30:00Z", "shortlink": "https://stspg.example/abc",
            "components": [{"name": "Login Pages"}, {"name": "api.nuagine.example"}, {"name": "All", "group": true}]
            """,
            updates: [
                Self.update("resolved", "10:30"), Self.update("monitoring", "10:05"),
                Self.update("identified", "09:40"),
                Self.update("investigating", "09:12"),
            ].joined(separator: ","))
        let plan = try ImportDesk().plan(.statuspage, text)
        #expect(
            plan.facts == [
                "service: nuagine", "nature: panne", "gravite: modéré", "etat: résolu",
                "publication: 2026-03-02T11:30", "debut: 2026-03-02T10:00", "fin: 2026-03-02T11:30",
                "reconnaissance:", "  date: 2026-03-02T10:12", "  canal: sur sa page d’état", "chronologie:",
                "  - date: 2026-03-02T10:40", "    etape: cause identifiée", "  - date: 2026-03-02T11:05",
                "    etape: correctif", "impact:", "  composants:",
                "    - \"les composants «\u{A0}Login Pages\u{A0}» et api.nuagine.example\"", "sources:",
                "  - nom: \"Nuagine, page d’état\"",
                "    url: \"https://stspg.example/abc\"",
            ])
        #expect(plan.created.map(\.path) == ["incidents/nuagine-2026-03-02.yaml"])
        #expect(plan.addedServices == ["nuagine"])
        #expect(plan.told == ["import-texte-etranger:0"])
    }

    @Test(arguments: [
        ("none", "dégradation", "information"), ("minor", "dégradation", "mineur"),
        ("major", "dégradation", "modéré"), ("critical", "panne", "modéré"), ("catastrophic", "dégradation", "modéré"),
    ])
    func impact(word: String, nature: String, severity: String) throws {
        let text = Self.page(#""status": "investigating", "impact": "\#(word)", "created_at": "2026-03-02T09:00:00Z""#)
        let facts = try ImportDesk().plan(.statuspage, text).facts
        #expect(facts.contains("nature: \(nature)") && facts.contains("gravite: \(severity)"))
        #expect(facts.contains("etat: en cours") && !facts.contains { $0.hasPrefix("fin:") })
    }

    /// The worst state of a component counts where the page’s own word says less.
    @Test(arguments: [
        ("degraded_performance", "gravite: mineur"), ("partial_outage", "gravite: modéré"),
        ("major_outage", "nature: panne"),
    ])
    func components(state: String, line: String) throws {
        let text = Self.page(
            """
            "status": "investigating", "impact": "none", "created_at": "2026-03-02T09:00:00Z",
            "components": [{"name": "API", "status": "\(state)"}, {"name": "Web", "status": "operational"}]
            """)
        #expect(try ImportDesk().plan(.statuspage, text).facts.contains(line))
    }

    @Test func anAnnouncedMaintenance() throws {
        let text = """
            {"page": {"name": "Nuagine"}, "scheduled_maintenances": [{"id": "m1", "name": "Upgrade",
              "status": "scheduled", "impact": "maintenance", "created_at": "2026-03-01T08:00:00Z",
              "scheduled_for": "2026-03-05T22:00:00Z", "scheduled_until": "2026-03-06T01:00:00Z"}]}
            """
        #expect(
            try ImportDesk().plan(.statuspage, text).facts.dropLast(2) == [
                "service: nuagine", "nature: maintenance", "gravite: information", "etat: planifié",
                "publication: 2026-03-01T09:00", "debut: 2026-03-05T23:00", "fin: 2026-03-06T02:00",
                "reconnaissance:", "  date: 2026-03-01T09:00",
            ])
    }

    @Test(arguments: [
        // Told afterwards, in one go: it began before.
        (#""status": "resolved", "created_at": "2026-03-02T09:30:00Z""#, "resolved", "debut: avant 2026-03-02T10:30"),
        // Told afterwards, its beginning given.
        (#""status": "postmortem", "started_at": "2026-03-02T08:00:00Z""#, "resolved", "debut: 2026-03-02T09:00"),
        // An end before the beginning is a slip: the notice dates it.
        (
            #""status": "resolved", "started_at": "2026-03-02T09:00:00Z", "resolved_at": "2026-03-01T09:00:00Z""#,
            "resolved", "fin: 2026-03-02T10:30"
        ),
        (#""status": "surprise", "created_at": "2026-03-02T09:00:00Z""#, "investigating", "etat: en cours"),
        // The cause was known from the first notice on: its hour is not.
        (#""status": "identified", "created_at": "2026-03-02T09:30:00Z""#, "identified", "  - etape: cause identifiée"),
    ])
    func awkwardTimes(members: String, status: String, line: String) throws {
        let facts = try ImportDesk().plan(.statuspage, Self.page(members, updates: Self.update(status, "09:30"))).facts
        #expect(facts.contains(line), "\(facts)")
    }

    @Test func noticesInFrenchArePrinted() throws {
        let words = "Nous avons rétabli l’accès à la messagerie pour tous les clients.<br />Toutes nos excuses."
        let text = Self.page(
            #""status": "resolved", "impact": "minor", "created_at": "2026-03-02T09:00:00Z""#,
            updates: Self.update("resolved", "10:00", words))
        let plan = try ImportDesk().plan(.statuspage, text)
        #expect(
            plan.facts.joined(separator: "\n").contains(
                """
                points:
                  - id: point-1
                    date: 2026-03-02T11:00
                    texte: |-
                      Nous avons rétabli l’accès à la messagerie pour tous les clients.
                      Toutes nos excuses.
                """))
        #expect(plan.told == [])
    }

    /// No page, one incident alone, a list alone: the document’s other forms.
    @Test(arguments: [
        #"[{"id": "a", "name": "X", "status": "resolved", "created_at": "2026-03-02T09:00:00Z"}]"#,
        #"{"incident": {"id": "a", "status": "resolved", "created_at": "2026-03-02T09:00:00Z"}}"#,
        #"{"incidents": [{"id": "a", "name": null, "status": null, "created_at": "2026-03-02T09:00:00Z", "components": null, "incident_updates": null}]}"#,
    ])
    func otherForms(text: String) throws {
        let plan = try ImportDesk().plan(.statuspage, text)
        #expect(plan.created.count == 1)
        #expect(plan.addedServices == ["service-en-ligne"])
        #expect(plan.told.contains("import-service-anonyme:0"))
    }

    @Test func aServiceOfTheNewsroomIsFoundByItsName() throws {
        let services = "services:\n  nuage:\n    nom: Nuagine\n    article: aucun\n    genre: féminin\n"
        let text = Self.page(#""status": "investigating", "created_at": "2026-03-02T09:00:00Z""#)
        let plan = try ImportDesk(services: services).plan(.statuspage, text)
        #expect(plan.facts.first == "service: nuage" && plan.services == nil)
    }
}
