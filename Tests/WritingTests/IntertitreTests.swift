import GeneratedRecords
import Incidents
import Testing

@testable import Writing

/// An intertitre is made of what stands below it, in six words at most; a section that gives none has none.
@Suite("Intertitres")
struct IntertitreTests {
    private static let draws = 0..<8

    /// What says nothing of any one incident.
    private static let hollow = [
        "par étapes", "L’ampleur", "Les suites", "Des excuses présentées", "Contexte", "Conclusion",
        "Le fil ", "Le film ", "Le déroulement", "À l’origine", "Ni cause",
    ]

    private static func headings(_ article: Article) -> [String] {
        article.sections.compactMap { $0.heading?.map(\.text).joined().replacing("\u{A0}", with: " ") }
    }

    @Test("Of no article of the family is one hollow, long or given twice", arguments: RecordFamily.members)
    func family(member: RecordFamily.Member) throws {
        let article = try ExampleNewsroom.writer().article(for: RecordFamily.incident(member))
        let headings = Self.headings(article)
        #expect(Set(headings).count == headings.count)
        for heading in headings {
            #expect(heading.split(separator: " ").count <= 6, "\(heading)")
            #expect(!Self.hollow.contains { heading.contains($0) }, "\(heading)")
        }
    }

    /// Of an outage of five hours, with enough of a story to bear intertitres.
    private static func article(_ facts: String, nature: String = "panne", _ name: String) throws -> Article {
        try WrittenRecord.article(
            nature: nature, until: "2024-03-11T15:00", WrittenRecord.effects + facts, named: name)
    }

