import Testing

@testable import Writing

/// What belongs together stands together, wherever the record has it: how it went, who was hurt, who came to help, and last
/// who looks into it and who came to mourn.
@Suite("Facts by matter")
struct BlocksTests {
    private static let draws = 0..<4

    /// Whether words stand in the order they are given.
    private static func follow(_ words: [String], in article: Article) -> Bool {
        let text = article.sentences.plain
        let places = words.compactMap { text.firstRange(of: $0)?.lowerBound }
        return places.count == words.count && places == places.sorted()
    }

    private static let wreck = """
        lieu: à Valmont
        evenement: un déraillement
        chronologie:
          - {date: 2024-03-11 après-midi, sujet: la ministre des Transports, action: se rendre sur place}
          - {date: 2024-03-12, sujet: les sauveteurs, action: retrouver | deux corps | sous une voiture}
        impact:
          bilan_humain: {morts: 5, blesses: 21, selon: la préfecture}
          consequences:
            - {sujet: le trafic, action: être interrompu}
            - {sujet: une voiture, action: se coucher sur le talus}
        chiffres:
          - {valeur: 3, unite: blessés, action: être dans un état grave, date: 2024-03-12, selon: la préfecture}
          - {valeur: 120, unite: pompiers, action: être mobilisés, date: 2024-03-11, selon: la préfecture}
        remedes:
          - {sujet: le préfet, action: déclencher | le plan rouge}
        faits:
          - {sujet: le conducteur, action: donner l’alerte, rubrique: impact}
          - {sujet: le maire, action: observer | une minute de silence, date: 2024-03-12, rubrique: suites}
        enquete:
          - {sujet: le parquet de Valmont, action: ouvrir | une enquête}
        cause: inconnu

        """

    @Test("An accident: how it went, the victims, the rescue, what it stopped, the inquiry, who came", arguments: draws)
    func accident(draw: Int) throws {
        let article = try WrittenRecord.article(nature: "accident", state: "résolu", Self.wreck, named: "blocs-\(draw)")
        #expect(Self.follow(["couchée sur le talus", "120 pompiers", "midi"], in: article), "\(article.text)")
        #expect(
            Self.follow(["donné l’alerte", "120 pompiers", "plan rouge", "état grave"], in: article), "\(article.text)")
        #expect(
            Self.follow(["120 pompiers", "ouvert une enquête", "rendue sur place", "minute de silence"], in: article),
            "\(article.text)")
    }

    @Test("Who came and who spoke that day: his words stand behind his visit", arguments: draws)
    func visitor(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "résolu",
            """
            chronologie:
              - {date: 2024-03-11T10:20, sujet: les pompiers, action: arriver sur place}
              - {date: 2024-03-11, sujet: {nom: Lise Aubry, fonction: la maire de Valmont, genre: féminin}, action: se rendre sur place}
              - {date: 2024-03-11T11:30, sujet: les pompiers, action: maîtriser | l’incendie}
            impact:
              consequences: [{sujet: un entrepôt, action: être détruit}, {sujet: deux rues, action: être fermées}]
            enquete: [{sujet: le parquet de Valmont, action: ouvrir | une enquête}]
            citations:
              - texte: Toute la ville pense aux salariés.
                auteur: {nom: Lise Aubry, genre: féminin}
                date: 2024-03-11
                role: réaction
            """, named: "visite-\(draw)")
        #expect(
            Self.follow(["maîtrisé", "ouvert une enquête", "rendue sur place", "Toute la ville"], in: article),
            "\(article.text)")
    }

    @Test("What was done in the night it began in is of that story, though the night has two days", arguments: draws)
    func night(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "résolu", from: "2024-03-11T00:40", until: "2024-03-11T09:00",
            """
            chronologie:
              - {date: nuit du 2024-03-10 au 2024-03-11, sujet: les pompiers, action: arriver sur place}
              - {date: 2024-03-11 matin, sujet: les pompiers, action: maîtriser | l’incendie}
            impact:
              consequences: [{sujet: un entrepôt, action: être détruit}, {sujet: deux rues, action: être fermées}]
            """, named: "nuit-\(draw)")
        #expect(Self.follow(["arrivés sur place", "maîtris", "eux rues"], in: article), "\(article.text)")
    }

    @Test("What to do about data that leaked stands with them, before who looks into it", arguments: draws)
    func advice(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", state: "résolu",
            """
            impact:
              donnees: {categories: [les noms, les adresses], statut: dérobées, epargnees: [les mots de passe], selon: organisation}
            cause: {texte: l’intrusion dans un serveur, selon: organisation}
            remedes: [{action: faire appel à Valsec}, {action: porter plainte}]
            conseils: [{action: se méfier des courriels, selon: organisation}]
            enquete: [{sujet: le parquet de Paris, action: ouvrir | une enquête}]
            suites: [{action: prévenir | chaque membre | individuellement}]
            """, named: "conseils-\(draw)")
        #expect(
            Self.follow(["mots de passe", "individuellement", "se méfier", "Valsec", "enquête"], in: article),
            "\(article.text)")
    }

    @Test("Who will do it stands behind the announcement of it, and how long behind what is not over", arguments: draws)
    func sequels(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "panne", state: "en cours",
            """
            impact:
              usages: [publier des messages]
            retablissement_prevu: inconnu
            cause: {texte: la rupture d’un câble, selon: organisation}
            remedes:
              - {sujet: le gouvernement, action: commander | un audit indépendant}
              - {action: réparer | le câble, certitude: affirmée}
            suites:
              - {sujet: la réparation, action: prendre | deux jours}
              - {sujet: un cabinet suisse, action: mener | l’audit indépendant}
            """, named: "suites-\(draw)")
        #expect(
            Self.follow(["un audit indépendant", "cabinet suisse", "répar", "deux jours"], in: article),
            "\(article.text)")
    }

    @Test("No sentence of ours is a paragraph by itself where a neighbour has room", arguments: draws)
    func gathered(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", state: "résolu", Self.wreck, named: "seules-\(draw)")
        let lone = article.sections.flatMap(\.paragraphs).filter { $0.sentences.count == 1 }
        #expect(lone.isEmpty, "\(article.text)")
    }
}
