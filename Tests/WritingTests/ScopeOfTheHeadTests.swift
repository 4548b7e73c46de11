import French
import Incidents
import Testing

@testable import Writing

/// The head of an article says no more of the service than befell it, and whose incident the news comes of.
@Suite("What of it, and whose")
struct ScopeOfTheHeadTests {
    private static let draws = 0..<4

    private static func article(
        of name: String, by owner: String? = nil, feminine: Bool = false, _ record: String,
        named identifier: String
    ) throws -> Article {
        var incident = try WrittenRecord.incident(whole: record, named: identifier)
        incident.service.actor.name = name
        incident.service.actor.article = owner == nil ? .definite : .none
        incident.service.actor.agreement = feminine ? .feminineSingular : .masculineSingular
        incident.service.actor.designations = []
        incident.service.actor.gloss = nil
        incident.service.actor.acronym = nil
        incident.service.locative = .on
        if let owner {
            incident.organisation.name = owner
            incident.organisation.designations = []
        }
        return try GenreTests.writer().article(for: incident, genre: .article)
    }

    private static func head(_ article: Article) -> String {
        let title = article.title.map(\.text).joined()
        return (title + ". " + article.standfirst.plain).replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    // MARK: Where it burnt

    @Test(
        "A fire next to an airport is not that of the airport",
        arguments: ["dans un poste électrique de Rungis", "dans la sous-station de Rungis"], draws)
    func elsewhere(place: String, draw: Int) throws {
        let article = try Self.article(
            of: "aéroport de Valmont",
            WrittenRecord.record(
                nature: "incendie", severity: "majeur",
                """
                lieu: \(place)
                impact:
                  bilan_humain: {morts: aucun, blesses: aucun, selon: fcc}
                  consequences: [{sujet: les vols, action: être déroutés}]
                """), named: "ailleurs-\(draw)")
        let text = Self.head(article) + " " + article.text
        #expect(!text.contains(/[Ii]ncendie (de|à|sur) l’aéroport/), "\(text)")
        #expect(article.standfirst.plain.contains(/[Ll]’aéroport de Valmont/), "\(text)")
    }

    @Test("A fire in a building of a town is that of the tower that stands there", arguments: draws)
    func tower(draw: Int) throws {
        let article = try Self.article(
            of: "tour Morland", feminine: true,
            WrittenRecord.record(
                nature: "incendie", severity: "critique",
                """
                lieu: dans un immeuble de Valmont
                impact: {bilan_humain: {morts: 12, selon: fcc}}
                """), named: "tour-\(draw)")
        #expect(Self.head(article).hasPrefix("Incendie de la tour Morland : 12 morts"), "\(Self.head(article))")
    }

    @Test("A fire in a part of a building is that of the building", arguments: draws)
    func part(draw: Int) throws {
        let article = try Self.article(
            of: "cathédrale de Valmont", feminine: true,
            WrittenRecord.record(
                nature: "incendie", severity: "majeur",
                """
                lieu: dans la charpente
                impact: {consequences: [{sujet: la flèche, action: être détruite}]}
                """), named: "partie-\(draw)")
        let text = Self.head(article) + " " + article.text
        #expect(!text.contains("perturbé") && !text.contains("touché la cathédrale"), "\(text)")
    }

    @Test("A ship that burnt at sea was not disturbed by it", arguments: draws)
    func aboard(draw: Int) throws {
        let article = try Self.article(
            of: "ferry Morland",
            WrittenRecord.record(
                nature: "incendie", severity: "majeur",
                """
                lieu: au large de Valmont
                impact: {bilan_humain: {morts: aucun, blesses: 12, selon: fcc}}
                """), named: "bord-\(draw)")
        let text = Self.head(article)
        #expect(!text.contains("perturbé") && !text.contains("a touché le ferry"), "\(text)")
    }

    @Test("An airport that was closed, and is not any more, has opened again", arguments: draws)
    func reopened(draw: Int) throws {
        let article = try Self.article(
            of: "aéroport de Valmont",
            WrittenRecord.record(
                nature: "incendie", severity: "majeur", publication: "2024-03-13T18:00", from: "2024-03-11T23:20",
                until: "2024-03-13",
                """
                lieu: dans la sous-station de Rungis
                chronologie:
                  - {date: 2024-03-12, action: annoncer | la fermeture de l’aéroport jusqu’à minuit}
                  - {date: 2024-03-12 soirée, etape: rétablissement partiel}
                """), named: "rouvert-\(draw)")
        let head = Self.head(article)
        #expect(head.hasPrefix("L’aéroport de Valmont rouvert après un incendie"), "\(head)")
        #expect(head.contains("la fermeture de l’aéroport"), "\(head)")
    }

    // MARK: What of it shuts

    @Test(
        "A line that shuts in part is not said to shut",
        arguments: [
            ("entre Valmont et Rungis", "fermée entre Valmont et Rungis"),
            ("sur le tronçon central, à partir de Rungis", "fermée sur le tronçon central"),
            ("sur la branche de Rungis", "fermée sur la branche de Rungis"),
        ], draws)
    func stretch(place: (given: String, told: String), draw: Int) throws {
        let text = """
            schema: 1
            service: twitter
            nature: fermeture
            gravite: important
            etat: planifié
            publication: 2024-03-12T09:00
            debut: 2024-07-15
            retablissement_prevu: 2024-08-23
            lieu: \(place.given)
            cause: le remplacement des voies
            sources: [La rédaction]
            """
        let article = try Self.article(of: "ligne 21", feminine: true, text, named: "troncon-\(draw)")
        let title = article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
        #expect(title.contains(place.told), "\(title)")
        #expect(article.standfirst.plain.contains("fermée \(place.given)"), "\(article.text)")
    }

    @Test("Nor is one that is shut in part said to be shut", arguments: draws)
    func shut(draw: Int) throws {
        let article = try Self.article(
            of: "viaduc de Sarn",
            WrittenRecord.record(
                nature: "fermeture", state: "en cours", publication: "2024-03-14T09:00", from: "2024-03-11",
                """
                lieu: dans le sens Valmont-Rungis
                cause: {texte: une fissure dans une pile, selon: organisation}
                impact: {usagers: les automobilistes}
                """), named: "sens-\(draw)")
        let head = Self.head(article)
        #expect(!head.contains(/fermé(?! dans le sens)/), "\(head)")
    }

    // MARK: Whose it was

    /// The chief of who owns Valnet, heard weeks after an attack on it.
    private static func hearing(_ action: String, named name: String) throws -> Article {
        try article(
            of: "Valnet", by: "Groupe Orvane",
            WrittenRecord.record(
                nature: "rançongiciel", state: "en cours", publication: "2024-05-15T09:00", from: "2024-03-02",
                """
                nouvelle:
                  sujet: {nom: Claire Vasseur, fonction: la présidente de Groupe Orvane, genre: féminin}
                  action: \(action)
                  date: 2024-05-14
                """), named: name)
    }

    @Test(
        "The news of who owns it names the incident it comes of, in as many words as there is room for",
        arguments: [
            ("être entendue par le Sénat", "la présidente de Groupe Orvane entendue par le Sénat"),
            (
                "être entendue par le Sénat et la Chambre des représentants",
                "la présidente de Groupe Orvane entendue par le Sénat"
            ),
            (
                "être auditionnée par la commission des affaires sociales de l’Assemblée nationale",
                "la présidente de Groupe Orvane auditionnée"
            ),
        ], draws)
    func news(action: (given: String, told: String), draw: Int) throws {
        let article = try Self.hearing(action.given, named: "audition-\(draw)")
        let title = article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
        #expect(title.inLowerCase.contains(action.told.inLowerCase), "\(title)")
        #expect(title.inLowerCase.contains("rançongiciel"), "\(title)")
    }

    @Test("The same sentence of the standfirst says whose attack it was", arguments: draws)
    func oneBreath(draw: Int) throws {
        let article = try Self.hearing("être entendue par le Sénat", named: "souffle-\(draw)")
        let opening = try #require(article.standfirst.first?.text)
        #expect(opening.contains("Sénat") && opening.contains("contre Valnet"), "\(article.text)")
    }

    @Test("What happened after a death does not happen after an attack as well", arguments: draws)
    func after(draw: Int) throws {
        let text = try Self.hearing("enquêter pour homicide après la mort d’un patient", named: "mort-\(draw)").text
        #expect(!text.contains("patient après"), "\(text)")
    }

    // MARK: Said once

    @Test("What stands right above in many words is told below in one", arguments: draws)
    func event(draw: Int) throws {
        let article = try Self.article(
            of: "route de Valmont", feminine: true,
            WrittenRecord.record(
                nature: "accident", severity: "critique",
                """
                evenement: une collision entre un autocar et un camion
                impact: {bilan_humain: {morts: 4, selon: fcc}}
                """), named: "mots-\(draw)")
        #expect(article.standfirst.plain.contains("collision entre un autocar et un camion"), "\(article.text)")
        #expect(!article.sentences.plain.contains("autocar"), "\(article.text)")
    }

    @Test("The articles of a long name are not words said twice", arguments: draws)
    func articles(draw: Int) throws {
        let article = try Self.article(
            of: "plateforme du Crédit du Rhin", feminine: true,
            WrittenRecord.record(
                nature: "dégradation",
                """
                excuses: {auteur: organisation}
                impact: {usagers: des milliers de clients, usages: [payer]}
                """), named: "noms-\(draw)")
        let title = article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
        #expect(title.contains("milliers de clients"), "\(title)")
    }
}
