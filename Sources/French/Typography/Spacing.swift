/// What stands before each token (Lexique de l’Imprimerie nationale, « Ponctuation », « Guillemets », « Heures »).
struct Spacing {
    let profile: Typography

    init(_ profile: Typography) {
        self.profile = profile
    }

    func apply(to tokens: inout [Token]) {
        Hours.apply(profile.hours, to: &tokens)
        var depth = 0
        var isInDash = false
        for index in tokens.indices {
            switch tokens[index].kind {
            case .openQuote:
                tokens[index].text = depth == 0 ? "«" : "“"
                depth += 1
            case .closeQuote:
                depth = max(0, depth - 1)
                tokens[index].text = depth == 0 ? "»" : "”"
            default: break
            }
            guard index > 0 else {
                tokens[index].leading = .none
                if tokens[index].kind == .punctuation, tokens[index].text == "–" { isInDash = true }
                continue
            }
            if tokens[index].kind == .punctuation, tokens[index].text == "–" {
                isInDash.toggle()
                tokens[index].leading = isInDash ? .breaking : profile.insideGuillemets
                continue
            }
            tokens[index].leading = space(tokens, index, isInDash)
        }
    }

    private func space(_ tokens: [Token], _ index: Int, _ isInDash: Bool) -> Space {
        let previous = tokens[index - 1]
        let token = tokens[index]
        if token.markup == .superscript { return .none }
        switch token.kind {
        case .punctuation:
            switch token.text {
            case ".", ",", "…", ")", "]", "-", "/": return .none
            case ":": return profile.beforeColon
            case ";": return profile.beforeHighPunctuation
            case "!", "?":
                // *(!)*, *!!*: nothing stands between signs.
                if previous.kind == .punctuation, ["!", "?", "(", "["].contains(previous.text) { return .none }
                return profile.beforeHighPunctuation
            default: return after(previous, isInDash)
            }
        case .closeQuote: return token.text == "»" ? profile.insideGuillemets : .none
        case .unit:
            if previous.kind == .number || previous.kind == .word || previous.kind == .text {
                return profile.hours == .compact && Hours.isMark(tokens, index) ? .none : profile.beforeUnit
            }
            return after(previous, isInDash)
        case .number:
            if previous.kind == .unit, previous.text == "h" {
                return profile.hours == .compact ? .none : .noBreak
            }
            return after(previous, isInDash)
        default: return after(previous, isInDash)
        }
    }

    /// The space a token leaves after itself.
    private func after(_ previous: Token, _ isInDash: Bool) -> Space {
        switch previous.kind {
        case .openQuote: return previous.text == "«" ? profile.insideGuillemets : .none
        case .punctuation:
            switch previous.text {
            case "(", "[", "-", "/": return .none
            case "–": return isInDash ? profile.insideGuillemets : .breaking
            default: return .breaking
            }
        case .word, .article, .text:
            // Most words begin in lower case and end with a letter: nothing holds them to the next.
            if NoBreak.isPlain(previous.text) { return .breaking }
            // An elided word sticks to the next.
            if previous.text.utf8.last == 0x99, previous.text.hasSuffix("’") {
                return previous.kind == .text && !ElidedWords.contains(previous.text) ? .breaking : .none
            }
            return NoBreak.follows(previous.text) ? .noBreak : .breaking
        // *Preuve, d’après nous*, quoted: its small letter is kept as a brand’s is.
        case .brand: return ElidedWords.contains(previous.text) ? .none : .breaking
        default: return .breaking
        }
    }
}
