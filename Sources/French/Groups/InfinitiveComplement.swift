/// What follows the verb in an infinitive group, with the words that change with the subject.
struct InfinitiveComplement: Sendable, Hashable {
    enum Segment: Sendable, Hashable {
        case tokens([Token])
        /// *sa*, *leurs*: its owner is the subject.
        case possessive(Agreement, writtenOwner: Number)
        /// *se* of another verb (*pour se connecter*).
        case reflexive
        /// What follows *être* in an infinitive whose subject is the group’s: *risque d’être* **coupée**.
        case attribute(Attribute)
    }

    var segments: [Segment] = []

    var isEmpty: Bool { segments.isEmpty }

    /// The words that do not change with the subject.
    var words: [String] {
        segments.flatMap { segment -> [String] in
            if case .tokens(let tokens) = segment { tokens.map(\.text) } else { [] }
        }
    }

    /// Whether a possessive of the subject’s stands there.
    var namesOwner: Bool { segments.contains { if case .possessive = $0 { true } else { false } } }

    init() {}

    /// - Parameters:
    ///   - object: the words of the object, when they stand just before.
    ///   - isObjectControl: whether an infinitive after *à*, *de* has the object for subject (*appeler ses clients à
    ///     changer leur mot de passe*): the possessives after it are then not the subject’s.
    ///   - owner: the number of another owner already named (*priver les hôpitaux de leurs outils*): possessives
    ///     written for it are not the subject’s.
    ///   - followsAttribute: whether a participle joined by *et* is said of the subject too (*être touché par la panne
    ///     et* **contraint** *de fermer*).
    ///   - deniesAttribute: whether *ni* opens it after a copula (*n’être ni en ligne ni* **accessible**).
    init(
        _ words: [String], after object: [String] = [], isObjectControl: Bool = false, otherOwner: Number? = nil,
        followsAttribute: Bool = false, deniesAttribute: Bool = false, lexicon: Lexicon
    ) {
        var plain: [String] = []
        let frozen = min(
            isObjectControl ? InfinitiveComplement.controlled(words) : words.count,
            InfinitiveComplement.relative(words))
        let clause = words.firstIndex(where: InfinitiveComplement.subordinators.contains) ?? words.count
        var index = 0
        while index < words.count {
            let word = words[index]
            let next = index + 1 < words.count ? words[index + 1] : ""
            if index >= frozen {
                plain.append(word)
            } else if index < clause,
                let (attribute, count) = InfinitiveComplement.attribute(words, index, after: object, lexicon)
                    ?? (followsAttribute ? InfinitiveComplement.joinedParticiple(words, index, lexicon) : nil)
                    ?? (deniesAttribute ? InfinitiveComplement.denied(words, index, lexicon) : nil)
            {
                flush(&plain)
                segments.append(.attribute(attribute))
                index += count
                continue
            } else if word == "se" || word == "s’", VerbGroup.isInfinitive(next) || next == "y" || next == "en" {
                flush(&plain)
                segments.append(.reflexive)
            } else if let owner = InfinitiveComplement.owner(words, index, lexicon), owner != otherOwner {
                flush(&plain)
                segments.append(
                    .possessive(InfinitiveComplement.possessed(words, index, lexicon), writtenOwner: owner))
            } else {
                plain.append(word)
            }
            index += 1
        }
        flush(&plain)
    }

