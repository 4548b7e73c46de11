import French

/// What two sentences share beside their subject: the date, said once, or dates that follow each other; and the comma
/// that the first has opened.
extension Joiner {
    /// Both under the date they share, at the head of the first: *Du 9 au 12 novembre, une partie des TGV seront supprimés
    /// et les autres déviés*; nil when they have none in common, or when it would stand elsewhere.
    func underOneDate(_ first: Realization, _ second: Realization) -> (first: Realization, second: Realization)? {
        guard let date = first.anatomy.itemDate, let other = second.anatomy.moment, date.isSame(as: other),
            ![.dates, .days, .lastNoun, .act].contains(junction.same), junction.link != .who, !isSuccession,
            let place = date.place, first.anatomy.connective == nil, second.anatomy.connective == nil
        else { return nil }
        // *Dimanche, selon X, …*: where a source stands behind the date, both belong to the first alone.
        guard first.anatomy.source.map({ $0.lowerBound > (first.anatomy.verb ?? 0) }) ?? true else { return nil }
        let undated = other.place.map { second.without($0) } ?? second
        if place.lowerBound == 0 { return (first, undated) }
        // Of a sentence that was joined, the date stands with one of its clauses.
        guard first.anatomy.clauses == 1 else { return nil }
        return (first.opened(with: place), undated)
    }

    /// Both of one day that neither says, the paragraph having said it.
    func areOfOneDay(_ first: Realization, _ second: Realization) -> Bool {
        guard let date = first.anatomy.moment, let other = second.anatomy.moment else { return false }
        return date.isSame(as: other) && date.place == nil && other.place == nil
    }

    /// Whether nothing behind its verb would be read with another: an infinitive, a clause, an aside.
    func isOneAct(_ sentence: Realization) -> Bool {
        guard let verb = sentence.anatomy.verb, !sentence.isNegative else { return false }
        return !sentence.tokens[verb..<sentence.anatomy.end(of: sentence.tokens)].contains {
            Self.clauses.contains($0.text.inLowerCase) || Self.purposes.contains($0.text.inLowerCase)
        }
    }

    private static let purposes: Set<String> = ["afin", "après", "avant", "pour", "sans"]

    func withDates(_ first: Realization, _ second: Realization) -> Realization? {
        guard first.anatomy.opensWithDate || first.closesWithDate,
            second.anatomy.opensWithDate, areClose(first, second), areDistinct(first, second),
            !areOfOneHouse(first, second), !repeatsDate(first, second)
        else { return nil }
        var joined = first
        joined.tokens = body(first) + (doneAlike(first, second) ?? linked(Array(second.tokens), from: 0, first, second))
        joined.anatomy.subject = nil
        finish(&joined, first, second)
        return joined
    }

    /// *L’élue a démenti l’alerte à 8 h 19,* **puis** *l’agence à 8 h 20*: what another did next, by one verb (Grevisse et
    /// Goosse, § 216); nil where it is something else.
    func doneAlike(_ first: Realization, _ second: Realization) -> [Token]? {
        guard first.anatomy.clauses == 1, second.anatomy.clauses == 1, first.anatomy.subject != second.anatomy.subject,
            let date = second.anatomy.itemDate?.place, date.lowerBound == 0, let start = second.anatomy.subjectStart,
            let verb = second.anatomy.verb, start == date.upperBound + 1, start < verb, let other = first.anatomy.verb
        else { return nil }
        let said = { (sentence: Realization, verb: Int) in
            (verb..<sentence.anatomy.end(of: sentence.tokens)).filter { index in
                !(sentence.anatomy.itemDate?.place?.contains(index) ?? false)
            }.map { sentence.tokens[$0].text }
        }
        guard said(first, other) == said(second, verb) else { return nil }
        var day = Array(second.tokens[date])
        day.loseCapital()
        return [Token(.punctuation, ","), Token(.word, "puis")] + second.tokens[start..<verb] + day
    }

