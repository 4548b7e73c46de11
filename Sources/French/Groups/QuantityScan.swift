/// Reads determiners that count: *300*, *près de 70 000*, *une vingtaine de*, *la plupart des*, *plus d’un*.
///
/// Agreement: Grevisse et Goosse, *Le bon usage*, §§ 431–434; OQLF, « Accord du verbe avec un nom collectif ».
enum QuantityScan {
    /// Nouns of quantity after *un*, *une*: the group agrees with its complement.
    private static let collectives: Set<String> = [
        "dizaine", "douzaine", "quinzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine",
        "centaine", "millier", "million", "milliard", "demi-douzaine", "demi-million", "partie", "majorité", "minorité",
        "poignée", "nombre", "multitude", "moitié", "tiers", "quart", "infinité", "kyrielle", "foule",
    ]
    /// *des milliers de*, *plusieurs dizaines de*.
    private static let pluralCollectives: Set<String> = [
        "dizaines", "douzaines", "vingtaines", "centaines", "milliers", "millions", "milliards",
    ]
    private static let adverbsOfQuantity: Set<String> = [
        "beaucoup", "peu", "trop", "assez", "tant", "nombre", "quantité", "davantage", "suffisamment", "énormément",
        "plein",
    ]
    private static let plurals: [String: Gender?] = [
        "plusieurs": nil, "certains": .masculine, "certaines": .feminine, "quelques": nil,
        "divers": .masculine, "diverses": .feminine, "différents": .masculine, "différentes": .feminine,
        "maints": .masculine, "maintes": .feminine, "tels": .masculine, "telles": .feminine,
    ]
    private static let singulars: [String: Gender?] = [
        "chaque": nil, "quelque": nil, "certain": .masculine, "certaine": .feminine,
        "maint": .masculine, "mainte": .feminine, "tel": .masculine, "telle": .feminine,
    ]
    /// What may stand before a number.
    private static let hedges: [[String]] = [
        ["un", "peu", "plus", "de"], ["un", "peu", "moins", "de"], ["pas", "moins", "de"], ["de", "l’", "ordre", "de"],
        ["aux", "alentours", "de"], ["plus", "de"], ["moins", "de"], ["près", "de"], ["plus", "d’"], ["moins", "d’"],
        ["près", "d’"], ["au", "moins"], ["au", "plus"], ["jusqu’", "à"], ["environ"], ["quelque"], ["presque"],
        ["les", "quelque"], ["ces", "quelque"], ["ses", "quelque"], ["leurs", "quelque"],
        ["autour", "de"], ["à", "peine"], ["quasiment"], ["exactement"], ["seulement"], ["les"], ["ces"], ["ses"],
        ["leurs"], ["nos"], ["vos"], ["entre"],
    ]

    static func scan(_ words: [String]) -> DeterminerScan? {
        let lower = words.map { $0.lowercased() }
        return someOf(words, lower) ?? proportion(words, lower) ?? collective(words, lower) ?? number(words, lower)
            ?? indefinite(words, lower)
    }

    /// Proportions that agree with their complement; *la totalité*, *l’essentiel* agree by themselves.
    private static let proportions: [[String]] = [
        ["la", "plupart"], ["la", "moitié"], ["la", "majorité"], ["la", "grande", "majorité"],
        ["la", "majeure", "partie"],
        ["la", "plus", "grande", "partie"], ["une", "bonne", "partie"], ["une", "grande", "partie"],
        ["une", "large", "majorité"], ["les", "deux", "tiers"], ["les", "trois", "quarts"], ["un", "tiers"],
        ["un", "quart"], ["le", "tiers"], ["le", "quart"], ["un", "cinquième"], ["un", "dixième"],
    ]
    private static let proportionHedges: [[String]] = [
        ["un", "peu", "plus", "de"], ["un", "peu", "moins", "de"], ["un", "peu", "plus", "d’"],
        ["un", "peu", "moins", "d’"], ["plus", "de"], ["moins", "de"], ["près", "de"], ["plus", "d’"], ["moins", "d’"],
        ["près", "d’"], ["environ"], ["presque"], ["quasiment"], ["au", "moins"], [],
    ]

    /// *la plupart des*, *près de la moitié des*, *les deux tiers des*, *15 % des*.
    private static func proportion(_ words: [String], _ lower: [String]) -> DeterminerScan? {
        for hedge in proportionHedges where lower.starts(with: hedge) {
            let rest = lower[hedge.count...]
            for proportion in proportions where rest.starts(with: proportion) {
                return withComplement(words, lower, hedge.count + proportion.count)
            }
        }
        guard let digits = numeral(lower, hedgeLength(lower)), digits.end < lower.count, lower[digits.end] == "%" else {
            return nil
        }
        return withComplement(words, lower, digits.end + 1)
    }

