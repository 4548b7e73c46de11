/// What is left of a text whose length its genre bounds: words of a brief, characters of a message.
struct Room: Sendable {
    var left: Int
    /// Sentences left.
    var sentences: Int = .max
    /// What a sentence takes, the space before it included.
    var cost: @Sendable (Realization) -> Int = { $0.wordCount }

    func holds(_ sentence: Realization) -> Bool { sentences > 0 && cost(sentence) <= left }

    /// Whether a joined sentence has room where one of its parts stood.
    func holds(_ joined: Realization, instead replaced: Realization) -> Bool { cost(joined) - cost(replaced) <= left }

    mutating func take(_ sentence: Realization, instead replaced: Realization? = nil) {
        left -= cost(sentence) - (replaced.map(cost) ?? 0)
        if replaced == nil { sentences -= 1 }
    }
}