    /// *Il a repris les réservations et, en juillet, l’armateur…*: a service and its organisation, where one name is that
    /// of both.
    private func areOfOneHouse(_ first: Realization, _ second: Realization) -> Bool {
        let house: [SubjectKey?] = [.entity(.service), .entity(.organisation)]
        return names.areTwins && house.contains(first.anatomy.subject) && house.contains(second.anatomy.subject)
    }

    /// *… le 18 novembre ; le 18 novembre, …*
    private func repeatsDate(_ first: Realization, _ second: Realization) -> Bool {
        let date = second.tokens.prefix { $0.text != "," }.map { $0.text.inLowerCase }
        return first.tokens.indices.contains { first.tokens.read(date, at: $0) }
    }

    /// Steps a few hours apart; or short ones, each with its day: *Le 13 septembre, une reprise partielle est
    /// intervenue ; le 9 février 2009, l’ouvrage…*.
    private func areClose(_ first: Realization, _ second: Realization) -> Bool {
        guard junction.same == .dates else {
            return second.wordCount <= Self.shortStep && first.anatomy.tense == second.anatomy.tense
        }
        guard let start = first.anatomy.minute, let end = second.anatomy.minute else { return false }
        return (1...Self.closeSteps).contains(end - start)
    }

    /// Words of a step that is told in one breath with another, its date included.
    static let shortStep = 15

    /// Steps told in one breath are four hours apart at most, in minutes.
    private static let closeSteps = 240

    /// *Environ quatre heures, au lieu de deux,* et…: what a comma opened behind the verb, one closes.
    func closing(_ sentence: Realization) -> [Token] {
        let end = sentence.anatomy.end(of: sentence.tokens)
        guard let verb = sentence.anatomy.link ?? sentence.anatomy.verb, verb < end,
            let comma = sentence.tokens[verb..<end].lastIndex(where: { $0.kind == .punctuation && $0.text == "," }),
            comma < end - 1,
            !sentence.tokens[comma..<end].contains(where: { ["et", "ou", "ni"].contains($0.text) })
        else { return [] }
        return [Token(.punctuation, ",")]
    }
}

extension Realization {
    /// Whether the hour of what it tells is known: what falls in one minute falls *au même moment*.
    var isTimed: Bool {
        anatomy.moment.map { $0.from.minute != nil && [.exact, .around].contains($0.from.bound) } ?? false
    }

    /// The sentence without some of its words, and without the comma that set them off.
    func without(_ range: Range<Int>) -> Realization {
        var range = range
        if range.lowerBound == 0, range.upperBound < tokens.count, tokens[range.upperBound].text == "," {
            range = 0..<range.upperBound + 1
        } else if range.lowerBound > 0, tokens[range.lowerBound - 1].text == "," {
            range = range.lowerBound - 1..<range.upperBound
        }
        var rest = self
        rest.tokens.removeSubrange(range)
        rest.anatomy.close(range)
        if range.lowerBound == 0 { rest.anatomy.opensWithDate = false }
        rest.anatomy.itemDate?.place = nil
        rest.anatomy.quoteDate?.place = nil
        return rest
    }

    /// The sentence with some of its words at its head.
    fileprivate func opened(with range: Range<Int>) -> Realization {
        let head = tokens[range] + [Token(.punctuation, ",")]
        var opened = without(range)
        opened.tokens.loseCapital()
        opened.tokens.insert(contentsOf: head, at: 0)
        opened.anatomy.shift(by: head.count)
        opened.anatomy.opensWithDate = true
        opened.anatomy.itemDate?.place = 0..<range.count
        return opened
    }
}

extension Anatomy {
    /// After tokens were taken out.
    fileprivate mutating func close(_ range: Range<Int>) {
        func moved(_ index: Int) -> Int {
            index >= range.upperBound ? index - range.count : min(index, range.lowerBound)
        }
        subjectStart = subjectStart.map(moved)
        verb = verb.map(moved)
        link = link.map(moved)
        timeEnd = timeEnd.map(moved)
        source = source.map { moved($0.lowerBound)..<moved($0.upperBound) }
        actPlace = actPlace.map { moved($0.lowerBound)..<moved($0.upperBound) }
    }
}
