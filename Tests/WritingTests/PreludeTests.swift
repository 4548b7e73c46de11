import Testing
import Writing

/// A story is told in the order in which it happened, whatever part of the record gives its facts.
@Suite("What led to an incident, and what was said meanwhile")
struct PreludeTests {
    private static func article(_ facts: String, nature: String = "accident", draw: Int = 0) throws -> Article {
        try WrittenRecord.article(nature: nature, facts, named: "prelude-\(draw)")
    }

    @Test("What was done in the hours before is told before, and opens the chronology", arguments: 0..<4)
    func before(draw: Int) throws {
        let article = try Self.article(
            """
            evenement: un déraillement
            faits:
              - {sujet: le train, action: quitter | la gare de Paris, date: 2024-03-11T09:20, rubrique: contexte}
            chronologie:
              - {sujet: les pompiers, action: évacuer | les voyageurs, date: 2024-03-11T10:40}
            """, draw: draw)
        let body = article.sentences.plain
        let left = try #require(body.firstRange(of: "quitté la gare de Paris"), "\(body)")
        let evacuated = try #require(body.firstRange(of: /évacué/), "\(body)")
        #expect(left.lowerBound < evacuated.lowerBound, "\(body)")
        #expect(article.timeline.first?.what.map(\.text).joined().contains("quitte") == true)
        #expect(article.untold == [])
    }

    @Test("Where nobody knows the cause, what led to it is told in its order, before it", arguments: 0..<4)
    func unexplained(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", state: "en cours", from: "vers 2024-03-12T01:15",
            """
            evenement: un déraillement
            impact:
              consequences:
                - {sujet: des wagons-citernes, action: exploser}
                - {sujet: le feu, action: ravager | le quartier}
            cause: inconnu
            faits:
              - {sujet: le conducteur, action: garer | le train, date: 2024-03-11 soir, rubrique: cause}
              - {sujet: les pompiers, action: éteindre | un feu de locomotive, date: 2024-03-11 fin de soirée, rubrique: cause}
              - {sujet: le train, action: dévaler | la pente, date: 2024-03-12, rubrique: cause}
            """, named: "pente-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        let order = ["garé le train", "feu de locomotive", "dévalé la pente", "1 h 15"]
        let places = try order.map { try #require(text.firstRange(of: $0), "\($0): \(text)").lowerBound }
        #expect(places == places.sorted(), "\(text)")
        #expect(!text.contains(/feu de locomotive[^.]*\. Le feu/), "\(text)")
    }

    @Test("What the accident befell was so", arguments: ["le train", "la rame", "l’avion"])
    func vehicles(subject: String) throws {
        let body = try Self.article(
            """
            faits:
              - {sujet: \(subject), action: transporter | 385 voyageurs, aspect: état, rubrique: impact}
            """
        ).sentences.plain
        #expect(body.contains("transportait 385 voyageurs"), "\(body)")
    }

    @Test("What is ruined while the incident lasts is ruined for good", arguments: 0..<4)
    func ruins(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "accident", state: "en cours",
            """
            impact:
              consequences:
                - {sujet: des wagons-citernes, action: exploser}
                - {sujet: plusieurs camions, action: tomber d’une hauteur de 45 mètres}
                - {sujet: le trafic, action: être interrompu}
            """, named: "ruine-\(draw)")
        let text = (article.standfirst + article.sentences).plain.lowercased()
        #expect(text.contains("sont tombés d’une hauteur"), "\(text)")
        #expect(text.contains("des wagons-citernes ont explosé"), "\(text)")
        #expect(text.contains("est interrompu"), "\(text)")
    }

    @Test("Who claims it does so in the chronology")
    func claims() throws {
        let article = try Self.article(
            "revendication: {auteur: un groupe de pirates, date: 2024-03-11T11:00, confirmee: non}",
            nature: "cyberattaque")
        let rows = article.timeline.map { $0.what.map(\.text).joined() }
        #expect(rows.contains("Un groupe de pirates revendique la cyberattaque"), "\(rows)")
    }

