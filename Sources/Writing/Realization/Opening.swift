import French

/// What a reader hears first: two neighbours should not begin alike, nor three in the same manner.
struct Opening: Sendable, Hashable {
    enum Kind: Sendable, Hashable {
        case subject, date, source, quote, connective, other
    }

    /// The first two words, by the hash of their lower case.
    var words: UInt64
    var kind: Kind
}

extension Realization {
    var opening: Opening { Opening(words: openingWords, kind: openingKind) }

    private var openingWords: UInt64 {
        var heard = StableHash()
        var count = 0
        func hear(_ word: String) {
            if count > 0 { heard.mix(" ") }
            heard.mix(word)
            count += 1
        }
        for index in tokens.indices where tokens[index].kind != .openQuote {
            let word = tokens[index].text.inLowerCase
            // An article that is elided opens as the full one does.
            if word.spells("la") || word.spells("l’") {
                hear("le")
            } else if word.utf8.first == UInt8(ascii: "l"), word.hasPrefix("l’") {
                hear("le")
                if count < 2 { hear(String(word.dropFirst(2))) }
            } else {
                hear(word)
            }
            if count >= 2 { break }
        }
        return heard.value
    }

    private var openingKind: Opening.Kind {
        if tokens.first?.kind == .openQuote { return .quote }
        if anatomy.connective != nil { return .connective }
        if anatomy.opensWithDate { return .date }
        if anatomy.source?.lowerBound == 0 { return .source }
        return anatomy.opensWithSubject ? .subject : .other
    }
}
