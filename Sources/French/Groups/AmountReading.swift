/// Sums of money as the wires write them: *$40 millions*, *40 M€* → *40 millions de dollars*, *40 millions d’euros*.
///
/// Lexique de l’Imprimerie nationale, « Monnaies »: the symbol follows the number and goes with figures only, the name
/// goes with *million*, *milliard*.
enum AmountReading {
    private static let currencies: WordTable<String> = ["$": "dollars", "€": "euros", "£": "livres", "¥": "yens"]
    private static let scales = ["k": "mille", "M": "millions", "Md": "milliards", "B": "milliards"]
    private static let scaleWords: WordSet = ["million", "millions", "milliard", "milliards"]

    static func normalized(_ words: [String]) -> [String] {
        guard words.contains(where: mayTellMoney) else { return words }
        let words = words.indices.map { belowTwo(words, $0) }
        for index in words.indices {
            if let amount = prefixed(words, index) ?? suffixed(words, index) { return amount }
        }
        return words
    }

    /// Whether a word is that of an amount: most groups have none.
    private static func mayTellMoney(_ word: String) -> Bool {
        currencies[word.prefix(1)] != nil || currencies[word.suffix(1)] != nil || scaleWords.contains(word)
    }

    /// *1,1 milliards* → *1,1 milliard*: the plural begins at two (Grevisse et Goosse, *Le bon usage*, § 511).
    private static func belowTwo(_ words: [String], _ index: Int) -> String {
        guard index > 0, scaleWords.contains(words[index]), words[index].ends(in: "s"),
            words[index - 1].contains(","), NumberReading.value(words[index - 1]).map({ $0 < 2 }) == true
        else { return words[index] }
        return String(words[index].dropLast())
    }

    /// *$40 millions*, *$40M*, *$40*.
    private static func prefixed(_ words: [String], _ index: Int) -> [String]? {
        guard let name = currencies[words[index].prefix(1)] else { return nil }
        let rest = words[index].dropFirst()
        let digits = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
        guard !digits.isEmpty else { return nil }
        var number = [String(digits.map { $0 == "." ? "," : $0 })]
        var end = index + 1
        var isScaled = false
        if let scale = scales[String(rest.dropFirst(digits.count))] {
            number.append(agreeing(scale, number[0]))
            isScaled = true
        } else if end < words.count, scaleWords.contains(words[end]) {
            number.append(words[end])
            end += 1
            isScaled = true
        }
        return Array(words[..<index]) + number + named(name, number[0], isScaled) + Array(words[end...])
    }

    /// *40 M€*, *40M€*, *40 millions €*.
    private static func suffixed(_ words: [String], _ index: Int) -> [String]? {
        guard index > 0 || words[index].first?.isNumber == true,
            let name = currencies[words[index].suffix(1)]
        else { return nil }
        let before = words[index].dropLast()
        let digits = before.prefix { $0.isNumber || $0 == "," }
        let scaleSign = String(before.dropFirst(digits.count))
        let number = digits.isEmpty && index > 0 ? words[index - 1] : String(digits)
        if let scale = scales[scaleSign], scale != "mille" {
            let head = Array(words[..<index]) + (digits.isEmpty ? [] : [number])
            return head + [agreeing(scale, number)] + named(name, number, true) + Array(words[(index + 1)...])
        }
        if before.isEmpty, index > 0, scaleWords.contains(words[index - 1]) {
            return Array(words[..<index]) + named(name, number, true) + Array(words[(index + 1)...])
        }
        return nil
    }

    private static func agreeing(_ scale: String, _ number: String) -> String {
        (NumberReading.value(number) ?? 2) < 2 && scale.ends(in: "s") ? String(scale.dropLast()) : scale
    }

    private static func named(_ name: String, _ number: String, _ isScaled: Bool) -> [String] {
        if isScaled { return [Elision.startsWithVowelSound(name) ? "d’" : "de", name] }
        return [(NumberReading.value(number) ?? 2) < 2 ? String(name.dropLast()) : name]
    }
}
