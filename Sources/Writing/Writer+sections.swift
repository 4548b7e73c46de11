import French
import Incidents

/// The body: sections under their intertitres, paragraphs of a few sentences.
extension Writer {
    /// Sentences in a paragraph at most, unless the plan says otherwise.
    static let paragraphLength = 3

    /// A text that is read at a glance has no intertitres.
    func sections(_ plan: Plan, _ planner: inout Planner, _ incident: Incident) -> [Article.Section] {
        guard planner.genre == .article, incident.ornament.headings.isEmpty else {
            return sections(plan, &planner, incident, areHeaded: true)
        }
        var plain = planner
        let told = sections(plan, &plain, incident, areHeaded: false)
        let above = ([planner.title?.realization].compactMap(\.self) + planner.standfirst).reduce(0) {
            $0 + $1.wordCount
        }
        let sentences = told.flatMap(\.paragraphs).flatMap(\.sentences)
        let words = sentences.reduce(above) { $0 + $1.text.split(separator: " ").count }
        if words < Self.headedLength {
            planner = plain
            return told
        }
        return sections(plan, &planner, incident, areHeaded: true)
    }

    /// Words of an article that bears intertitres.
    static let headedLength = 230

    func sections(
        _ plan: Plan, _ planner: inout Planner, _ incident: Incident, areHeaded: Bool
    ) -> [Article.Section] {
        var sections: [Article.Section] = []
        var openings = SettledOpenings()
        var dates = SettledDates(
            moments: planner.realizer.moments, pointOfView: incident.pointOfView, paths: planner.realizer.facts.paths)
        var names = SettledNames(planner)
        var length = 0
        // Words under the last intertitre, and those of matters that it does not announce.
        var below = Below()
        // A section too short to bear an intertitre stands under the one before or, far from it, is told with the
        // next, under the first intertitre that fits both.
        var pending: Plan.Section?
        for (index, planned) in plan.sections.enumerated() {
            let section = pending.map { $0.joined(with: planned) } ?? planned
            let before = planner
            // An intertitre above little gives way to one above more.
            let mayReplace = below.heading != nil && below.isWeak && length < Self.beforeHeading
            let since = mayReplace ? length + below.lengthBefore : length
            var heading =
                sections.isEmpty || !areHeaded
                ? nil : heading(section, planner, incident, since: since, after: sections)
            var said: [[Planner.Said]] = []
            if sections.isEmpty || heading != nil {
                // Under an intertitre names start anew.
                planner.discourse.startSection()
                said = paragraphs(section, &planner, isFirst: sections.isEmpty, plan.sentencesPerParagraph)
            }
            if heading != nil {
                let told = SectionMatter(said.map { $0.map(\.realization) }, before: before, after: planner)
                let bears = bearsHeading(section, told.words, since: since)
                let isDue =
                    below.heading != nil && below.strange + told.words > below.announced
                    || since >= Self.farFromHeading
                heading =
                    told.sentences.count > 1 && (bears || isDue && told.words >= Self.leastUnderHeading)
                        && (!mayReplace || told.words > below.announced)
                    ? self.heading(
                        section, before, incident, since: since, after: sections, above: told,
                        atLeast: bears ? .expected : .plain) : nil
            }
            if heading == nil, !sections.isEmpty {
                planner = before
                // What came before has an intertitre of its own, which would be false of anything else.
                let isNearEnd = index >= plan.sections.count - 2
                let isHeaded = sections.last?.heading != nil
                if isHeaded, !isNearEnd, length >= Self.farFromHeading, !section.heading.isEmpty {
                    if tellsAnything(section, planner) { pending = section }
                    continue
                }
                // Too short for an intertitre, it is told under the one before.
                said = paragraphs(section, &planner, isFirst: false, plan.sentencesPerParagraph)
            }
            guard !said.isEmpty else {
                // What went without saying is settled all the same.
                let settled = planner.discourse.story.told
                planner = before
                planner.discourse.story.told = settled
                continue
            }
            pending = nil
            let paths = planner.realizer.facts.paths
            if planner.genre == .article { said = said.map { dates.settle($0) } }
            if heading != nil { names.startSection() }
            said = names.settle(openings.settle(said))
            let paragraphs = said.map { Article.Paragraph(sentences: $0.map { sentence($0, incident, paths) }) }
            if heading != nil || sections.isEmpty {
                if mayReplace || below.misleads {
                    length += below.lengthBefore
                    sections = withoutLastHeading(sections)
                }
                sections.append(Article.Section(heading: heading?.runs, paragraphs: paragraphs))
                below = Below(heading: heading, lengthBefore: length)
                length = 0
            } else {
                sections[sections.count - 1].append(paragraphs)
            }
            below.tell(said, paths)
            length += words(said)
        }
        guard planner.genre == .article else { return sections }
        return (below.misleads ? withoutLastHeading(sections) : sections).map(\.gathered)
    }

