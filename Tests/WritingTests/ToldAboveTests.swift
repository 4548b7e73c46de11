import Foundation
import French
import Incidents
import Testing

@testable import Writing

/// What the standfirst has said at length, the body does not say again: it gives the hour, and points at the day.
@Suite("Told above")
struct ToldAboveTests {
    private static let draws = 0..<4

    private static func article(
        of name: String, nature: String, state: String = "résolu", publication: String = "2024-03-13T09:00",
        locative: Service.Locative = .inside, from start: String, until end: String = "aucune", _ facts: String,
        named identifier: String
    ) throws -> Article {
        let text = WrittenRecord.record(
            nature: nature, severity: "majeur", state: state, publication: publication, from: start, until: end, facts)
        var incident = try WrittenRecord.incident(whole: text, named: identifier)
        incident.service.actor.name = name
        incident.service.actor.article = .definite
        incident.service.actor.agreement = .masculineSingular
        incident.service.actor.designations = []
        incident.service.actor.gloss = nil
        incident.service.actor.acronym = nil
        incident.service.locative = locative
        return try GenreTests.writer().article(for: incident, genre: .article)
    }

    private static func body(_ article: Article) -> String {
        article.sections.flatMap(\.paragraphs).flatMap(\.sentences).plain
    }

    private static func count(_ words: String, in text: String) -> Int { text.components(separatedBy: words).count - 1 }

    // MARK: Places

    @Test("Where it burnt stands above: the body has the hour", arguments: draws)
    func place(draw: Int) throws {
        let article = try Self.article(
            of: "entrepôt Lorval", nature: "incendie", from: "2024-03-11T14:20",
            """
            lieu: dans une zone artisanale de Clichy, au nord de Paris
            impact:
              bilan_humain: {morts: 3, selon: les pompiers}
            chronologie:
              - {date: 2024-03-11T14:32, sujet: les pompiers, action: arriver sur place}
            """, named: "entrepot-\(draw)")
        let text = article.standfirst.plain + " " + Self.body(article)
        #expect(Self.count("zone artisanale", in: text) == 1, "\(text)")
        #expect(Self.body(article).contains("14 h 20"), "\(text)")
    }

    @Test("So does at what it happened", arguments: draws)
    func works(draw: Int) throws {
        let article = try Self.article(
            of: "silo de Varne", nature: "accident", from: "2024-03-11T10:17",
            """
            evenement: une explosion
            impact:
              bilan_humain: {morts: 2, blesses: 11, selon: la préfecture}
            """, named: "silo-\(draw)")
        let first = try #require(article.sections.first?.paragraphs.first?.sentences.first).text
        #expect(first.contains("10") && !first.contains("silo"), "\(first)")
    }

    @Test("A fire that the record has take somewhere does not take twice", arguments: draws)
    func takes(draw: Int) throws {
        let article = try Self.article(
            of: "entrepôt Lorval", nature: "incendie", from: "2024-03-11T14:20",
            """
            impact:
              bilan_humain: {morts: 3, selon: les pompiers}
            faits:
              - {sujet: le feu, action: prendre dans un local à poubelles, rubrique: impact}
            """, named: "feu-\(draw)")
        #expect(Self.count("e feu a pris", in: Self.body(article)) == 1, "\(article.text)")
    }

    // MARK: Closures

    @Test("A closure is announced once, and to all is not to some", arguments: draws)
    func closure(draw: Int) throws {
        let article = try Self.article(
            of: "pont de Varne", nature: "fermeture", state: "planifié", publication: "2024-03-13T09:00",
            from: "2024-04-01T08:00",
            """
            evenement: une fermeture de dix semaines
            retablissement_prevu: 2024-06-10T08:00
            impact:
              usagers: tous les véhicules
              lieux: [entre Varne et Lumel]
              usages: [franchir | l’estuaire]
            cause: {texte: le remplacement des haubans, bref: des travaux}
            conseils:
              - {action: passer par le bac de Lumel, a: les automobilistes}
            contexte:
              - {sujet: service, action: relier | Varne | à Lumel, aspect: état}
            """, named: "pont-\(draw)")
        let text = article.standfirst.plain + " " + Self.body(article)
        #expect(Self.count("10 juin", in: text) == 1, "\(article.text)")
        #expect(Self.count("fermé", in: Self.body(article)) == 0, "\(text)")
        #expect(!text.contains("les véhicules ne"), "\(text)")
    }

    // MARK: People