    /// *un des serveurs*, *l’une de ses lignes*, *trois des cinq centres*: some out of a whole.
    private static func someOf(_ words: [String], _ lower: [String]) -> DeterminerScan? {
        let start = lower.first == "l’" ? 1 : 0
        guard start + 1 < lower.count else { return nil }
        if lower[start] == "un" || lower[start] == "une", opensWhole(lower, start + 1),
            var scan = withComplement(words, lower, start + 1), scan.number == .plural
        {
            scan.number = .singular
            scan.gender = lower[start] == "une" ? .feminine : .masculine
            return scan
        }
        guard start == 0 else { return nil }
        var end: Int?
        if ["plusieurs", "certains", "certaines", "chacun", "chacune", "aucun", "aucune"].contains(lower[0]) {
            end = 1
        }
        if end == nil, let digits = numeral(lower, 0) { end = digits.end }
        guard let end, opensWhole(lower, end), var scan = withComplement(words, lower, end) else { return nil }
        if lower[0].hasPrefix("chacun") || lower[0].hasPrefix("aucun") {
            scan.number = .singular
            scan.gender = lower[0].hasSuffix("e") ? .feminine : .masculine
        }
        return scan
    }

    /// *des*, *de ses*, *de ces*: a whole that is known.
    private static func opensWhole(_ lower: [String], _ index: Int) -> Bool {
        guard index < lower.count else { return false }
        if lower[index] == "des" { return true }
        return lower[index] == "de" && index + 1 < lower.count
            && ["ses", "leurs", "ces", "nos", "vos", "mes"].contains(lower[index + 1])
    }

    /// After the words of quantity: *de*, *d’*, *du*, *des*, *de la*, *de l’*.
    private static func withComplement(_ words: [String], _ lower: [String], _ start: Int) -> DeterminerScan? {
        guard start < lower.count else { return nil }
        var end = start
        var gender: Gender?
        var number: Number?
        switch lower[end] {
        case "des":
            number = .plural
            end += 1
        case "du":
            number = .singular
            gender = .masculine
            end += 1
        case "de":
            end += 1
            if end < lower.count, lower[end] == "la" || lower[end] == "l’" {
                number = .singular
                gender = lower[end] == "la" ? .feminine : nil
                end += 1
            } else if end < lower.count, ["ses", "leurs", "ces", "nos", "vos", "mes"].contains(lower[end]) {
                number = .plural
                end += 1
            }
        case "d’":
            end += 1
            if end < lower.count, lower[end] == "entre" { return nil }
        default: return nil
        }
        return DeterminerScan(
            determiner: .quantity(WordScanner.joined(words[..<end])), count: end, gender: gender, number: number,
            agreesWithComplement: true)
    }

    /// *une vingtaine de*, *des milliers de*, *plusieurs dizaines de*, *un grand nombre de*, *beaucoup de*.
    private static func collective(_ words: [String], _ lower: [String]) -> DeterminerScan? {
        guard let first = lower.first else { return nil }
        if adverbsOfQuantity.contains(first) { return plural(withComplement(words, lower, 1)) }
        if first == "bon", lower.count > 1, lower[1] == "nombre" { return plural(withComplement(words, lower, 2)) }
        var index = hedgeLength(lower)
        guard index < lower.count else { return nil }
        if ["un", "une"].contains(lower[index]) {
            index += 1
            if index < lower.count,
                ["grand", "grande", "bonne", "petite", "petit", "large", "certain", "faible", "infime"].contains(
                    lower[index])
            {
                index += 1
            }
            guard index < lower.count, collectives.contains(lower[index]) else { return nil }
            return plural(withComplement(words, lower, index + 1))
        }
        if ["des", "plusieurs", "quelques", "les"].contains(lower[index]) {
            index += 1
            guard index < lower.count, pluralCollectives.contains(lower[index]) else { return nil }
            index += 1
            // des dizaines de milliers de
            if index + 1 < lower.count, lower[index] == "de", pluralCollectives.contains(lower[index + 1]) {
                index += 2
            }
            return plural(withComplement(words, lower, index))
        }
        return nil
    }

    /// Plural unless the complement says otherwise (*une partie du réseau*).
    private static func plural(_ scan: DeterminerScan?) -> DeterminerScan? {
        guard var scan else { return nil }
        if scan.number == nil { scan.number = .plural }
        return scan
    }

