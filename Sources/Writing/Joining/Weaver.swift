import French

/// A sentence with what is true of somebody or something it names worked into it, right behind the name: *HashiCorp,
/// qui édite le logiciel Consul, a prêté des ingénieurs*.
struct Weaver {
    let names: ReferringExpressions

    /// The sentence that tells both, or nil where the second cannot stand right behind what it is about.
    ///
    /// - Parameters:
    ///   - trait: a clause about what the host names, realized behind it.
    ///   - more: another of the same, told under the same pronoun: *qui mesure 57 kilomètres et a ouvert en 2016*.
    ///   - lists: whether it may enumerate: *la panne, qui a touché le mobile, le fixe et l’internet, a commencé…*
    func weave(
        _ trait: Realization, and more: Realization? = nil, into host: Realization, lists: Bool = false
    ) -> Realization? {
        guard isOpen(host), let verb = trait.anatomy.verb, verb > 0, trait.anatomy.opensWithSubject,
            trait.anatomy.clauses == 1, trait.anatomy.connective == nil, !trait.isQuotation, isSimple(trait),
            trait.anatomy.voice == nil, trait.anatomy.named == nil || trait.anatomy.source != nil,
            trait.anatomy.sourceKey == nil || host.anatomy.sourceKey == nil,
            let place = place(of: trait, in: host), !saysOneVerb(trait, host)
        else { return nil }
        let source = trait.anatomy.source.map { trait.tokens[$0].drop { $0.text == "," } } ?? []
        var rest = trait.tokens[verb..<trait.anatomy.end(of: trait.tokens)] + source
        if let comma = rest.indices.dropLast().last(where: { rest[$0].text == "," && rest[$0 + 1].reads("selon") }) {
            rest.remove(at: comma)
        }
        var clause = Self.clause(Array(rest), host.subjectAgreement)
        if let more {
            // *L’usine, qui fabrique des additifs et est classée*: both agree with the noun that stands there.
            guard clause.tokens[0].reads("qui"), source.isEmpty, self.place(of: more, in: host)?.index == place.index,
                let own = verbs(of: more, beside: trait, in: rest)
            else { return nil }
            clause.tokens += [Token(.word, "et")] + own
        }
        guard place.isClosing || lists || !rest.contains(where: { $0.kind == .punctuation }),
            place.allowsClause || clause.isApposition,
            clause.tokens.count <= (place.isClosing || lists ? Self.closingWords : Self.innerWords)
        else { return nil }
        var whole = host
        let comma = Token(.punctuation, ",")
        let words = [comma] + clause.tokens + (place.isClosing || place.isClosed ? [] : [comma])
        whole.tokens.insert(contentsOf: words, at: place.index)
        guard whole.wordCount <= Self.longest else { return nil }
        whole.anatomy.shift(by: words.count, from: place.index)
        whole.anatomy.hasRelative = true
        if place.isClosing {
            // What would be joined to it would be read with the clause.
            whole.anatomy.clauses = .max / 2
            whole.anatomy.subject = nil
            whole.anatomy.act = nil
            whole.anatomy.actPlace = nil
        }
        whole.told = host.told + trait.told + (more?.told ?? [])
        whole.counted.formUnion(trait.counted)
        if let more { whole.counted.formUnion(more.counted) }
        return whole
    }

    /// What a second trait says, without its subject, where nothing would keep it from being read with the first.
    private func verbs(of more: Realization, beside trait: Realization, in rest: ArraySlice<Token>) -> [Token]? {
        guard let verb = more.anatomy.verb, verb > 0, more.anatomy.opensWithSubject, more.anatomy.clauses == 1,
            more.anatomy.subject == trait.anatomy.subject, !more.isQuotation, isSimple(more),
            more.anatomy.voice == nil, more.anatomy.named == nil, more.anatomy.sourceKey == nil,
            more.subjectAgreement == trait.subjectAgreement, more.isNegative == trait.isNegative
        else { return nil }
        let words = more.tokens[verb..<more.anatomy.end(of: more.tokens)]
        guard !(rest + words).contains(where: { $0.kind == .punctuation || $0.text == "et" }) else { return nil }
        return Array(words)
    }

    /// *L’AP-HP, qui compte 39 hôpitaux, compte informer…*
    private func saysOneVerb(_ trait: Realization, _ host: Realization) -> Bool {
        guard let own = trait.anatomy.verb, let other = host.anatomy.verb, own < trait.tokens.count,
            other < host.tokens.count, trait.tokens[own].text.utf8.count > Self.auxiliary
        else { return false }
        return trait.tokens[own].spells(host.tokens[other].text)
    }

    /// Letters of *est*, *sont*, *avait*, that nobody hears twice.
    private static let auxiliary = 5

