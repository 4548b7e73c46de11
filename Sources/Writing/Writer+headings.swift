import French
import Incidents

/// What a section tells, for the intertitre above it.
struct SectionMatter {
    let sentences: [Realization]
    /// The paths it tells or settles.
    let paths: Set<String>
    /// Those it tells right under its intertitre, and those of its first paragraph.
    private let first: Set<String>
    /// Those of its first sentence.
    private let lead: Set<String>
    private let opening: Set<String>

    /// Sentences in which a reader looks for what the intertitre announces; half of them, where there are more.
    private static let carriedBy = 4

    init(_ paragraphs: [[Realization]], before: Planner, after: Planner) {
        sentences = Array(paragraphs.joined())
        let table = after.realizer.facts.paths
        func matters(_ sentences: some Sequence<Realization>) -> Set<String> {
            Set(sentences.flatMap { sentence in sentence.told.map { table.matter(of: $0) } })
        }
        lead = matters(sentences.prefix(1))
        first = matters(sentences.prefix(max(Self.carriedBy, (sentences.count + 1) / 2)))
        // What no sentence prints, one of them settles.
        let later = matters(paragraphs.dropFirst().joined())
        let head = matters(paragraphs.first ?? [])
        let told = after.discourse.story.told
        let known = before.discourse.story.told
        paths = Set(table.matters(of: told.subtracting(known)))
        opening = head.union(paths.subtracting(later))
    }

    var words: Int { sentences.reduce(0) { $0 + $1.wordCount } }

    /// Whether its first paragraph tells one of these paths.
    func opensWith(_ paths: [String]) -> Bool { paths.contains { holds($0, in: opening) } }

    /// Whether it tells one of these paths.
    func tells(_ paths: [String]) -> Bool { paths.contains { holds($0, in: self.paths) } }

    /// Of a list, one of its items is enough: *antecedents* of *antecedents[0]*.
    private func holds(_ path: String, in matters: Set<String>) -> Bool {
        let matter = PathTable.matter(of: path)
        return matters.contains(matter) || matters.contains { $0.hasPrefix(matter + "[") }
    }

    /// Whether the very first sentence tells a path.
    func opensOn(_ path: String) -> Bool { lead.contains(PathTable.matter(of: path)) }

    /// Whether the sentences right under the intertitre tell a path.
    func begins(with path: String) -> Bool { first.contains(PathTable.matter(of: path)) }
}

/// An intertitre, and what it does not announce.
struct Heading {
    var runs: [Article.Run]
    /// Parts of the record that are another matter: what somebody was fined for, under *Une erreur en cause*.
    var strange: Set<Substring> = []

    /// Of what is told of an item, or of the whole record.
    static func strange(to slot: String, _ item: Item?) -> Set<Substring> {
        switch slot {
        case "intertitre_antecedents", "intertitre_precedent", "intertitre_rang": return ["contexte"]
        case "intertitre_deroule", "intertitre_fil": return sequels.union(["cause"])
        case "intertitre_enquetes": return ["contexte", "antecedents", "cause", "chronologie", "chiffres"]
        case "intertitre_conseils": return ["contexte", "antecedents", "suites"]
        default: break
        }
        let isSequel = item.map { item in sequels.contains { item.path.hasPrefix($0) } } ?? false
        return isSequel ? ["contexte", "antecedents", "cause", "chronologie", "chiffres"] : sequels
    }

    private static let sequels: Set<Substring> = ["contexte", "antecedents", "suites", "enquete", "notifications"]
}

/// Intertitres: made of what stands below, in six words at most, and none rather than a hollow one.
extension Writer {
    /// Words in an intertitre at most.
    static let headingLength = 6

