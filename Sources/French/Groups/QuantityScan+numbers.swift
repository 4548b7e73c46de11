extension QuantityReader {
    struct Numeral {
        var value: Double
        var gender: Gender?
        var end: Int
    }

    /// *300*, *près de 70 000*, *3,5 millions de*, *deux*, *plus d’un*, *entre 3 et 5*, *de 300 à 400*.
    func number() -> DeterminerScan? {
        let hedge = word(0) == "de" && isRange(1) ? 1 : hedgeLength
        guard let first = numeral(hedge) else { return nil }
        var end = first.end
        var other: Numeral?
        if ["et", "à", "ou"].contains(word(end)), let last = numeral(end + 1) {
            other = last
            end = last.end
        }
        let isDetermined = hedge > 0 && ["les", "ces", "ses", "leurs", "nos", "vos"].contains(word(0))
        // Plus d’un client a, moins de deux clients ont; 1,5 million has no mark (Grevisse, §§ 433, 608).
        let isPlural = isDetermined || max(first.value, other?.value ?? 0) >= 2
        if QuantityScan.scales.contains(word(end)) {
            end += 1
            while word(end) == "de", QuantityScan.pluralCollectives.contains(word(end + 1)) { end += 2 }
            if let scan = complement(end) { return plural(scan) }
        }
        // 40 millions sold, read without a complement: the scale is the noun.
        if end == words.count, end > first.end { end -= 1 }
        return scan(end, other == nil ? first.gender : nil, isPlural ? .plural : .singular)
    }

    /// *ces quelques*, *les quelques*: few, but counted.
    func few() -> DeterminerScan? {
        guard ["les", "ces", "ses", "leurs", "nos"].contains(word(0)), word(1) == "quelques", words.count > 2 else {
            return nil
        }
        return scan(2, nil, .plural)
    }

    private func isRange(_ start: Int) -> Bool {
        guard let first = numeral(start), word(first.end) == "à" else { return false }
        return numeral(first.end + 1) != nil
    }

    /// A number in digits (grouped or not) or in words, and where it ends.
    func numeral(_ start: Int) -> Numeral? {
        guard start < words.count else { return nil }
        return words[start].utf8.first.map { $0 >= 48 && $0 <= 57 } == true ? digits(start) : letters(start)
    }

    private func digits(_ start: Int) -> Numeral? {
        var end = start
        var digits = ""
        while end < words.count, NumberReading.isDigits(words[end]), end == start || words[end].utf8.count == 3 {
            digits += words[end]
            end += 1
        }
        // The last group may carry decimals: 1 234,5.
        if end > start, end < words.count, words[end].contains(","), let tail = NumberReading.value(words[end]),
            words[end].prefix(while: { $0 != "," }).count == 3
        {
            return Numeral(value: (Double(digits) ?? 2) * 1000 + tail, end: end + 1)
        }
        if end == start { return NumberReading.value(words[start]).map { Numeral(value: $0, end: start + 1) } }
        return Numeral(value: Double(digits) ?? 2, end: end)
    }

    private func letters(_ start: Int) -> Numeral? {
        var end = start
        while NumberReading.isNumberWord(word(end))
            || (end > start && word(end) == "et" && ["un", "une", "onze"].contains(word(end + 1)))
        {
            end += 1
        }
        guard end > start else { return nil }
        let isOne = end == start + 1 && (word(start) == "un" || word(start) == "une")
        if isOne, start == 0 {
            // un à deux jours; "un" alone is the article, unless a hedge opened the number: plus d’un.
            let isRange = (word(end) == "à" || word(end) == "ou") && NumberReading.isNumberWord(word(end + 1))
            return isRange ? Numeral(value: 1, end: end) : nil
        }
        let gender: Gender? = word(end - 1) == "une" ? .feminine : (isOne ? .masculine : nil)
        return Numeral(value: isOne ? 1 : (word(start) == "zéro" ? 0 : 2), gender: gender, end: end)
    }
}
