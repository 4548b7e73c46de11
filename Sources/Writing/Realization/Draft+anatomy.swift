import French
import Incidents

/// Noting the parts of the sentence as they are appended.
extension Draft {
    /// The first noun group that a verb takes as its subject.
    mutating func noteSubject(_ key: SubjectKey, _ index: Int, _ preposition: String?) {
        guard preposition == nil, subjects.contains(index) else { return }
        noteSubject(key, at: realization.tokens.count)
    }

    mutating func noteSubject(_ key: SubjectKey, at start: Int) {
        guard realization.anatomy.subjectStart == nil, realization.anatomy.verb == nil else { return }
        realization.anatomy.subjectStart = start
        realization.anatomy.subject = key
    }

    /// Called before the verb’s tokens are appended; words of the gabarit before it that no brace is among are its
    /// subject (*Les premiers signalements {apparaître@mp}*).
    mutating func noteVerb(_ tense: Tense) {
        realization.anatomy.verbs += 1
        guard realization.anatomy.verb == nil else { return }
        realization.anatomy.verb = realization.tokens.count
        realization.anatomy.tense = tense
        guard realization.anatomy.subjectStart == nil, !realization.anatomy.opensWithDate,
            !realization.tokens.isEmpty
        else { return }
        realization.anatomy.subjectStart = wordsOfCircumstance
        realization.anatomy.subject = .words(realization.lowerCaseWords)
    }

    /// *Pour l’heure, l’origine…*: words before the comma are none of the subject’s.
    private var wordsOfCircumstance: Int {
        guard Self.circumstantial.contains(realization.tokens[0].text.inLowerCase),
            let comma = realization.tokens.firstIndex(where: { $0.text == "," })
        else { return 0 }
        return comma + 1
    }

    private static let circumstantial: Set<String> = ["à", "dans", "depuis", "en", "pour", "selon", "sur"]

    /// Called once the tokens of the first verb group stand.
    mutating func noteAct(_ group: InfinitiveGroup, subject: Agreement, from start: Int) {
        guard realization.anatomy.verb == start else { return }
        realization.anatomy.act = Act(group, subject: subject)
        realization.anatomy.actPlace = start..<realization.tokens.count
    }

    /// What a fact just appended is to the sentence.
    mutating func dissect(_ name: FactName, _ preposition: String?, _ index: Int, from start: Int) {
        guard let fact = setting.fact(name), let value = fact.value else { return }
        if name.isSource { realization.anatomy.named = key(of: fact) }
        if name.isChannel, start == 0 { realization.anatomy.opensWithChannel = true }
        if name == .quoteDate, case .moment(let moment) = value {
            realization.anatomy.quoteDate = ItemDate(.moment(moment), at: start..<realization.tokens.count)
        }
        if name.isTime {
            if start == 0 { realization.anatomy.opensWithDate = true }
            realization.anatomy.dates.insert(name)
            realization.anatomy.timeEnd = realization.tokens.count
            if name == .date || name == .apologyDate, preposition == nil {
                realization.anatomy.itemDate = ItemDate(value, at: start..<realization.tokens.count)
            }
            // *En partie à 18 h 26, puis normalement à 18 h 30*: what comes next is so long after the last.
            if case .moment(let moment) = value, moment.bound == .exact, let minute = moment.minute?.minuteNumber {
                realization.anatomy.minute = max(minute, realization.anatomy.minute ?? minute)
            }
        } else if name.isSource, preposition == "selon" || follows("d’après", at: start) {
            // *D’après* is one word in the gabarit, or two.
            let words = preposition == "selon" ? 0 : realization.tokens[start - 1].text.lowercased() == "après" ? 2 : 1
            let opening = start - words
            let isAfterComma = opening > 0 && realization.tokens[opening - 1].text == ","
            realization.anatomy.source = (isAfterComma ? opening - 1 : opening)..<realization.tokens.count
            // Behind the source, which a sentence after it may only point back to.
            if name == .source, setting.item?.saysWhereSourceSpoke ?? false,
                let channel = setting.item?.facts[.channel]
            {
                realization.saysChannel = true
                realization.tokens += [Token(.punctuation, ",")] + printed(channel, conjunction: nil)
            }
            realization.anatomy.sourceKey = key(of: fact)
            if isBody { realization.discourse.lastSource = key(of: fact) }
        } else if preposition == nil, subjects.contains(index), realization.anatomy.verb == nil,
            realization.anatomy.subjectStart == nil
        {
            // *GitHub a fait état de…*: who says so is said.
            if name.isSource { realization.anatomy.voice = key(of: fact) }
            realization.anatomy.subjectStart = start
            realization.anatomy.subject = subjectKey(of: value, fact)
        }
    }

    private func follows(_ phrase: String, at start: Int) -> Bool {
        let before = realization.tokens[..<start].suffix(2).map { $0.text.lowercased() }
        return before.last == phrase || before.joined().hasSuffix(phrase)
    }

    /// Who speaks, as one word for all the ways to call him.
    func key(of fact: Fact) -> String {
        if case .entity(let entity) = fact.value { return entity.rawValue }
        return fact.words.key { printed(fact, conjunction: nil).map(\.text).joined(separator: " ") }
    }

    private func subjectKey(of value: FactValue, _ fact: Fact) -> SubjectKey {
        switch value {
        case .entity(let entity): .entity(entity)
        case .actor(let actor): .actor(actor.slug)
        // *la coupure*, *cette coupure*: the same thing.
        case .nounGroups(let groups) where groups.count == 1 && groups[0].isDefinite:
            .words(fact.words.bareKey { groups[0].withDeterminer(.none).text })
        default: .words(key(of: fact))
        }
    }
}
