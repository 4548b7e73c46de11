/// What is left of a text whose length its genre bounds: words of a brief, characters of a message.
struct Room: Sendable {
    var left: Int
    /// Sentences left.
    var sentences: Int = .max
    /// What a sentence takes, the space before it included.
    var cost: @Sendable (Realization) -> Int = { $0.wordCount }
    /// Letters that the text lacks: what weighs against a sentence that needs them.
    var faults: (@Sendable (Realization) -> Int)?
    /// What advises, and what is said whatever the spelling it loses: who was hurt, what to do.
    var advice: PathSet = []
    var vital: PathSet = []
    /// What is kept free for advice until it is given.
    var reserved = 0
    /// Whether nothing has been said yet.
    private(set) var isEmpty = true

    func holds(_ sentence: Realization) -> Bool {
        sentences > 0 && cost(sentence) <= left - (tells(advice, sentence) ? 0 : reserved)
            && (isEmpty || (faults?(sentence) ?? 0) == 0 || tells(vital, sentence))
    }

    /// Whether a joined sentence has room where one of its parts stood.
    func holds(_ joined: Realization, instead replaced: Realization) -> Bool {
        cost(joined) - cost(replaced) <= left - reserved
    }

    mutating func take(_ sentence: Realization, instead replaced: Realization? = nil) {
        isEmpty = false
        if tells(advice, sentence) { reserved = 0 }
        left -= cost(sentence) - (replaced.map(cost) ?? 0)
        if replaced == nil { sentences -= 1 }
    }

    private func tells(_ paths: PathSet, _ sentence: Realization) -> Bool {
        sentence.told.contains(where: paths.contains)
    }
}
