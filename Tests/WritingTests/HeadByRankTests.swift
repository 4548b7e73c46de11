import Foundation
import French
import Incidents
import Testing

@testable import Writing

/// The head tells, in this order, what befell, why, how it ended; then what it did here and there. Whose fault it is and
/// what has just come of it are told so that a reader who knows nothing more is not misled.
@Suite("The head by rank")
struct HeadByRankTests {
    private static let draws = 0..<6

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
    }

    private static func article(
        of name: String, by organisation: String? = nil, initials: String? = nil, nature: String, state: String,
        publication: String = "2024-03-12T09:00", from start: String = "2024-03-11T10:00", _ facts: String,
        named identifier: String
    ) throws -> Article {
        let text = WrittenRecord.record(
            nature: nature, severity: "critique", state: state, publication: publication, from: start,
            until: "inconnu", facts)
        var incident = try WrittenRecord.incident(whole: text, named: identifier)
        incident.service.actor.name = name
        incident.service.actor.article = .definite
        incident.service.actor.agreement = .masculineSingular
        incident.service.actor.designations = []
        incident.service.actor.gloss = nil
        incident.service.actor.acronym = nil
        incident.service.locative = .inside
        if let organisation {
            incident.organisation.name = organisation
            incident.organisation.designations = []
            incident.organisation.gloss = nil
            incident.organisation.acronym = initials
        }
        return try GenreTests.writer().article(for: incident, genre: .article)
    }

    // MARK: Titles

    @Test(
        "Names that readers know are a title, three of them at most; one of them, or things without a name, is none",
        arguments: [
            ("panne", "[Orvane, Kadéo]", "Orvane et Kadéo"),
            ("panne", "[Orvane, Kadéo, Tellimo, Brisca]", "Orvane, Kadéo, Tellimo…"),
            ("panne", "[Orvane, Kadéo, les sonnettes Brisca]", "Orvane, Kadéo…"),
            ("déni de service", "[Orvane, Kadéo, Tellimo]", "Orvane, Kadéo et Tellimo"),
            ("panne", "[Orvane]", nil), ("panne", "[les hôpitaux, les banques]", nil),
        ] as [(String, String, String?)])
    func dependents(nature: String, dependents: String, names: String?) throws {
        for draw in Self.draws {
            let title = Self.title(
                try Self.article(
                    of: "Nuage de Valmont", by: "Valmont", nature: nature, state: "résolu",
                    "impact: {usagers: les abonnés, usages: [téléphoner], dependants: \(dependents)}",
                    named: "connus-\(draw)"))
            if let names {
                #expect(title.contains(names), "\(title)")
                #expect(title.contains("Nuage de Valmont"), "\(title)")
            } else {
                #expect(!title.contains("Orvane") && !title.contains("banques"), "\(title)")
            }
        }
    }

    @Test("Above an article, of many, those whom readers know; the body tells all")
    func notable() throws {
        for draw in Self.draws {
            let article = try Self.article(
                of: "Nuage de Valmont", by: "Valmont", nature: "panne", state: "résolu",
                "impact: {dependants: [Orvane, Kadéo, Tellimo, Brisca, Navio, Zélia, les sonnettes Azur]}",
                named: "notables-\(draw)")
            let standfirst = article.standfirst.map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ")
            let body = article.sections.flatMap(\.paragraphs).flatMap(\.sentences).map(\.text).joined(separator: " ")
            #expect(standfirst.contains("notamment"), "\(standfirst)")
            #expect(standfirst.contains("Orvane, Kadéo et Tellimo"))
            #expect(body.replacing("\u{A0}", with: " ").contains("les sonnettes Azur"))
        }
    }

    @Test(
        "How many, though nobody counted to the last, is a title; *some* and *certain* are none",
        arguments: [("des millions de voyageurs", true), ("certains voyageurs", false), ("les voyageurs", false)])
    func numerous(users: String, leads: Bool) throws {
        for draw in Self.draws {
            let title = Self.title(
                try Self.article(
                    of: "Réseau de Valmont", by: "Valmont", nature: "panne", state: "résolu",
                    "impact: {usagers: \(users)}", named: "nombreux-\(draw)"))
            #expect(title.lowercased().contains(users) == leads, "\(title)")
        }
    }

    @Test("Who resigns is called by an office that names the house: title and first sentence do not name it twice")
    func office() throws {
        for draw in Self.draws {
            let article = try Self.article(
                of: "réseau d’Orvane", by: "Orvane", nature: "panne", state: "résolu", publication: "2024-03-21T10:00",
                """
                impact: {touches: {valeur: 12000, unite: abonnés, selon: organisation}}
                nouvelle:
                  sujet: {nom: Anne Martin, fonction: la directrice générale d’Orvane, genre: féminin}
                  action: démissionner
                  date: 2024-03-20
                """, named: "bureau-\(draw)")
            let title = Self.title(article)
            #expect(title.contains("directrice générale d’Orvane démissionne"), "\(title)")
            #expect(title.ranges(of: "Orvane").count == 1, "\(title)")
            let first = article.standfirst.first?.text ?? ""
            #expect(!first.contains("réseau d’Orvane"), "\(first)")
        }
    }

    @Test(
        "What came back the day before, and has not failed since, stands above the article of what is not over",
        arguments: [("2024-03-12T17:00", true), ("2024-03-11T17:00", false)])
    func cameBack(date: String, isAbove: Bool) throws {
        for draw in Self.draws {
            let article = try Self.article(
                of: "Oléoduc de Valmont", by: "Valmont", nature: "rançongiciel", state: "en cours",
                publication: "2024-03-13T08:00",
                """
                chronologie: [{date: \(date), etape: rétablissement partiel}]
                impact: {usagers: les automobilistes}
                retablissement_prevu: non communiqué
                """, named: "reprise-\(draw)")
            let above = article.standfirst.map(\.text).joined(separator: " ")
            #expect(above.contains("17\u{A0}heures") == isAbove, "\(above)")
        }
    }

    // MARK: What the second sentence is

    @Test(
        "Why, or that nobody knows, comes before what stopped here or there",
        arguments: [
            (
                "résolu", "{texte: un câble coupé par des travaux, bref: un câble coupé, selon: organisation}",
                "câble coupé"
            ),
            (
                "en cours", "{texte: un câble coupé par des travaux, bref: un câble coupé, selon: organisation}",
                "câble coupé"
            ),
            ("en cours", "inconnu", "connue"),
        ])
    func why(state: String, cause: String, says: String) throws {
        for draw in Self.draws {
            let article = try WrittenRecord.article(
                state: state,
                """
                cause: \(cause)
                impact:
                  consequences: [{sujet: le métro de Valmont, action: s’arrêter}]
                """, named: "rang-\(draw)")
            let head = article.standfirst.plain.replacing("inconnue", with: "pas connue")
            let why = try #require(head.range(of: says), "\(article.text)")
            #expect(head.range(of: "métro").map { why.lowerBound < $0.lowerBound } ?? true, "\(head)")
        }
    }

    @Test("A standfirst says why in many ways")
    func ways() throws {
        let ways = try (0..<12).map { draw in
            try WrittenRecord.article(
                "cause: {texte: un câble coupé par des travaux, bref: un câble coupé, selon: netcraft}",
                named: "tour-\(draw)"
            ).standfirst.plain
        }
        let turns = [
            "En cause :", "À l’origine de", "provoquée par", "est due à", "s’explique par", "attribue", "met en cause",
            "est à l’origine",
        ]
        let used = turns.filter { turn in ways.contains { $0.contains(turn) } }
        #expect(used.count >= 4, "\(used)")
        for turn in turns { #expect(ways.count { $0.contains(turn) } <= 6, "\(turn)") }
    }

    @Test("What was promised the day after is news above the article", arguments: draws)
    func promise(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-13T09:00",
            "compensation: {texte: un mois d’abonnement, beneficiaires: les abonnés, date: 2024-03-12}",
            named: "promesse-\(draw)")
        #expect(article.standfirst.plain.contains("un mois d’abonnement"), "\(article.text)")
        #expect(!article.sentences.plain.contains("un mois d’abonnement"), "\(article.text)")
    }

    @Test("In a standfirst, who has just said so vouches for what comes next", arguments: draws)
    func vouches(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: un câble coupé par des travaux, bref: un câble coupé, selon: netcraft}
            impact: {touches: {valeur: 3, unite: millions de clients, selon: netcraft}}
            """, named: "caution-\(draw)")
        let head = article.standfirst.plain
        #expect(head.ranges(of: /[Ss]elon|[Dd]’après|attribue|met en cause/).count <= 1, "\(head)")
        #expect(!head.contains("Netcraft. Netcraft"), "\(head)")
    }

    @Test("Nothing is « également » touched where nothing else was said to be", arguments: draws)
    func also(draw: Int) throws {
        let article = try WrittenRecord.article(
            "impact: {dependants: [le site du Journal de Valmont]}", named: "aussi-\(draw)")
        let head = article.standfirst.plain
        #expect(!head.contains("également") || head.contains(/touch|perturb|affect|frapp/), "\(head)")
        let first = head.prefix { $0 != "." }
        #expect(first.contains(/touch|perturb|affect|frapp/) || !head.contains("également"), "\(head)")
    }

    @Test("Where it was told is told once, whatever it is called", arguments: draws)
    func channel(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            explication: {date: 2024-03-11, canal: sur son blog}
            cause: {texte: un câble coupé par des travaux, selon: organisation}
            citations:
              - texte: La panne vient d’un câble coupé par des travaux.
                auteur: {nom: Ada Martin, fonction: la directrice générale de Twitter, genre: féminin}
                date: 2024-03-11
                canal: sur le blog de l’entreprise
                role: cause
            """, named: "blog-\(draw)")
        #expect(article.sentences.plain.ranges(of: "blog").count <= 1, "\(article.text)")
    }

    @Test("News that says of what, when and why needs no circumstance", arguments: draws)
    func whole(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-19T09:00",
            """
            nouvelle: {action: reconnaître | un câble coupé lors des travaux de la nuit, date: 2024-03-18}
            cause: {texte: un câble coupé}
            impact:
              touches: {valeur: 3, unite: millions de clients, selon: organisation}
              consequences: [{sujet: le métro de Valmont, action: s’arrêter}]
            """, named: "entier-\(draw)")
        #expect(!article.standfirst.plain.contains("métro"), "\(article.text)")
    }

    // MARK: Whose fault

    @Test("Of what broke down at another’s, a reader is told whose fault it is", arguments: draws)
    func whose(draw: Int) throws {
        let article = try Self.article(
            of: "réseau des caisses", by: "Netalis", nature: "panne", state: "en cours",
            """
            cause:
              texte: une mise à jour défectueuse de Vigie, le logiciel de Netalis
              bref: une mise à jour défectueuse
              selon: organisation
            """, named: "faute-\(draw)")
        #expect(article.standfirst.plain.contains("une mise à jour défectueuse de Netalis"), "\(article.text)")
        #expect(!article.standfirst.plain.contains("selon Netalis"), "\(article.text)")
    }

    @Test("What somebody’s own words deny is not denied again with the cause", arguments: draws)
    func denied(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            reconnaissance: {date: 2024-03-11, auteur: {nom: Ada Martin, fonction: la directrice générale de Twitter, genre: féminin}}
            cause: {texte: un câble coupé par des travaux, selon: organisation}
            ecarte: [{texte: une cyberattaque, selon: organisation}]
            citations:
              - {texte: Il ne s’agit pas d’une cyberattaque., auteur: {nom: Ada Martin, genre: féminin}, date: 2024-03-11, role: démenti}
            """, named: "dementi-\(draw)")
        #expect(article.text.ranges(of: "cyberattaque").count == 1, "\(article.text)")
    }

    // MARK: What shuts

    @Test("What shuts in the evening says so, until when and why", arguments: draws)
    func shuts(draw: Int) throws {
        let article = try Self.article(
            of: "musée de Valmont", nature: "fermeture", state: "planifié", publication: "2024-03-16T09:00",
            from: "2024-03-18 soir",
            """
            retablissement_prevu: 2029
            cause: {texte: des travaux de rénovation}
            impact: {epargnes: [{sujet: les tableaux, action: être exposé à Paris}]}
            chiffres: [{valeur: 30, unite: millions d’euros, sujet: les travaux, action: coûter, aspect: état, selon: netcraft}]
            """, named: "ferme-\(draw)")
        #expect(Self.title(article) == "Le musée de Valmont ferme lundi soir, jusqu’en 2029", "\(article.text)")
        let head = article.standfirst.plain
        #expect(head.contains("fermera lundi 18 mars au soir, jusqu’en 2029"), "\(head)")
        #expect(head.lowercased().contains("en raison de travaux de rénovation"), "\(head)")
        #expect(article.sentences.plain.contains("coûteront 30 millions"), "\(article.text)")
        #expect(!article.sentences.plain.contains("2029"), "\(article.text)")
    }

    @Test(
        "What shuts for good will; what shuts by stages begins to, and nobody is told that all is impossible",
        arguments: draws)
    func shutsForGood(draw: Int) throws {
        let stages = """
            evenement: une fermeture progressive
            impact:
              usagers: les détenteurs d’un billet ancien
              usages: [visiter | les salles]
              epargnes: [les ateliers]
            """
        for (facts, words) in [("impact: {usagers: les visiteurs}", "fermera"), (stages, "commencera à fermer")] {
            let article = try Self.article(
                of: "musée de Valmont", nature: "fermeture", state: "planifié", publication: "2024-03-16T09:00",
                from: "2024-06-18", facts, named: "definitif-\(draw)")
            let title = Self.title(article)
            #expect(title.contains(words) && title.contains("18 juin") && !title.contains("impossible"), "\(title)")
        }
    }

    @Test(
        "A title says from which day to which it shuts, whatever the hours; what opens in the morning was shut until the day before",
        arguments: [
            ("2024-04-02T17:00", "2024-06-16T17:00", "du 2 avril au 16 juin"),
            ("2024-04-02T22:00", "2024-06-16T06:00", "du 2 avril au 15 juin"),
        ])
    func shutsForWeeks(start: String, end: String, period: String) throws {
        for draw in Self.draws {
            let article = try Self.article(
                of: "musée de Valmont", nature: "fermeture", state: "planifié", publication: "2024-03-16T09:00",
                from: start, "fin: \(end)\ncause: {texte: des travaux de rénovation}", named: "semaines-\(draw)")
            #expect(Self.title(article).contains(period), "\(Self.title(article))")
        }
    }

    @Test("A title does not say whose it is that shuts where its name says which", arguments: draws)
    func whoseItIs(draw: Int) throws {
        let facts = "fin: 2024-06-16T17:00\ncause: {texte: des travaux de rénovation}"
        let tunnel = try Self.article(
            of: "tunnel de Mireval", by: "GEIE-TVM", nature: "fermeture", state: "planifié",
            publication: "2024-03-16T09:00", from: "2024-04-02T17:00", facts, named: "tunnel-\(draw)")
        #expect(Self.title(tunnel).contains("unnel de Mireval"), "\(Self.title(tunnel))")
        #expect(!Self.title(tunnel).contains("GEIE"), "\(Self.title(tunnel))")
    }

    // MARK: What leaked

    @Test(
        "Of many kinds of data, the title names the one whose loss costs most, unless thieves alone say so",
        arguments: draws)
    func leaked(draw: Int) throws {
        let data =
            "impact: {donnees: {statut: exposées, categories: [les noms et prénoms, les coordonnées, les données contractuelles, les IBAN], "
        let told = try WrittenRecord.article(
            nature: "fuite de données", data + "selon: organisation}}", named: "iban-\(draw)")
        #expect(Self.title(told).hasSuffix(" : les IBAN parmi les données concernées"), "\(Self.title(told))")
        let claimed = try WrittenRecord.article(
            nature: "fuite de données",
            data + "selon: un groupe de pirates}}\nrevendication: {auteur: un groupe de pirates, confirmee: non}",
            named: "vantard-\(draw)")
        #expect(!Self.title(claimed).contains("IBAN"), "\(Self.title(claimed))")
    }

    // MARK: What has just come of it

    @Test("News of a place is told with it, with less of what was done where there is no room", arguments: draws)
    func place(draw: Int) throws {
        let article = try Self.article(
            of: "dépôt de Valmont-sur-Mer", by: "Netalis", nature: "accident", state: "résolu",
            from: "2019-03-11T10:00",
            """
            evenement: une explosion
            nouvelle:
              sujet: la Cour de cassation
              action: rejeter | les pourvois de Netalis et de l’ancien directeur
              date: 2024-03-11
            impact: {bilan_humain: {morts: 3, selon: la justice}}
            """, named: "lieu-\(draw)")
        let title = Self.title(article)
        #expect(title.hasPrefix("Explosion ") && title.contains("dépôt de Valmont-sur-Mer :"), "\(title)")
        #expect(title.hasSuffix("rejette les pourvois de Netalis"), "\(title)")
        #expect(article.standfirst.plain.contains("11 mars 2019"), "\(article.text)")
        // Who died is told once.
        #expect(article.text.ranges(of: /trois morts|3 morts/).count <= 1, "\(article.text)")
    }

    @Test("News of another year says of which, by initials where names leave no room", arguments: draws)
    func year(draw: Int) throws {
        let article = try Self.article(
            of: "réseau de la Banque postale de Valmont", by: "Banque postale de Valmont", initials: "BPV",
            nature: "panne", state: "résolu", from: "2019-03-11",
            """
            nouvelle:
              sujet: netcraft
              action: infliger | une amende de 42 millions de livres | à la Banque postale de Valmont
              date: 2024-03-11
            """, named: "annee-\(draw)")
        let title = Self.title(article)
        #expect(title.contains("2019") || title.contains("panne"), "\(title)")
        #expect(article.standfirst.plain.contains("2019"), "\(article.text)")
    }

    @Test("Two days after, no title tells at the present what it did", arguments: draws)
    func over(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-14T09:00",
            "impact: {touches: {valeur: 3, unite: millions de clients, selon: organisation}}", named: "passe-\(draw)")
        #expect(!Self.title(article).contains(/\btouche\b|\baffecte\b/), "\(Self.title(article))")
    }

    @Test("Where the title has no room for who counts, the standfirst names him", arguments: draws)
    func counts(draw: Int) throws {
        let article = try Self.article(
            of: "réseau électrique du nord-est de la région de Valmont", nature: "panne", state: "en cours",
            "impact: {touches: {valeur: 50, unite: millions de personnes, selon: les premières estimations des autorités}}",
            named: "compte-\(draw)")
        #expect(Self.title(article).contains("50 millions de personnes touchées"), "\(Self.title(article))")
        #expect(article.standfirst.plain.contains("selon les premières estimations"), "\(article.text)")
    }
}
