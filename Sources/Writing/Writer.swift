public import Diagnostics
public import French
public import Incidents

/// Writes the article of an incident.
public struct Writer: Sendable {
    private let library: GabaritLibrary
    private let typesetter: Typesetter

    /// - Parameter library: the gabarits and plans, parsed once for all articles.
    public init(library: GabaritLibrary, typography: Typography = .imprimerie) {
        self.library = library
        typesetter = Typesetter(profile: typography, capitalizesSentences: true)
    }

    /// The article of one record: same record, same article.
    ///
    /// - Throws: when no plan fits, or when the facts are too few for the genre.
    public func article(for incident: Incident, genre: Article.Genre = .article) throws(Refusal) -> Article {
        guard let plan = plan(for: incident, genre) else {
            throw Refusal(
                .error(
                    "genre-sans-plan",
                    "Aucun plan pour le genre « \(genre.rawValue) », l’état « \(incident.state.rawValue) » et la nature « \(incident.nature.rawValue) »",
                    at: Location(file: incident.file)))
        }
        let realizer = Realizer(
            incident: incident, facts: FactTable(incident), names: ReferringExpressions(incident: incident),
            moments: Moments(incident: incident))
        var plainNames = realizer
        plainNames.names.explains = false
        var headline = Planner(library: library, realizer: plainNames)
        let title = title(plan, headline)
        guard !title.isEmpty else {
            throw Refusal(
                .error("sans-titre", "Aucun titre ne convient à cet enregistrement", at: Location(file: incident.file)))
        }
        let standfirst = standfirst(plan, &headline)
        var body = Planner(library: library, realizer: realizer)
        body.discourse.standfirst = headline.discourse.said.sorted()
        let sections = sections(plan, &body, incident)
        let untold = realizer.facts.tellable.subtracting(body.discourse.told).map { path in
            Article.ToldFact(path: path, lines: Provenance.lines(path, incident))
        }
        let moments = Moments(incident: incident)
        let published = moment(incident.publication, incident, moments)
        let updated = (incident.updates.map(\.date) + incident.corrections.map(\.date)).max()
        return Article(
            identifier: incident.identifier, genre: genre, title: title, standfirst: standfirst, sections: sections,
            timeline: Timeline(incident: incident, realizer: realizer, typesetter: typesetter).entries,
            corrections: incident.corrections.enumerated().map {
                note($1.date, "correction-\($0 + 1)", $1.text, incident)
            },
            updates: incident.updates.sorted { $0.date > $1.date }.map {
                note($0.date, $0.identifier, $0.text, incident)
            },
            sources: incident.sources.map { Article.Source(name: plain($0.name), url: $0.url) },
            published: published,
            updated: updated.map { max(published, moment($0, incident, moments)) { $0.seconds < $1.seconds } }
                ?? published,
            untold: untold.sorted { ($0.lines.first ?? 0, $0.path) < ($1.lines.first ?? 0, $1.path) })
    }

    private func plan(for incident: Incident, _ genre: Article.Genre) -> Plan? {
        library.plans.first { plan in
            plan.genre == genre && (plan.states.isEmpty || plan.states.contains(incident.state.rawValue))
                && (plan.natures.isEmpty || plan.natures.contains(incident.nature.rawValue))
        }
    }

    private func max<T>(_ left: T, _ right: T, by precedes: (T, T) -> Bool) -> T {
        precedes(left, right) ? right : left
    }

    // MARK: Title and standfirst

    /// At most this many characters in a title.
    static let titleLength = 100

    private func title(_ plan: Plan, _ planner: Planner) -> [Article.Run] {
        // A name so long that no title holds it: a long title is better than none.
        for limit in [Self.titleLength, .max] {
            for slot in plan.title {
                let said = planner.choose(slot, isBody: false) { realization in
                    limit == .max || text(realization.tokens).unicodeScalars.count <= limit
                }
                if let said { return runs(said.realization.tokens) }
            }
        }
        return []
    }

    /// Twenty-five to forty words: sentences are added while the sum is short.
    private func standfirst(_ plan: Plan, _ planner: inout Planner) -> [Article.Sentence] {
        planner.discourse.named = []
        var sentences: [Article.Sentence] = []
        var words = 0
        for entry in plan.standfirst where words < 25 {
            guard let said = planner.choose(entry.slot, budget: 40 - words, isBody: false) else { continue }
            guard words == 0 || words + said.realization.wordCount <= 42 else { continue }
            words += said.realization.wordCount
            planner.keep(said, slot: entry.slot, item: nil)
            sentences.append(sentence(said, planner.realizer.incident))
        }
        return sentences
    }

    // MARK: Body

    /// Sentences in a paragraph at most.
    static let paragraphLength = 3

