import French

/// A verb told once, of one subject with two objects or of two subjects each with its own (Grevisse et Goosse, *Le bon
/// usage*, § 216: ellipse du verbe dans la coordination).
extension Joiner {
    /// - Parameter isDated: whether one date, at the head of the first, is that of both.
    func withoutVerb(_ first: Realization, _ second: Realization, isDated: Bool) -> Realization? {
        guard isDated || first.anatomy.opensWithSubject, second.anatomy.opensWithSubject, first.anatomy.verb != nil,
            !first.isNegative, !second.isNegative,
            first.anatomy.sourceKey == nil, first.anatomy.voice == nil,
            second.anatomy.sourceKey == nil, second.anatomy.voice == nil,
            isDated || first.anatomy.itemDate?.place == nil && second.anatomy.itemDate?.place == nil,
            let tense = first.anatomy.tense, tense.isCompound || isOneVerb(first, second), tense == second.anatomy.tense
        else { return nil }
        if let subject = first.anatomy.subject, subject == second.anatomy.subject {
            return withBothObjects(first, second)
        }
        return withBothSubjects(first, second)
    }

    /// *La cour d’appel a condamné l’exploitant à 225 000 euros d’amende* **et** *l’ancien directeur à quinze mois de
    /// prison*: built alike, so that each object is read with its own complement.
    private func withBothObjects(_ first: Realization, _ second: Realization) -> Realization? {
        guard first.anatomy.clauses == 1, let verb = first.anatomy.verb, let other = second.anatomy.verb,
            let end = first.verbEnd, let start = second.verbEnd,
            first.tokens[verb..<end].map(\.text) == second.tokens[other..<start].map(\.text),
            let left = complements(first, from: end), let right = complements(second, from: start),
            left.object.map(\.text) != right.object.map(\.text)
        else { return nil }
        let joins = [left, right].contains { $0.object.contains { Self.joining.contains($0.text.inLowerCase) } }
        var head = Array(first.tokens[..<end])
        var rest = right.object
        if left.rest.map(\.text) == right.rest.map(\.text) {
            // *A promis A et B pour la reconstruction*: what closes both is said once, at the end.
            guard !joins, closing(first).isEmpty else { return nil }
            head += left.object
            rest += right.rest
            head.append(Token(.word, "et"))
        } else {
            guard let opening = left.rest.first, let next = right.rest.first, Coordination.beginAlike(opening, next)
            else { return nil }
            head += left.object + left.rest + closing(first) + [Token(.word, "et")]
            rest += right.rest
        }
        var joined = first
        joined.tokens = head + rest
        joined.anatomy.act = nil
        finish(&joined, first, second)
        return joined
    }

    /// *Donneront 200 millions*, *donnera 100 millions*: one verb in a simple tense, which needs no subject of one number.
    private func isOneVerb(_ first: Realization, _ second: Realization) -> Bool {
        guard let tense = first.anatomy.tense, [.future, .present, .imperfect].contains(tense),
            let act = first.anatomy.act?.group, let other = second.anatomy.act?.group
        else { return false }
        return act.head == other.head
            && [act, other].allSatisfy { $0.object != nil && !$0.verb.isPassive && !$0.isPast }
    }

    /// The object of a verb, and what stands behind it.
    private func complements(_ sentence: Realization, from start: Int) -> (object: [Token], rest: [Token])? {
        guard let object = sentence.anatomy.act?.group.object?.tokens() else { return nil }
        let words = Array(sentence.tokens[start..<sentence.anatomy.end(of: sentence.tokens)])
        // A name is one token of ours or several; an article is elided here, and not yet there.
        let text = object.map(\.unelided).joined(separator: " ")
        var read = ""
        for index in words.indices where read.count < text.count {
            read += (read.isEmpty ? "" : " ") + words[index].unelided
            if read == text { return (Array(words[...index]), Array(words[(index + 1)...])) }
        }
        return nil
    }

