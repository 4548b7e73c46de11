import French
import Incidents

/// Opens a sentence with a connective where the record bears its logic out; never two sentences in a row.
struct Linker {
    let table: LinkTable
    let realizer: Realizer

    /// The sentence with its connective, or nil when none is in place.
    ///
    /// - Parameters:
    ///   - said: what follows, realized after the sentence before was kept.
    ///   - before: that sentence, in the same paragraph.
    func linked(_ said: Planner.Said, after before: Planner.Said) -> Planner.Said? {
        guard before.realization.anatomy.connective == nil, said.realization.anatomy.connective == nil else {
            return nil
        }
        for connective in table.connectives where allows(connective, said, before) {
            guard let words = words(connective, said, before) else { continue }
            let told = said.realization.tokens.map { $0.text.inLowerCase }.joined(separator: " ")
            if connective.relation == .opposite { return parted(said, by: words, connective) }
            guard !told.contains(words.map(\.text).joined(separator: " ").lowercased()) else { continue }
            return opened(said, with: words, connective)
        }
        return nil
    }

    /// The connective among the words of a gabarit, if any.
    func connective(in tokens: [Token]) -> Connective? { table.connective(in: tokens) }

    /// Whether the connective a gabarit has in its own words is out of place: used already, or a contrast with
    /// something else than what the table says.
    func misplaces(_ sentence: Realization, after slot: String?, by actor: Entity?) -> Bool {
        guard let connective = connective(in: sentence.tokens) else { return false }
        if sentence.discourse.connectives[connective.words, default: 0] >= connective.limit { return true }
        guard connective.relation == .contrast else { return false }
        // Of what somebody did, nothing is the contrary.
        return actor == .organisation || !(slot.map(connective.after.contains) ?? false)
    }

    private func allows(_ connective: Connective, _ said: Planner.Said, _ before: Planner.Said) -> Bool {
        let used = said.realization.discourse.connectives[key(connective), default: 0]
        return used < connective.limit
            && (connective.after.isEmpty || connective.after.contains(before.slot))
            && (connective.next.isEmpty || connective.next.contains(said.slot))
            && (connective.states.isEmpty || connective.states.contains(realizer.incident.state.rawValue))
    }

    private func key(_ connective: Connective) -> String {
        connective.words.isEmpty ? connective.relation.rawValue : connective.words
    }

    private func words(_ connective: Connective, _ said: Planner.Said, _ before: Planner.Said) -> [Token]? {
        let (left, right) = (before.realization.anatomy, said.realization.anatomy)
        switch connective.relation {
        case .contrast:
            // What was hit, then what was not: *le groupe a perdu un milliard* is no such thing.
            guard right.opensWithSubject, !left.tellsAct else { return nil }
            // *Les urgences restent ouvertes*: what is spared is no contrary of that.
            let isEffect = ["symptome", "consequence"].contains(before.slot)
            guard !isEffect || before.realization.isNegative || before.realization.tellsLoss else { return nil }
            return Vocabulary.words(connective.words)
        case .opposite:
            guard right.opensWithSubject, let verb = right.verb, verb > 1, left.subject != right.subject,
                said.realization.tokens[verb - 1].text != ",", case .words? = right.subject,
                let agreement = said.realization.subjectAgreement
            else { return nil }
            let pronoun: String =
                switch (agreement.gender, agreement.number) {
                case (.masculine, .singular): "lui"
                case (.feminine, .singular): "elle"
                case (.masculine, .plural): "eux"
                case (.feminine, .plural): "elles"
                }
            return [Token(.word, pronoun)]
        case .open:
            guard right.opensWithSubject, said.realization.isNegative else { return nil }
            return Vocabulary.words(connective.words)
        case .otherActor:
            // How one thing led to another: who comes next does not act for his part, but because of it.
            guard !tellsMechanism(said), right.opensWithSubject, let subject = right.subject, let other = left.subject,
                subject.isActor,
                other.isActor, subject != other, left.clauses == 1,
                // *De son côté, X fournit le logiciel*: what somebody is, or does at any time, answers no act.
                left.tense == .compoundPast, right.tense == .compoundPast, !isEarlier(right, than: left)
            else { return nil }
            let isPlural = right.subject.map(agreesInPlural) ?? false
            return Vocabulary.words(isPlural ? connective.plural : connective.words)
        case .addition:
            guard right.opensWithSubject, right.subject == left.subject, right.subject?.isActor == true else {
                return nil
            }
            return Vocabulary.words(connective.words)
        case .gap:
            // Not before a sentence that says how long it took of itself.
            guard right.opensWithDate, let first = left.minute, let last = right.minute,
                !said.realization.tokens.contains(where: { ["après", "soit", "bout"].contains($0.text) })
            else { return nil }
            return gap(last - first)
        }
    }

