import Testing

@testable import Writing

/// What a fact is, a state, an act, a count or a forecast, whatever aspect its author left out, decides how it is told.
@Suite("As things stood")
struct AsThingsStoodTests {
    private static let cases: [SaidSo] = [
        SaidSo(
            rule: "how many somebody has, he has at any time",
            facts: """
                contexte:
                  - {sujet: organisation, action: "compter | plus de 3 000 salariés"}
                """,
            said: ["compte plus de 3 000 salariés"], never: ["a compté"]),
        SaidSo(
            rule: "a count of long ago was so then",
            facts: """
                chiffres:
                  - {valeur: 180, unite: millions d’abonnés, sujet: organisation, action: compter, date: 2023-12, selon: organisation}
                """,
            said: ["comptait 180 millions"], never: ["a compté"]),
        SaidSo(
            rule: "who figures in a list figures there",
            facts: """
                chiffres:
                  - {valeur: 14, unite: ministères, action: figurer parmi les clients touchés, selon: netcraft}
                """,
            said: ["14 ministères figurent", "Quatorze ministères figurent"], never: ["ont figuré"]),
        SaidSo(
            rule: "what was put somewhere was put there once",
            nature: "incendie", state: "en cours",
            facts: """
                impact:
                  epargnes: [{sujet: les archives, action: être mises à l’abri}]
                """,
            said: ["archives ont été mises à l’abri"], never: ["sont mises"]),
        SaidSo(
            rule: "users who were thrown out were so once",
            facts: """
                impact:
                  symptomes: [{sujet: des abonnés, action: être déconnectés}]
                """,
            said: ["ont été déconnectés"], never: ["étaient déconnectés"]),
        SaidSo(
            rule: "who fought a fire all night no longer does once it is out",
            nature: "incendie", state: "en cours", publication: "2024-03-13T09:00",
            facts: """
                lieu: dans les locaux de Twitter
                chronologie:
                  - {date: 2024-03-12T06:00, sujet: les pompiers, action: éteindre | l’incendie}
                remedes:
                  - {sujet: plus de 400 pompiers, action: combattre | le feu | toute la nuit}
                """,
            said: ["ont combattu le feu"], never: ["combattent"]),
        SaidSo(
            rule: "what is to last until a year that has not come is to come",
            facts: """
                contexte:
                  - {sujet: cette ligne, action: rester fermée jusqu’en 2026}
                """,
            said: ["restera fermée jusqu’en 2026"], never: ["est restée", "reste fermée"]),
        SaidSo(
            rule: "what lasted until a year gone by is over",
            facts: """
                enquete:
                  - sujet: {nom: Ève Morel, fonction: une informaticienne, genre: féminin}
                    action: travailler pour Netcraft jusqu’en 2019
                """,
            said: ["travaillé pour Netcraft jusqu’en 2019"], never: ["travaille pour", "travaillait"]),
        SaidSo(
            rule: "what is announced for a year to come was announced",
            facts: """
                faits:
                  - {sujet: netcraft, action: annoncer | l’arrêt de son service | en 2027, rubrique: contexte}
                  - {sujet: netcraft, action: signer | un contrat | jusqu’en 2030, rubrique: contexte}
                """,
            said: ["annoncé l’arrêt de son service en 2027"], never: ["annoncera", "signera"]),
        SaidSo(
            rule: "a month that is past is not that of the act",
            facts: """
                faits:
                  - {sujet: netcraft, action: publier | le rapport de mars 2022, rubrique: impact}
                """,
            said: ["a publié le rapport de mars 2022"], never: ["avait publié"]),
        SaidSo(
            rule: "what those believed who had a hand in it, they believed then",
            facts: """
                faits:
                  - {sujet: les techniciens, action: croire le serveur éteint, rubrique: cause}
                """,
            said: ["croyaient le serveur éteint"], never: ["croient le serveur"]),
        SaidSo(
            rule: "what somebody believes, or does not rule out, of what is over, he does today",
            facts: """
                faits:
                  - {sujet: organisation, action: ne pas exclure | un vol de mots de passe, aspect: état, rubrique: impact}
                """,
            said: ["n’exclut pas de vol", "n’exclut pas un vol"], never: ["n’excluait pas", "n’a pas exclu"]),
        SaidSo(
            rule: "what was so at the moment of something was so then",
            state: "en cours",
            facts: """
                contexte:
                  - {sujet: organisation, action: préparer | une refonte | au moment de la panne, aspect: état}
                """,
            said: ["préparait une refonte"], never: ["prépare une refonte"]),
        SaidSo(
            rule: "where one speaks, one says what one did elsewhere",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:40, action: isoler | le problème | dans un routeur, canal: sur son blog}
                """,
            said: ["annoncé"], never: ["a isolé"]),
        SaidSo(
            rule: "words that say the day need no date",
            facts: """
                contexte:
                  - {sujet: downdetector, action: subir | le même jour une panne, date: 2024-03-11}
                """,
            said: ["le même jour une panne"], never: ["lundi le même jour", "le même jour lundi"]),
    ]

    @Test("Told as what it is", arguments: cases, 0..<3)
    func told(rule: SaidSo, draw: Int) throws { try rule.check(named: "etat-\(draw)") }

    private static let together: [SaidSo] = [
        SaidSo(
            rule: "three counts alike make one list",
            facts: """
                chiffres:
                  - {valeur: 5000, unite: projets, action: être perdu, selon: organisation}
                  - {valeur: 4000, unite: commentaires, action: être perdu, selon: organisation}
                  - {valeur: 700, unite: comptes, action: être perdu, selon: organisation}
                """,
            said: ["5 000 projets, 4 000 commentaires et 700 comptes"], never: ["projets et"]),
        SaidSo(
            rule: "an act told of who did it and of what it was done to is one",
            facts: """
                impact:
                  consequences: [{sujet: les serveurs de Lyon, action: être arrêtés, date: 2024-03-11}]
                chronologie:
                  - {date: 2024-03-11, action: arrêter | ses serveurs de Lyon}
                """,
            said: ["arrêté ses serveurs de Lyon"], never: ["ont été arrêtés"]),
        SaidSo(
            rule: "who found it that day has detected it",
            nature: "fuite de données", start: "2024-03-01", end: "2024-03-07",
            facts: """
                detection: 2024-03-07
                chronologie:
                  - {date: 2024-03-07, action: constater | l’intrusion}
                """,
            said: ["constaté l’intrusion"], never: ["été détectée", "été repérée", "été découverte"]),
        SaidSo(
            rule: "whom one expects in an accident goes without saying beside the toll",
            nature: "accident",
            facts: """
                evenement: une collision
                impact: {usagers: les voyageurs, bilan_humain: {morts: 3, selon: les secours}}
                """,
            said: ["trois morts"], never: ["a touché les voyageurs", "voyageurs ont été"]),
        SaidSo(
            rule: "mourning and protests stand behind what befell, whatever key has them",
            nature: "accident",
            facts: """
                evenement: une collision
                impact:
                  bilan_humain: {morts: 3, selon: les secours}
                  consequences:
                    - {sujet: le gouvernement, action: décréter | deux jours de deuil national}
                    - {sujet: la toiture, action: être arrachée}
                """,
            said: ["deux jours de deuil"]),
        SaidSo(
            rule: "a date stands before what a preposition opens",
            facts: """
                chiffres:
                  - {valeur: 1000, unite: entreprises, sujet: netcraft, action: recenser parmi les clients, date: 2024-03-12, selon: netcraft}
                """,
            said: ["parmi les clients"], never: ["parmi mardi", "parmi ce mardi", "parmi le mardi"]),
        SaidSo(
            rule: "what somebody said of others and what he did are two sentences, or two verbs",
            facts: """
                faits:
                  - {sujet: organisation, action: indiquer que 30 agences ont été touchées, date: 2024-03-11, rubrique: remèdes}
                  - {sujet: organisation, action: recenser | 647 machines, date: 2024-03-11, rubrique: remèdes}
                """,
            said: ["647 machines"], never: ["touchées et recensé"]),
        SaidSo(
            rule: "what is meant to be done makes no list with what is done",
            facts: """
                suites:
                  - {action: déployer | ses règles | par étapes, certitude: affirmée}
                  - {action: changer de moteur de recherche, certitude: affirmée}
                  - {action: rétablir | la protection du réseau}
                """,
            said: ["la protection du réseau"], never: ["recherche et rétablit", "recherche et a rétabli"]),
        SaidSo(
            rule: "a half is read in words at the head of a sentence",
            facts: """
                chiffres:
                  - {valeur: 1.5, unite: millions d’abonnés, action: manquer d’eau, selon: organisation}
                """,
            said: ["n million et demi d’abonnés", "1,5 million d’abonnés"], never: ["Ce sont 1,5"]),
    ]

    @Test("Told together, and once", arguments: together, 0..<3)
    func once(rule: SaidSo, draw: Int) throws { try rule.check(named: "ensemble-\(draw)") }
}