    /// *Le parquet a ouvert une enquête pour homicides, la SNCF une enquête interne*; *la famille Pinault a promis
    /// 100 millions d’euros pour la reconstruction, le groupe LVMH 200 millions*: what both end with is said once.
    private func withBothSubjects(_ first: Realization, _ second: Realization) -> Realization? {
        guard first.anatomy.subject != second.anatomy.subject, let verb = first.anatomy.verb,
            let other = second.anatomy.verb, let end = first.verbEnd, let start = second.verbEnd,
            isOneVerb(first, second) || first.tokens[end - 1].text == second.tokens[start - 1].text,
            first.tokens[end - 1].text != "été"
        else { return nil }
        // Of several, each was told like the first.
        let left = Array(first.tokens[end..<(first.anatomy.link ?? first.anatomy.end(of: first.tokens))])
        let right = Array(second.tokens[start..<second.anatomy.end(of: second.tokens)])
        let common = right.commonComplement(with: left)
        var object = Array(right.dropLast(common))
        guard let noun = object.first, let before = left.first, Coordination.beginAlike(before, noun),
            object.map(\.text) != left.dropLast(common).map(\.text), object.count <= Self.gapWords,
            !(left + object).contains(where: { Self.clauses.contains($0.text.inLowerCase) })
        else { return nil }
        // *Une enquête*, of things of one name; *200 millions*, of one unit or for one purpose.
        let isOfOneName =
            left.count > 1 && object.count > 1 && left[1].text == object[1].text
            && ["un", "une"].contains(noun.text.inLowerCase)
        guard isOfOneName || common > 0 && noun.kind == .number else { return nil }
        guard common > 0 || areDistinct(first, second) else { return nil }
        // *Une enquête sur les freins, le parquet* **une autre**: its noun alone would be the same one again.
        if object.count == 2, isOfOneName {
            guard first.anatomy.clauses == 1 else { return nil }
            object[1] = Token(.word, "autre")
        }
        var subject = Array(second.tokens[..<other])
        let named = Array(first.tokens[(first.anatomy.subjectStart ?? 0)..<verb])
        // *L’autorité britannique de protection des données…, l’autorité néerlandaise*
        if subject.count > 2, named.count > 2, subject[1].text == named[1].text {
            let shared = subject.commonComplement(with: named)
            if subject.count - shared > 2 { subject.removeLast(shared) }
        }
        subject.loseCapital()
        let parts = subject.contains { $0.text == "," } ? ";" : ","
        var joined = first
        joined.tokens = body(first) + [Token(.punctuation, parts)] + subject + object
        joined.anatomy.subject = nil
        joined.anatomy.act = nil
        finish(&joined, first, second)
        return joined
    }

    /// *Est vide et muré*, *ont été arrêtés et placés en garde à vue*: how many words of the second verb go without
    /// saying behind the first, which says them too.
    func sharedCopula(_ first: Realization, _ left: Int, _ second: Realization, _ right: Int) -> Int {
        let words = first.tokens[left..<first.anatomy.end(of: first.tokens)]
        let others = second.tokens[right...]
        guard first.anatomy.clauses == 1, !first.isNegative, !second.isNegative, words.count > 1, others.count > 2,
            words.count <= Self.nearCopula, words[left].text == others[right].text
        else { return 0 }
        let length: Int
        if words[left + 1].text == "été", others[right + 1].text == "été" {
            length = 2
        } else if Self.copulas.contains(words[left].text), first.anatomy.tense?.isCompound == false {
            length = 1
        } else {
            return 0
        }
        guard words.count > length, others.count > length + 1,
            isNominal(words[(left + length)...]) == isNominal(others[(right + length)...])
        else { return 0 }
        return length
    }

    /// *Une filiale de…*, but not *la plus forte que…*.
    private func isNominal(_ words: ArraySlice<Token>) -> Bool {
        guard let first = words.first, Self.articles.contains(first.text) else { return false }
        return !["plus", "moins"].contains(words.dropFirst().first?.text)
    }

    private static let articles: Set<String> = ["un", "une", "le", "la", "l’", "les", "des"]
    private static let copulas: Set<String> = ["est", "sont", "était", "étaient", "sera", "seront"]
    /// Words from a copula to what stands under it too.
    private static let nearCopula = 18
    private static let joining: Set<String> = ["et", "ou", "ni", ","]
    /// What opens a clause, in which another verb would be read.
    static let clauses: Set<String> = ["que", "qu’", "qui", "dont", "où", ",", ":", ";"]
    /// Words that a subject may govern without its verb.
    private static let gapWords = 10
}

extension Realization {
    /// Where its verb ends: an auxiliary and its participle, or a passive. Nil of a pronominal verb.
    var verbEnd: Int? {
        guard let verb = anatomy.verb, verb + 2 < anatomy.end(of: tokens), !["s’", "se"].contains(tokens[verb].text)
        else {
            return nil
        }
        guard anatomy.tense?.isCompound ?? true else { return verb + 1 }
        return tokens[verb + 1].text == "été" ? verb + 3 : verb + 2
    }
}

extension Token {
    fileprivate var unelided: String {
        switch text.inLowerCase {
        case "l’", "la": "le"
        case "d’": "de"
        default: text
        }
    }
}

extension [Token] {
    /// How many words, the last of both, make a complement that others end with as well: *pour la reconstruction*.
    fileprivate func commonComplement(with others: [Token]) -> Int {
        let common = zip(reversed(), others.reversed()).prefix { $0.0.text == $0.1.text }.count
        let end = suffix(Swift.min(common, count - 1))
        guard let start = end.firstIndex(where: { prepositions.contains($0.text) }) else { return 0 }
        return count - start
    }
}

private let prepositions: Set<String> = [
    "à", "au", "aux", "chez", "contre", "d’", "dans", "de", "des", "du", "en", "par", "pour", "sur", "vers",
]
