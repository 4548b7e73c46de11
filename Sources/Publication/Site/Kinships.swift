/// Which incidents a reader of one may want to read.
///
/// Those its record names, then those of its service, then those of its nature: all were published before it, but for
/// the one that came next in its service. A new incident therefore changes the page of one other, at most.
struct Kinships: Sendable {
    private let entries: [Entry]
    private let byIdentifier: [String: Int]
    /// Places in `entries`, newest first.
    private let byService: [String: [Int]]
    private let byNature: [String: [Int]]

    /// How many a page shows.
    static let limit = 4

    /// - Parameter entries: newest first.
    init(_ entries: [Entry]) {
        self.entries = entries
        byIdentifier = Dictionary(entries.enumerated().map { ($1.identifier, $0) }) { first, _ in first }
        byService = Dictionary(grouping: entries.indices) { entries[$0].service.slug }
        byNature = Dictionary(grouping: entries.indices) { entries[$0].nature }
    }

    func related(to entry: Entry) -> [Entry] {
        guard let place = byIdentifier[entry.identifier] else { return [] }
        var found: [Int] = []
        func add(_ places: some Sequence<Int>, atMost count: Int) {
            for other in places.lazy.filter({ $0 != place && !found.contains($0) }).prefix(count)
            where found.count < Self.limit {
                found.append(other)
            }
        }
        add(entry.antecedents.compactMap { byIdentifier[$0] }, atMost: Self.limit)
        let service = byService[entry.service.slug] ?? []
        let own = Self.firstIndex(in: service, atLeast: place)
        add(service[..<own].suffix(1), atMost: 1)
        add(service[own...], atMost: 3)
        let nature = byNature[entry.nature] ?? []
        add(nature[Self.firstIndex(in: nature, atLeast: place)...], atMost: 2)
        return found.sorted().map { entries[$0] }
    }

    /// By bisection: a service may have thousands of incidents.
    private static func firstIndex(in places: [Int], atLeast place: Int) -> Int {
        var (low, high) = (places.startIndex, places.endIndex)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
