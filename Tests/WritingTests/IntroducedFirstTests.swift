import Testing

@testable import Writing

/// What a definite noun group, a denial or a demonstrative points back to is told before it, and right before it.
@Suite("Introduced first")
struct IntroducedFirstTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        var nature = "déni de service"
        /// Words, or patterns, of the sentences in their order; of the last two, nothing stands between.
        let sentences: [String]
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "an act comes before what its noun says of it: payer, le paiement",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:10, action: recevoir | un courriel de chantage}
                  - {date: 2024-03-11T11:30, action: payer | la rançon}
                faits:
                  - {rubrique: impact, sujet: le paiement, action: ne pas arrêter l’attaque}
                """,
            sentences: ["chantage", "rançon", "Le paiement n’a pas arrêté l’attaque"]),
        Case(
            rule: "what a thing is stands where it was named, not at the end: un avertissement, l’avertissement",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:10, action: diffuser | un avertissement d’évacuation}
                  - {date: 2024-03-11T11:30, action: envoyer | un message rectificatif}
                contexte:
                  - {sujet: l’avertissement, action: viser | un seul quartier, aspect: état}
                """,
            sentences: ["un avertissement", "’avertissement vis"]),
        Case(
            rule: "what a cause set going is described there: la fréquence",
            facts: """
                cause:
                  texte: l’arrêt de deux centrales
                  mecanisme:
                    - {sujet: la fréquence, action: tomber à 48 hertz}
                contexte:
                  - {sujet: la fréquence du réseau, action: devoir rester proche de 50 hertz, aspect: état}
                """,
            sentences: ["48 hertz", "La fréquence du réseau doit rester proche"]),
        Case(
            rule: "an indefinite comes before the definite: un appel aux dons, l’appel aux dons",
            facts: """
                faits:
                  - {rubrique: remèdes, action: lancer | un appel aux dons}
                chiffres:
                  - {valeur: 50000, unite: dollars, sujet: l’appel aux dons, action: rapporter, selon: organisation}
                """,
            sentences: ["un appel aux dons", "’appel aux dons a rapporté"]),
        Case(
            rule: "the whole name comes right before its noun: le prix de gros, le prix",
            facts: """
                impact:
                  consequences:
                    - {sujet: le prix de gros de l’électricité, action: bondir}
                    - {sujet: des usines, action: s’arrêter}
                chiffres:
                  - {valeur: 2500, unite: livres, sujet: le prix, action: atteindre, selon: netcraft}
                """,
            sentences: ["prix de gros", "prix a atteint"]),
        Case(
            rule: "what it is called comes before what it is: le rançongiciel LockerGoga, le programme",
            facts: """
                cause:
                  texte: un rançongiciel
                  selon: organisation
                  mecanisme:
                    - {sujet: le programme, action: chiffrer | les fichiers}
                hypotheses:
                  - {texte: le rançongiciel LockerGoga, selon: netcraft}
                """, nature: "rançongiciel",
            sentences: ["LockerGoga", "Le programme a chiffré"]),
        Case(
            rule: "a demonstrative stands right behind the act it means: suspendre, cette suspension",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:10, action: recevoir | un courriel de chantage}
                  - {date: 2024-03-11T11:30, sujet: la Bourse, action: suspendre | la cotation}
                faits:
                  - {rubrique: impact, sujet: cette suspension, action: être la première depuis dix ans}
                """,
            sentences: ["chantage", "suspendu", "Cette suspension a été la première"]),
        Case(
            rule: "how much was paid stands with the payment",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:10, action: recevoir | un courriel de chantage}
                  - {date: 2024-03-11T11:30, action: payer | la rançon}
                chiffres:
                  - {valeur: 15, unite: bitcoins, sujet: organisation, action: payer, date: 2024-03-11, selon: organisation}
                """,
            sentences: ["rançon", "15 bitcoins"]),
        Case(
            rule: "who owns up in the morning does so before it is mended that morning",
            facts: """
                reconnaissance: {date: 2024-03-11 matin, canal: sur X}
                chronologie:
                  - {date: 2024-03-11T10:10, sujet: le site de Lyon, action: perdre | son alimentation}
                  - {date: 2024-03-11T11:30, sujet: le courant, action: revenir à Lyon}
                """, nature: "panne",
            sentences: ["perdu son alimentation", "sur X", "evenu à Lyon"]),
        Case(
            rule: "who makes up his mind acts after",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:10, action: recevoir | un courriel de chantage}
                  - {date: 2024-03-11T11:30, action: payer | la rançon}
                faits:
                  - {rubrique: impact, action: céder à la pression des entreprises, date: 2024-03-11}
                """,
            sentences: ["courriel", "cédé à la pression", "rançon"]),
        Case(
            rule: "words that point to an act stand behind it",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:10, action: recevoir | un courriel de chantage}
                  - {date: 2024-03-11T11:30, action: payer | la rançon}
                citations:
                  - {texte: Ce fut une erreur. Nous ne paierons plus jamais de rançon., auteur: organisation, role: explication}
                """,
            sentences: ["rançon", "Ce fut une erreur"]),
        Case(
            rule: "a claim comes before what its author disowns",
            facts: """
                revendication: {auteur: un groupe de pirates, date: 2024-03-11, confirmee: inconnu}
                faits:
                  - {rubrique: cause, sujet: un groupe de pirates, action: nier être l’auteur de la seconde attaque}
                """,
            sentences: ["revendiqu|être à l’origine", "seconde attaque"]),
        Case(
            rule: "a rumour comes before who it names, and that before the answer",
            facts: """
                cause: {texte: un problème interne, selon: organisation, certitude: probable}
                faits:
                  - {rubrique: cause, sujet: des internautes, action: incriminer | une opération de Netcraft, date: 2024-03-11}
                contexte:
                  - {sujet: netcraft, action: lancer | une distribution de lots, date: 2024-03-11T09:30}
                citations:
                  - {texte: La panne n’est liée à aucun partenariat., auteur: organisation, date: 2024-03-11, role: démenti}
                """, nature: "panne",
            sentences: ["incriminé", "distribution de lots", "aucun partenariat"]),
        Case(
            rule: "what put it right comes behind the call for help",
            facts: """
                remedes:
                  - {action: corriger | le logiciel}
                faits:
                  - {rubrique: remèdes, action: appeler | des ingénieurs du fournisseur, date: 2024-03-11}
                """, nature: "panne",
            sentences: ["ingénieurs du fournisseur", "corrigé le logiciel"]),
        Case(
            rule: "what a report counts stands behind what its authors found",
            facts: """
                faits:
                  - {rubrique: enquête, sujet: les enquêteurs, action: constater | l’absence d’un plan de secours}
                  - {rubrique: enquête, sujet: les enquêteurs, action: critiquer | la communication avec les clients}
                chiffres:
                  - {valeur: 21, unite: recommandations, sujet: le rapport, action: contenir, selon: les enquêteurs}
                """, nature: "panne",
            sentences: ["plan de secours", "communication", "e rapport cont(ient|enait) 21"]),
        Case(
            rule: "who says so comes before what he says: un vendeur, selon le vendeur",
            facts: """
                faits:
                  - sujet: les fichiers
                    action: contenir | 3 000 adresses
                    aspect: état
                    rubrique: impact
                    selon: le vendeur
                chronologie:
                  - {date: 2024-03-11T11:10, sujet: un vendeur, action: proposer | les fichiers | sur un forum}
                """, nature: "fuite de données",
            sentences: [
                "n vendeur a proposé",
                "selon le vendeur|Selon le vendeur|’après le vendeur|Il indique|indique le vendeur",
            ]),
        Case(
            rule: "a tool is used once somebody gave it: un outil de réparation, l’outil de réparation",
            facts: """
                remedes:
                  - {action: essayer | l’outil de réparation, date: 2024-03-12}
                faits:
                  - {sujet: netcraft, action: fournir | un outil de réparation, date: 2024-03-12, rubrique: remèdes}
                """, nature: "panne",
            sentences: ["fourni un outil de réparation", "l’outil de réparation"]),
    ]

    /// Draws of the formulations: what is asked holds in each.
    @Test("In that order, with other remedies beside", arguments: cases, 0..<6)
    func order(rule: Case, draw: Int) throws {
        let others = rule.facts.contains("remedes:") ? "" : "\nremedes: [mobiliser | ses équipes]"
        let article = try WrittenRecord.article(nature: rule.nature, rule.facts + others, named: "ordre-\(draw)")
        let body = article.sentences.plain
        var place = body.startIndex
        for words in rule.sentences {
            let found = try #require(body[place...].firstRange(of: try Regex(words)), "\(words): \(body)")
            place = found.upperBound
        }
        #expect(article.untold.isEmpty, "\(article.untold)")
    }

    @Test("And at once: nothing stands between", arguments: cases, 0..<3)
    func atOnce(rule: Case, draw: Int) throws {
        let article = try WrittenRecord.article(nature: rule.nature, rule.facts, named: "ordre-\(draw)")
        let sentences = article.sentences.map { [$0].plain }
        let places = try rule.sentences.suffix(2).map { words in
            let pattern = try Regex(words)
            return sentences.firstIndex { $0.contains(pattern) } ?? -9
        }
        #expect((0...1).contains(places[1] - places[0]), "\(sentences)")
    }
}
