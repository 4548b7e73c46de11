public import Diagnostics
public import French
public import Incidents

/// Writes the article of an incident.
public struct Writer: Sendable {
    let library: GabaritLibrary
    let typesetter: Typesetter
    let masthead: Masthead

    /// - Parameters:
    ///   - library: the gabarits and plans, parsed once for all articles.
    ///   - masthead: what datelines and messages say of the newsroom.
    public init(
        library: GabaritLibrary, typography: Typography = .imprimerie, masthead: Masthead = Masthead(agency: "Dépêche")
    ) {
        self.library = library
        self.masthead = masthead
        typesetter = Typesetter(profile: typography, capitalizesSentences: true)
    }

    /// The article of one record: same record, same article.
    ///
    /// - Parameter history: the newsroom’s records, for « troisième incident en dix jours ».
    /// - Throws: when no plan fits, or when the facts are too few for the genre.
    public func article(
        for record: Incident, genre: Article.Genre = .article, history: History = History()
    ) throws(Refusal) -> Article {
        let incident = record.withOrganisationExplained.withShipExplained
        guard incident.isEstablished || !genre.establishes else { throw Refusal(.unestablished(incident, genre)) }
        guard let plan = plan(for: incident, genre) else {
            throw Refusal(
                .error(
                    "genre-sans-plan",
                    "Aucun plan pour le genre « \(genre.rawValue) », l’état « \(incident.state.rawValue) » et la nature « \(incident.nature.rawValue) »",
                    at: Location(file: incident.file)))
        }
        let missing = Completeness(incident: incident, genre: genre).findings
        guard missing.isEmpty else { throw Refusal(missing) }
        let realizer = Realizer(
            incident: incident, facts: FactTable(incident, history: history).told(in: genre, incident),
            names: ReferringExpressions(incident: incident, spells: genre == .sms ? GSMAlphabet.spells : nil),
            moments: Moments(incident: incident))
        let plainNames = realizer.withoutExplanations()
        guard let saidTitle = title(plan, Planner(library: library, realizer: plainNames), incident) else {
            throw Refusal(
                .error(
                    "sans-titre", "Aucun titre ne convient à cet enregistrement",
                    at: incident.locations["nature"] ?? Location(file: incident.file),
                    hint:
                        "ajoutez une formulation à la rubrique « titre_defaut » (Templates/prose/), ou un titre sous « ornement »"
                ))
        }
        let title = saidTitle.realization
        // A message has no room to explain names; an organisation does not explain its own.
        let explains = !genre.isMessage && genre != .announcement
        var body = Planner(library: library, realizer: explains ? realizer : plainNames)
        body.brief = Brief(
            genre: genre, title: saidTitle, titleIsNews: saidTitle.slot.hasPrefix("titre_suite"),
            entries: plan.entries, apology: plan.apology, listsOfClaims: plan.listsOfClaims)
        body.discourse.story.saysItLasts = saidTitle.parts.saysItLasts
        var headline = body
        headline.realizer = body.realizer.withPlainCause()
        let standfirst = standfirst(plan, &headline, after: title, before: body)
        // What a name stands for is said where it first stands.
        body.discourse.introduced = headline.discourse.introduced
        body.discourse.persons = headline.discourse.persons
        body.discourse.speakers = headline.discourse.speakers
        body.discourse.namedDays = headline.discourse.namedDays
        body.discourse.recall(nightsOf: headline.discourse)
        if let night = realizer.moments.nightOfStart, standfirst.said.contains(where: { $0.realization.namesNight }) {
            body.discourse.recall(night: night)
        }
        body.discourse.isZoneNamed = headline.discourse.isZoneNamed
        body.discourse.story.told = standfirst.settled
        body.discourse.story.standfirst = headline.discourse.story.said
        body.brief.standfirst = standfirst.said.map(\.realization)
        body.brief.standsAbove = SubjectMatter(title.tokens + body.standfirst.flatMap(\.tokens))
        body.discourse.story.toldInStandfirst = PathSet(body.standfirst.flatMap(\.told))
        body.discourse.story.knowsIncident =
            headline.discourse.story.knowsIncident || headline.discourse.mentionCount[.incident] != nil
        body.discourse.story.usedInStandfirst = headline.discourse.story.used
        body.discourse.story.saysItLasts = headline.discourse.story.saysItLasts
        body.discourse.story.verbs = headline.discourse.story.verbs
        if genre == .brief { body.discourse.dayReaches = 1 }
        let opensOnNews = incident.lateNewsDay != nil && realizer.facts.tellsMoreOfNews
        var names = SettledNames(realizer.names)
        var sections = try sections(genre, opensOnNews ? plan.openingOnNews : plan, &body, names, incident)
        if genre == .dispatch { sign(&sections, incident) }
        var told = body.discourse.story.told
        // The author’s own title is told where it stands.
        told.formUnion(realizer.facts[.ornamentTitle]?.places.filter(title.told.contains) ?? [])
        let untold = realizer.facts.tellable.filter { path in
            !(realizer.facts.paths[path].map(told.contains) ?? false)
                && !realizer.facts.isChannel(path, of: body.discourse.channels)
        }.map { path in
            Article.ToldFact(path: path, lines: Provenance.lines(path, incident))
        }
        let settledStandfirst = names.settle([standfirst.said]).joined()
        let imprint = imprint(of: incident, genre: genre)
        var article = Article(
            identifier: incident.identifier, genre: genre, title: runs(title.sentence),
            standfirst: settledStandfirst.map { sentence($0, realizer) },
            sections: sections,
            timeline: genre.listsSteps
                ? Timeline(
                    incident: incident, realizer: realizer, typesetter: typesetter, isUnderArticle: genre == .article,
                    told: Set(
                        body.standfirst.flatMap(\.told).map { realizer.facts.paths[$0] }
                            + sections.flatMap(\.paragraphs).flatMap(\.sentences).flatMap(\.told).map(\.path))
                ).entries : [],
            corrections: incident.corrections.enumerated().map {
                note($1.date, "correction-\($0 + 1)", $1.text, incident)
            },
            updates: imprint.updates,
            sources: (genre.listsSources ? incident.sources : []).map {
                Article.Source(name: incident.bears($0.name) ? $0.name : plain($0.name), url: $0.url)
            },
            published: imprint.published,
            updated: imprint.updated,
            untold: untold.sorted { ($0.lines.first ?? 0, $0.path) < ($1.lines.first ?? 0, $1.path) })
        article.giveAcronymsFirst(of: incident)
        article.dropIdleAcronyms(of: incident)
        article.titleOrigin = sentence(saidTitle, realizer)
        return article
    }

