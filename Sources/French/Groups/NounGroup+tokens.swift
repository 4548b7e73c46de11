extension NounGroup {
    /// The group as tokens: an `.article` when it opens with one, the rest as `.text`.
    public func tokens() -> [Token] { tokens(after: nil) }

    /// The group after a preposition, contracted and elided; *de*, *à*, *en* are repeated before each coordinated group
    /// (Grevisse et Goosse, *Le bon usage*, § 1044): *du site et de l’application*.
    ///
    /// - Parameter preposition: a preposition or a phrase that ends in one: *de*, *lors de*, *jusqu’à*, *sur*.
    public func tokens(after preposition: String?) -> [Token] {
        var tokens: [Token] = []
        if let opening { tokens.append(Token(.word, opening)) }
        if let preposition { tokens.append(Token(.word, preposition)) }
        let repeated = preposition.flatMap(NounGroup.repeated)
        tokens += ownTokens
        var before = self
        for conjunct in conjuncts {
            // *Le ministre, Christophe Castaner,* et *la maire de Paris*
            if conjunct.link != ",", before.ownOpensApposition { tokens.append(Token(.punctuation, ",")) }
            tokens.append(Token(conjunct.link == "," ? .punctuation : .word, conjunct.link))
            tokens += conjunct.group.tokens(after: repeated)
            before = conjunct.group
        }
        return tokens
    }

    /// The group before its verb: what a comma has set apart inside it is closed (*des demandeurs d’emploi, actuels et
    /// anciens,* ont subi; Lexique de l’Imprimerie nationale, « Virgule »).
    ///
    /// - Parameter preposition: one that stands before it: *la piste* **d’un revêtement inflammable, qui a fondu,** *est
    ///   écartée*.
    public func tokensBeforeVerb(after preposition: String? = nil) -> [Token] {
        let tokens = tokens(after: preposition)
        return opensApposition ? tokens + [Token(.punctuation, ",")] : tokens
    }

    /// Whether a comma inside the group is left open.
    private var opensApposition: Bool { (conjuncts.last?.group ?? self).ownOpensApposition }

    private var ownOpensApposition: Bool {
        guard let comma = words.lastIndex(where: { $0.ends(in: ",") }), comma < words.count - 1 else { return false }
        // Deux pompiers, Simon, 28 ans, *et Nathanaël, 27 ans*: what *et* opens behind a comma is counted by itself.
        let link = words.indices.dropFirst().last { words[$0] == "et" && words[$0 - 1].ends(in: ",") }
        // Des noms, prénoms et adresses: a list, whose last member *et* joins.
        let commas = words[max(headIndex, link ?? 0)...].count { $0.ends(in: ",") }
        return commas % 2 == 1 && !isList(from: comma)
    }

    /// Nouns or adjectives in a row: *des noms, prénoms et adresses*, *une panne longue, brutale et imprévue*.
    private func isList(from comma: Int) -> Bool {
        let next = words[comma + 1]
        guard let link = words[(comma + 1)...].firstIndex(where: { $0 == "et" || $0 == "ou" }) else { return false }
        // Les réacteurs 2, 3 et 4: numbers in a row.
        if NumberReading.isDigits(next), NumberReading.isDigits(NounGroup.bare(words[comma])) {
            return link + 1 < words.count && NumberReading.isDigits(words[link + 1])
        }
        // Les ministres Cazeneuve, Fabius et Pellerin, les films « Annie », « Fury » et « Still Alice »: names in a row.
        if next.startsWithCapital || next.hasPrefix("«") { return link > comma + 1 }
        // Les clients de Natwest, de RBS et d’Ulster Bank: complements in a row.
        if let preposition = Self.complementPreposition(next), link + 1 < words.count,
            words[headIndex..<comma].contains(where: { Self.complementPreposition($0) == preposition })
        {
            return Self.complementPreposition(words[link + 1]) == preposition
        }
        let before = NounGroup.bare(words[comma])
        let lexicon = Lexicon.standard
        // Apart, two adjectives after a noun are an apposition; after an adjective, they go on.
        if lexicon.lookUp(next) != nil, !lexicon.isAdjective(next) { return link > comma + 1 }
        return lexicon.isAdjective(before) || Participles.verb(of: before) != nil && lexicon.lookUp(before) == nil
    }

    /// *De* or *à*, contracted or elided, at the head of a complement.
    private static func complementPreposition(_ word: String) -> String? {
        if ["de", "du", "des"].contains(word) || word.hasPrefix("d’") { return "de" }
        return ["à", "au", "aux"].contains(word) ? "à" : nil
    }

    /// The preposition to say again before each group: *lors de* → *de*.
    private static func repeated(_ preposition: String) -> String? {
        let last = preposition.split(whereSeparator: { $0 == " " || $0 == "’" }).last.map(String.init) ?? preposition
        return ["de", "à", "en"].contains(last) ? last : nil
    }

    private var ownTokens: [Token] {
        guard determiner != .none else { return body }
        var body = body
        let determiner = determinerTokens
        // *200 gigaoctets*: what is counted in stays with its number.
        if determiner.last?.kind == .number, let first = body.first, [.word, .text].contains(first.kind),
            Units.words.contains(first.text)
        {
            body[0].kind = .unit
        }
        return determiner + body
    }

    private var determinerTokens: [Token] {
        switch determiner {
        case .none: []
        case .definite: [Token(.article, DeterminerForms.definite(ownAgreement))]
        case .indefinite: [Token(.article, DeterminerForms.indefinite(ownAgreement))]
        case .partitive: [Token(.article, DeterminerForms.partitive(ownAgreement))]
        case .bareDe: [Token(.article, "de")]
        case .demonstrative: [Token(.word, DeterminerForms.demonstrative(ownAgreement))]
        case .possessive(let person, let owner):
            [Token(.word, DeterminerForms.possessive(person, owner, ownAgreement))]
        case .negative: [Token(.word, ownAgreement.gender == .feminine ? "aucune" : "aucun")]
        case .quantity(let words): QuantityTokens.tokens(words)
        }
    }
}

/// Tokens of a determiner that counts: its last *de* may contract or elide.
enum QuantityTokens {
    static func tokens(_ words: String) -> [Token] {
        var tokens = Typography.imprimerie.tokens(fromPlainText: words)
        // The last de, d’ of the determiner elides before the noun that follows.
        if let last = tokens.last, last.kind == .text, last.text == "de" || last.text == "d’" {
            tokens[tokens.count - 1] = Token(.word, "de")
        }
        if let first = tokens.first, first.kind == .text, ["le", "la", "les", "des", "de"].contains(first.text),
            tokens.count > 1, tokens[1].text != "ou"
        {
            tokens[0].kind = .article
        }
        return tokens
    }
}