    private func sections(_ plan: Plan, _ planner: inout Planner, _ incident: Incident) -> [Article.Section] {
        var sections: [Article.Section] = []
        for section in plan.sections {
            let before = planner
            if !section.heading.isEmpty { planner.discourse.startSection() }
            let said = paragraphs(section, &planner, isFirst: sections.isEmpty)
            guard !said.isEmpty else {
                planner = before
                continue
            }
            let paragraphs = said.map { Article.Paragraph(sentences: $0.map { sentence($0, incident) }) }
            let isLong = said.reduce(0) { $0 + $1.count } >= section.minimum
            if !sections.isEmpty, isLong, let heading = heading(section, before, after: sections) {
                sections.append(Article.Section(heading: heading, paragraphs: paragraphs))
            } else if sections.isEmpty {
                sections.append(Article.Section(paragraphs: paragraphs))
            } else {
                // Too short for an intertitre: it goes on under the one before.
                sections[sections.count - 1].paragraphs += paragraphs
            }
        }
        return sections
    }

    /// The sentences of a section in paragraphs; single ones on neighbouring matters are put together, but the lead
    /// stands alone.
    private func paragraphs(_ section: Plan.Section, _ planner: inout Planner, isFirst: Bool) -> [[Planner.Said]] {
        var paragraphs: [[Planner.Said]] = []
        for entries in section.paragraphs {
            let said = planner.paragraph(entries)
            guard !said.isEmpty else { continue }
            let isAfterLead = isFirst && paragraphs.count == 1
            if let last = paragraphs.last, !isAfterLead, last.count + said.count <= Self.paragraphLength,
                last.count == 1 || said.count == 1
            {
                paragraphs[paragraphs.count - 1] += said
            } else {
                paragraphs += chunked(said)
            }
        }
        return paragraphs
    }

    private func heading(
        _ section: Plan.Section, _ planner: Planner, after sections: [Article.Section]
    ) -> [Article.Run]? {
        guard !section.heading.isEmpty else { return nil }
        if let own = ornamentHeading(planner.realizer.incident, sections) { return own }
        for slot in section.heading {
            if let said = planner.choose(slot, isBody: false) { return runs(said.realization.tokens) }
        }
        return nil
    }

    /// The author's own intertitre for this place, when the record has one.
    private func ornamentHeading(_ incident: Incident, _ sections: [Article.Section]) -> [Article.Run]? {
        let index = sections.count { $0.heading != nil }
        guard incident.ornament.headings.indices.contains(index), incident.severity < .critical else { return nil }
        return Runs.make(
            typesetter.typeset(Typography.imprimerie.tokens(fromPlainText: incident.ornament.headings[index])))
    }

    /// Paragraphs of one to three sentences, as even as can be.
    private func chunked(_ sentences: [Planner.Said]) -> [[Planner.Said]] {
        let parts = (sentences.count + Self.paragraphLength - 1) / Self.paragraphLength
        guard parts > 1 else { return [sentences] }
        var chunks: [[Planner.Said]] = []
        var start = 0
        for part in 0..<parts {
            let end = (sentences.count * (part + 1) + parts - 1) / parts
            chunks.append(Array(sentences[start..<end]))
            start = end
        }
        return chunks
    }

    // MARK: Serialization

    private func sentence(_ said: Planner.Said, _ incident: Incident) -> Article.Sentence {
        var seen: Set<String> = []
        let told = said.realization.told.filter { seen.insert($0).inserted }.map { path in
            Article.ToldFact(path: path, lines: Provenance.lines(path, incident))
        }
        let location = said.formulation.location
        return Article.Sentence(
            runs: runs(said.realization.tokens), told: told, formulation: "\(location.file):\(location.line)")
    }

    private func runs(_ tokens: [Token]) -> [Article.Run] { Runs.make(typesetter.typeset(tokens)) }

    private func text(_ tokens: [Token]) -> String { typesetter.string(tokens) }

    private func plain(_ text: String) -> String {
        typesetter.string(Typography.imprimerie.tokens(fromPlainText: text))
    }

    private func note(_ date: LocalDateTime, _ identifier: String, _ text: String, _ incident: Incident) -> Article.Note
    {
        Article.Note(
            identifier: identifier, date: moment(date, incident, Moments(incident: incident)),
            runs: Runs.make(typesetter.typeset(Typography.imprimerie.tokens(fromPlainText: text))))
    }

    private func moment(_ date: LocalDateTime, _ incident: Incident, _ moments: Moments) -> Article.Moment {
        let seconds = incident.zone.instant(of: date)
        return Article.Moment(
            seconds: seconds, offset: incident.zone.offset(atUTC: seconds),
            runs: Runs.make(Typesetter(profile: typesetter.profile).typeset(moments.full(date))))
    }
}
