import French
import Incidents

/// Chooses what is said, in which order and in which words.
///
/// It goes through a plan; for each entry it takes, among the formulations that can be said now, the one a rendezvous
/// hash of record, slot and formulation puts first — so that choices spread evenly, adding a formulation changes few
/// articles, and no article depends on another. A sentence may join the one before it, or open with a connective,
/// where the table of links and the facts allow.
struct Planner {
    let library: GabaritLibrary
    /// What it writes with; a standfirst has some words of its own.
    var realizer: Realizer
    private var given = Given(Brief())
    var brief: Brief {
        get { given.brief }
        set { given = Given(newValue) }
    }
    static let news = "nouvelles"
    var discourse = Discourse()
    /// The sentence that is looked for, where one but looks what would be said.
    var sought: Sought?
    /// What came too soon: nothing had explained its words.
    var postponed: Set<String> = []
    /// Whether what things are enters the sentences that name them: not where one but looks what would be said.
    var weaves = true
    /// What a standfirst has told in any words, be it told at length below: *due au cyclone Garance*, before *le cyclone*.
    var touchedOn: PathSet = []
    /// What will find its place in a sentence further on, by its path: it is not told by itself before.
    var deferred: Set<String> = []
    /// Whether the beginning had no room for what broke down.
    var hasNoRoomForExtent = false
    /// Whether what is being told makes a sentence with what comes next.
    var keepsForNext = false
    /// The sentences told so far.
    var spoken: [[Token]] = []
    /// What is left of a text’s length, where its genre bounds it.
    var room: Room?

    init(library: GabaritLibrary, realizer: Realizer) {
        self.library = library
        self.realizer = realizer
    }

    var identifier: String { realizer.incident.identifier }
    var linker: Linker { Linker(table: library.links, realizer: realizer) }

    /// Longest sentence outside quotes, in words.
    static let longest = 36

    /// Tells a sentence: what it said is now said.
    mutating func keep(_ said: Said, item: Item?, isBody: Bool = true) {
        let isJoined = !said.joined.isEmpty
        let looksBack = item.map { self.looksBack(on: $0) || $0.isState && isExplained($0) } ?? false
        let isEarlier = item.flatMap { $0.isState || $0.holds ? nil : seenFromHere($0).isEarlier }
        discourse = said.realization.discourse
        if isBody, isJoined, !spoken.isEmpty { spoken.removeLast() }
        if isBody { spoken.append(said.realization.tokens) }
        var story = discourse.story
        story.told.formUnion(said.realization.counted)
        if let item {
            story.told.formUnion(realizer.facts.paths[[item.path] + item.settles])
            if item.attributes["dit_incident"] == "oui" { story.knowsIncident = true }
        }
        if !isJoined {
            story.openings.append(said.realization.opening)
            if isBody, said.realization.anatomy.connective == nil,
                let connective = linker.connective(in: said.realization.tokens)
            {
                discourse.connectives[connective.words, default: 0] += 1
            }
        }
        if !isJoined {
            for turn in library.links.turns(in: said.realization.tokens) {
                discourse.connectives[turn.key, default: 0] += 1
            }
        }
        // A source named earlier vouches for the next sentence only.
        if said.realization.anatomy.sourceKey == nil { discourse.lastSource = said.realization.anatomy.voice }
        story.previousSource = said.realization.anatomy.named
        story.note(source: said.realization.anatomy.named, isMore: isJoined)
        story.note(subject: said.realization.anatomy.subject, isMore: isJoined)
        if !isJoined { story.previousLink = story.lastLink }
        story.lastLink = said.link
        story.joinedInARow = isJoined ? story.joinedInARow + 1 : 0
        story.previousSlot = said.slot
        story.previousPath = item?.path
        story.previousIsEarlier = isEarlier
        story.previousStep = item?.attributes["étape"]
        story.previousRecovers = item?.recovers ?? false
        story.previousOfVictims = item?.attributes["victimes"] == "oui"
        story.previousTokens = said.realization.tokens
        story.previousTense = said.realization.anatomy.tense
        if isBody { story.previousRivals = realizer.names.rivals.named(in: said.realization.tokens) }
        story.said.insert(said.realization.fingerprint)
        story.used.insert(said.use)
        story.looksBack = looksBack
        if said.parts.saysItLasts { story.saysItLasts = true }
        for stem in said.parts.verbStems { story.verbs[stem, default: 0] += 1 }
        story.previousVerbs = said.parts.verbStems
        discourse.endSentence(&story)
        discourse.story = story
    }

    /// What an entry goes through: nil once for a slot about the whole record.
    func items(_ entry: Plan.Entry) -> [Item?] {
        guard let list = entry.list else { return holds(entry) ? [nil] : [] }
        let items = realizer.facts.items(list).filter { accepts($0, entry) && !isUnexplained($0) }
        return entry.limit.map { Array(items.prefix($0)) } ?? items
    }

