import Foundation
import French
import Incidents
import Testing

@testable import Writing

/// What fell, sank or collided was not *touché* by it: it is said what it did, or that it happened there, and who died
/// stands above the article.
@Suite("Accidents")
struct AccidentTests {
    private static let draws = 0..<6

    /// An article of what befell a work, a line or a ship, which the newsroom of the examples has none of.
    private static func article(
        of name: String, feminine: Bool = false, locative: Service.Locative = .on, state: String = "en cours",
        nature: String = "accident", publication: String = "2024-03-12T09:00", genre: Article.Genre = .article,
        _ facts: String, named identifier: String
    ) throws -> Article {
        let text = WrittenRecord.record(
            nature: nature, severity: "critique", state: state, publication: publication, facts)
        var incident = try WrittenRecord.incident(whole: text, named: identifier)
        incident.service.actor.name = name
        incident.service.actor.article = .definite
        incident.service.actor.agreement = feminine ? .feminineSingular : .masculineSingular
        incident.service.actor.designations = []
        incident.service.actor.gloss = nil
        incident.service.actor.acronym = nil
        incident.service.locative = locative
        return try GenreTests.writer().article(for: incident, genre: genre)
    }

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
    }

    private static func opening(_ article: Article) -> String {
        article.standfirst.first?.text.replacing("\u{A0}", with: " ") ?? ""
    }

    private static let collapse = """
        evenement: un effondrement
        lieu: à Valmont
        impact:
          usagers: les automobilistes
          lieux: [à Valmont]

        """

    @Test(
        "A flight, be it of a number, « s’est écrasé » or « a disparu »",
        arguments: [
            ("un écrasement", "s’est écrasé", "Écrasement"), ("la disparition d’un vol", "a disparu", "Disparition"),
        ],
        0..<3)
    func flight(case told: (event: String, verb: String, noun: String), draw: Int) throws {
        let toll = "impact: {bilan_humain: {morts: 12, selon: les secours}}\n"
        let facts = "evenement: \(told.event)\nlieu: à Valmont\n"
        let plain = try Self.article(of: "vol 512 d’Aéris", locative: .inside, facts, named: "vol-\(draw)")
        #expect(plain.text.contains(told.verb) || Self.title(plain).hasPrefix(told.noun), "\(plain.text)")
        let article = try Self.article(of: "vol 512 d’Aéris", locative: .inside, facts + toll, named: "vol-\(draw)")
        #expect(Self.title(article).hasPrefix("\(told.noun) du vol 512 d’Aéris"), "\(Self.title(article))")
    }

    @Test("What a fire that killed did days ago, it did", arguments: draws)
    func burntOut(draw: Int) throws {
        let article = try Self.article(
            of: "hôtel des Ormes", locative: .inside, nature: "incendie", publication: "2024-03-15T09:00",
            """
            impact:
              bilan_humain: {morts: 12, selon: les secours}
              consequences: [{sujet: dix employés, action: survivre}]
            contexte:
              - {sujet: les occupants, action: ne pas disposer d’extincteur, aspect: état}
            """, named: "cendres-\(draw)")
        #expect(article.searchable.contains("ont survécu"), "\(article.text)")
        #expect(!article.searchable.contains("ne disposent pas"), "\(article.text)")
    }

    @Test("A tunnel is what a reader knows a fire by", arguments: draws)
    func tunnel(draw: Int) throws {
        let article = try Self.article(
            of: "tunnel des Ormes", locative: .inside, nature: "incendie",
            """
            lieu: à un kilomètre de l’entrée nord
            impact: {bilan_humain: {morts: 12, selon: les secours}}
            """, named: "tunnel-\(draw)")
        #expect(Self.title(article).contains("tunnel des Ormes"), "\(Self.title(article))")
    }

    @Test("A bridge that collapsed « s’est effondré », at a place that is named once", arguments: draws)
    func collapsed(draw: Int) throws {
        let article = try Self.article(of: "pont des Forges", Self.collapse, named: "pont-\(draw)")
        let text = article.searchable
        #expect(text.contains("s’est effondré") && !text.contains("touché"), "\(text)")
        #expect(Self.opening(article).contains("à Valmont"), "\(text)")
        #expect(!text.contains("effondrement sur"), "\(text)")
        #expect(!text.contains("est survenu à valmont") && !text.contains("automobilistes sont"), "\(text)")
    }

    @Test("A place that has the name of the street in it stands for the street", arguments: draws)
    func address(draw: Int) throws {
        let article = try Self.article(
            of: "rue des Forges", feminine: true, locative: .inside,
            """
            evenement: une explosion
            lieu: au 12, rue des Forges, à Valmont
            impact:
              bilan_humain: {morts: 3, selon: les pompiers}

            """, named: "rue-\(draw)")
        #expect(Self.opening(article).contains("au 12, rue des Forges, à Valmont"), "\(article.searchable)")
        #expect(!Self.opening(article).contains("dans la rue"), "\(article.searchable)")
    }

    @Test("What happened has its long name once: « la collision »", arguments: draws)
    func longEvent(draw: Int) throws {
        let article = try Self.article(
            of: "route de Valmont", feminine: true,
            """
            evenement: une collision entre un autocar et un tracteur
            lieu: à Valmont
            impact:
              bilan_humain: {morts: 3, selon: les pompiers}
            contexte:
              - {sujet: incident, action: être la plus meurtrière depuis dix ans}
            enquete:
              - {sujet: le parquet, action: ouvrir | une enquête}

            """, named: "collision-\(draw)")
        let body = article.sections.flatMap(\.paragraphs).flatMap(\.sentences).plain.lowercased()
        #expect(body.components(separatedBy: "un autocar et un tracteur").count <= 2, "\(article.searchable)")
        let head = article.standfirst.plain.lowercased()
        #expect(head.contains(/la collision est la plus meurtrière|l’accident est le plus meurtrier/), "\(head)")
    }

    @Test("One of which a part gave way is not said to have fallen", arguments: draws)
    func inPart(draw: Int) throws {
        let article = try Self.article(
            of: "pont des Forges",
            Self.collapse + "  consequences: [{sujet: un tronçon de 200 mètres, action: s’effondrer}]",
            named: "troncon-\(draw)")
        #expect(!article.searchable.contains("pont des forges s’est effondré"), "\(article.text)")
        #expect(article.searchable.contains("effondrement du pont des forges"), "\(article.text)")
    }

    @Test("Who died of it stands in the title and in the first sentence", arguments: draws)
    func dead(draw: Int) throws {
        let article = try Self.article(
            of: "pont des Forges", Self.collapse + "  bilan_humain: {morts: 39, blesses: 16, selon: les autorités}",
            named: "morts-\(draw)")
        #expect(
            Self.title(article).hasPrefix("Effondrement du pont des Forges à Valmont : 39 morts"),
            "\(Self.title(article))")
        #expect(Self.opening(article).contains("effondrement du pont des Forges"), "\(Self.opening(article))")
        #expect(Self.opening(article).contains("39 morts et 16 blessés"), "\(Self.opening(article))")
    }

    @Test("As many missing as dead are no word said twice", arguments: draws)
    func asMany(draw: Int) throws {
        let article = try Self.article(
            of: "pont des Forges",
            Self.collapse + """
                  bilan_humain: {morts: 4, disparus: 4, selon: les secours}
                  consequences: [{sujet: un incendie sous les décombres, action: gêner | les secours}]
                """, named: "autant-\(draw)")
        #expect(
            Self.title(article) == "Effondrement du pont des Forges à Valmont : quatre morts et quatre disparus",
            "\(Self.title(article))")
    }

    @Test("Who is missing stands in the title where nobody is known to have died", arguments: draws)
    func missingAlone(draw: Int) throws {
        let article = try Self.article(
            of: "pont des Forges",
            Self.collapse + """
                  bilan_humain: {disparus: 8, morts: inconnu, selon: les secours}
                  consequences: [{sujet: des maisons et des routes, action: être détruit}]
                """, named: "disparus-\(draw)")
        #expect(
            Self.title(article) == "Effondrement du pont des Forges à Valmont : huit disparus", "\(Self.title(article))"
        )
    }

    @Test("Where it fell stands in the title, unless its name says so", arguments: draws)
    func placed(draw: Int) throws {
        let facts =
            Self.collapse.replacing("à Valmont", with: "à Mireval")
            + "  bilan_humain: {morts: 39, selon: les autorités}"
        let elsewhere = try Self.article(of: "pont des Forges", facts, named: "mireval-\(draw)")
        #expect(
            Self.title(elsewhere) == "Effondrement du pont des Forges à Mireval : 39 morts", "\(Self.title(elsewhere))")
        let named = try Self.article(of: "pont de Mireval", facts, named: "pont-mireval-\(draw)")
        #expect(Self.title(named) == "Effondrement du pont de Mireval : 39 morts", "\(Self.title(named))")
    }

    @Test("A ruin was used for what it was, works on it were going on, what was done to it had been", arguments: draws)
    func ruin(draw: Int) throws {
        let article = try Self.article(
            of: "pont des Forges",
            Self.collapse + """
                contexte:
                  - {sujet: la commune, action: mener | des travaux | sur le pont, aspect: état}
                  - {sujet: service, action: être rénové, date: 2003}
                chiffres:
                  - {valeur: 30000, unite: véhicules par jour, sujet: service, action: voir passer, aspect: état, selon: netcraft}
                """, named: "ruine-\(draw)")
        let text = article.searchable
        #expect(text.contains("menait des travaux") && text.contains("voyait passer"), "\(text)")
        #expect(text.contains("avait été rénové"), "\(text)")
    }

    @Test("A derailment happens on its line, a fire breaks out in its plant", arguments: draws)
    func happensThere(draw: Int) throws {
        let derailment = try Self.article(
            of: "ligne de la Vallée", feminine: true, "evenement: un déraillement\nimpact: {usagers: les voyageurs}",
            named: "ligne-\(draw)")
        #expect(derailment.standfirst.plain.contains("sur la ligne de la Vallée"), "\(derailment.text)")
        #expect(!derailment.standfirst.plain.contains("touché"), "\(derailment.text)")
        let fire = try Self.article(
            of: "usine de Valmont", feminine: true, locative: .inside, nature: "incendie",
            "impact: {usagers: les riverains}", named: "usine-\(draw)")
        #expect(fire.standfirst.plain.contains("dans l’usine de Valmont"), "\(fire.text)")
        #expect(!(Self.title(fire) + fire.standfirst.plain).contains("usine de Valmont touch"), "\(fire.text)")
    }

    @Test("An accident elsewhere still touches what it reaches from there", arguments: draws)
    func elsewhere(draw: Int) throws {
        let article = try Self.article(
            of: "gare de Valmont", feminine: true, locative: .to, nature: "incendie",
            "lieu: dans un poste électrique, à Clermont\nimpact: {usagers: les voyageurs}", named: "poste-\(draw)")
        #expect(!article.searchable.contains("déclaré à la gare"), "\(article.text)")
    }

    @Test("News of it names it, where it was and who died", arguments: draws)
    func news(draw: Int) throws {
        let article = try Self.article(
            of: "ligne à grande vitesse du Haut-Pays et de la Vallée-Basse", feminine: true, state: "résolu",
            """
            evenement: un déraillement
            lieu: à l’entrée de Saint-Aubin
            nouvelle: {sujet: les boîtes noires, action: montrer que le conducteur téléphonait, date: 2024-03-12}
            impact: {bilan_humain: {morts: 79, selon: les autorités}}
            """, named: "boites-\(draw)")
        #expect(Self.title(article).contains("Saint-Aubin"), "\(Self.title(article))")
        #expect(Self.title(article).contains("boîtes noires"), "\(Self.title(article))")
        #expect(article.standfirst.plain.contains("79 morts"), "\(article.standfirst.plain)")
    }

    @Test("A cable car is known by its name, not by the town it is near", arguments: draws)
    func knownByName(draw: Int) throws {
        let article = try Self.article(
            of: "téléphérique du Haut-Pays", state: "résolu",
            """
            evenement: une chute de cabine
            lieu: près de Valmont, dans le Bas-Pays
            nouvelle: {sujet: une juge, action: libérer | deux des trois hommes arrêtés, date: 2024-03-12}
            impact: {bilan_humain: {morts: 14, selon: les secours}}
            """, named: "cabine-\(draw)")
        let title = Self.title(article).lowercased()
        #expect(title.contains("téléphérique du haut-pays") && !title.contains("valmont"), "\(title)")
        #expect(article.standfirst.plain.contains("téléphérique du Haut-Pays"), "\(article.standfirst.plain)")
    }

    @Test("A fire in a district is that of the building, which it did not trouble", arguments: draws)
    func burntBuilding(draw: Int) throws {
        let article = try Self.article(
            of: "tour des Lilas", feminine: true, locative: .inside, state: "résolu", nature: "incendie",
            """
            lieu: à Clermont-Nord, dans l’ouest de Clermont
            nouvelle: {sujet: la commission d’enquête sur l’incendie, action: publier | son rapport, date: 2024-03-12}
            impact: {bilan_humain: {morts: 72, selon: la commission d’enquête}}
            """, named: "tour-\(draw)")
        let title = Self.title(article).lowercased()
        #expect(title.contains("tour des lilas") && !title.contains("clermont"), "\(title)")
        #expect(title.ranges(of: "incendie").count == 1, "\(title)")
        #expect(!article.searchable.contains("perturb"), "\(article.text)")
    }

    @Test("What the name of the service says of the place is not said again", arguments: draws)
    func beyondName(draw: Int) throws {
        let article = try Self.article(
            of: "silo de Blaye", locative: .inside, "evenement: une explosion\nlieu: à Blaye, en Gironde",
            named: "silo-\(draw)")
        let text = article.searchable
        #expect(text.contains("en gironde") && !text.contains("à blaye"), "\(text)")
    }

    @Test("Those whom it killed it did not merely concern", arguments: draws)
    func struck(draw: Int) throws {
        let article = try Self.article(
            of: "ligne de la Vallée", feminine: true, state: "résolu",
            """
            evenement: un déraillement
            impact:
              usagers: les voyageurs d’un train parti de Valmont
              bilan_humain: {morts: 79, selon: les autorités}
            """, named: "frappe-\(draw)")
        let sentence = try #require(article.sentences.first { $0.text.contains("parti de") }?.text)
        #expect(sentence.contains("touché"), "\(sentence)")
    }

    @Test("On a line where people died, traffic is what came back", arguments: draws)
    func traffic(draw: Int) throws {
        let article = try Self.article(
            of: "ligne de la Vallée", feminine: true, state: "résolu",
            "evenement: un déraillement\nimpact: {bilan_humain: {morts: 3, selon: les autorités}}",
            named: "trafic-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains("irculation") && !text.contains("à la normale"), "\(article.text)")
    }

    @Test("In a message the dead come before the injured, and in a brief the bridge is named", arguments: draws)
    func otherGenres(draw: Int) throws {
        let facts =
            Self.collapse + "  bilan_humain: {morts: 39, blesses: 160, selon: la direction de la Santé publique}"
        let message = try Self.article(of: "pont des Forges", genre: .sms, facts, named: "genres-\(draw)")
        #expect(
            !message.searchable.contains("160 blessés") || message.searchable.contains("39 morts"), "\(message.text)")
        let brief = try Self.article(of: "pont des Forges", genre: .brief, facts, named: "genres-\(draw)")
        #expect(brief.sentences.first?.text.contains("Forges") ?? false, "\(brief.text)")
    }

    @Test("A message tells of it once, not since when", arguments: draws)
    func message(draw: Int) throws {
        let article = try Self.article(
            of: "port de Valmont", locative: .inside, genre: .sms, "evenement: une explosion", named: "sms-\(draw)")
        #expect(!article.searchable.contains("depuis"), "\(article.text)")
    }
}
