import French
import Incidents

/// The body: sections under their intertitres, paragraphs of a few sentences.
extension Writer {
    /// Sentences in a paragraph at most, unless the plan says otherwise.
    static let paragraphLength = 3

    /// A text that is read at a glance has no intertitres.
    func sections(_ telling: BodyTelling) -> BodyTelling {
        var telling = telling
        guard telling.planner.genre == .article, telling.planner.realizer.incident.ornament.headings.isEmpty else {
            telling.tell()
            return telling
        }
        var named = telling
        telling.begin()
        let above = ([telling.planner.title?.realization].compactMap(\.self) + telling.planner.standfirst).reduce(0) {
            $0 + $1.wordCount
        }
        let plain = telling.toldPlainly(upTo: Self.headedLength - above)
        if above + plain.words < Self.headedLength { return plain }
        let beginning = telling
        telling.tell()
        if telling.isHeaded, telling.longestRun <= Self.longestRun { return telling }
        // Where too much stands under one, or none: above the first matter that bears it.
        var nearer = beginning
        nearer.tellUnderNearHeadings()
        if nearer.isHeaded, nearer.longestRun < telling.longestRun || !telling.isHeaded { return nearer }
        if telling.isHeaded { return telling }
        named.tellUnderMarks()
        return named
    }

    /// Words between two intertitres at most, where anything makes one.
    static let longestRun = 190

    /// Words of an article that bears intertitres.
    static let headedLength = 230

    /// Words after which what is short waits for the next intertitre rather than stand under the one before.
    static let farFromHeading = 130

    /// Words between two intertitres at least.
    static let beforeHeading = 80

    /// Words that make an intertitre worth while, where the one above would announce less than half of what follows it.
    static let leastUnderHeading = 30

    /// Words that make the only one of a long article worth while.
    static let fewUnderHeading = 20

    /// Words of a sentence that does not stand as a paragraph of its own.
    static let shortParagraph = 14

    /// Words of a paragraph of five sentences at most.
    static let fullParagraph = 80

    /// Words of what is told with its neighbour where both stand in one section.
    static let thinParagraph = 32
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

    /// One sentence, which goes with what stands beside it.
    var isLone: Bool { sentences.count == 1 && sentences[0].text.countsWords(upTo: Planner.longest) }

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
        // *Les gilets jaunes ont manifesté*: no inquiry opens on what went on elsewhere.
        guard !endsOnAdvice, !beginsOnAntecedents, !next.beginsOnAntecedents, !(isBackground && next.standsAlone),
            next.sentences.count <= Writer.paragraphLength,
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
