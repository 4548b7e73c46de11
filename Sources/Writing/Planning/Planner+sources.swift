import French
import Incidents

/// A source that was named just before is not named again in the same turn: *selon X* three times in four sentences is
/// no prose, and a fact that lost its source would be told as established.
extension Planner {
    /// How a sentence is said to be by the same as one before it.
    fileprivate enum Pointing: String, CaseIterable {
        /// *Selon* **la même source**, of the sentence right before; the organisation has designations of its own.
        case same = "la même source"
        /// *X* **ajoute que** …
        case adds = "ajoute"
        /// *X* **indique que** …: others have spoken since.
        case states = "indique"

        /// How often an article may say it.
        var limit: Int { self == .same ? 2 : 1 }
        /// Whether the source is the subject of a verb of its own.
        var hasVoice: Bool { self == .adds || self == .states }
    }

    /// *Selon* **la même source**, of the sentence right before: what is joined to it has that source too.
    func pointingBack(_ said: Said) -> Said? {
        guard let key = said.realization.anatomy.sourceKey, key == discourse.story.previousSource,
            Entity(rawValue: key) == nil,
            discourse.connectives[Pointing.same.rawValue, default: 0] < Pointing.same.limit,
            !discourse.story.previousTokens.pointToSource, mayBeSource(key),
            var realization = told(said.realization, .same, key)
        else { return nil }
        realization.discourse.connectives[Pointing.same.rawValue, default: 0] += 1
        return said.changed(to: realization)
    }

    /// Whether who speaks may be called a source: a body is one, a person is not, nor what bears a mere name, which may
    /// be a person’s.
    private func mayBeSource(_ key: String) -> Bool {
        let incident = realizer.incident
        if incident.people.contains(where: { key.hasPrefix($0.name) }) { return false }
        if let group = try? NounGroup(parsing: key), group.number == .singular, group.isPerson { return false }
        guard let actor = incident.actors.first(where: { key.hasPrefix($0.name) }), actor.article == .none else {
            return true
        }
        return actor.gloss.map { !$0.isPerson } ?? false
    }

    /// Sentences of one paragraph that would name again a source named just before point to it otherwise: once all stand,
    /// so that nothing is parted from what it shares its source with.
    ///
    /// - Parameters:
    ///   - start: where the sentences begin that were not read so far.
    ///   - recent: whom the sentences before them name.
    mutating func pointBack(_ sentences: inout [Said], from start: Int, after recent: [String?]) {
        var recent = recent
        for index in sentences.indices.dropFirst(start) {
            let said = sentences[index].realization
            if let pointing = pointingBack(sentences, index, after: recent) {
                sentences[index] = sentences[index].changed(to: pointing.realization)
                room?.take(pointing.realization, instead: said)
                discourse.connectives[pointing.turn.rawValue, default: 0] += 1
            }
            recent = recent.suffix(2) + [said.anatomy.named]
        }
    }

    private func pointingBack(
        _ sentences: [Said], _ index: Int, after recent: [String?]
    ) -> (turn: Pointing, realization: Realization)? {
        let sentence = sentences[index].realization
        guard sentence.anatomy.source != nil, let key = sentence.anatomy.sourceKey, !sentence.tokens.pointToSource
        else {
            return nil
        }
        let before = index > 0 ? sentences[index - 1] : nil
        let next = index + 1 < sentences.count ? sentences[index + 1].realization : nil
        // *X ajoute que… X précise que…* would stammer.
        if [before?.realization, next].contains(where: { $0?.anatomy.voice == key }) { return nil }
        for turn in pointings(to: key, before, after: recent)
        where discourse.connectives[turn.rawValue, default: 0] < turn.limit {
            guard let realization = told(sentence, turn, key), room?.holds(realization, instead: sentence) ?? true,
                !turn.hasVoice || !realization.opensLike(before?.realization) && !realization.isOpenedAgain(by: next)
            else { continue }
            return (turn, realization)
        }
        return nil
    }

    /// What may be said of a source that one of the last sentences named, the best first.
    private func pointings(to key: String, _ before: Said?, after recent: [String?]) -> [Pointing] {
        guard let last = recent.lastIndex(of: key) else { return [] }
        let distance = recent.count - last
        // A note on a figure goes on with it.
        let goesOn = distance == 2 && recent[last + 1] == nil && before?.continues == true
        guard before != nil, distance == 1 || goesOn else { return [.states] }
        return [.adds]
    }

    private func told(_ sentence: Realization, _ pointing: Pointing, _ key: String) -> Realization? {
        switch pointing {
        case .same:
            sentence.replacingSource(with: [Token(.word, "la"), Token(.word, "même"), Token(.word, "source")])
        case .adds, .states: sentence.reported(by: key, pointing.rawValue)
        }
    }
}

