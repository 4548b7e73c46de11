import Testing

@testable import Writing

/// A sentence that title, standfirst or an earlier sentence makes needless is not written; nor is what a list shares said
/// for each of its members.
@Suite("Nothing hollow")
struct NothingHollowTests {
    /// Draws of the formulations: what is asked holds in each.
    private static let draws = 0..<6

    private static func whole(_ article: Article) -> String { (article.standfirst + article.sentences).plain }

    @Test(
        "Whom such a service has anyway is told by no sentence of its own, whoever else is",
        arguments: [
            ("les abonnés", false), ("les clients", false), ("les abonnés professionnels", true),
            ("de nombreux abonnés", true),
        ])
    func users(users: String, isTold: Bool) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                nature: "rançongiciel",
                """
                impact:
                  usagers: \(users)
                  composants: [la messagerie, les comptes]
                  touches: non communiqué
                """, named: "hotes-\(draw)")
            let noun = users.split(separator: " ").last.map(String.init) ?? users
            let telling = article.sentences.filter { $0.text.contains(noun) }
            // A lead may name them with what it struck.
            #expect(isTold ? !telling.isEmpty : telling.allSatisfy { $0.text.contains("Twitter") }, "\(article.text)")
            #expect(article.untold == [])
        }
    }

    @Test("That it lasts is told once: by the title, by the standfirst or below", arguments: draws)
    func lasts(draw: Int) throws {
        for nature in ["panne", "cyberattaque", "dégradation"] {
            let article = try WrittenRecord.article(
                nature: nature, state: "en cours", publication: "2024-03-15T09:00",
                "impact: {composants: [la messagerie], usagers: de nombreux abonnés}", named: "dure-\(draw)")
            let text = article.searchable
            let tellings = ["toujours", "se poursuit", "n’était pas", "n’est pas"].map { text.ranges(of: $0).count }
            #expect(tellings.reduce(0, +) <= 1, "\(text)")
        }
    }

    @Test("Of what killed people, nobody says that the situation is not back to normal", arguments: draws)
    func dead(draw: Int) throws {
        for (dead, isSaid) in [("5", false), ("aucun", true)] {
            let article = try WrittenRecord.article(
                nature: "accident", state: "en cours", publication: "2024-03-15T09:00",
                """
                impact:
                  bilan_humain: {morts: \(dead), selon: les autorités}
                  consequences: [{sujet: la circulation, action: être interrompu}]
                """, named: "morts-\(draw)")
            let body = article.sentences.plain
            let tellings = ["n’était pas", "n’est pas", "n’était toujours"].map { body.ranges(of: $0).count }
            if !isSaid { #expect(tellings.reduce(0, +) == 0, "\(body)") }
            #expect(article.untold == [])
        }
    }

    @Test("Days that title and standfirst gave do not open the body of an operation to come", arguments: draws)
    func operation(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "maintenance", state: "planifié", from: "2024-03-18",
            """
            retablissement_prevu: 2024-03-24
            impact:
              lieux: [entre Lille et Douai]
              usagers: les voyageurs du tronçon central
              usages: [circuler entre Lille et Douai]
            cause: {texte: le renouvellement des voies}
            remedes: [{action: renforcer | la ligne 1, certitude: affirmée}]
            conseils: [emprunter | la ligne 1]
            """, named: "travaux-\(draw)")
        let body = article.sentences.plain
        #expect(!body.contains("18") || !article.standfirst.plain.contains("circuler"), "\(article.text)")
        #expect(Self.whole(article).ranges(of: "Lille").count <= 1, "\(article.text)")
        #expect(body.contains("renforcera la ligne 1"), "\(article.text)")
    }

    @Test("A cause of which its name is all that is known is not told again", arguments: draws)
    func bareCause(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données",
            """
            impact:
              donnees:
                categories: [les coordonnées, les IBAN]
                statut: exposées
                personnes: {valeur: 6, unite: millions de clients, selon: organisation}
                selon: organisation
            cause: {texte: une cyberattaque, selon: organisation}
            """, named: "cause-\(draw)")
        #expect(Self.whole(article).ranges(of: "cyberattaque").count == 1, "\(article.text)")
    }

    @Test("Data are told with whose they are", arguments: draws)
    func extent(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données",
            """
            impact:
              donnees:
                categories: [les coordonnées, les données contractuelles, les identifiants, les IBAN]
                statut: exposées
                personnes: {valeur: 6, unite: millions de clients, selon: organisation}
                selon: organisation
            """, named: "ampleur-\(draw)")
        #expect(article.standfirst.plain.contains("IBAN de six millions de clients"), "\(article.text)")
        #expect(Self.whole(article).ranges(of: "IBAN").count == 1, "\(article.text)")
    }

    @Test(
        "What members of a list share is said once",
        arguments: [
            (
                ["les données personnelles d’usagers", "les données personnelles d’agents"],
                "les données personnelles d’usagers et d’agents"
            ),
            (["les noms des clients", "les noms des agents"], "les noms des clients et des agents"),
            (
                ["les outils Jira et Confluence", "Opsgenie", "Statuspage"],
                "les outils Jira, Confluence, Opsgenie et Statuspage"
            ),
            // Of one thing each.
            (
                ["la plate-forme des impôts", "la plate-forme des douanes"],
                "la plate-forme des impôts et la plate-forme des douanes"
            ),
            // Nothing in common, or nothing left of one.
            (["les noms", "les noms d’usage"], "les noms et les noms d’usage"),
            (["les adresses des clients", "les noms des agents"], "les adresses des clients et les noms des agents"),
        ])
    func shared(members: [String], expected: String) throws {
        let scenario = Scenario(
            gabarits: "# composants : incident\n{L’incident} {toucher} {composants}.", paragraph: "composants",
            record: "impact:\n  composants:\n" + members.map { "    - \($0)" }.joined(separator: "\n"))
        let sentences = try scenario.sentences()
        #expect(sentences == ["La panne a touché \(expected)."])
    }

    @Test("Fewer than six lines are no chronology under an article, nor are those that its text tells")
    func chronology() throws {
        let keys = """
            detection: {date: 2024-03-11T10:10}
            reconnaissance: {date: 2024-03-11T10:30}
            explication: {date: 2024-03-11T18:00}

            """
        let short = try WrittenRecord.article(keys, named: "court")
        #expect(short.timeline.count == 5 && short.drawnSteps.isEmpty)
        let long = try WrittenRecord.article(
            keys + "chronologie: [{date: 2024-03-11T11:00, action: couper | ses serveurs}]", named: "long")
        #expect(long.drawnSteps.count == 6)
        #expect(long.listedSteps.isEmpty == (long.timeline.count { !$0.isInText } < 2))
        #expect(long.timeline.contains { $0.isInText && $0.what.map(\.text).joined().contains("coupe") })
    }

    @Test("What was done the day it ended does not say that it ended", arguments: draws)
    func endOfDay(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-13T21:00", until: "2024-03-13",
            "chronologie:\n  - {date: 2024-03-13, action: assurer | la plupart de ses vols}", named: "fin-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("la plupart de ses vols") && article.untold == [], "\(text)")
        #expect(text.contains(/pris fin|rétabli|normal|résolu|l’ordre|duré|terminé/), "\(text)")
    }

    @Test("That somebody spoke is no news where what he said is told", arguments: draws)
    func speaking(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact: {composants: [la messagerie, les alertes]}
            reconnaissance: {date: 2024-03-11}
            explication: {date: 2024-03-12, auteur: {nom: Ada Martin, fonction: la directrice technique, genre: féminin}}
            cause: {texte: une mise à jour ratée du logiciel de routage, selon: organisation}
            """, named: "parler-\(draw)")
        let body = article.sentences.plain
        #expect(
            body.firstMatch(of: /fait état|confirmé|reconnu|revenue sur|donné les raisons|expliquée? sur/) == nil,
            "\(body)")
        #expect(body.contains("mise à jour ratée") && article.untold == [], "\(body) \(article.untold)")
    }

    @Test("Owning up a day late is", arguments: draws)
    func late(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact: {composants: [la messagerie, les alertes]}
            reconnaissance: {date: 2024-03-12T08:20, canal: sur X}
            cause: {texte: une mise à jour ratée du logiciel de routage, selon: organisation}
            """, named: "tard-\(draw)")
        #expect(article.sentences.plain.contains("sur X"), "\(article.sentences.plain)")
    }

    @Test("How many are told with where they are, and not again as many", arguments: draws)
    func many(draw: Int) throws {
        for (users, unit) in [("de nombreux voyageurs", "voyageurs"), ("des milliers de clients", "personnes")] {
            let article = try WrittenRecord.article(
                nature: "sabotage", state: "en cours",
                """
                impact:
                  usagers: \(users)
                  lieux:
                    - sur les axes Atlantique, Nord et Est
                  touches: {valeur: 800000, unite: \(unit), selon: netcraft}
                """, named: "nombre-\(draw)")
            let said = article.sentences.map { [$0].plain }
            if said.contains(where: { $0.contains("800 000") }) {
                #expect(!said.contains { $0.inLowerCase.contains(users) }, "\(article.text)")
            }
            #expect(said.count { $0.contains("Atlantique") } <= 1, "\(article.text)")
            #expect(article.untold == [])
        }
    }

    @Test("Where it was felt is not told where it happened there, under the names of the places", arguments: draws)
    func places(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", state: "en cours",
            """
            evenement: une crue
            lieu: dans la Vésubie et la Roya
            impact:
              usagers: des milliers d’habitants
              lieux: [dans les vallées de la Vésubie et de la Roya]
              consequences: [{sujet: des ponts, action: être détruits}]
            """, named: "vallees-\(draw)")
        #expect(!Self.whole(article).contains("vallées"), "\(article.text)")
        #expect(!Self.whole(article).contains("perturb"), "\(article.text)")
        #expect(article.untold == [])
    }

    @Test("What is to shut shuts there", arguments: draws)
    func shut(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fermeture", state: "planifié", from: "2024-03-18",
            """
            retablissement_prevu: 2024-03-24
            impact: {usagers: les voyageurs, lieux: [entre Lille et Douai]}
            cause: {texte: le renouvellement des voies}
            """, named: "ferme-\(draw)")
        let telling = article.sentences.map { [$0].plain }.filter { $0.contains("Douai") }
        #expect(
            telling.allSatisfy { $0.contains("ferm") } && !Self.whole(article).contains("voyageurs"), "\(article.text)")
        #expect(article.untold == [])
    }

    @Test("A cause that only adds to its short form is told once, in full", arguments: draws)
    func wholeCause(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact: {composants: [la messagerie, les alertes]}
            cause:
              texte: des pluies exceptionnelles apportées par la tempête Alex
              bref: la tempête Alex
              selon: netcraft
            """, named: "alex-\(draw)")
        #expect(Self.whole(article).ranges(of: "Alex").count == 1, "\(article.text)")
        #expect(Self.whole(article).contains("pluies exceptionnelles apportées par la tempête Alex"), "\(article.text)")
        #expect(article.untold == [])
    }

    @Test("Who makes amends is the subject of it", arguments: draws)
    func amends(draw: Int) throws {
        for date in ["", "\n  date: 2024-03-12"] {
            let article = try WrittenRecord.article(
                """
                impact: {composants: [la messagerie]}
                compensation:
                  texte: cinq jours d’abonnement
                  beneficiaires: les abonnés touchés\(date)
                """, named: "offre-\(draw)")
            let all = article.standfirst + article.sentences
            let telling = all.map { [$0].plain }.filter { $0.contains("abonnement") }
            #expect(
                telling.contains { $0.contains(/prévu|promis|offert|annoncé|proposé/) }
                    && !telling.contains { $0.contains(/ont été|est promis/) }, "\(article.text)")
        }
    }
}
