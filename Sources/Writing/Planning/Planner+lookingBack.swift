import French
import Incidents

/// What stands before what was told last.
extension Planner {
    /// An item as it is seen from where the story stands: behind what was said of it later, what led to the incident goes
    /// to the *plus-que-parfait*. *Le 29 avril, l’entreprise a expliqué la panne par… Une équipe* **avait** *voulu…*
    func seenFromHere(_ item: Item) -> Item {
        if isLeftBehind(item) {
            var item = item
            item.hedge = "toutefois"
            return item
        }
        let isBefore =
            looksBack(on: item) || explains(item) || goesOnBefore(item) || ledUpLongAgo(item) || isToldUndone(item)
        guard isBefore, !isTheEvent(item), !goesOnWithCause(item), !opensStory(item) else { return item }
        var item = item
        item.isEarlier = true
        return item
    }

    /// *L’avion a décollé à 10 h 01. Le copilote* **a enclenché** *la descente*, before the crash is told: a story that begins
    /// with what led to it goes on in its tense.
    private func opensStory(_ item: Item) -> Bool {
        item.attributes["récit"] == "avant" && item.path.hasPrefix("cause.mecanisme") && !isTold("debut")
            && discourse.story.previousTense != .pluperfect
    }

    /// *Deux défauts ont causé la panne. Ces défauts* **ont saturé** *la base*, *Le câble a cédé. Le garde-frein* **a actionné**
    /// *les freins*: what one act brings about is told in its tense; what stands before all of it is not of the chain.
    private func goesOnWithCause(_ item: Item) -> Bool {
        let story = discourse.story
        guard item.path.hasPrefix("cause.mecanisme"), !item.isState,
            !(realizer.incident.start.map { item.date?.isWhollyBefore($0) ?? false } ?? false)
        else { return false }
        if story.previousPath?.hasPrefix("cause.mecanisme") ?? false, let wasEarlier = story.previousIsEarlier {
            return !wasEarlier
        }
        guard let slot = story.previousSlot, Self.explaining.contains(slot), story.previousTense == .compoundPast,
            !story.previousVerbs.isDisjoint(with: Self.causing)
        else { return false }
        // *Ces deux facteurs*, but not *ces sous-traitants*, of *une suppression par des sous-traitants*: they had acted before.
        guard let subject = item.facts[.subject]?.value?.groups?.first, let cause = realizer.incident.cause.value?.text,
            ["ce ", "cet ", "cette ", "ces "].contains(where: subject.text.inLowerCase.hasPrefix)
        else { return false }
        return cause.head == subject.head || !cause.text.contains(subject.head)
    }

    /// *La situation est revenue à la normale. L’API est* **toutefois** *restée dégradée*.
    private func isLeftBehind(_ item: Item) -> Bool {
        guard realizer.incident.state == .resolved, item.hedge == nil, !item.isAhead,
            let end = realizer.facts.paths["fin"],
            discourse.story.told.contains(end), case .action(let action)? = item.facts[.action]?.value,
            ["demeurer", "rester"].contains(action.head), !action.isDenied,
            item.date.map({ !$0.isWhollyBefore(realizer.incident.end.value ?? $0) }) ?? true
        else { return false }
        return action.infinitive(owner: .masculineSingular).contains { word in
            Self.troubles.contains { word.text.hasPrefix($0) }
        }
    }

    private static let troubles = [
        "bloqué", "coupé", "dégradé", "fermé", "hors", "inaccessible", "indisponible", "instable", "interrompu",
        "panne", "paralysé", "perturbé", "privé", "suspendu",
    ]

    private static let causing: Set<String> = ["caus", "provoqu"]

    /// *Météo-France a levé la vigilance rouge. Elle* **avait placé** *le département en vigilance vendredi*: told behind what
    /// undid it.
    private func isToldUndone(_ item: Item) -> Bool {
        guard let path = item.undoneBy, let place = realizer.facts.paths[path] else { return false }
        return discourse.story.told.contains(place) || discourse.story.toldInStandfirst.contains(place)
    }

    /// *Trois millions de sites* **ont été** *mis hors ligne. Par ricochet, une plateforme* **a été** *touchée*: whom else it
    /// hit is told in the tense of the effects before it.
    func goesOnInThePast(_ slot: String) -> Bool {
        if Self.struck.contains(slot), realizer.partCameBack { return true }
        guard realizer.incident.state == .ongoing, Self.reach.contains(slot), !discourse.opensParagraph,
            discourse.story.previousTense == .compoundPast, let before = discourse.story.previousSlot
        else { return false }
        return Self.effects.contains(before)
    }

    /// Slots that tell what is struck, or whom: not at the present of what a step says works again.
    private static let struck: Set<String> = ["composants", "usagers"]
    private static let reach: Set<String> = ["appareils", "composants", "dependants"]
    private static let effects: Set<String> = ["chiffre", "consequence", "touches"]

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