extension Discourse {
    /// Whether a sentence may still say that it is by the same as the one before: *X indique que … et que …*, *X ajoute
    /// que*.
    var pointsBack: Bool {
        connectives[Planner.Pointing.adds.rawValue, default: 0] < Planner.Pointing.adds.limit || !hasAttributedOnce
    }
}

extension Realization {
    /// Where the name begins behind *selon* or *d’après*.
    private var nameOfSource: Range<Int>? {
        guard let source = anatomy.source else { return nil }
        let start = source.first { index in ["selon", "après", "d’après"].contains(where: tokens[index].reads) }
        guard let start, start + 1 < source.upperBound else { return nil }
        return start + 1..<source.upperBound
    }

    fileprivate func replacingSource(with words: [Token]) -> Realization? {
        guard let name = nameOfSource, let source = anatomy.source else { return nil }
        var changed = self
        changed.tokens.replaceSubrange(name, with: words)
        let shift = words.count - name.count
        changed.anatomy.shift(by: shift, from: name.upperBound)
        changed.anatomy.source = source.lowerBound..<source.upperBound + shift
        return changed
    }

    /// *X* **ajoute que** *28 laboratoires ont été concernés.*: nil of what is no plain clause.
    func reported(by key: String, _ verb: String) -> Realization? {
        guard let source = anatomy.source, let name = nameOfSource, let start = anatomy.subjectStart,
            anatomy.clauses == 1, anatomy.connective == nil, anatomy.verb != nil, let isPlural = isPlural(name),
            !tokens.contains(where: { $0.kind == .openQuote || $0.text == ":" || $0.text == ";" }),
            // *Fox-IT indique que rien n’indique un vol*
            !tokens.contains(where: { $0.spells(verb) })
        else { return nil }
        let body: ArraySlice<Token>
        if source.lowerBound == 0 {
            guard source.upperBound < tokens.count, tokens[source.upperBound].text == ",",
                start == source.upperBound + 1
            else { return nil }
            body = tokens[start...]
        } else {
            guard start == 0, source.upperBound == tokens.count - 1 else { return nil }
            body = tokens[..<source.lowerBound] + tokens[source.upperBound...]
        }
        var clause = Array(body)
        clause.loseCapital()
        var changed = self
        let subject = Array(tokens[name])
        changed.tokens = subject + [Token(.word, isPlural ? verb + "nt" : verb), Token(.word, "que")] + clause
        changed.anatomy = Anatomy()
        changed.anatomy.subjectStart = 0
        changed.anatomy.subject = Entity(rawValue: key).map { .entity($0) } ?? .words(key)
        changed.anatomy.verb = subject.count
        changed.anatomy.tense = .present
        changed.anatomy.voice = key
        changed.anatomy.named = key
        changed.anatomy.sourceKey = key
        changed.anatomy.dates = anatomy.dates
        changed.anatomy.minute = anatomy.minute
        // Nothing more is joined to what somebody adds.
        changed.anatomy.clauses = .max / 2
        changed.discourse.subject = Entity(rawValue: key)
        changed.discourse.groupSubject = nil
        return changed
    }

    /// Whether it opens with the words that another opens with.
    func opensLike(_ other: Realization?) -> Bool {
        guard let other, let verb = anatomy.verb, other.tokens.count > verb else { return false }
        return (0..<verb).allSatisfy { tokens[$0].text.inLowerCase == other.tokens[$0].text.inLowerCase }
    }

    /// Whether what follows opens with its name again, or with a pronoun that would seem to mean it.
    func isOpenedAgain(by next: Realization?) -> Bool {
        guard let next, let first = next.tokens.first else { return false }
        return opensLike(next) || ["il", "elle", "ils", "elles"].contains(where: first.reads)
    }

    /// Whether a name is plural, by its article; nil of what a verb should not follow: an apposition, a name that the
    /// article does not tell.
    private func isPlural(_ name: Range<Int>) -> Bool? {
        guard !tokens[name].contains(where: { $0.kind == .punctuation }), let first = tokens[name].first else {
            return nil
        }
        if first.kind == .brand { return false }
        if ["les", "des"].contains(where: first.reads) { return true }
        return ["le", "la", "l’", "un", "une"].contains(where: first.reads) ? false : nil
    }
}

extension [Token] {
    /// Whether they say *la même source*: said twice in a row, it points at nothing.
    fileprivate var pointToSource: Bool { indices.contains { read(["même", "source"], at: $0) } }
}