    /// The number of the owner when a third-person possessive stands there; *leur* before a verb is a pronoun.
    private static func owner(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> Number? {
        let lower = words[index].lowered
        guard let (person, owner) = DeterminerForms.possessiveOwners[lower], person == .third, index + 1 < words.count
        else { return nil }
        // *De leur permettre*, but *leur salaire*, *de leur dossier*: many a noun ends as a verb does.
        let next = words[index + 1]
        let isVerb = index > 0 && VerbGroup.isInfinitive(next) && lexicon.lookUp(next) == nil
        if lower == "leur", isVerb || next == "en" { return nil }
        if lower == "son", index > 0, ["le", "du", "un", "au"].contains(words[index - 1]) { return nil }
        return owner
    }

    /// The attribute or participle after *être* and adverbs: *de rester* **joignable**, *d’avoir été* **informé**,
    /// *après s’être* **excusé**.
    private static func attribute(
        _ words: [String], _ index: Int, after object: [String], _ lexicon: Lexicon
    ) -> (Attribute, Int)? {
        var verb = index - 1 - (Adverbs.beforeParticiple(words, endingBefore: index) ?? 0)
        while verb >= 0,
            Adverbs.leading([words[verb]]) != nil
                || words[verb] == "et" && verb > 1 && Adverbs.isInMent(words[verb - 1])
        {
            verb -= 1
        }
        guard verb >= 0 else { return nil }
        let isPassive = words[verb] == "été" && verb > 0 && words[verb - 1] == "avoir"
        guard isPassive || Copulas.isPlain(words[verb]),
            !NearbySubject(words: words, object: object, lexicon: lexicon).isNoun(of: isPassive ? verb - 1 : verb)
        else { return nil }
        if verb > 0, words[verb - 1] == "s’", let participle = Participles.verb(of: words[index]),
            PronominalVerbs.invariable.contains(participle.infinitive)
        {
            return nil
        }
        return Attribute.scan(words[index...], lexicon: lexicon)
    }

    private static let subordinators: WordSet = [
        "qui", "que", "qu’", "dont", "où", "lequel", "laquelle", "lesquels", "lesquelles", "auquel", "auxquels",
        "auxquelles", "duquel", "desquels", "desquelles", "lorsque", "lorsqu’", "quand", "si", "puisque", "puisqu’",
        "quoique", "comme",
    ]

    /// Where a relative clause has a subject of its own: *aux clients* **qui ont perdu leurs données**.
    private static func relative(_ words: [String]) -> Int {
        words.firstIndex { ["qui", "lequel", "laquelle", "lesquels", "lesquelles"].contains($0) } ?? words.count
    }

    /// A participle after *et*, unless it may be joined to an adjective before it (*une panne longue et imprévue*).
    private static func joinedParticiple(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> (Attribute, Int)? {
        guard index > 1, ["et", "puis", "ou", "ni"].contains(words[index - 1]), lexicon.lookUp(words[index]) == nil,
            Participles.verb(of: words[index]) != nil, Attribute.base(of: words[index - 2], lexicon) == nil
        else { return nil }
        return Attribute.scan(words[index...], lexicon: lexicon)
    }

    /// *Ni en ligne ni* **accessible**: what *ni* opens after a copula is said of its subject.
    private static func denied(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> (Attribute, Int)? {
        guard index > 1, words[index - 1] == "ni", lexicon.lookUp(words[index]) == nil else { return nil }
        return Attribute.scan(words[index...], lexicon: lexicon)
    }

    /// Where the infinitive after *à*, *de* stands.
    private static func controlled(_ words: [String]) -> Int {
        words.indices.first { ["à", "de", "d’"].contains(words[$0]) && EmbeddedInfinitive.opens(words, $0) }
            ?? words.count
    }

    private mutating func flush(_ plain: inout [String]) {
        guard !plain.isEmpty else { return }
        segments.append(.tokens(Typography.imprimerie.tokens(fromPlainText: WordScanner.joined(plain))))
        plain = []
    }

    /// Gender and number of the noun after a possessive, whatever is joined to it (*leur liste d’amis ou leurs
    /// trophées*).
    private static func possessed(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> Agreement {
        let group = words[index...].prefix(12).prefix { !["et", "ou", "ni", ","].contains($0) }
        let rest = WordScanner.joined(group)
        if let gender = usualGender(words, index, group.count) { return Agreement(gender) }
        // What was written says the gender, but before a vowel: à son poste, sur son mode.
        if words[index] == "sa" { return .feminineSingular }
        if words[index] == "son", group.count > 1, !Elision.startsWithVowelSound(group[index + 1]) {
            return .masculineSingular
        }
        if let group = try? NounGroup(parsing: rest, lexicon: lexicon) { return group.agreement }
        let number: Number = words[index].ends(in: "s") && words[index] != "sans" ? .plural : .singular
        return Agreement(words[index] == "sa" ? .feminine : .masculine, number)
    }

    /// *à leur tour*, *attendre leur tour*: a building has a complement, or a place in it (*dans leur tour*); *leur garde*
    /// is a watch.
    private static func usualGender(_ words: [String], _ index: Int, _ count: Int) -> Gender? {
        guard count > 1, words[index] != "sa" else { return nil }
        let before = index > 0 ? words[index - 1] : ""
        switch words[index + 1] {
        case "tour":
            if before == "à" { return .masculine }
            return count == 2 && !["dans", "de", "sur", "vers"].contains(before) ? .masculine : nil
        case "garde": return words[index] == "leur" ? .feminine : nil
        default: return nil
        }
    }

    /// With the possessives that were written for an owner of another number than the subject’s left as they are.
    func leavingPossessives(unlike number: Number) -> InfinitiveComplement {
        var complement = self
        complement.segments = segments.map { segment in
            guard case .possessive(let agreement, let written) = segment, written != number else { return segment }
            return .tokens([.word(DeterminerForms.possessive(.third, written, agreement))])
        }
        return complement
    }

    /// - Parameter owner: whose the possessives are; nil leaves them as written.
    func tokens(owner: Agreement?) -> [Token] {
        var tokens: [Token] = []
        for segment in segments {
            switch segment {
            case .tokens(let plain): tokens += plain
            case .possessive(let agreement, let written):
                tokens.append(
                    .word(DeterminerForms.possessive(owner?.person ?? .third, owner?.number ?? written, agreement)))
            case .reflexive: tokens.append(.word(owner.map(InfinitiveComplement.reflexive) ?? "se"))
            case .attribute(let attribute): tokens += attribute.tokens(owner ?? .masculineSingular)
            }
        }
        return tokens
    }

    static func reflexive(_ owner: Agreement) -> String {
        switch (owner.person, owner.number) {
        case (.first, .singular): "me"
        case (.second, .singular): "te"
        case (.first, .plural): "nous"
        case (.second, .plural): "vous"
        case (.third, _): "se"
        }
    }
}