    /// *L’explosion a été provoquée par du nitrate d’ammonium. Le nitrate* **avait été saisi** *en 2013*: right behind the
    /// cause, be it of another year.
    private func ledUpLongAgo(_ item: Item) -> Bool {
        guard realizer.incident.state != .planned, !discourse.opensParagraph, !item.isState, !item.holds,
            let date = item.date, let start = realizer.incident.start, date.isWhollyBefore(start),
            let slot = discourse.story.previousSlot, Self.explaining.contains(slot),
            let tense = discourse.story.previousTense
        else { return false }
        return Self.told.contains(tense)
    }

    /// *Le revêtement avait propagé le feu.* **Ce revêtement avait été posé** *en 2016*: what points back at what was earlier.
    private func goesOnBefore(_ item: Item) -> Bool {
        guard !item.isState, !item.holds, discourse.story.previousTense == .pluperfect, !discourse.opensParagraph,
            case .action? = item.facts[.action]?.value
        else { return false }
        // *Le président avait déclaré dimanche… La demande* **avait atteint** *un record*, of that day.
        if item.leavesDay { return true }
        guard item.date == nil, let groups = item.facts[.subject]?.value?.groups, groups.count == 1 else {
            return false
        }
        return groups[0].determiner == .demonstrative
    }

    /// Whether the sentence before has just told, in the past, what the item explains: *Une suppression de fichiers a
    /// provoqué la panne. Les techniciens* **avaient tenté** *de…*
    private func explains(_ item: Item) -> Bool { !item.isState && isExplained(item) }

    /// Whether how it came about goes on from there; of a state, *la commande devait évaluer le réseau*, what follows it.
    func isExplained(_ item: Item) -> Bool {
        guard item.path.hasPrefix("cause.mecanisme"), !item.holds, !realizer.incident.causeIsOfItsKind,
            let slot = discourse.story.previousSlot, let tense = discourse.story.previousTense,
            item.date.map({ ledToIt($0) || goesWithIt($0) && tense == .pluperfect }) ?? true
        else { return false }
        // *La cabine est repartie en arrière et est tombée*: of an accident, that is how it went.
        if item.date == nil, slot != "fait", [.accident, .fire].contains(realizer.incident.nature) { return false }
        // *La mer avait vidé les pompes. Les capteurs avaient arrêté les moteurs*: what begins so goes on so.
        if slot == "fait", tense == .pluperfect { return true }
        // *Un sous-traitant* **avait envoyé** *l’ordre…*, where the standfirst has told why, behind all that it did.
        if realizer.incident.state == .resolved, let cause = realizer.facts.paths["cause"],
            discourse.story.toldInStandfirst.contains(cause)
        {
            return true
        }
        // *La panne a été attribuée à… À 12 h 05, un changement* **avait doublé** *…*; while it lasts, what is known of it is
        // said so far.
        let isToldLater = realizer.incident.state == .resolved ? Self.explaining : Self.reporting
        // *La panne est due à…*: what is known of what is over is told behind it.
        let isToldNow = realizer.incident.state == .resolved && tense == .present
        return isToldLater.contains(slot) && (isToldNow || Self.told.contains(tense))
    }

    /// Whether what is dated was before the incident, be it that day: *un client* **avait modifié** *sa configuration*.
    private func ledToIt(_ date: ApproximateMoment) -> Bool {
        guard realizer.incident.state == .resolved, let start = realizer.incident.start else { return false }
        return date.isWhollyBefore(start) || date.minute == nil && !start.isWhollyBefore(date)
    }

    /// Whether what is dated was not behind the beginning, which it may have brought about that minute.
    private func goesWithIt(_ date: ApproximateMoment) -> Bool {
        guard realizer.incident.state == .resolved, let start = realizer.incident.start else { return false }
        return !start.isWhollyBefore(date)
    }

    /// Whether it tells what befell, whose noun the article has: *quelque 300 tonnes* **ont explosé**, of the explosion.
    private func isTheEvent(_ item: Item) -> Bool {
        guard item.date == nil, case .action(let action)? = item.facts[.action]?.value else { return false }
        let verb = action.head.prefix(Self.stem)
        return verb.count == Self.stem
            && IncidentNouns.nouns(for: realizer.incident).contains { $0.text.prefix(Self.stem) == verb }
    }

    /// Letters that *explosion* and *exploser*, *déraillement* and *dérailler* share.
    private static let stem = 5

    private static let told: Set<Tense> = [.compoundPast, .imperfect, .pluperfect]

    private static let reporting: Set<String> = ["cause_expliquee", "explication"]

    private static let explaining: Set<String> = ["cause", "cause_expliquee", "explication"]
}