    private static let story = """
        chronologie:
          - {date: 2024-03-11T10:40, sujet: les ingénieurs, action: couper | l’accès aux messages privés de tous les abonnés}
          - {date: 2024-03-11T11:50, sujet: les ingénieurs, action: remplacer | deux des quatre routeurs du centre de données}
          - {date: 2024-03-11T13:10, sujet: les ingénieurs, action: rallumer | les serveurs | l’un après l’autre}
        """

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        /// One of these stands above the sentence that holds these words.
        let headings: [String]
        let above: String
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "how long it lasted stands above its end", facts: story,
            headings: ["Cinq heures de perturbations", "Cinq heures de panne"], above: "routeurs")
    ]

    @Test("Made of what stands below", arguments: cases, draws)
    func made(rule: Case, draw: Int) throws {
        let article = try Self.article(rule.facts, "intertitre-\(draw)")
        let section = try #require(
            article.sections.last { section in
                section.paragraphs.contains { $0.sentences.contains { $0.text.contains(rule.above) } }
            })
        let heading = section.heading?.map(\.text).joined().replacing("\u{A0}", with: " ")
        #expect(rule.headings.contains { $0 == heading }, "\(heading ?? "aucun") : \(Self.headings(article))")
    }

    @Test("None says the first words below it", arguments: draws)
    func copied(draw: Int) throws {
        let article = try Self.article(
            Self.story + """

                cause:
                  texte: le déraillement d’un train de marchandises dans le tube ouest du tunnel
                  bref: un déraillement
                  mecanisme:
                    - {sujet: un disque de roue, action: se rompre sous le troisième wagon du convoi}
                    - {sujet: des wagons, action: dérailler}
                """, "copie-\(draw)")
        for section in article.sections {
            guard let heading = section.heading?.map(\.text).joined().lowercased(), heading.contains("déraillement")
            else { continue }
            let first = section.paragraphs[0].sentences[0].text.lowercased()
            #expect(!first.split(separator: " ").prefix(4).contains("déraillement"), "\(heading) / \(first)")
        }
    }

    @Test("A cause that the title has named, told at length, still has an intertitre", arguments: draws)
    func causeAbove(draw: Int) throws {
        let article = try WrittenRecord.article(
            until: "2024-03-11T15:00",
            WrittenRecord.effects + """
                cause:
                  texte: une commande lancée pendant une opération de maintenance du réseau
                  bref: une erreur de maintenance
                  mecanisme:
                    - {sujet: la commande, action: couper | toutes les liaisons | entre les centres de données}
                    - {sujet: un outil de contrôle défectueux, action: laisser passer | la commande}
                    - {sujet: les serveurs de noms, action: cesser d’annoncer leurs adresses aux autres réseaux}
                """, named: "cause-haut-\(draw)")
        let headings = Self.headings(article)
        let isAbove = article.title.map(\.text).joined().contains("maintenance")
        let labels = ["L’origine de la panne", "La cause de la panne"]
        #expect(isAbove ? headings.contains { labels.contains($0) } : !headings.isEmpty, "\(article.text)")
    }

    @Test("None stands above more of other matters than half of its own", arguments: draws)
    func misled(draw: Int) throws {
        let article = try Self.article(
            Self.story + """

                notifications: [{autorite: la Cnil}]
                contexte:
                  - {sujet: service, action: compter | 869 lits et plus de deux mille agents répartis sur trois sites, aspect: état}
                  - {sujet: la police, action: "démanteler | un réseau de trafiquants venus de toute l’Europe", date: 2024-02-20}
                  - {sujet: le maire, action: inaugurer | un nouveau bâtiment | au bord de la mer, date: 2023-09}
                """, "melange-\(draw)")
        let last = try #require(article.sections.last)
        #expect(last.heading?.map(\.text).joined().contains("Cnil") != true, "\(Self.headings(article))")
    }

    @Test("Whose apologies they are", arguments: draws)
    func apologies(draw: Int) throws {
        let article = try Self.article(
            Self.story + """

                excuses:
                  auteur: {nom: Ada Martin, fonction: la patronne de la maison mère, genre: féminin}
                  motif: les désagréments subis par les abonnés et par les annonceurs
                remedes:
                  - former | des équipes | à la conduite des mises à jour les plus délicates
                """, "excuses-\(draw)")
        for heading in Self.headings(article) { #expect(!heading.contains("Twitter présente"), "\(heading)") }
    }

    @Test("A leak is never said to be restored", arguments: RecordFamily.members.filter { $0.nature == .dataBreach })
    func leak(member: RecordFamily.Member) throws {
        let article = try ExampleNewsroom.writer().article(for: RecordFamily.incident(member))
        guard member.state == .resolved else { return }
        for sentence in article.sentences where sentence.told.contains(where: { $0.path == "fin" }) {
            #expect(!sentence.text.contains("rétablissement"), "\(sentence.text)")
        }
    }

    @Test("What has nothing to do with it is no precedent", arguments: ["aucun", "établi"])
    func unrelated(link: String) throws {
        let article = try WrittenRecord.article(
            WrittenRecord.effects + "\nantecedents:\n  - {date: 2023-09-20, action: être interrompu, lien: \(link)}",
            named: "lien")
        let headings = article.sections.compactMap(\.heading).map { $0.map(\.text).joined() }
        if link == "aucun" { #expect(!headings.contains { $0.contains("précédent") }, "\(headings)") }
        let body = article.sentences.plain
        #expect(link == "établi" || !body.contains("Déjà"), "\(body)")
    }

    @Test(
        "A text read at a glance has none, a longer one none that its title and standfirst have said", arguments: draws)
    func needed(draw: Int) throws {
        let cause = "\ncause: {texte: une erreur de configuration dans un routeur, bref: une erreur de configuration}"
        let short = try WrittenRecord.article(WrittenRecord.fewEffects + Self.story + cause, named: "court-\(draw)")
        #expect(Self.headings(short).isEmpty, "\(Self.headings(short))")
        let long = try Self.article(Self.story + cause, "long-\(draw)")
        guard long.standfirst.plain.contains("erreur de configuration") else { return }
        #expect(!Self.headings(long).contains { $0.contains("erreur de configuration") }, "\(Self.headings(long))")
    }

    @Test("None stands above a single sentence", arguments: RecordFamily.members)
    func bears(member: RecordFamily.Member) throws {
        let article = try ExampleNewsroom.writer().article(for: RecordFamily.incident(member))
        for section in article.sections where section.heading != nil {
            #expect(section.paragraphs.flatMap(\.sentences).count > 1)
        }
    }
}
