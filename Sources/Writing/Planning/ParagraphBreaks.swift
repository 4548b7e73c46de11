import French

/// Where sentences that follow one another are cut into paragraphs of one to three: where the matter changes.
///
/// Of all the ways to cut them, the one that least speaks against.
struct ParagraphBreaks {
    private let sentences: [Planner.Said]
    private let longest: Int
    private let topics: [Substring]
    /// Whether a sentence tells that it began, or where.
    private let beginnings: [Bool]

    /// - Parameters:
    ///   - longest: how many sentences a paragraph holds; one more where it must stay with the one before.
    ///   - paths: what the numbers of the facts they tell stand for.
    init(_ sentences: [Planner.Said], longest: Int, paths: PathTable) {
        self.sentences = sentences
        self.longest = longest
        beginnings = sentences.map { ["attaque", "debut", "endroit"].contains($0.slot) }
        topics = sentences.map { said in
            // A step of the chronology it may be, but it opens on the cause.
            if said.slot == "explication" { return "cause" }
            return Self.topic(of: said.realization, paths)
        }
    }

    /// The part of the record that a sentence is about.
    static func topic(of sentence: Realization, _ paths: PathTable) -> Substring {
        paths.topic(of: sentence.told)
    }

    var paragraphs: [[Planner.Said]] {
        // The best way to cut what stands before each sentence, and where its last paragraph begins.
        var best = [(cost: 0, start: 0)]
        for end in sentences.indices.map({ $0 + 1 }) {
            let choices = (max(0, end - longest - 1)..<end).map { start in
                (cost: best[start].cost + cost(of: start..<end), start: start)
            }
            best.append(choices.min { $0.cost < $1.cost } ?? (0, end - 1))
        }
        var paragraphs: [[Planner.Said]] = []
        var end = sentences.count
        while end > 0 {
            paragraphs.append(Array(sentences[best[end].start..<end]))
            end = best[end].start
        }
        return paragraphs.reversed()
    }

    /// What speaks against a paragraph, as it is and where it begins.
    private func cost(of paragraph: Range<Int>) -> Int {
        let first = paragraph.lowerBound
        let last = paragraph.upperBound - 1
        var cost = 4
        if first > 0 {
            // What points back stays with what it points to.
            // Words are of the day of what they are about, or nearly.
            if sentences[first].realization.anatomy.leavesDay { cost += 6 }
            if pointsBack(first) { cost += opensWithPronoun(first) || leavesDay(first) ? 60 : 14 }
            if topics[first] == topics[first - 1] { cost += 6 }
            if let measure = sentences[first].measure, measure == sentences[first - 1].measure { cost += 12 }
        }
        if paragraph.count > longest { cost += pointsBack(last) ? 20 : 1000 }
        if Self.isShort(sentences[paragraph]) {
            cost += 11
        } else if isLone(paragraph) {
            cost += 9
        } else if first == last {
            cost += 3
        }
        for next in paragraph.dropFirst() {
            if changesSpeaker(next) { cost += 30 }
            // What a court has just decided, then what befell years ago.
            if beginnings[next], tellsOutcome(next - 1) { cost += 10 }
            if topics[next] != topics[next - 1] {
                // Advice is looked for: it stands by itself.
                let isBehindMeasures = ["remedes", "compensation"].contains(topics[next - 1])
                cost +=
                    topics[next - 1] == "conseils"
                    ? 30 : topics[next] == "conseils" && !isBehindMeasures ? 12 : costOfChange(to: next)
            }
        }
        return cost
    }

    /// What speaks against another topic in a paragraph: more where the matter is another, most where it is background.
    private func costOfChange(to index: Int) -> Int {
        let matters = [matter(index - 1), matter(index)]
        // A brief is one paragraph.
        guard longest < Self.brief, matters[0] != matters[1], !beginnings[index - 1] else { return 2 }
        if matters.contains("contexte") { return 12 }
        return matters.contains(nil) ? 2 : 6
    }

    /// The matter of a sentence: all effects are one. What is noted anywhere, and what is said, may be of any.
    private func matter(_ index: Int) -> Substring? {
        let topic = topics[index]
        if Self.anywhere.contains(topic) { return nil }
        // What comes of it: an inquiry, what will be done.
        if topic == "enquete" { return "suites" }
        return Self.apart.contains(topic) ? topic : "effets"
    }

