/// A noun group as authors write it: a determiner, a noun and what belongs to it; or several, coordinated.
///
/// The group knows what agrees with it and can change its determiner or number; its other words are kept as written.
public struct NounGroup: Sendable, Hashable {
    public internal(set) var determiner: Determiner
    /// The noun at the head, as written; of the first group when several are coordinated.
    public internal(set) var head: String
    /// What the noun itself imposes on its determiner and adjectives.
    var ownAgreement: Agreement
    /// Words after the determiner, as written.
    var words: [String]
    /// Where the head stands in `words`.
    var headIndex: Int
    var body: [Token]
    /// The groups coordinated with this one: *le site **et l’application***.
    var conjuncts: [Conjunct] = []
    /// *ni* before the first group: *ni le site ni l’application*.
    var opening: String?

    /// A group coordinated with the one before it.
    struct Conjunct: Sendable, Hashable {
        /// *et*, *ou*, *ni*, *ainsi que*; a comma.
        var link: String
        var group: NounGroup
    }

    /// What the group imposes on its verb and adjectives: coordinated groups make a plural, masculine unless all are
    /// feminine (Grevisse et Goosse, *Le bon usage*, §§ 443, 450).
    public var agreement: Agreement {
        guard !conjuncts.isEmpty else { return ownAgreement }
        let isFeminine =
            ownAgreement.gender == .feminine && conjuncts.allSatisfy { $0.group.agreement.gender == .feminine }
        return isFeminine ? .femininePlural : .masculinePlural
    }

    /// Whether the group has a definite, demonstrative or possessive determiner.
    public var isDefinite: Bool {
        switch determiner {
        case .definite, .demonstrative, .possessive: true
        default: false
        }
    }

    /// Whether several groups are coordinated: *le site et l’application*.
    /// *Aucun train*, *nul abonné*: its verb takes *ne*.
    public var deniesItsVerb: Bool { determiner == .negative }

    public var isCoordinated: Bool { !conjuncts.isEmpty }

    /// Each of several groups that *et* or a comma joins; the group alone where it is one, or offers a choice.
    public var members: [NounGroup] {
        guard opening == nil, conjuncts.allSatisfy({ ["et", ","].contains($0.link) }) else { return [self] }
        var first = self
        first.conjuncts = []
        return conjuncts.reduce([first]) { $0 + $1.group.members }
    }

    /// The group in plain words, typeset: *une mise à jour défectueuse*.
    public var text: String { Typesetter.text(tokens()) }

    /// The same noun with another determiner: *une panne* → *la panne*; each noun when several are coordinated.
    public func withDeterminer(_ determiner: Determiner) -> NounGroup {
        var group = self
        group.conjuncts = conjuncts.map { Conjunct(link: $0.link, group: $0.group.withDeterminer(determiner)) }
        // l’un des serveurs → les serveurs.
        if case .quantity = self.determiner, ownAgreement.number == .singular, !isSingularForm {
            group.ownAgreement.number = .plural
        }
        group.determiner = determiner
        guard determiner == .indefinite, ownAgreement.number == .plural, headIndex > 0 else { return group }
        // les trois pannes → trois pannes.
        if NumberReading.isNumberWord(words[0]) || NumberReading.isDigits(words[0]) {
            group.determiner = .none
        } else if AdjectivesBefore.contains(words[0]) || Lexicon.standard.isAdjective(words[0]),
            !LexicalisedCompounds.opens(words)
        {
            // des + adjective before the noun → de (Grevisse et Goosse, § 584).
            group.determiner = .bareDe
        }
        return group
    }

    /// As the object of a negated verb: *des précisions* → *de précisions*.
    public var underNegation: NounGroup {
        switch determiner {
        case .indefinite where isSingledOut: self
        case .indefinite, .partitive: withDeterminer(.bareDe).deniedEach
        default: self
        }
    }

    /// *Pas de message ni de photo* (Grevisse et Goosse, § 1083).
    private var deniedEach: NounGroup {
        var group = self
        group.conjuncts = conjuncts.map {
            Conjunct(link: ["et", "ou"].contains($0.link) ? "ni" : $0.link, group: $0.group)
        }
        return group
    }

    /// *Un paiement déjà envoyé*: one among others, which is there whatever one denies of it, and keeps its article
    /// (Grevisse et Goosse, § 587).
    private var isSingledOut: Bool {
        guard agreement.number == .singular, headIndex + 2 < words.count else { return false }
        return words[headIndex...].indices.dropFirst().dropLast().contains { index in
            ["déjà", "précédemment", "auparavant"].contains(words[index])
                && Participles.verb(of: words[index + 1]) != nil
        }
    }

    private var isSingularForm: Bool {
        Lexicon.standard.lookUp(head).map { $0.singular == head } ?? !head.ends(in: "s")
    }

    static func bodyTokens(_ words: [String]) -> [Token] {
        Typography.imprimerie.tokens(fromPlainText: WordScanner.joined(words))
    }
}
