import French

/// Marks that meet where words of the record stand in a formulation.
enum Marks {
    /// A comma that closes an apposition falls before other punctuation (*…, le patron de Facebook.*), and a full stop
    /// after what ends a sentence by itself (*« Est-ce fini ? »*, *etc.*).
    static func settled(_ tokens: [Token]) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(tokens.count)
        for token in tokens {
            if token.kind == .punctuation || token.kind == .closeQuote, result.last?.isComma == true {
                result.removeLast()
            }
            if token.isStop, result.last?.endsSentence == true { continue }
            result.append(token)
        }
        if result.last?.isComma == true { result.removeLast() }
        return result
    }
}

extension Token {
    fileprivate var isComma: Bool { kind == .punctuation && text == "," }

    fileprivate var isStop: Bool { kind == .punctuation && text == "." }

    fileprivate var endsSentence: Bool {
        switch kind {
        case .punctuation: ["!", "?", "…", "."].contains(text)
        case .text: text.utf8.last == UInt8(ascii: ".") || text.hasSuffix("…")
        default: false
        }
    }
}
