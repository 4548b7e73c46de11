import French
import Incidents

/// The return to normal, and what came with it: told once, with what mended it.
extension Items {
    /// What was mended at the very end: *l’opérateur a réparé le câble et la situation est revenue à la normale*.
    func repair(at end: ApproximateMoment) -> Clause? {
        guard Self.endOfTrouble.contains(incident.nature) else { return nil }
        return incident.remedies.first { clause in
            clause.date == end && clause.until == nil && clause.certainty == .confirmed && clause.source == nil
                && clause.action.mends && step(telling: clause) == nil
                && !incident.steps.contains { deed(behind: $0)?.path == clause.path }
        }
    }

    /// Kinds whose end is a return to normal.
    static let endOfTrouble: Set<Incident.Nature> = [
        .outage, .networkCut, .slowdown, .degradation, .providerFailure, .cyberattack, .ransomware, .denialOfService,
    ]

    /// *Vers 8 h 50* and *8 h 50* are one moment.
    func isOfOneMoment(_ step: ApproximateMoment?, _ end: ApproximateMoment?) -> Bool {
        guard let step, let end else { return false }
        return step == end || step.minute != nil && step.minute == end.minute && step.span == end.span
    }

    /// *Le réseau a été rétabli en partie vers 13 heures, puis complètement vers 17 h 30*: one recovery, told once.
    private func recovery(_ end: Item, after partial: Item) -> Item? {
        guard Self.endOfTrouble.contains(incident.nature), partial.attributes["étape"] == "rétablissement partiel",
            partial.facts[.source] == nil, partial.facts[.action] == nil, let date = partial.facts[.date],
            !isOfOneMoment(partial.date, end.date), end.date?.isKnown ?? true
        else { return nil }
        var whole = end
        whole.path = partial.path
        whole.settles += partial.settles + [end.path]
        whole.facts[.previous] = date
        whole.facts[.date]?.mayRepeat = true
        return whole
    }

    /// *Rétablissement partiel*, then *rechute*: one item, the relapse, that knows when the recovery had come.
    func merged(_ items: [Item]) -> [Item] {
        var result: [Item] = []
        for item in items {
            if item.attributes["étape"] == "rechute", let previous = result.last,
                previous.attributes["étape"] == "rétablissement partiel", let date = previous.facts[.date]
            {
                var relapse = item
                relapse.facts[.previous] = date
                relapse.settles.append(previous.path)
                relapse.date = item.date ?? previous.date
                result[result.count - 1] = relapse
            } else if let previous = result.last, let date = item.followsRelapse(previous) {
                // *Les difficultés ont repris vers 14 h 30, puis vers 16 heures.*
                result[result.count - 1].facts[.nextDate] = date
                result[result.count - 1].settles += [item.path] + item.settles
            } else if item.path == "fin", item.attributes["étape"] == "fin", let previous = result.last,
                let whole = recovery(item, after: previous)
            {
                result[result.count - 1] = whole
            } else if item.path == "fin", item.attributes["étape"] == "fin",
                Self.endOfTrouble.contains(incident.nature), let previous = result.last,
                previous.attributes["étape"] == "fait", previous.deedDate == nil,
                isOfOneMoment(previous.date, item.date), previous.facts[.source] == nil,
                // What somebody did that day did not end it, but for what says so.
                previous.date?.minute != nil || previous.tellsRecovery
            {
                // *Vers 4 h 30, la 4G a été rétablie et la situation est revenue à la normale.*
                // *Le rétablissement de tous les services* is that return.
                result[result.count - 1].attributes["clôture"] = previous.saysAllIsBack ? nil : "oui"
                result[result.count - 1].attributes["récent"] = item.attributes["récent"]
                result[result.count - 1].settles += [item.path] + item.settles
            } else if item.path == "fin", let previous = result.last, isOfOneMoment(previous.date, item.date),
                let step = stepAtEnd, previous.path == step.path
            {
                // *Les pompiers ont maîtrisé le feu*, at the very end: what ended it tells that it did.
                result[result.count - 1].settles += [item.path] + item.settles
            } else {
                result.append(item)
            }
        }
        return result
    }
}

extension Item {
    /// The date of a relapse right behind another of which no more is known.
    fileprivate func followsRelapse(_ previous: Item) -> Fact? {
        let both = [previous, self]
        guard both.allSatisfy({ $0.attributes["étape"] == "rechute" && $0.facts[.action] == nil }),
            both.allSatisfy({ $0.facts[.source] == nil && $0.facts[.gap] == nil }), previous.facts[.date] != nil,
            previous.facts[.nextDate] == nil, previous.facts[.previous] == nil
        else { return nil }
        return facts[.date]
    }

    /// Whether it says of all that it works as before, or says *normal* itself.
    fileprivate var saysAllIsBack: Bool {
        guard tellsRecovery, case .action(let action)? = facts[.action]?.value else { return false }
        return action.infinitive(owner: .masculineSingular).contains { token in
            ["normal", "tous", "toutes", "ensemble", "entièrement", "complètement", "totalité"].contains {
                token.text.hasPrefix($0)
            }
        }
    }

    /// Whether it is a step of the return to normal, be it a step back.
    var recovers: Bool {
        tellsRecovery || ["fin", "rechute", "rétablissement"].contains(attributes["étape"])
    }

    /// *Le courant est revenu*, *le site a été de nouveau joignable*: some of it works again.
    var tellsRecovery: Bool {
        if ["rétablissement partiel", "correctif"].contains(attributes["étape"]) { return true }
        guard case .action(let action)? = facts[.action]?.value, !action.isDenied else { return false }
        return action.restores || ["redevenir", "retrouver", "revenir"].contains(action.head)
            || action.infinitive(owner: .masculineSingular).contains {
                $0.text.hasSuffix("nouveau") || $0.text.hasPrefix("rétabli") || $0.text == "normale"
            }
    }
}

extension Incident {
    /// Whether a step is the return to normal that `fin` dates, be it less closely: it is told once.
    func isEnd(_ step: Step) -> Bool {
        guard step.kind == .recovery else { return false }
        guard let end = end.value else { return false }
        guard let date = step.date else { return true }
        if date == end { return true }
        guard let minute = date.minute, let last = end.minute else { return date.day != nil && date.day == end.day }
        return date.bound != .exact && minute.minutes(until: last).magnitude <= 30
    }
}

extension ApproximateMoment {
    /// *Après le 27 juillet* says of an end that nobody knows when it was.
    fileprivate var isKnown: Bool {
        switch bound {
        case .exact, .around, .between: true
        case .before, .after: false
        }
    }
}
