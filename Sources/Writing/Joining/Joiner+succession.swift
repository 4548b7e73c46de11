import French
import Incidents

/// What one subject did at one time and then at another.
extension Joiner {
    /// Whether it is one act after another that is told: *avant de*, or *puis* under one subject.
    var isSuccession: Bool { junction.same == .subject && (junction.link == .before || junction.link == .then) }

    /// *A ouvert la 2G en 1992, avant d’annoncer sa fin en 2022*: years part what one does and what one says.
    private func isAgesAfter(_ first: Realization, _ second: Realization) -> Bool {
        guard let date = first.anatomy.itemDate?.from.days, let other = second.anatomy.itemDate?.from.days,
            let act = second.anatomy.act
        else { return false }
        let days = date.upperBound.days(until: other.lowerBound)
        // *A éteint ses systèmes le 14, puis testé l’outil le 20*: what came in between is what one would ask.
        if days > 3, days <= 366 { return true }
        return days > 366 && ["annoncer", "confirmer", "décider", "promettre"].contains(act.group.head)
    }

    /// *A annoncé l’attaque, avant de reprendre les réservations*: that it said so led to nothing, unless it is what it said
    /// that it went back on.
    private func onlySaidSo(_ before: Act, _ act: Act) -> Bool {
        ["annoncer", "confirmer", "reconnaître"].contains(before.group.head) && pronominal(act, after: before) == nil
    }

    /// *L’exploitant a coupé le courant à 15 h 30, avant de le rétablir à 18 heures*: the infinitive has the subject of
    /// the verb for its own (Grevisse et Goosse, *Le bon usage*, § 902), and what was done first is said first. Each act
    /// keeps its date, behind it.
    func inSuccession(_ first: Realization, _ second: Realization) -> Realization? {
        guard let subject = first.anatomy.subject, subject == second.anatomy.subject, first.anatomy.clauses == 1,
            second.anatomy.clauses == 1, second.anatomy.verbs == 1, second.anatomy.connective == nil,
            let before = first.anatomy.act,
            let act = second.anatomy.act, let verb = first.anatomy.actPlace, isDone(first, before), isDone(second, act),
            before.group.head != act.group.head, !isAgesAfter(first, second), !onlySaidSo(before, act),
            let tense = second.anatomy.tense,
            tense == first.anatomy.tense,
            areInOrder(first, second), let rest = behind(second)
        else { return nil }
        let group = pronominal(act, after: before) ?? act.group
        var joined = first
        let isBefore = junction.link == .before
        var words =
            isBefore
            ? group.infinitive(owner: before.subject) : group.active(tense, subject: before.subject)
        words += rest.words
        // *Avant, le 2 mai, de confirmer l’authenticité des données publiées*: behind, it would date something else.
        let isDateFirst = !rest.date.isEmpty && needsDateFirst(words, group, rest.words)
        if !isBefore {
            // *Puis, le 2 mai,* **a** *confirmé*: nothing stands between an auxiliary left out and its participle.
            let isShared =
                !isDateFirst
                && Coordination.sharesAuxiliary(body(first)[verb.lowerBound...], words[...], tense)
            guard isShared || agreesAlike(first, second) else { return nil }
            if isShared { words.removeFirst() }
        }
        let comma = [Token(.punctuation, ",")]
        joined.tokens =
            body(first) + comma + [Token(.word, isBefore ? "avant" : "puis")]
            + (isDateFirst ? comma + rest.date + comma : []) + (isBefore ? [Token(.word, "de")] : []) + words
            + (isDateFirst ? [] : rest.date)
        finish(&joined, first, second)
        joined.anatomy.act = nil
        joined.anatomy.timeEnd = nil
        return joined
    }

    /// Something done, said in the past and not denied: what somebody was or stayed comes before nothing.
    private func isDone(_ sentence: Realization, _ act: Act) -> Bool {
        [.compoundPast, .pluperfect].contains(sentence.anatomy.tense) && !act.group.isDenied && !act.group.isPast
            && !Self.lasting.contains(act.group.head)
            && sentence.anatomy.actPlace.map { place in
                !sentence.tokens[place].contains { Self.subordinating.contains($0.text.inLowerCase) }
            } ?? false
    }

