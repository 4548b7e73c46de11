import French

/// What two sentences become once joined: their tokens, and what is noted of them.
extension Joiner {
    /// Whether what is denied is joined to what was done.
    var isOpposing: Bool { junction.same == .subject && junction.link == .byPolarity }

    /// The first sentence without its stop and its source; of three, the first two are parted by a comma.
    func body(_ sentence: Realization) -> [Token] {
        var tokens = Array(sentence.tokens[..<sentence.anatomy.end(of: sentence.tokens)])
        // *A isolé ses usines et restauré ses systèmes, mais n’a pas payé*: what is opposed to both parts no list.
        guard let link = sentence.anatomy.link, !isOpposing, junction.link != .semicolon else { return tokens }
        if tokens[link].text == "et" {
            tokens[link] = Token(.punctuation, ",")
        } else if tokens[link].text == ",", tokens[link + 1].text == "et" {
            tokens.remove(at: link + 1)
        }
        return tokens
    }

    /// The link and what follows it, without stop and source.
    func linked(
        _ tokens: [Token], from start: Int, _ first: Realization, _ second: Realization
    ) -> [Token] {
        var rest = Array(tokens[..<(second.anatomy.end(of: second.tokens) - start)])
        rest.loseCapital()
        switch junction.link {
        case .gap, .participle: return [Token(.punctuation, ",")] + rest
        case .who, .whoInFront: return [Token(.punctuation, ","), Token(.word, "qui")] + rest
        case .but: return [Token(.punctuation, ","), Token(.word, "mais")] + rest
        case .colon: return [Token(.punctuation, ":")] + rest
        case .semicolon: return [Token(.punctuation, ";")] + rest
        case .andLater: return [Token(.word, "et"), Token(.punctuation, ",")] + rest
        case .before: return [Token(.punctuation, ",")] + Vocabulary.words("avant de") + rest
        case .then: return [Token(.punctuation, ","), Token(.word, "puis"), Token(.punctuation, ",")] + rest
        case .and: return closing(first) + [Token(.word, "et")] + rest
        case .whereas: return [Token(.punctuation, ",")] + Vocabulary.words("tandis que") + rest
        case .byPolarity:
            return (first.isNegative == second.isNegative ? closing(first) : [Token(.punctuation, ",")])
                + [Token(.word, first.isNegative == second.isNegative ? "et" : "mais")] + rest
        }
    }

    func finish(_ joined: inout Realization, _ first: Realization, _ second: Realization) {
        let named = [first, second].first { $0.anatomy.source != nil }
        joined.anatomy.link = body(first).count
        if first.anatomy.source?.lowerBound == 0 {
            joined.tokens.append(Token(.punctuation, "."))
            return
        }
        joined.anatomy.source = nil
        if let named, let source = named.anatomy.source {
            let start = joined.tokens.count
            joined.tokens += named.tokens[source]
            joined.anatomy.source = start..<joined.tokens.count
        }
        joined.tokens.append(Token(.punctuation, "."))
    }

    func endsOnInfinitive(_ tokens: [Token], after link: Int) -> Bool {
        guard link + 1 < tokens.count else { return false }
        return tokens[link + 1].text == "de" || Vocabulary.isInfinitive(tokens[link + 1].text)
    }

    // MARK: What was said

    func unite(_ first: Realization, _ second: Realization, into joined: inout Realization) {
        joined.told = first.told + second.told
        joined.counted = first.counted
        joined.counted.formUnion(second.counted)
        joined.itemFacts = second.itemFacts
        joined.anatomy.clauses = first.anatomy.clauses + second.anatomy.clauses
        // From what was done to what is to be done, and no further.
        if isSuccession || junction.same == .subject && first.anatomy.tense != second.anatomy.tense {
            joined.anatomy.clauses = .max / 2
        }
        if !joined.anatomy.opensWithDate, junction.same != .act { joined.anatomy.itemDate = nil }
        joined.anatomy.dates = first.anatomy.dates.union(second.anatomy.dates)
        joined.anatomy.minute = second.anatomy.minute ?? first.anatomy.minute
        joined.anatomy.sourceKey = first.anatomy.sourceKey
        var discourse = second.discourse
        discourse.mentions.fill(from: first.discourse.mentions)
        // A subject that both have was printed once.
        let hasOneSubject =
            junction.same == .subject || junction.same == .act
            || junction.same == .verb && first.anatomy.subject == second.anatomy.subject
        let isShared = hasOneSubject && !first.discourse.others.isEmpty
        discourse.others = (isShared ? Array(discourse.others.dropFirst()) : discourse.others) + first.discourse.others
        discourse.mentionsUsers = discourse.mentionsUsers || first.discourse.mentionsUsers
        discourse.sentencesSinceDay = max(0, discourse.sentencesSinceDay - 1)
        if hasOneSubject {
            // The second mention was never printed.
            if case .entity(let entity)? = first.anatomy.subject {
                discourse.lastForm[entity] = first.discourse.lastForm[entity]
                discourse.pronouns = first.discourse.pronouns
                discourse.mentionCount[entity] = first.discourse.mentionCount[entity]
            }
            discourse.subject = first.discourse.subject
            discourse.groupSubject = first.discourse.groupSubject
        } else {
            // Two subjects: after them the last is *ce dernier*, unless the first is nobody (*l’origine reste inconnue*).
            // Of what stands in a relative clause, *cette dernière* would be its antecedent.
            discourse.lastOfSeveral =
                junction.freesTense || junction.same == .lastNoun ? nil : second.discourse.groupSubject
            discourse.groupSubject = nil
        }
        joined.discourse = discourse
    }
}

extension Realization {
    /// The sentence, then words that hold beside it alone: *a payé 15 bitcoins, environ 6 000 dollars au cours du jour*.
    func with(_ note: Realization) -> Realization {
        var whole = note
        var words = note.tokens
        // Its words are the author’s, and open on no name.
        if let first = words.first { words[0].text = first.text.prefix(1).lowercased() + first.text.dropFirst() }
        whole.tokens = tokens.dropLast() + [Token(.punctuation, ",")] + words
        whole.told = told + note.told
        whole.counted.formUnion(counted)
        whole.anatomy = anatomy
        whole.anatomy.hasNote = true
        return whole
    }
}

extension Realization {
    /// *Sur le retour à la normale, il n’a donné aucune échéance*: what follows would be about that too.
    var opensOnTopic: Bool {
        anatomy.subjectStart != 0 && tokens.first.map { $0.reads("sur") || $0.reads("pour") } ?? false
    }
}

extension [Token] {
    /// Whether the last word is a participle, with which a date behind it would be read: *les données publiées*, but not
    /// *un communiqué*.
    var closeOnParticiple: Bool {
        guard let last = last?.text.inLowerCase, participleEndings.contains(where: last.hasSuffix) else { return false }
        return count < 2 || !singularDeterminers.contains(self[count - 2].text.inLowerCase)
    }
}

private let participleEndings = ["é", "ée", "és", "ées"]
private let singularDeterminers: Set<String> = [
    "un", "le", "l’", "ce", "cet", "son", "leur", "la", "une", "cette", "sa",
]