    /// A sentence of one plain clause, with no clause or aside of its own.
    func isOpen(_ host: Realization) -> Bool {
        guard let verb = host.anatomy.verb, host.tokens.last?.text == ".", !host.isQuotation, !host.anatomy.hasRelative,
            host.anatomy.clauses <= 2,
            // What is not sure is nobody’s to count in: *X, qui compte… selon ses chiffres, se serait excusé*.
            host.anatomy.tense.map({ ![.conditional, .conditionalPast].contains($0) }) ?? true
        else { return false }
        return !host.tokens.contains { Self.subordinating.contains($0.text.inLowerCase) } && verb > 0
            && !host.tokens.dropLast().contains { $0.kind == .punctuation && [":", ";", "?", "!"].contains($0.text) }
    }

    /// Whether nothing in it would be read with the sentence around it.
    private func isSimple(_ trait: Realization) -> Bool {
        guard let verb = trait.anatomy.verb else { return false }
        return !trait.tokens[..<verb].contains { $0.kind == .punctuation }
            && !trait.tokens.contains { Self.subordinating.contains($0.text.inLowerCase) }
            && !trait.tokens.dropLast().contains { $0.kind == .punctuation && $0.text != "," }
    }

    private struct Place {
        var index: Int
        /// Whether nothing follows it.
        var isClosing: Bool
        /// Whether a comma follows it already.
        var isClosed = false
        /// Whether a relative clause there would be read with the right noun.
        var allowsClause: Bool
    }

    private func place(of trait: Realization, in host: Realization) -> Place? {
        guard let verb = host.anatomy.verb, let subject = trait.anatomy.subject else { return nil }
        let opensPlainly =
            host.anatomy.subjectStart == 0 || host.anatomy.opensWithDate || host.anatomy.connective != nil
        let start = host.anatomy.subjectStart.flatMap {
            opensPlainly && $0 < verb && $0 <= Self.openingWords ? $0 : nil
        }
        let isPlain = start.map { !host.tokens[$0..<verb].contains { $0.kind == .punctuation } } ?? false
        if let start, isPlain, host.anatomy.subject == subject, host.tokens[start].kind != .number,
            !Self.pronouns.contains(host.tokens[start].text.inLowerCase), agree(host.subjectAgreement, trait)
        {
            return Place(index: verb, isClosing: false, allowsClause: true)
        }
        guard host.anatomy.subject != subject else { return nil }
        let end = host.anatomy.end(of: host.tokens)
        // Nothing hangs on *selon X*: what X is has nothing to do with what it says.
        if end == host.tokens.count - 1, let closing = closing(trait, subject, host.tokens[..<end], host),
            !host.tokens[verb..<end].contains(where: { $0.kind == .punctuation })
        {
            return Place(index: end, isClosing: true, allowsClause: closing)
        }
        // *S’est déclaré dans l’usine Lubrizol de Rouen, jeudi vers 2 h 40*
        if verb < end, host.closesWithDate,
            let comma = host.tokens[verb..<end].lastIndex(where: { $0.kind == .punctuation }),
            host.tokens[comma].text == ",", end - comma <= Self.openingWords + 2,
            let closing = closing(trait, subject, host.tokens[..<comma], host),
            !host.tokens[verb..<comma].contains(where: { $0.kind == .punctuation })
        {
            return Place(index: comma, isClosing: false, isClosed: true, allowsClause: closing)
        }
        if let start, isPlain, host.anatomy.clauses == 1,
            let closing = closing(trait, subject, host.tokens[start..<verb], host)
        {
            // *Les habitants de l’archipel, qui compte…*: the verb tells of which.
            let isTold = host.subjectAgreement.map { $0.number != trait.subjectAgreement?.number } ?? false
            return Place(index: verb, isClosing: false, allowsClause: closing || isTold)
        }
        return nil
    }

    /// Whether what is said of it agrees with the noun it is called by: *l’entreprise* may be GitHub’s other name.
    private func agree(_ noun: Agreement?, _ trait: Realization) -> Bool {
        guard let noun, let own = trait.subjectAgreement, noun.number == own.number, let verb = trait.anatomy.verb
        else {
            return false
        }
        let copulas: Set<String> = ["est", "sont", "était", "étaient", "été", "s’", "se"]
        return noun.gender == own.gender || trait.tokens[verb...].dropFirst().first?.text.hasPrefix("survenu") == true
            || !trait.tokens[verb...].prefix(3).contains { copulas.contains($0.text.inLowerCase) }
    }