    /// *300*, *près de 70 000*, *3,5 millions de*, *deux*, *plus d’un*.
    private static func number(_ words: [String], _ lower: [String]) -> DeterminerScan? {
        let hedge = hedgeLength(lower)
        guard let digits = numeral(lower, hedge) else {
            return nil
        }
        var end = digits.end
        // entre 3 et 5, de 3 à 12
        if end + 1 < lower.count, ["et", "à", "ou"].contains(lower[end]), let other = numeral(lower, end + 1) {
            end = other.end
        }
        let isPlural: Bool
        // plus d’un: singular; moins de deux: plural.
        if digits.value < 2 {
            isPlural = hedge > 0 && ["les", "ces", "ses"].contains(lower[0])
        } else {
            isPlural = true
        }
        var scan = DeterminerScan(
            determiner: .quantity(""), count: end, gender: digits.gender, number: isPlural ? .plural : .singular)
        if end < lower.count,
            ["million", "millions", "milliard", "milliards", "millier", "milliers", "dizaines", "centaines"].contains(
                lower[end])
        {
            end += 1
            if let complement = withComplement(words, lower, end) {
                return plural(complement)
            }
        }
        scan.determiner = .quantity(WordScanner.joined(words[..<scan.count]))
        return scan
    }

    private static func indefinite(_ words: [String], _ lower: [String]) -> DeterminerScan? {
        guard let first = lower.first else { return nil }
        if let gender = plurals[first] {
            return DeterminerScan(determiner: .quantity(words[0]), count: 1, gender: gender, number: .plural)
        }
        if let gender = singulars[first] {
            return DeterminerScan(determiner: .quantity(words[0]), count: 1, gender: gender, number: .singular)
        }
        return nil
    }

    private static func hedgeLength(_ lower: [String]) -> Int {
        for hedge in hedges where lower.count > hedge.count && lower.starts(with: hedge) { return hedge.count }
        return 0
    }

    /// A number in digits (grouped or not) or in words, and where it ends.
    private static func numeral(_ lower: [String], _ start: Int) -> (value: Double, gender: Gender?, end: Int)? {
        guard start < lower.count else { return nil }
        if lower[start].utf8.first.map({ $0 >= 48 && $0 <= 57 }) == true {
            var end = start
            var digits = ""
            while end < lower.count, NumberReading.isDigits(lower[end]), end == start || lower[end].utf8.count == 3 {
                digits += lower[end]
                end += 1
            }
            if end == start {
                guard let value = NumberReading.value(lower[start]) else { return nil }
                return (value, nil, start + 1)
            }
            return (Double(digits) ?? 2, nil, end)
        }
        var end = start
        while end < lower.count,
            NumberReading.isNumberWord(lower[end])
                || (end > start && lower[end] == "et" && end + 1 < lower.count
                    && NumberReading.isNumberWord(lower[end + 1]))
        {
            end += 1
        }
        guard end > start else { return nil }
        let isOne = end == start + 1 && (lower[start] == "un" || lower[start] == "une")
        // un à deux jours
        if isOne, start == 0, end + 1 < lower.count, lower[end] == "à" || lower[end] == "ou",
            NumberReading.isNumberWord(lower[end + 1])
        {
            return (2, nil, end)
        }
        // "un" alone is the article, unless a hedge opened the number: plus d’un.
        if isOne, start == 0 { return nil }
        return (isOne ? 1 : 2, lower[end - 1] == "une" ? .feminine : (isOne ? .masculine : nil), end)
    }
}

/// Reads numbers in author's text.
enum NumberReading {
    static func isDigits(_ word: String) -> Bool { !word.isEmpty && word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }

    /// `3,5`, `70 000` (joined by no-break spaces), `300`.
    static func value(_ word: String) -> Double? {
        var text = ""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "0"..."9": text.unicodeScalars.append(scalar)
            case ",", ".": text.unicodeScalars.append(".")
            case "\u{A0}", "\u{202F}", " ": continue
            default: return nil
            }
        }
        return Double(text)
    }

    private static let words: Set<String> = [
        "un", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize", "vingt", "vingts", "trente", "quarante", "cinquante", "soixante", "cent",
        "cents",
        "mille", "quatre-vingts", "quatre-vingt",
    ]

    static func isNumberWord(_ word: String) -> Bool {
        if words.contains(word) { return true }
        guard word.utf8.contains(UInt8(ascii: "-")) else { return false }
        return word.split(separator: "-").allSatisfy { words.contains(String($0)) || $0 == "et" }
    }
}
