import French
import Incidents

/// Every fact of a record under the names gabarits use, and every list the plan goes through.
struct FactTable: Sendable {
    var facts: FactMap = [:]
    private var lists: [String: [Item]] = [:]
    /// What guards may ask of the whole record.
    var attributes: Attributes = [:]
    /// Minutes between beginning and end; nil unless both are known to the minute.
    var durationInMinutes: Int?
    var moments: [FactName: ApproximateMoment] = [:]
    /// Record paths that no fact stands for by itself: what the author wants told is told by none.
    var unsaid: Set<String> = []
    /// Facts that are not sure.
    private(set) var uncertain: FactSet = []
    private(set) var paths = PathTable()

    subscript(name: FactName) -> Fact? { facts[name] }

    /// Record paths of everything the body should tell, each once.
    var tellable: Set<String> {
        var paths = unsaid
        for fact in facts.values where fact.isCountable { paths.formUnion(fact.paths) }
        for list in lists.values {
            for item in list {
                paths.insert(item.path)
                paths.formUnion(item.settles)
            }
        }
        // Computed from facts that are told themselves.
        return paths.subtracting(["vu_le", "durée", "durée_ronde"])
    }

    func items(_ list: String) -> [Item] { lists[list] ?? [] }

    /// What a reader asks first and nobody says: why, for how many, until when.
    var silent: [Fact] {
        [FactName.cause, .affected, .expectedEnd].compactMap { facts[$0] }
            .filter { $0.condition == .unknown || $0.condition == .undisclosed }
    }

    /// Of what there was none.
    var empty: [RecordPath] { facts.values.filter { $0.condition == .none }.flatMap(\.places) }

    /// Whether something is told after it alone: a note after its figure.
    func isFollowed(_ path: String) -> Bool {
        lists.values.contains { list in
            list.contains { $0.follows == path || $0.pointsBack && $0.introducers.contains { $0.path == path } }
        }
    }

    /// What waits for its words to be explained, with the list it stands in; known once all paths are entered.
    private(set) var introduced: [(list: String, item: Item)] = []

    /// The same lists of other items, or of fewer.
    mutating func mapItems(_ transform: (Item) -> Item?) { lists = lists.mapValues { $0.compactMap(transform) } }

    var listNames: [String] { lists.keys.sorted() }

    /// Minutes from one moment to another, when both are known to the minute.
    func gap(_ first: FactName, _ second: FactName) -> Int? {
        guard let first = moments[first]?.minute, let second = moments[second]?.minute else { return nil }
        return first.minutes(until: second)
    }

    init(_ incident: Incident, history: History = History()) {
        let read = Items(incident)
        addNames(incident)
        addAllegation(incident)
        addTimes(incident)
        addImpact(incident)
        addCause(incident, read)
        addAftermath(incident, read)
        addSilence()
        addOrnament(incident)
        lists = Introductions(read).marked
        lists[Items.today] = read.ofToday(among: lists)
        lists[Items.stops] = read.stops(among: lists)
        lists[Items.widest] = read.widest(among: lists)
        lists[Items.widestEffect] = read.widestEffect(among: lists)
        // *Perturbé* would be too weak for it.
        if let stop = items(Items.stops).first, stop.attributes["levé"] == nil, stop.attributes["objet"] != "activité" {
            attributes["tout_arrêté"] = "oui"
        }
        // What destroyed did more than strike.
        if attributes["fléau"] != nil, items("conséquences").contains(where: { $0.attributes["détruit"] == "oui" }) {
            attributes["fléau"] = "ravageur"
        }
        if items("étapes").contains(where: \.recovers) { attributes["reprise_dite"] = "oui" }
        attributes["chiffres"] = items("chiffres").isEmpty ? "non" : "oui"
        if items("citations").contains(where: { $0.attributes["règle"] == "cause" }) {
            attributes["cause_citée"] = "oui"
        }
        // Where something was said is told with it, if there is room.
        unsaid.formUnion(items("citations").flatMap { $0.facts[.channel]?.paths ?? [] })
        addRank(incident, history)
        if !incident.isEstablished { doubt() }
        uncertain = facts.names(where: \.isUncertain)
        enterPaths()
    }

    /// Numbers the paths of what was added.
    mutating func enterPaths() {
        facts.enterPaths(in: &paths)
        lists = lists.mapValues { items in
            items.map { item in
                var item = item
                item.enterPaths(in: &paths)
                return item
            }
        }
        introduced = (Introductions.waiting + Introductions.others).flatMap { list in
            items(list).filter { !$0.introducers.isEmpty }.map { (list, $0) }
        }
    }

    mutating func set(
        _ name: FactName, _ value: FactValue, _ paths: String..., countable: Bool = true
    ) {
        facts[name] = Fact(value, paths: paths, isCountable: countable)
    }

    /// A fact in any of its five states.
    mutating func set<Value>(
        _ name: FactName, _ known: Known<Value>, _ path: String, _ value: (Value) -> FactValue
    ) {
        switch known {
        case .value(let content): set(name, value(content), path)
        case .none: facts[name] = Fact(.none, path: path)
        case .unknown: facts[name] = Fact(.unknown, path: path)
        case .undisclosed: facts[name] = Fact(.undisclosed, path: path)
        case .unstated: break
        }
    }

    /// Who vouches for a fact; not counted by itself, for it is said with the fact.
    mutating func setSource(_ name: FactName, _ speaker: Speaker, _ path: String, _ incident: Incident) {
        facts[name] = Fact(Items(incident).speaker(speaker), paths: ["\(path).selon"], isCountable: false)
    }

    /// *deux morts*, *une personne*, *au moins 31 morts*, *une vingtaine de blessés*
    static func people(_ count: PeopleCount, _ noun: String) -> FactValue {
        switch count.amount {
        case .number(let number, let hedge):
            let quantity = Quantity(number, noun, hedge: hedge)
            return .tokens(quantity.tokens(), quantity.agreement)
        case .collective(let words):
            let people = Quantity(10, noun)
            return .tokens(
                (words.split(separator: " ") + ["de"]).map { Token(.word, String($0)) } + people.tokens().dropFirst(),
                people.agreement)
        }
    }

    mutating func set(_ name: FactName, _ groups: [NounGroup], _ path: String) {
        if !groups.isEmpty { set(name, .nounGroups(groups.sharingNouns), path) }
    }
}
