import Incidents
import Testing

@testable import Writing

/// Above an article stands how far it went and how things stand, before a detail of it.
@Suite("How far it went, and how things stand")
struct WidestEffectTests {
    private static let draws = 0..<4

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    private static func standfirst(_ article: Article) -> String {
        article.standfirst.plain.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }

    // MARK: How many

    /// A company whose flights were cancelled for days.
    private static func days(_ facts: String, named name: String) throws -> Article {
        try WrittenRecord.article(
            nature: "dégradation", publication: "2024-03-20T09:00", from: "2024-03-11", until: "2024-03-19",
            """
            impact:
              symptomes: [{sujet: les équipages, action: attendre des heures au téléphone}]
              consequences: [{sujet: une valise, action: être perdue}]
            \(facts)
            """, named: name)
    }

    @Test("The largest count of one measure stands above, without the day that somebody counted", arguments: draws)
    func count(draw: Int) throws {
        let article = try Self.days(
            """
            chiffres:
              - {valeur: 1200, unite: vols, action: être annulés, date: 2024-03-12, selon: netcraft}
              - {valeur: 9400, unite: vols, action: être annulés, date: 2024-03-18, selon: netcraft}
              - {valeur: 50000, unite: repas, action: être annulés, selon: netcraft}
            """, named: "compte-\(draw)")
        let head = Self.standfirst(article)
        #expect(head.contains("9 400 vols ont été annulés"), "\(article.text)")
        #expect(!head.contains("18 mars") && !head.contains("contre"), "\(head)")
        #expect(!head.contains("au téléphone"), "\(head)")
        #expect(Self.title(article).hasSuffix("retour à la normale après 9 400 vols annulés"), "\(Self.title(article))")
    }

    @Test(
        "What a thief says, who was sent, or what may be, is no count of what it did",
        arguments: [
            "{valeur: 900, unite: comptes, action: être supprimés, selon: netcraft, certitude: probable}",
            "{valeur: 900, unite: pompiers, action: être mobilisés, selon: netcraft}",
            "{valeur: 9, unite: millions d’euros, sujet: incident, action: coûter, selon: netcraft}",
        ])
    func noCount(figure: String) throws {
        let article = try Self.days("chiffres: [\(figure)]", named: "autre-compte")
        #expect(Self.title(article).contains("retour à la normale"), "\(Self.title(article))")
        #expect(!Self.title(article).contains("9"), "\(Self.title(article))")
    }

