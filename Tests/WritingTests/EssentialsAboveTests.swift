import Testing

@testable import Writing

/// Title and standfirst tell what happened, to whom and how badly; a cause that but names the kind of thing it was, a place
/// that everybody knows and whom one has read of are told by nobody.
@Suite("Essentials above, nothing hollow below")
struct EssentialsAboveTests {
    private static let draws = 0..<4

    private static func plain(_ article: Article) -> String { article.standfirst.plain }

    @Test("Complaints are counted as complaints, and are no toll", arguments: draws)
    func complaints(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              usagers: des milliers d’abonnés
              usages: [publier un message]
              touches: {valeur: 9000, unite: internautes, ecrit: plus de, selon: un site de suivi, note: Ce nombre est celui des signalements.}
            cause: {texte: un certificat expiré, selon: organisation}
            """, named: "plaintes-\(draw)")
        #expect(!article.searchable.contains("9 000 internautes ont été"), "\(article.text)")
        #expect(article.sentences.plain.contains("9 000 internautes ont signalé des difficultés"), "\(article.text)")
        #expect(!Self.plain(article).contains("9 000"), "\(article.text)")
        #expect(article.untold == [])
    }

    @Test("Reports were counted, not touched", arguments: draws)
    func reports(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              touches: {valeur: 40000, unite: signalements, ecrit: environ, selon: un site de suivi}
            """, named: "signalements-\(draw)")
        #expect(article.searchable.contains("recensé"), "\(article.text)")
        #expect(!article.searchable.contains("signalements ont été touchés"), "\(article.text)")
    }

    @Test("Whose data were taken is no question where nobody knows that any were", arguments: draws)
    func thefts(draw: Int) throws {
        for (more, isTheft) in [("", false), ("statut: dérobées, ", true)] {
            let article = try WrittenRecord.article(
                nature: "rançongiciel",
                """
                impact:
                  composants: [la messagerie, les comptes]
                  donnees: {\(more)personnes: inconnu, selon: organisation}
                """, named: "vol-\(draw)")
            let text = article.sentences.plain
            #expect(text.contains("si des données ont été dérobées") != isTheft, "\(article.text)")
            #expect(text.contains("Le nombre de personnes dont les données") == isTheft, "\(article.text)")
        }
    }

    @Test(
        "Of a deadly fire, whom it reached goes without saying where another fact is of them, or they are anybody",
        arguments: [
            ("des pensionnaires", "{action: quitter | leurs chambres | par les balcons, sujet: des pensionnaires}"),
            ("les familles des environs", "{action: durer toute la nuit, sujet: les recherches}"),
        ])
    func victims(users: String, fact: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                nature: "incendie",
                """
                impact:
                  bilan_humain: {morts: 6, selon: les pompiers}
                  usagers: \(users)
                  consequences: [\(fact)]
                """, named: "victimes-\(draw)")
            let text = article.sentences.plain
            #expect(!text.contains("touché \(users)") && !text.contains("touchés par l’incendie"), "\(article.text)")
        }
    }

    @Test("Where it was felt stands by itself, whom it befell having been read", arguments: draws)
    func places(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              usagers: des millions de lecteurs
              usages: [ouvrir un article]
              lieux: [en Belgique, au Canada, en Suisse]
            """, named: "lieux-\(draw)")
        #expect(!article.sentences.plain.contains("lecteurs ont été"), "\(article.text)")
        #expect(article.sentences.plain.contains("en Belgique, au Canada et en Suisse"), "\(article.text)")
    }

    @Test("A site of one country is out of reach, and nobody says from where", arguments: draws)
    func nationalSites(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "déni de service", state: "en cours",
            "impact: {portee: nationale, usagers: les internautes, usages: [consulter | les horaires]}",
            named: "pays-\(draw)")
        #expect(!article.searchable.contains("tout le pays"), "\(article.text)")
        // Its author is told that it is not.
        #expect(article.untold.map(\.path) == ["impact.portee"])
    }

    @Test(
        "What an attack is by its very kind is no cause of it",
        arguments: [
            ("cyberattaque", "un piratage"), ("cyberattaque", "une attaque informatique"),
            ("sabotage", "des actes de sabotage"),
        ])
    func kinds(nature: String, short: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                nature: nature,
                """
                impact: {composants: [la messagerie, les comptes]}
                cause: {texte: \(short)}
                """, named: "genre-\(draw)")
            #expect(!Self.plain(article).contains("En cause"), "\(article.text)")
            #expect(!Self.plain(article).contains("À l’origine"), "\(article.text)")
        }
    }

    @Test("Who was left without light stands above whom one could not call", arguments: draws)
    func power(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "alertes-hawai", nature: "cyberattaque",
            """
            impact:
              usagers: des milliers d’habitants
              usages: [joindre l’accueil]
              consequences: [{sujet: des quartiers, action: être privés d’électricité pendant la nuit}]
            """, named: "noir-\(draw)")
        #expect(Self.plain(article).contains("privés d’électricité pendant la nuit"), "\(article.text)")
        #expect(!Self.plain(article).contains("joindre"), "\(article.text)")
        #expect(article.untold == [])
    }

    @Test("A ransom in money is one, whatever its author calls it", arguments: draws)
    func ransom(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours",
            """
            impact:
              usagers: les abonnés professionnels
              usages: [publier un message]
              symptomes: [{sujet: trois serveurs sur cinq, action: être arrêtés}]
            faits: [{sujet: les pirates, action: "exiger | deux millions d’euros", rubrique: impact}]
            """, named: "rancon-\(draw)")
        #expect(Self.plain(article).contains("deux millions d’euros"), "\(article.text)")
    }

    @Test("Which data leaked stands above why", arguments: draws)
    func data(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", publication: "2024-05-12T09:00",
            """
            impact:
              donnees: {categories: [les noms, les adresses postales], statut: dérobées, personnes: non communiqué, selon: organisation}
            cause: {texte: un accès non autorisé à un serveur confié à un tiers, selon: organisation}
            """, named: "donnees-\(draw)")
        #expect(Self.plain(article).contains("les adresses postales"), "\(article.text)")
    }

    @Test("What was told the day before which it began was revealed", arguments: draws)
    func revealed(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", state: "en cours", from: "avant 2024-03-11",
            """
            reconnaissance: {date: 2024-03-11, canal: dans un courriel}
            impact:
              donnees: {personnes: {valeur: 3, unite: millions de lecteurs, selon: organisation}, selon: organisation}
            """, named: "revelee-\(draw)")
        #expect(Self.plain(article).contains("révélé lundi 11 mars dans un courriel"), "\(article.text)")
        #expect(Self.plain(article).contains("trois millions de lecteurs"), "\(article.text)")
        #expect(!article.sentences.plain.contains("révélé") && !article.sentences.plain.contains("avant le"))
        #expect(article.untold == [])
    }

    @Test(
        "What users cannot reach is named once a sentence",
        arguments: draws)
    func since(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "déni de service", state: "en cours", from: "2024-03-11 matin",
            """
            impact: {usagers: les internautes, usages: [consulter | Twitter]}
            remedes: [filtrer | les requêtes]
            """, named: "depuis-\(draw)")
        for sentence in article.standfirst {
            #expect([sentence].plain.ranges(of: "Twitter").count <= 1, "\(article.text)")
        }
    }

    @Test("What killed people somewhere is not said to have been felt there", arguments: draws)
    func feltWhere(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie",
            """
            lieu: à Blaye, en Gironde
            impact: {bilan_humain: {morts: 6, selon: les pompiers}, lieux: [au cœur de la vieille ville]}
            """, named: "ressenti-\(draw)")
        #expect(!article.searchable.contains("conséquences"), "\(article.text)")
        #expect(article.untold.map(\.path) == ["impact.lieux"])
    }
}
