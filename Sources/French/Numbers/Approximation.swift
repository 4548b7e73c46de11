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

    /// Fractions with the words that name them.
    private static let shares: [(value: Double, words: [String], isDefinite: Bool)] = [
        (0.1, ["un", "dixième"], false), (0.2, ["un", "cinquième"], false), (0.25, ["un", "quart"], false),
        (1.0 / 3, ["un", "tiers"], false), (0.5, ["la", "moitié"], true), (2.0 / 3, ["les", "deux", "tiers"], true),
        (0.75, ["les", "trois", "quarts"], true),
    ]

    /// *un tiers*, *près de la moitié*, *un peu plus de la moitié*: for a share between 0 and 1; nil when no simple
    /// fraction is near.
    public static func share(_ value: Double) -> [Token]? {
        guard value > 0, value < 1 else { return nil }
        var best: (distance: Double, index: Int)?
        for (index, share) in shares.enumerated() {
            let distance = (value - share.value).magnitude
            if distance < best?.distance ?? 1 { best = (distance, index) }
        }
        guard let best else { return nil }
        let share = shares[best.index]
        let words = share.words.enumerated().map { index, word in
            Token(index == 0 && share.isDefinite ? .article : .word, word)
        }
        let ratio = value / share.value
        // Thirds are never exact in percents: 33 % is a third, 66 % two thirds.
        if best.distance < 0.005 || (share.words.last == "tiers" && best.distance < 0.0101) { return words }
        if ratio < 1, ratio >= 0.9 { return [.word("près"), .word("de")] + words }
        if ratio > 1, ratio <= 1.08 { return [.word("un peu plus"), .word("de")] + words }
        if ratio > 1, ratio <= 1.2 { return [.word("plus"), .word("de")] + words }
        return nil
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
