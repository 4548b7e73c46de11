/// Reads determiners that count: *300*, *près de 70 000*, *une vingtaine de*, *la plupart des*, *plus d’un*.
///
/// Agreement: Grevisse et Goosse, *Le bon usage*, §§ 431–434; OQLF, « Accord du verbe avec un nom collectif ».
enum QuantityScan {
    static func scan(_ words: [String]) -> DeterminerScan? {
        guard let first = words.first?.lowered, NumberReading.opens(first) || openings.contains(first) else {
            return nil
        }
        let reader = QuantityReader(words)
        return reader.someOf() ?? reader.share() ?? reader.percentage() ?? reader.collective() ?? reader.times()
            ?? reader.number() ?? reader.few() ?? reader.adverb()
    }

    /// What a quantity may open with, numbers aside.
    private static let openings = hedges.keys.union(adverbs.keys).union([
        "l’", "le", "la", "les", "un", "une", "des", "de", "plusieurs", "quelques", "ces", "ses", "leurs", "nos",
        "tout",
        "chacun", "chacune", "aucun", "aucune", "lequel", "laquelle", "n’", "certains", "certaines", "quelques-uns",
        "quelques-unes", "beaucoup", "combien", "plus",
    ])
}

/// The words at the start of a noun group, read as a quantity.
struct QuantityReader {
    let words: [String]
    /// How many words hedge the number.
    let hedgeLength: Int

    init(_ words: [String]) {
        self.words = words
        hedgeLength = QuantityReader.hedge(words)
    }

    /// In small letters: the determiner may open a sentence.
    func word(_ index: Int) -> String { index < words.count ? words[index].lowered : "" }

    /// Whether some words open with a phrase, whatever their capitals.
    private static func open(_ words: [String], with phrase: [String]) -> Bool {
        words.count >= phrase.count && zip(words, phrase).allSatisfy { $0.lowered == $1 }
    }

    private static func hedge(_ words: [String]) -> Int {
        guard let first = words.first?.lowered else { return 0 }
        return QuantityScan.hedges[first].first { words.count > $0.count && open(words, with: $0) }?.count ?? 0
    }

    func scan(_ count: Int, _ gender: Gender?, _ number: Number?) -> DeterminerScan {
        DeterminerScan(
            determiner: .quantity(WordScanner.joined(words[..<count])), count: count, gender: gender, number: number)
    }

    /// After the words of quantity: *de*, *d’*, *du*, *des*, *de la*, *de ses*, *d’un*, *d’entre*.
    ///
    /// - Parameter isWhole: only a complement with its determiner, or a pronoun.
    func complement(_ start: Int, isWhole: Bool = false) -> DeterminerScan? {
        var found: DeterminerScan
        switch word(start) {
        case "des": found = scan(start + 1, nil, .plural)
        case "du": found = scan(start + 1, .masculine, .singular)
        case "de", "d’":
            let next = word(start + 1)
            if next == "la" || next == "l’" {
                found = scan(start + 2, next == "la" ? .feminine : nil, .singular)
            } else if QuantityScan.wholeDeterminers.contains(next) {
                found = scan(start + 2, nil, .plural)
            } else if let gender = QuantityScan.singularWholes[next] {
                found = scan(start + 2, gender, .singular)
            } else if next == "entre", QuantityScan.wholePronouns.contains(word(start + 2)) {
                found = scan(start + 2, nil, .plural)
            } else if isWhole, next == "un" || next == "une" {
                found = scan(start + 2, next == "une" ? .feminine : .masculine, .singular)
            } else if next == "entre" || (isWhole && !QuantityScan.wholePronouns.contains(next)) {
                return nil
            } else {
                found = scan(start + 1, nil, nil)
            }
        default: return nil
        }
        found.agreesWithComplement = true
        return found
    }

    /// *l’un des serveurs*, *l’une de ses lignes*, *trois des cinq centres*, *chacun des sites*: some out of a whole.
    func someOf() -> DeterminerScan? {
        let start = word(0) == "l’" ? 1 : 0
        let isOne = ["un", "une", "chacun", "chacune", "aucun", "aucune", "lequel", "laquelle"].contains(word(start))
        var end = start + 1
        if word(0) == "n’", word(1) == "importe", word(2) == "lequel" || word(2) == "laquelle" {
            end = 3
        } else if !isOne {
            guard start == 0 else { return nil }
            if !["plusieurs", "certains", "certaines", "quelques-uns", "quelques-unes", "beaucoup", "combien"]
                .contains(word(0))
            {
                guard let number = numeral(0) else { return nil }
                end = number.end
            }
        }
        guard var scan = complement(end, isWhole: true), scan.number == .plural else { return nil }
        if isOne || end == 3 && start == 0 && word(0) == "n’" {
            let one = word(end - 1)
            scan.number = .singular
            scan.gender = one.ends(in: "e") ? .feminine : .masculine
        } else if word(0).hasPrefix("quelques-un") || word(0).hasPrefix("certain") {
            scan.gender = word(0).ends(in: "es") ? .feminine : .masculine
        }
        return scan
    }

    /// *deux fois plus de requêtes*, *dix fois moins de trafic*
    func times() -> DeterminerScan? {
        guard let number = numeral(hedgeLength), word(number.end) == "fois",
            ["plus", "moins", "trop"].contains(word(number.end + 1))
        else { return nil }
        return complement(number.end + 2)
    }

    /// *beaucoup de*, *bon nombre de*, *bien des*: a mass stays singular, *trop de trafic*.
    func adverb() -> DeterminerScan? {
        for adverb in QuantityScan.adverbs[word(0)] where QuantityReader.open(words, with: adverb) {
            let end = adverb.count
            guard word(end) == "de" || word(end) == "d’" || (adverb == ["bien"] && word(end) == "des"),
                let scan = complement(end), scan.count > end
            else { continue }
            return scan
        }
        return nil
    }
}
