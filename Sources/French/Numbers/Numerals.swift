/// Numbers in words and in digits.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 595–602; Journal officiel, 6 December 1990, rule II.1 (hyphens
/// everywhere); Lexique de l’Imprimerie nationale, « Nombres ».
public enum Numerals {
    private static let units = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
        "treize",
        "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ]
    private static let tens = [
        "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt",
    ]
    /// Nouns, which take an *s*: *deux millions*.
    private static let scales: [(value: Int, name: String)] = [
        (1_000_000_000_000_000_000, "trillion"), (1_000_000_000_000, "billion"), (1_000_000_000, "milliard"),
        (1_000_000, "million"),
    ]

    /// *vingt et un*, *quatre-vingts*, *deux mille trois cent une*.
    public static func words(
        _ number: Int, gender: Gender = .masculine, orthography: Orthography = .traditional
    ) -> String {
        guard number != Int.min else { return "moins l’infini" }
        if number < 0 { return "moins " + words(-number, gender: gender, orthography: orthography) }
        let parts = parts(number, gender: gender)
        return parts.joined(separator: orthography == .rectified1990 ? "-" : " ")
            .withHyphens(orthography)
    }

    /// The words between spaces in the traditional spelling.
    private static func parts(_ number: Int, gender: Gender) -> [String] {
        var parts: [String] = []
        var rest = number
        for scale in scales where rest >= scale.value {
            let count = rest / scale.value
            rest %= scale.value
            parts += belowMillion(count, gender: .masculine, isFinal: true)
            parts.append(count > 1 ? scale.name + "s" : scale.name)
        }
        if rest > 0 || parts.isEmpty { parts += belowMillion(rest, gender: gender, isFinal: true) }
        return parts
    }

    private static func belowMillion(_ number: Int, gender: Gender, isFinal: Bool) -> [String] {
        var parts: [String] = []
        let thousands = number / 1000
        if thousands > 1 { parts += belowThousand(thousands, gender: .masculine, isFinal: false) }
        if thousands > 0 { parts.append("mille") }
        let rest = number % 1000
        if rest > 0 || thousands == 0 { parts += belowThousand(rest, gender: gender, isFinal: isFinal) }
        return parts
    }

    /// - Parameter isFinal: whether *vingt* and *cent* may take their *s* (never before *mille*).
    private static func belowThousand(_ number: Int, gender: Gender, isFinal: Bool) -> [String] {
        let hundreds = number / 100
        let rest = number % 100
        var parts: [String] = []
        if hundreds > 1 { parts.append(units[hundreds]) }
        if hundreds > 0 { parts.append(hundreds > 1 && rest == 0 && isFinal ? "cents" : "cent") }
        if rest > 0 || hundreds == 0 { parts += belowHundred(rest, gender: gender, isFinal: isFinal) }
        return parts
    }

    private static func belowHundred(_ number: Int, gender: Gender, isFinal: Bool) -> [String] {
        let one = gender == .feminine ? "une" : "un"
        if number == 1 { return [one] }
        if number < 20 { return [units[number]] }
        let ten = number / 10
        let unit = ten == 7 || ten == 9 ? number % 10 + 10 : number % 10
        if number == 80 { return [isFinal ? "quatre-vingts" : "quatre-vingt"] }
        if unit == 0 { return [tens[ten]] }
        if ten != 8, ten != 9, unit == 1 || unit == 11 {
            return [tens[ten], "et", unit == 1 ? one : units[unit]]
        }
        return [tens[ten] + "-" + (unit == 1 ? one : units[unit])]
    }

    /// *premier*, *première*, *vingt et unième*, *deux centième*.
    public static func ordinalWords(
        _ number: Int, agreement: Agreement = .masculineSingular, orthography: Orthography = .traditional
    ) -> String {
        if number == 1 { return AdjectiveForm.inflect("premier", agreement) }
        var parts = parts(max(0, number), gender: .masculine)
        // un million → millionième.
        if parts.count == 2, parts[0] == "un", number >= 1_000_000 { parts.removeFirst() }
        var text = parts.joined(separator: orthography == .rectified1990 ? "-" : " ").withHyphens(orthography)
        for plural in ["vingts", "cents", "millions", "milliards", "billions"] where text.hasSuffix(plural) {
            text.removeLast()
        }
        if text.hasSuffix("e") { text.removeLast() }
        if text.hasSuffix("cinq") {
            text += "u"
        } else if text.hasSuffix("neuf") {
            text = text.dropLast() + "v"
        }
        return text + (agreement.number == .plural ? "ièmes" : "ième")
    }

    /// 1er, 1re, 2e: digits, then the ending as superior letters.
    public static func ordinalDigits(_ number: Int, agreement: Agreement = .masculineSingular) -> [Token] {
        let plural = agreement.number == .plural ? "s" : ""
        let ending = number == 1 ? (agreement.gender == .feminine ? "re" : "er") : "e"
        return [.number(digits(number)), Token(.text, ending + plural, markup: .superscript)]
    }

    /// 1 500, 43 000 000: groups of three, U+202F.
    public static func digits(_ number: Int) -> String {
        let plain = String(number.magnitude)
        var text = number < 0 ? "−" : ""
        let count = plain.utf8.count
        for (index, digit) in plain.unicodeScalars.enumerated() {
            if index > 0, (count - index) % 3 == 0 { text += Space.narrowNoBreak.rawValue }
            text.unicodeScalars.append(digit)
        }
        return text
    }
}

extension String {
    /// In the spelling of 1990 every word of a number is joined.
    fileprivate func withHyphens(_ orthography: Orthography) -> String {
        guard orthography == .rectified1990 else { return self }
        return String(unicodeScalars.map { $0 == " " ? "-" : $0 })
    }
}