    /// The intertitre a section would have.
    ///
    /// - Parameters:
    ///   - told: the section, once told: the intertitre rests on what it tells, does not say its first sentence word for
    ///     word, nor all of another.
    ///   - least: how much what it is made of must matter.
    ///   - mayName: whether one may but name the matter, for want of any other.
    func heading(
        _ section: Plan.Section, _ planner: Planner, since length: Int,
        after sections: [Article.Section], above told: SectionMatter? = nil, atLeast least: Interest = .expected,
        naming mayName: Bool = false
    ) -> Heading? {
        guard !section.heading.isEmpty, length >= Self.beforeHeading else { return nil }
        if let own = ornamentHeading(planner.realizer.incident, sections, planner.genre) { return Heading(runs: own) }
        let standsAbove = planner.standsAbove
        let above = Echo(sections.compactMap { $0.heading?.map(\.text).joined(separator: " ") }.joined(separator: " "))
        let matters = self.matters(section, planner, told, least).filter { mayName || !$0.entry.isMark }
        // *L’enquête du parquet*, above *Le parquet a ouvert une enquête*, says nothing that is not read at once: what
        // stands a little below, and matters, is announced rather.
        let later = told.map { told in
            matters.filter { entry, item in
                Self.interest(entry, item) >= .plain && item.map { !told.opensOn($0.path) } ?? false
            }
        }
        for (entry, matter) in (later ?? []) + matters {
            let item = matter.map { Self.placed($0, entry, planner) }
            if let item, !entry.isMark, !isIntroduced(item, planner, sections) { continue }
            let chosen = planner.choose(entry.slot, item: item) { realization in
                text(realization.sentence).countsWords(upTo: Self.headingLength)
                    && (entry.slot != Self.longCause
                        || !text(realization.sentence).countsWords(upTo: Self.headingLength - 2))
                    && (item == nil || !realization.tokens.contains { $0.text == "," })
                    && (above.isSilent || Echo(realization).loudness(in: above) == 0)
                    && !(planner.title.map {
                        realization.isSaid(in: $0.realization, atLeast: item == nil ? 3 : 2)
                    } ?? false)
                    && (entry.slot == Self.plainLabel || entry.isMark || !says(realization, standsAbove))
                    && !(told.map { realization.repeats($0.sentences, isLabel: Self.labels.contains(entry.slot)) }
                        ?? false)
            }
            guard let chosen, told.map({ rests(chosen, item, planner, on: $0) }) ?? true else { continue }
            return Heading(runs: runs(chosen.realization.sentence), strange: Heading.strange(to: entry.slot, item))
        }
        return nil
    }

    /// Whether a reader has it from the title and the standfirst: *Un problème électrique en cause*.
    private func says(_ heading: Realization, _ above: SubjectMatter) -> Bool {
        let own = SubjectMatter(heading.tokens).without("cause")
        return !own.stems.isEmpty && own.isTold(in: above, .whole)
    }

    /// Those that name a matter rather than a fact.
    private static let labels: Set<String> = [
        plainLabel, "intertitre_origine", "intertitre_parole", "repere_cause", "repere_paroles",
    ]

    /// The one that serves where the cause stands above already, or is not said in so few words.
    private static let plainLabel = "intertitre_raison"

    /// A cause that says enough by itself, for being long.
    private static let longCause = "intertitre_cause_longue"

