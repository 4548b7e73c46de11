import Testing

@testable import Writing

/// What things are by then, what one thought, what was decided; whoever acts is named once.
@Suite("How things stand, and who acts")
struct HowThingsStandTests {
    private static let cases: [SaidSo] = [
        SaidSo(
            rule: "background that says what was done to a thing says how it stands",
            facts: """
                contexte:
                  - {sujet: le réseau de l’île, action: être isolé de celui du continent}
                """,
            said: ["est isolé de celui"], never: ["a été isolé"]),
        SaidSo(
            rule: "but not what somebody did to it, or once",
            facts: """
                contexte:
                  - {sujet: le réseau de l’île, action: être isolé du continent par une tempête}
                """,
            said: ["été isolé"]),
        SaidSo(
            rule: "in service since then",
            facts: """
                contexte:
                  - {sujet: le vieux central, action: être en service depuis les années 1970}
                """,
            said: ["est en service depuis"], never: ["a été en service"]),
        SaidSo(
            rule: "a record stands until it is broken",
            nature: "accident",
            facts: """
                evenement: une collision
                impact: {bilan_humain: {morts: 4, selon: la préfecture}}
                contexte:
                  - {sujet: incident, action: être la plus meurtrière depuis 1998}
                """,
            said: ["est la plus meurtrière", "est le plus meurtrier"], never: ["a été la plus", "était la plus"]),
        SaidSo(
            rule: "where something comes from is no event",
            nature: "déni de service",
            facts: """
                chiffres:
                  - {valeur: 3000, unite: réseaux, sujet: l’attaque, action: provenir de, selon: organisation}
                """,
            said: ["provenait de 3 000 réseaux", "provenait de 3 000 réseaux"], never: ["provenue", "provenu"]),
        SaidSo(
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
        SaidSo(
            rule: "who inquires since a day opened an inquiry that day",
            nature: "rançongiciel", state: "en cours",
            facts: """
                enquete:
                  - {sujet: le parquet de Lyon, action: enquêter pour extorsion, date: 2024-03-11}
                """,
            said: ["a ouvert lundi une enquête pour extorsion", "une enquête pour extorsion"], never: ["a enquêté"]),
        SaidSo(
            rule: "what befell somebody then goes on in the past",
            nature: "rançongiciel", state: "en cours",
            facts: """
                impact:
                  consequences:
                    - {sujet: un patient, action: être conduit à Vannes, date: 2024-03-11}
                    - {sujet: ce patient, action: être opéré avec deux heures de retard}
                """,
            said: ["été opéré", "et opéré"], never: ["est opéré"]),
        SaidSo(
            rule: "what is planned was decided",
            nature: "fermeture", state: "planifié", start: "2024-07-15", end: "2024-08-20",
            facts: """
                faits:
                  - {action: choisir | l’été | parce que la fréquentation y baisse, rubrique: contexte}
                """,
            said: ["a choisi l’été"], never: ["choisira"]),
        SaidSo(
            rule: "advice that is given to nobody in particular is not addressed",
            nature: "déni de service",
            facts: """
                conseils:
                  - {action: fermer | le port 11211, selon: netcraft}
                """,
            never: ["personnes concernées"]),
        SaidSo(
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
        SaidSo(
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
    func said(_ row: SaidSo, draw: Int) throws { try row.check(named: "etat-\(draw)") }
}
