import Testing

@testable import Writing

/// What a reader must know stands above the body; what belongs together stands together.
@Suite("What stands where")
struct PlacesInTheArticleTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<6

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
    }

    @Test("Who died is told in the standfirst, be it in the title", arguments: draws)
    func dead(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident",
            """
            impact:
              bilan_humain: {morts: 16, selon: les autorités}
              consequences: [{sujet: la circulation, action: être interrompu}]
            cause: {texte: la rupture d’un câble qui reliait les deux cabines, bref: une rupture de câble}
            """, named: "morts-\(draw)")
        #expect(article.standfirst.plain.contains("16 morts"), "\(article.text)")
        #expect(!article.sentences.plain.contains("16 morts"), "\(article.text)")
    }

    @Test("A cause that is known stands in the title or the standfirst, while it lasts as after", arguments: draws)
    func cause(draw: Int) throws {
        for state in ["en cours", "résolu"] {
            let article = try WrittenRecord.article(
                state: state,
                """
                impact:
                  touches: {valeur: 1.7, unite: millions de foyers, selon: organisation}
                  consequences: [{sujet: la circulation des trains, action: être interrompu}]
                cause:
                  texte: la tempête Klaus
                  mecanisme: [{sujet: les vents, action: abattre | des arbres sur les lignes}]
                """, named: "tempete-\(draw)")
            #expect((Self.title(article) + article.standfirst.plain).contains("tempête Klaus"), "\(article.text)")
        }
    }

    @Test("What somebody outside says came of it yields to what is known", arguments: draws)
    func outsider(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              usagers: de nombreux abonnés
              usages: [téléphoner]
              consequences:
                - sujet: les unités
                  action: perdre | leurs liaisons
                  selon: {nom: Ada Martin, fonction: la commandante, genre: féminin}
                - {sujet: les bureaux, action: fermer}
            """, named: "temoin-\(draw)")
        #expect(!article.standfirst.plain.contains("Ada Martin"), "\(article.text)")
        #expect(article.sentences.plain.contains("Ada Martin"), "\(article.text)")
    }

    @Test("What the standfirst tells of its effects is not told again, whose ever the next is", arguments: draws)
    func effects(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              touches: {valeur: 8, unite: millions de foyers, selon: organisation}
              consequences:
                - {sujet: le métro, action: être évacué}
                - {sujet: plusieurs mines de cuivre, action: interrompre | leur production}
                - {sujet: les feux de circulation, action: s’éteindre}
            """, named: "effets-\(draw)")
        #expect((article.standfirst + article.sentences).plain.ranges(of: "évacué").count == 1, "\(article.text)")
    }

    private static let prolonged = """
        impact:
          usagers: de nombreux abonnés
          composants: [la messagerie]
        chronologie:
          - {date: 2024-03-13, action: couper | ses serveurs}
          - {date: 2024-03-18, action: prolonger | l’arrêt de ses usines}
        """

    @Test("What befell on the day of publication, of what began days before, is in the standfirst", arguments: draws)
    func today(draw: Int) throws {
        for (publication, isNews) in [
            ("2024-03-18T18:00", true), ("2024-03-19T08:00", true), ("2024-03-19T18:00", false),
        ] {
            let article = try WrittenRecord.article(
                nature: "cyberattaque", state: "en cours", publication: publication, Self.prolonged,
                named: "jour-\(draw)")
            #expect(article.standfirst.plain.contains("prolongé") == isNews, "\(article.text)")
            #expect((article.standfirst + article.sentences).plain.ranges(of: /prolong(é|er)/).count == 1)
        }
    }

    @Test("What the inquiry did that day goes together", arguments: draws)
    func inquiry(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", publication: "2024-03-14T18:00",
            """
            impact: {composants: [la messagerie], usagers: de nombreux abonnés}
            enquete:
              - {sujet: le parquet, action: ouvrir | une enquête, date: 2024-03-14}
              - {sujet: le parquet, action: confier | les investigations | à la DGSI}
            """, named: "parquet-\(draw)")
        #expect(article.standfirst.plain.contains("et confié les investigations à la DGSI"), "\(article.text)")
    }

    @Test("What takes up what an earlier act began stands behind it", arguments: draws)
    func resumed(draw: Int) throws {
        let article = try WrittenRecord.article(
            until: "2024-03-12T05:00",
            """
            impact: {touches: {valeur: 8, unite: millions de foyers, selon: organisation}}
            chronologie:
              - {date: 2024-03-11T22:00, sujet: le gouvernement, action: instaurer | un couvre-feu}
              - {date: 2024-03-12T06:00, sujet: le gouvernement, action: lever | le couvre-feu}
            """, named: "couvre-feu-\(draw)")
        #expect(!article.standfirst.plain.contains("couvre-feu"), "\(article.text)")
    }

    @Test("What its owner cut off stands with the effects", arguments: draws)
    func cutOff(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours",
            """
            impact: {composants: [la messagerie], usagers: de nombreux abonnés}
            reconnaissance: {date: 2024-03-11T10:30}
            cause: {texte: une faille connue depuis un mois, selon: organisation}
            remedes: [couper | tous ses serveurs, appeler | des experts]
            """, named: "coupure-\(draw)")
        // Where the standfirst tells it, the body has no more to say of it.
        let text = (article.standfirst + article.sentences).plain
        let cut = try #require(text.firstRange(of: /coupé|coupés/), "\(text)").lowerBound
        let cause = try #require(text.firstRange(of: "connue depuis un mois"), "\(text)").lowerBound
        #expect(cut < cause, "\(text)")
    }

    @Test("What its owner shut down and has not opened again is no step among others, while it lasts", arguments: draws)
    func shutDown(draw: Int) throws {
        for (later, isAbove) in [("remettre en service | deux lignes", true), ("rouvrir | l’oléoduc", false)] {
            let article = try WrittenRecord.article(
                nature: "cyberattaque", state: "en cours", publication: "2024-03-13T18:00",
                """
                impact: {consequences: [{sujet: les livraisons, action: être suspendu}]}
                chronologie:
                  - {date: 2024-03-11T10:30, sujet: la police, action: ouvrir | une enquête}
                  - {date: 2024-03-11T11:30, action: arrêter | l’oléoduc}
                  - {date: 2024-03-13, action: \(later)}
                """, named: "arret-\(draw)")
            let text = (article.standfirst + article.sentences).plain
            let cut = try #require(text.firstRange(of: /arrêté l’oléoduc|oléoduc a été arrêté/), "\(text)").lowerBound
            let step = try #require(text.firstRange(of: "une enquête"), "\(text)").lowerBound
            #expect((cut < step) == isAbove, "\(text)")
            #expect(article.untold == [])
        }
    }

    @Test("Who keeps count of an incident says how large it is before how it went", arguments: draws)
    func reports(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours",
            """
            impact: {usages: [téléphoner], usagers: de nombreux abonnés}
            chronologie: [{date: 2024-03-11T10:30, action: relancer | ses serveurs}]
            chiffres: [{valeur: 7000, unite: signalements, sujet: netcraft, action: enregistrer, date: 2024-03-11, selon: netcraft}]
            """, named: "signalements-\(draw)")
        let text = article.sentences.plain
        let count = try #require(text.firstRange(of: "7 000 signalements"), "\(text)").lowerBound
        let step = try #require(text.firstRange(of: "relancé"), "\(text)").lowerBound
        #expect(count < step, "\(text)")
    }

    @Test("What the standfirst has told of a day and a service, the body does not tell again", arguments: draws)
    func secondLead(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque",
            """
            impact:
              usagers: les distributeurs de carburant
              composants: [la messagerie]
              consequences: [{sujet: les livraisons, action: être suspendu}]
            """, named: "second-\(draw)")
        let standfirst = article.standfirst.plain
        let body = article.sentences.plain
        #expect(
            !(standfirst.contains("11 mars") && standfirst.contains("Twitter") && body.contains("lundi 11 mars")),
            "\(article.text)")
        #expect(article.untold == [])
    }

    @Test("What was done stands before what somebody thinks of it", arguments: draws)
    func reactions(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: une erreur de configuration d’un routeur, bref: une erreur}
            remedes: [annuler | la modification, remplacer | deux routeurs]
            citations:
              - texte: Cet incident n’aurait jamais dû se produire.
                auteur: {nom: Ada Martin, fonction: la ministre, genre: féminin}
                role: réaction
            """, named: "reaction-\(draw)")
        let body = article.sentences.plain
        let remedy = try #require(body.firstRange(of: "remplacé")).lowerBound
        let reaction = try #require(body.firstRange(of: "jamais dû")).lowerBound
        #expect(remedy < reaction, "\(body)")
    }

    @Test("A beginning and an end are no one breath", arguments: draws)
    func beginning(draw: Int) throws {
        let article = try WrittenRecord.article(
            until: "2024-03-11T23:30", "impact: {usagers: de nombreux abonnés, usages: [téléphoner]}",
            named: "debut-\(draw)")
        for sentence in article.sentences {
            let text = sentence.text.replacing("\u{A0}", with: " ")
            #expect(!(text.contains("10 heures") && text.contains("23 h 30")), "\(text)")
        }
    }

    // MARK: Titles

    @Test("A title names nothing twice", arguments: draws)
    func twice(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact: {touches: {valeur: 14, unite: comptes Twitter, selon: organisation}, usages: [téléphoner]}
            cause: {texte: un disque plein}
            """, named: "deux-fois-\(draw)")
        #expect(Self.title(article).ranges(of: "Twitter").count == 1, "\(Self.title(article))")
    }

    @Test("What was over months ago is no present in a title", arguments: draws)
    func longOver(draw: Int) throws {
        let consequence = "impact: {consequences: [{sujet: plusieurs usines, action: s’arrêter}]}"
        let old = try WrittenRecord.article(
            nature: "rançongiciel", publication: "2024-07-25T09:00", consequence, named: "ancien-\(draw)")
        #expect(!Self.title(old).contains("s’arrêtent"), "\(Self.title(old))")
        let fresh = try WrittenRecord.article(nature: "rançongiciel", consequence, named: "ancien-\(draw)")
        #expect(Self.title(fresh).contains("s’arrêtent"), "\(Self.title(fresh))")
    }
}
