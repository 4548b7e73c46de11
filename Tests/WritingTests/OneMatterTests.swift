import Testing

@testable import Writing

/// One matter, one sentence: what two facts have in common is said once, what a thing is stands behind its name, and
/// nothing stands between two words of one author.
@Suite("One matter, one sentence")
struct OneMatterTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: [String]
        let expected: [String]
        var testDescription: String { rule }
    }

    private static let gabarits = """
        # fait : fait
        {Sujet} {action}[ {date}].
        # suite : fait
        ## date
        {Sujet} {action} {date}.
        ## date = absent
        {Sujet} {action}.
        # cause : récit
        {Raison} {provoquer} {l’incident}.
        # etape : fait
        {Date}, {sujet} {action}.
        # contexte : fait
        {Sujet} {action}[ {date}].

        """

    private static let twins: [Case] = [
        Case(
            rule: "one verb of two objects, each with its complement",
            facts: [
                "sujet: le tribunal, action: condamner | l’architecte Carta | à deux ans de prison",
                "sujet: le tribunal, action: condamner | le bailleur social | à une amende",
            ],
            expected: [
                "Le tribunal a condamné l’architecte Carta à deux ans de prison et le bailleur social à une amende."
            ]),
        Case(
            rule: "under the date of both",
            facts: [
                "sujet: la cour, action: condamner | l’exploitant | à une amende, date: 2014-03-12",
                "sujet: la cour, action: condamner | l’ancien directeur | à quinze mois de prison, date: 2014-03-12",
            ],
            expected: [
                "Mercredi 12 mars, la cour a condamné l’exploitant à une amende et l’ancien directeur à quinze mois de prison."
            ]),
        Case(
            rule: "what closes both is said once, at the end",
            facts: [
                "sujet: la région, action: promettre | une aide | aux riverains",
                "sujet: la région, action: promettre | un guichet | aux riverains",
            ],
            expected: ["La région a promis une aide et un guichet aux riverains."]),
        Case(
            rule: "built otherwise, each keeps its verb",
            facts: [
                "sujet: le tribunal, action: condamner | l’architecte | à deux ans de prison",
                "sujet: le tribunal, action: relaxer | l’adjoint au maire",
            ],
            expected: ["Le tribunal a condamné l’architecte à deux ans de prison et relaxé l’adjoint au maire."]),
        Case(
            rule: "one verb of two subjects, for one purpose",
            facts: [
                "sujet: la famille Pinault, action: promettre | 100 millions d’euros | pour la reconstruction",
                "sujet: la famille Arnault, action: promettre | 200 millions d’euros | pour la reconstruction",
            ],
            expected: [
                "La famille Pinault a promis 100 millions d’euros pour la reconstruction, la famille Arnault 200 millions."
            ]),
        Case(
            rule: "what two subjects are called by is said once as well",
            facts: [
                "sujet: l’autorité britannique de régulation, action: infliger | une amende de 300 livres | à la banque",
                "sujet: l’autorité néerlandaise de régulation, action: infliger | une amende de 600 euros | à la banque",
            ],
            expected: [
                "L’autorité britannique de régulation a infligé une amende de 300 livres à la banque, l’autorité néerlandaise une amende de 600 euros."
            ]),
        Case(
            rule: "one passive auxiliary",
            facts: [
                "sujet: les suspects, action: être arrêtés", "sujet: les suspects, action: être placés en garde à vue",
            ],
            expected: ["Les suspects ont été arrêtés et placés en garde à vue."]),
        Case(
            rule: "one copula, parted from a clause by a comma",
            facts: [
                "sujet: cette amende, action: être la plus forte que le juge ait prononcée, aspect: état",
                "sujet: cette amende, action: être trente fois plus élevée que la précédente, aspect: état",
            ],
            expected: [
                "Cette amende est la plus forte que le juge ait prononcée, trente fois plus élevée que la précédente."
            ]),
        Case(
            rule: "what was new in the first sentence is known in the second",
            facts: ["sujet: une cabine, action: dérailler", "sujet: la cabine, action: heurter | un immeuble"],
            expected: ["Une cabine a déraillé et heurté un immeuble."]),
    ]

    @Test("What two facts have in common is said once", arguments: twins)
    func common(example: Case) throws {
        let scenario = Scenario(
            gabarits: Self.gabarits, paragraph: "{rubrique: fait, pour: enquête}",
            record: "enquete:\n" + example.facts.map { "  - {\($0)}" }.joined(separator: "\n"))
        #expect(try scenario.sentences() == example.expected)
    }

    @Test("One infinitive of two things, each on its day", arguments: 0..<6)
    func infinitive(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours",
            """
            suites:
              - {action: redémarrer | les bâtiments SBG1 et SBG4, date: 2024-03-15}
              - {action: redémarrer | le bâtiment SBG3, date: 2024-03-19}
            """, named: "reprise-par-batiment-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains(/redémarrer les bâtiments SBG1 et SBG4[^.]*, puis le bâtiment SBG3/), "\(text)")
    }

    @Test("What had befallen stands behind what it explains, inside the sentence")
    func inside() throws {
        let told = try Scenario(
            gabarits: Self.gabarits, paragraph: "{rubrique: cause, pour: cause}, {rubrique: fait, pour: mécanisme}",
            record: """
                cause:
                  texte: un logiciel dépassé par la tempête Elliott
                  mecanisme:
                    - {sujet: la tempête Elliott, action: clouer au sol | des avions}
                """
        ).sentences()
        #expect(
            told == [
                "Un logiciel dépassé par la tempête Elliott, qui avait cloué au sol des avions, a provoqué la panne."
            ])
    }

    @Test("Who says what caused it vouches for how it came about")
    func vouching() throws {
        let told = try Scenario(
            gabarits: Self.gabarits.replacing("{l’incident}.", with: "{l’incident}[, {selon source}]."),
            paragraph: "{rubrique: cause, pour: cause}, {rubrique: fait, pour: mécanisme}",
            record: """
                cause:
                  texte: la suppression de fichiers par des sous-traitants
                  selon: netcraft
                  mecanisme:
                    - {sujet: ces sous-traitants, action: tenter de corriger la synchronisation}
                """
        ).sentences()
        #expect(
            told.first?.contains("par des sous-traitants, qui avaient tenté de corriger la synchronisation, a provoqué")
                == true, "\(told)")
    }

    @Test("What a court has decided and what befell years ago are two paragraphs", arguments: 0..<4)
    func recall(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", publication: "2026-03-12T09:00",
            """
            evenement: un effondrement
            nouvelle: {sujet: le tribunal, action: condamner | l’architecte | à deux ans de prison, date: 2026-03-11}
            impact:
              bilan_humain: {morts: 8}
            enquete:
              - {sujet: le tribunal, action: condamner | le bailleur | à une amende, date: 2026-03-11}
              - {sujet: le tribunal, action: relaxer | l’adjoint au maire, date: 2026-03-11}
              - {sujet: le tribunal, action: condamner | l’avocat de la copropriété | à quatre ans de prison, date: 2026-03-11}
              - {sujet: le tribunal, action: relaxer | le syndic, date: 2026-03-11}
            """, named: "rappel-\(draw)")
        let paragraphs = article.sections.flatMap(\.paragraphs).map(\.sentences.plain)
        let verdict = try #require(paragraphs.first { $0.contains("l’avocat") }, "\(paragraphs)")
        #expect(!verdict.contains("2024"), "\(paragraphs)")
    }

    @Test("Two traits of one thing stand under one pronoun")
    func traits() throws {
        let told = try Scenario(
            gabarits: Self.gabarits, paragraph: "{rubrique: fait, pour: enquête}, {rubrique: contexte, pour: contexte}",
            record: """
                enquete:
                  - {sujet: le tunnel, action: rouvrir}
                contexte:
                  - {sujet: le tunnel, action: mesurer | 57 kilomètres, aspect: état}
                  - {sujet: le tunnel, action: être ouvert en 2010}
                """
        ).sentences()
        #expect(told == ["Le tunnel, qui mesure 57 kilomètres et a été ouvert en 2010, a rouvert."])
    }

    @Test("What has a trait is told in a sentence of its own, which holds it")
    func apart() throws {
        let told = try Scenario(
            gabarits: Self.gabarits, paragraph: "{rubrique: etape, pour: étapes}, {rubrique: contexte, pour: contexte}",
            record: """
                chronologie:
                  - {date: 2014-03-11T19:05, sujet: une alarme, action: retentir}
                  - {date: 2014-03-11T20:25, sujet: la flèche, action: s’effondrer}
                contexte:
                  - {sujet: la flèche, action: être en restauration, aspect: état}
                """, dates: "debut: 2014-03-11T19:01\nfin: 2014-03-11T21:47"
        ).sentences()
        #expect(told.count == 2 && told[1].contains("la flèche, qui "), "\(told)")
    }

    @Test("Nothing stands between what somebody says of the cause and his words", arguments: 0..<6)
    func speaker(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause: {texte: une cyberattaque, certitude: affirmée, selon: netcraft}
            faits:
              - {rubrique: cause, sujet: les adresses, action: venir de l’étranger, selon: netcraft}
              - {rubrique: cause, sujet: organisation, action: ne publier aucune explication}
            citations:
              - {texte: Nous avons vu des adresses., auteur: netcraft, role: cause}
            """, named: "parole-\(draw)")
        let sentences = article.sentences.map { [$0].plain }
        let quote = try #require(sentences.firstIndex { $0.contains("Nous avons vu") }, "\(sentences)")
        let denial = try #require(sentences.firstIndex { $0.contains("aucune explication") }, "\(sentences)")
        #expect(quote < denial, "\(sentences)")
    }

    @Test("What came before is read last, behind the inquiry, as what was before", arguments: 0..<6)
    func background(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "en cours",
            """
            cause: inconnu
            enquete:
              - {sujet: le parquet de Paris, action: ouvrir | une enquête}
            contexte:
              - {sujet: seize statues, action: être retirées de la flèche, date: 2024-03-07}
              - {sujet: des échafaudages, action: être montés, date: 2024-03-01}
            """, named: "fond-\(draw)")
        let sentences = article.sentences.map { [$0].plain }
        let inquiry = try #require(sentences.firstIndex { $0.contains("enquête") }, "\(sentences)")
        let statues = try #require(sentences.firstIndex { $0.contains("eize statues") }, "\(sentences)")
        #expect(inquiry < statues && sentences[statues].contains("avaient été retirées"), "\(sentences)")
    }

    @Test("Those who fight a fire stand with what it destroyed, not among measures", arguments: 0..<6)
    func rescuers(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "en cours",
            """
            impact:
              consequences:
                - {sujet: les deux tiers du toit, action: être détruits}
            remedes: [reloger | les habitants]
            faits:
              - {rubrique: remèdes, sujet: quelque 400 pompiers, action: combattre | le feu}
            """, named: "pompiers-\(draw)")
        let sentences = article.sentences.map { [$0].plain }
        let crews = try #require(sentences.firstIndex { $0.contains("400 pompiers") }, "\(sentences)")
        let measures = try #require(sentences.firstIndex { $0.contains("relogé") }, "\(sentences)")
        #expect(crews < measures, "\(sentences)")
    }
}
