import Foundation
import Testing

@testable import Writing

/// What a newsroom measures in a text: rhythm, openings, the length of a standfirst.
@Suite("The measures of the articles of Examples/")
struct MeasuresTests {
    private func words(_ sentence: Article.Sentence) -> Int {
        sentence.text.split { $0 == " " || $0 == "\u{A0}" }.filter { $0.contains(where: \.isLetter) }.count
    }

    /// Sentences that are ours: quotes have the length their speakers gave them.
    private func ours(_ article: Article) -> [Int] {
        article.sentences.filter { !$0.text.contains("«") }.map(words)
    }

    @Test("A standfirst has 25 to 42 words", arguments: ExampleNewsroom.identifiers)
    func standfirst(identifier: String) throws {
        let article = try ExampleNewsroom.article(identifier)
        #expect((25...42).contains(article.standfirst.map(words).reduce(0, +)))
    }

    @Test("A lead has 30 words at most", arguments: ExampleNewsroom.identifiers)
    func lead(identifier: String) throws {
        let lead = try #require(try ExampleNewsroom.article(identifier).sentences.first)
        #expect(words(lead) <= 30, "\(lead.text)")
    }

    @Test("Long and short sentences alternate: over all articles, median 13 to 20 words, deviation 5 or more")
    func rhythm() throws {
        let lengths = try ExampleNewsroom.identifiers.flatMap { ours(try ExampleNewsroom.article($0)) }.sorted()
        let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
        let variance =
            lengths.map { (Double($0) - mean) * (Double($0) - mean) }.reduce(0, +) / Double(lengths.count)
        #expect((13...20).contains(lengths[lengths.count / 2]), "median \(lengths[lengths.count / 2])")
        #expect(variance.squareRoot() >= 5, "deviation \(variance.squareRoot())")
        #expect(lengths.last.map { $0 <= 36 } == true)
    }

    @Test("No two neighbours open with the same words", arguments: ExampleNewsroom.identifiers)
    func openings(identifier: String) throws {
        // Under an intertitre a name starts anew.
        for section in try ExampleNewsroom.article(identifier).sections {
            let sentences = section.paragraphs.flatMap(\.sentences)
            for (first, second) in zip(sentences, sentences.dropFirst()) {
                let heads = [first, second].map { $0.text.split(separator: " ").prefix(2).joined(separator: " ") }
                #expect(heads[0] != heads[1], "\(first.text) / \(second.text)")
            }
        }
    }
}