    // MARK: Body

    /// The sentences of one paragraph of the plan, or of two where the one before was short.
    mutating func paragraph(_ entries: [Plan.Entry], after before: [Said] = []) -> [Said] {
        var sentences = before
        if before.isEmpty { discourse.startParagraph() }
        let recent = discourse.story.recentSources
        for entry in entries where !isFound(in: sentences) { tell(entry, &sentences) }
        attributeOnce(&sentences, from: before.count)
        pointBack(&sentences, from: before.count, after: recent)
        return sentences
    }

    private mutating func tell(_ entry: Plan.Entry, _ sentences: inout [Said]) {
        guard leads(entry) else { return }
        guard let list = entry.list else {
            if deferred.contains(entry.slot) || begin(entry, &sentences) { return }
            let start = max(0, sentences.count - 1)
            if let hollow = hollow(entry) {
                discourse.story.told.formUnion(hollow)
                return
            }
            if locate(entry, &sentences) { return }
            if holds(entry), add(entry, nil, &sentences) {
                weave(into: &sentences)
                addReservations(as: entry, &sentences)
                tellCountsAlike(&sentences)
                if ["retour", "toujours"].contains(entry.slot) { tellHowLong(&sentences) }
                tellMore(of: nil, by: entry, &sentences)
                tellAsides(to: start, &sentences)
            }
            return
        }
        var count = 0
        let items = realizer.facts.items(list).filter { accepts($0, entry) }
        let newsDay = [entry].areOfNews ? realizer.incident.lateNewsDay : nil
        for (index, listed) in items.enumerated() where !isFound(in: sentences) {
            let item = listed.withoutDay(of: newsDay)
            guard !isTold(item.path) else {
                discourse.story.told.formUnion(realizer.facts.paths[item.settles])
                // The news that the standfirst told makes no room for more.
                if list == Self.news { count += 1 }
                continue
            }
            let isExplained = item.glossOfSubject.map(discourse.introduced.contains) ?? false
            if isExplained || item.needlessAfter.map(isTold) ?? false {
                discourse.story.told.formUnion(realizer.facts.paths[[item.path] + item.settles])
                continue
            }
            if deferred.contains(item.path), entry.condition["présente"] != nil { continue }
            if let limit = entry.limit, count >= limit { break }
            if let before = item.follows, !isTold(before) { continue }
            if isUnexplained(item) {
                postponed.insert(item.path)
                continue
            }
            keepsForNext =
                index + 1 < items.count && !isTold(items[index + 1].path)
                && (item.isPartner(of: items[index + 1]) || item.endsOnOwner(of: items[index + 1]))
                || isPresented(item)
            let start = max(0, sentences.count - 1)
            let isAdded = add(entry, item, &sentences)
            keepsForNext = false
            guard isAdded else { continue }
            count += 1
            if entry.limit == nil { tellNotes(of: item, as: entry, &sentences) }
            weave(into: &sentences)
            tellExplained(by: item, &sentences)
            tellMore(of: item, by: entry, &sentences)
            tellWords(of: item, by: entry, &sentences)
            tellMoreBySource(of: item, entry, &sentences)
            for follower in entry.followedBy { tell(narrowed(follower, to: item), &sentences) }
            tellAsides(to: start, &sentences)
        }
    }

    /// What came of it leads where the title says so.
    func leads(_ entry: Plan.Entry) -> Bool {
        entry.list != Self.news || titleIsNews || realizer.incident.news != nil
    }

    func isTold(_ path: String) -> Bool {
        realizer.facts.paths[path].map(discourse.story.told.contains) ?? false
    }

    /// Says a slot: as part of the sentence before, or in one of its own.
    @discardableResult
    mutating func add(_ entry: Plan.Entry, _ item: Item?, _ sentences: inout [Said]) -> Bool {
        if let undated = item.flatMap(withoutDate), !sharesDate(entry, item, sentences.last),
            place(entry, undated, &sentences)
        {
            return true
        }
        return place(entry, item, &sentences)
    }

