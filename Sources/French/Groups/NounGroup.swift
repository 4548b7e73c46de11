/// A noun group as authors write it: a determiner, a noun and what belongs to it.
///
/// The group knows what agrees with it and can change its determiner or number; its other words are kept as written.
public struct NounGroup: Sendable, Hashable {
    public internal(set) var determiner: Determiner
    /// The noun at the head, as written.
    public internal(set) var head: String
    /// What the group imposes on its verb and adjectives.
    public internal(set) var agreement: Agreement
    /// Words after the determiner, as written.
    var words: [String]
    /// Where the head stands in `words`.
    var headIndex: Int
    /// The article when the author elided it against our rule, or any determiner kept letter for letter.
    var writtenDeterminer: String
    var body: [Token]

    /// Whether the group has a definite, demonstrative or possessive determiner.
    public var isDefinite: Bool {
        switch determiner {
        case .definite, .demonstrative, .possessive: true
        default: false
        }
    }

    /// The group in plain words, typeset: *une mise à jour défectueuse*.
    public var text: String { Typesetter.text(tokens()) }

    /// The group as tokens: an `.article` when it opens with one, the rest as `.text`.
    public func tokens(source: Int? = nil) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(body.count + 1)
        switch determiner {
        case .none: break
        case .definite: tokens.append(Token(.article, DeterminerForms.definite(agreement), source: source))
        case .indefinite: tokens.append(Token(.article, DeterminerForms.indefinite(agreement), source: source))
        case .partitive: tokens.append(Token(.article, DeterminerForms.partitive(agreement), source: source))
        case .bareDe: tokens.append(Token(.article, "de", source: source))
        case .demonstrative: tokens.append(Token(.word, DeterminerForms.demonstrative(agreement), source: source))
        case .possessive(let person, let owner):
            tokens.append(Token(.word, DeterminerForms.possessive(person, owner, agreement), source: source))
        case .negative: tokens.append(Token(.word, agreement.gender == .feminine ? "aucune" : "aucun", source: source))
        case .quantity(let words):
            tokens += QuantityTokens.tokens(words, source: source)
        }
        if source == nil { return tokens + body }
        for token in body {
            var told = token
            told.source = source
            tokens.append(told)
        }
        return tokens
    }

    /// The same noun with another determiner: *une panne* → *la panne*.
    public func withDeterminer(_ determiner: Determiner) -> NounGroup {
        var group = self
        // l’un des serveurs → les serveurs.
        if case .quantity = self.determiner, agreement.number == .singular, !isSingularForm {
            group.agreement.number = .plural
        }
        group.determiner = determiner
        // des + adjective before the noun → de (Grevisse et Goosse, § 584).
        if determiner == .indefinite, agreement.number == .plural, headIndex > 0 { group.determiner = .bareDe }
        return group
    }

    /// The group in the plural: *une mise à jour défectueuse* → *des mises à jour défectueuses*.
    public func plural(lexicon: Lexicon = .standard) -> NounGroup {
        guard agreement.number == .singular else { return self }
        switch determiner {
        case .quantity, .negative: return self
        default: break
        }
        var group = self
        group.agreement.number = .plural
        group.words = NounGroupPlural.words(words, headIndex: headIndex, gender: agreement.gender, lexicon: lexicon)
        group.head = group.words[headIndex]
        group.body = NounGroup.bodyTokens(group.words)
        if determiner == .indefinite || determiner == .partitive { return group.withDeterminer(.indefinite) }
        return group
    }

    /// As the object of a negated verb: *des précisions* → *de précisions*.
    public var underNegation: NounGroup {
        switch determiner {
        case .indefinite, .partitive: withDeterminer(.bareDe)
        default: self
        }
    }

    private var isSingularForm: Bool {
        Lexicon.standard.lookUp(head).map { $0.singular == head } ?? !head.hasSuffix("s")
    }

    static func bodyTokens(_ words: [String]) -> [Token] {
        Typography.imprimerie.tokens(fromPlainText: WordScanner.joined(words))
    }
}

/// Tokens of a determiner that counts: its last *de* may contract or elide.
enum QuantityTokens {
    static func tokens(_ words: String, source: Int?) -> [Token] {
        var tokens = Typography.imprimerie.tokens(fromPlainText: words)
        // The last de, d’, le of the determiner elides before the noun that follows.
        if let last = tokens.last, last.kind == .text {
            switch last.text {
            case "de", "d’": tokens[tokens.count - 1] = Token(.word, "de")
            case "l’": tokens[tokens.count - 1] = Token(.text, "l’")
            default: break
            }
        }
        if let first = tokens.first, first.kind == .text, ["le", "la", "les", "des"].contains(first.text) {
            tokens[0].kind = .article
        }
        if source != nil { for index in tokens.indices { tokens[index].source = source } }
        return tokens
    }
}
