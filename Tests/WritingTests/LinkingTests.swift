import Incidents
import Testing

@testable import Writing

/// Connectives, and the words that point back: only where dates, actors and lists bear them out.
@Suite("Linking sentences")
struct LinkingTests {
    static let gabarits = """
        # etape : fait
        ## étape = fait
        {Date}, {sujet} {action}.
        {Sujet} {action}, {date}.
        # composants : incident
        {Composants} {être} {touché}.
        # epargnes : incident
        {Épargnés} {continuer de fonctionner}.
        # cause_inconnue : point de vue
        ## cause = inconnu
        La cause {de l’incident} {ne pas être@fs} {connu@fs}.
        # attaque : incident
        {Le service} {être} en panne {à partir de début}.
        """

    private func sentences(_ paragraph: String, _ record: String, state: String = "résolu") throws -> [String] {
        try Scenario(
            gabarits: Self.gabarits, paragraph: paragraph, record: record, state: state,
            dates: state == "résolu"
                ? "debut: 2014-03-11T19:01\nfin: 2014-03-11T19:47" : "debut: 2014-03-11T19:01"
        ).sentences()
    }

    @Test("En revanche stands between what was touched and what was not")
    func contrast() throws {
        let told = try sentences(
            "composants, epargnes",
            "impact:\n  composants: [le site]\n  epargnes: [la messagerie]")
        #expect(told.last == "En revanche, la messagerie a continué de fonctionner.")
    }

    @Test("Without anything touched, there is no contrast")
    func noContrast() throws {
        let told = try sentences("attaque, epargnes", "impact:\n  epargnes: [la messagerie]")
        #expect(told.last == "La messagerie a continué de fonctionner.")
    }

    @Test(
        "À ce stade opens what is not known behind what is ruled out, while the incident lasts",
        arguments: [("ecarte", "en cours", true), ("ecarte", "résolu", false), ("attaque", "en cours", false)])
    func openQuestion(before: String, state: String, isSaid: Bool) throws {
        let first = before == "ecarte" ? "{rubrique: ecarte, pour: écartés}" : before
        let told = try Scenario(
            gabarits: Self.gabarits + "\n# ecarte : récit\n{Source} {écarter} {raison}.\n",
            paragraph: "\(first), cause_inconnue",
            record: "cause: inconnu\necarte: [{texte: une cyberattaque, selon: organisation}]", state: state,
            dates: state == "résolu"
                ? "debut: 2014-03-11T19:01\nfin: 2014-03-11T19:47" : "debut: 2014-03-11T19:01"
        ).sentences()
        #expect(told.last?.hasPrefix("À ce stade, ") == isSaid, "\(told)")
    }

    @Test("What falls in the same minute falls at the same moment")
    func sameMoment() throws {
        let told = try sentences(
            "{rubrique: etape, pour: étapes}",
            """
            chronologie:
              - date: 2014-03-11T19:20
                action: couper | le réseau
                sujet: les techniciens
              - date: 2014-03-11T19:20
                action: fermer | les guichets
                sujet: une banque
            """)
        #expect(told.last?.lowercased().contains("au même moment") == true)
    }

    /// Beginnings of earlier records of the same service, and what the article says of them.
    static let ranks: [([String], String?)] = [
        ([], nil),
        (["2014-03-02T20:00"], "deuxième incident en dix jours"),
        (["2014-03-02T20:00", "2014-03-05T08:00"], "troisième incident en dix jours"),
        (["2013-03-02T20:00"], nil),
        (["2014-03-12T20:00"], nil),
    ]

    @Test("An incident is counted among those the newsroom recorded before it", arguments: ranks)
    func rank(beginnings: [String], expected: String?) throws {
        let newsroom = try ExampleNewsroom.load()
        func incident(_ start: String, _ name: String) throws -> Incident {
            let text = """
                schema: 1
                service: twitter
                nature: panne
                gravite: important
                etat: en cours
                publication: 2014-03-13T09:00
                debut: \(start)
                sources:
                  - nom: La rédaction
                """
            return try #require(newsroom.readIncident(text: text, file: "\(name).yaml").incident)
        }
        let before = try beginnings.enumerated().map { try incident($1, "autre-\($0)") }
        let article = try ExampleNewsroom.writer().article(
            for: incident("2014-03-11T19:01", "sujet"), history: History(before))
        #expect(article.untold == [])
        if let expected {
            #expect(article.searchable.contains(expected))
        } else {
            #expect(!article.searchable.contains("incident en"))
        }
    }
}