    /// Whether a reader knows what an act names shortly, *le script*, *le changement*: told above, or named everywhere,
    /// as *les pompiers*.
    private func isIntroduced(_ item: Item, _ planner: Planner, _ sections: [Article.Section]) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value else { return true }
        let named = (item.facts[.subject]?.value?.groups ?? []) + [action.object].compactMap(\.self)
        // *Marriott déchiffre ces informations*: which?
        guard !named.contains(where: { $0.determiner == .demonstrative }) else { return false }
        let short = named.filter { group in
            group.isDefinite && !group.isPerson && group.number == .singular && group.tokens().count <= 2
        }
        guard !short.isEmpty else { return true }
        let incident = IncidentNouns.nouns(for: planner.realizer.incident).map(\.text)
        let above =
            planner.standfirst.flatMap { $0.tokens.map(\.text.inLowerCase) }
            + sections.flatMap { $0.paragraphs.flatMap(\.sentences) }.flatMap { $0.text.lettersApart.map(String.init) }
        let known = Set(incident + above)
        return short.allSatisfy { known.contains($0.head) || Self.commonplaces.contains($0.head) }
    }

    /// Things that there is one of, or that anybody has.
    private static let commonplaces: Set<String> = [
        "alerte", "armée", "courant", "électricité", "état", "feu", "gouvernement", "justice", "parquet", "police",
        "presse", "rançon", "service", "site", "trafic", "circulation",
    ]

    /// What an intertitre may be made of, what a reader wants most to know first; within that as the plan has it, of a
    /// chronology where it led. What is done as a matter of course makes none.
    private func matters(
        _ section: Plan.Section, _ planner: Planner, _ told: SectionMatter?, _ least: Interest
    ) -> [(entry: Plan.Entry, item: Item?)] {
        let all = section.heading.filter { entry in told.map { $0.words >= entry.since } ?? true }.flatMap { entry in
            let items = planner.items(entry)
            return (entry.list == "étapes" ? items.reversed() : items).map { (entry: entry, item: $0) }
        }
        let state = planner.realizer.incident.state
        let ranked = all.enumerated().map { (rank: $0, matter: $1, interest: Self.interest($1.entry, $1.item)) }
        return ranked.filter { $0.interest >= least && Self.maySpeak($0.matter.item, of: $0.matter.entry, state) }
            .sorted { ($1.interest, $0.rank) < ($0.interest, $1.rank) }
            .map(\.matter)
    }

    private static func interest(_ entry: Plan.Entry, _ item: Item?) -> Interest {
        switch entry.slot {
        case "intertitre_acte", "intertitre_enquete", "intertitre_travaux", "intertitre_annonce":
            item?.interest ?? .plain
        case "intertitre_fil", "intertitre_chiffre": .plain
        case _ where entry.isMark: .plain
        case "intertitre_conseils", "intertitre_notification", "intertitre_excuses", "intertitre_raison": .expected
        default: .notable
        }
    }

    /// *Norsk Hydro coupe son réseau mondial*: whose it is, an act with its subject says.
    private static func maySpeak(_ item: Item?, of entry: Plan.Entry, _ state: Incident.State) -> Bool {
        guard let item, !entry.isMark else { return true }
        // Who claims an attack is its own source.
        if entry.list == "revendications" { return !item.isUncertain }
        // *TSB rouvre ses services*, of what has not come back.
        if state == .ongoing, case .action(let action)? = item.facts[.action]?.value, action.restores { return false }
        return entry.slot == "intertitre_acte" ? item.maySpeakWithItsSubject : item.maySpeakForItself
    }

    /// An act in few words; what came before with its month, the day being told below, unless it is of the same month.
    private static func placed(_ item: Item, _ entry: Plan.Entry, _ planner: Planner) -> Item {
        if entry.slot == "intertitre_acte", case .action(let action)? = item.facts[.action]?.value {
            var brief = item
            brief.facts[.action]?.value = .action(action.brief)
            if item.attributes["canal"] != nil { brief.facts[.place] = nil }
            return brief
        }
        guard entry.slot == "intertitre_precedent", case .moment(let moment)? = item.facts[.date]?.value,
            let day = moment.day, let start = planner.realizer.incident.start?.day,
            (day.year, day.month) != (start.year, start.month)
        else { return item }
        var item = item
        item.facts[.date]?.value = .moment(ApproximateMoment(.month(year: day.year, month: day.month)))
        return item
    }

    /// Whether the section opens on all that its intertitre names or asks for.
    private func rests(_ chosen: Planner.Said, _ item: Item?, _ planner: Planner, on told: SectionMatter) -> Bool {
        if let item, !told.begins(with: item.path) { return false }
        let facts = chosen.parts.namedFacts
        let asked = chosen.parts.conditions.map(\.0)
        return (Array(facts) + asked).allSatisfy { name in
            guard item?.facts[name] == nil, let fact = planner.realizer.fact(name, item: item), !fact.paths.isEmpty
            else {
                return true
            }
            // How long it took sums up all of the story below.
            let sumsUp = name.isTime || name == .duration || name == .roundDuration
            return sumsUp ? told.tells(fact.paths) : told.opensWith(fact.paths)
        }
    }

    /// The author's own intertitre for this place, when the record has one.
    private func ornamentHeading(
        _ incident: Incident, _ sections: [Article.Section], _ genre: Article.Genre
    ) -> [Article.Run]? {
        guard genre == .article else { return nil }
        let index = sections.count { $0.heading != nil }
        guard incident.ornament.headings.indices.contains(index), incident.severity < .critical else { return nil }
        return Runs.make(
            typesetter.typeset(Typography.imprimerie.tokens(fromPlainText: incident.ornament.headings[index])))
    }
}

