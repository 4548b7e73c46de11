import French
import Testing

@testable import Writing

/// What stands side by side, in one sentence or in two, and in which order.
@Suite("What goes together, and when")
struct WhatGoesTogetherTests {
    private static let draws = 0..<4

    struct Words: CustomTestStringConvertible, Sendable {
        let rule: String
        let quote: String
        /// Words of the quote.
        let said: String
        let isBeforeTheEnd: Bool
        var testDescription: String { rule }
    }

    static let words = [
        Words(
            rule: "who owned up to it that day did so while it lasted",
            quote:
                "texte: Nous avons connaissance d’un souci d’affichage., auteur: organisation, role: reconnaissance, date: 2024-03-11",
            said: "souci d’affichage", isBeforeTheEnd: true),
        Words(
            rule: "what is so « actuellement » is so while it lasts, be it an explanation without a date",
            quote:
                "texte: Nos serveurs sont actuellement saturés de demandes., auteur: organisation, role: explication",
            said: "saturés de demandes", isBeforeTheEnd: true),
        Words(
            rule: "so is what somebody undergoes",
            quote:
                "texte: La ville subit une panne sans pareille., auteur: {nom: Anne Martin, fonction: la maire, genre: féminin}, role: réaction, date: 2024-03-11",
            said: "sans pareille", isBeforeTheEnd: true),
        Words(
            rule: "so is what it keeps people from, told as such",
            quote:
                "texte: Une coupure de câble empêche nos abonnés de regarder leurs films., auteur: organisation, role: cause",
            said: "regarder leurs films", isBeforeTheEnd: true),
        Words(
            rule: "what somebody thinks of it that day, at no known hour",
            quote:
                "texte: Je n’ai jamais vu cela., auteur: {nom: Anne Martin, fonction: la maire, genre: féminin}, role: réaction, date: 2024-03-11",
            said: "jamais vu cela", isBeforeTheEnd: false),
        Words(
            rule: "that it is over is said behind its end",
            quote:
                "texte: Le souci est résolu et chacun peut se connecter., auteur: organisation, role: annonce, date: 2024-03-11",
            said: "chacun peut se connecter", isBeforeTheEnd: false),
        Words(
            rule: "what was said the day after looks back",
            quote: "texte: Nous avons manqué à nos clients., auteur: organisation, role: réaction, date: 2024-03-12",
            said: "manqué à nos clients", isBeforeTheEnd: false),
    ]

    @Test("What nobody would say once it is over stands before its end", arguments: words, draws)
    func beforeTheEnd(_ example: Words, draw: Int) throws {
        let text = try WrittenRecord.article(
            publication: "2024-03-13T09:00",
            """
            cause: {texte: une commande erronée, selon: organisation}
            citations:
              - {\(example.quote)}
            """, named: "dit-\(draw)"
        ).sentences.plain
        let said = try #require(text.firstRange(of: example.said), "\(text)")
        let end = try #require(text.ranges(of: "midi").last, "\(text)")
        #expect((said.lowerBound < end.lowerBound) == example.isBeforeTheEnd, "\(text)")
    }

