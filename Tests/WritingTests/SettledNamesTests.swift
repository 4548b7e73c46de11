import French
import Incidents
import Testing

@testable import Writing

/// What things are called once all sentences stand in their order.
@Suite("Names as they stand")
struct SettledNamesTests {
    private static func texts(of service: String = "github", _ facts: String, _ name: String) throws -> String {
        let article = try WrittenRecord.article(of: service, facts, named: name)
        return (article.standfirst + article.sentences).plain
    }

    @Test("A long name stands once above the body and once in it", arguments: 0..<6)
    func longName(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "alertes-hawai",
            """
            impact: {usages: [recevoir les alertes], usagers: les habitants}
            chronologie:
              - {date: 2024-03-11T11:00, etape: rétablissement partiel}
            contexte:
              - {sujet: service, action: servir à alerter les habitants, aspect: état}
              - {sujet: service, action: recevoir | une nouvelle sirène, date: 2023-05}
            """, named: "long-\(draw)")
        let name = "système d’alerte d’Hawaï"
        #expect(article.standfirst.plain.ranges(of: name).count <= 1, "\(article.standfirst.plain)")
        #expect(article.sentences.plain.ranges(of: name).count <= 1, "\(article.sentences.plain)")
    }

    @Test(
        "A noun of the organisation is not typed behind somebody else whom it fits",
        arguments: zip(["Netcraft", "des pirates"], ["GitHub", "la société"]))
    func rival(other: String, named: String) throws {
        let text = try Self.texts(
            """
            faits:
              - {rubrique: suites, sujet: fcc, action: infliger | une amende | à \(other), date: 2024-03-11T14:00}
              - {rubrique: suites, sujet: la justice, action: réclamer | des dommages | à la société, date: 2024-03-11T16:00}
            """, "rivale")
        #expect(text.contains("dommages à \(named)"), "\(text)")
    }

    @Test("Who is named within a fact alone is explained there")
    func explained() throws {
        let text = try Self.texts(
            "remedes: [demander l’aide de Cloudflare]", "nommee")
        #expect(text.contains("Cloudflare, une entreprise américaine de services pour sites internet"), "\(text)")
    }

    @Test(
        "An acronym is given where it serves again, or is better known than the name",
        arguments: [("BPZ", "", false), ("BPZ", " La BPZ rouvre.", true), ("Cnil", "", true)])
    func acronym(acronym: String, more: String, isKept: Bool) throws {
        let record = WrittenRecord.record(of: "github", "")
        var incident = try WrittenRecord.incident(whole: record, named: "sigle")
        incident.organisation.acronym = acronym
        var article = try WrittenRecord.article(whole: record, named: "sigle")
        article.standfirst = [Article.Sentence(runs: [Article.Run("La Bibliothèque (\(acronym)) ferme.\(more)")])]
        article.dropIdleAcronyms(of: incident)
        #expect(article.standfirst.plain == "La Bibliothèque\(isKept ? " (\(acronym))" : "") ferme.\(more)")
    }

    @Test(
        "What a sentence is about is a pronoun behind it, where nothing else could be meant",
        arguments: [
            (
                nil, "la panne a cessé et, mardi, GitHub a confirmé la panne sur son site.",
                "l’a confirmée sur son site."
            ),
            (
                nil, "la panne a cessé et, mardi, GitHub a confirmé la panne de la veille.",
                "confirmé la panne de la veille."
            ),
            ("un client a découvert la panne.", "la panne a cessé mardi.", "Elle a cessé mardi."),
            ("une cliente a découvert la panne.", "la panne a cessé mardi.", "La panne a cessé mardi."),
        ] as [(String?, String, String)])
    func pronoun(before: String?, sentence: String, told: String) throws {
        let incident = try WrittenRecord.incident(whole: WrittenRecord.record(of: "github", ""), named: "pronom")
        let reference = EventPronoun(ReferringExpressions(incident: incident))
        func realized(_ text: String, verb: Int) -> Realization {
            var realization = Realization(discourse: Discourse())
            realization.tokens = Typography.imprimerie.tokens(fromPlainText: text)
            realization.anatomy.subjectStart = 0
            realization.anatomy.verb = verb
            return realization
        }
        var settled = realized(sentence, verb: 2)
        reference.settle(&settled, after: before.map { realized($0, verb: 2) })
        let text = Typesetter(profile: .imprimerie, capitalizesSentences: true).string(settled.tokens)
        #expect(text.hasSuffix(told), "\(text)")
    }

    @Test("A smaller count of an earlier day looks back, and needs no source beside who counts", arguments: 0..<4)
    func olderCount(draw: Int) throws {
        let text = try Self.texts(
            """
            chiffres:
              - {valeur: 272000, unite: clients, action: perdre leurs données, date: 2024-03-12, selon: organisation}
              - {valeur: 9500, unite: clients, sujet: organisation, action: recenser, date: 2024-03-11, selon: organisation}
            """, "comptes-\(draw)")
        #expect(text.contains("n’avait recensé") && text.contains("que 9 500 clients"), "\(text)")
        #expect(!text.contains("propres chiffres"), "\(text)")
    }

    @Test(
        "What closes several infinitives is said once",
        arguments: [
            (
                ["payer une facture en ligne", "régler une amende en ligne"],
                ["payer une facture", "régler une amende en ligne"]
            ),
            (["payer par carte", "retirer de l’argent"], ["payer par carte", "retirer de l’argent"]),
        ])
    func commonEnd(infinitives: [String], told: [String]) throws {
        let tokens = try infinitives.map { try InfinitiveGroup(parsing: $0).infinitive(owner: .masculineSingular) }
        let typesetter = Typesetter(profile: .imprimerie, capitalizesSentences: false)
        #expect(Coordination.withCommonEnd(tokens).map { typesetter.string($0).replacing("\u{A0}", with: " ") } == told)
    }
}
