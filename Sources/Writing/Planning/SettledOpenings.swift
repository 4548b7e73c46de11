import French

/// The sentences of a paragraph once all stand: when and by whom is said behind what is told rather than before it,
/// but for the one date that opens a story.
///
/// French papers open one sentence in fifteen with a date and hardly any with its source.
struct SettledOpenings {
    /// Whether a date has opened the story.
    private var isOpened = false
    /// What the paragraph before ended on.
    private var last: Realization?

    mutating func settle(_ paragraphs: [[Planner.Said]]) -> [[Planner.Said]] {
        paragraphs.map { settle($0) }
    }

    private mutating func settle(_ paragraph: [Planner.Said]) -> [Planner.Said] {
        var settled = paragraph
        let opensStory = paragraph.count > 1 && paragraph.prefix(2).allSatisfy { $0.realization.anatomy.minute != nil }
        for index in settled.indices where !Self.leads.contains(settled[index].slot) {
            let sentence = settled[index].realization
            // What was joined to it, or noted beside it, is under the same date and of the same source.
            guard sentence.anatomy.clauses == 1, settled[index].joined.isEmpty, !sentence.isQuotation else { continue }
            if index == 0, sentence.anatomy.opensWithDate, opensStory, !isOpened {
                isOpened = true
                continue
            }
            let before = index > 0 ? settled[index - 1].realization : last
            let next = index + 1 < settled.count ? settled[index + 1].realization : nil
            guard let moved = sentence.withDateInside ?? sentence.withSourceBehind(before),
                moved.opening.words != before?.opening.words, moved.opening.words != next?.opening.words
            else { continue }
            settled[index] = settled[index].changed(to: moved)
        }
        last = settled.last?.realization
        return settled
    }

    /// Their openings are their author’s; of what came before, each has its date in front, or one would be taken for the
    /// other.
    private static let leads: Set<String> = ["attaque", "ouverture", "chute", "antecedent"]
}

extension Realization {
    /// *Le gouvernement a décrété* **mercredi** *l’état d’urgence*, *les premiers effets sont apparus* **vers 15 heures**;
    /// nil where the sentence does not open with a short date, or what follows cannot be parted.
    fileprivate var withDateInside: Realization? {
        anatomy.opensWithDate ? withOpeningDateInside : withLastDateInside
    }

    /// *A exclu* **lundi** *de démissionner*, where the date would stand behind what it does not date; nil where it reads
    /// well.
    private var withLastDateInside: Realization? {
        let end = anatomy.end(of: tokens)
        guard let date = anatomy.itemDate?.place, date.upperBound == end, date.count <= Self.shortDate,
            date.lowerBound > 0, tokens[date.lowerBound - 1].kind != .punctuation, let act = anatomy.act,
            let place = anatomy.actPlace, let tense = anatomy.tense, tense != .present, tense.isCompound,
            let parting = act.group.partingPlace(tense, subject: act.subject)
        else { return nil }
        let split = place.lowerBound + parting
        guard split < date.lowerBound, tokens[split].kind != .number, tokens[split].text != ",",
            !readsBehind(split..<date.lowerBound, act.group), tokens[split..<date.lowerBound].count > 1
        else { return nil }
        var moved = self
        let words = Array(tokens[date])
        moved.tokens.removeSubrange(date)
        moved.tokens.insert(contentsOf: words, at: split)
        moved.anatomy.shift(by: date.count, from: split)
        moved.anatomy.shift(by: -date.count, from: end)
        moved.anatomy.itemDate?.place = split..<split + date.count
        moved.anatomy.timeEnd = split + date.count
        return moved
    }

