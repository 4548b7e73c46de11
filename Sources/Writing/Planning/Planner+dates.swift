import Incidents

/// What the day of a paragraph spares its sentences.
extension Planner {
    /// An item without its date, where the paragraph stands on that day and *le même jour* has served; nil elsewhere.
    func withoutDate(_ item: Item) -> Item? {
        guard case .moment(let moment)? = item.facts[.date]?.value, !discourse.maySaySameDay,
            discourse.isDayOfParagraph || discourse.onlyDay != nil,
            realizer.moments.goesWithoutSaying(moment, discourse)
        else { return nil }
        var undated = item
        undated.facts[.date] = nil
        return undated
    }
}
