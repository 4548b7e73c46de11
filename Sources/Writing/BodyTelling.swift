import French
import Incidents

/// The body as it is told, section by section: a value, so that two ways of telling it share what they begin with.
struct BodyTelling {
    private let writer: Writer
    private let plan: Plan
    private(set) var planner: Planner
    /// Words told so far.
    private(set) var words = 0
    private var told: [Article.Section] = []
    private var next = 0
    private var openings = SettledOpenings()
    private var dates: SettledDates
    private var names: SettledNames
    /// Words since the last intertitre.
    private var length = 0
    /// Words under the last intertitre, and those of matters that it does not announce.
    private var below = Below()
    /// Whether an intertitre stands above the first matter that two sentences tell, nothing being long enough to bear one.
    private var isNear = false
    /// Whether an intertitre may but name the matter, nothing else having been found.
    private var mayName = false
    /// A section too short to bear an intertitre stands under the one before or, far from it, is told with the
    /// next, under the first intertitre that fits both.
    private var pending: Plan.Section?
    /// The same told without intertitres, as it stood before each section: what comes to bear none is told already.
    private var plain: [Int: BodyTelling] = [:]

    init(_ writer: Writer, _ plan: Plan, _ planner: Planner, _ names: SettledNames) {
        self.writer = writer
        self.plan = plan
        self.planner = planner
        dates = SettledDates(
            moments: planner.realizer.moments, pointOfView: planner.realizer.incident.pointOfView,
            paths: planner.realizer.facts.paths)
        self.names = names.below(planner.standfirst)
    }

    /// The same that begins anew, without what a later sentence may have room for.
    func deferring(_ deferred: Set<String>) -> BodyTelling {
        var telling = self
        telling.planner.deferred = deferred
        return telling
    }

    /// What stands so far.
    var sections: [Article.Section] {
        guard planner.genre == .article else { return told }
        return (misleads ? withoutLastHeading(told) : told).map(\.gathered)
    }

    /// Whether it opens on what broke down.
    var opensOnExtent: Bool {
        told.first?.paragraphs.first?.sentences.first?.told.contains { $0.path.hasPrefix("impact.composants") } ?? false
    }

    /// Tells what stands above the first intertitre there could be.
    mutating func begin() {
        while next < plan.sections.count,
            told.isEmpty
                || writer.heading(plan.sections[next], planner, since: length, after: told, naming: mayName) == nil
        {
            tellNext(areHeaded: false)
        }
    }

    /// The same with the rest told without intertitres, or as much of it as makes so many words.
    mutating func toldPlainly(upTo limit: Int) -> BodyTelling {
        var telling = self
        while telling.next < plan.sections.count, telling.words < limit {
            telling.tellNext(areHeaded: false)
            plain[telling.next] = telling
        }
        return telling
    }

    /// Tells the rest under intertitres.
    mutating func tell() {
        while next < plan.sections.count { tellNext(areHeaded: true) }
    }

    /// The same of a long article in which nothing is long enough to bear one.
    mutating func tellUnderNearHeadings() {
        isNear = true
        tell()
    }

    /// The same, where no fact makes one: all of it anew, under what but names the matter.
    mutating func tellUnderMarks() {
        isNear = true
        mayName = true
        begin()
        tell()
    }

    /// Whether any intertitre stands in it.
    var isHeaded: Bool { sections.contains { $0.heading != nil } }

    /// Words of what stands longest without an intertitre.
    var longestRun: Int {
        sections.map { section in
            section.paragraphs.flatMap(\.sentences).reduce(0) { $0 + $1.text.spacedWords }
        }.max() ?? 0
    }

    /// Whether most of what stands under the last intertitre is of other matters: what came before closes an article.
    private var misleads: Bool { below.heading != nil && below.strange > below.announced * (isNear ? 4 : 1) }

