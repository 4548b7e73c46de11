import Testing

@testable import Writing

/// What stands beside what: two days are two sentences, what one person did and said is read in one place, and nothing
/// points back at what is still to come.
@Suite("Cohesion")
struct CohesionTests {
    private static let draws = 0..<6

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        var nature = "panne"
        var state = "résolu"
        /// What the sentences of the body have, in this order.
        var sentences: [String] = []
        /// What stands in one paragraph, right behind one another.
        var together: [String] = []
        /// What stands in paragraphs of their own.
        var apart: [String] = []
        /// What no sentence has.
        var never: [String] = []
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "two acts of two days by two people are two sentences",
            facts: """
                chronologie:
                  - {date: 2024-03-11, sujet: les secours, action: évacuer | le quartier}
                  - {date: 2024-03-12, sujet: le maire, action: fermer | les écoles}
                """, state: "en cours",
            never: [" et, ", " ; ", "quartier et"]),
        Case(
            rule: "facts side by side that share no word are not told in one breath",
            facts: """
                faits:
                  - {rubrique: suites, sujet: le Maroc, action: fournir | de l’électricité}
                  - {rubrique: suites, sujet: le gouvernement, action: convoquer | les opérateurs}
                """,
            never: [" ; "]),
        Case(
            rule: "a demonstrative follows the fact that names its noun, under whatever key",
            facts: """
                impact:
                  consequences:
                    - {sujet: huit marins, action: tomber à l’eau}
                faits:
                  - {rubrique: impact, sujet: cet appel de détresse, action: alerter | les garde-côtes}
                  - {rubrique: impact, sujet: ces marins, action: repeindre | la coque, aspect: état}
                cause:
                  texte: une avarie du moteur
                  mecanisme:
                    - {sujet: le capitaine, action: lancer | un appel de détresse}
                """, nature: "accident", state: "en cours",
            together: ["uit marins", "la coque"]),
        Case(
            rule: "the call comes before what it did",
            facts: """
                faits:
                  - {rubrique: impact, sujet: cet appel de détresse, action: alerter | les garde-côtes}
                cause:
                  texte: une avarie du moteur
                  mecanisme:
                    - {sujet: le capitaine, action: lancer | un appel de détresse}
                """, nature: "accident", state: "en cours",
            sentences: ["un appel de détresse, qui a alerté les garde-côtes|Cet appel de détresse a alerté"]),
        Case(
            rule: "a possessive stands right behind whose it is",
            facts: """
                contexte:
                  - {sujet: organisation, action: employer | 3 000 personnes, aspect: état}
                  - {sujet: sa chaîne d’approvisionnement, action: représenter | 100 000 emplois, aspect: état}
                """,
            sentences: ["Sa chaîne d’approvisionnement"]),
        Case(
            rule: "what somebody did before and since is told in its order, in one place, by a pronoun",
            facts: """
                contexte:
                  - sujet: {nom: Ada Martin, fonction: une ancienne salariée de Twitter, genre: féminin}
                    action: témoigner devant les députés
                    date: 2024-03-12
                  - sujet: {nom: Ada Martin, genre: féminin}
                    action: accuser | la direction | de négligence
                    date: 2024-03-08
                """,
            together: ["Ada Martin, une ancienne salariée", "Elle a témoigné"]),
        Case(
            rule: "two things that one person says of the cause stand together",
            facts: """
                ecarte:
                  - texte: une implication du gouvernement
                    certitude: probable
                    selon: {nom: Ada Martin, fonction: la ministre de l’Intérieur, genre: féminin}
                contexte:
                  - sujet: les pirates
                    action: se trouver à l’étranger
                    aspect: état
                    selon: {nom: Ada Martin, genre: féminin}
                remedes: [{action: isoler | les serveurs}, {action: prévenir | les clients}]
                """, nature: "cyberattaque",
            together: ["implication du gouvernement", "à l’étranger"]),
        Case(
            rule: "a complaint stands with who was told of the leak, not with what befell others",
            facts: """
                remedes: [{action: renforcer | la protection de ses systèmes}]
                notifications: [{autorite: la Cnil}]
                enquete: [{sujet: organisation, action: porter plainte}]
                antecedents: [{date: 2023-03, sujet: netcraft, action: subir | une fuite de clients}]
                """, nature: "fuite de données",
            together: ["Cnil", "porté plainte"]),
        Case(
            rule: "that the cause was found is told with the cause",
            facts: """
                chronologie: [{date: 2024-03-12, etape: cause identifiée, selon: organisation}]
                cause: {texte: une faille du logiciel Apache Struts, selon: organisation}
                citations:
                  - texte: C’est un événement décevant pour notre entreprise.
                    auteur: {nom: Ada Martin, fonction: la directrice générale de Twitter, genre: féminin}
                    date: 2024-03-11
                    role: réaction
                """, nature: "fuite de données",
            sentences: ["décevant", "12 mars", "Apache Struts"]),
        Case(
            rule: "whose the company is stands with what befell before, not behind an outcry",
            facts: """
                citations:
                  - texte: La ville est clairement polluée.
                    auteur: {nom: Ada Martin, fonction: la ministre de la santé, genre: féminin}
                    date: 2024-03-11
                    role: réaction
                contexte: [{sujet: organisation, action: vouloir racheter | son concurrent Shaw, aspect: état}]
                antecedents: [{date: 2013-01, action: laisser échapper | un gaz malodorant}]
                """, nature: "incendie", state: "en cours",
            together: ["Shaw", "malodorant"], apart: ["polluée", "Shaw"]),
        Case(
            rule: "counts of the same people stand together",
            facts: """
                evenement: une série de sabotages
                impact:
                  lieux: [sur les lignes à grande vitesse Atlantique et Nord]
                  usagers: des centaines de milliers de voyageurs
                  touches: {valeur: 800000, unite: voyageurs, selon: organisation, note: Ce chiffre porte sur deux jours.}
                  consequences: [{sujet: des trains, action: être annulés}]
                chiffres:
                  - {valeur: 250000, unite: voyageurs, action: être touché, date: 2024-03-11, selon: organisation}
                remedes: [{action: réparer | les câbles | un par un, certitude: affirmée}]
                """, nature: "sabotage", state: "en cours",
            together: ["800 000", "deux jours", "250 000"]),
        Case(
            rule: "what was offered first comes before what was offered since",
            facts: WrittenRecord.effects + """
                compensation: {texte: cinq jours d’abonnement, beneficiaires: les clients, date: 2024-03-12}
                faits: [{rubrique: suites, action: promettre d’abord deux jours de crédit}]
                enquete: [{sujet: la police, action: ouvrir | une enquête}]
                """,
            sentences: ["deux jours de crédit", "enquête"]),
        Case(
            rule: "two like things of other years are one and another",
            facts: """
                antecedents:
                  - {date: 2021-12-07, action: subir | une panne de plusieurs heures dans la même région}
                  - {date: 2023-06-13, action: subir | une panne de près de trois heures dans la même région}
                """,
            sentences: [
                "une panne de plusieurs heures dans la même région et, le 13 juin 2023, une autre de près de trois heures."
            ]),
        Case(
            rule: "what brought a collapse about is no collapse",
            facts: "cause: {texte: la collision d’un cargo avec une pile}\nevenement: un effondrement",
            nature: "accident",
            never: ["Il s’agi"]),
        Case(
            rule: "what is said of an attack by whoever suffered it opens on who says so",
            facts: "cause: {texte: une attaque par rançongiciel contre les serveurs de paie, selon: organisation}",
            nature: "rançongiciel",
            sentences: ["Twitter|réseau social|entreprise"], never: ["Il s’agi"]),
        Case(
            rule: "the incident under its own noun is the incident",
            facts: """
                evenement: une explosion
                impact:
                  composants: [les ateliers]
                  consequences: [{sujet: l’explosion, action: creuser | un cratère}]
                contexte: [{sujet: l’explosion, action: survenir dix jours après les attentats}]
                """, nature: "accident", state: "en cours",
            never: ["attentats. Elle", "attentats. L’explosion"]),
    ]

    @Test("What stands beside what", arguments: cases, draws)
    func cohesion(example: Case, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: example.nature, state: example.state, example.facts, named: "cohesion-\(draw)")
        let text = article.sentences.plain
        let told = article.sentences.map { [$0].plain }
        let paragraphs = article.sections.flatMap(\.paragraphs).map(\.sentences.plain)
        func place(_ words: String) -> Int? {
            told.firstIndex { sentence in words.split(separator: "|").contains { sentence.contains($0) } }
        }
        let order = example.sentences.map(place)
        #expect(!order.contains(nil) && order.compactMap(\.self) == order.compactMap(\.self).sorted(), "\(text)")
        let together = example.together.map(place)
        #expect(!together.contains(nil), "\(text)")
        for (before, next) in zip(together, together.dropFirst()) {
            #expect((next ?? 0) - (before ?? 0) <= 1, "\(text)")
        }
        #expect(
            example.together.isEmpty
                || paragraphs.contains { text in example.together.allSatisfy { text.contains($0) } },
            "\(paragraphs)")
        #expect(!paragraphs.contains { text in example.apart.count(where: { text.contains($0) }) > 1 }, "\(paragraphs)")
        for words in example.never { #expect(!text.contains(words), "\(text)") }
    }

    @Test("Initials that the author uses have been given", arguments: draws)
    func initials(draw: Int) throws {
        let article = try WrittenRecord.article(
            of: "playstation-network",
            """
            chiffres: [{valeur: 142, unite: services du PSN, action: être touché, selon: netcraft}]
            """, named: "sigle-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        let given = try #require(text.firstRange(of: "PlayStation Network (PSN)"), "\(text)")
        let used = try #require(text.firstRange(of: "du PSN"), "\(text)")
        #expect(given.lowerBound < used.lowerBound && text.ranges(of: "(PSN)").count == 1, "\(text)")
    }
}
