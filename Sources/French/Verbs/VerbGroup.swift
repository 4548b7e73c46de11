/// A verb with what surrounds it: negation, reflexive, pronouns, adverbs and voice, ready to be put at any tense.
///
/// Words come out unelided (*se*, *ne*, *de*): ``Typesetter`` elides them from what follows.
public struct VerbGroup: Sendable, Hashable {
    public var verb: Verb
    public var negation: Negation?
    public var isPronominal = false
    public var isPassive = false
    /// Pronouns before the verb, in their order.
    public var clitics: [Clitic] = []
    /// Adverbs after the first verb form: *a* **brièvement** *cessé*.
    public var adverbs: [String] = []
    /// Adverbs before the negation: *n’est* **toujours** *pas rétabli*.
    public var adverbsBeforeNegation: [String] = []
    /// Words fixed after the verb: *faire* **savoir**, *tomber* **en panne**.
    public var tail: [String] = []
    /// Whether a direct object follows: *a sorti un communiqué*, *se sont donné deux jours*.
    public var hasDirectObject = false
    /// The auxiliary its complement asks for, when the verb alone does not decide: *est convenu de*, *a passé outre*.
    var auxiliaryBySense: Auxiliary?
    /// Whether *se* is a dative because of what follows: *s’est promis de*, *s’est dit que*.
    var isReflexiveDative = false
    /// What *les* stands for, whose gender it does not show: *les a coupées*.
    var cliticAgreement: Agreement?

    public init(_ verb: Verb) {
        self.verb = verb
    }

    /// The finite group at a tense: *n’ont plus pu*, *s’est de nouveau interrompu*, *a été annulée*.
    ///
    /// - Parameters:
    ///   - subject: what the verb, and with *être* its participle, agrees with.
    ///   - precedingObject: a direct object placed before (*les excuses qu’elle a présentées*).
    /// - Returns: empty when the verb is defective there.
    public func tokens(_ tense: Tense, subject: Agreement, precedingObject: Agreement? = nil) -> [Token] {
        let helper = tense.auxiliaryTense
        guard let words = finite(tense, helper, subject, precedingObject) else { return [] }
        return words
    }

