import Foundation
import French
import Testing

@Suite("Nouns and adjectives against Hunspell’s French dictionary", .enabled(if: Oracle.isInstalled))
struct InflectionConformance {
    @Test("Plural of nouns")
    func plurals() throws {
        var score = Score("plural of nouns")
        for row in try nouns() where !row[3].isEmpty {
            score.add(String(row[0]), NounForm.plural(String(row[0])), expected: row[3])
        }
        try score.report("plural.txt")
        #expect(score.ratio > 0.97)
    }

    @Test("Plural and feminine of adjectives")
    func adjectives() throws {
        var score = Score("forms of adjectives")
        for row in try Oracle.rows("inflection.tsv") where row.count == 6 && row[1] == "adj" && isWord(row[0]) {
            let word = String(row[0])
            if !row[3].isEmpty { score.add(word, AdjectiveForm.inflect(word, .masculinePlural), expected: row[3]) }
            if !row[4].isEmpty { score.add(word, AdjectiveForm.inflect(word, .feminineSingular), expected: row[4]) }
            if !row[5].isEmpty { score.add(word, AdjectiveForm.inflect(word, .femininePlural), expected: row[5]) }
        }
        try score.report("adjectives.txt")
        #expect(score.ratio > 0.985)
    }

    @Test("Gender: the lexicon, and the endings that decide")
    func genders() throws {
        var genders: [String: Set<Substring>] = [:]
        for row in try nouns() where row[2] == "mas" || row[2] == "fem" || row[2] == "epi" {
            genders[String(row[0]), default: []].insert(row[2])
        }
        var lexicon = Score("gender in the lexicon")
        var endings = Score("gender by the ending")
        for (word, known) in genders where known.count == 1 && !known.contains("epi") {
            let expected = known.contains("mas") ? "masculine" : "feminine"
            if let gender = Lexicon.standard.gender(of: word) {
                lexicon.add(word, gender.rawValue, expected: Substring(expected))
            } else if let group = try? NounGroup(parsing: "l’" + word) {
                endings.add(word, group.agreement.gender.rawValue, expected: Substring(expected))
            }
        }
        try lexicon.report("gender-lexicon.txt")
        try endings.report("gender-endings.txt")
        #expect(lexicon.ratio > 0.99)
        #expect(endings.ratio > 0.98)
    }

    private func nouns() throws -> [[Substring]] {
        try Oracle.rows("inflection.tsv").filter { $0.count == 6 && $0[1] == "nom" && isWord($0[0]) }
    }

    /// Small letters only: names and sigles are not what the rules are about.
    private func isWord(_ word: Substring) -> Bool {
        word.unicodeScalars.allSatisfy { $0.properties.isLowercase || $0 == "-" } && word.count > 1
    }
}

/// Right answers over answers, and the wrong ones kept to be read.
struct Score {
    let name: String
    var right = 0
    var total = 0
    var wrong: [String] = []

    init(_ name: String) {
        self.name = name
    }

    mutating func add(_ word: String, _ ours: String, expected: Substring) {
        total += 1
        if expected.split(separator: "|").contains(where: { $0 == ours }) {
            right += 1
        } else {
            wrong.append("\(word)\t\(ours)\t\(expected)")
        }
    }

    var ratio: Double { total == 0 ? 0 : Double(right) / Double(total) }

    func report(_ file: String) throws {
        print("\(name): \(right) of \(total)")
        try Oracle.report(file, wrong.sorted())
    }
}
