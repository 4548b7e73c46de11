import Foundation
import GeneratedRecords
import Incidents
import Testing

@testable import Writing

@Suite("The articles of Examples/")
struct ExampleArticlesTests {
    /// Record, words the article must have (any of each group), words it must not have.
    static let facts: [(String, must: [[String]], mustNot: [String])] = [
        (
            "twitter-2014-03-11",
            must: [
                ["46 minutes", "19 h 47"], ["déploiement"], ["annul"], ["excus"], ["oscars"], ["par erreur", "à tort"],
                ["vers 19 h 20"], ["241 millions"],
            ],
            mustNot: ["ont été compromis", "comptes piratés", "la maintenance de twitter", "hier"]
        ),
        (
            "github-2018-10-22",
            must: [["24 heures"], ["43 secondes"], ["dégrad", "perturb"], ["30 octobre"]],
            mustNot: ["totalement inaccessible", "attaque"]
        ),
        (
            "credit-du-nord-2023-05",
            must: [["12"], ["16 mai"], ["virement"], ["carte"], ["deux millions"], ["seront", "sera"]],
            mustNot: ["panne", " h ", "ont été fermés"]
        ),
        (
            "playstation-network-2025-02-08",
            must: [
                ["depuis", "commencée"], ["origine", "cause"],
                ["délai", "calendrier", "quand la situation serait rétablie"], ["store"], ["70 000"],
            ],
            mustNot: ["cinq jours", "problème opérationnel", "mise à jour", "rétabli à", "24 heures"]
        ),
    ]

    @Test("say what the record says and nothing it does not", arguments: facts)
    func content(identifier: String, must: [[String]], mustNot: [String]) throws {
        let text = try ExampleNewsroom.article(identifier).searchable
        for group in must { #expect(group.contains(where: text.contains), "one of \(group)") }
        for word in mustNot { #expect(!text.contains(word)) }
    }

    @Test("tell every fact of their records", arguments: ExampleNewsroom.identifiers)
    func completeness(identifier: String) throws {
        let article = try ExampleNewsroom.article(identifier)
        #expect(article.untold == [])
    }

    @Test("know for each sentence the lines it rests on", arguments: ExampleNewsroom.identifiers)
    func provenance(identifier: String) throws {
        for sentence in try ExampleNewsroom.article(identifier).sentences {
            #expect(!sentence.told.isEmpty, "\(sentence.text)")
            #expect(sentence.told.contains { !$0.lines.isEmpty }, "\(sentence.text)")
        }
    }

    @Test("have the measures of a newspaper", arguments: ExampleNewsroom.identifiers)
    func measures(identifier: String) throws {
        let article = try ExampleNewsroom.article(identifier)
        #expect(article.title.map(\.text).joined().count <= 100)
        #expect(!article.title.map(\.text).joined().hasSuffix("."))
        for section in article.sections {
            if let heading = section.heading {
                #expect(heading.map(\.text).joined().split(separator: " ").count <= 6)
            }
            for paragraph in section.paragraphs { #expect((1...4).contains(paragraph.sentences.count)) }
        }
        for sentence in article.sentences where !sentence.text.contains("«") {
            #expect(sentence.text.split { $0 == " " || $0 == "\u{A0}" }.count <= 36, "\(sentence.text)")
        }
    }

    @Test("have no fault that a proofreader would ring", arguments: ExampleNewsroom.identifiers)
    func proofreading(identifier: String) throws {
        let text = try ExampleNewsroom.article(identifier).text
        #expect(Proofreader.faults(in: text) == [])
        for line in text.split(separator: "\n") {
            #expect(line.first?.isUppercase == true || line.first == "«", "\(line)")
        }
    }

    @Test("are the same every time", arguments: ExampleNewsroom.identifiers)
    func determinism(identifier: String) throws {
        #expect(try ExampleNewsroom.article(identifier) == ExampleNewsroom.article(identifier))
    }
}