    @Test("Where nobody counted, what befell most of them comes first", arguments: draws)
    func effect(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours",
            """
            impact:
              symptomes: [{sujet: le compteur, action: afficher zéro}]
              consequences:
                - {sujet: deux concerts, action: être reportés}
                - {sujet: des milliers de bagages, action: être égarés}
            """, named: "effet-\(draw)")
        let head = Self.title(article) + " " + Self.standfirst(article)
        #expect(head.contains("milliers de bagages"), "\(article.text)")
    }

    @Test("Those of whom one reads what they could not do are not counted once more", arguments: draws)
    func users(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              usagers: 31 000 habitants
              usages: [se laver]
            chiffres: [{valeur: 31000, unite: habitants, action: être privés d’eau, selon: organisation}]
            """, named: "usagers-\(draw)")
        let head = Self.standfirst(article)
        #expect(head.ranges(of: "31 000").count < 2, "\(head)")
    }

    @Test("A company is not put back in service: what it runs is", arguments: draws)
    func company(draw: Int) throws {
        let text = WrittenRecord.record(
            nature: "cyberattaque", publication: "2024-03-20T09:00", from: "2024-03-11", until: "2024-03-19", "")
        var incident = try WrittenRecord.incident(whole: text, named: "compagnie-\(draw)")
        incident.service.actor.designations = incident.organisation.designations
        let article = try GenreTests.writer().article(for: incident, genre: .article)
        #expect(!(Self.title(article) + article.text).contains(/Twitter (a été )?rétabli/), "\(article.text)")
    }

    @Test("A number that opens a standfirst is written in letters", arguments: draws)
    func letters(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", severity: "critique",
            """
            evenement: une collision
            impact:
              bilan_humain: {morts: 43, blesses: 8, selon: fcc}
              consequences:
                - {sujet: 41 passagers, action: périr dans l’incendie}
                - {sujet: le chauffeur et son fils, action: mourir dans l’accident}
            """, named: "lettres-\(draw)")
        #expect(Self.standfirst(article).contains("Quarante et un passagers"), "\(article.text)")
    }

    @Test("Flights cancelled on two days are two counts, of which neither replaces the other", arguments: draws)
    func daily(draw: Int) throws {
        let text = try Self.days(
            """
            chiffres:
              - {valeur: 2900, unite: vols, action: être annulés, date: 2024-03-12, selon: netcraft}
              - {valeur: 2500, unite: vols, action: être annulés, date: 2024-03-13, selon: netcraft}
            """, named: "jours-\(draw)"
        ).text
        #expect(!text.contains("contre"), "\(text)")
    }

    @Test("What a return to normal comes after is what befell most of them, where nobody counted", arguments: draws)
    func after(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-15T09:00", from: "2024-03-11", until: "2024-03-14",
            """
            impact:
              consequences:
                - {sujet: les urgences, action: réorienter | des patients}
                - {sujet: 120 opérations, action: être reportées}
            """, named: "apres-\(draw)")
        #expect(Self.title(article).hasSuffix("retour à la normale après 120 opérations reportées"), "\(article.text)")
    }

    @Test("What all of it was stopped for stands above an attack that lasts", arguments: draws)
    func stopped(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", state: "en cours", publication: "2024-03-25T09:00",
            """
            chronologie:
              - {date: 2024-03-12, action: arrêter | la production}
              - {date: 2024-03-13, sujet: netcraft, action: mesurer | une chute du trafic}
            impact: {usages: [produire des voitures]}
            """, named: "arret-\(draw)")
        #expect(Self.standfirst(article).contains("a arrêté la production"), "\(article.text)")
    }

    @Test("Who stopped the cars before a bridge fell did not stop all of it", arguments: draws)
    func onTheWay(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", severity: "critique",
            """
            evenement: un effondrement
            cause:
              texte: la collision d’un navire
              mecanisme: [{sujet: la police, action: arrêter | la circulation}]
            impact: {bilan_humain: {morts: 2, selon: fcc}}
            """, named: "chemin-\(draw)")
        #expect(!Self.standfirst(article).contains("circulation"), "\(article.text)")
    }

    // MARK: How things stand

    @Test("That all works again on the day of the article is said above it", arguments: draws)
    func over(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", publication: "2024-03-19T18:00", from: "2024-03-11", until: "2024-03-19",
            """
            chronologie: [{date: 2024-03-19, action: annoncer | le rétablissement de tous les services}]
            impact:
              usagers: plus de 24 millions d’abonnés
              usages: [téléphoner]
              consequences: [{sujet: les sirènes, action: tomber en panne}]
            """, named: "fini-\(draw)")
        #expect(Self.title(article).contains("retour à la normale"), "\(Self.title(article))")
        #expect(Self.title(article).contains("24 millions"), "\(Self.title(article))")
        #expect(Self.standfirst(article).contains("rétablissement de tous les services"), "\(article.text)")
        #expect(!article.text.contains("la situation est revenue"), "\(article.text)")
    }

    @Test("Of what came back in part, the rest is said to last", arguments: draws)
    func rest(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "sabotage", state: "en cours", publication: "2024-03-13T11:00",
            """
            chronologie: [{date: 2024-03-13T06:30, sujet: la circulation, action: redevenir normale sur la ligne Est}]
            impact: {composants: [les lignes Nord et Est]}
            cause: des câbles incendiés
            """, named: "reste-\(draw)")
        let head = Self.standfirst(article)
        #expect(head.contains(/redevenue normale sur la ligne Est, mais .* reste perturbé/), "\(article.text)")
        #expect(!article.sentences.plain.contains(/lignes Nord et Est (sont|est)/), "\(article.text)")
    }

    @Test("What a step says works again is not struck at the present", arguments: draws)
    func restored(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "panne", state: "en cours", publication: "2024-03-13T11:00",
            """
            chronologie: [{date: 2024-03-12, sujet: le courant, action: être rétabli}, {date: 2024-03-12, sujet: fcc, action: rétablir | le courant}]
            impact: {consequences: [{sujet: des foyers, action: être privés d’électricité}]}
            """, named: "rendu-\(draw)"
        ).text
        #expect(!text.contains("foyers sont privés"), "\(text)")
    }

    @Test("A standfirst of more than two sentences has no more words than a reader takes in at once", arguments: draws)
    func length(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-15T18:00",
            """
            cause: {texte: une mise à jour défectueuse du système de réservation, selon: netcraft}
            chronologie: [{date: 2024-03-15, sujet: le parquet de Valmont, action: ouvrir | une enquête | pour entrave à un système de traitement de données}]
            impact:
              consequences: [{sujet: des milliers de commerces, action: fermer | leurs guichets | pour toute la journée}]
            """, named: "longueur-\(draw)")
        let count = article.standfirst.count
        #expect(count < 3 || Self.standfirst(article).split(separator: " ").count <= 54, "\(article.text)")
    }
}
