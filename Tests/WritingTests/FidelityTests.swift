import Diagnostics
import Incidents
import Testing

@testable import Writing

/// What a record says is told, no more and no less: nothing stronger than it was said, nothing done that is promised.
@Suite("Told as it was said")
struct FidelityTests {
    private static let draws = 0..<8

    private static func told(_ article: Article) -> String { (article.standfirst + article.sentences).plain }

    // MARK: Every state of a fact

    struct State: Sendable, CustomTestStringConvertible {
        var key: String
        var facts: String
        var testDescription: String { key }

        /// A key that admits a state, and where it stands.
        static let all: [State] = [
            ("cause", "cause: %"), ("excuses", "excuses: %"), ("compensation", "compensation: %"),
            ("impact.touches", "impact: {touches: %}"), ("impact.donnees.perdues", "impact: {donnees: {perdues: %}}"),
            ("impact.donnees.personnes", "impact: {donnees: {categories: [les noms], personnes: %}}"),
            ("impact.bilan_humain.morts", "impact: {bilan_humain: {morts: %}}"),
            ("impact.bilan_humain.blesses", "impact: {bilan_humain: {blesses: %}}"),
            ("impact.bilan_humain.evacues", "impact: {bilan_humain: {evacues: %}}"),
        ].flatMap { key, line in
            ["aucun", "inconnu", "non communiqué"].map { state in
                State(key: key, facts: line.replacing("%", with: state))
            }
        }
    }

    @Test("A state is told, or said not to be", arguments: State.all, ["panne", "rançongiciel", "incendie"])
    func states(state: State, nature: String) throws {
        let article: Article
        do { article = try WrittenRecord.article(nature: nature, state.facts, named: "etat") } catch is Refusal {
            return
        }
        let told = (article.standfirst + article.sentences).flatMap(\.told) + (article.titleOrigin?.told ?? [])
        let paths = (told + article.untold).map(\.path)
        #expect(paths.contains(state.key), "\(article.sentences.plain)")
    }

    @Test(
        "Silence that is no news is not told, and the editor is told so: of apologies, of whom works to come will trouble",
        arguments: ["inconnu", "non communiqué"])
    func hollow(silence: String) throws {
        let article = try WrittenRecord.article("excuses: \(silence)", named: "excuses")
        #expect(article.untold.map(\.path) == ["excuses"])
        #expect(!article.sentences.plain.contains("excuses"), "\(article.sentences.plain)")
        let works = try WrittenRecord.article(
            nature: "maintenance", state: "planifié", publication: "2024-03-10T09:00",
            "fin: 2024-03-12T10:00\nimpact: {touches: \(silence)}", named: "travaux")
        #expect(works.untold.map(\.path) == ["impact.touches"])
        #expect(!works.sentences.plain.contains("nombre de personnes"), "\(works.sentences.plain)")
    }

    // MARK: Data

    private static let kinds = [
        "panne", "dégradation", "déni de service", "rançongiciel", "cyberattaque", "perte de données",
    ]

    @Test(
        "Whose data were taken is told, whatever the kind, and stands in the standfirst of an attack", arguments: kinds)
    func people(nature: String) throws {
        for state in ["résolu", "en cours"] {
            let article = try WrittenRecord.article(
                nature: nature, state: state,
                """
                impact:
                  donnees:
                    categories: [les adresses électroniques, les pseudonymes]
                    statut: dérobées
                    personnes: {valeur: 31, unite: millions de comptes, selon: netcraft}
                    selon: netcraft
                """, named: "donnees")
            #expect(article.untold == [], "\(state)")
            #expect(Self.told(article).contains("31 millions de comptes"), "\(Self.told(article))")
        }
    }

