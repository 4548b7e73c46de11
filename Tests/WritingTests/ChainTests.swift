import Testing

@testable import Writing

/// How facts of one subject, or that lead to one another, are put together.
@Suite("Facts in a chain")
struct ChainTests {
    private static let draws = 0..<8

    @Test("In what led to it, nobody acts for his part", arguments: draws)
    func mechanism(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: une erreur de routage
              mecanisme:
                - {sujet: cloudflare, action: ordonner | le blocage}
                - {sujet: netcraft, action: détourner | les adresses du site}
                - {sujet: organisation, action: relayer | l’annonce}
            """, named: "mecanisme-\(draw)")
        #expect(!article.sentences.plain.lowercased().contains("de son côté"), "\(article.sentences.plain)")
        #expect(article.untold == [])
    }

    @Test("Of two events, neither is told in a relative clause", arguments: draws)
    func relative(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - {sujet: netcraft, action: juger blasphématoires | des vidéos du site}
              - {sujet: netcraft, action: lever | le blocage, date: 2024-03-11}
            """, named: "relative-\(draw)")
        #expect(!article.sentences.plain.contains(", qui a"), "\(article.sentences.plain)")
    }

    @Test("Intentions of one subject in a row have one verb a sentence", arguments: draws)
    func intentions(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            suites:
              - renouveler | 117 kilomètres de voies
              - remplacer | 152 aiguillages
              - moderniser | 20 gares
            """, named: "intentions-\(draw)")
        let verbs = ["compte ", "prévoit ", "l’intention "]
        for sentence in article.sentences {
            let text = [sentence].plain
            let count = verbs.map { text.ranges(of: $0).count }.reduce(0, +)
            #expect(count < 2, "\(text)")
        }
        let told = article.sentences.plain
        for act in ["renouveler 117", "remplacer 152", "moderniser 20"] { #expect(told.contains(act), "\(told)") }
    }

    @Test("What explains a name is not told again of it, nor a fact with what explains the name", arguments: draws)
    func gloss(draw: Int) throws {
        let fact = "  - {sujet: downdetector, action: signaler | les pannes aux internautes, aspect: état}"
        let alone = try WrittenRecord.article("contexte:\n\(fact)", named: "glose-\(draw)")
        #expect(
            alone.sentences.plain.contains("Downdetector signale les pannes aux internautes"),
            "\(alone.sentences.plain)")
        let introduced = try WrittenRecord.article(
            """
            chiffres:
              - {valeur: 3000, unite: signalements, action: être recensé, date: 2024-03-11, selon: downdetector}
            contexte:
            \(fact)
            """, named: "glose-\(draw)")
        #expect(!introduced.sentences.plain.contains("Downdetector signale"), "\(introduced.sentences.plain)")
        #expect(alone.untold == [] && introduced.untold == [])
    }
}
