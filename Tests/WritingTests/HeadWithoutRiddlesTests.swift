import Foundation
import French
import Incidents
import Testing

@testable import Writing

/// A head says nothing that only the body explains, nothing twice, and names nobody whom no reader knows where the record
/// says what he is.
@Suite("A head without riddles")
struct HeadWithoutRiddlesTests {
    private static let draws = 0..<6

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
    }

    private static func article(
        of service: String, article: Actor.Article = .definite, gloss: String? = nil, by organisation: String,
        initials: String? = nil, nature: String, state: String = "résolu", from start: String = "2024-03-11T10:00",
        _ facts: String, named identifier: String
    ) throws -> Article {
        let text = WrittenRecord.record(
            nature: nature, severity: "critique", state: state, from: start, until: "inconnu", facts)
        var incident = try WrittenRecord.incident(whole: text, named: identifier)
        incident.service.actor.name = service
        incident.service.actor.article = article
        incident.service.actor.agreement = .masculineSingular
        incident.service.actor.designations = []
        incident.service.actor.gloss = try gloss.map { try NounGroup(parsing: $0) }
        incident.service.actor.acronym = nil
        incident.service.locative = .inside
        incident.organisation.name = organisation
        incident.organisation.article = article
        incident.organisation.agreement = .masculineSingular
        incident.organisation.designations = []
        incident.organisation.gloss = nil
        incident.organisation.category = nil
        incident.organisation.acronym = initials
        incident.service.organisation = incident.organisation
        return try GenreTests.writer().article(for: incident, genre: .article)
    }

    private static let toll = """
        impact:
          bilan_humain: {morts: 12, blesses: 40, selon: les pompiers}

        """

    // MARK: In which order

    struct Order: Sendable, CustomTestStringConvertible {
        var rule: String
        var nature = "incendie"
        var facts: String
        var words: [String]
        var never: [String] = []

        var testDescription: String { rule }
    }

    private static let orders = [
        Order(
            rule: "why, before whom it befell",
            facts: toll + """
                cause: {texte: un court-circuit, selon: les pompiers}
                faits:
                  - {sujet: "le pianiste, Ugo Brel,", action: mourir dans l’incendie, rubrique: impact}
                """, words: ["12 morts", "court-circuit"]),
        Order(
            rule: "that nobody knows why, before what it did to a thing", nature: "accident",
            facts: "evenement: une collision\n" + toll + """
                cause: inconnu
                """, words: ["12 morts", "cause|origine"]),
        Order(
            rule: "which two?",
            facts: toll + """
                cause: non communiqué
                faits:
                  - {sujet: "l’un des deux pianistes, Ugo Brel,", action: mourir dans l’incendie, rubrique: impact}
                """, words: ["12 morts"], never: ["pianistes"]),
        Order(
            rule: "whose mother?",
            facts: toll + """
                cause: non communiqué
                faits:
                  - {sujet: la mère de l’apprentie, action: être blessée, rubrique: impact}
                  - {sujet: les victimes, action: être une apprentie de 17 ans et ses collègues, aspect: état, rubrique: impact}
                """, words: ["12 morts"], never: ["apprentie"]),
        Order(
            rule: "which press? Its short name says enough",
            facts: toll + """
                cause: {texte: un outil laissé dans la presse, bref: un outil oublié, selon: les pompiers}
                faits:
                  - {sujet: un ouvrier, action: réparer | une presse, date: 2024-03-10, rubrique: contexte}
                """, words: ["12 morts", "outil oublié"], never: ["dans la presse"]),
        Order(
            rule: "who claims an attack", nature: "déni de service",
            facts: """
                impact: {usagers: les internautes, usages: [consulter | le site]}
                revendication: {auteur: netcraft, date: 2024-03-11, canal: sur Telegram, confirmee: non}
                remedes: [repousser | l’attaque]
                """, words: ["attaque", "Netcraft"], never: ["repoussé"]),
        Order(
            rule: "what it was made of, and not what it was", nature: "déni de service",
            facts: """
                impact: {usagers: les internautes, usages: [consulter | le site]}
                cause: {texte: un afflux de connexions, bref: une attaque par déni de service}
                """, words: ["attaque", "un afflux de connexions"], never: [": une attaque"]),
        Order(
            rule: "that there was none like it", nature: "panne",
            facts: """
                impact:
                  usagers: les abonnés
                  touches: {valeur: 30, unite: millions d’abonnés, selon: la presse}
                cause: inconnu
                contexte:
                  - {sujet: cette panne, action: être la plus grande de l’histoire du pays, aspect: état}
                """, words: ["cause|origine", "la plus grande de l’histoire"]),
    ]

    @Test("What happened, why, that there was none like it; then whom it befell", arguments: orders, draws)
    func ordered(rule: Order, draw: Int) throws {
        let article = try Self.article(
            of: "théâtre Orvane", by: "Orvane", nature: rule.nature, rule.facts, named: "ordre-\(draw)")
        let head = article.standfirst.plain
        var rest = head[...]
        for words in rule.words {
            let found = try #require(
                words.split(separator: "|").compactMap { rest.firstRange(of: $0) }.first, "\(words): \(head)")
            rest = rest[found.upperBound...]
        }
        for words in rule.never { #expect(!head.contains(words), "\(head)") }
        #expect(article.untold == [])
    }

    // MARK: What it is called

    @Test("A title says what a name stands for that few readers know; the standfirst explains it", arguments: draws)
    func tool(draw: Int) throws {
        let article = try Self.article(
            of: "Kadéo", article: .none, gloss: "le service de cartes de Brisca", by: "Brisca", nature: "panne",
            """
            impact: {usagers: de nombreux chauffeurs, usages: [trouver | leur route]}
            cause: {texte: une mise à jour, bref: une mise à jour, selon: organisation}
            """, named: "outil-\(draw)")
        let (title, head) = (Self.title(article), article.standfirst.plain)
        #expect(title.lowercased().contains("service de cartes de brisca"), "\(title)")
        #expect(head.contains("Kadéo, le service de cartes de Brisca"), "\(head)")
    }

    @Test("An organisation that its service says all about is explained by it", arguments: draws)
    func institution(draw: Int) throws {
        let article = try Self.article(
            of: "système de santé valmontais", by: "Office Kadéo", initials: "OKD", nature: "rançongiciel",
            state: "en cours", from: "2024-03-06T10:00",
            """
            retablissement_prevu: non communiqué
            impact:
              usagers: des milliers de patients
              consequences:
                - {sujet: des milliers de consultations, action: être annulées}
            """, named: "office-\(draw)")
        #expect(Self.title(article).contains("système de santé valmontais"), "\(Self.title(article))")
        let head = article.standfirst.plain.replacing(" (OKD)", with: "")
        #expect(head.contains("Office Kadéo, le système de santé valmontais"), "\(head)")
    }

    @Test("Of an attack of which nothing graver is known, the title says who claims it; the standfirst, who that is")
    func claimed() throws {
        for draw in Self.draws {
            let article = try Self.article(
                of: "site du Sénat", by: "Sénat", nature: "déni de service",
                """
                revendication: {auteur: netcraft, date: 2024-03-11, confirmee: non}
                """, named: "revendication-\(draw)")
            let (title, head) = (Self.title(article), article.standfirst.plain)
            #expect(title.contains(/[Rr]evendi.*Netcraft|Netcraft revendique/), "\(title)")
            #expect(head.contains("Netcraft, une société britannique d’analyse du web"), "\(head)")
        }
    }

    @Test(
        "A fire in a part of a place, or some way into it, is one of that place",
        arguments: [
            (
                "tunnel du Grand-Orvane", "à un kilomètre du portail de Brisca, dans le Jura",
                "Incendie du tunnel du Grand-Orvane", "dans le tunnel du Grand-Orvane"
            ),
            (
                "funiculaire de Valmont", "dans le tunnel du funiculaire, à Valmont, dans le Jura",
                "Incendie du funiculaire de Valmont", "dans le tunnel du funiculaire de Valmont, à Valmont"
            ),
        ], draws)
    func within(row: (service: String, place: String, title: String, head: String), draw: Int) throws {
        let article = try Self.article(
            of: row.service, by: "Orvane", nature: "incendie",
            "lieu: \(row.place)\ncause: inconnu\n" + Self.toll, named: "tunnel-\(draw)")
        let (title, head) = (Self.title(article), article.standfirst.plain)
        #expect(title.contains(row.title) && title.contains("12 morts"), "\(title)")
        #expect(head.contains(row.head), "\(head)")
    }

    @Test("A flight is lost by its number, not « un avion sur le vol »", arguments: draws)
    func flight(draw: Int) throws {
        let article = try Self.article(
            of: "vol BR212", by: "Brisca", nature: "accident", state: "en cours",
            """
            evenement: la disparition d’un avion
            lieu: dans l’Atlantique
            impact: {bilan_humain: {disparus: 84, selon: organisation}}
            cause: inconnu
            """, named: "vol-\(draw)")
        let head = article.standfirst.plain
        #expect(Self.title(article).contains("Disparition du vol BR212"), "\(Self.title(article))")
        #expect(head.contains(/isparition du vol BR212/) && !head.contains("sur le vol"), "\(head)")
    }

    @Test("A report on « la panne » says on which", arguments: draws)
    func report(draw: Int) throws {
        let article = try Self.article(
            of: "réseau électrique du Jura", by: "Orvane", nature: "panne", from: "2024-01-10T10:00",
            """
            nouvelle: {sujet: organisation, action: publier | son rapport final sur la panne, date: 2024-03-11}
            cause: {texte: une tempête, selon: organisation}
            """, named: "rapport-\(draw)")
        #expect(Self.title(article).lowercased().contains("réseau électrique du jura"), "\(Self.title(article))")
        #expect(article.standfirst.plain.contains("sur la panne du réseau électrique du Jura"))
    }

    // MARK: What it says twice

    @Test("News that counts the victims of a leak says that there was one", arguments: draws)
    func twice(draw: Int) throws {
        let article = try Self.article(
            of: "Brisca", article: .none, by: "Brisca", nature: "fuite de données", from: "2024-02-01",
            """
            nouvelle: {sujet: organisation, action: confirmer | le vol des données de 3 millions de personnes, date: 2024-03-11}
            impact:
              donnees:
                categories: [les noms, les adresses postales]
                statut: dérobées
                personnes: {valeur: 3, unite: millions de personnes, selon: organisation}
                selon: organisation
            cause: {texte: un mot de passe volé, selon: organisation}
            """, named: "vol-\(draw)")
        #expect(!Self.title(article).contains("après"), "\(Self.title(article))")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.ranges(of: "3 millions").count == 1, "\(text)")
    }
}
