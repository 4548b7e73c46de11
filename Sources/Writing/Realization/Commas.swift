import French

/// Commas that close an apposition fall before other punctuation (*…, le patron de Facebook.*).
enum Commas {
    static func settled(_ tokens: [Token]) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(tokens.count)
        for token in tokens {
            if token.kind == .punctuation || token.kind == .closeQuote, result.last?.isComma == true {
                result.removeLast()
            }
            result.append(token)
        }
        if result.last?.isComma == true { result.removeLast() }
        return result
    }
}

extension Token {
    fileprivate var isComma: Bool { kind == .punctuation && text == "," }
}
