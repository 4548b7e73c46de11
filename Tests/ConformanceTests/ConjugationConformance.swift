import Foundation
import French
import Testing

@Suite("Conjugation against Verbiste and Grammalecte", .enabled(if: Oracle.isInstalled))
struct ConjugationConformance {
    /// *crû*, *recrû* have their circumflex in the masculine singular only (Grevisse et Goosse, *Le bon usage*, § 809;
    /// Académie): both oracles keep it everywhere.
    private let bothWrong: Set<String> = [
        "croître\tparticiple mp\tcrus\tcrûs\tcrûs", "croître\tparticiple fs\tcrue\tcrûe\tcrûe",
        "croître\tparticiple fp\tcrues\tcrûes\tcrûes", "recroître\tparticiple mp\trecrus\trecrûs\trecrûs",
        "recroître\tparticiple fs\trecrue\trecrûe\trecrûe", "recroître\tparticiple fp\trecrues\trecrûes\trecrûes",
    ]

    @Test("No form disagrees where the two oracles agree")
    func everyForm() throws {
        var tally = Tally()
        var verb: (name: Substring, value: Verb?) = ("", nil)
        for row in try Oracle.rows("conjugation.tsv") where row.count == 4 {
            if row[0] != verb.name { verb = (row[0], Verb(String(row[0]))) }
            guard let value = verb.value else {
                tally.unread.insert(String(row[0]))
                continue
            }
            tally.add(row, ours: form(value, row[1]))
        }
        print(tally.summary)
        try Oracle.report("conjugation.disagreements.txt", tally.disagreements)
        try Oracle.report("conjugation.one-oracle.txt", tally.single)
        try Oracle.report("conjugation.unread.txt", tally.unread.sorted())
        try Oracle.report("conjugation.extra.txt", tally.extraForms)
        #expect(tally.disagreements.filter { !bothWrong.contains($0) }.isEmpty)
    }

    private func form(_ verb: Verb, _ cell: Substring) -> String? {
        let parts = cell.split(separator: " ")
        if cell == "presentParticiple" { return verb.presentParticiple }
        guard parts.count == 2, let sign = parts[1].last else { return nil }
        let number: Number = sign == "s" ? .singular : .plural
        if parts[0] == "participle" {
            let gender: Gender = parts[1].hasPrefix("m") ? .masculine : .feminine
            let participle = verb.pastParticiple(Agreement(gender, number))
            return verb.hasInvariableParticiple && parts[1] != "ms" ? nil : participle
        }
        guard let tense = Tense(rawValue: String(parts[0])), let digit = parts[1].first?.wholeNumberValue,
            let person = Person(rawValue: digit)
        else { return nil }
        return verb.form(tense, person, number)
    }
}

private struct Tally {
    var agreed = 0
    var same = 0
    var missing = 0
    var extra = 0
    var disagreements: [String] = []
    var single: [String] = []
    var extraForms: [String] = []
    var unread: Set<String> = []
    var wrongVerbs: Set<Substring> = []
    var verbs: Set<Substring> = []

    mutating func add(_ row: [Substring], ours: String?) {
        verbs.insert(row[0])
        let first = forms(row[2])
        let second = forms(row[3])
        let line = "\(row[0])\t\(row[1])\t\(ours ?? "—")\t\(row[2])\t\(row[3])"
        guard row[2] != "?", row[3] != "?" else {
            let known = row[2] == "?" ? second : first
            if !known.isEmpty, !known.contains(ours ?? "") { single.append(line) }
            return
        }
        // Both give a form and share one: they agree.
        guard !first.isDisjoint(with: second) else {
            if first.isEmpty, second.isEmpty, ours != nil {
                extra += 1
                extraForms.append(line)
            }
            return
        }
        agreed += 1
        if let ours, first.contains(ours) || second.contains(ours) {
            same += 1
        } else {
            if ours == nil { missing += 1 }
            wrongVerbs.insert(row[0])
            disagreements.append(line)
        }
    }

    private func forms(_ column: Substring) -> Set<String> {
        Set(column.split(separator: "|").map(String.init))
    }

    var summary: String {
        "conjugation: \(same) of \(agreed) forms on which Verbiste and Grammalecte agree, \(verbs.count) verbs; "
            + "\(disagreements.count) disagree in \(wrongVerbs.count) verbs (\(missing) missing); "
            + "\(extra) forms given where both give none; \(single.count) differ from the only oracle that knows the verb; "
            + "\(unread.count) infinitives unread"
    }
}
