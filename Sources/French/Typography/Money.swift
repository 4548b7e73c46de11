/// Amounts written the English way, put in the French order: $40 → 40 $, $1.5 million → 1,5 million de dollars.
///
/// Source: Lexique de l’Imprimerie nationale, « Monnaies »; OQLF, « Symboles d’unités monétaires ».
enum Money {
    /// The names that follow *million de*: a symbol never does.
    private static let names: [String: [Token]] = [
        "$": [Token(.text, "de"), Token(.text, "dollars")], "€": [Token(.text, "d’"), Token(.text, "euros")],
        "£": [Token(.text, "de"), Token(.text, "livres"), Token(.text, "sterling")],
        "¥": [Token(.text, "de"), Token(.text, "yens")],
    ]

    /// English letters for thousands, millions and milliards, with the French prefixes.
    private static let prefixes = ["": "", "k": "k", "K": "k", "m": "M", "M": "M", "bn": "Md", "B": "Md", "Md": "Md"]

    private static let scales: WordSet = ["million", "millions", "milliard", "milliards"]

    /// *$40*, *€1.5bn*
    static func amount(_ core: ArraySlice<Unicode.Scalar>) -> [Token]? {
        guard let sign = core.first, names[String(sign)] != nil else { return nil }
        let digits = core.dropFirst().prefix { Verbatim.isDigit($0) || $0 == "," || $0 == "." }
        guard let last = digits.last, Verbatim.isDigit(last),
            let prefix = prefixes[String(core.dropFirst(1 + digits.count))]
        else { return nil }
        return [.number(MarkedNumber.grouped(digits) ?? String(digits)), .unit(prefix + String(sign))]
    }

    /// 40 $ millions, 40 millions $ → 40 millions de dollars.
    static func spellOut(_ tokens: [Token]) -> [Token] {
        var spelled: [Token] = []
        spelled.reserveCapacity(tokens.count)
        var index = 0
        while index < tokens.count {
            if index > 0, tokens[index - 1].kind == .number, index + 1 < tokens.count,
                let (scale, name) = pair(tokens[index].text, tokens[index + 1].text)
            {
                let isPlural = Figure(parsing: tokens[index - 1].text)?.isPlural ?? true
                let singular = scale.hasSuffix("s") ? String(scale.dropLast()) : scale
                spelled.append(.unit(isPlural ? singular + "s" : singular))
                spelled += name
                index += 2
            } else {
                spelled.append(tokens[index])
                index += 1
            }
        }
        return spelled
    }

    private static func pair(_ left: String, _ right: String) -> (scale: String, name: [Token])? {
        if scales.contains(left), let name = names[right] { return (left, name) }
        if scales.contains(right), let name = names[left] { return (right, name) }
        return nil
    }
}
