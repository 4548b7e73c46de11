import Diagnostics
import Foundation
import Incidents

/// Reads the conditions of a `##` line: `résolu ; panne, coupure réseau ; durée > 1 h`.
struct GuardReader {
    let location: Location
    private(set) var diagnostics: [Diagnostic] = []

    init(location: Location) {
        self.location = location
    }

    /// - Parameter known: conditions that were read before; those of this line join them.
    mutating func read(_ text: String, known: inout [String: Guard]) -> [Guard] {
        text.utf8.split(separator: UInt8(ascii: ";")).compactMap { condition in
            let condition = trimmed(Substring(condition))
            if let guardian = known[condition] { return guardian }
            if let guardian = parse(condition) {
                known[condition] = guardian
                return guardian
            }
            let names =
                Incident.State.allCases.map(\.rawValue) + Incident.Nature.allCases.map(\.rawValue)
                + FactName.allCases.map(\.rawValue)
                + Self.attributes
            diagnostics.append(
                .error(
                    "garde-illisible", "Condition illisible : « \(condition) »", at: location,
                    hint: Suggestion.hint(for: condition, among: names)))
            return nil
        }
    }

    /// What a condition may ask of the item at hand.
    static let attributes = [
        "confirmation",
        "étape", "rôle", "lien", "certitude", "rubrique", "aspect", "auteur", "sujet", "forme", "longueur", "compteur",
        "taille", "nouveau", "annonce", "statut", "noms", "article", "en_ligne", "début_conté", "ancienneté",
        "retour_partiel", "clôture", "rejetée", "explicateur", "lien_connu", "compteur_touchés", "compteur_source",
        "article_service", "épargnés_sont",
        "certitude_excuses",
        "certitude_cause", "rôle_excuses", "compteur_personnes", "cause_est", "arrêt", "conseils_valent", "écarté",
        "dédommagement", "négation", "expliquée_par", "silence", "compteur_fiable", "usagers_précis", "sujet_agit",
        "chiffres",
    ]

    private static let stateAndKinds = Set(
        Incident.State.allCases.map(\.rawValue) + Incident.Nature.allCases.map(\.rawValue))

    private func parse(_ text: String) -> Guard? {
        if let list = names(text) { return list }
        if let count = call("nombre", in: text) { return countGuard(count) }
        if let gap = call("écart", in: text) { return gapGuard(gap) }
        guard let (left, comparison, right) = split(text) else {
            return FactName.named[text].map { .fact($0, .value) }
        }
        if left == "gravité" { return Int(right).map { .severity(comparison, $0) } }
        if left == "durée", comparison != .equal { return minutes(right).map { .duration(comparison, minutes: $0) } }
        guard comparison == .equal else { return nil }
        let negated = left.hasSuffix("!")
        let name = trimmed(negated ? String(left.dropLast()) : left)
        if Self.attributes.contains(name), !(name == "sujet" && FactCondition(rawValue: right) != nil) {
            return .attribute(name, right.split(separator: ",").map { trimmed($0) }, negated: negated)
        }
        guard !negated, let fact = FactName.named[name], let condition = FactCondition(rawValue: right) else {
            return nil
        }
        return .fact(fact, condition)
    }

    private func names(_ text: String) -> Guard? {
        let names = text.utf8.split(separator: UInt8(ascii: ",")).map { trimmed(Substring($0)) }
        guard let first = names.first, Self.stateAndKinds.contains(first) else { return nil }
        let states = names.compactMap(Incident.State.init)
        if states.count == names.count { return .states(states) }
        let natures = names.compactMap(Incident.Nature.init)
        if natures.count == names.count { return .natures(natures) }
        return nil
    }

    private func call(_ function: String, in text: String) -> (arguments: [String], rest: String)? {
        guard text.hasPrefix(function + "("), let close = text.firstIndex(of: ")") else { return nil }
        let open = text.index(text.startIndex, offsetBy: function.count + 1)
        let arguments = text[open..<close].split(separator: ",").map { trimmed($0) }
        return (arguments, trimmed(String(text[text.index(after: close)...])))
    }

    private func countGuard(_ call: (arguments: [String], rest: String)) -> Guard? {
        guard call.arguments.count == 1, let fact = FactName.named[call.arguments[0]],
            let (_, comparison, right) = split(call.rest), let number = Int(right)
        else { return nil }
        return .count(fact, comparison, number)
    }

    private func gapGuard(_ call: (arguments: [String], rest: String)) -> Guard? {
        guard call.arguments.count == 2, let first = FactName.named[call.arguments[0]],
            let second = FactName.named[call.arguments[1]],
            let (_, comparison, right) = split(call.rest), let minutes = minutes(right)
        else { return nil }
        return .gap(first, second, comparison, minutes: minutes)
    }

    private func split(_ text: String) -> (String, Comparison, String)? {
        let signs = text.utf8.indices.filter { "<=>".utf8.contains(text.utf8[$0]) }
        // The signs of a condition stand side by side.
        guard let first = signs.first, let last = signs.last,
            let comparison = Comparison(rawValue: String(text[first...last]))
        else { return nil }
        return (trimmed(String(text[..<first])), comparison, trimmed(String(text[text.utf8.index(after: last)...])))
    }

    /// `1 h`, `30 min`, `2 j`
    private func minutes(_ text: String) -> Int? {
        let units = [("min", 1), ("h", 60), ("j", 1440)]
        for (unit, factor) in units where text.hasSuffix(unit) {
            return Int(trimmed(String(text.dropLast(unit.count)))).map { $0 * factor }
        }
        return nil
    }
}
