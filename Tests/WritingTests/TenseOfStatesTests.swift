import Testing

@testable import Writing

/// What is true of a time is told of that time: its own words say which, what is written stays true, an inquiry that has
/// reported is over, and what led to an incident is told in one tense.
@Suite("The tense of states and of what came before")
struct TenseOfStatesTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        let said: String
        var testDescription: String { rule }
    }

    private static let cases: [Case] = [
        Case(
            rule: "a state of that night is of the past",
            facts: """
                contexte:
                  - {sujet: le pays, action: importer | le quart de son courant cette nuit-là, aspect: état}
                """, said: "Le pays importait le quart de son courant cette nuit-là"),
        Case(
            rule: "a state of nowhere in time still is",
            facts: """
                contexte:
                  - {sujet: le pays, action: importer | le quart de son courant, aspect: état}
                """, said: "Le pays importe le quart de son courant"),
        Case(
            rule: "what a report holds, it holds",
            facts: """
                chiffres:
                  - {valeur: 21, unite: recommandations, sujet: le rapport, action: contenir, aspect: état, selon: les enquêteurs}
                """, said: "rapport contient 21 recommandations"),
        Case(
            rule: "how things stood when they were counted",
            facts: """
                chiffres:
                  - {valeur: 120, unite: avions, action: être en vol à l’annonce de la panne, selon: la tour de contrôle}
                """, said: "120 avions étaient en vol"),
        Case(
            rule: "what was asked for years was asked all that time",
            facts: """
                faits:
                  - {rubrique: cause, sujet: les syndicats, action: réclamer depuis des années | un logiciel neuf}
                """, said: "es syndicats réclamaient depuis des années un logiciel neuf"),
        Case(
            rule: "but what was counted since happened",
            facts: """
                faits:
                  - {rubrique: impact, sujet: les abonnés, action: subir depuis des mois | 12 pannes}
                """, said: "es abonnés ont subi depuis des mois 12 pannes"),
        Case(
            rule: "what nobody knows, nobody knows yet",
            facts: """
                faits:
                  - {rubrique: cause, sujet: le point de départ du feu, action: ne pas être connu}
                """, said: "e point de départ du feu n’est pas connu"),
        Case(
            rule: "a verb that doubts needs no adverb to doubt",
            facts: """
                faits:
                  - {rubrique: impact, sujet: la part des foyers touchés, action: pouvoir atteindre un tiers, certitude: probable, selon: le maire}
                """, said: "a part des foyers touchés pourrait atteindre un tiers"),
        Case(
            rule: "who leads an inquiry that has reported has led it",
            facts: """
                enquete:
                  - {sujet: un ancien juge, action: diriger | l’enquête, aspect: état}
                  - {sujet: le rapport, action: critiquer | la communication}
                """, said: "Un ancien juge a dirigé l’enquête"),
        Case(
            rule: "who leads an inquiry that has not still leads it",
            facts: """
                enquete:
                  - {sujet: un ancien juge, action: diriger | l’enquête, aspect: état}
                """, said: "Un ancien juge dirige l’enquête"),
        Case(
            rule: "what an inquiry does not know, it does not know yet",
            facts: """
                faits:
                  - {rubrique: enquête, sujet: les auteurs, action: rester inconnus, aspect: état}
                """, said: "Les auteurs restent inconnus"),
        Case(
            rule: "a state of an hour that is past, be it of the day of the article",
            facts: """
                contexte:
                  - {sujet: la Bretagne, action: compter | 780 000 foyers dans le noir, aspect: état, date: 2024-03-12T05:00}
                """, said: "a Bretagne comptait 780 000 foyers dans le noir"),
        Case(
            rule: "a count of the day of the article, likewise",
            facts: """
                chiffres:
                  - {valeur: 30, unite: "% des serveurs", action: être rétablis, aspect: état, date: 2024-03-12, selon: organisation}
                """, said: "30 % des serveurs étaient rétablis"),
        Case(
            rule: "what its own words date before the article",
            facts: """
                contexte:
                  - {sujet: les travaux, action: être prévus à l’automne 2023, aspect: état}
                """, said: "es travaux étaient prévus à l’automne 2023"),
        Case(
            rule: "what began then and goes on",
            facts: """
                contexte:
                  - {sujet: le réseau, action: appartenir depuis mars 2013 à un groupe chinois, aspect: état}
                """, said: "e réseau appartient depuis mars 2013 à un groupe chinois"),
        Case(
            rule: "what the incident destroyed is no more",
            facts: """
                impact:
                  consequences:
                    - {sujet: le bâtiment du nord, action: être détruit}
                contexte:
                  - {sujet: le bâtiment du nord, action: abriter | 12 000 serveurs, aspect: état}
                """, said: "e bâtiment du nord abritait 12 000 serveurs"),
        Case(
            rule: "what stands still is what it is",
            facts: """
                impact:
                  consequences:
                    - {sujet: le bâtiment du sud, action: être détruit}
                contexte:
                  - {sujet: le câble du nord, action: relier | la ville au continent, aspect: état}
                """, said: "e câble du nord relie la ville au continent"),
        Case(
            rule: "a train that was derailed",
            facts: """
                cause: {texte: le déraillement d’un train de marchandises}
                chiffres:
                  - {valeur: 30, unite: wagons, sujet: le train, action: compter, aspect: état, selon: les enquêteurs}
                """, said: "e train comptait 30 wagons"),
        Case(
            rule: "a warning that is lifted",
            facts: """
                contexte:
                  - {sujet: l’avertissement, action: viser | un seul quartier, aspect: état}
                """, said: "’avertissement visait un seul quartier"),
        Case(
            rule: "what stood about for a time",
            facts: """
                contexte:
                  - {sujet: des échafaudages, action: entourer | la tour, aspect: état}
                """, said: "es échafaudages entouraient la tour"),
        Case(
            rule: "what was foreseen",
            facts: """
                contexte:
                  - {sujet: le groupe, action: prévoir | une croissance de 3 %, date: 2024-01}
                """, said: "e groupe prévoyait une croissance de 3 %"),
        Case(
            rule: "what follows and is certain, of what is over, was done",
            facts: """
                suites:
                  - {sujet: le régulateur, action: transmettre | le dossier | à la justice, certitude: confirmée}
                """, said: "e régulateur a transmis le dossier à la justice"),
        Case(
            rule: "what is to come of it is not",
            facts: """
                suites:
                  - {sujet: les clients, action: recevoir prochainement un nouveau code, certitude: confirmée}
                """, said: "es clients reçoivent prochainement un nouveau code"),
        Case(
            rule: "a habit goes on",
            facts: """
                chiffres:
                  - {valeur: 3500000, unite: personnes, action: utiliser | ces services chaque mois, aspect: état, selon: organisation}
                """, said: "personnes utilisent ces services chaque mois"),
        Case(
            rule: "what came first, told behind what it led to",
            facts: """
                enquete:
                  - {sujet: netcraft, action: envisager d’abord une amende plus lourde}
                """, said: "avait d’abord envisagé une amende plus lourde"),
        Case(
            rule: "what came about after all",
            facts: """
                impact:
                  consequences:
                    - {sujet: la sortie du film, action: être annulée, date: 2024-03-08}
                    - {sujet: le film, action: sortir dans quelques salles, date: 2024-03-11}
                """, said: "est finalement sorti dans quelques salles"),
        Case(
            rule: "a verb of state needs no aspect: who is among the dead",
            facts: """
                faits:
                  - {rubrique: impact, sujet: le mécanicien, action: figurer parmi les blessés}
                """, said: "e mécanicien figure parmi les blessés"),
        Case(
            rule: "a verb of state needs no aspect: who they are",
            facts: """
                faits:
                  - {rubrique: impact, sujet: les victimes, action: compter | deux enfants}
                """, said: "es victimes comptent deux enfants"),
        Case(
            rule: "a verb of state needs no aspect: what things were like",
            facts: """
                impact:
                  consequences:
                    - {sujet: les bornes de la gare, action: être hors service}
                """, said: "es bornes de la gare étaient hors service"),
        Case(
            rule: "what came to an end happened",
            facts: """
                impact:
                  consequences:
                    - {sujet: les bornes de la gare, action: être hors service pendant une heure}
                """, said: "es bornes de la gare ont été hors service pendant une heure"),
        Case(
            rule: "what one says of what is over happened",
            facts: """
                faits:
                  - {rubrique: impact, sujet: la réaction des abonnés, action: être immédiate}
                """, said: "a réaction des abonnés a été immédiate"),
        Case(
            rule: "who was alone, and who was the only one to do it",
            facts: """
                faits:
                  - {rubrique: impact, sujet: le gardien, action: être seul dans la tour}
                """, said: "e gardien était seul dans la tour"),
        Case(
            rule: "who came first",
            facts: """
                faits:
                  - {rubrique: impact, sujet: le gardien, action: être le premier à donner l’alerte}
                """, said: "e gardien a été le premier à donner l’alerte"),
        Case(
            rule: "what one lacked",
            facts: """
                impact:
                  consequences:
                    - {sujet: certains villages, action: n’avoir plus d’eau}
                """, said: "ertains villages n’avaient plus d’eau"),
        Case(
            rule: "what did not take place",
            facts: """
                impact:
                  consequences:
                    - {sujet: le concert du soir, action: ne pas avoir lieu}
                """, said: "e concert du soir n’a pas eu lieu"),
        Case(
            rule: "hearings that are counted were held",
            facts: """
                enquete:
                  - {sujet: la gendarmerie, action: mener | trois auditions}
                """, said: "a gendarmerie a mené trois auditions"),
        Case(
            rule: "the record says that it happened",
            facts: """
                faits:
                  - {rubrique: impact, sujet: le mécanicien, action: figurer parmi les blessés, aspect: événement}
                """, said: "e mécanicien a figuré parmi les blessés"),
        Case(
            rule: "what a thing is meant to do it was not obliged to",
            facts: """
                faits:
                  - {rubrique: cause, sujet: le dispositif, action: devoir couper | le courant}
                """, said: "e dispositif devait couper le courant"),
        Case(
            rule: "what somebody has to do he had to",
            facts: """
                faits:
                  - {rubrique: impact, sujet: les voyageurs, action: devoir descendre sur les voies}
                """, said: "es voyageurs ont dû descendre sur les voies"),
        Case(
            rule: "what came first, told behind what it led to elsewhere",
            facts: """
                compensation: {texte: un mois gratuit, beneficiaires: les abonnés, date: 2024-03-12}
                faits:
                  - {rubrique: suites, action: proposer d’abord | une remise}
                """, said: "avait d’abord proposé une remise"),
        Case(
            rule: "an inquiry goes on until its result is told",
            facts: """
                enquete:
                  - {sujet: la gendarmerie, action: enquêter avec le parquet de Rennes}
                """, said: "a gendarmerie enquête avec le parquet de Rennes"),
        Case(
            rule: "an inquiry that has its result is over",
            facts: """
                enquete:
                  - {sujet: la gendarmerie, action: examiner | les journaux du serveur}
                  - {sujet: la gendarmerie, action: identifier | deux suspects}
                """, said: "a gendarmerie a examiné les journaux du serveur"),
        Case(
            rule: "background of another year is told for itself",
            facts: """
                contexte:
                  - {sujet: le réseau, action: être racheté par un concurrent, date: 2013}
                """, said: "e réseau a été racheté par un concurrent"),
    ]

    @Test("A state is true of its time", arguments: cases)
    func state(rule: Case) throws {
        let article = try WrittenRecord.article(rule.facts, named: "etat")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(rule.said), "\(text)")
    }

    @Test("What is established of a cause stays true once it is over", arguments: 0..<12)
    func cause(draw: Int) throws {
        let article = try WrittenRecord.article(
            "cause: {texte: une erreur de configuration, selon: organisation}", named: "etablie-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(
            !text.contains(/(était|étaient) (due?s?|à l’origine)|résultait|(la panne|l’incident) venait/), "\(text)")
    }

    @Test("What it did to things is over with it", arguments: 0..<12)
    func components(draw: Int) throws {
        let article = try WrittenRecord.article(
            "impact: {composants: [la messagerie externe], appareils: [les téléphones]}", named: "composants-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(
            !text.contains(/étaient (perturbée?s|touchée?s)|était (perturbée?|touchée?)|perturbait|touchait/), "\(text)"
        )
    }

    @Test("A count of hours ago has its hour, while it lasts", arguments: 0..<4)
    func earlierCount(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-11T18:00",
            """
            impact:
              touches: {valeur: 1200000, unite: foyers, selon: organisation, date: 2024-03-11T11:00}
            """, named: "heure-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains("foyers étaient touchés"), "\(text)")
        #expect(text.contains("11 heures"), "\(text)")
        #expect(!text.contains("touche 1,2"), "\(text)")
    }

    @Test(
        "What led to it, told behind its cause, is told in one tense, be it of that day or of another",
        arguments: [("2024-03-11T09:10", "2024-03-11T09:40"), ("2024-03-02", "2024-03-05")])
    func mechanism(first: String, last: String) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: la perte de deux lignes à haute tension
              mecanisme:
                - {sujet: la ligne du nord, action: disjoncter, date: \(first)}
                - {sujet: les autres liaisons, action: s’ouvrir}
                - {sujet: la ligne du sud, action: disjoncter à son tour, date: \(last)}
            """, named: "mecanisme")
        let text = article.sentences.plain
        #expect(text.contains("a ligne du nord avait disjoncté"), "\(text)")
        #expect(text.contains("es autres liaisons s’étaient ouvertes"), "\(text)")
        #expect(text.contains("a ligne du sud avait disjoncté à son tour"), "\(text)")
    }

    private static let accidents: [(facts: String, said: String, unsaid: String)] = [
        (
            "contexte: [{sujet: le cargo, action: se rendre à Anvers, aspect: état}]",
            "e cargo se rendait à Anvers", "se rend à"
        ),
        (
            """
            impact:
              consequences: [{sujet: trois peintres, action: tomber dans le canal}]
            faits: [{rubrique: impact, sujet: ces peintres, action: repeindre | le tablier, aspect: état}]
            """, "repeignaient le tablier", "repeignent"
        ),
        (
            """
            impact:
              consequences:
                - {sujet: la collision, action: creuser | une brèche}
                - {sujet: trois peintres, action: être secourus}
                - {sujet: la navigation, action: être suspendue}
            """, "a collision a creusé une brèche", "peintres sont secourus"
        ),
        (
            "impact: {consequences: [{sujet: la navigation, action: être suspendue}]}",
            "a navigation est suspendue", "a été suspendue"
        ),
        (
            "impact: {epargnes: [{sujet: les passagers, action: être indemnes}]}",
            "es passagers sont indemnes", "ont été indemnes"
        ),
    ]

    @Test("Of an accident whose effects go on, what it did at once is past", arguments: accidents, 0..<2)
    func accident(of facts: (facts: String, said: String, unsaid: String), draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", state: "en cours", "evenement: une collision\n" + facts.facts, named: "choc-\(draw)")
        let text = Self.text(article)
        #expect(text.contains(facts.said), "\(text)")
        #expect(!text.contains(facts.unsaid), "\(text)")
    }

    @Test("Why works are done is so already", arguments: 0..<3)
    func works(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "maintenance", state: "planifié", publication: "2024-03-01T09:00", from: "2024-03-11",
            until: "2024-03-12",
            """
            fin: 2024-03-12
            faits:
              - {rubrique: cause, sujet: les aiguillages de la gare, action: dater des années 1960}
            """, named: "travaux-\(draw)")
        let text = Self.text(article)
        #expect(text.contains("es aiguillages de la gare datent des années 1960"), "\(text)")
    }

    private static func text(_ article: Article) -> String {
        (article.standfirst + article.sentences).plain
    }
}