    private func sections(
        _ genre: Article.Genre, _ plan: Plan, _ body: inout Planner, _ names: SettledNames, _ incident: Incident
    ) throws(Refusal) -> [Article.Section] {
        if genre.isMessage { return try message(plan, &body, incident, genre) }
        if plan.words < .max { body.room = Room(left: plan.words) }
        let told = weaving(BodyTelling(self, plan, body, names))
        body = told.planner
        return genre == .situation ? told.sections + updates(incident) : told.sections
    }

    /// The body, in which what a later sentence has room for is not told by itself before: it is told once to see, and
    /// once more where not all of it found room. What broke down is not kept for later where it opens the article.
    ///
    /// - Parameter body: the same with nothing told yet.
    private func weaving(_ body: BodyTelling) -> BodyTelling {
        let extent: Set = [Planner.extent]
        let planner = body.planner
        let kept = planner.presentations.union(planner.maySayExtentWithBeginning ? extent : [])
        guard !kept.isEmpty else { return sections(body) }
        var trial = body.deferring(kept)
        trial.begin()
        let isWoven = trial.planner.discourse.woven.contains(Planner.extent)
        if kept == extent, isWoven || trial.planner.hasNoRoomForExtent {
            var apart = body.deferring([])
            apart.begin()
            return sections(isWoven && !apart.opensOnExtent ? trial : apart)
        }
        trial = sections(trial)
        let woven = kept.intersection(trial.planner.discourse.woven)
        if woven.contains(Planner.extent) {
            var apart = body.deferring(woven.subtracting(extent))
            apart.begin()
            if apart.opensOnExtent { return sections(apart) }
        }
        return woven == kept ? trial : sections(body.deferring(woven))
    }

    /// A dispatch opens with its dateline.
    private func sign(_ sections: inout [Article.Section], _ incident: Incident) {
        guard sections.first?.paragraphs.first?.sentences.isEmpty == false else { return }
        let line = Dateline(masthead: masthead, moments: Moments(incident: incident)).tokens(incident.pointOfView)
        let typeset = Typesetter(profile: typesetter.profile).typeset(line)
        sections[0].paragraphs[0].sentences[0].runs.insert(contentsOf: Runs.make(typeset) + [Article.Run(" ")], at: 0)
        sections[0].paragraphs[0].sentences[0].told.append(
            Article.ToldFact(path: "vu_le", lines: Provenance.lines("vu_le", incident)))
    }

    private func plan(for incident: Incident, _ genre: Article.Genre) -> Plan? {
        library.plans(of: genre).first { plan in
            plan.isOfAlleged != incident.isEstablished
                && (plan.states.isEmpty || plan.states.contains(incident.state.rawValue))
                && (plan.natures.isEmpty || plan.natures.contains(incident.nature.rawValue))
        }
    }
}
