import French
import Incidents

/// What stands before what was told last.
extension Planner {
    /// An item as it is seen from where the story stands: behind what was said of it later, what led to the incident goes
    /// to the *plus-que-parfait*. *Le 29 avril, l’entreprise a expliqué la panne par… Une équipe* **avait** *voulu…*
    func seenFromHere(_ item: Item) -> Item {
        guard looksBack(on: item) else { return item }
        var item = item
        item.isEarlier = true
        return item
    }

    /// Whether the sentence before says, at a later date, how it came about, or goes on with that.
    func looksBack(on item: Item) -> Bool {
        guard realizer.incident.state == .resolved, item.path.hasPrefix("cause.mecanisme"), !item.holds else {
            return false
        }
        let story = discourse.story
        if story.looksBack { return true }
        guard let slot = story.previousSlot, Self.explaining.contains(slot), discourse.sentencesSinceMoment <= 1,
            let last = discourse.lastMoment, let over = realizer.incident.end.value ?? realizer.incident.start
        else { return false }
        return over.isWhollyBefore(last) && item.date?.isWhollyBefore(last) ?? true
    }

    private static let explaining: Set<String> = ["cause", "cause_expliquee", "explication"]
}