    @Test("The words of a refusal stand behind it, on the word of who speaks", arguments: draws)
    func refusal(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours", publication: "2024-03-18T09:00",
            """
            remedes:
              - {action: couper | le réseau, date: 2024-03-11}
              - {action: rouvrir | la messagerie, date: 2024-03-16}
            faits:
              - {sujet: les pirates, action: réclamer | une rançon, rubrique: impact}
              - sujet: la région
                action: ne pas verser de rançon
                selon: &maire {nom: Anne Martin, fonction: la présidente de la région, genre: féminin}
                rubrique: suites
            citations:
              - texte: Nous ne verserons pas de rançon à ces gens.
                auteur: {nom: Anne Martin, fonction: la présidente de la région, genre: féminin}
                role: réaction
                date: 2024-03-12
            """.replacing("&maire ", with: ""), named: "refus-dit-\(draw)")
        let told = article.sentences
        let refused = try #require(told.firstIndex { $0.text.contains("versé de rançon") }, "\(told.plain)")
        #expect(told[refused + 1].text.contains("ne verserons pas"), "\(told.plain)")
    }

    @Test("A decision is spoken of once one knows which", arguments: draws)
    func decision(draw: Int) throws {
        let told = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours", publication: "2024-05-18T09:00",
            """
            nouvelle: {sujet: organisation, action: présenter | un plan de relance, date: 2024-05-17}
            remedes:
              - {action: verser | une rançon | aux pirates, date: 2024-03-14}
            citations:
              - texte: C’était une décision pénible.
                auteur: {nom: Anne Martin, fonction: la présidente de Twitter, genre: féminin}
                role: explication
                date: 2024-05-17
            """, named: "decision-\(draw)"
        ).sentences
        let paid = try #require(told.firstIndex { $0.text.contains("versé une rançon") }, "\(told.plain)")
        #expect(told.dropFirst(paid + 1).first?.text.contains("pénible") ?? false, "\(told.plain)")
    }

    @Test("Days apart, or where one only said so, two acts of one subject are two sentences")
    func apart() throws {
        func sentences(_ steps: String) throws -> [String] {
            try Scenario(
                gabarits: "# etape : fait\n## étape = fait\n{Date}, {sujet} {action}.",
                paragraph: "{rubrique: etape, pour: étapes}", record: "chronologie:\n\(steps)",
                dates: "debut: 2014-03-01T19:01\nfin: 2014-03-01T19:47"
            ).sentences()
        }
        let days = try sentences(
            """
              - {date: 2014-03-02, sujet: la mairie, action: évacuer | le gymnase}
              - {date: 2014-03-09, sujet: la mairie, action: vider | la piscine}
            """)
        #expect(days.count == 2, "\(days)")
        let said = try sentences(
            """
              - {date: 2014-03-02, sujet: la mairie, action: annoncer | la fermeture}
              - {date: 2014-03-03, sujet: la mairie, action: vider | la piscine}
            """)
        #expect(said.count == 2, "\(said)")
    }

    @Test("What it did and how far it went are two sentences; so are two matters of one day")
    func matters() throws {
        let effects = try Scenario(
            gabarits: "# consequence : fait\n{Sujet} {action}.",
            paragraph: "{rubrique: consequence, pour: conséquences}",
            record: """
                impact:
                  consequences:
                    - {sujet: la clinique, action: fermer | ses portes}
                    - {sujet: la panne, action: gagner | la Corse}
                """
        ).sentences()
        #expect(effects.count == 2, "\(effects)")
        let facts = try Scenario(
            gabarits: "# fait : fait\n{Sujet} {action}[ {date}].", paragraph: "{rubrique: fait, pour: faits}",
            record: """
                faits:
                  - {sujet: le juge, action: saisir | les serveurs, date: 2014-03-12, rubrique: enquête}
                  - {sujet: les pirates, action: rendre | une clé, date: 2014-03-12, rubrique: suites}
                """
        ).sentences()
        #expect(
            facts == ["Le juge a saisi les serveurs mercredi 12 mars.", "Les pirates ont rendu une clé le même jour."])
    }

    @Test("What two did alike, one after the other, has its verb once")
    func doneAlike() throws {
        let told = try Scenario(
            gabarits: "# etape : fait\n## étape = fait\n{Date}, {sujet} {action}.",
            paragraph: "{rubrique: etape, pour: étapes}",
            record: """
                chronologie:
                  - {date: 2014-03-11T19:10, sujet: le port, action: fermer ses portes}
                  - {date: 2014-03-11T19:30, sujet: la gare, action: fermer ses portes}
                """
        ).sentences()
        #expect(
            told == ["Mardi 11 mars à 19 h 10 (heure de Paris), le port a fermé ses portes, puis la gare à 19 h 30."])
    }

    @Test("Two counts of one thing have one subject")
    func counts() throws {
        let told = try Scenario(
            gabarits: "# chiffre : fait\n{Sujet} {action} {chiffre}[, {selon source}].",
            paragraph: "{rubrique: chiffre, pour: chiffres}",
            record: """
                chiffres:
                  - {valeur: 60, unite: salles, sujet: le réseau de secours, action: ouvrir, selon: netcraft}
                  - {valeur: 900, unite: lits, sujet: le réseau de secours, action: installer, selon: netcraft}
                """
        ).sentences()
        #expect(
            told == [
                "Le réseau de secours a ouvert 60 salles et installé 900 lits, selon Netcraft, une société britannique d’analyse du web."
            ], "\(told)")
    }

    @Test("A share that fell is no effect like another, nor is a third one of two days")
    func effects() throws {
        func sentences(_ effects: String) throws -> [String] {
            try Scenario(
                gabarits: "# consequence : fait\n{Sujet} {action}[ {date}].",
                paragraph: "{rubrique: consequence, pour: conséquences}",
                record: "impact:\n  consequences:\n\(effects)"
            ).sentences()
        }
        let days = try sentences(
            """
                - {sujet: le tramway, action: s’arrêter, date: 2014-03-11}
                - {sujet: le marché, action: fermer, date: 2014-03-12}
                - {sujet: l’aéroport, action: suspendre ses vols}
            """)
        #expect(days.count == 2, "\(days)")
        let third = try sentences(
            """
                - {sujet: le pont, action: céder}
                - {sujet: la vaccination, action: être suspendue à Lyon et à Vienne}
                - {sujet: le marché, action: fermer}
            """)
        #expect(!third.contains { $0.contains(",") && $0.contains(";") }, "\(third)")
        let share = try sentences(
            """
                - {sujet: le tramway, action: s’arrêter}
                - {sujet: l’action du groupe, action: perdre 4 %}
            """)
        #expect(share.count == 2, "\(share)")
    }

    @Test("Who came is told in the order of its days, and before what is to come", arguments: draws)
    func tributes(draw: Int) throws {
        let text = try WrittenRecord.article(
            nature: "incendie", publication: "2024-03-15T09:00", until: "2024-03-11T20:00",
            """
            chronologie:
              - {sujet: la reine, action: assister aux obsèques, date: 2024-03-14}
            faits:
              - {sujet: le ministre, action: se rendre sur place, date: 2024-03-12, rubrique: suites}
            enquete:
              - {sujet: le parquet, action: ouvrir | une enquête, date: 2024-03-12}
            suites:
              - {sujet: la ville, action: rebâtir | la halle, certitude: affirmée}
            """, named: "hommages-\(draw)"
        ).sentences.plain
        let places = ["sur place", "obsèques", "rebâti"].compactMap { text.firstRange(of: $0)?.lowerBound }
        #expect(places.count == 3 && places == places.sorted(), "\(text)")
    }

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        let expected: String
        var testDescription: String { rule }
    }

    static let cases = [
        Case(
            rule: "where stands before a clause, in which it would be read",
            facts: """
                faits:
                  - {sujet: le conseil régional, action: adopter | une motion qui condamne le barrage, lieu: à Foix, rubrique: suites}
                """,
            expected: "a adopté à Foix une motion qui condamne le barrage"),
        Case(
            rule: "what ended it is told with what befell",
            facts: """
                impact:
                  consequences:
                    - {sujet: douze skieurs, action: rester coincés dans une cabine, lieu: à Tignes}
                    - {sujet: ces skieurs, action: être secourus}
                """,
            expected: "coincés dans une cabine à Tignes avant d’être secourus"),
        Case(
            rule: "when it was said, before what was said",
            facts: """
                contexte:
                  - {sujet: netcraft, action: dire examiner | une panne mondiale des annuaires, date: 2024-03-12}
                """,
            expected: "a dit mardi 12 mars examiner une panne mondiale"),
        Case(
            rule: "two verbs have one object",
            facts: """
                impact:
                  usagers: les lecteurs
                  usages: [réserver | un livre, échanger | un livre]
                """,
            expected: "échanger un livre"),
        Case(
            rule: "what is counted in two places is named once",
            facts: """
                chiffres:
                  - {valeur: 4000, unite: appels à Nantes, ecrit: près de, sujet: netcraft, action: recenser, selon: netcraft}
                  - {valeur: 1500, unite: appels à Brest, ecrit: plus de, sujet: netcraft, action: recenser, selon: netcraft}
                """,
            expected: "près de 4 000 appels à Nantes et plus de 1 500 à Brest"),
        Case(
            rule: "three counts by one person are one list, though he was presented once",
            facts: """
                chiffres:
                  - {valeur: 40, unite: serveurs, sujet: organisation, action: remplacer, selon: {nom: Anne Martin, fonction: la directrice, genre: féminin}}
                  - {valeur: 300, unite: écrans, sujet: organisation, action: remplacer, selon: {nom: Anne Martin, genre: féminin}}
                  - {valeur: 900, unite: claviers, sujet: organisation, action: remplacer, selon: {nom: Anne Martin, genre: féminin}}
                """,
            expected: "a remplacé 40 serveurs, 300 écrans et 900 claviers"),
        Case(
            rule: "who found nothing says so",
            facts: """
                contexte:
                  - {sujet: organisation, action: contrôler | ses salles | en 2022 sans relever d’anomalie, selon: organisation}
                """,
            expected: "avoir contrôlé ses salles"),
    ]

    @Test("Each in its place, and named once", arguments: cases, draws)
    func inPlace(_ example: Case, draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-14T09:00", example.facts, named: "place-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(example.expected), "\(text)")
        #expect(text.ranges(of: "un livre").count < 2, "\(text)")
    }

    @Test("What comes first is told first", arguments: draws)
    func nearestFirst(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fermeture", state: "planifié", publication: "2024-03-05T09:00",
            """
            retablissement_prevu: 2024-03-25
            suites:
              - {action: reconduire | les travaux | chaque hiver jusqu’en 2030}
              - {sujet: la circulation, action: reprendre, date: 2024-03-26}
            """, named: "suites-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        let near = try #require(text.firstRange(of: "26 mars"), "\(text)")
        let far = try #require(text.firstRange(of: "2030"), "\(text)")
        #expect(near.lowerBound < far.lowerBound, "\(text)")
    }

    @Test(
        "Half a day is told to the half hour, a quarter past being the hour",
        arguments: [(510, 510), (435, 420), (465, 480), (560, 570), (725, 720), (95, 90)])
    func halfHours(minutes: Int, expected: Int) {
        #expect(Moments.rounded(minutes) == expected)
    }
}
