import French
import Incidents

/// Acts of which one undoes the other: *placer en vigilance rouge* and *lever la vigilance*, *annuler la sortie* and *sortir*.
extension Items {
    /// The lists, each act that was undone naming what undid it; what was called off and came about says that it did
    /// after all: *le film est* **finalement** *sorti*.
    func withContraries(_ lists: [String: [Item]]) -> [String: [Item]] {
        let acts = Self.listsOfActs.flatMap { list in (lists[list] ?? []).filter { isDone($0) } }
        var undone: [String: String] = [:]
        var afterAll: Set<String> = []
        for (before, verbs) in acts.compactMap({ act in Self.contraries(of: act).map { (act, $0) } }) {
            guard let act = acts.first(where: { undoes($0, before, by: verbs) }) else { continue }
            undone[before.path] = act.path
            if Self.verb(of: before) == "annuler" { afterAll.insert(act.path) }
        }
        guard !undone.isEmpty else { return lists }
        return lists.mapValues { items in
            items.map { item in
                var item = item
                item.undoneBy = undone[item.path]
                if afterAll.contains(item.path), item.hedge == nil { item.hedge = "finalement" }
                return item
            }
        }
    }

    private func isDone(_ item: Item) -> Bool {
        guard let date = item.date, case .action(let action)? = item.facts[.action]?.value else { return false }
        return !action.isDenied && !item.isUncertain && !item.isState && !date.isAfter(incident.pointOfView)
    }

    private func undoes(_ act: Item, _ before: Item, by verbs: Set<String>) -> Bool {
        guard let verb = Self.verb(of: act), verbs.contains(verb), let first = before.date, let then = act.date,
            first.isWhollyBefore(then), case .action(let undoing)? = act.facts[.action]?.value,
            case .action(let undone)? = before.facts[.action]?.value
        else { return false }
        let words = Typesetter.text(undone.infinitive(owner: .masculineSingular))
        let told = SubjectMatter(Self.subject(of: before) + " " + words)
        let matter = undoing.object?.text ?? Self.subject(of: act)
        return !matter.isEmpty && SubjectMatter(matter).isTold(in: told, .whole)
    }

    private static func subject(of item: Item) -> String {
        item.facts[.subject]?.value?.groups?.map(\.text).joined(separator: " ") ?? ""
    }

    private static func contraries(of item: Item) -> Set<String>? { verb(of: item).flatMap { contraries[$0] } }

    /// The verb that tells what was done, active or passive.
    private static func verb(of item: Item) -> String? {
        guard case .action(let action)? = item.facts[.action]?.value else { return nil }
        let words = action.infinitive(owner: .masculineSingular)
        guard action.head == "être", words.count > 1 else { return action.head }
        return participles.first { words[1].text.inLowerCase.hasPrefix($0.value) }?.key
    }

    private static let listsOfActs = ["étapes", "conséquences", "faits", "remèdes", "enquête"]

    private static let contraries: [String: Set<String>] = [
        "activer": ["désactiver", "lever"], "annuler": ["maintenir", "paraître", "sortir", "tenir"],
        "bloquer": ["débloquer"], "déclencher": ["lever"], "décréter": ["lever"], "fermer": ["rouvrir"],
        "imposer": ["lever"], "instaurer": ["lever"], "interdire": ["autoriser"], "interrompre": ["reprendre"],
        "placer": ["lever"], "suspendre": ["lever", "reprendre", "rétablir"],
    ]

    /// What a passive shows of each verb.
    private static let participles: [String: String] = {
        let verbs = Set(contraries.keys).union(contraries.values.joined())
        return Dictionary(
            uniqueKeysWithValues: verbs.compactMap { verb in Verb(verb)?.pastParticiple().map { (verb, $0) } })
    }()
}
