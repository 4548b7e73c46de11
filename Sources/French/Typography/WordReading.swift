/// One word of plain text as tokens: apostrophes, hours, numbers and units, ordinals, sigles, ligatures.
enum WordReading {
    static func tokens(_ core: ArraySlice<Unicode.Scalar>, after previous: Token?) -> [Token] {
        let text = String(core)
        if let first = core.first, Verbatim.isDigit(first) || first == "-" {
            if let range = hourRange(text) { return range }
            if let reading = HourReading.hour(core) { return HourReading.tokens(reading) }
            if let tokens = HourReading.frequency(text) ?? Ordinals.tokens(text) { return tokens }
            if let tokens = numberAndUnit(core) { return tokens }
        }
        if previous?.kind == .number, let unit = Units.token(text) { return [unit] }
        if text == "%" || text == "‰" { return [.unit(text)] }
        if let amount = Money.amount(core) { return amount }
        if text.hasPrefix("n°") || text.hasPrefix("N°") || text.hasPrefix("nº"), core.count > 2 {
            return [Token(.text, String(core.prefix(1)) + "°"), Token(.number, String(core.dropFirst(2)))]
        }
        if let tokens = Ordinals.tokens(text) { return tokens }
        return word(text)
    }

    /// 3,5%, 40€, 8Go, 3.5; 45min; -3,5%.
    private static func numberAndUnit(_ core: ArraySlice<Unicode.Scalar>) -> [Token]? {
        let sign = core.first == "-" ? "-" : ""
        let digits = core.dropFirst(sign.utf8.count).prefix {
            Verbatim.isDigit($0) || $0 == "," || $0 == "." || $0 == "'" || $0 == "’"
        }
        guard let last = digits.last, Verbatim.isDigit(last) else { return nil }
        let grouped = MarkedNumber.grouped(digits)
        guard grouped != nil || !digits.contains(where: { $0 == "'" || $0 == "’" }) else { return nil }
        let number = Token.number(sign + (grouped ?? String(digits)))
        let rest = String(core.dropFirst(sign.utf8.count + digits.count))
        if rest.isEmpty { return [number] }
        return Units.symbol(rest).map { [number, .unit($0)] }
    }

    /// 20h-22h, 5-10 before a unit.
    private static func hourRange(_ text: String) -> [Token]? {
        let parts = text.split(separator: "-")
        guard parts.count == 2 else { return nil }
        if parts.allSatisfy({ NumberReading.isDigits(String($0)) }) {
            return [.number(String(parts[0])), .punctuation("-"), .number(String(parts[1]))]
        }
        guard let from = HourReading.hour(parts[0].unicodeScalars), let end = HourReading.hour(parts[1].unicodeScalars)
        else { return nil }
        return HourReading.tokens(from) + [.punctuation("-")] + HourReading.tokens(end)
    }

    /// A word with its apostrophes; *l’*, *d’* stand apart so that a quote or a repair may follow.
    static func word(_ text: String) -> [Token] {
        guard text.unicodeScalars.contains(where: isApostrophe) else { return [Token(.text, Repairs.word(text))] }
        var tokens: [Token] = []
        var current = String.UnicodeScalarView()
        var length = 0
        for scalar in text.unicodeScalars {
            length += 1
            if isApostrophe(scalar) {
                current.append("’")
                if length <= ElidedWords.longest, ElidedWords.contains(String(current)) {
                    tokens.append(Token(.text, String(current)))
                    current = String.UnicodeScalarView()
                    length = 0
                }
            } else {
                current.append(scalar)
            }
        }
        if !current.isEmpty { tokens.append(Token(.text, Repairs.word(String(current)))) }
        return tokens
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "'", "’", "ʼ", "´", "`": true
        default: false
        }
    }
}