extension Realization {
    /// Whether a heading is the first of these sentences, or how it opens, or most of another.
    ///
    /// - Parameter isLabel: whether it names a matter rather than a fact: *À l’origine de la panne*, above *Une erreur est à
    ///   l’origine de la panne*.
    fileprivate func repeats(_ sentences: [Realization], isLabel: Bool) -> Bool {
        let own = headingWords
        return sentences.enumerated().contains { rank, sentence in
            // *Un déraillement*, above *Le déraillement d’un train…*
            if rank == 0, !own.isEmpty, own.isSubset(of: sentence.firstHeadingWords) { return true }
            guard own.isSubset(of: sentence.headingWords) else { return false }
            // *L’industriel a détecté l’attaque vers minuit et coupé son réseau mondial le même jour* tells more.
            guard rank > 0 else {
                return isLabel && own.count > 1 || own.count > 2 && sentence.undated.count <= 2 * own.count
                    || opens(sentence)
            }
            return own.count > 2 && 2 * sentence.headingWords.count < 3 * own.count
        }
    }

    /// Whether all its words, so many at least, stand in a title, in whatever form: *porte plainte*, *a porté plainte*.
    fileprivate func isSaid(in title: Realization, atLeast count: Int) -> Bool {
        let own = headingWords
        return own.count >= count && own.isSubset(of: title.headingWords)
    }

    private func opens(_ sentence: Realization) -> Bool {
        zip(tokens, sentence.tokens).prefix(2).allSatisfy { $0.text.inLowerCase == $1.text.inLowerCase }
    }

    private var headingWords: Set<UInt64> { longWords(letters: 4).subtracting(Self.wornOut) }

    /// Those of what it tells, when set aside.
    private var undated: Set<UInt64> {
        guard anatomy.opensWithDate, let start = anatomy.subjectStart, start < tokens.count else { return headingWords }
        var rest = self
        rest.tokens = Array(tokens[start...])
        return rest.headingWords
    }

    /// Those of its first words.
    private var firstHeadingWords: Set<UInt64> {
        var head = self
        head.tokens = Array(tokens.filter { $0.kind != .punctuation }.prefix(Self.opening))
        return head.longWords(letters: 4)
    }

    /// Words with which a sentence begins.
    private static let opening = 5

    /// *En cause* names nothing.
    private static let wornOut = "cause".longWords(letters: 4)
}

extension Item {
    /// Whether it may stand in a title or an intertitre, which has no room to say who says so: established, by nobody’s
    /// word but the organisation’s of its own count, and no reproach of what was not done.
    var maySpeakForItself: Bool {
        guard maySpeakWithItsSubject, case .action(let action)? = facts[.action]?.value else {
            return maySpeakWithItsSubject
        }
        return !action.keepsItsSubject
    }

    /// The same, where who did it stands beside it.
    var maySpeakWithItsSubject: Bool {
        if isUncertain { return false }
        if let source = facts[.source] {
            guard facts[.figure] != nil, case .entity = source.value else { return false }
        }
        guard case .action(let action)? = facts[.action]?.value else { return true }
        return action.head != "devoir" && !action.isDenied
    }

    /// Whether it is what was not done, or cannot be told of another subject.
    var isDenied: Bool {
        guard case .action(let action)? = facts[.action]?.value else { return false }
        return action.isDenied || action.keepsItsSubject
    }
}

extension Plan.Entry {
    /// Whether it names a matter, in an article that would have no intertitre otherwise.
    fileprivate var isMark: Bool { slot.hasPrefix("repere_") }
}