    /// What has come to stand under the last intertitre.
    private struct Below {
        var heading: Heading?
        /// Words since the intertitre before, should this one go.
        var lengthBefore = 0
        var announced = 0
        var strange = 0

        mutating func tell(_ paragraphs: [[Planner.Said]], _ paths: PathTable) {
            for said in paragraphs.joined() {
                let isStrange = heading?.strange.contains(ParagraphBreaks.topic(of: said.realization, paths)) ?? false
                if isStrange { strange += said.realization.wordCount } else { announced += said.realization.wordCount }
            }
        }

        /// Whether more than half of what stands there is of other matters: what came before closes an article.
        var misleads: Bool { heading != nil && strange > announced }

        /// Whether little stands there, under no words of the author’s own.
        var isWeak: Bool { heading?.strange.isEmpty == false && announced < Writer.beforeHeading }
    }

    private func withoutLastHeading(_ sections: [Article.Section]) -> [Article.Section] {
        guard sections.count > 1, let last = sections.last else { return sections }
        var sections = sections
        sections.removeLast()
        sections[sections.count - 1].append(last.paragraphs)
        return sections
    }

    private func tellsAnything(_ section: Plan.Section, _ planner: Planner) -> Bool {
        var planner = planner
        return section.paragraphs.contains { !planner.paragraph($0).isEmpty }
    }

    private func words(_ paragraphs: [[Planner.Said]]) -> Int {
        paragraphs.joined().reduce(0) { $0 + $1.realization.wordCount }
    }

    /// An intertitre every three paragraphs or so, above what is long enough to bear one.
    ///
    /// - Parameters:
    ///   - words: how many the section has, told under it.
    ///   - length: words since the intertitre before.
    private func bearsHeading(_ section: Plan.Section, _ words: Int, since length: Int) -> Bool {
        (words >= section.minimum && length >= Self.beforeHeading)
            || (words * 4 >= section.minimum * 3 && length >= 120)
    }

    /// Words after which what is short waits for the next intertitre rather than stand under the one before.
    static let farFromHeading = 130

    /// Words between two intertitres at least.
    static let beforeHeading = 80

    /// Words that make an intertitre worth while, where the one above would announce less than half of what follows it.
    static let leastUnderHeading = 30

    /// Words of a sentence that does not stand as a paragraph of its own.
    static let shortParagraph = 14

    /// Words of a paragraph of five sentences at most.
    static let fullParagraph = 80

    /// Words of what is told with its neighbour where both stand in one section.
    static let thinParagraph = 32

    /// The sentences of a section in paragraphs; thin ones on neighbouring matters are put together, but a lead is not
    /// drawn down to them.
    private func paragraphs(
        _ section: Plan.Section, _ planner: inout Planner, isFirst: Bool, _ longest: Int
    ) -> [[Planner.Said]] {
        var paragraphs: [[Planner.Said]] = []
        let section = isFirst ? section.opening(of: &planner) : section
        // Paragraphs that nothing is put to: the news is one matter, what it comes of another.
        var closed = 0
        for entries in section.paragraphs {
            let before = planner
            var together = planner.paragraph(entries)
            guard !together.isEmpty else { continue }
            let isAfterLead = isFirst && paragraphs.count == 1 && opensOnLead(section, paragraphs[0])
            if let last = paragraphs.last, paragraphs.count != closed,
                !isAfterLead && isThin(last) || last.count < longest && isThin(together)
            {
                // Told in one breath, they name days and sources once.
                planner = before
                together = planner.paragraph(entries, after: paragraphs.removeLast())
            }
            paragraphs += ParagraphBreaks(together, longest: longest, paths: planner.realizer.facts.paths).paragraphs
            if isFirst, entries.areOfNews, !(paragraphs.last.map { ParagraphBreaks.isShort($0[...]) } ?? true) {
                closed = paragraphs.count
            }
        }
        return paragraphs
    }

    private func opensOnLead(_ section: Plan.Section, _ paragraph: [Planner.Said]) -> Bool {
        section.paragraphs.joined().contains { !$0.yieldsTo.isEmpty && $0.slot == paragraph.first?.slot }
    }

    /// Whether what a paragraph of the plan has to say is too little for one of the article.
    private func isThin(_ sentences: [Planner.Said]) -> Bool {
        guard sentences.count < Self.paragraphLength, !sentences.contains(where: { $0.realization.isQuotation }) else {
            return false
        }
        let words = sentences.reduce(0) { $0 + $1.realization.wordCount }
        return words < Self.thinParagraph || sentences.count == 1 && words < Planner.longest
    }
}

