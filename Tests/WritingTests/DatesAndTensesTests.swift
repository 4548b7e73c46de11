import Testing

@testable import Writing

/// When a thing was, said once and no closer than it serves; in what tense, by what stands beside it.
@Suite("Dates and tenses")
struct DatesAndTensesTests {
    private static let dates: [SaidSo] = [
        SaidSo(
            rule: "a day more than a week ago goes without its weekday",
            publication: "2024-04-02T09:00",
            facts: """
                enquete:
                  - {sujet: la FCC, action: ouvrir | une enquête, date: 2024-03-20}
                """,
            said: ["le 20 mars", "Le 20 mars"], never: ["mercredi 20 mars"]),
        SaidSo(
            rule: "a day of this week keeps it",
            publication: "2024-03-15T09:00",
            facts: """
                enquete:
                  - {sujet: la FCC, action: ouvrir | une enquête, date: 2024-03-13}
                """,
            said: ["ercredi 13 mars"]),
        SaidSo(
            rule: "the hours of one day name it once",
            publication: "2024-04-02T09:00",
            facts: """
                impact: {symptomes: [{sujet: les pages, action: ne plus s’afficher}]}
                chronologie:
                  - {date: 2024-03-11T10:40, sujet: les ingénieurs, action: isoler | le commutateur}
                remedes:
                  - {action: remplacer | le commutateur, date: 2024-03-11T11:35}
                """,
            said: ["11 h 35"], never: ["le 11 mars à 11 h 35", "Le 11 mars à 11 h 35"]),
        SaidSo(
            rule: "the year it is published in is not printed beside a day",
            publication: "2024-03-25T09:00", start: "2023-12-20T10:00", end: "2023-12-20T12:00",
            facts: """
                enquete:
                  - {sujet: la FCC, action: publier | une alerte, date: 2024-02-26}
                """,
            said: ["26 février"], never: ["février 2024"]),
        SaidSo(
            rule: "days have no hour, and no time zone",
            nature: "fermeture", state: "planifié", publication: "2024-03-08T09:00", start: "2024-03-11",
            facts: """
                fuseau: America/New_York
                retablissement_prevu: 2024-05-24
                """,
            never: ["heure de", "heure locale"]),
        SaidSo(
            rule: "somebody who has come into being came so, whatever he did since",
            nature: "déni de service", state: "en cours",
            facts: """
                faits:
                  - {sujet: le groupe Krill, action: menacer d’autres sites, date: 2024-03-11, rubrique: cause}
                contexte:
                  - {sujet: le groupe Krill, action: apparaître, date: 2022-09}
                """,
            said: ["est apparu"], never: ["était apparu"]),
        SaidSo(
            rule: "of a month that is not over, what is likely is foreseen",
            nature: "rançongiciel", state: "en cours", publication: "2024-03-26T09:00",
            facts: """
                contexte:
                  - {sujet: les livraisons, action: reculer, date: 2024-03, certitude: probable, selon: le cabinet Orion}
                """,
            said: ["devraient reculer"], never: ["probablement reculé", "mars 2024"]),
        SaidSo(
            rule: "of a month gone by, it came to pass",
            nature: "rançongiciel", state: "en cours", publication: "2024-04-26T09:00",
            facts: """
                contexte:
                  - {sujet: les livraisons, action: reculer, date: 2024-03, certitude: probable, selon: le cabinet Orion}
                """,
            said: ["probablement reculé"], never: ["devraient"]),
        SaidSo(
            rule: "a fire of the same day elsewhere is no beginning of this one",
            nature: "incendie", state: "en cours", publication: "2024-03-13T09:00", start: "2024-03-11T03:20",
            facts: """
                lieu: dans les locaux de Twitter
                faits:
                  - {sujet: un autre incendie, action: faire | deux blessés | à Lyon, date: 2024-03-11, rubrique: contexte}
                """,
            said: ["autre incendie a fait"], never: ["avait fait"]),
        SaidSo(
            rule: "smoke filled what it filled until the fire was out",
            nature: "incendie", state: "en cours", publication: "2024-03-13T09:00", start: "2024-03-11T03:20",
            facts: """
                lieu: dans les locaux de Twitter
                chronologie:
                  - {date: 2024-03-11T12:00, sujet: les pompiers, action: éteindre | l’incendie}
                impact: {symptomes: [{sujet: une fumée noire, action: envahir | les escaliers}]}
                """,
            said: ["fumée noire envahissait"], never: ["envahit"]),
        SaidSo(
            rule: "what is so in principle is so today",
            nature: "fuite de données",
            facts: """
                contexte:
                  - {sujet: un numéro de client, action: "ne pas permettre, en principe, d’ouvrir un compte", aspect: état}
                """,
            said: ["ne permet pas, en principe"], never: ["permettait"]),
        SaidSo(
            rule: "what is certain of what is over was done",
            facts: """
                suites:
                  - {action: rétablir | la protection du réseau, certitude: confirmée}
                """,
            said: ["a rétabli la protection"], never: ["rétablit"]),
        SaidSo(
            rule: "what a second attack undid had not come back",
            nature: "rançongiciel", state: "en cours", publication: "2024-03-13T09:00",
            facts: """
                chronologie:
                  - {date: 2024-03-11T15:00, etape: rétablissement partiel}
                  - {date: 2024-03-11T21:00, action: subir | une seconde attaque}
                impact: {usagers: des libraires, usages: [commander un livre]}
                """,
            said: ["empêche"], never: ["a empêché"]),
        SaidSo(
            rule: "how things stood when it happened needs no day",
            nature: "accident", state: "en cours",
            facts: """
                lieu: dans les locaux de Twitter
                evenement: une explosion
                chiffres:
                  - {valeur: 40, unite: employés, action: se trouver dans les locaux, aspect: état, date: 2024-03-11, selon: organisation}
                """,
            said: ["se trouvaient dans les locaux"], never: ["locaux lundi", "locaux le lundi", "undi, 40 employés"]),
        SaidSo(
            rule: "what bore a limit was limited",
            nature: "accident",
            facts: """
                lieu: dans les locaux de Twitter
                evenement: un effondrement
                cause:
                  texte: un excès de poids
                  mecanisme: [{sujet: la passerelle, action: être limitée à trois tonnes}]
                """,
            said: ["était limitée à trois tonnes"], never: ["a été limitée"]),
        SaidSo(
            rule: "who is among the missing is so until found",
            nature: "accident", state: "en cours",
            facts: """
                lieu: dans les locaux de Twitter
                evenement: une explosion
                impact:
                  bilan_humain: {morts: 2, disparus: 9, selon: la police}
                  consequences: [{sujet: deux journalistes, action: figurer parmi les disparus, aspect: état}]
                """,
            said: ["figurent parmi les disparus"], never: ["figuraient"]),
        SaidSo(
            rule: "what was stolen was kept as it was",
            nature: "fuite de données",
            facts: """
                faits: [{sujet: les mots de passe, action: être protégés par bcrypt, rubrique: impact}]
                """,
            said: ["étaient protégés par bcrypt"], never: ["ont été protégés"]),
        SaidSo(
            rule: "half past ten is late in the morning",
            nature: "accident", start: "2024-03-11T10:35", end: "2024-03-11T11:00",
            facts: """
                lieu: dans les locaux de Twitter
                evenement: une explosion
                impact: {bilan_humain: {morts: 2, selon: la police}}
                """,
            never: ["milieu de matinée"]),
    ]