    /// The infinitive: *ne plus répondre*, *ne pas pouvoir*, *s’être excusée*.
    public func infinitiveTokens(subject: Agreement = .masculineSingular, past: Bool = false) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(8)
        if let negation {
            tokens.append(.word("ne"))
            for adverb in adverbsBeforeNegation { tokens.append(.word(adverb)) }
            if negation.isInside { tokens.append(.word(negation.rawValue)) }
        }
        appendPronouns(subject, to: &tokens)
        var rest = nonFinite(past: past, subject: subject, precedingObject: nil) { $0.infinitive }
        if !past, !isPassive {
            for adverb in adverbs { rest.append(.word(adverb)) }
        }
        tokens += rest
        appendAfter(to: &tokens)
        return tokens
    }

    /// The present participle, simple or compound: *ne répondant plus*, *s’étant excusée*, *ayant été annulée*.
    public func presentParticipleTokens(subject: Agreement, past: Bool = false) -> [Token] {
        var tokens: [Token] = []
        if negation != nil { tokens.append(.word("ne")) }
        appendPronouns(subject, to: &tokens)
        var rest = nonFinite(past: past, subject: subject, precedingObject: nil) {
            $0.presentParticiple ?? $0.infinitive
        }
        var middle = adverbsBeforeNegation.map { Token(.word, $0) }
        if let negation, negation.isInside { middle.append(.word(negation.rawValue)) }
        if !past, !isPassive { middle += adverbs.map { Token(.word, $0) } }
        rest.insert(contentsOf: middle, at: min(1, rest.count))
        tokens += rest
        appendAfter(to: &tokens)
        return tokens
    }

    /// The past participle beside a noun: *brièvement interrompue*, *annulés*.
    public func pastParticipleTokens(_ agreement: Agreement) -> [Token] {
        guard let participle = verb.pastParticiple(agreement) else { return [] }
        var tokens = adverbs.map { Token(.word, $0) }
        tokens.append(.word(participle))
        appendAfter(to: &tokens)
        return tokens
    }

    /// The verb with its subject after it, as in an incise: *a-t-il indiqué*, *s’est-elle excusée*, *a-t-on fait savoir*.
    public func inverted(_ tense: Tense, pronoun: SubjectPronoun) -> [Token] {
        var tokens = self.tokens(tense, subject: pronoun.agreement)
        let skipped = leadingPronouns
        guard skipped < tokens.count else { return [] }
        tokens[skipped].text = Inversion.join(tokens[skipped].text, pronoun, verb.orthography)
        return tokens
    }

    /// The same, the pronoun found from an agreement.
    public func inverted(_ tense: Tense, pronoun: Agreement) -> [Token] {
        inverted(tense, pronoun: SubjectPronoun(pronoun))
    }

    // MARK: - Parts

    /// How many tokens stand before the finite form.
    private var leadingPronouns: Int {
        (negation == nil ? 0 : 1) + (isPronominal ? 1 : 0) + clitics.count
    }

    private var helper: Verb? {
        if isPronominal { return Verb.etre }
        if let auxiliaryBySense { return auxiliaryBySense == .etre ? Verb.etre : Verb.avoir }
        let hasObject = hasDirectObject || clitics.contains { $0.objectAgreement != nil }
        return verb.auxiliary == .etre && !(verb.takesAvoirWithObject && hasObject) ? Verb.etre : Verb.avoir
    }

    /// Whether *des*, *du* after the pronominal verb are articles: *s’attirer des critiques*.
    var takesReflexiveDative: Bool { isPronominal && PronominalVerbs.withObject.contains(verb.infinitive) }

    /// Whether another verb after this one need not repeat its auxiliary: *a arrêté puis relancé*, *n’a pas arrêté ou
    /// relancé*.
    func sharesAuxiliary(with other: VerbGroup, _ tense: Tense) -> Bool {
        guard tense.isCompound || isPassive else { return false }
        let isPlain = { (group: VerbGroup) in !group.isPronominal && group.clitics.isEmpty }
        return isPlain(self) && isPlain(other) && (negation == other.negation || other.negation == .ni)
            && isPassive == other.isPassive
            && (isPassive || helper == other.helper)
    }

    /// The participle alone, after an auxiliary already said: *puis* **relancé**.
    func participleTokens(subject: Agreement) -> [Token] {
        guard let participle = participle(subject, nil) else { return [] }
        var tokens = adverbs.map { Token(.word, $0) }
        tokens.append(.word(participle))
        appendAfter(to: &tokens)
        return tokens
    }

    private func finite(
        _ tense: Tense, _ auxiliaryTense: Tense?, _ subject: Agreement, _ object: Agreement?
    ) -> [Token]? {
        var tokens: [Token] = []
        tokens.reserveCapacity(8)
        if negation != nil { tokens.append(.word("ne")) }
        appendPronouns(subject, to: &tokens)
        let simple = auxiliaryTense ?? tense
        let first: Verb?
        if auxiliaryTense != nil {
            first = isPassive ? Verb.avoir : helper
        } else {
            first = isPassive ? Verb.etre : verb
        }
        guard let form = first?.form(simple, subject.person, subject.number) else { return nil }
        tokens.append(.word(form))
        for adverb in adverbsBeforeNegation { tokens.append(.word(adverb)) }
        if let negation, negation.isInside { tokens.append(.word(negation.rawValue)) }
        if auxiliaryTense != nil, isPassive {
            // n’a pas encore été rétabli, a été brièvement interrompu
            for adverb in adverbs where Adverbs.goesBeforeBeen(adverb) { tokens.append(.word(adverb)) }
            tokens.append(.word("été"))
            for adverb in adverbs where !Adverbs.goesBeforeBeen(adverb) { tokens.append(.word(adverb)) }
        } else {
            for adverb in adverbs { tokens.append(.word(adverb)) }
        }
        if isPassive || auxiliaryTense != nil {
            guard let participle = participle(subject, object) else { return nil }
            tokens.append(.word(participle))
        }
        appendAfter(to: &tokens)
        return tokens
    }

    /// Infinitive or present participle of the first verb, with the participle of a compound or passive form.
    private func nonFinite(
        past: Bool, subject: Agreement, precedingObject: Agreement?, _ form: (Verb) -> String
    ) -> [Token] {
        guard past || isPassive else { return [.word(form(verb))] }
        var tokens: [Token] = []
        let first: Verb? = past ? (isPassive ? Verb.avoir : helper) : Verb.etre
        if let first { tokens.append(.word(form(first))) }
        if past, isPassive { tokens.append(.word("été")) }
        for adverb in adverbs { tokens.append(.word(adverb)) }
        if let participle = participle(subject, precedingObject) { tokens.append(.word(participle)) }
        return tokens
    }

    /// The participle, agreeing as grammar asks (Grevisse et Goosse, §§ 937–958).
    func participle(_ subject: Agreement, _ object: Agreement?) -> String? {
        if isPassive { return verb.pastParticiple(subject) }
        if isPronominal {
            if let object { return verb.pastParticiple(object) }
            return verb.pastParticiple(reflexiveIsIndirect ? .masculineSingular : subject)
        }
        if helper == Verb.etre { return verb.pastParticiple(subject) }
        if tail.first.map(VerbGroup.isInfinitive) == true { return verb.pastParticiple() }
        let agreement = object ?? cliticAgreement ?? clitics.lazy.compactMap(\.objectAgreement).first
        return verb.pastParticiple(agreement ?? .masculineSingular)
    }

    private var reflexiveIsIndirect: Bool {
        if hasDirectObject || isReflexiveDative || PronominalVerbs.invariable.contains(verb.infinitive) { return true }
        if clitics.contains(.en), PronominalVerbs.invariableWithEn.contains(verb.infinitive) { return true }
        if let first = tail.first {
            if VerbGroup.isInfinitive(first), ["faire", "laisser", "voir", "entendre"].contains(verb.infinitive) {
                return true
            }
            if let words = PronominalVerbs.invariableBefore[verb.infinitive] { return words.contains(first) }
        }
        return false
    }

    private func appendPronouns(_ subject: Agreement, to tokens: inout [Token]) {
        if isPronominal {
            switch (subject.person, subject.number) {
            case (.first, .singular): tokens.append(.word("me"))
            case (.second, .singular): tokens.append(.word("te"))
            case (.first, .plural): tokens.append(.word("nous"))
            case (.second, .plural): tokens.append(.word("vous"))
            case (.third, _): tokens.append(.word("se"))
            }
        }
        for clitic in clitics { tokens.append(.word(clitic.rawValue)) }
    }

    private func appendAfter(to tokens: inout [Token]) {
        for word in tail { tokens.append(.word(word)) }
        if let word = negation?.after { tokens.append(.word(word)) }
    }

    /// Puts adverbs where they stand: one of certainty before the negation.
    mutating func add(_ words: [String]) {
        for word in words {
            if negation != nil, Adverbs.ofCertainty.contains(word) {
                adverbsBeforeNegation.append(word)
            } else {
                adverbs.append(word)
            }
        }
    }

    /// Inside a group: *Alger*, *Auber*, *Quimper* are names.
    static func isInfinitive(_ word: String) -> Bool {
        !word.startsWithCapital && (word.ends(in: "er") || word.ends(in: "ir") || word.ends(in: "re"))
            && Verb.isInfinitive(word)
    }
}