    private static let said: [(rule: String, nature: String, story: String, quote: String, next: String)] = [
        (
            "announced meanwhile", "panne",
            """
              - {action: corriger | le défaut, date: 2024-03-11T10:20}
              - {action: isoler | un second équipement, date: 2024-03-11T11:40}
            """,
            "{texte: Tout fonctionne désormais., auteur: organisation, role: annonce, date: 2024-03-11T10:35}",
            "isolé un second"
        ),
        (
            "said as it began", "fausse alerte",
            "  - {action: démentir | l’alerte, date: 2024-03-11T10:20}",
            "{texte: Abritez-vous immédiatement., auteur: organisation, date: 2024-03-11T10:00}", "démenti"
        ),
    ]

    @Test("What was said stands before what befell after it", arguments: said.indices, 0..<4)
    func quotes(row: Int, draw: Int) throws {
        let said = Self.said[row]
        let body = try Self.article(
            "chronologie:\n\(said.story)\ncitations:\n  - \(said.quote)", nature: said.nature, draw: draw
        ).sentences.plain
        let quote = try #require(body.firstRange(of: "« "), "\(said.rule): \(body)")
        let next = try #require(body.firstRange(of: said.next), "\(said.rule): \(body)")
        #expect(quote.lowerBound < next.lowerBound, "\(said.rule): \(body)")
    }

    @Test("The note of a figure stands behind its figure, wherever that is told", arguments: 0..<6)
    func notes(draw: Int) throws {
        let body = try WrittenRecord.article(
            nature: "panne", state: "en cours",
            """
            impact:
              touches: {valeur: 4, unite: millions de foyers, selon: netcraft}
            chiffres:
              - valeur: 45000
                unite: mégawatts
                action: être à l’arrêt
                date: 2024-03-12
                aspect: état
                selon: organisation
                note: Les centrales thermiques en représentent environ 30 000.
            """, named: "note-\(draw)"
        ).sentences.plain
        #expect(body.contains(/à l’arrêt[^.]*\. Les centrales/), "\(body)")
    }

    @Test("A pronoun is not left out with an auxiliary")
    func reflexives() throws {
        let article = try Self.article(
            """
            cause:
              texte: une éclisse mal fixée
              selon: organisation
              mecanisme:
                - {sujet: cette éclisse, action: se détacher}
                - {sujet: cette éclisse, action: se loger au milieu d’un aiguillage}
            """)
        #expect(article.sentences.plain.contains(/s’(est|était) logée au milieu/))
    }

    @Test("Who died is what happened", arguments: 0..<4)
    func dead(draw: Int) throws {
        let article = try Self.article(
            """
            evenement: un déraillement
            lieu: à Brétigny
            impact: {bilan_humain: {morts: 6, blesses: 30, selon: netcraft}}
            """, draw: draw)
        #expect(article.standfirst.plain.contains(/a fait six morts et 30 blessés/), "\(article.standfirst.plain)")
    }

    @Test("That nothing points to a cause is not its denial", arguments: 0..<4)
    func nothingPoints(draw: Int) throws {
        let body = try Self.article(
            """
            cause: {texte: la suppression de fichiers, selon: organisation}
            ecarte:
              - {texte: une cyberattaque, selon: organisation, certitude: probable}
            """, nature: "panne", draw: draw
        ).sentences.plain
        #expect(
            body.contains(/n’indique une|aucun indice d’une/) && !body.contains("non à une cyberattaque"), "\(body)")
    }

    @Test("A word that is no noun is used, not spoken of", arguments: 0..<4)
    func oneWord(draw: Int) throws {
        let body = try Self.article(
            "citations: [{texte: catastrophique, auteur: netcraft, role: réaction}]", nature: "panne", draw: draw
        ).sentences.plain
        #expect(body.contains(/« Catastrophique », a/) && !body.contains("évoqué"), "\(body)")
    }

    @Test("What a fire did is past once a step says that it is out", arguments: ["éteindre", "contenir"])
    func deadFire(act: String) throws {
        let article = try WrittenRecord.article(
            nature: "incendie", state: "en cours",
            """
            chronologie:
              - {sujet: les pompiers, action: \(act) | l’incendie, date: 2024-03-11T11:00}
            impact:
              consequences:
                - {sujet: un panache de fumée, action: s’étendre sur 22 kilomètres}
            """, named: "eteint")
        let text = (article.standfirst + article.sentences).plain
        #expect(text.contains(act == "éteindre" ? "s’est étendu" : "s’étend"), "\(text)")
    }
}
