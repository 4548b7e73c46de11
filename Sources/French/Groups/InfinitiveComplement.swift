/// What follows the verb in an infinitive group, with the words that change with the subject.
struct InfinitiveComplement: Sendable, Hashable {
    enum Segment: Sendable, Hashable {
        case tokens([Token])
        /// *sa*, *leurs*: its owner is the subject.
        case possessive(Agreement)
        /// *se* of another verb (*pour se connecter*).
        case reflexive
    }

    var segments: [Segment] = []

    var isEmpty: Bool { segments.isEmpty }

    init() {}

    init(_ words: [String], lexicon: Lexicon) {
        var plain: [String] = []
        for (index, word) in words.enumerated() {
            let lower = word.lowercased()
            let next = index + 1 < words.count ? words[index + 1] : ""
            if lower == "se" || lower == "s’", VerbGroup.isInfinitive(next) || next == "y" || next == "en" {
                flush(&plain)
                segments.append(.reflexive)
            } else if let (person, _) = DeterminerForms.possessiveOwners[lower], person == .third, !next.isEmpty,
                !(lower == "leur" && VerbGroup.isInfinitive(next)),
                !(lower == "son" && index > 0 && ["le", "du", "un", "au"].contains(words[index - 1]))
            {
                flush(&plain)
                segments.append(.possessive(InfinitiveComplement.possessed(words, index, lexicon)))
            } else {
                plain.append(word)
            }
        }
        flush(&plain)
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

    func tokens(owner: Agreement, source: Int? = nil) -> [Token] {
        var tokens: [Token] = []
        for segment in segments {
            switch segment {
            case .tokens(let plain): tokens += plain
            case .possessive(let agreement):
                tokens.append(.word(DeterminerForms.possessive(owner.person, owner.number, agreement)))
            case .reflexive: tokens.append(.word(InfinitiveComplement.reflexive(owner)))
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