    private mutating func tellNext(areHeaded: Bool) {
        let index = next
        next += 1
        let planned = plan.sections[index]
        let section = pending.map { $0.joined(with: planned) } ?? planned
        let before = planner
        // An intertitre above little gives way to one above more.
        let mayReplace = !isNear && below.heading != nil && below.isWeak && length < Writer.beforeHeading
        let since = mayReplace ? length + below.lengthBefore : length
        var heading =
            told.isEmpty || !areHeaded
            ? nil : writer.heading(section, planner, since: since, after: told, naming: mayName)
        var said: [[Planner.Said]] = []
        if told.isEmpty || heading != nil {
            // Under an intertitre names start anew.
            planner.discourse.startSection()
            said = paragraphs(section, isFirst: told.isEmpty)
        }
        if heading != nil {
            let matter = SectionMatter(said.map { $0.map(\.realization) }, before: before, after: planner)
            let bears = bearsHeading(section, matter.words, since: since)
            let isDue =
                below.heading != nil && below.strange + matter.words > below.announced
                || since >= (isNear ? Writer.beforeHeading : Writer.farFromHeading)
            let least = isNear ? Writer.fewUnderHeading : Writer.leastUnderHeading
            heading =
                matter.sentences.count > 1 && (bears || isDue && matter.words >= least)
                    && (!mayReplace || matter.words > below.announced)
                ? writer.heading(
                    section, before, since: since, after: told, above: matter, atLeast: bears ? .expected : .plain,
                    naming: mayName)
                : nil
        }
        if heading == nil, !told.isEmpty {
            planner = before
            // What came before has an intertitre of its own, which would be false of anything else.
            let isNearEnd = index >= plan.sections.count - 2
            let isHeaded = told.last?.heading != nil
            if isHeaded, !isNearEnd, length >= Writer.farFromHeading, !section.heading.isEmpty {
                if tellsAnything(section) { pending = section }
                return
            }
            if told.allSatisfy({ $0.heading == nil }), var known = plain[next] {
                known.plain = plain
                known.isNear = isNear
                self = known
                return
            }
            // Too short for an intertitre, it is told under the one before.
            said = paragraphs(section, isFirst: false)
        }
        guard !said.isEmpty else {
            // What went without saying is settled all the same.
            let settled = planner.discourse.story.told
            planner = before
            planner.discourse.story.told = settled
            return
        }
        pending = nil
        append(said, under: heading, mayReplace: mayReplace)
    }

    private mutating func append(_ said: [[Planner.Said]], under heading: Heading?, mayReplace: Bool) {
        let realizer = planner.realizer
        var said = said
        if heading != nil { dates.startSection() }
        if planner.genre == .article { said = said.map { dates.settle($0) } }
        if heading != nil { names.startSection() }
        said = names.settle(openings.settle(said))
        if planner.genre == .article { said = SettledEllipses().settle(SettledWelds().settle(said)) }
        let paragraphs = said.map { paragraph in
            Article.Paragraph(sentences: paragraph.map { writer.sentence($0, realizer) })
        }
        words += paragraphs.flatMap(\.sentences).reduce(0) { $0 + $1.text.spacedWords }
        if heading != nil || told.isEmpty {
            if mayReplace || misleads {
                length += below.lengthBefore
                told = withoutLastHeading(told)
            }
            told.append(Article.Section(heading: heading?.runs, paragraphs: paragraphs))
            below = Below(heading: heading, lengthBefore: length)
            length = 0
        } else {
            told[told.count - 1].append(paragraphs)
        }
        below.tell(said, realizer.facts.paths)
        length += said.joined().reduce(0) { $0 + $1.realization.wordCount }
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

    private func tellsAnything(_ section: Plan.Section) -> Bool {
        var planner = planner
        return section.paragraphs.contains { planner.tellsAnything($0) }
    }

    /// An intertitre every three paragraphs or so, above what is long enough to bear one.
    ///
    /// - Parameters:
    ///   - words: how many the section has, told under it.
    ///   - length: words since the intertitre before.
    private func bearsHeading(_ section: Plan.Section, _ words: Int, since length: Int) -> Bool {
        (words >= section.minimum && length >= Writer.beforeHeading)
            || (words * 4 >= section.minimum * 3 && length >= 120)
    }

    /// The sentences of a section in paragraphs; thin ones on neighbouring matters are put together, but a lead is not
    /// drawn down to them.
    private mutating func paragraphs(_ section: Plan.Section, isFirst: Bool) -> [[Planner.Said]] {
        var paragraphs: [[Planner.Said]] = []
        let longest = plan.sentencesPerParagraph
        let section = isFirst ? section.opening(of: &planner) : section
        // Paragraphs that nothing is put to: the news is one matter, what it comes of another.
        var closed = 0
        for entries in section.paragraphs {
            let isAfterLead = isFirst && paragraphs.count == 1 && opensOnLead(section, paragraphs[0])
            let last = paragraphs.count != closed ? paragraphs.last : nil
            var together: [Planner.Said]
            // Told in one breath, they name days and sources once.
            if let last, !isAfterLead, isThin(last) {
                guard planner.tellsAnything(entries) else { continue }
                together = planner.paragraph(entries, after: paragraphs.removeLast())
            } else {
                let before = planner
                together = planner.paragraph(entries)
                guard !together.isEmpty else { continue }
                if let last, last.count < longest, isThin(together) {
                    planner = before
                    together = planner.paragraph(entries, after: paragraphs.removeLast())
                }
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
        guard sentences.count < Writer.paragraphLength, !sentences.contains(where: { $0.realization.isQuotation })
        else { return false }
        let words = sentences.reduce(0) { $0 + $1.realization.wordCount }
        return words < Writer.thinParagraph || sentences.count == 1 && words < Planner.longest
    }
}