    @Test(
        "A quote tells of the data it names, not of others that it has words of",
        arguments: [
            ("Nous n’avons constaté ni fuite de données ni dommages causés aux systèmes de nos clients.", false),
            ("Les données de nos clients ne sont pas touchées.", true),
            ("Aucune donnée de nos clients n’est concernée.", true),
        ])
    func spared(quote: String, tells: Bool) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                nature: "rançongiciel",
                """
                impact:
                  donnees:
                    epargnees: [les données des clients]
                    selon: organisation
                citations:
                  - {texte: "\(quote)", auteur: organisation, role: explication}
                """, named: "epargnees-\(draw)")
            let ours = (article.standfirst + article.sentences).filter { !$0.text.contains("«") }.plain.lowercased()
            #expect(ours.contains("les données des clients") != tells, "\(Self.told(article))")
            #expect(article.untold == [])
        }
    }

    // MARK: Prudence

    private static let prosecutor = "{nom: Rémy Heitz, fonction: le procureur de Paris, genre: masculin}"

    @Test("What an authority sees no sign of is not said to be false while the cause is unknown", arguments: draws)
    func lead(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", "cause: inconnu\necarte:\n  - {texte: un acte volontaire, selon: \(Self.prosecutor)}",
            named: "piste-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains(/n’accrédite.* d’un acte volontaire/), "\(text)")
        #expect(!text.contains("pas dû") && !text.contains("exclu") && !text.contains("écarté"), "\(text)")
    }

    @Test(
        "Nor is what he was quoted for told again, and stronger", arguments: draws, ["cause", "explication", "démenti"])
    func quoted(draw: Int, role: String) throws {
        let article = try WrittenRecord.article(
            nature: "incendie",
            """
            cause: inconnu
            ecarte:
              - {texte: un acte volontaire, selon: \(Self.prosecutor)}
            citations:
              - texte: Rien, en l’état, ne va dans le sens d’un acte volontaire.
                auteur: {nom: Rémy Heitz, genre: masculin}
                role: \(role)
            """, named: "citee-\(draw)")
        let text = article.sentences.plain
        #expect(text.ranges(of: "acte volontaire").count == 1, "\(text)")
        #expect(article.untold == [])
    }

    // MARK: Promises and periods

    @Test(
        "What is promised has no line among what was done, unless its date is over",
        arguments: [
            ("2024-03", false), ("2024-03-20", false), ("2024-03-12", true), ("2024-03-11", true),
        ])
    func promises(date: String, isDone: Bool) throws {
        let article = try WrittenRecord.article(
            "detection: 2024-03-11T10:10\nsuites:\n  - {action: prévenir | les clients, date: \(date)}",
            named: "promesse")
        let lines = article.timeline.map { $0.what.map(\.text).joined() }
        #expect(lines.contains { $0.contains("prévient") } == isDone, "\(lines)")
    }

    @Test(
        "What runs past the point of view goes on",
        arguments: [
            ("2024-03-01", "2024-03-30", "accueille le salon"), ("2024-03-01", "2024-03-08", "a accueilli le salon"),
        ])
    func periods(start: String, end: String, expected: String) throws {
        let article = try WrittenRecord.article(
            "contexte:\n  - {sujet: la ville, action: accueillir | le salon, date: du \(start) au \(end)}",
            named: "periode")
        let text = article.sentences.plain.replacing("avait accueilli", with: "a accueilli")
        #expect(text.contains(expected), "\(text)")
    }

    // MARK: Ends

    @Test("Data once out have no end to wonder about", arguments: draws, ["inconnu", "non communiqué"])
    func leaks(draw: Int, state: String) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", until: state, "cause: inconnu", named: "fuite-\(draw)")
        #expect(!article.sentences.plain.contains("fin"), "\(article.sentences.plain)")
        #expect(article.untold == [])
    }

    @Test("Where data leaked and the service was cut off, what came back is the service", arguments: draws)
    func cutOff(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", publication: "2024-03-12T09:00", from: "2024-02-17", until: "après 2024-03-01",
            """
            impact: {usages: [publier un message], donnees: {statut: dérobées, categories: [les noms]}}
            chronologie:
              - {date: 2024-02-28, etape: rétablissement partiel}
            """, named: "coupee-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(!text.contains(/[Ff]uite a (pris fin|cessé|empêché)|du 17 février|au 1er mars/), "\(text)")
        #expect(text.contains("rétabli") || text.contains("fonction"), "\(text)")
        #expect(article.untold == [])
    }

    @Test(
        "After a partial recovery, nothing says that all came back",
        arguments: ["panne", "rançongiciel", "déni de service"], draws)
    func partial(nature: String, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: nature, until: "inconnu",
            "chronologie:\n  - {date: 2024-03-11T18:00, etape: rétablissement partiel}", named: "reprise-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains("retour complet à la normale") || text.contains("rétablissement complet"), "\(text)")
        #expect(!text.contains("est revenue") && !text.contains("a pris fin"), "\(text)")
    }
}