    @Test("That it touches whom the service has anyway is no sentence", arguments: draws)
    func users(draw: Int) throws {
        let article = try Self.article(
            of: "centre hospitalier de Varne", nature: "rançongiciel", state: "en cours",
            from: "2024-03-11T19:45",
            """
            impact:
              usagers: les médecins et les malades
              consequences:
                - {sujet: les rendez-vous, action: être reportés}
            """, named: "hopital-\(draw)")
        #expect(!article.text.contains("médecins"), "\(article.text)")
    }

    // MARK: Causes

    @Test("A reason of some length is told in one sentence with who gave it, when and where", arguments: draws)
    func explained(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-13T09:00",
            WrittenRecord.fewEffects + """
                cause:
                  texte: une mise à jour du système de facturation, aggravée par un défaut de la sauvegarde
                  bref: une mise à jour
                  selon: organisation
                explication: {date: 2024-03-12, canal: sur son blog}
                """, named: "facture-\(draw)")
        let told = Self.body(article)
        #expect(Self.count("facturation", in: told) == 1, "\(told)")
        #expect(Self.count("blog", in: told) == 1, "\(told)")
        let sentence = try #require(article.sentences.first { $0.text.contains("facturation") })
        #expect(sentence.text.contains("blog"), "\(sentence.text)")
    }

    @Test("An attack has its means in the standfirst", arguments: draws)
    func means(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "déni de service",
            WrittenRecord.fewEffects
                + "cause: {texte: des caméras piratées dans le monde entier, bref: des caméras piratées}",
            named: "cameras-\(draw)")
        #expect(article.standfirst.plain.contains("caméras piratées"), "\(article.standfirst.plain)")
    }

    // MARK: Days

    /// Of one day, told a month later.
    private static func monthLater(_ draw: Int) throws -> Article {
        try WrittenRecord.article(
            publication: "2024-04-16T09:00",
            """
            impact:
              usagers: de nombreux utilisateurs
              usages: [charger leur fil d’actualité]
              consequences:
                - {sujet: les taxis, action: travailler sans réservation}
                - {sujet: les théâtres, action: vendre | leurs billets | au guichet}
            chiffres:
              - {valeur: 110, unite: rédactions, action: être touchées, date: 2024-03-11, selon: la profession}
            """, named: "mois-\(draw)")
    }

    @Test("Of a day long past, its weekday and its month are named once", arguments: draws)
    func once(draw: Int) throws {
        let article = try Self.monthLater(draw)
        let text = article.standfirst.plain + " " + Self.body(article)
        #expect(Self.count("lundi 11 mars", in: text) == 1, "\(text)")
        #expect(Self.count("11 mars", in: Self.body(article)) <= 1, "\(text)")
    }

    @Test("Words said on the day that the paragraph above ends on are of « le même jour »", arguments: draws)
    func quote(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-04-16T09:00", from: "2024-03",
            """
            reconnaissance: {date: 2024-03-28, canal: dans un communiqué}
            citations:
              - texte: C’est un événement grave, qui touche au cœur de ce que nous faisons et de ce que nous sommes.
                auteur: {nom: Ada Martin, fonction: la patronne, genre: féminin}
                role: réaction
                date: 2024-03-28
            """, named: "mots-\(draw)")
        #expect(Self.count("28 mars", in: article.text.replacing("\u{A0}", with: " ")) <= 2, "\(article.text)")
        #expect(Self.count("jeudi 28 mars", in: article.text.replacing("\u{A0}", with: " ")) <= 1, "\(article.text)")
    }

    @Test("A night that the standfirst has named is « cette nuit-là »", arguments: draws)
    func night(draw: Int) throws {
        let article = try Self.article(
            of: "entrepôt Lorval", nature: "incendie", from: "2024-03-11T02:20",
            """
            impact:
              bilan_humain: {morts: 3, selon: les pompiers}
            faits:
              - sujet: des riverains
                action: quitter leur logement en pyjama
                date: nuit du 2024-03-10 au 2024-03-11
                rubrique: impact
            """, named: "nuit-\(draw)")
        let text = article.standfirst.plain + " " + Self.body(article)
        #expect(Self.count("dans la nuit du", in: text.lowercased()) <= 1, "\(text)")
    }

    // MARK: The opening

    @Test("What a reader has not heard of opens a standfirst as « une panne »", arguments: draws)
    func opening(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-13T09:00", WrittenRecord.effects, named: "ouvre-\(draw)")
        let opening = try #require(article.standfirst.first).text.replacing("\u{A0}", with: " ")
        if opening.hasPrefix("Lundi 11 mars") {
            #expect(!opening.contains(", la panne"), "\(opening)")
        }
    }
}
