/// One word of plain text as tokens: apostrophes, hours, numbers and units, ordinals, sigles, ligatures.
enum WordReading {
    static func tokens(_ core: ArraySlice<Unicode.Scalar>, after previous: Token?) -> [Token] {
        let text = String(core)
        if let first = core.first, Verbatim.isDigit(first) {
            if let range = hourRange(text) { return range }
            if let reading = HourReading.hour(core) { return HourReading.tokens(reading) }
            if let tokens = Ordinals.tokens(text) { return tokens }
            if let tokens = numberAndUnit(core) { return tokens }
        }
        if previous?.kind == .number, Units.symbols.contains(text) || Units.words.contains(text) {
            return [.unit(text)]
        }
        if text == "%" || text == "‰" { return [.unit(text)] }
        if previous?.kind == .number, text.hasPrefix("€/") || text.hasPrefix("%/") { return [.unit(text)] }
        // $40 → 40 $
        if let first = core.first, first == "$" || first == "€" || first == "£", core.count > 1,
            core.dropFirst().allSatisfy({ Verbatim.isDigit($0) || $0 == "," || $0 == "." })
        {
            return [.number(String(core.dropFirst())), .unit(String(first))]
        }
        if text.hasPrefix("n°") || text.hasPrefix("N°") || text.hasPrefix("nº"), core.count > 2 {
            return [Token(.text, String(core.prefix(1)) + "°"), Token(.number, String(core.dropFirst(2)))]
        }
        if let tokens = Ordinals.tokens(text) { return tokens }
        return word(text)
    }

    /// 3,5%, 40€, 8Go, 3.5; 45min.
    private static func numberAndUnit(_ core: ArraySlice<Unicode.Scalar>) -> [Token]? {
        let digits = core.prefix { Verbatim.isDigit($0) || $0 == "," || $0 == "." }
        let rest = String(core.dropFirst(digits.count))
        if rest.isEmpty { return [.number(String(digits))] }
        guard Units.symbols.contains(rest) else { return nil }
        return [.number(String(digits)), .unit(rest)]
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
    private static func word(_ text: String) -> [Token] {
        var tokens: [Token] = []
        var current = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "´" || scalar == "`" {
                current.append("’")
                if isElided(String(current)) {
                    tokens.append(Token(.text, String(current)))
                    current = String.UnicodeScalarView()
                }
            } else {
                current.append(scalar)
            }
        }
        if !current.isEmpty { tokens.append(Token(.text, Repairs.word(String(current)))) }
        return tokens
    }

    private static let elidedWords: Set<String> = [
        "l’", "d’", "j’", "m’", "t’", "s’", "n’", "c’", "ç’", "qu’", "jusqu’", "lorsqu’", "puisqu’", "quoiqu’",
    ]

    private static func isElided(_ text: String) -> Bool { elidedWords.contains(text.lowercased()) }
}

/// Units and what counts as one.
enum Units {
    static let symbols: Set<String> = [
        "%", "‰", "€", "$", "£", "¥", "k€", "M€", "Md€", "K€", "°C", "°", "o", "ko", "Ko", "Mo", "Go", "To", "Po", "kB",
        "MB", "GB", "TB",
        "Kb", "kb", "Mb", "Gb", "Tb", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s", "Mb/s", "Gb/s", "Mo/s", "Go/s", "Mbps",
        "Gbps", "Tbps", "kWh", "MWh", "GWh", "TWh", "kW", "MW", "GW", "W", "kV", "V", "mm", "cm", "m", "km", "m²", "m2",
        "km²", "km/h",
        "mg", "g", "kg", "t", "l", "L", "ms", "s", "min", "h", "Hz", "kHz", "MHz", "GHz", "px", "dB", "hPa", "ha", "Mt",
    ]
    /// Words that stay with their number.
    static let words: Set<String> = [
        "million", "millions", "milliard", "milliards", "euro", "euros", "dollar", "dollars", "centime", "centimes",
        "heure", "heures", "minute", "minutes", "seconde", "secondes", "octets", "mégaoctets", "gigaoctets",
        "téraoctets",
        "kilomètres", "mètres", "degrés", "pixels",
    ]
}

/// 1ère → 1re, 2ème → 2e, XXIème → XXIe: the ending in superior letters (Imprimerie nationale, « Abréviations »).
enum Ordinals {
    private static let endings: [(String, String)] = [
        ("ières", "res"), ("ière", "re"), ("ères", "res"), ("ère", "re"), ("eres", "res"), ("ere", "re"),
        ("iers", "ers"), ("ier", "er"),
        ("èmes", "es"),
        ("ème", "e"), ("emes", "es"), ("eme", "e"), ("ième", "e"), ("ièmes", "es"), ("ers", "ers"), ("er", "er"),
        ("res", "res"),
        ("re", "re"), ("es", "es"), ("e", "e"), ("nds", "ds"), ("ndes", "des"), ("nde", "de"), ("nd", "d"),
        ("ds", "ds"), ("d", "d"), ("è", "e"),
    ]

    /// After a Roman numeral: *XXIe*, *Ier*; never *Inde*, *Vers*.
    private static let romanEndings: Set<String> = ["e", "er", "re", "ème", "eme", "ième", "ère"]

    static func tokens(_ text: String) -> [Token]? {
        let scalars = Array(text.unicodeScalars)
        let digits = scalars.prefix(while: Verbatim.isDigit)
        var stem: [Unicode.Scalar] = Array(digits)
        if stem.isEmpty {
            let roman = scalars.prefix { "IVXLC".unicodeScalars.contains($0) }
            guard !roman.isEmpty, roman.count < scalars.count else { return nil }
            stem = Array(roman)
        }
        let ending = String(scalars[stem.count...])
        guard !ending.isEmpty, let short = endings.first(where: { $0.0 == ending })?.1 else { return nil }
        if digits.isEmpty {
            // Roman numerals: only Ier, Ire, XXe; « Ce », « Le », « De » are words, « Ve », « Xe » ordinals.
            let value = String(stem)
            guard romanEndings.contains(ending), value != "C", value != "L", value != "CL" else { return nil }
            if short == "e", ending == "e", value.utf8.count == 1, value == "I" { return nil }
            return [Token(.text, value), Token(.text, short, markup: .superscript)]
        }
        let isFirst = String(stem) == "1"
        if short == "er" || short == "re" || short == "ers" || short == "res" {
            guard isFirst else { return nil }
        }
        if ending == "s" || ending == "d", !isFirst, String(stem) != "2" { return nil }
        return [Token(.number, String(stem)), Token(.text, short, markup: .superscript)]
    }
}