    private static let lasting: Set<String> = ["avoir", "demeurer", "devoir", "être", "pouvoir", "rester", "vouloir"]
    /// Behind a clause of its own, a date would seem to be that of the clause.
    private static let subordinating: Set<String> = [
        "que", "qu’", "qui", "dont", "où", "si", "tant", "alors", "pendant",
    ]

    /// Both have a date, and the first was over when the second came.
    private func areInOrder(_ first: Realization, _ second: Realization) -> Bool {
        guard let date = first.anatomy.itemDate, let next = second.anatomy.itemDate, next.place != nil,
            next.until == nil, [.exact, .around].contains(next.from.bound),
            [.exact, .around].contains(date.from.bound), let start = (date.until ?? date.from).span,
            let end = next.from.span
        else { return false }
        return start.upperBound < end.lowerBound
    }

    /// Whether a date would be read with the last words before it: a participle, or the end of a long complement.
    private func needsDateFirst(_ words: [Token], _ group: InfinitiveGroup, _ complements: [Token]) -> Bool {
        let closesOnVerb = group.object == nil && complements.isEmpty
        return words.count > Self.shortAct || !closesOnVerb && words.closeOnParticiple
    }

    /// Words behind which a date is still read with the verb.
    private static let shortAct = 8

    /// What stands behind the act of a sentence that opens with its subject or its date: its complements, and its date
    /// where that stood apart. Nil where anything else opens it, or stands between subject and verb.
    private func behind(_ sentence: Realization) -> (words: [Token], date: [Token])? {
        guard let start = sentence.anatomy.subjectStart, let date = sentence.anatomy.itemDate?.place,
            let act = sentence.anatomy.actPlace, start <= act.lowerBound,
            !sentence.tokens[start..<act.lowerBound].contains(where: { $0.kind == .punctuation })
        else { return nil }
        let end = sentence.anatomy.end(of: sentence.tokens)
        if date.lowerBound >= act.upperBound {
            guard start == 0 else { return nil }
            // What stands behind the date stays there.
            let split = date.upperBound == end ? date.lowerBound : end
            return (Array(sentence.tokens[act.upperBound..<split]), Array(sentence.tokens[split..<end]))
        }
        let rest = Array(sentence.tokens[act.upperBound..<end])
        guard date.lowerBound == 0, start == date.upperBound + 1, !rest.contains(where: { $0.kind == .punctuation })
        else { return nil }
        var words = Array(sentence.tokens[date])
        words.loseCapital()
        return (rest, words)
    }

    /// The second act with a pronoun for what the first was done to as well; nil where it is something else.
    private func pronominal(_ act: Act, after before: Act) -> InfinitiveGroup? {
        guard let object = act.group.object, let named = before.group.object, object.isSaid(again: named) else {
            return nil
        }
        return act.group.withObjectPronoun
    }

    /// *A instauré un couvre-feu et* **l’a** *levé*: what two verbs have for object is named once.
    func namingOnce(_ first: Realization, _ second: Realization) -> Realization? {
        guard first.anatomy.clauses == 1, let before = first.anatomy.act, let act = second.anatomy.act,
            let tense = second.anatomy.tense, let place = second.anatomy.actPlace,
            let group = pronominal(act, after: before)
        else { return nil }
        var changed = second
        let words = group.active(tense, subject: act.subject)
        changed.tokens.replaceSubrange(place, with: words)
        changed.anatomy.shift(by: words.count - place.count, from: place.upperBound)
        changed.anatomy.act = nil
        return changed
    }

