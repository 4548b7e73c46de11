import Diagnostics
import Testing

@testable import Importers

/// Importing again: nothing twice, nothing of the editor’s lost.
@Suite struct ReimportTests {
    private static func page(_ incidents: String...) -> String {
        #"{"page": {"name": "Nuagine"}, "incidents": [\#(incidents.joined(separator: ","))]}"#
    }

    private static func incident(_ identifier: String, status: String = "investigating", at hour: String = "09:00")
        -> String
    {
        """
        {"id": "\(identifier)", "name": "Errors", "status": "\(status)", "created_at": "2026-03-02T09:00:00Z",
         "incident_updates": [{"status": "\(status)", "display_at": "2026-03-02T\(hour):00Z", "body": "Sorry."},
           {"status": "investigating", "display_at": "2026-03-02T09:00:00Z", "body": "We look."}]}
        """
    }

    private static let path = "incidents/nuagine-2026-03-02.yaml"

    @Test func theSameAgainChangesNothing() throws {
        var desk = try ImportDesk()
        try desk.importing(.statuspage, Self.page(Self.incident("a")))
        let plan = try desk.plan(.statuspage, Self.page(Self.incident("a")))
        #expect(plan.unchanged == [Self.path])
        #expect(plan.created.isEmpty && plan.updated.isEmpty && plan.services == nil)
    }

    /// What was published keeps its date; the article looks from the latest notice.
    @Test func newsUpdateTheRecordInPlace() throws {
        var desk = try ImportDesk()
        try desk.importing(.statuspage, Self.page(Self.incident("a")))
        let plan = try desk.importing(.statuspage, Self.page(Self.incident("a", status: "resolved", at: "10:00")))
        #expect(plan.updated.map(\.path) == [Self.path] && plan.created.isEmpty)
        #expect(plan.facts.contains("publication: 2026-03-02T10:00"))
        #expect(plan.facts.contains("vu_le: 2026-03-02T11:00") && plan.facts.contains("fin: 2026-03-02T11:00"))
        let again = try desk.plan(.statuspage, Self.page(Self.incident("a", status: "resolved", at: "10:00")))
        #expect(again.unchanged == [Self.path])
    }

    @Test(
        arguments: [
            { (text: String) in text.replacing("gravite: modéré", with: "gravite: mineur") },
            { (text: String) in text + "# à relire\n" },
            { (text: String) in text.replacing("We look.", with: "Nous regardons.") },
        ] as [@Sendable (String) -> String])
    func aRetouchedRecordIsLeftAlone(change: @Sendable (String) -> String) throws {
        var desk = try ImportDesk()
        try desk.importing(.statuspage, Self.page(Self.incident("a")))
        desk.edit(Self.path, change)
        let plan = try desk.plan(.statuspage, Self.page(Self.incident("a", status: "resolved", at: "10:00")))
        #expect(plan.leftAlone == [Self.path] && plan.updated.isEmpty && plan.created.isEmpty)
        #expect(plan.findings.contains { $0.identifier == "import-retouche" && $0.location?.file == Self.path })
    }

    @Test func aRenamedRecordIsFoundAgain() throws {
        var desk = try ImportDesk()
        try desk.importing(.statuspage, Self.page(Self.incident("a")))
        desk.rename(Self.path, to: "incidents/panne-de-mars.yaml")
        let plan = try desk.plan(.statuspage, Self.page(Self.incident("a", status: "resolved", at: "10:00")))
        #expect(plan.updated.map(\.path) == ["incidents/panne-de-mars.yaml"] && plan.created.isEmpty)
    }

    @Test func aFileOfTheEditorsIsNeverTaken() throws {
        var desk = try ImportDesk()
        try desk.importing(.statuspage, Self.page(Self.incident("a")))
        desk.edit(Self.path) { $0.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n") }
        let plan = try desk.plan(.statuspage, Self.page(Self.incident("a")))
        #expect(plan.created.map(\.path) == ["incidents/nuagine-2026-03-02-a.yaml"])
    }

    @Test func incidentsOfOneDayHaveTheirIdentityInTheirNames() throws {
        let text = Self.page(Self.incident("a1"), Self.incident("b2", at: "09:30"))
        let plan = try ImportDesk().plan(.statuspage, text)
        #expect(
            plan.created.map(\.path) == [
                "incidents/nuagine-2026-03-02-a1.yaml", "incidents/nuagine-2026-03-02-b2.yaml",
            ])
    }

    @Test func oneIncidentGivenTwiceIsOne() throws {
        let text = Self.page(Self.incident("a"), Self.incident("a", status: "resolved", at: "10:00"))
        let plan = try ImportDesk().plan(.statuspage, text)
        #expect(plan.created.count == 1 && plan.facts.contains("etat: résolu"))
        #expect(plan.told.contains("import-en-double:3"))
    }

    @Test func servicesAreAddedInPlace() throws {
        let services = """
            # Nos services.
            services:
              portail:   # le premier
                nom: portail
                article: le

            # Les autres.
            acteurs:
              downdetector:
                nom: Downdetector
                article: aucun
                genre: masculin
            """
        let plan = try ImportDesk(services: services).plan(.statuspage, Self.page(Self.incident("a")))
        let new = try #require(plan.services?.new)
        #expect(
            String(decoding: new, as: UTF8.self)
                == services.replacing(
                    "\n# Les autres.",
                    with: """

                          # Importé de Statuspage : à compléter (genre, désignations, organisation).
                          nuagine:
                            nom: Nuagine
                            article: aucun
                            genre: masculin

                        # Les autres.
                        """))
    }
}
