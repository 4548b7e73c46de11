import GeneratedRecords
import Testing

@testable import Incidents
@testable import Writing

/// A quote comes out as it was said, however the sentence around it is made.
@Suite("Words between guillemets are those of the record")
struct QuotedWordsTests {
    private static let texts = [
        "Une faille catastrophique ? C’est arrivé. Vous êtes 31 millions !",
        "Tout est perdu…", "Qui a fait cela ? Nous le saurons.",
        "Nous remercions M. Dupont et J. K. Rowling. Elle est là.",
        "Nous avons perdu les noms, les adresses, etc.", "Il faut attendre ! Attendre encore ! Rien ne va plus.",
        "A ce stade, 3.5 % des clients sont touchés. Le 1 avril, ce sera fini.", "Nous sommes désolés...",
        "Le site de l’O.N.U. est tombé. Il reviendra.", "Est-ce fini ?! Non.", "nous allons voir", "tout va bien !",
        "Ils ont coupé openlibrary.org.", "Ils ont coupé openlibrary.org. Le site reviendra.",
    ]
    private static let roles = [
        "annonce", "cause", "conseil", "démenti", "excuses", "explication", "reconnaissance", "réaction",
    ]

    @Test("whatever their role and however they end", arguments: roles, texts)
    func letterForLetter(role: String, text: String) throws {
        for day in 12...16 {
            let article = try WrittenRecord.article(
                publication: "2024-03-\(day)T09:00",
                """
                citations:
                  - texte: >-
                      \(text)
                    auteur: {nom: Anne Martin, genre: féminin}
                    date: 2024-03-11
                    role: \(role)
                """, named: "citation-\(day)")
            #expect(article.isQuoting(text), "\(article.sentences.plain)")
        }
    }

    @Test("in the articles of the family of records", arguments: GeneratedRecord.sample)
    func family(record: GeneratedRecord) throws {
        let incident = try record.incident()
        let article = try GenreTests.writer().article(for: incident)
        for quote in incident.quotes
        where article.sentences.contains(where: { $0.told.contains { $0.path == quote.path } }) {
            #expect(article.isQuoting(quote.text), "\(quote.text) in \(article.sentences.plain)")
        }
    }
}

extension Article {
    /// Whether words stand between guillemets, a sentence at a time where the speaker is named after the first; the stop
    /// is that of the sentence around them.
    fileprivate func isQuoting(_ words: String) -> Bool {
        let said = sentences.map(\.text).joined(separator: " ").signs
        let quoted = words.signs
        // The comma of who says it stands for the stop.
        guard !said.replacing("etc.»", with: "").contains(".»,") else { return false }
        // A word that opens the sentence has its capital.
        let opening = "«" + quoted.prefix(1).uppercased() + quoted.dropFirst()
        guard !said.contains(quoted.stopped), !said.contains(opening.stopped) else { return !said.contains(/[?!…][.]/) }
        let parts = Sentences.split(words)
        guard let first = parts.first, parts.count > 1 else { return false }
        let rest = parts.dropFirst().joined(separator: " ").signs
        return said.contains("«" + first.signs.stopped + "»,") && said.contains("«" + rest)
            && !said.contains(/[?!…][.]/)
    }
}

extension String {
    /// Without its spaces.
    fileprivate var signs: String { filter { !$0.isWhitespace }.replacing("...", with: "…").replacing("'", with: "’") }

    fileprivate var stopped: String { last == "." && !hasSuffix("etc.") ? String(dropLast()) : self }
}
