import Testing

@testable import Writing

/// Nothing is surer in the article than in the record: a cause that is probable was not found, and what one party says
/// of its own acts stays its word.
@Suite("How sure one is")
struct SureOfItTests {
    private static let draws = 0..<6

    @Test(
        "A cause was identified where it is sure; who thinks so says that he thinks so",
        arguments: [
            ("confirmée", true), ("probable", false), ("hypothèse", false),
        ], draws)
    func found(certainty: (String, Bool), draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours",
            """
            chronologie:
              - {date: 2024-03-11T11:20, etape: cause identifiée}
            cause: {texte: un défaut du logiciel de routage, selon: organisation, certitude: \(certainty.0)}
            """, named: "cause-\(draw)")
        let sentence = try #require(
            article.sentences.first { $0.text.contains("11 h 20".replacing(" ", with: "\u{A0}")) })
        #expect(sentence.text.contains("penser avoir identifié") != certainty.1, "\(sentence.text)")
    }

    @Test("That a cause was found says nothing where none is told but the kind of the attack", arguments: draws)
    func nothingFound(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "rançongiciel", state: "en cours",
            """
            chronologie:
              - {date: 2024-03-11T11:20, etape: cause identifiée}
            cause: {texte: un rançongiciel, selon: organisation}
            """, named: "rancon-\(draw)")
        #expect(!article.sentences.plain.contains("11 h 20"), "\(article.sentences.plain)")
    }

    @Test(
        "What somebody alone says that he did at an hour is his version",
        arguments: [
            ("selon: netcraft", "selon sa propre version, Netcraft"),
            ("", "Netcraft, une société britannique d’analyse du web, avait prévenu à 9 h 50 les gestionnaires"),
        ], draws)
    func version(record: (source: String, said: String), draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: la perte de deux lignes à haute tension
              mecanisme:
                - sujet: netcraft
                  action: prévenir | les gestionnaires des deux réseaux | de la surcharge des deux lignes
                  date: 2024-03-11T09:50
                  \(record.source)
            """, named: "version-\(draw)")
        let text = article.sentences.plain
        #expect(text.contains(record.said), "\(text)")
        #expect(text.contains("propre version") == !record.source.isEmpty, "\(text)")
    }

    @Test("What will be so no longer is not told as lasting as long as the operation", arguments: draws)
    func outlasts(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "maintenance", state: "planifié", from: "2024-03-20T00:30",
            """
            fin: 2024-03-20T06:00
            impact:
              usagers: les foyers qui ont une antenne
              usages: [regarder la télévision]
              symptomes:
                - {sujet: les téléviseurs anciens, action: n’afficher plus aucune image}
            """, named: "dure-\(draw)")
        for sentence in article.sentences where sentence.text.contains("téléviseurs anciens") {
            #expect(!sentence.text.contains("Pendant cette période"), "\(sentence.text)")
        }
    }

    @Test(
        "A unit stays with its number, words behind it included",
        arguments: [
            ("2500", "livres le mégawattheure", "2\u{202F}500\u{A0}livres le mégawattheure"),
            ("100", "gigabits par seconde", "100\u{A0}gigabits par seconde"),
            ("150", "recommandations", "150 recommandations"),
        ])
    func unit(value: String, unit: String, written: String) throws {
        let article = try WrittenRecord.article(
            """
            chiffres:
              - {valeur: \(value), unite: \(unit), ecrit: jusqu’à, sujet: le total, action: atteindre, selon: netcraft}
            """, named: "unite")
        let text = (article.standfirst + article.sentences).map(\.text).joined(separator: " ")
        #expect(text.contains("a atteint au plus " + written), "\(text)")
    }

    @Test(
        "What was not touched is denied of each",
        arguments: [
            ["le téléphone fixe et l’internet fixe"], ["le téléphone fixe", "l’internet fixe"],
        ], draws)
    func spared(groups: [String], draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            impact:
              usages: [publier un message]
              epargnes: [\(groups.joined(separator: ", "))]
            """, named: "epargnes-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(!text.contains(/n’a pas (touché|concerné) le téléphone fixe et/), "\(text)")
        #expect(text.contains("internet fixe"))
    }
}
