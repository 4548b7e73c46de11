import French
import Testing

/// Pieces that make trouble, put together at random but always the same way.
private struct Pieces {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private static let pieces = [
        " ", " ", " ", "’", "'", "\"", "«", "»", "(", ")", ".", ",", ":", "-", "–", "|", "%", "€", "h", "1", "00",
        "19h30", "300 000",
        "le", "la", "l’", "d’", "de", "des", "un", "une", "ne", "se", "s’", "être", "avoir", "mettre", "er", "ir", "re",
        "é", "panne",
        "serveurs", "plus", "d’un", "près de", "la moitié des", "ses", "leur", "M.", "O.N.U", "\u{301}", "\u{200B}",
        "👩‍🚀", "𝔘", "XIXe",
        "entre", "et", "à", "jusqu’à", "aucun", "que", "http://", "a@b", "n°", "A", "Le Havre", "inaccessible",
        "brièvement", "\n", "\u{0}",
    ]

    mutating func text() -> String {
        (0..<(1 + next(9))).map { _ in Pieces.pieces[next(Pieces.pieces.count)] }.joined(
            separator: next(2) == 0 ? "" : " ")
    }
}

@Suite("No input stops the program")
struct HostileInputTests {
    @Test("Random pieces through every door", arguments: 1...40)
    func anything(_ seed: Int) {
        var pieces = Pieces(seed: UInt64(seed))
        for _ in 0..<150 {
            let text = pieces.text()
            _ = Typography.imprimerie.text(text)
            _ = Typography.presse.text(text, isTitle: true)
            _ = Elision.joined(text, text)
            _ = NounForm.plural(text)
            _ = AdjectiveForm.inflect(text, .femininePlural, before: text)
            _ = Figure(parsing: text)
            _ = LocalDateTime(iso: text)
            if let verb = Verb(text) { for tense in Tense.allCases { _ = verb.form(tense, .third, .plural) } }
            if let group = VerbGroup(parsing: text) {
                for tense in Tense.allCases { _ = group.inverted(tense, pronoun: .elle) }
                _ = group.infinitiveTokens(past: true)
            }
            if let group = try? NounGroup(parsing: text) {
                _ = group.plural().text
                _ = group.withDeterminer(.demonstrative).text
            }
            if let group = try? InfinitiveGroup(parsing: text) {
                _ = Typesetter.text(group.active(.compoundPast, subject: .femininePlural))
                _ = group.passive(.future)
            }
        }
    }

    @Test("The ends of numbers and calendars")
    func extremes() {
        for number in [Int.min, Int.max, -1, 0, 1_000_000_000_000, 999_999_999_999_999_999] {
            _ = Numerals.words(number, gender: .feminine)
            _ = Numerals.ordinalWords(number)
            _ = Numerals.digits(number)
            _ = Quantity(number, "compte").tokens(startsSentence: true)
            _ = Approximation.rounded(number)
            _ = CalendarDate(dayNumber: number)
        }
        _ = Durations.exact(minutes: Int.max)
        _ = Durations.rounded(minutes: Int.min)
    }

    /// Ten times the text takes some ten times the time, never a hundred: the best of three, since tests share cores.
    @Test(
        "Time grows with the text",
        arguments: [
            "a.", ";", "\"", "'a", "l'", "(1 ", "1 mars ", "123 ", "M.", "A.", "a,b", "http://", "…", "«x»", "1.000",
            "-",
        ])
    func linear(_ piece: String) {
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            let text = String(repeating: piece, count: count)
            let runs = (0..<3).map { _ in clock.measure { _ = Typography.presse.text(text) } }
            return runs.min() ?? .zero
        }
        let short = max(time(1_000), .milliseconds(20))
        #expect(time(10_000) < short * 50)
    }
}
