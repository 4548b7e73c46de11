import French
import Incidents

/// What a story turns on: that somebody owned up to it, and that it was over.
extension Items {
    func findAcknowledgement() -> Item? {
        let step = incident.steps.first { $0.kind == .acknowledgement }
        guard let date = incident.acknowledgement?.date ?? step?.date else { return nil }
        let path = incident.acknowledgement?.path ?? step?.path ?? "reconnaissance"
        var item = Item(path: path, attributes: ["étape": "reconnaissance"], facts: [:], date: date)
        if let step { item.settles.append(step.path) }
        if incident.nature == .falseAlarm, date == incident.end.value { item.settles.append("fin") }
        item.facts[.date] = Fact(.moment(date), paths: [path])
        item.facts[.author] = Fact(speaker(incident.acknowledgement?.author ?? .organisation), paths: [path])
        if let channel = incident.acknowledgement?.channel {
            let author = incident.acknowledgement?.author ?? .organisation
            item.facts[.channel] = Fact(.tokens(incident.channel(channel, of: author), nil), paths: ["\(path).canal"])
        }
        if incident.wasKnown(before: date) { item.attributes["déjà_su"] = "oui" }
        if incident.wasSecret(until: date) { item.attributes["déjà_su"] = item.attributes["déjà_su"] ?? "non" }
        if let start = incident.start, let delay = Moments(incident: incident).delay(from: start, to: date) {
            item.facts[.acknowledgementDelay] = Fact(.tokens(delay, nil), paths: [path])
        }
        return item
    }

    /// The return to normal, told where it falls in the story.
    var end: Item? {
        guard incident.state == .resolved, let date = incident.end.value else { return nil }
        let repair = repair(at: date)
        var item = (repair ?? deedAtEnd).map { done($0) } ?? Item(path: "fin", attributes: [:], facts: [:])
        // Where the lead has told the end, what was mended is still to tell.
        if repair != nil { item.settles = [] }
        item.path = "fin"
        item.date = date
        item.attributes["étape"] = repair == nil ? "fin" : "fait"
        item.attributes["clôture"] = repair == nil ? nil : "oui"
        item.facts[.date] = Fact(.moment(date), paths: ["fin"])
        if item.attributes["étape"] == "fin", let comeback = incident.comeback(.recovery) {
            item.tell(comeback, "fin")
        }
        if endedToday || endedAfterDays { item.attributes["récent"] = "oui" }
        if let recovery = incident.steps.first(where: { incident.isEnd($0) }) {
            item.settles.append(recovery.path)
        }
        return item
    }

    /// What was done, told where it fell in the story, be it told in the standfirst.
    func done(_ deed: Clause) -> Item {
        var item = clause(deed)
        item.settles.append(deed.path)
        for name in [FactName.subject, .action, .passive] { item.facts[name]?.mayRepeat = true }
        return item
    }
}

extension Item {
    /// Makes of it that something works again.
    mutating func tell(_ comeback: (subject: NounGroup, action: InfinitiveGroup), _ path: String) {
        attributes["étape"] = "fait"
        facts[.subject] = Fact(.nounGroups([comeback.subject]), paths: [path])
        facts[.action] = Fact(.action(comeback.action), paths: [path])
    }
}
