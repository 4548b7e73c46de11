/// Approximate ways to say a known value, each only when true of it.
public enum Approximation {
    private static let collectives: [(value: Int, words: String)] = [
        (8, "huitaine"), (10, "dizaine"), (12, "douzaine"), (15, "quinzaine"), (20, "vingtaine"), (30, "trentaine"),
        (40, "quarantaine"), (50, "cinquantaine"), (60, "soixantaine"), (100, "centaine"), (1000, "millier"),
    ]

    /// *une vingtaine de* for 18 to 22; nil when no collective is within 10 %.
    public static func collective(_ value: Int) -> [Token]? {
        var best: (distance: Double, word: String)?
        for (target, word) in collectives where target != 8 {
            let distance = (Double(value) - Double(target)).magnitude / Double(target)
            if distance <= 0.1, distance < best?.distance ?? 1 { best = (distance, word) }
        }
        guard let best else { return nil }
        return [.word(best.word == "millier" ? "un" : "une"), .word(best.word), .word("de")]
    }

    /// *une vingtaine de minutes*: the collective with what it counts, in the plural; nil when none is within 10 %.
    public static func collective(_ value: Int, _ unit: String) -> [Token]? {
        collective(value).map { $0 + [.word(NounForm.plural(unit))] }
    }

    /// A simple fraction and the words that name it.
    private struct Share {
        let value: Double
        let words: [Token]
        /// Whether a hedge may introduce it: *près de quatre cinquièmes* tells nobody anything.
        var takesHedge = true

        /// Whether the value is this fraction, to the half percent; thirds are never exact in percents: 33 % is a third.
        func matches(_ share: Double) -> Bool {
            (share - value).magnitude < (words.last?.text == "tiers" ? 0.0101 : 0.005)
        }
    }

    private static let shares = [
        Share(value: 0.1, words: [.word("un"), .word("dixième")]),
        Share(value: 0.2, words: [.word("un"), .word("cinquième")]),
        Share(value: 0.25, words: [.word("un"), .word("quart")]),
        Share(value: 1.0 / 3, words: [.word("un"), .word("tiers")]),
        Share(value: 0.4, words: [Token(.article, "les"), .word("deux"), .word("cinquièmes")], takesHedge: false),
        Share(value: 0.5, words: [Token(.article, "la"), .word("moitié")]),
        Share(value: 0.6, words: [Token(.article, "les"), .word("trois"), .word("cinquièmes")], takesHedge: false),
        Share(value: 2.0 / 3, words: [Token(.article, "les"), .word("deux"), .word("tiers")]),
        Share(value: 0.75, words: [Token(.article, "les"), .word("trois"), .word("quarts")]),
        Share(value: 0.8, words: [Token(.article, "les"), .word("quatre"), .word("cinquièmes")], takesHedge: false),
    ]

    /// *un tiers*, *près de la moitié*, *un peu plus de la moitié*: for a share between 0 and 1; nil when no simple
    /// fraction is near.
    public static func share(_ value: Double) -> [Token]? {
        guard value > 0, value < 1 else { return nil }
        if let exact = shares.first(where: { $0.matches(value) }) { return exact.words }
        let nearest = shares.filter(\.takesHedge).min { left, right in
            (value - left.value).magnitude < (value - right.value).magnitude
        }
        guard let nearest else { return nil }
        let hedge: [Token]
        switch value / nearest.value {
        case 0.9..<1: hedge = [.word("près"), .word("de")]
        case 1...1.08: hedge = [.word("un peu plus"), .word("de")]
        case 1...1.2: hedge = [.word("plus"), .word("de")]
        default: return nil
        }
        return hedge + nearest.words
    }

    /// *deux fois plus*, *trois fois plus*.
    public static func multiple(_ factor: Int) -> [Token] {
        [.word(Numerals.words(factor)), .word("fois"), .word("plus")]
    }

    /// The hedge that fits a value next to a round bound: *près de 70 000* for 69 800, *plus de 70 000* for 70 400.
    public static func hedge(of value: Double, near bound: Double) -> Hedge? {
        if value == bound { return nil }
        return Hedge.nearly.holds(of: value, for: bound) ? .nearly : (value > bound ? .moreThan : nil)
    }

    /// The round figure to give with ``hedge(of:near:)``: two significant digits.
    public static func rounded(_ value: Int) -> Int {
        guard value >= 100 else { return value }
        var step = 1
        while value / step >= 100 { step *= 10 }
        let down = value / step * step
        guard value - down >= (step + 1) / 2 else { return down }
        let (rounded, overflow) = down.addingReportingOverflow(step)
        return overflow ? down : rounded
    }
}
