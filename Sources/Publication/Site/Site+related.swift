import Synchronization

extension Site {
    /// How many others an incident's page leads to.
    private static let limit = 4

    /// Which incidents a reader of one may want to read, the newest first.
    ///
    /// Those its record names, then those of its service, then those of its nature: all were published before it, but
    /// for the one that came next in its service. A new incident therefore changes the page of one other, at most.
    func related(to entry: Entry) -> [Entry] {
        var found: [Entry] = []
        func add(_ others: some Sequence<Entry>, atMost count: Int) {
            let new = others.lazy.filter { other in
                other.identifier != entry.identifier && !found.contains { $0.identifier == other.identifier }
            }
            found += Array(new.prefix(min(count, Self.limit - found.count)))
        }
        add(entry.antecedents.lazy.compactMap(self.entry), atMost: Self.limit)
        let service = history(of: entry.service).entries
        add(service[..<Self.place(of: entry, in: service)].reversed(), atMost: 1)
        add(service[Self.place(of: entry, in: service)...], atMost: 3)
        add(entries[Self.place(of: entry, in: entries)...].lazy.filter { $0.nature == entry.nature }, atMost: 2)
        return found.sorted(by: Self.isNewer)
    }

    private func entry(_ identifier: String) -> Entry? { places.of(identifier, in: entries).map { entries[$0] } }

    /// Where a list, newest first, has the incident or would have it; by bisection, since it may hold thousands.
    private static func place(of entry: Entry, in entries: [Entry]) -> Int {
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if isNewer(entries[middle], entry) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Where each incident is, by identifier; counted when first asked for, since few records name another.
final class PlaceIndex: Sendable {
    private let places = Mutex<[String: Int]?>(nil)

    func of(_ identifier: String, in entries: [Entry]) -> Int? {
        places.withLock { places in
            let found =
                places ?? Dictionary(entries.indices.map { (entries[$0].identifier, $0) }) { first, _ in first }
            places = found
            return found[identifier]
        }
    }
}