    /// *Les services avaient été interrompus le 29 mars, puis le 5 mai*: what was done alike twice is told once.
    func underBothDates(_ first: Realization, _ second: Realization) -> Realization? {
        guard let subject = first.anatomy.subject, subject == second.anatomy.subject,
            first.anatomy.tense == second.anatomy.tense, first.anatomy.connective == nil,
            second.anatomy.connective == nil, let place = first.anatomy.itemDate?.place,
            let last = second.anatomy.itemDate, let other = last.place, let verb = first.anatomy.verb,
            let otherVerb = second.anatomy.verb, first.anatomy.itemDate?.until == nil, last.until == nil,
            !first.tokens[place].isEmpty
        else { return nil }
        let said = { (sentence: Realization, verb: Int, date: Range<Int>) in
            let end = sentence.anatomy.end(of: sentence.tokens)
            return (verb..<end).filter { !date.contains($0) && sentence.tokens[$0].text != "," }
                .map { sentence.tokens[$0].text }
        }
        guard said(first, verb, place) == said(second, otherVerb, other) else { return nil }
        var joined = first
        var date = Array(second.tokens[other])
        date.loseCapital()
        let isLast = place.upperBound == first.anatomy.end(of: first.tokens)
        let isClosed = isLast || first.tokens[place.upperBound].kind == .punctuation
        let words =
            [Token(.punctuation, ","), Token(.word, "puis")] + date + (isClosed ? [] : [Token(.punctuation, ",")])
        // *Le 29 mars, le 5 mai, puis le 26 septembre*
        if first.anatomy.clauses > 1, let link = first.tokens[place].firstIndex(where: { $0.spells("puis") }) {
            joined.tokens.remove(at: link)
            joined.anatomy.shift(by: -1, from: link + 1)
        }
        let end = (joined.anatomy.itemDate?.place ?? place).upperBound
        joined.tokens.insert(contentsOf: words, at: end)
        joined.anatomy.shift(by: words.count, from: end)
        joined.anatomy.itemDate?.place = place.lowerBound..<end + words.count - (isClosed ? 0 : 1)
        joined.anatomy.link = place.lowerBound
        return joined
    }

    /// *Le 7 décembre, le service avait subi une panne de plusieurs heures dans la même région et, le 13 juin,* **une autre**
    /// *de trois heures*: of two things of one name, the second is another.
    func withAnother(_ first: Realization, _ second: Realization) -> Realization? {
        guard let subject = first.anatomy.subject, subject == second.anatomy.subject, first.anatomy.clauses == 1,
            second.anatomy.clauses == 1, first.anatomy.tense == second.anatomy.tense,
            first.anatomy.connective == nil, second.anatomy.connective == nil,
            let date = first.anatomy.itemDate?.place, let last = second.anatomy.itemDate,
            let other = last.place, first.anatomy.subjectStart.map({ date.upperBound <= $0 }) ?? false,
            other.lowerBound == 0, last.until == nil,
            let verb = first.anatomy.verb, let otherVerb = second.anatomy.verb, let start = first.verbEnd,
            let next = second.verbEnd,
            first.tokens[verb..<start].map(\.text) == second.tokens[otherVerb..<next].map(\.text)
        else { return nil }
        let left = first.tokens[start..<first.anatomy.end(of: first.tokens)]
        let right = Array(second.tokens[next..<second.anatomy.end(of: second.tokens)])
        guard left.count > 2, right.count > 2, ["un", "une"].contains(right[0].text),
            left.prefix(2).map(\.text) == right.prefix(2).map(\.text), closing(first).isEmpty
        else { return nil }
        let rest = Coordination.withCommonEnd([Array(right.dropFirst(2)), Array(left.dropFirst(2))])[0]
        guard !rest.isEmpty else { return nil }
        var day = Array(second.tokens[other])
        day.loseCapital()
        let comma = Token(.punctuation, ",")
        var joined = first
        joined.tokens =
            body(first) + [Token(.word, "et"), comma] + day + [comma, right[0], Token(.word, "autre")] + rest
        finish(&joined, first, second)
        joined.anatomy.act = nil
        return joined
    }
}

extension NounGroup {
    /// Whether it is what another named, said again: *le couvre-feu* of *un couvre-feu*.
    fileprivate func isSaid(again other: NounGroup) -> Bool {
        guard isSameThing(as: other), determiner == .definite || determiner == .demonstrative else { return false }
        switch other.determiner {
        case .definite, .demonstrative, .indefinite: break
        default: return false
        }
        let words = SubjectMatter(text)
        return words.stems.isSubset(of: SubjectMatter(other.text).stems)
            && (other.determiner == .indefinite || SubjectMatter(other.text).stems.isSubset(of: words.stems)
                || words.stems.count == 1)
    }
}
