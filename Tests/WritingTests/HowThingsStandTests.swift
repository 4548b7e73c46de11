import Testing

@testable import Writing

/// What things are by then, what one thought, what was decided; whoever acts is named once.
@Suite("How things stand, and who acts")
struct HowThingsStandTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        var nature = "panne"
        var state = "résolu"
        var publication = "2024-03-12T09:00"
        var start = "2024-03-11T10:00"
        var end = "2024-03-11T12:00"
        let facts: String
        /// What some sentence says, in one of these ways.
        var said: [String] = []
        /// What none does.
        var never: [String] = []
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "background that says what was done to a thing says how it stands",
            facts: """
                contexte:
                  - {sujet: le réseau de l’île, action: être isolé de celui du continent}
                """,
            said: ["est isolé de celui"], never: ["a été isolé"]),
        Case(
            rule: "but not what somebody did to it, or once",
            facts: """
                contexte:
                  - {sujet: le réseau de l’île, action: être isolé du continent par une tempête}
                """,
            said: ["été isolé"]),
        Case(
            rule: "in service since then",
            facts: """
                contexte:
                  - {sujet: le vieux central, action: être en service depuis les années 1970}
                """,
            said: ["est en service depuis"], never: ["a été en service"]),
        Case(
            rule: "a record stands until it is broken",
            nature: "accident",
            facts: """
                evenement: une collision
                impact: {bilan_humain: {morts: 4, selon: la préfecture}}
                contexte:
                  - {sujet: incident, action: être la plus meurtrière depuis 1998}
                """,
            said: ["est la plus meurtrière", "est le plus meurtrier"], never: ["a été la plus", "était la plus"]),
        Case(
            rule: "where something comes from is no event",
            nature: "déni de service",
            facts: """
                chiffres:
                  - {valeur: 3000, unite: réseaux, sujet: l’attaque, action: provenir de, selon: organisation}
                """,
            said: ["provenait de 3 000 réseaux", "provenait de 3 000 réseaux"], never: ["provenue", "provenu"]),
        Case(
            rule: "what one thought then, one had thought",
            nature: "accident",
            facts: """
                evenement: un déraillement
                impact: {bilan_humain: {blesses: 4, selon: la préfecture}}
                faits:
                  - sujet: {nom: Paul Martin, fonction: le conducteur, genre: masculin}
                    action: croire être sur une autre voie
                    selon: Paul Martin
                    rubrique: enquête
                """,
            said: ["avoir cru être sur"], never: [" croire être"]),
        Case(
            rule: "who inquires since a day opened an inquiry that day",
            nature: "rançongiciel", state: "en cours",
            facts: """
                enquete:
                  - {sujet: le parquet de Lyon, action: enquêter pour extorsion, date: 2024-03-11}
                """,
            said: ["a ouvert lundi une enquête pour extorsion", "une enquête pour extorsion"], never: ["a enquêté"]),
        Case(
            rule: "what befell somebody then goes on in the past",
            nature: "rançongiciel", state: "en cours",
            facts: """
                impact:
                  consequences:
                    - {sujet: un patient, action: être conduit à Vannes, date: 2024-03-11}
                    - {sujet: ce patient, action: être opéré avec deux heures de retard}
                """,
            said: ["été opéré", "et opéré"], never: ["est opéré"]),
        Case(
            rule: "what is planned was decided",
            nature: "fermeture", state: "planifié", start: "2024-07-15", end: "2024-08-20",
            facts: """
                faits:
                  - {action: choisir | l’été | parce que la fréquentation y baisse, rubrique: contexte}
                """,
            said: ["a choisi l’été"], never: ["choisira"]),
        Case(
            rule: "advice that is given to nobody in particular is not addressed",
            nature: "déni de service",
            facts: """
                conseils:
                  - {action: fermer | le port 11211, selon: netcraft}
                """,
            never: ["personnes concernées"]),
        Case(
            rule: "who says so is named once of two facts in one sentence",
            nature: "fuite de données",
            facts: """
                cause:
                  texte: le vol d’identifiants
                  selon: netcraft
                  mecanisme:
                    - {sujet: deux pirates, action: entrer dans un dépôt privé, selon: netcraft}
                    - {sujet: deux pirates, action: trouver | les identifiants d’un compte, selon: netcraft}
                """,
            never: ["indique Netcraft, et", "explique Netcraft, et", "Netcraft, et trouvé"]),
        Case(
            rule: "a figure that background gives as well is told once",
            facts: """
                chiffres:
                  - {valeur: 250000, unite: voyageurs par jour, ecrit: plus de, sujet: service, action: transporter, aspect: état, selon: organisation}
                contexte:
                  - {sujet: service, action: transporter | plus de 250 000 voyageurs par jour, aspect: état}
                """,
            never: ["jour, transporte", "chiffres, transporte", "selon lui, transporte"]),
    ]

    @Test("Said so, in every draw", arguments: cases, 0..<3)
    func said(_ row: Case, draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: row.nature, severity: "majeur", state: row.state, publication: row.publication,
            from: row.start, until: row.end, row.facts, named: "etat-\(draw)")
        let text = article.text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        #expect(row.said.isEmpty || row.said.contains { text.contains($0) }, "\(text)")
        for words in row.never { #expect(!text.contains(words), "\(words) in \(text)") }
    }
}
