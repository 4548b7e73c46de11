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

    /// Whether a fact of the same day only goes on from the sentence before: another count, another effect, or what came back
    /// with a first recovery. In a story told by its dates, *le même jour* says that the next came that day, too.
    private func goesOn(_ item: Item, on moment: ApproximateMoment) -> Bool {
        guard !discourse.opensParagraph, discourse.sentencesSinceMoment <= 1, discourse.lastMoment?.day == moment.day
        else { return false }
        return !item.keepsItsDay
            && (item.attributes["étape"] == nil || Self.recoveries.contains(discourse.story.previousStep))
    }

    /// Whether an item and the sentence before go under one date: *mercredi 12 mars, les vols ont été annulés et les trains
    /// arrêtés*.
    func sharesDate(_ entry: Plan.Entry, _ item: Item?, _ before: Said?) -> Bool {
        guard discourse.maySaySameDay, let before else { return false }
        var candidates = candidates(entry.slot, item: item, budget: entry.budget)
        guard let joined = joined(&candidates, to: before) else { return false }
        return !joined.realization.tokens.contains { $0.spells("même") }
    }

    private static let recoveries: Set<String?> = ["rétablissement partiel", "rétablissement"]

    /// Whether an end is where to say how long it lasted: hours, up to three days, nobody having said so in the body; less,
    /// where the title and the standfirst have not.
    func tellsHowLong(_ item: Item?) -> Bool {
        guard item?.attributes["étape"] == "fin", let lasted = realizer.facts[.duration], lasted.isCountable,
            let minutes = realizer.facts.durationInMinutes
        else { return false }
        guard !lasted.isTold(discourse.story) else { return false }
        let above = (title?.realization.told ?? []) + standfirst.flatMap(\.told)
        return Self.longDuration.contains(minutes)
            || Self.shortDuration.contains(minutes) && !above.contains(where: { lasted.places.contains($0) })
    }

    /// Whether an operation to come lasts so long that nobody counts the days from one date to the other.
    var isLongClosure: Bool {
        guard realizer.incident.state == .planned, let start = realizer.incident.start?.day,
            let end = realizer.incident.end.value?.day
        else { return false }
        return start.days(until: end) >= Self.weeks
    }

    /// In days.
    private static let weeks = 14

    /// In minutes.
    private static let longDuration = 180..<4320
    private static let shortDuration = 15..<180

    /// The same in a standfirst, where a day is named once.
    func withoutKnownDay(_ item: Item) -> Item {
        guard case .moment(let moment)? = item.facts[.date]?.value, discourse.isDayOfParagraph,
            realizer.moments.goesWithoutSaying(moment, discourse)
        else { return item }
        var undated = item
        undated.facts[.date] = nil
        return undated
    }

    /// An item without its date, where the sentence before is of that day, or the paragraph stands on it and *le même jour*
    /// has served; nil elsewhere.
    func withoutDate(_ item: Item) -> Item? {
        guard case .moment(let moment)? = item.facts[.date]?.value,
            discourse.isDayOfParagraph || discourse.onlyDay != nil,
            realizer.moments.goesWithoutSaying(moment, discourse)
        else { return nil }
        guard goesOn(item, on: moment) || !discourse.maySaySameDay && !item.keepsItsDay else { return nil }
        var undated = item
        undated.facts[.date] = nil
        undated.leftDate = item.facts[.date]?.value
        undated.leavesDay = discourse.onlyDay == nil
        return undated
    }
}

extension Item {
    /// *Les pirates ont fourni* **le même jour** *un outil*: what is no effect of the incident does not go on from the
    /// sentence before.
    var keepsItsDay: Bool { attributes["rubrique"].map { $0 != Rubric.impact.rawValue } ?? false }
}
