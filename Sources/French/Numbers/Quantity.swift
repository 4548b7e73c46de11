/// A figure and what it counts, written by the rules of the press: letters to nine, then digits; symbols always with
/// digits; *3,5 millions de comptes*; *une demi-heure*.
public struct Quantity: Sendable, Hashable {
    public var value: Figure
    public var hedge: Hedge?
    /// The noun in the singular (*compte*, *minute*) or a symbol (*%*, *Go*).
    public var unit: String
    /// The gender of the noun.
    public var gender: Gender

    public init(
        _ value: Figure, _ unit: String, hedge: Hedge? = nil, gender: Gender? = nil, lexicon: Lexicon = .standard
    ) {
        self.value = value
        self.unit = unit
        self.hedge = hedge
        let words = unit.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
        let head = words.first.map { String(Substring($0)) } ?? unit
        self.gender = gender ?? lexicon.gender(of: head) ?? NounGender.sure(head) ?? .masculine
    }

    public init(_ value: Int, _ unit: String, hedge: Hedge? = nil, gender: Gender? = nil, lexicon: Lexicon = .standard)
    {
        self.init(Figure(value), unit, hedge: hedge, gender: gender, lexicon: lexicon)
    }

    /// Whether the unit is a symbol.
    public var isSymbol: Bool { Units.symbols.contains(unit) }

    /// What the verb agrees with: *plus d’un client a*, *moins de deux heures se sont écoulées*, *1,5 million de comptes
    /// ont* (Grevisse et Goosse, §§ 431–434).
    public var agreement: Agreement {
        if value.doubleValue >= 1_000_000, scaled != nil { return Agreement(gender, .plural) }
        if hedge == .lessThan, value.integer == 2 { return Agreement(gender, .plural) }
        return Agreement(gender, value.isPlural ? .plural : .singular)
    }

    /// - Parameters:
    ///   - startsSentence: a sentence never opens with digits.
    ///   - allDigits: within an interval that mixes small and large (*de 3 à 12*).
    public func tokens(startsSentence: Bool = false, allDigits: Bool = false) -> [Token] {
        (hedge?.tokens() ?? []) + figure(startsSentence: startsSentence && hedge == nil, allDigits: allDigits)
    }

    private func figure(startsSentence: Bool, allDigits: Bool) -> [Token] {
        if isSymbol {
            if startsSentence, let integer = value.integer {
                let name = Quantity.name(ofSymbol: unit) ?? unit
                return [.word(Numerals.words(integer)), .word(name)]
            }
            return [.number(value.digits), .unit(unit)]
        }
        if value.mantissa == 0 { return [.word(gender == .feminine ? "aucune" : "aucun")] + noun(.singular) }
        if let tokens = halves() { return tokens }
        if let (count, scale) = scaled {
            let name = count.isPlural ? scale + "s" : scale
            let isLetters =
                count.integer.map { $0 <= 9 && !allDigits } ?? false || (startsSentence && count.integer != nil)
            let number: [Token] =
                isLetters
                ? [.word(Numerals.words(count.integer ?? 0)), .word(name)] : [.number(count.digits), .unit(name)]
            return unit.isEmpty ? number : number + [.word("de")] + noun(.plural)
        }
        let plural: Number = value.isPlural ? .plural : .singular
        if let integer = value.integer, (integer <= 9 && integer >= 0 && !allDigits) || startsSentence {
            return [.word(Numerals.words(integer, gender: gender))] + noun(plural)
        }
        let nouns = noun(plural)
        // 45 minutes, 100 gigabits par seconde: a unit of measure stays with its number.
        let words = nouns.first?.text.split(separator: " ", maxSplits: 1) ?? []
        if let first = words.first, Quantity.measures.contains(measure) || Units.words.contains(String(first)) {
            return [.number(value.digits), .unit(String(first))] + words.dropFirst().map { .word(String($0)) }
        }
        return [.number(value.digits)] + nouns
    }

    /// The first word of the unit: *gigabit* of *gigabit par seconde*.
    private var measure: String {
        let utf8 = unit.utf8
        return String(unit[..<(utf8.firstIndex(of: UInt8(ascii: " ")) ?? unit.endIndex)])
    }

    private func noun(_ number: Number) -> [Token] {
        if unit.isEmpty { return [] }
        return [Token(.word, number == .plural ? NounForm.plural(unit) : unit)]
    }

    /// *une demi-heure*, *une heure et demie*, *deux heures et quart*: of time only.
    private func halves() -> [Token]? {
        guard Quantity.divisible.contains(unit), value.fractionDigits > 0, value.fractionDigits <= 2,
            (0..<100_000).contains(value.mantissa)
        else { return nil }
        let hundredths = value.fractionDigits == 1 ? value.mantissa * 10 : value.mantissa
        let whole = hundredths / 100
        let rest = hundredths % 100
        guard [25, 50, 75].contains(rest), whole <= 9 else { return nil }
        if whole == 0 {
            switch (rest, unit) {
            case (50, "jour"): return [.word("une"), .word("demi-journée")]
            case (50, _): return [.word(gender == .feminine ? "une" : "un"), .word("demi-" + unit)]
            case (25, "heure"): return [.word("un"), .word("quart"), .word("de"), .word("heure")]
            case (75, "heure"): return [.word("trois"), .word("quarts"), .word("de"), .word("heure")]
            default: return nil
            }
        }
        let hours: [Token] = [.word(Numerals.words(whole, gender: gender))] + noun(whole >= 2 ? .plural : .singular)
        switch (rest, unit) {
        case (50, _): return hours + [.word("et"), .word(gender == .feminine ? "demie" : "demi")]
        case (25, "heure"): return hours + [.word("et"), .word("quart")]
        case (75, "heure"): return hours + [.word("trois"), .word("quarts")]
        default: return nil
        }
    }

    /// 3 500 000 → 3,5 and *million*, when at most two decimals are left.
    private var scaled: (count: Figure, scale: String)? {
        for (power, name) in [(9, "milliard"), (6, "million")] {
            var floor = 1
            for _ in 0..<power { floor *= 10 }
            guard value.doubleValue.magnitude >= Double(floor) else { continue }
            let count = value.divided(byPowerOfTen: power)
            return count.fractionDigits <= 2 && count.doubleValue < Double(floor) ? (count, name) : nil
        }
        return nil
    }

    private static let measures: WordSet = [
        "minute", "seconde", "heure", "euro", "dollar", "mètre", "kilomètre", "degré", "octet", "million",
        "milliard", "billion", "livre", "franc", "yen", "bitcoin", "watt", "kilowatt", "mégawatt", "gigawatt", "volt",
        "mégahertz", "gigahertz", "litre", "tonne", "hectare", "kilogramme", "mégaoctet", "gigaoctet", "téraoctet",
        "mégabit", "gigabit", "térabit",
    ]
    private static let divisible: WordSet = ["heure", "journée", "jour", "an", "mois", "siècle"]
    /// How a symbol is read, *pour cent*, or the unit itself where it is a word; nil for a symbol that stays one.
    public static func name(ofSymbol unit: String) -> String? {
        symbolNames[unit] ?? (Units.symbols.contains(unit) ? nil : unit)
    }

    private static let symbolNames = [
        "%": "pour cent", "€": "euros", "$": "dollars", "Go": "gigaoctets", "Mo": "mégaoctets",
    ]
}