    private mutating func place(_ entry: Plan.Entry, _ item: Item?, _ sentences: inout [Said]) -> Bool {
        let room = self.room
        var candidates = candidates(entry.slot, item: item, budget: entry.budget) { room?.holds($0) ?? true }
        if let before = sentences.last, let whole = beside(before, item, entry) {
            sentences[sentences.count - 1] = whole
            self.room?.take(whole.realization, instead: before.realization)
            keep(whole, item: item)
            return true
        }
        guard !candidates.isEmpty else { return false }
        // A part beside its whole would be taken for as many more.
        let isPart = item?.attributes["partie"] == "oui"
        let isOther = isApart(item, from: sentences.last) || tellsHowLong(item)
        if !isPart, !isOther, !outlasts(item, sentences.last), let before = sentences.last,
            let joined = joined(&candidates, to: before),
            room?.holds(joined.realization, instead: before.realization) ?? true
        {
            sentences[sentences.count - 1] = joined
            self.room?.take(joined.realization, instead: before.realization)
            keep(joined, item: item)
            return true
        }
        // A figure or a cause in a sentence of its own says whose it is, be it that of the sentence before.
        // A second count by the organisation itself goes on from the first.
        let goesOn = discourse.story.previousSlot == entry.slot && entry.slot == "chiffre"
        if Self.countingSlots.contains(entry.slot), discourse.lastSource != nil, !goesOn {
            var anew = self
            anew.discourse.lastSource = nil
            candidates = anew.candidates(entry.slot, item: item, budget: entry.budget) { room?.holds($0) ?? true }
        }
        // *24 heures plus tard…* is for the author to begin with, not for us.
        let isAuthors = Self.authorsSlots.contains(entry.slot)
        let found =
            isAuthors
            ? candidates.first()
            : opening(&candidates) {
                $0.candidates(entry.slot, item: item, budget: entry.budget) { room?.holds($0) ?? true }
            }
        guard let best = found, room?.holds(best.realization) ?? true else { return false }
        let linked = sentences.last.flatMap { linker.linked(best, after: $0) }
        var said = linked.flatMap { room?.holds($0.realization) ?? true ? $0 : nil } ?? best
        if let pointing = pointingBack(said), room?.holds(pointing.realization) ?? true { said = pointing }
        let isAfterword = item.map { $0.isNote || $0.attributes["désavoue"] == "oui" } ?? false
        if item?.follows != nil, isAfterword { said = said.changed(continues: true) }
        sentences.append(said)
        self.room?.take(said.realization)
        keep(said, item: item)
        return true
    }

    /// How it began stands by itself, or with what followed at once: *la panne a commencé et, dans la soirée, le réseau a
    /// été rétabli* would tell a beginning and an end in one breath.
    private func isApart(_ item: Item?, from before: Said?) -> Bool {
        guard before?.slot == "debut", before?.joined.isEmpty ?? false, let item, let step = item.attributes["étape"]
        else { return false }
        if Self.firstSteps.contains(step) { return false }
        guard step == "fait", let start = realizer.incident.start?.minute, let date = item.date?.minute else {
            return true
        }
        return start.minutes(until: date) > Self.atOnce
    }

    private static let firstSteps: Set<String> = ["premiers signalements", "détection", "cause identifiée"]
    /// Minutes within which what is done still belongs to the beginning.
    private static let atOnce = 120

    private static let authorsSlots: Set<String> = ["ouverture", "chute"]
    private static let countingSlots: Set<String> = ["chiffre", "touches", "personnes", "bilan_humain", "cause"]

    /// What follows an item: the items of another list whose `rôle` is the item's `étape`, or that `suit` it.
    private func narrowed(_ entry: Plan.Entry, to item: Item) -> Plan.Entry {
        var narrowed = entry
        if narrowed.condition["suit"] != nil {
            narrowed.condition["suit"] = [item.path]
        } else if let step = item.attributes["étape"] {
            narrowed.condition["rôle"] = [step]
        }
        return narrowed
    }

    /// For a slot about the whole record, the states its facts must be in, and what else is asked of the record.
    private func holds(_ entry: Plan.Entry) -> Bool {
        if Self.countsOfPeople.contains(entry.slot), !mayCount { return false }
        return entry.condition.allSatisfy { name, values in
            guard let fact = FactName.named[Substring(name)] else {
                return values.contains(realizer.facts.attributes[name] ?? "absent")
            }
            return values.contains((realizer.facts[fact]?.condition ?? .unstated).rawValue)
        }
    }

    /// Whether how many are touched may be told: what those who claim an attack count, after their claim alone.
    private var mayCount: Bool {
        guard realizer.facts.attributes["décompte"] == "revendiqué", let claim = realizer.incident.claim else {
            return true
        }
        return isTold(claim.path)
    }

    private static let countsOfPeople: Set<String> = ["touches", "personnes"]

    func accepts(_ item: Item, _ entry: Plan.Entry) -> Bool {
        // Told in the standfirst or not, what he claims stands with what is known of the attack.
        if item.attributes["revendique"] == "oui", entry.condition["revendique"] == nil,
            let list = entry.list, listsOfClaims.contains(list), list != "citations"
        {
            return false
        }
        return entry.condition.allSatisfy { name, values in
            values.contains(item.attributes[name] ?? "absent") || name == "fond" && isLast(item)
        }
    }
}
