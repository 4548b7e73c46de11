import Diagnostics
import Yams

/// Reads `prose/plans.yaml`.
struct PlanReader {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    mutating func read(_ text: String) -> [Plan] {
        let root: Node?
        do {
            root = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            diagnostics.append(
                .error(
                    "plans-illisibles", "Le fichier des plans n’est pas du YAML", at: place(of: error),
                    hint: "vérifiez les crochets, les guillemets et les retraits à cet endroit"))
            return []
        }
        guard let sequence = root?.sequence else {
            diagnostics.append(
                .error("plans-illisibles", "Le fichier des plans doit être une liste de plans", at: here(root)))
            return []
        }
        return sequence.compactMap { plan($0) }
    }

    private mutating func plan(_ node: Node) -> Plan? {
        guard let map = mapping(node, keys: Self.planKeys) else {
            return nil
        }
        guard let name = map["genre"]?.string, let genre = Article.Genre(rawValue: name) else {
            diagnostics.append(.error("plan-sans-genre", "Chaque plan nomme un genre connu", at: here(node)))
            return nil
        }
        return Plan(
            genre: genre, states: strings(map["états"]), natures: strings(map["natures"]),
            title: entries(map["titre"]), standfirst: entries(map["chapô"]),
            sections: (map["corps"]?.sequence.map(Array.init) ?? []).compactMap { section($0) },
            words: number(map["mots"]) ?? .max, sentencesPerParagraph: number(map["phrases"]) ?? 3)
    }

    private static let planKeys = ["genre", "états", "natures", "titre", "chapô", "corps", "mots", "phrases"]

    private func number(_ node: Node?) -> Int? { node?.scalar.flatMap { Int($0.string) } }

    private mutating func section(_ node: Node) -> Plan.Section? {
        guard let map = mapping(node, keys: ["intertitre", "minimum", "paragraphes"]) else { return nil }
        let paragraphs = map["paragraphes"]?.sequence.map(Array.init) ?? []
        return Plan.Section(
            heading: entries(map["intertitre"]), minimum: number(map["minimum"]) ?? 2,
            paragraphs: paragraphs.map { entries($0) })
    }

    private mutating func entries(_ node: Node?) -> [Plan.Entry] {
        (node?.sequence.map(Array.init) ?? []).compactMap { entry($0) }
    }

    private mutating func entry(_ node: Node) -> Plan.Entry? {
        if let slot = node.scalar?.string {
            return Plan.Entry(
                slot: slot, list: nil, condition: [:], limit: nil, followedBy: [], budget: Planner.longest,
                location: here(node))
        }
        guard let map = mapping(node, keys: ["rubrique", "pour", "si", "au_plus", "puis", "mots", "suffit"]),
            let slot = map["rubrique"]?.string
        else { return nil }
        var condition: [String: [String]] = [:]
        if let pairs = map["si"]?.mapping {
            for (key, value) in pairs {
                condition[key.scalar?.string ?? ""] =
                    value.sequence == nil ? value.string.map { [$0] } ?? [] : strings(value)
            }
        }
        return Plan.Entry(
            slot: slot, list: map["pour"]?.string, condition: condition,
            limit: number(map["au_plus"]), followedBy: entries(map["puis"]),
            budget: number(map["mots"]) ?? Planner.longest, suffices: map["suffit"]?.string == "oui",
            location: here(node))
    }

    private mutating func mapping(_ node: Node, keys: [String]) -> [String: Node]? {
        guard let mapping = node.mapping else {
            diagnostics.append(.error("plan-illisible", "Une table est attendue ici", at: here(node)))
            return nil
        }
        var result: [String: Node] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            guard keys.contains(name) else {
                diagnostics.append(
                    .error(
                        "plan-cle-inconnue", "Clé inconnue dans un plan : « \(name) »", at: here(key),
                        hint: Suggestion.hint(for: name, among: keys)))
                continue
            }
            result[name] = value
        }
        return result
    }

    private func strings(_ node: Node?) -> [String] {
        guard let node else { return [] }
        if let sequence = node.sequence { return sequence.compactMap { $0.scalar?.string } }
        return node.scalar.map { [$0.string] } ?? []
    }

    private func place(of error: any Error) -> Location {
        switch error as? YamlError {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
            Location(file: file, line: mark.line, column: mark.column)
        default: here(nil)
        }
    }

    private func here(_ node: Node?) -> Location {
        Location(file: file, line: node?.mark?.line ?? 0, column: node?.mark?.column ?? 0)
    }
}

extension Node {
    var string: String? { scalar?.string }
}
