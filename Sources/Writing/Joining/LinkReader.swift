import Diagnostics
import Incidents

/// Reads `prose/enchainements.yaml`.
struct LinkReader {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    mutating func read(_ text: String) -> LinkTable {
        var table = LinkTable()
        guard let sections = try? YAMLTree.of(text, file: file)?.entries else {
            diagnostics.append(
                .error(
                    "enchainements-illisibles", "Le fichier des enchaînements doit être une table YAML",
                    at: Location(file: file, line: 1, column: 1)))
            return table
        }
        for section in sections {
            let rows = section.value.list ?? []
            switch section.key {
            case "jonctions": table.junctions = rows.compactMap { junction($0) }
            case "connecteurs": table.connectives = rows.compactMap { connective($0) }
            case "tournures": table.turns = rows.compactMap { turn($0) }
            default: refuseKey(of: section, among: ["jonctions", "connecteurs", "tournures"])
            }
        }
        return table
    }

    private mutating func junction(_ node: YAMLNode) -> Junction? {
        guard
            let row = row(
                node, keys: ["après", "devant", "même", "temps", "dates", "par", "mots", "phrases", "au_plus"])
        else {
            return nil
        }
        let tense = row["temps"]?.scalar
        if let node = row["temps"], !["même", "libre"].contains(tense) {
            refuse(node, "valeur inconnue", among: ["même", "libre"])
        }
        return Junction(
            after: strings(row["après"]), next: strings(row["devant"]), same: known(row["même"]),
            sharesTense: tense == "même", freesTense: tense == "libre", dates: known(row["dates"]) ?? .free,
            link: known(row["par"]) ?? .and,
            words: number(row["mots"]) ?? 26,
            clauses: number(row["phrases"]) ?? 2,
            limit: number(row["au_plus"]) ?? .max)
    }

    /// One of the values that a key may have; nil where it is not there, or has another.
    private mutating func known<Value: RawRepresentable<String> & CaseIterable>(_ node: YAMLNode?) -> Value? {
        guard let node else { return nil }
        let value = Value(rawValue: node.scalar ?? "")
        if value == nil { refuse(node, "valeur inconnue", among: Value.allCases.map(\.rawValue)) }
        return value
    }

    private mutating func connective(_ node: YAMLNode) -> Connective? {
        guard
            let row = row(node, keys: ["mots", "pluriel", "relation", "après", "devant", "états", "au_plus"]),
            let name = row["relation"]
        else { return nil }
        guard let relation = Connective.Relation(rawValue: name.scalar ?? "") else {
            refuse(name, "relation inconnue", among: Connective.Relation.allCases.map(\.rawValue))
            return nil
        }
        let words = row["mots"]?.scalar ?? ""
        return Connective(
            words: words, plural: row["pluriel"]?.scalar ?? words, relation: relation,
            after: strings(row["après"]), next: strings(row["devant"]), states: strings(row["états"]),
            limit: number(row["au_plus"]) ?? 1)
    }

    private mutating func turn(_ node: YAMLNode) -> Turn? {
        guard let row = row(node, keys: ["mots", "au_plus", "poids", "famille"]),
            let words = row["mots"]?.scalar
        else {
            return nil
        }
        return Turn(
            words: words.split(separator: " ").map(String.init), limit: number(row["au_plus"]) ?? 1,
            weight: number(row["poids"]) ?? 0, family: row["famille"]?.scalar)
    }

    private mutating func row(_ node: YAMLNode, keys: [String]) -> [String: YAMLNode]? {
        guard let entries = node.entries else {
            diagnostics.append(.error("enchainement-illisible", "Une table est attendue ici", at: node.location))
            return nil
        }
        var result: [String: YAMLNode] = [:]
        for entry in entries {
            guard keys.contains(entry.key) else {
                refuseKey(of: entry, among: keys)
                continue
            }
            result[entry.key] = entry.value
        }
        return result
    }

    private mutating func refuseKey(of entry: YAMLNode.Entry, among known: [String]) {
        refuse(entry.key, "clé inconnue", among: known, at: entry.keyLocation)
    }

    private mutating func refuse(_ node: YAMLNode, _ what: String, among known: [String]) {
        refuse(node.scalar ?? "", what, among: known, at: node.location)
    }

    private mutating func refuse(_ word: String, _ what: String, among known: [String], at location: Location) {
        diagnostics.append(
            .error(
                "enchainement-inconnu", "Enchaînements : \(what) « \(word) »", at: location,
                hint: Suggestion.hint(for: word, among: known)))
    }

    private func strings(_ node: YAMLNode?) -> Set<String> {
        Set(node?.list?.compactMap(\.scalar) ?? node?.scalar.map { [$0] } ?? [])
    }

    private func number(_ node: YAMLNode?) -> Int? { node?.scalar.flatMap { Int($0) } }
}
