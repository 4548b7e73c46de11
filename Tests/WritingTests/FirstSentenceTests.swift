import Testing

@testable import Writing

/// What a reader of the title and of one sentence knows: who, what, where, and what has been shut.
@Suite("The title and the first sentence")
struct FirstSentenceTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<6

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
    }

    private static func opening(_ article: Article) -> String {
        article.standfirst.prefix(1).map { $0 }.plain
    }

    // MARK: Whose

    @Test(
        "A standfirst names the service or who runs it at once, whatever the title said",
        arguments: ["panne", "fuite de données", "cyberattaque", "rançongiciel", "déni de service", "ralentissement"])
    func namesService(nature: String) throws {
        for (service, name) in [("twitter", "Twitter"), ("playstation-network", "PlayStation Network|Sony")] {
            for draw in Self.draws {
                let article = try WrittenRecord.article(
                    of: service, nature: nature,
                    """
                    cause: {texte: une attaque contre un outil de gestion, bref: un outil attaqué, selon: organisation}
                    impact: {usagers: les abonnés, usages: [se connecter]}
                    """, named: "nom-\(draw)")
                let opening = Self.opening(article)
                #expect(name.split(separator: "|").contains { opening.contains($0) }, "\(opening)")
            }
        }
    }

    @Test("Of works to come, too", arguments: draws)
    func namesWorks(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fermeture", state: "planifié", from: "2024-03-18",
            "fin: 2024-03-24\ncause: des travaux de rénovation", named: "travaux-\(draw)")
        #expect(Self.opening(article).contains("Twitter"))
    }

    @Test("An attack is against somebody, and data leak at somebody’s", arguments: draws)
    func ownsIt(draw: Int) throws {
        for (nature, wrong) in [("cyberattaque", "attaque de Twitter"), ("fuite de données", "données de Twitter")] {
            let article = try WrittenRecord.article(
                nature: nature, "impact: {usagers: les abonnés, usages: [se connecter]}", named: "contre-\(draw)")
            #expect(!Self.opening(article).contains(wrong), "\(Self.opening(article))")
            #expect(!Self.opening(article).contains("Twitter du "), "\(Self.opening(article))")
        }
    }

    @Test("Why data leaked is somebody’s word above the article as in it", arguments: draws)
    func attributes(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données",
            "cause: {texte: une attaque sophistiquée, bref: une attaque sophistiquée, selon: netcraft}",
            named: "parole-\(draw)")
        let sentence = try #require(article.standfirst.first { $0.text.contains("sophistiquée") }?.text)
        #expect(sentence.contains("Netcraft") || sentence.contains("société britannique"), "\(sentence)")
    }

    // MARK: The news

    private static let news = """
        nouvelle: {sujet: le gouverneur, action: demander | une enquête parlementaire, date: 2024-03-12}
        impact:
          usagers: les abonnés
          touches: {valeur: 4, unite: millions de foyers, ecrit: plus de, selon: netcraft}
        """

    @Test("The news comes with what the incident did, and nothing more is said of when or how long", arguments: draws)
    func newsTellsEffect(draw: Int) throws {
        for state in ["en cours", "résolu"] {
            let article = try WrittenRecord.article(state: state, Self.news, named: "effet-\(draw)")
            #expect(Self.opening(article).contains("enquête parlementaire"), "\(Self.opening(article))")
            let head = article.standfirst.prefix(2).map { $0 }.plain
            #expect(head.contains("millions de foyers") && head.contains("Netcraft"), "\(head)")
            #expect(!article.standfirst.plain.contains("se poursuit"), "\(article.standfirst.plain)")
        }
    }

    @Test(
        "What ends on an infinitive or a time is never followed by « après une panne »",
        arguments: ["ordonner à Twitter de s’expliquer d’ici au 22 juillet", "promettre de rendre compte"])
    func attachesRightly(action: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                "nouvelle: {sujet: le régulateur, action: \"\(action)\", date: 2024-03-12}", named: "ordre-\(draw)")
            let last = action.split(separator: " ").last.map(String.init) ?? ""
            for text in [Self.title(article), Self.opening(article)] {
                #expect(!text.contains("\(last) après"), "\(text)")
            }
            #expect(article.standfirst.plain.contains("panne"), "\(article.standfirst.plain)")
        }
    }

    @Test("A title of what came of it says of what, where there is room", arguments: draws)
    func newsNamesIncident(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel",
            "nouvelle: {sujet: les pirates, action: fournir | une clé de déchiffrement | à Twitter, date: 2024-03-12}",
            named: "cle-\(draw)")
        #expect(Self.title(article).lowercased().contains("rançongiciel"), "\(Self.title(article))")
    }

    // MARK: What was shut

    private static func closed(_ step: String, nature: String = "incendie", _ name: String) throws -> Article {
        try WrittenRecord.article(
            of: "playstation-network", nature: nature, state: "en cours",
            """
            chronologie: [{date: 2024-03-11T11:00, action: "\(step)"}]
            cause: inconnu
            """, named: name)
    }

    @Test(
        "That all of it was shut is the title of what lasts, and stands in the standfirst",
        arguments: [
            ("fermer | le PlayStation Network", "fermé", "a fermé"),
            ("suspendre | l’ensemble du PlayStation Network | par précaution", "suspendu", "a suspendu"),
            ("arrêter | le PlayStation Network", "à l’arrêt", "a arrêté"),
        ])
    func shut(step: String, title: String, told: String) throws {
        for draw in Self.draws {
            for nature in ["incendie", "rançongiciel"] {
                let article = try Self.closed(step, nature: nature, "ferme-\(draw)")
                #expect(Self.title(article).contains(title), "\(Self.title(article))")
                #expect(article.standfirst.plain.contains(told), "\(article.standfirst.plain)")
                #expect(!(Self.title(article) + article.standfirst.plain).contains("perturb"))
            }
        }
    }

    @Test(
        "A part of it, or what was opened again, is no title",
        arguments: ["fermer | l’accès au site", "couper | certains serveurs"])
    func notShut(step: String) throws {
        let article = try Self.closed(step, "partie")
        #expect(!Self.title(article).contains("fermé") && !Self.title(article).contains("coupé"))
    }

    // MARK: The dead

    @Test("Where people died stands in the title, with those nobody has found", arguments: draws)
    func placeOfDeath(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", state: "en cours",
            """
            evenement: un déraillement
            lieu: à Lac-Mégantic, au Québec
            impact:
              bilan_humain: {morts: 5, selon: les autorités}
            chiffres:
              - {valeur: 40, unite: disparus, ecrit: environ, action: être recensés, selon: les autorités}
            """, named: "lieu-\(draw)")
        #expect(Self.title(article) == "Déraillement à Lac-Mégantic : cinq morts et environ 40 disparus")
        #expect(Self.opening(article).contains("a fait cinq morts et environ 40 disparus"))
        #expect(!article.text.contains("perturbé") && !article.sentences.plain.contains("40 disparus"))
    }

    // MARK: Data

    @Test("How many people rather than which data; long lists of data are no title", arguments: draws)
    func people(draw: Int) throws {
        let data = """
            impact:
              usagers: certains abonnés
              donnees:
                categories: [les adresses électroniques]
                statut: dérobées
                personnes: {valeur: 9, unite: millions de clients, selon: organisation}
            """
        let counted = try WrittenRecord.article(nature: "fuite de données", data, named: "gens-\(draw)")
        #expect(Self.title(counted).contains("neuf millions de clients"), "\(Self.title(counted))")
        let long = try WrittenRecord.article(
            nature: "fuite de données",
            """
            impact:
              usagers: certains abonnés
              donnees:
                categories: [une partie des données personnelles associées aux comptes des abonnés]
                statut: exposées
            """, named: "gens-\(draw)")
        #expect(!Self.title(long).contains("une partie des données"), "\(Self.title(long))")
    }

    @Test("A false alarm says what it announced; « le message » is none that a title named", arguments: draws)
    func alarm(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fausse alerte",
            "impact: {symptomes: [{sujet: le message, action: annoncer | un tir de missile}]}", named: "alerte-\(draw)")
        #expect(Self.title(article).lowercased().contains("fausse alerte annonce un tir de missile"))
    }

    // MARK: What an act is made of

    @Test("Cables cut are what the sabotage was, and the cause of the trouble alone", arguments: draws)
    func means(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "sabotage",
            """
            evenement: un acte de sabotage
            cause: {texte: la coupure de câbles à Herne et à Berlin, bref: des câbles coupés, selon: organisation}
            """, named: "cables-\(draw)")
        let text = article.text
        for wrong in ["attribué l’acte", "À l’origine du sabotage", "À l’origine de l’acte", "sabotage est dû"] {
            #expect(!text.contains(wrong), "\(text)")
        }
        #expect(text.contains("consisté en la coupure") || text.contains("forme de la coupure"), "\(text)")
    }

    @Test("Calls for help that fail come before trains that stop", arguments: draws)
    func rescue(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              consequences:
                - {sujet: des appels aux secours, action: échouer}
                - {sujet: des trains, action: s’arrêter}
            """, named: "secours-\(draw)")
        #expect(!article.standfirst.plain.contains("des trains"), "\(article.standfirst.plain)")
    }

    @Test("Why a service failed is somebody’s word above the article, too", arguments: draws)
    func attributesFailure(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: une panne d’un commutateur, bref: un commutateur en panne, selon: netcraft}
            impact: {usagers: les abonnés, usages: [se connecter]}
            """, named: "commutateur-\(draw)")
        let standfirst = article.standfirst.plain
        #expect(!standfirst.contains("commutateur") || standfirst.contains("Netcraft"), "\(standfirst)")
    }
}
