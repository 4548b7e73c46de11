import Testing

@testable import Writing

/// One sentence says when, how sure and how bad as the record does: a beginning that happened, a chain of acts in one tense,
/// the word for what is cut, those who were on board, a count with its day.
@Suite("When, how sure and how bad, in one sentence")
struct PlaneAndWordTests {
    private static let cases: [SaidSo] = [
        SaidSo(
            rule: "what is vague at its beginning and dated at its end lasted from one to the other",
            nature: "fuite de données", start: "mi-janvier 2024", end: "2024-03-02",
            facts: """
                reconnaissance: {date: 2024-03-11, canal: dans un communiqué}
                impact: {donnees: {statut: dérobées, categories: [les noms, les adresses], selon: organisation}}
                """,
            said: ["de la mi-janvier au 2 mars"], never: ["survenue à la mi-janvier"]),
        SaidSo(
            rule: "what lasted happened on a day",
            nature: "cyberattaque", publication: "2024-05-20T09:00", start: "2024-03-11", end: "fin avril 2024",
            facts: """
                impact:
                  usagers: les abonnés
                  usages: [publier un message]
                nouvelle: {action: publier | un bilan, date: 2024-05-19}
                """,
            never: ["survenue à partir", "survenu à partir", "produite à partir"]),
        SaidSo(
            rule: "those on board are no victims",
            nature: "accident",
            facts: """
                evenement: une collision
                impact: {usagers: 212 passagers, bilan_humain: {morts: 2, blesses: 9, selon: la préfecture}}
                """,
            said: ["À bord se trouvaient 212 passagers"], never: ["frappé 212", "touché 212", "212 passagers ont été"]),
        SaidSo(
            rule: "nor where somebody counts them",
            nature: "accident",
            facts: """
                evenement: un déraillement
                impact:
                  bilan_humain: {morts: 2, selon: la préfecture}
                  touches: {valeur: 212, unite: passagers, selon: netcraft}
                """,
            said: ["bord"], never: ["touché 212", "212 passagers ont été touchés"]),
        SaidSo(
            rule: "those whom it kept waiting were touched",
            nature: "accident",
            facts: """
                evenement: un déraillement
                impact: {usagers: des milliers de passagers, bilan_humain: {blesses: 3, selon: la préfecture}}
                """,
            never: ["À bord"]),
        SaidSo(
            rule: "what the record calls cut is no longer merely disturbed",
            nature: "coupure réseau", state: "en cours", start: "2024-03-04",
            facts: """
                impact:
                  usagers: les abonnés
                  consequences: [{sujet: service, action: être interrompu sur toute la côte}]
                """,
            said: ["toujours interrompu"], never: ["toujours perturbé", "perturbé depuis"]),
        SaidSo(
            rule: "what two causes brought about is of their tense",
            facts: """
                cause:
                  texte: un défaut du cache et une opération de maintenance
                  mecanisme:
                    - {sujet: ces deux facteurs, action: saturer | la base de données}
                """,
            never: ["causé la panne. Ces deux facteurs avaient", "provoqué la panne. Ces deux facteurs avaient"]),
        SaidSo(
            rule: "how an accident went is told in one tense",
            nature: "accident",
            facts: """
                evenement: un déraillement
                cause:
                  texte: la rupture d’un rail
                  selon: netcraft
                  mecanisme:
                    - {sujet: le rail, action: céder}
                    - {sujet: le conducteur, action: serrer | les freins}
                    - {sujet: la rame, action: atteindre | le talus}
                """,
            never: ["avait serré", "avait atteint"]),
        SaidSo(
            rule: "of two counts, each has its day",
            nature: "sabotage", state: "en cours",
            facts: """
                impact: {touches: {valeur: 800000, unite: voyageurs, selon: organisation}}
                chiffres:
                  - {valeur: 250000, unite: voyageurs, action: être touchés, date: 2024-03-11, selon: organisation}
                """,
            said: ["undi 11 mars, 250 000 voyageurs", "undi, 250 000 voyageurs", "voyageurs ont été touchés lundi"]),
        SaidSo(
            rule: "who had warned of it had done so before",
            facts: """
                contexte:
                  - {sujet: les locataires, action: avertir | le propriétaire | d’un risque, date: 2023-11}
                """,
            said: ["avaient averti"]),
        SaidSo(
            rule: "a purchase of long ago is history",
            facts: """
                contexte:
                  - {sujet: netcraft, action: racheter | un éditeur, date: 2019}
                """,
            said: ["a racheté"]),
        SaidSo(
            rule: "what one has asked for over years went on",
            facts: """
                faits:
                  - {rubrique: contexte, sujet: les syndicats, action: réclamer depuis des années une révision}
                """,
            said: ["réclamaient depuis", "réclament depuis"]),
        SaidSo(
            rule: "what has grown since has grown",
            facts: """
                faits:
                  - {rubrique: contexte, sujet: le prix du gaz, action: augmenter depuis janvier}
                """,
            said: ["a augmenté depuis janvier"]),
        SaidSo(
            rule: "what nobody knows is not known",
            facts: """
                faits:
                  - {rubrique: cause, sujet: l’origine de la fuite, action: ne pas être connue}
                """,
            said: ["n’est pas connue"]),
        SaidSo(
            rule: "how things stood when they were counted",
            facts: """
                chiffres:
                  - {valeur: 120, unite: vols, ecrit: environ, action: être en l’air, selon: netcraft}
                """,
            said: ["vols étaient en l’air"]),
        SaidSo(
            rule: "who counts says enough of how sure it is",
            facts: """
                chiffres:
                  - {valeur: 50, unite: millions de livres, sujet: organisation, action: perdre, selon: netcraft, certitude: probable}
                """,
            said: ["50 millions de livres"], never: ["probablement"]),
        SaidSo(
            rule: "nobody foresees what the record has no source for",
            state: "en cours",
            facts: "retablissement_prevu: 2024-03-15",
            said: ["attendu", "doit"], never: ["prévoit un"]),
        SaidSo(
            rule: "what somebody promises for another is no duty",
            facts: """
                suites:
                  - {sujet: l’État, action: payer | les réparations, certitude: affirmée, selon: le maire}
                """,
            said: ["paiera"], never: ["doit payer"]),
        SaidSo(
            rule: "one party’s version is told with its day",
            nature: "accident",
            facts: """
                evenement: un déraillement
                cause: {texte: un rail rompu, selon: netcraft}
                explication: {date: 2024-03-12, auteur: netcraft}
                chronologie: [{date: 2024-03-12, etape: cause identifiée}]
                """,
            never: ["été établie", "été identifiée", "été trouvée"]),
        SaidSo(
            rule: "what is not back is set against what is",
            facts: """
                faits:
                  - {rubrique: suites, sujet: l’accès aux archives, action: rester fermé, date: 2024-03-12}
                """,
            said: ["toutefois resté"]),
        SaidSo(
            rule: "what is wanted of works to come is wanted today",
            nature: "fermeture", state: "planifié", start: "2024-04-02T17:00", end: "2024-04-16T17:00",
            facts: """
                faits:
                  - {rubrique: contexte, sujet: la chambre de commerce, action: demander | une navette}
                """,
            said: ["demande une navette"], never: ["demandera"]),
        SaidSo(
            rule: "what the works make one refuse, one will",
            nature: "fermeture", state: "planifié", start: "2024-04-02T17:00", end: "2024-04-16T17:00",
            facts: """
                impact: {consequences: [{sujet: les douaniers, action: refuser | les camions}]}
                """,
            said: ["refuseront"], never: ["refusent"]),
        SaidSo(
            rule: "what an antecedent came to is of its time",
            nature: "fermeture", state: "planifié", start: "2024-04-02T17:00", end: "2024-04-16T17:00",
            facts: """
                antecedents:
                  - {action: être fermé pour travaux, date: 2023-10-16}
                  - {sujet: un éboulement, action: tuer | deux personnes, date: 2003-01-08, lien: aucun, details: [{sujet: service, action: rester fermé six mois}]}
                """,
            never: ["avait tué deux personnes. Twitter est resté", "avait tué deux personnes. Il est resté"]),
        SaidSo(
            rule: "what opens with a comma closes with one",
            facts: """
                antecedents:
                  - {sujet: un incendie, action: tuer | six personnes, lieu: "à Saclay, dans l’Essonne", date: 2009-07-03, lien: aucun}
                """,
            never: ["dans l’Essonne le"]),
        SaidSo(
            rule: "two who are each presented",
            facts: """
                faits:
                  - {rubrique: suites, sujet: "le ministre, Jean Valier, et la maire, Anne Rey,", action: se rendre sur place}
                """,
            said: ["e ministre, Jean Valier, et la maire, Anne Rey, se sont rendus"]),
    ]

    @Test("Said so, in every draw", arguments: cases, 0..<3)
    func said(_ row: SaidSo, draw: Int) throws { try row.check(named: "plan-\(draw)") }
}
