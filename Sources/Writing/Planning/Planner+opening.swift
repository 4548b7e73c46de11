import French
import Incidents

/// How an article begins, once its standfirst is written.
extension Plan.Section {
    /// The first section of an article, without a lead that would but repeat the standfirst.
    func opening(of planner: inout Planner) -> Plan.Section {
        // The story begins behind what goes with the news.
        if let news = paragraphs.first, news.areOfNews, paragraphs.count > 1 {
            var story = self
            story.paragraphs.removeFirst()
            story = story.opening(of: &planner)
            story.paragraphs.insert(news, at: 0)
            return story
        }
        guard let entries = paragraphs.first, let lead = entries.first(where: { !$0.yieldsTo.isEmpty }) else {
            return self
        }
        let said = planner.beginning(of: entries, upTo: .slot(lead.slot))
        let others = planner.toldByOthers(in: self)
        guard let place = said.firstIndex(where: { $0.slot == lead.slot }),
            !planner.isNew(said[place], beside: others, in: self)
        else { return self }
        var rest = without(lead)
        var unled = planner
        unled.discourse.story.told.formUnion(planner.settled(by: said[place], in: self).subtracting(others))
        if place == 0 {
            // What the lead told is told: a sentence that would but repeat it stands for nothing.
            guard let next = unled.opening(among: rest.paragraphs, asIn: lead) else { return self }
            rest.paragraphs.insert(rest.paragraphs.remove(at: next), at: 0)
        }
        planner = unled
        return rest
    }
}

extension Planner {
    /// Whom it touched, and how many: what another sentence of the section tells without the day and the place that the
    /// standfirst has just given, where that has named the service.
    fileprivate func toldByOthers(in section: Plan.Section) -> PathSet {
        guard standfirst.contains(where: namesIt) else { return [] }
        let slots = Set(section.paragraphs.joined().map(\.slot))
        var paths: PathSet = []
        // Of an operation to come, the lead says what it stops, and until when; of what shuts, the standfirst did.
        let isAnnounced = realizer.incident.state == .planned && realizer.incident.nature != .closure
        let effects = isAnnounced ? Array(Self.effects.prefix(2)) : Self.effects
        for (slot, names) in effects where slots.contains(slot) {
            for name in names { paths.formUnion(realizer.facts[name]?.places ?? []) }
        }
        return paths.subtracting(discourse.story.toldInStandfirst)
    }

    private static let effects: [(slot: String, names: [FactName])] = [
        ("usagers", [.users]), ("touches", [.affected, .affectedSource]), ("usages", [.uses, .users]),
        ("composants", [.components]), ("endroit", [.site]),
    ]

    /// Whether a sentence tells anything that the standfirst did not, and that the body will not tell further on.
    ///
    /// - Parameter others: what other sentences tell at once.
    fileprivate func isNew(_ said: Said, beside others: PathSet, in section: Plan.Section) -> Bool {
        let facts = realizer.facts
        // How long it lasted, the title said, too; and the story gives its beginning and its end.
        let lasted = PathSet(facts.paths[["debut", "fin", "durée"]])
        var known = discourse.story.toldInStandfirst
        known.formUnion((title?.realization.told ?? []).filter(lasted.contains))
        if tellsHowItWent(section) { known.formUnion(lasted) }
        known.formUnion(others)
        // Where will be told with what broke down, or how far it was felt.
        known.formUnion(facts[.extent]?.places ?? [])
        // Why was said at length: in fewer words it is no news.
        if let cause = facts[.cause], cause.condition == .value, cause.places.allSatisfy(known.contains) {
            known.formUnion(facts[.causeShort]?.places ?? [])
        }
        // Of an operation to come, days tell how many they are.
        if realizer.incident.state == .planned, facts.paths[["debut"]].allSatisfy(known.contains) {
            known.formUnion(lasted)
        }
        // Nor that passengers are touched.
        if facts.attributes["usagers_précis"] == "non" { known.formUnion(facts[.users]?.places ?? []) }
        return !said.realization.told.allSatisfy { $0 == .nature || known.contains($0) }
            || !leavesHour && addsHour(said)
    }

    /// Whether a reader knows of a sentence what befell, or whom.
    private func namesIt(_ sentence: Realization) -> Bool {
        sentence.namesService || sentence.told.contains(.nature)
    }

    /// Whether the article goes on from the beginning: it opens on that, and goes through the steps up to the end.
    private func tellsHowItWent(_ section: Plan.Section) -> Bool {
        // That somebody provides for others, the lead says.
        leavesHour && realizer.incident.nature != .providerFailure && entries["étapes"] != nil
            && standfirst.contains(where: namesIt)
            && section.paragraphs.first?.contains { $0.slot == "debut" } ?? false
    }

