import Diagnostics
import Yams

/// Reads `prose/enchainements.yaml`.
struct LinkReader {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    mutating func read(_ text: String) -> LinkTable {
        var table = LinkTable()
        guard let root = try? Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot(),
            let map = root.mapping
        else {
            diagnostics.append(
                .error(
                    "enchainements-illisibles", "Le fichier des enchaînements doit être une table YAML",
                    at: Location(file: file, line: 1, column: 1)))
            return table
        }
        for (key, value) in map {
            let rows = value.sequence.map(Array.init) ?? []
            switch key.scalar?.string {
            case "jonctions": table.junctions = rows.compactMap { junction($0) }
            case "connecteurs": table.connectives = rows.compactMap { connective($0) }
            case "tournures": table.turns = rows.compactMap { turn($0) }
            default: refuse(key, "clé inconnue", among: ["jonctions", "connecteurs", "tournures"])
            }
        }
        return table
    }

    private mutating func junction(_ node: Node) -> Junction? {
        guard let row = row(node, keys: ["après", "devant", "même", "par", "mots", "phrases", "au_plus"]) else {
            return nil
        }
        var same: Junction.Common?
        if let common = row["même"] {
            same = Junction.Common(rawValue: common.scalar?.string ?? "")
            if same == nil { refuse(common, "valeur inconnue", among: Junction.Common.allCases.map(\.rawValue)) }
        }
        var link = Junction.Link.and
        if let node = row["par"] {
            if let known = Junction.Link(rawValue: node.scalar?.string ?? "") {
                link = known
            } else {
                refuse(node, "valeur inconnue", among: Junction.Link.allCases.map(\.rawValue))
            }
        }
        return Junction(
            after: strings(row["après"]), next: strings(row["devant"]), same: same,
            link: link, words: number(row["mots"]) ?? 26,
            clauses: number(row["phrases"]) ?? 2,
            limit: number(row["au_plus"]) ?? .max)
    }

    private mutating func connective(_ node: Node) -> Connective? {
        guard
            let row = row(node, keys: ["mots", "pluriel", "relation", "après", "devant", "états", "au_plus"]),
            let name = row["relation"]
        else { return nil }
        guard let relation = Connective.Relation(rawValue: name.scalar?.string ?? "") else {
            refuse(name, "relation inconnue", among: Connective.Relation.allCases.map(\.rawValue))
            return nil
        }
        let words = row["mots"]?.scalar?.string ?? ""
        return Connective(
            words: words, plural: row["pluriel"]?.scalar?.string ?? words, relation: relation,
            after: strings(row["après"]), next: strings(row["devant"]), states: strings(row["états"]),
            limit: number(row["au_plus"]) ?? 1)
    }

    private mutating func turn(_ node: Node) -> Turn? {
        guard let row = row(node, keys: ["mots", "au_plus", "poids", "famille"]),
            let words = row["mots"]?.scalar?.string
        else {
            return nil
        }
        return Turn(
            words: words.split(separator: " ").map(String.init), limit: number(row["au_plus"]) ?? 1,
            weight: number(row["poids"]) ?? 0, family: row["famille"]?.scalar?.string)
    }

    private mutating func row(_ node: Node, keys: [String]) -> [String: Node]? {
        guard let mapping = node.mapping else {
            diagnostics.append(.error("enchainement-illisible", "Une table est attendue ici", at: place(node)))
            return nil
        }
        var result: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            guard keys.contains(name) else {
                refuse(key, "clé inconnue", among: keys)
                continue
            }
            result[name] = value
        }
        return result
    }

    private mutating func refuse(_ node: Node, _ what: String, among known: [String]) {
        let word = node.scalar?.string ?? ""
        diagnostics.append(
            .error(
                "enchainement-inconnu", "Enchaînements : \(what) « \(word) »", at: place(node),
                hint: Suggestion.hint(for: word, among: known)))
    }

    private func strings(_ node: Node?) -> Set<String> {
        guard let node else { return [] }
        if let sequence = node.sequence { return Set(sequence.compactMap { $0.scalar?.string }) }
        return node.scalar.map { [$0.string] } ?? []
    }

    private func number(_ node: Node?) -> Int? { node?.scalar.flatMap { Int($0.string) } }

    private func place(_ node: Node) -> Location {
        Location(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
