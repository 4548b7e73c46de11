/// What follows the verb in an infinitive group, with the words that change with the subject.
struct InfinitiveComplement: Sendable, Hashable {
    enum Segment: Sendable, Hashable {
        case tokens([Token])
        /// *sa*, *leurs*: its owner is the subject.
        case possessive(Agreement, writtenOwner: Number)
        /// *se* of another verb (*pour se connecter*).
        case reflexive
    }

    var segments: [Segment] = []

    var isEmpty: Bool { segments.isEmpty }

    init() {}

    /// - Parameter isObjectControl: whether an infinitive after *à*, *de* has the object for subject (*appeler ses
    ///   clients à changer leur mot de passe*): the possessives after it are then not the subject’s.
    init(_ words: [String], isObjectControl: Bool = false, lexicon: Lexicon) {
        var plain: [String] = []
        let frozen = isObjectControl ? InfinitiveComplement.controlled(words) : words.count
        for (index, word) in words.enumerated() {
            let lower = word.lowercased()
            let next = index + 1 < words.count ? words[index + 1] : ""
            if index >= frozen {
                plain.append(word)
            } else if lower == "se" || lower == "s’", VerbGroup.isInfinitive(next) || next == "y" || next == "en" {
                flush(&plain)
                segments.append(.reflexive)
            } else if let (person, owner) = DeterminerForms.possessiveOwners[lower], person == .third, !next.isEmpty,
                !(lower == "leur" && VerbGroup.isInfinitive(next)),
                !(lower == "son" && index > 0 && ["le", "du", "un", "au"].contains(words[index - 1]))
            {
                flush(&plain)
                segments.append(
                    .possessive(InfinitiveComplement.possessed(words, index, lexicon), writtenOwner: owner))
            } else {
                plain.append(word)
            }
        }
        flush(&plain)
    }

    /// Where the infinitive after *à*, *de* stands.
    private static func controlled(_ words: [String]) -> Int {
        for index in words.indices.dropLast() where ["à", "de", "d’"].contains(words[index]) {
            if VerbGroup.isInfinitive(words[index + 1]) || words[index + 1] == "se" || words[index + 1] == "ne" {
                return index
            }
        }
        return words.count
    }

    private mutating func flush(_ plain: inout [String]) {
        guard !plain.isEmpty else { return }
        segments.append(.tokens(Typography.imprimerie.tokens(fromPlainText: WordScanner.joined(plain))))
        plain = []
    }

    /// Gender and number of the noun after a possessive.
    private static func possessed(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> Agreement {
        let rest = WordScanner.joined(words[index...])
        if let group = try? NounGroup(parsing: rest, lexicon: lexicon) { return group.agreement }
        let number: Number = words[index].hasSuffix("s") && words[index] != "sans" ? .plural : .singular
        return Agreement(words[index] == "sa" ? .feminine : .masculine, number)
    }

    /// - Parameter owner: whose the possessives are; nil leaves them as written.
    func tokens(owner: Agreement?, source: Int? = nil) -> [Token] {
        var tokens: [Token] = []
        for segment in segments {
            switch segment {
            case .tokens(let plain): tokens += plain
            case .possessive(let agreement, let written):
                tokens.append(
                    .word(DeterminerForms.possessive(owner?.person ?? .third, owner?.number ?? written, agreement)))
            case .reflexive: tokens.append(.word(owner.map(InfinitiveComplement.reflexive) ?? "se"))
            }
        }
        if let source { for index in tokens.indices { tokens[index].source = source } }
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