    private var withOpeningDateInside: Realization? {
        guard anatomy.opensWithDate, anatomy.connective == nil,
            let comma = tokens.firstIndex(where: { $0.text == "," }),
            anatomy.timeEnd == comma, comma <= Self.shortDate, anatomy.subjectStart == comma + 1,
            let act = anatomy.act, let place = anatomy.actPlace, let tense = anatomy.tense, tense != .present
        else { return nil }
        let end = anatomy.end(of: tokens)
        // *N’a constaté ni vol ni fuite*: nothing parts them.
        guard place.upperBound <= end, !tokens[place].contains(where: { $0.spells("ni") }) else { return nil }
        let rest = tokens[place.lowerBound..<end]
        let index: Int
        if let parting = act.group.partingPlace(tense, subject: act.subject), place.lowerBound + parting < end {
            let split = place.lowerBound + parting
            // *A convoqué Paul Durand* | *, le président du réseau*
            if tokens[split].text == "," { return nil }
            if end - split <= Self.briefComplement, readsBehind(split..<end, act.group) {
                index = end
            } else if tokens[split].kind == .number {
                // *En octobre 2016 1,2 térabit*
                return nil
            } else {
                index = split
            }
        } else {
            // *… aux abonnés touchés* **samedi** would be when they were.
            guard rest.count <= Self.briefAct, !rest.contains(where: { $0.kind == .punctuation }),
                !Array(rest).closeOnParticiple || rest.count <= place.count + 1
            else { return nil }
            index = end
        }
        var date = Array(tokens[..<comma])
        date.loseCapital()
        if index > 0, let day = date.first, day.reads(tokens[index - 1].text) { return nil }
        var moved = self
        moved.tokens.insert(contentsOf: date, at: index)
        moved.anatomy.shift(by: date.count, from: index)
        moved.tokens.removeSubrange(...comma)
        moved.anatomy.shift(by: -(comma + 1), from: comma + 1)
        moved.anatomy.opensWithDate = false
        moved.anatomy.timeEnd = index - comma - 1 + date.count
        moved.anatomy.itemDate?.place = index - comma - 1..<index - comma - 1 + date.count
        return moved.opensWithDigits ? nil : moved
    }

    /// Whether a date behind a complement is still that of the verb: not of a participle, nor of another verb
    /// (*a exclu* **lundi** *de démissionner*).
    private func readsBehind(_ complement: Range<Int>, _ group: InfinitiveGroup) -> Bool {
        let words = Array(tokens[complement])
        let tellsOther = words.indices.dropFirst().contains { index in
            Vocabulary.isInfinitive(words[index].text) && Self.beforeInfinitives.contains(words[index - 1].text)
        }
        return !words.closeOnParticiple && (!tellsOther || Self.aspects.contains(group.head))
            && !words.contains { $0.kind == .punctuation || Self.subordinating.contains($0.text) }
    }

    /// *28 cellules ont été détruites*, **selon l’Ineris**; nil where the sentence does not open with its source, or the
    /// one before ends with its own.
    fileprivate func withSourceBehind(_ before: Realization?) -> Realization? {
        guard let source = anatomy.source, source.lowerBound == 0, anatomy.connective == nil,
            source.upperBound < tokens.count, tokens[source.upperBound].text == ",",
            anatomy.subjectStart == source.upperBound + 1,
            !tokens.contains(where: { $0.text == ";" || $0.text == ":" || Self.subordinating.contains($0.text) }),
            !(before?.endsWithSource ?? false), let stop = tokens.last, stop.kind == .punctuation
        else { return nil }
        let count = source.upperBound + 1
        var words = Array(tokens[source])
        words.loseCapital()
        var moved = self
        moved.tokens.removeSubrange(..<count)
        moved.anatomy.shift(by: -count, from: count)
        let end = moved.tokens.count - 1
        moved.tokens.insert(contentsOf: [Token(.punctuation, ",")] + words, at: end)
        moved.anatomy.source = end..<end + words.count + 1
        return moved.opensWithDigits ? nil : moved
    }

    private var endsWithSource: Bool {
        anatomy.source.map { $0.lowerBound > 0 && $0.upperBound == tokens.count - 1 } ?? false
    }

    /// Tokens of a date that may stand between a verb and its complement.
    private static let shortDate = 6
    /// Tokens of a complement that a date may follow, and of a whole act that nothing parts.
    private static let briefComplement = 5
    private static let briefAct = 9
    private static let beforeInfinitives: Set<String> = ["à", "de", "d’", "se", "s’"]
    /// Verbs that tell of another how far it has come.
    private static let aspects: Set<String> = ["cesser", "commencer", "continuer", "finir", "recommencer", "reprendre"]
    private static let subordinating: Set<String> = [
        "que", "qu’", "qui", "dont", "où", "pour", "pendant", "durant", "depuis", "jusqu’",
    ]
}
