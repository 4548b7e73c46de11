import French
import Incidents

/// What is yet to come, in its order.
extension Items {
    /// *Le trafic reprendra lundi*, before *répéter l’opération chaque été jusqu’en 2021*: of what comes at a time that the
    /// record tells, the nearest first, among the rest as it was typed. What others have in mind keeps its place.
    func nearestFirst(_ items: [Item]) -> [Item] {
        let view = incident.pointOfView.minuteNumber
        let places = items.indices.filter { index in
            !items[index].isOfOthers && items[index].comes.map { $0 > view } ?? false
        }
        let sorted = places.sorted { left, right in
            (items[left].comes ?? 0, left) < (items[right].comes ?? 0, right)
        }
        var ordered = items
        for (place, index) in zip(places, sorted) { ordered[place] = items[index] }
        return ordered
    }
}

extension Item {
    fileprivate var isOfOthers: Bool {
        if case .entity? = facts[.subject]?.value { return false }
        return attributes["sujet_agit"] == "oui"
    }

    /// The first minute of when it comes: its date, or the last year that its words name.
    fileprivate var comes: Int? {
        if let date { return date.span?.lowerBound }
        guard case .action(let action)? = facts[.action]?.value else { return nil }
        let years = action.infinitive(owner: .masculineSingular).compactMap { word in
            word.text.count == 4 ? Int(word.text) : nil
        }
        guard let year = years.last, (1900...2199).contains(year),
            let first = CalendarDate(year: year, month: 1, day: 1)
        else { return nil }
        return first.dayNumber * 1440
    }
}