extension Article.Section {
    /// Adds paragraphs, a lone short sentence joining its neighbour rather than standing by itself.
    mutating func append(_ more: [Article.Paragraph]) {
        var more = more
        if let last = paragraphs.last, let first = more.first,
            paragraphs.count > 1 || first.isShort && last.sentences.count > 1,
            last.sentences.count + first.sentences.count <= Writer.paragraphLength, last.isShort || first.isShort,
            !last.endsOnAdvice, !first.isBackground, !first.beginsOnAntecedents || last.isBackground,
            !(first.standsAlone && last.endsOnQuotation)
        {
            paragraphs[paragraphs.count - 1].sentences += first.sentences
            more.removeFirst()
        }
        paragraphs += more
    }

    /// No sentence alone: it goes with what stands before it, or behind, whichever shares more of its words.
    var gathered: Article.Section {
        var section = self
        var index = 0
        while index < section.paragraphs.count {
            let lone = section.paragraphs[index]
            guard lone.isLone, index > 0 || !(lone.endsOnQuotation || lone.standsAlone) else {
                index += 1
                continue
            }
            let before = index > 0 ? section.paragraphs[index - 1] : nil
            let next = index + 1 < section.paragraphs.count ? section.paragraphs[index + 1] : nil
            // *OVHcloud avait annoncé son entrée en Bourse. Le groupe compte redémarrer…*
            let goesOn = lone.isBackground && next.map { $0.beginsOnOutlook || $0.beginsOnAntecedents } ?? false
            if let next, lone.isFollowed(by: next, rather: before, goesOn: goesOn) {
                section.paragraphs[index].sentences += next.sentences
                section.paragraphs.remove(at: index + 1)
                index += next.isLone && !goesOn ? 0 : 1
            } else if let before, before.takes(lone) {
                section.paragraphs[index - 1].sentences += lone.sentences
                section.paragraphs.remove(at: index)
            } else {
                index += 1
            }
        }
        return section
    }
}

extension Article.Paragraph {
    /// Advice is looked for: nothing stands behind it.
    var endsOnAdvice: Bool {
        sentences.last?.told.contains { $0.path.hasPrefix("conseils") || $0.path == "contact" } ?? false
    }

    var endsOnQuotation: Bool { sentences.last?.text.contains("«") ?? false }

    /// Whether it begins on what befell before.
    var beginsOnAntecedents: Bool { sentences.first?.told.contains { $0.path.hasPrefix("antecedents") } ?? false }

    /// One sentence, which goes with what stands beside it; advice stands by itself.
    var isLone: Bool { sentences.count == 1 && sentences[0].text.countsWords(upTo: Planner.longest) && !endsOnAdvice }

    /// Whether one sentence more may stand behind it: what came before closes a paragraph.
    func takes(_ lone: Article.Paragraph) -> Bool {
        hasRoom(for: lone) && !endsOnAdvice
            && (!beginsOnAntecedents || lone.beginsOnAntecedents)
            && !(lone.beginsOnAntecedents && endsOnQuotation)
    }

    /// Four sentences make a paragraph, five that are short, or that close on what came before.
    private func hasRoom(for lone: Article.Paragraph) -> Bool {
        if sentences.count <= Writer.paragraphLength { return true }
        let words = (sentences + lone.sentences).reduce(0) { $0 + $1.text.split(separator: " ").count }
        return sentences.count == Writer.paragraphLength + 1 && words <= Writer.fullParagraph
    }

    /// Whether a lone sentence opens the paragraph behind it rather than close the one before.
    func isFollowed(by next: Article.Paragraph, rather before: Article.Paragraph?, goesOn: Bool) -> Bool {
        if goesOn { return true }
        guard !beginsOnAntecedents, !next.beginsOnAntecedents, next.sentences.count <= Writer.paragraphLength,
            !endsOnQuotation || !(before?.takes(self) ?? false)
        else { return false }
        guard let before, before.takes(self) else { return true }
        let words = [before, self, next].map { $0.matter.stems }
        let shared = words[1].intersection(words[2]).subtracting(words[0]).count
        return shared > words[1].intersection(words[0]).subtracting(words[2]).count
    }

    private var matter: SubjectMatter { SubjectMatter(sentences.map(\.text).joined(separator: " ")) }

    /// Whether it begins on an inquiry, what comes next or what came before.
    var standsAlone: Bool {
        sentences.first?.told.contains { fact in
            ["enquete", "suites", "antecedents", "notifications"].contains { fact.path.hasPrefix($0) }
        } ?? false
    }

    /// Whether it begins on what came before, or on what things are.
    var isBackground: Bool { sentences.first?.told.first?.path.hasPrefix("contexte") ?? false }

    /// Whether it tells in a sentence or two what comes next.
    var beginsOnOutlook: Bool {
        sentences.count < Writer.paragraphLength
            && sentences.first?.told.contains { $0.path.hasPrefix("suites") } ?? false
    }

    var isShort: Bool {
        sentences.count == 1 && sentences[0].text.countsWords(upTo: Writer.shortParagraph - 1)
    }
}
