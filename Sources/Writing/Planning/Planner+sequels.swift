import French
import Incidents

/// What stands right behind a sentence because it is of that: notes, what it explains, what goes on with it.
extension Planner {
    /// *C’est un record*, of what was just said and of nothing else, whatever the entry asks of its items.
    mutating func tellNotes(of item: Item, as entry: Plan.Entry, _ sentences: inout [Said]) {
        guard let list = entry.list else { return }
        for note in realizer.facts.items(list)
        where note.follows == item.path && note.isNote && !isTold(note.path) {
            add(entry, note, &sentences)
        }
    }

    /// A figure with its note beside it: *8,5 millions d’appareils sont touchés, soit moins de 1 % des machines*. What could
    /// be a sentence is one behind what has an aside or a clause already, or where the whole would be long.
    func beside(_ before: Said, _ item: Item?, _ entry: Plan.Entry) -> Said? {
        guard let item, let aside = item.besideFigure else { return nil }
        var candidates = candidates(entry.slot, item: aside, budget: entry.budget)
        guard let note = candidates.candidate(0) else { return nil }
        let whole = before.realization.with(note.realization)
        if item.aside != nil {
            guard genre == .article, room == nil, whole.wordCount <= Self.longest - 2, !before.realization.isQuotation,
                before.realization.anatomy.clauses == 1, !before.realization.anatomy.hasRelative,
                !before.realization.tokens.contains(where: { $0.text == ":" }),
                // *Selon Netcraft, une société britannique, soit…* would be far from the count.
                before.realization.tokens[(before.realization.anatomy.verb ?? 0)...].count(where: { $0.text == "," })
                    <= 1
            else { return nil }
        }
        return Said(
            realization: whole, formulation: note.formulation, parts: note.parts, slot: note.slot,
            joined: before.joined + [before.formulation])
    }

    /// What is noted of a count of the whole record follows the sentence that gave it, where there is room for notes.
    mutating func addReservations(as entry: Plan.Entry, _ sentences: inout [Said]) {
        guard !genre.isMessage else { return }
        for item in realizer.facts.items("réserves")
        where !isTold(item.path) && item.follows.map(isTold) ?? false {
            var note = entry
            note.slot = "chiffre"
            add(note, item, &sentences)
        }
    }

    /// *250 000 voyageurs ont été touchés*, behind *800 000 voyageurs*: counts of the same people stand together.
    mutating func tellCountsAlike(_ sentences: inout [Said]) {
        let counts = [FactName.affected, .dataPersons].flatMap { realizer.facts[$0]?.places ?? [] }
        let isCount = { (said: Said) in counts.contains { said.realization.told.contains($0) } }
        // The count may have been noted.
        guard genre == .article, room == nil, let count = sentences.suffix(2).last(where: isCount)
        else { return }
        let told = count.realization.tokens
        for figure in realizer.facts.items("chiffres") {
            guard !isTold(figure.path), !isUnexplained(figure), figure.attributes["revendique"] == nil,
                let people = figure.attributes["mesure"], case .action(let action)? = figure.facts[.action]?.value,
                action.touches, told.contains(where: { $0.text.hasPrefix(people) })
            else { continue }
            _ = tellBehind(figure, of: "chiffres", &sentences)
        }
    }

    /// What an item explains follows it, with what is noted of that: *la rançon a été payée. Le paiement n’a pas…*
    mutating func tellExplained(by item: Item, _ sentences: inout [Said]) {
        let explained = Set([item.path] + item.settles)
        for (list, next) in realizer.facts.introduced {
            guard !isTold(next.path),
                postponed.contains(next.path) || Introductions.following.contains(list) || next.pointsBack
                    || next.attributes["appelé"] == "oui",
                next.introducers.contains(where: { explained.contains($0.path) }), next.follows.map(isTold) ?? true,
                !isFurtherOn(next, item)
            else { continue }
            guard let entry = tellBehind(next, of: list, &sentences) else { continue }
            tellNotes(of: next, as: entry, &sentences)
            // What points at it in its turn.
            if next.pointsBack { tellExplained(by: next, &sentences) }
        }
    }

    /// Whether the story comes to other days before it: *le film a rapporté 15 millions le 28*, of *annuler la sortie le 17*.
    private func isFurtherOn(_ next: Item, _ item: Item) -> Bool {
        guard !next.pointsBack, let day = next.date?.day, let before = item.date?.day, before < day else {
            return false
        }
        return realizer.facts.items("étapes").contains { step in
            guard let other = step.date?.day, !isTold(step.path) else { return false }
            return before <= other && other < day
        }
    }

    /// How long it will last yet, behind what says that it is not over.
    mutating func tellHowLong(_ sentences: inout [Said]) {
        guard genre == .article, room == nil else { return }
        for list in ["faits", "suites"] {
            for item in realizer.facts.items(list)
            where item.attributes["délai"] == "oui" && !isTold(item.path) && !isUnexplained(item) {
                _ = tellBehind(item, of: list, &sentences)
            }
        }
    }

    /// Tells an item of a list right behind the last sentence, wherever the plan has that list.
    ///
    /// - Returns: the entry by which it was told, nil where it was not.
    mutating func tellBehind(_ item: Item, of list: String, _ sentences: inout [Said]) -> Plan.Entry? {
        guard var entry = entries[list] else { return nil }
        entry.condition = [:]
        entry.limit = nil
        guard add(entry, item, &sentences) else { return nil }
        if let last = sentences.last, last.joined.isEmpty {
            sentences[sentences.count - 1] = last.changed(continues: true)
        }
        return entry
    }

    /// Whether its words mean nothing yet, and something still to come explains them.
    func isUnexplained(_ item: Item) -> Bool {
        // *Cette mort* is nothing without it, though the text at hand leaves it out.
        let introducers = item.introducers.filter { item.pointsBack || entries[$0.list] != nil }
        return !introducers.isEmpty
            && !introducers.contains { introducer in
                isTold(introducer.path) || realizer.facts.paths[introducer.path].map(touchedOn.contains) ?? false
            }
    }

    /// What goes on with an item of the same list: *la cabine a heurté un immeuble*, of *une cabine a déraillé*.
    func sequel(to item: Item, _ entry: Plan.Entry) -> Item? {
        realizer.facts.items(entry.list ?? "").first { next in
            accepts(next, entry) && next.introducers.contains { $0.path == item.path } && !isTold(next.path)
        }
    }
}

extension InfinitiveGroup {
    /// *Être touché*, *être concerné*
    fileprivate var touches: Bool {
        infinitive(owner: .masculineSingular).contains { word in
            ["affecté", "concerné", "touché"].contains { word.text.hasPrefix($0) }
        }
    }
}
