import Diagnostics
import Incidents
import Testing

@testable import Writing

/// A sentence never opens with digits, and no fact is lost for that.
@Suite("What opens on a number is told")
struct NeverLostTests {
    struct Written: Sendable, CustomTestStringConvertible {
        var facts: String
        var told: String
        var testDescription: String { told }

        init(_ facts: String, _ told: String) {
            self.facts = facts
            self.told = told
        }
    }

    @Test(
        "in letters, after its source, or brought out",
        arguments: [
            Written(
                "impact:\n  consequences:\n    - sujet: 110 trains\n      action: s’arrêter en pleine voie",
                "Cent dix trains se sont arrêtés en pleine voie"),
            Written(
                "impact:\n  consequences:\n    - sujet: 21 lignes\n      action: être fermées",
                "Vingt et une lignes ont été fermées"),
            Written(
                "impact:\n  consequences:\n    - sujet: 17 543 comptes\n      action: être fermés",
                "Ce sont 17 543 comptes qui ont été fermés"),
            Written(
                "faits:\n  - rubrique: impact\n    sujet: 12 millions de foyers\n    action: perdre | le courant",
                "Douze millions de foyers ont perdu le courant"),
            // A second count, of a thing that nobody counts.
            Written(
                """
                chiffres:
                  - {valeur: 6400, unite: mégawatts, sujet: le réseau, action: importer, selon: organisation}
                  - {valeur: 1000, unite: mégawatts, action: rester indisponible, selon: organisation}
                """, "mégawatts sont restés indisponibles"),
        ])
    func told(written: Written) throws {
        let article = try WrittenRecord.article(written.facts, named: "nombre")
        #expect(article.sentences.plain.contains(written.told), "\(article.sentences.plain)")
        #expect(article.untold == [])
    }

    private static let subjects = [
        "11 trains", "110 trains", "1 000 clients", "17 543 clients", "2,5 millions de clients",
    ]

    /// Wherever a fact may stand, and wherever in its list.
    @Test(
        arguments: ["résolu", "en cours"],
        ["impact.symptomes", "impact.consequences", "cause.mecanisme", "enquete", "contexte"])
    func nothingIsLost(state: String, key: String) throws {
        for offset in Self.subjects.indices {
            let subjects = Self.subjects[offset...] + Self.subjects[..<offset]
            let deeds = ["s’arrêter", "perdre | le réseau", "être bloqués", "attendre | le soir", "renoncer à partir"]
            let parts = key.split(separator: ".")
            let margin = parts.count > 1 ? "  " : ""
            let items = zip(subjects, deeds).map { "\(margin)  - sujet: \($0)\n\(margin)    action: \($1)\n" }.joined()
            var facts = parts.count > 1 ? "\(parts[0]):\n" : ""
            if parts[0] == "cause" { facts += "  texte: une erreur\n" }
            facts += "\(margin)\(parts[parts.count - 1]):\n\(items)"
            let article = try WrittenRecord.article(state: state, facts, named: "nombre-\(offset)")
            #expect(article.untold == [], "\(article.sentences.plain)")
            for sentence in article.sentences {
                #expect(sentence.text.first?.isNumber == false, "\(sentence.text)")
            }
        }
    }
}