    /// Whether words end on what the trait is about; false where a relative clause might be about what owns it.
    private func closing(
        _ trait: Realization, _ subject: SubjectKey, _ words: ArraySlice<Token>, _ host: Realization
    ) -> Bool? {
        guard let verb = trait.anatomy.verb else { return nil }
        var count: Int
        if case .entity(let entity) = subject {
            guard entity != .incident else { return nil }
            // *Le réseau d’Optus, deuxième opérateur du pays*
            guard let closing = names.closing(entity, Array(words)) else {
                return names.isLast(entity, in: Array(words)) ? false : nil
            }
            guard agree(closing.agreement, trait), !entity.isInPassing(words.suffix(closing.count), in: host) else {
                return nil
            }
            count = closing.count
        } else {
            let isNoun = Self.determiners.contains(trait.tokens[0].text.inLowerCase)
            let noun = trait.tokens[(isNoun ? 1 : 0)..<verb].map(\.text)
            guard !noun.isEmpty, words.count > noun.count, words.suffix(noun.count).map(\.text) == noun else {
                return nil
            }
            count = noun.count
            if isNoun {
                guard words.count > count + 1 else { return nil }
                let determiner = words[words.endIndex - count - 1].text.inLowerCase
                // *Par des sous-traitants*, but not *le patron des sous-traitants*.
                let isOfSome = determiner == "des" && words[words.endIndex - count - 2].reads("par")
                guard isOfSome || Self.determiners.contains(determiner) else { return nil }
                count += 1
            }
        }
        guard words.count > count else { return true }
        let before = words[words.endIndex - count - 1].text.inLowerCase
        // One of several: *A et B, qui…*
        guard !["et", "ou", "ni"].contains(before) else { return nil }
        // *L’action Marriott* is no Marriott.
        if words.count > count + 1, Self.determiners.contains(words[words.endIndex - count - 2].text.inLowerCase) {
            return nil
        }
        return !["de", "d’", "du", "des"].contains(before)
    }

    /// *Qui édite…*; *inauguré en 1967*, *classée Seveso*, *deuxième opérateur du pays*, where *qui est* says no more.
    private static func clause(
        _ words: [Token], _ subject: Agreement?
    ) -> (tokens: [Token], isApposition: Bool) {
        // *Survenue à Blaye*, of *l’explosion*, though it was *l’accident* that *est survenu*, or *s’est produit*.
        let verb = words.count > 3 && ["s’", "se"].contains(words[0].text) ? 1 : 0
        if words.count > verb + 2, ["est", "sont"].contains(words[verb].text),
            words[verb + 1].text.hasPrefix(verb == 0 ? "survenu" : "produit"), let subject
        {
            let ending = (subject.gender == .feminine ? "e" : "") + (subject.number == .plural ? "s" : "")
            return ([Token(.word, "survenu" + ending)] + words[(verb + 2)...], false)
        }
        if words.count > 3, ["a", "ont"].contains(words[0].text), ["été"].contains(words[1].text),
            isParticiple(words[2].text)
        {
            return (Array(words[2...]), false)
        }
        if words.count > 2, ["est", "sont"].contains(words[0].text) {
            if isParticiple(words[1].text) { return (Array(words[1...]), false) }
            if ["le", "la", "l’", "les", "un", "une"].contains(words[1].text) {
                let isRanked = ranks.contains(words[2].text)
                return (Array(words[(isRanked ? 2 : 1)...]), true)
            }
        }
        return ([Token(.word, "qui")] + words, false)
    }

    private static func isParticiple(_ word: String) -> Bool {
        ["é", "ée", "és", "ées", "uit", "uite", "uits", "uites"].contains { word.hasSuffix($0) }
            || ["ouvert", "ouverte", "ouverts", "ouvertes", "mis", "mise", "mises"].contains(word)
    }

    private static let ranks: Set<String> = [
        "premier", "première", "premiers", "premières", "deuxième", "troisième", "quatrième", "cinquième", "principal",
        "principale", "second", "seconde",
    ]
    private static let determiners: Set<String> = ["le", "la", "l’", "les", "ce", "cet", "cette", "ces", "un", "une"]
    private static let pronouns: Set<String> = ["il", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci"]
    private static let subordinating: Set<String> = [
        "que", "qu’", "qui", "dont", "où", "lequel", "laquelle", "auquel", "duquel", "si", "alors", "tandis", "mais",
        "notamment", "soit",
    ]
    /// Tokens of what may stand before the subject: its day.
    private static let openingWords = 8
    /// Tokens of a clause between subject and verb, and of one that ends the sentence.
    private static let innerWords = 14
    private static let closingWords = 18
    /// Words of the whole at most.
    private static let longest = 34
}

extension Entity {
    /// *Le capitaine a quitté le navire*, *des données de la ville*: called by a noun, in what is told of somebody’s act, it is
    /// no place to say what it is. An organisation bears its name there; a thing may go by its noun where nobody acts.
    func isInPassing(_ words: ArraySlice<Token>, in host: Realization) -> Bool {
        guard !words.contains(where: { $0.kind == .brand || $0.text.first?.isUppercase ?? false }) else { return false }
        guard self != .organisation else { return true }
        guard let start = host.anatomy.subjectStart, let verb = host.anatomy.verb, start < verb else { return false }
        let subject = host.tokens[start..<verb]
        return subject.contains { $0.kind == .brand }
            || subject.dropFirst().first.map { Lexicon.standard.namesPersons($0.text) } ?? false
    }
}
