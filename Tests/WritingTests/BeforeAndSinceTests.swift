import Testing

@testable import Writing

/// The place of a fact in the story decides its tense: what came before, what came at once, what is so today.
@Suite("Before, at once and since")
struct BeforeAndSinceTests {
    private static let crash = """
        evenement: un accident
        impact: {bilan_humain: {morts: 12, selon: les secours}}

        """

    private static let cases: [SaidSo] = [
        SaidSo(
            rule: "what somebody did with what is wrecked, he did",
            nature: "accident", state: "en cours",
            facts: crash + """
                contexte:
                  - sujet: {nom: Paul Morel, fonction: le commandant de bord, genre: masculin}
                    action: piloter | l’avion
                    aspect: état
                  - {sujet: une agence de Lyon, action: affréter | le vol}
                """,
            said: ["pilotait l’avion"], never: ["pilote l’avion", "a affrété"]),
        SaidSo(
            rule: "what led to an accident is no work under way",
            nature: "accident", state: "en cours",
            facts: crash + """
                cause:
                  texte: une panne de moteur
                  selon: les enquêteurs
                  mecanisme:
                    - {sujet: l’équipage, action: tenter de rejoindre la piste}
                """,
            said: ["a tenté de rejoindre"], never: ["tente de rejoindre"]),
        SaidSo(
            rule: "before the departure, before anything",
            nature: "accident", state: "en cours",
            facts: crash + """
                faits:
                  - {sujet: un mécanicien, action: changer | un pneu | avant le départ, rubrique: contexte}
                contexte:
                  - {sujet: aucun appareil de ce type, action: connaître d’accident auparavant}
                """,
            said: ["avait changé"], never: ["n’a connu"]),
        SaidSo(
            rule: "where somebody is, nobody does",
            nature: "accident", state: "en cours",
            facts: crash + """
                chiffres:
                  - {valeur: 96, unite: touristes, action: se trouver à bord, selon: les secours}
                """,
            said: ["se trouvaient à bord"], never: ["se sont trouvés"]),
        SaidSo(
            rule: "what it was heard as, and what it forced, is over",
            nature: "accident", state: "en cours",
            facts: """
                evenement: une explosion
                impact:
                  bilan_humain: {morts: 12, selon: les secours}
                  consequences:
                    - {sujet: l’explosion, action: être entendue jusqu’à Nîmes}
                    - {sujet: la clinique voisine, action: devoir évacuer ses malades}
                """,
            said: ["entendue jusqu’à Nîmes", "entendu jusqu’à Nîmes"],
            never: ["est entendu", "doit évacuer"]),
        SaidSo(
            rule: "what was about to be done",
            facts: """
                faits:
                  - {sujet: deux techniciens, action: venir de changer un disque, rubrique: cause}
                """,
            said: ["venaient de changer"], never: ["sont venus de"]),
        SaidSo(
            rule: "what an inquiry leaves open, it leaves open today",
            facts: """
                enquete:
                  - {sujet: le lien entre ces deux pannes, action: rester à établir}
                """,
            said: ["reste à établir"], never: ["est resté"]),
        SaidSo(
            rule: "damage is reckoned at that today",
            nature: "incendie", state: "en cours",
            facts: """
                faits:
                  - {sujet: les dégâts, action: représenter deux millions d’euros, selon: la préfecture, rubrique: impact}
                """,
            said: ["représentent deux millions", "représentaient deux millions"], never: ["ont représenté"]),
        SaidSo(
            rule: "what pirates ask, they have asked",
            nature: "rançongiciel",
            facts: """
                faits:
                  - {sujet: les pirates, action: réclamer | une rançon, selon: netcraft, certitude: affirmée, rubrique: suites}
                """,
            said: ["ont réclamé une rançon"], never: ["réclameront"]),
        SaidSo(
            rule: "what others think while it lasts, they think",
            state: "en cours",
            facts: """
                contexte:
                  - {sujet: les syndicats, action: juger | le calendrier | trop court}
                """,
            said: ["jugent le calendrier"], never: ["ont jugé"]),
        SaidSo(
            rule: "what leaked had served the year before",
            nature: "fuite de données",
            facts: """
                impact: {donnees: {categories: [les noms, les adresses], statut: dérobées, selon: organisation}}
                contexte:
                  - {sujet: service, action: servir aux élections, aspect: événement, date: 2023-04}
                """,
            said: ["avait servi aux élections"], never: ["a servi"]),
        SaidSo(
            rule: "of a wreck, who was on board was",
            nature: "accident", state: "en cours",
            facts: crash + """
                chiffres:
                  - {valeur: 422, unite: personnes, action: être à bord, selon: organisation, aspect: état}
                """,
            said: ["422 personnes étaient à bord"], never: ["sont à bord"]),
        SaidSo(
            rule: "whom justice suspects, it suspects today, be it of leaving a wreck",
            nature: "accident", state: "en cours",
            facts: crash + """
                enquete:
                  - {sujet: la justice, action: soupçonner | le commandant | d’abandon de navire, aspect: état}
                """,
            said: ["soupçonne le commandant"], never: ["soupçonnait"]),
        SaidSo(
            rule: "the day of an estimate is not that of the loss",
            nature: "accident", state: "en cours", publication: "2024-03-18T09:00",
            facts: """
                evenement: un naufrage
                impact: {bilan_humain: {morts: 12, selon: les secours}}
                chiffres:
                  - valeur: 85
                    unite: millions de dollars
                    ecrit: au moins
                    sujet: le naufrage
                    action: coûter
                    date: 2024-03-16
                    selon: netcraft
                """,
            said: ["avait coûté au moins 85"], never: ["a coûté au moins 85"]),
    ]

    @Test("Said in its tense", arguments: cases, 0..<3)
    func tense(rule: SaidSo, draw: Int) throws { try rule.check(named: "temps-\(draw)") }
}
