import French

extension Planner {
    /// How often an article may say *la même source*.
    private static let samePointings = 2
    private static let sameSource = "la même source"

    /// A sentence that would name again the source of the sentence before, pointing to it instead: *selon la même
    /// source*. The organisation is left out where it may be, and has pronouns and designations of its own.
    func pointingBack(_ said: Said) -> Said? {
        var realization = said.realization
        guard let source = realization.anatomy.source, let key = realization.anatomy.sourceKey,
            key == discourse.story.previousSource, Entity(rawValue: key) == nil,
            discourse.connectives[Self.sameSource, default: 0] < Self.samePointings,
            !discourse.story.previousTokens.pointToSource, let start = nameOfSource(realization.tokens, source)
        else { return nil }
        let words = [Token(.word, "la"), Token(.word, "même"), Token(.word, "source")]
        let name = start..<source.upperBound
        realization.tokens.replaceSubrange(name, with: words)
        let shift = words.count - name.count
        realization.anatomy.source = source.lowerBound..<source.upperBound + shift
        if let verb = realization.anatomy.verb, verb >= name.upperBound { realization.anatomy.verb = verb + shift }
        if let subject = realization.anatomy.subjectStart, subject >= name.upperBound {
            realization.anatomy.subjectStart = subject + shift
        }
        if let link = realization.anatomy.link, link >= name.upperBound { realization.anatomy.link = link + shift }
        realization.discourse.connectives[Self.sameSource, default: 0] += 1
        return said.changed(to: realization)
    }

    /// Where the name begins behind *selon* or *d’après*.
    private func nameOfSource(_ tokens: [Token], _ source: Range<Int>) -> Int? {
        let start = source.first { index in
            ["selon", "après", "d’après"].contains(where: tokens[index].reads)
        }
        guard let start, start + 1 < source.upperBound else { return nil }
        return start + 1
    }
}

extension [Token] {
    /// Whether they say *la même source*: said twice in a row, it points at nothing.
    fileprivate var pointToSource: Bool { indices.contains { read(["même", "source"], at: $0) } }
}