    /// Whether it was done and over before the other was: it does not answer that.
    private func isEarlier(_ right: Anatomy, than left: Anatomy) -> Bool {
        guard let date = right.itemDate, let then = left.itemDate else { return false }
        return (date.until ?? date.from).isWhollyBefore(then.from)
    }

    private func tellsMechanism(_ said: Planner.Said) -> Bool {
        said.realization.told.contains { realizer.facts.paths[$0].hasPrefix("cause.mecanisme") }
    }

    /// *Vingt-cinq minutes plus tard*: in words, since it opens the sentence.
    private func gap(_ minutes: Int) -> [Token]? {
        switch minutes {
        case 60, 120: Vocabulary.words(minutes == 60 ? "une heure plus tard" : "deux heures plus tard")
        case 5..<60: Vocabulary.words("\(Numerals.words(minutes, gender: .feminine)) minutes plus tard")
        default: nil
        }
    }

    private func agreesInPlural(_ subject: SubjectKey) -> Bool {
        switch subject {
        case .entity(let entity): realizer.names.agreement(of: entity).number == .plural
        default: false
        }
    }

    /// *Les magasins*, **eux**, *sont épargnés*: beside others that are not (Grevisse et Goosse, § 664).
    private func parted(_ said: Planner.Said, by words: [Token], _ connective: Connective) -> Planner.Said? {
        var realization = said.realization
        guard let verb = realization.anatomy.verb else { return nil }
        let comma = Token(.punctuation, ",")
        let aside = [comma] + words + [comma]
        realization.tokens.insert(contentsOf: aside, at: verb)
        realization.anatomy.shift(by: aside.count, from: verb)
        realization.anatomy.connective = key(connective)
        realization.discourse.connectives[key(connective), default: 0] += 1
        return said.changed(to: realization)
    }

    private func opened(_ said: Planner.Said, with words: [Token], _ connective: Connective) -> Planner.Said {
        var realization = said.realization
        var rest = realization.tokens
        rest.loseCapital()
        let head = words + [Token(.punctuation, ",")]
        realization.tokens = head + rest
        realization.anatomy.shift(by: head.count)
        realization.anatomy.connective = key(connective)
        realization.discourse.connectives[key(connective), default: 0] += 1
        return said.changed(to: realization)
    }
}

extension Anatomy {
    /// After tokens were put in, at its head or at another place.
    mutating func shift(by count: Int, from place: Int = 0) {
        func moved(_ index: Int) -> Int { index < place ? index : index + count }
        func moved(_ range: Range<Int>) -> Range<Int> { moved(range.lowerBound)..<moved(range.upperBound) }
        subjectStart = subjectStart.map(moved)
        verb = verb.map(moved)
        link = link.map(moved)
        timeEnd = timeEnd.map(moved)
        source = source.map(moved)
        actPlace = actPlace.map(moved)
        let date = itemDate?.place.map(moved)
        itemDate?.place = date
        let quoted = quoteDate?.place.map(moved)
        quoteDate?.place = quoted
    }
}
