/// Elision, contraction and euphonic forms over tokens.
enum Morphophonology {
    static func applied(to tokens: [Token]) -> [Token] {
        var result: [Token] = []
        result.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            var token = tokens[index]
            index += 1
            guard token.kind == .word || token.kind == .article else {
                result.append(token)
                continue
            }
            // de + le → du; de + des → de; à + les → aux.
            if index < tokens.count, tokens[index].kind == .article, let (base, preposition) = contractible(token.text)
            {
                let article = tokens[index]
                switch contraction(preposition, article.text, next(tokens, index + 1)) {
                case .merged(let form):
                    var merged = article
                    merged.kind = base.isEmpty ? .article : .word
                    merged.text = base + form
                    result.append(merged)
                    index += 1
                    continue
                case .articleDropped: index += 1
                case .none: break
                }
            }
            // de + Le Havre → du Havre, de + Le Monde → du Monde.
            if index < tokens.count, tokens[index].kind == .brand, tokens[index].text.hasPrefix("Le"),
                let (base, preposition) = contractible(token.text),
                let (article, rest) = NamesWithArticle.split(tokens[index].text),
                case .merged(let form) = contraction(preposition, article, nil)
            {
                token.text = base + form
                result.append(token)
                var name = tokens[index]
                name.text = rest
                result.append(name)
                index += 1
                continue
            }
            if let following = next(tokens, index), !isAdverbial(token, after: result.last) {
                token.text = form(of: token.text, before: following)
            }
            result.append(token)
        }
        return result
    }

    /// *De nouveau accessible*, *à nouveau inaccessible*: an adverb, not the adjective that becomes *nouvel*.
    private static func isAdverbial(_ token: Token, after previous: Token?) -> Bool {
        token.text == "nouveau" && ["de", "De", "à", "À"].contains(previous?.text)
    }

    /// The word that the next token begins with, across an opening quote; nil before a number or a stop.
    private static func next(_ tokens: [Token], _ index: Int) -> String? {
        var index = index
        while index < tokens.count {
            switch tokens[index].kind {
            case .openQuote: index += 1
            case .word, .text, .brand, .article, .verbatim: return tokens[index].text
            case .number, .unit, .punctuation, .closeQuote: return nil
            }
        }
        return nil
    }

    /// A preposition that contracts, alone or at the end of a phrase: *de*, *lors de*, *jusqu’à*.
    private static func contractible(_ text: String) -> (base: String, preposition: String)? {
        switch text {
        case "de", "De": return ("", text)
        case "à", "À": return ("", text)
        default:
            if text.hasSuffix(" de") { return (String(text.dropLast(2)), "de") }
            if text.hasSuffix(" à") || text.hasSuffix("’à") { return (String(text.dropLast()), "à") }
            return nil
        }
    }

    private enum Contraction {
        case merged(String)
        case articleDropped
        case none
    }

    /// Grevisse et Goosse, *Le bon usage*, §§ 576, 584, 1024.
    private static func contraction(_ preposition: String, _ article: String, _ next: String?) -> Contraction {
        let isDe = preposition == "de" || preposition == "De"
        switch article {
        case "le":
            if let next, Elision.startsWithVowelSound(next) { return .none }
            if preposition == "À" { return .merged("Au") }
            return .merged(isDe ? (preposition == "De" ? "Du" : "du") : "au")
        case "les":
            if preposition == "À" { return .merged("Aux") }
            return .merged(isDe ? (preposition == "De" ? "Des" : "des") : "aux")
        case "des", "du", "de la", "de l’", "de":
            return isDe ? .articleDropped : .none
        default: return .none
        }
    }

    private static func form(of text: String, before next: String) -> String {
        guard Elision.mayElide(before: next) else { return text }
        if let form = Elision.form(of: text, before: next) { return form }
        switch text {
        case "de la": return Elision.startsWithVowelSound(next) ? "de l’" : text
        default: break
        }
        guard let space = text.utf8.lastIndex(of: 0x20) else {
            return capitalized(text, before: next) ?? text
        }
        // parce que, lors de, jusqu’à ce que
        let last = String(text[text.utf8.index(after: space)...])
        guard let short = Elision.elided[last], Elision.startsWithVowelSound(next) else { return text }
        return String(text[...space]) + short
    }

    /// The same for a word that already has its capital: *Le* + *incident* → *L’incident*.
    private static func capitalized(_ text: String, before next: String) -> String? {
        guard let first = text.utf8.first, first >= 65, first <= 90 else { return nil }
        return Elision.form(of: text.lowercased(), before: next).map(Capitals.capitalized)
    }
}