    @Test("By when it was and how it stands", arguments: dates, 0..<3)
    func time(rule: SaidSo, draw: Int) throws { try rule.check(named: "temps-\(draw)") }

    private static let words: [SaidSo] = [
        SaidSo(
            rule: "an alarm gives no alarm",
            facts: "detection: {date: 2024-03-11T10:04, par: une alerte automatique}",
            said: ["une alerte automatique", "Une alerte automatique"],
            never: ["donné l’alerte", "alerte a été donnée", "alerte est venue"]),
        SaidSo(
            rule: "a place is named once",
            nature: "fermeture", state: "planifié", publication: "2024-03-08T09:00", start: "2024-03-11",
            facts: """
                retablissement_prevu: 2024-05-24
                impact: {usagers: les passagers, usages: [partir de Brindisi, arriver à Brindisi]}
                """,
            said: ["Brindisi ni y arriver", "Brindisi ou d’y arriver", "Brindisi et d’y arriver"],
            never: ["arriver à Brindisi"]),
        SaidSo(
            rule: "a participle is said once of two things, each with its day",
            facts: """
                chronologie:
                  - {date: 2024-03-11 soirée, action: rétablir | la messagerie}
                  - {date: 2024-03-12 matin, action: rétablir | la recherche}
                """,
            never: ["et rétabli la recherche"]),
        SaidSo(
            rule: "what some lost and what others kept is no contrast of one thing",
            facts: """
                impact:
                  consequences: [{sujet: des mairies, action: fermer | leur guichet}]
                  epargnes: [la messagerie]
                """,
            never: ["guichet, mais", "guichet, tandis"]),
        SaidSo(
            rule: "a long number behind a colon has no article",
            nature: "fuite de données",
            facts: "contact: le 0 800 12 34 56",
            said: [": 0 800 12 34 56"], never: ["le 0 800"]),
        SaidSo(
            rule: "who was just named as the source is not named again",
            facts: """
                faits:
                  - {sujet: deux abonnés, action: perdre | leurs messages, selon: les secouristes, rubrique: enquête}
                  - {sujet: les secouristes, action: inspecter | les locaux, rubrique: enquête}
                """,
            never: ["selon les secouristes. Les secouristes", "d’après les secouristes. Les secouristes"]),
        SaidSo(
            rule: "people named with their town go on as they",
            facts: """
                contexte:
                  - {sujet: les habitants de Lyon, action: se servir de Twitter pour voter, aspect: état}
                  - {sujet: les habitants, action: refuser | un projet d’incinérateur, aspect: état}
                """,
            never: ["voter. Les habitants"]),
        SaidSo(
            rule: "what one asks for and another opposes is told in one breath",
            facts: """
                contexte:
                  - {sujet: les riverains, action: réclamer | un second canal, aspect: état}
                  - {sujet: le ministère, action: s’opposer à ce second canal, aspect: état}
                """,
            said: ["un second canal, auquel le ministère s’oppose"], never: ["à ce second canal"]),
        SaidSo(
            rule: "minutes are counted at the end, where the title has not",
            start: "2024-03-11T10:42", end: "2024-03-11T11:09",
            facts: """
                explication: {date: 2024-03-11}
                cause: {texte: une règle défectueuse, selon: organisation}
                """,
            said: ["27 minutes"]),
    ]

    @Test("In words that stand together", arguments: words, 0..<3)
    func wording(rule: SaidSo, draw: Int) throws { try rule.check(named: "mots-\(draw)") }
}