    /// What a lead that is left out leaves no more to tell: not the hour, which the story begins with, nor where.
    fileprivate func settled(by lead: Said, in section: Plan.Section) -> PathSet {
        var left: PathSet = []
        if leavesHour, addsHour(lead) { left.formUnion(realizer.facts.paths[["debut"]]) }
        // What the story will give, no lead has given.
        if tellsHowItWent(section) {
            left.formUnion(
                PathSet(realizer.facts.paths[["debut", "fin", "durée"]]).subtracting(
                    discourse.story.toldInStandfirst))
        }
        left.formUnion(realizer.facts[.extent]?.places ?? [])
        return lead.realization.counted.subtracting(left)
    }

    /// Whether the story gives the hour it began at, in a step or by itself: not of what fell or collided, which an article
    /// begins with, unless the story leads up to it.
    private var leavesHour: Bool {
        return realizer.incident.state != .planned
    }

    private func addsHour(_ said: Said) -> Bool {
        let hours = Set(standfirst.flatMap { $0.tokens.compactMap(\.hour) })
        return !said.realization.tokens.compactMap(\.hour).allSatisfy(hours.contains)
    }

    /// The paragraph that may open the article in the lead’s stead: the first, where it begins with what the standfirst
    /// has not told; else the one that begins with what is highest in the plan’s order; else the first, as it stands.
    fileprivate func opening(among paragraphs: [[Plan.Entry]], asIn lead: Plan.Entry) -> Int? {
        let rank = { lead.yieldsTo.firstIndex(of: $0) ?? .max }
        var first: (place: Int, opens: Bool)?
        var best: (place: Int, rank: Int)?
        for place in paragraphs.indices {
            guard let said = beginning(of: paragraphs[place], upTo: .first).first else { continue }
            let opens = lead.yieldsTo.contains(said.slot) && self.opens(said)
            // The day is read, the hour is not.
            let isUnread =
                opens
                && (!said.realization.told.allSatisfy(isRead) || place == 0 && tellsTheHour(paragraphs[place]))
            if first == nil, isUnread { return place }
            first = first ?? (place, opens)
            if isUnread, rank(said.slot) < best?.rank ?? .max { best = (place, rank(said.slot)) }
        }
        return best?.place ?? first.flatMap { $0.opens ? $0.place : nil }
    }

    /// Whether a paragraph tells when it began, and so begins the story, be it with what led to it.
    private func tellsTheHour(_ entries: [Plan.Entry]) -> Bool {
        var planner = self
        let beginning = PathSet(realizer.facts.paths[["debut"]])
        return planner.paragraph(entries).contains {
            $0.realization.told.contains(where: beginning.contains) && addsHour($0)
        }
    }

    private func isRead(_ path: RecordPath) -> Bool {
        path == .nature || discourse.story.toldInStandfirst.contains(path)
    }

    /// Whether a sentence may open an article: *aucune donnée n’a été perdue*, *aucun chiffre n’a été communiqué* are no
    /// news, *la situation n’était pas rétablie* would not say whose.
    private func opens(_ said: Said) -> Bool {
        let told = said.realization.told
        let hollow = realizer.facts.empty + realizer.facts.silent.flatMap(\.places)
        return !told.contains(where: hollow.contains)
            && (said.realization.namesService || told.contains { $0 != realizer.facts.paths["vu_le"] })
    }

    /// What is looked for in a paragraph that is not told yet.
    enum Sought {
        /// Whether it would tell anything.
        case any
        /// The sentence it would begin with.
        case first
        /// That of a slot.
        case slot(String)
    }

    /// The sentences a paragraph would begin with, as far as the one that is looked for.
    fileprivate func beginning(of entries: [Plan.Entry], upTo sought: Sought) -> [Said] {
        var planner = self
        planner.weaves = false
        planner.sought = sought
        return planner.paragraph(entries)
    }

    /// Whether a paragraph tells anything: told as far as its first sentence, of which nothing stays. What went without
    /// saying, where nothing is told, is settled.
    mutating func tellsAnything(_ entries: [Plan.Entry]) -> Bool {
        var planner = self
        planner.sought = .any
        guard planner.paragraph(entries).isEmpty else { return true }
        planner.sought = sought
        self = planner
        return false
    }

    /// Whether what is looked for stands, and nothing that would be told behind it changes it: it is not the last, and
    /// names no source that the next may share.
    func isFound(in sentences: [Said]) -> Bool {
        let found: Said?
        switch sought {
        case nil: return false
        case .any?: return !sentences.isEmpty
        case .first?: found = sentences.count > 1 ? sentences.first : nil
        case .slot(let slot)?: found = sentences.dropLast().first { $0.slot == slot }
        }
        return found.map { $0.realization.anatomy.sourceKey == nil } ?? false
    }
}

extension Token {
    fileprivate var hour: LocalDateTime? {
        if case .minute(let hour) = markup { hour } else { nil }
    }
}
