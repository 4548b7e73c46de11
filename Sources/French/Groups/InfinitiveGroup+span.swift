extension InfinitiveGroup {
    /// The verb and the span it is told over, where nothing else follows it: *connaître* and *en deux ans*, *rapporter*
    /// and *par jour*. What is counted stands between the two.
    public var spanParted: (verb: InfinitiveGroup, span: [Token])? {
        guard object == nil, attribute == nil, next.isEmpty, objectWords.isEmpty,
            let span = [before, complement].first(where: { !$0.isEmpty }), before.isEmpty || complement.isEmpty
        else { return nil }
        let words = span.words
        guard let first = words.first, let last = words.last, Self.spans.contains(first), words.count > 1,
            TimePhrase.names(last)
        else { return nil }
        var verb = self
        verb.before = InfinitiveComplement()
        verb.complement = InfinitiveComplement()
        let tokens = span.tokens(owner: .masculineSingular)
        return tokens.count == words.count ? (verb, tokens) : nil
    }

    private static let spans: WordSet = ["en", "par", "pendant", "chaque"]
}
