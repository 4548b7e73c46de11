public import French

/// How many people, as the source gives it: *31*, *au moins 31*, *une vingtaine*, *plusieurs centaines*.
public struct PeopleCount: Sendable, Hashable {
    public enum Amount: Sendable, Hashable {
        case number(Int, Hedge?)
        /// *une vingtaine*, *plusieurs dizaines*: the words, which *de* follows.
        case collective(String)
    }

    public var amount: Amount

    public init(_ amount: Amount) { self.amount = amount }

    /// Whether it is of more than one person.
    public var isSeveral: Bool {
        switch amount {
        case .number(let number, let hedge): number > 1 || hedge == .moreThan || hedge == .atLeast
        case .collective: true
        }
    }

    /// The hedges that a count takes: what goes with *faire* and behind *de* (*le bilan est d’au moins 31 morts*).
    static let hedges: [Hedge] = [
        .atLeast, .some, .about, .nearly, .almost, .moreThan, .lessThan, .slightlyMore, .slightlyLess, .atMost,
    ]
    private static let collectives = [
        "dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine",
        "centaine",
    ]

    /// - Returns: nil for what is no count, or beyond `range`.
    init?(parsing text: String, in range: ClosedRange<Int>) {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        let noun = words.split(separator: " ").last.map { $0.hasSuffix("s") ? String($0.dropLast()) : String($0) }
        if let noun, Self.collectives.contains(noun) {
            let isPlural = words.hasPrefix("plusieurs ")
            guard words == (isPlural ? "plusieurs \(noun)s" : "une \(noun)"),
                !isPlural || ["dizaine", "centaine"].contains(noun)
            else { return nil }
            self.init(.collective(words))
            return
        }
        let hedge = Self.hedges.first { words.hasPrefix($0.rawValue + " ") }
        let digits = words.dropFirst(hedge.map { $0.rawValue.count + 1 } ?? 0)
        guard let number = Int(digits.filter { !"_ \u{A0}\u{202F}".contains($0) }), range.contains(number) else {
            return nil
        }
        self.init(.number(number, hedge))
    }

    /// ECMA-262, as JSON Schema has it.
    static let pattern: String = {
        let hedge = PeopleCount.hedges.map(\.rawValue).joined(separator: "|")
        let number = "(?:(?:\(hedge)) )?[0-9][0-9 _\\u00a0\\u202f]*"
        let collective = "une (?:\(PeopleCount.collectives.joined(separator: "|")))|plusieurs (?:dizaines|centaines)"
        return "^(?:\(number)|\(collective))$"
    }()
}
