import French
import Incidents

/// What the day of a paragraph spares its sentences.
extension Planner {
    /// Whether what will be so no longer would be told as ending with an operation: *Pendant cette période, …*.
    func outlasts(_ item: Item?, _ before: Said?) -> Bool {
        guard case .action(let action)? = item?.facts[.action]?.value, action.isDenied, let before,
            action.infinitive(owner: .masculineSingular).contains(where: { $0.spells("plus") })
        else { return false }
        return before.realization.tokens.read(["pendant", "cette", "période"], at: 0)
    }

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
