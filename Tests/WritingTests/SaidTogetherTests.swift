import Testing

@testable import Writing

/// What one subject did and did next, what is counted alike, who is named within a fact: told as one would.
@Suite("Said together, and by whom")
struct SaidTogetherTests {
    private static let cases: [SaidSo] = [
        SaidSo(
            rule: "counts of one act, day after day",
            publication: "2024-03-15T09:00", end: "2024-03-13T18:00",
            facts: """
                chiffres:
                  - {valeur: 900, unite: vols, sujet: organisation, action: annuler, date: 2024-03-11, selon: organisation}
                  - {valeur: 700, unite: vols, sujet: organisation, action: annuler, date: 2024-03-12, selon: organisation}
                  - {valeur: 300, unite: vols, sujet: organisation, action: annuler, date: 2024-03-13, selon: organisation}
                """,
            said: ["900 vols lundi 11 mars, 700 mardi 12 mars et 300 mercredi 13 mars"]),
        SaidSo(
            rule: "counts of one thing, for one and for another",
            facts: """
                chiffres:
                  - {valeur: 4600, unite: signalements, sujet: netcraft, action: recenser pour Spotify, selon: netcraft}
                  - {valeur: 1300, unite: signalements, sujet: netcraft, action: recenser pour Twitch, selon: netcraft}
                """,
            said: ["4 600 signalements pour Spotify et 1 300 pour Twitch"]),
        SaidSo(
            rule: "but sums that two give are not one sum",
            facts: """
                suites:
                  - {sujet: la région, action: donner | deux millions d’euros, certitude: affirmée}
                  - {sujet: la ville, action: donner | deux millions d’euros, certitude: affirmée}
                """,
            never: ["La région et la ville", "la région et la ville"]),
        SaidSo(
            rule: "a person whom an act names is presented there",
            facts: """
                chronologie:
                  - date: 2024-03-11T18:00
                    sujet: {nom: Anne Morel, fonction: la ministre de l’Intérieur, genre: féminin}
                    action: convoquer | Paul Durand
                excuses:
                  date: 2024-03-11
                  auteur: {nom: Paul Durand, fonction: le président du réseau, genre: masculin}
                """,
            said: ["convoqué Paul Durand, le président du réseau"]),
        SaidSo(
            rule: "and not twice, where its author does",
            facts: """
                enquete:
                  - {sujet: {nom: Jean Petit, fonction: le gérant, genre: masculin}, action: être entendu}
                  - {sujet: {nom: Marc Roux, fonction: le directeur technique, genre: masculin}, action: être entendu}
                """,
            never: ["le directeur technique, le directeur technique"]),
        SaidSo(
            rule: "custody and release are one story",
            nature: "incendie", state: "en cours", publication: "2024-03-14T09:00",
            facts: """
                chronologie:
                  - {date: 2024-03-11, sujet: les enquêteurs, action: placer en garde à vue | un gardien}
                  - {date: 2024-03-12, sujet: les pompiers, action: mesurer | la fumée}
                  - {date: 2024-03-13, sujet: les enquêteurs, action: relâcher | ce gardien}
                """,
            said: ["avant de le relâcher", "Ils ont relâché", "et l’ont relâché"]),
        SaidSo(
            rule: "an inquiry, and what it has not found",
            nature: "rançongiciel",
            facts: """
                enquete:
                  - {sujet: le parquet de Lyon, action: ouvrir | une enquête}
                  - {sujet: l’auteur de l’attaque, action: rester inconnu}
                """,
            said: ["une enquête, mais l’auteur de l’attaque reste inconnu", "une enquête. "]),
        SaidSo(
            rule: "what a figure amounts to stands beside it",
            facts: """
                impact:
                  touches:
                    valeur: 11800
                    unite: appels
                    selon: organisation
                    note: Ils représentent 11 % des appels passés ce jour-là.
                """,
            said: ["soit 11 % des appels"]),
        SaidSo(
            rule: "owned up at an hour, in a place: both are told",
            facts: """
                reconnaissance: {date: 2024-03-11T10:20, canal: sur sa page d’état}
                cause: {texte: une erreur de routage, selon: organisation}
                """,
            said: ["sur sa page d’état"]),
        SaidSo(
            rule: "a loss by a day is no loss of that day",
            nature: "rançongiciel", state: "en cours", publication: "2024-03-20T09:00",
            facts: """
                chiffres:
                  - {valeur: 300, unite: millions d’euros, ecrit: au moins, sujet: organisation, action: perdre, date: 2024-03-18, selon: organisation}
                """,
            said: ["avoir perdu au moins 300"], never: ["a perdu au moins"]),
        SaidSo(
            rule: "a date parts neither what was expected nor what was denied",
            publication: "2024-03-15T09:00",
            facts: """
                faits:
                  - {sujet: la cérémonie, action: se tenir comme prévu, date: 2024-03-12, rubrique: suites}
                  - sujet: {nom: Anne Morel, fonction: la ministre, genre: féminin}
                    action: avouer ne pas avoir reçu l’alerte
                    date: 2024-03-13
                    rubrique: suites
                """,
            never: ["comme mardi", "comme le", "avoué ne mercredi", "ne le mercredi"]),
        SaidSo(
            rule: "one act under two keys, with the object that says more",
            facts: """
                chronologie:
                  - {date: 2024-03-11T11:00, sujet: organisation, action: appeler | Netcraft | à l’aide}
                remedes:
                  - {action: appeler | une équipe de Netcraft | à l’aide, date: 2024-03-11}
                """,
            said: ["une équipe de Netcraft"], never: ["Netcraft et une équipe"]),
        SaidSo(
            rule: "found as it began, by whom it befell: no news",
            facts: "detection: {date: 2024-03-11T10:00}",
            never: ["détecté", "repéré", "découvert"]),
        SaidSo(
            rule: "what is shouted is no statement",
            facts: """
                citations:
                  - texte: Revenez tout de suite !
                    auteur: {nom: Paul Durand, fonction: le président du réseau, genre: masculin}
                """,
            never: ["déclaré"]),
        SaidSo(
            rule: "millions of customers, where they were counted",
            nature: "fuite de données",
            facts: """
                impact:
                  usagers: des dizaines de millions de clients
                  donnees:
                    categories: [les noms, les adresses]
                    statut: dérobées
                    selon: organisation
                    personnes: {valeur: 50000000, unite: personnes, selon: organisation}
                """,
            never: ["dizaines de millions"]),
        SaidSo(
            rule: "the suspect, once somebody was arrested",
            nature: "incendie", state: "en cours", publication: "2024-03-13T09:00",
            facts: """
                chronologie:
                  - {date: 2024-03-11T12:00, sujet: les pompiers, action: maîtriser | l’incendie}
                  - {date: 2024-03-11 soir, sujet: la suspecte, action: être conduite à l’hôpital}
                enquete:
                  - {sujet: la police, action: arrêter | une habitante de 40 ans}
                """,
            said: ["habitante de 40 ans"], never: ["la suspecte a été conduite à l’hôpital. La police"]),
    ]

    @Test("Said so", arguments: cases, 0..<3)
    func said(rule: SaidSo, draw: Int) throws { try rule.check(named: "ensemble-\(draw)") }
}