    /// Sentences of a paragraph that holds a whole text.
    private static let brief = 9
    private static let anywhere: Set<Substring> = ["", "citations", "excuses", "faits", "nouvelle"]
    private static let apart: Set<Substring> = [
        "antecedents", "cause", "chronologie", "compensation", "conseils", "contexte", "remedes", "suites",
    ]

    /// Whether it tells what came of the incident, or says more of that: *cette amende*.
    private func tellsOutcome(_ index: Int) -> Bool {
        Self.outcomes.contains(topics[index])
            || topics[index] == "faits" && (opensWithPronoun(index) || opens(index, with: Self.demonstratives))
    }

    private static let outcomes: Set<Substring> = ["enquete", "suites", "nouvelle"]

    /// One sentence, neither somebody’s words nor long enough to stand for a matter.
    private func isLone(_ paragraph: Range<Int>) -> Bool {
        guard paragraph.count == 1 else { return false }
        let only = sentences[paragraph.lowerBound].realization
        return !only.isQuotation && only.wordCount < Self.whole
    }

    /// Words of a sentence that may be a paragraph.
    private static let whole = 30

    /// A lone sentence that does not stand as a paragraph of its own.
    static func isShort(_ sentences: ArraySlice<Planner.Said>) -> Bool {
        guard sentences.count == 1, let only = sentences.first?.realization else { return false }
        return only.wordCount < Writer.shortParagraph && !only.isQuotation
    }

    /// One paragraph, one speaker: what somebody else says begins another.
    private func changesSpeaker(_ index: Int) -> Bool {
        guard let speaker = sentences[index].realization.discourse.speaker else { return false }
        return sentences[index - 1].realization.discourse.speaker.map { $0 != speaker } ?? false
    }

    /// *Il*, *ce chiffre*, *ces derniers*, *en revanche*, *le même jour*…
    private func pointsBack(_ index: Int) -> Bool {
        let said = sentences[index].realization
        return sentences[index].continues || said.anatomy.connective != nil || said.pointsToDayOrSource
            || opens(index, with: Self.pronouns) || opensOnDateAndPronoun(index)
            || opens(index, with: Self.demonstratives) && !opensWithDay(index)
            || leavesDay(index)
    }

    /// *La demande a atteint 69 150 mégawatts*, the day before, which the sentence before has named.
    private func leavesDay(_ index: Int) -> Bool {
        sentences[index].realization.anatomy.leavesDay && !sentences[index].realization.isQuotation
    }

    private func opensWithPronoun(_ index: Int) -> Bool {
        sentences[index].continues || opens(index, with: Self.pronouns) || opensOnDateAndPronoun(index)
    }

    /// *Le 7 avril, il a confirmé l’incident*: once its date is behind the verb, it opens with its pronoun.
    private func opensOnDateAndPronoun(_ index: Int) -> Bool {
        let said = sentences[index].realization
        guard said.anatomy.opensWithDate, let start = said.anatomy.subjectStart, start < said.tokens.count else {
            return false
        }
        return Self.pronouns.contains(where: said.tokens[start].reads)
    }

    private func opens(_ index: Int, with words: [String]) -> Bool {
        sentences[index].realization.tokens.first.map { words.contains(where: $0.reads) } ?? false
    }

    /// *Ce mardi 16 février* points at the calendar.
    private func opensWithDay(_ index: Int) -> Bool { sentences[index].realization.anatomy.opensWithDate }

    private static let pronouns = ["il", "elle", "ils", "elles"]
    private static let demonstratives = ["ce", "c’", "cet", "cette", "ces"]
}

extension Realization {
    /// *Le même jour*, *le lendemain*, *la même source*: the day, or who says so, is that of the sentence before.
    fileprivate var pointsToDayOrSource: Bool {
        tokens.indices.contains { index in
            tokens[index].spells("lendemain")
                || tokens[index].spells("même") && index + 1 < tokens.count
                    && ["jour", "source"].contains(where: tokens[index + 1].spells)
        }
    }
}
