import Diagnostics
import Incidents

/// Reads `prose/plans.yaml`.
struct PlanReader {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    mutating func read(_ text: String) -> [Plan] {
        let root: YAMLNode?
        do throws(YAMLFault) {
            root = try YAMLTree.of(text, file: file)
        } catch {
            diagnostics.append(
                .error(
                    "plans-illisibles", "Le fichier des plans n’est pas du YAML", at: error.location(in: file),
                    hint: "vérifiez les crochets, les guillemets et les retraits à cet endroit"))
            return []
        }
        guard let list = root?.list else {
            diagnostics.append(
                .error(
                    "plans-illisibles", "Le fichier des plans doit être une liste de plans",
                    at: root?.location ?? Location(file: file)))
            return []
        }
        return list.compactMap { plan($0) }
    }

    private mutating func plan(_ node: YAMLNode) -> Plan? {
        guard let map = mapping(node, keys: Self.planKeys) else {
            return nil
        }
        guard let name = map["genre"]?.scalar, let genre = Article.Genre(rawValue: name) else {
            diagnostics.append(.error("plan-sans-genre", "Chaque plan nomme un genre connu", at: node.location))
            return nil
        }
        return Plan(
            genre: genre, states: strings(map["états"]), natures: strings(map["natures"]),
            isOfAlleged: map["établi"]?.scalar == "non",
            title: entries(map["titre"]), standfirst: entries(map["chapô"]),
            sections: (map["corps"]?.list ?? []).compactMap { section($0) },
            words: number(map["mots"]) ?? .max, sentencesPerParagraph: number(map["phrases"]) ?? 3)
    }

    private static let planKeys = ["genre", "états", "natures", "établi", "titre", "chapô", "corps", "mots", "phrases"]

    private func number(_ node: YAMLNode?) -> Int? { node?.scalar.flatMap { Int($0) } }

    private mutating func section(_ node: YAMLNode) -> Plan.Section? {
        guard let map = mapping(node, keys: ["intertitre", "minimum", "paragraphes"]) else { return nil }
        let paragraphs = map["paragraphes"]?.list ?? []
        return Plan.Section(
            heading: entries(map["intertitre"]), minimum: number(map["minimum"]) ?? 2,
            paragraphs: paragraphs.map { entries($0) })
    }

    private mutating func entries(_ node: YAMLNode?) -> [Plan.Entry] {
        (node?.list ?? []).compactMap { entry($0) }
    }

    private mutating func entry(_ node: YAMLNode) -> Plan.Entry? {
        if let slot = node.scalar {
            return Plan.Entry(
                slot: slot, list: nil, condition: [:], limit: nil, followedBy: [], budget: Planner.longest,
                location: node.location)
        }
        guard
            let map = mapping(
                node,
                keys: [
                    "rubrique", "pour", "si", "au_plus", "puis", "mots", "suffit", "prime", "cède_à", "dès", "sigles",
                ])
        else { return nil }
        guard let slot = map["rubrique"]?.scalar else {
            diagnostics.append(
                .error("plan-illisible", "« rubrique » doit nommer une rubrique ici", at: node.location))
            return nil
        }
        var condition: [String: [String]] = [:]
        for pair in map["si"]?.entries ?? [] { condition[pair.key] = strings(pair.value) }
        return Plan.Entry(
            slot: slot, list: map["pour"]?.scalar, condition: condition,
            limit: number(map["au_plus"]), followedBy: entries(map["puis"]),
            budget: number(map["mots"]) ?? Planner.longest, suffices: map["suffit"]?.scalar == "oui",
            isVital: map["prime"]?.scalar == "oui",
            yieldsTo: strings(map["cède_à"]), abbreviates: map["sigles"]?.scalar == "oui",
            since: number(map["dès"]) ?? 0, location: node.location)
    }

    private mutating func mapping(_ node: YAMLNode, keys: [String]) -> [String: YAMLNode]? {
        guard let entries = node.entries else {
            diagnostics.append(.error("plan-illisible", "Une table est attendue ici", at: node.location))
            return nil
        }
        var result: [String: YAMLNode] = [:]
        for entry in entries {
            guard keys.contains(entry.key) else {
                diagnostics.append(
                    .error(
                        "plan-cle-inconnue", "Clé inconnue dans un plan : « \(entry.key) »", at: entry.keyLocation,
                        hint: Suggestion.hint(for: entry.key, among: keys)))
                continue
            }
            result[entry.key] = entry.value
        }
        return result
    }

    private func strings(_ node: YAMLNode?) -> [String] {
        node?.list?.compactMap(\.scalar) ?? node?.scalar.map { [$0] } ?? []
    }
}

extension YAMLFault {
    func location(in file: String) -> Location {
        switch self {
        case .syntax(_, let place, _), .severalDocuments(let place): place
        case .unreadable: Location(file: file)
        }
    }
}
