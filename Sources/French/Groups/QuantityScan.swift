/// Reads determiners that count: *300*, *près de 70 000*, *une vingtaine de*, *la plupart des*, *plus d’un*.
///
/// Agreement: Grevisse et Goosse, *Le bon usage*, §§ 431–434; OQLF, « Accord du verbe avec un nom collectif ».
enum QuantityScan {
    static func scan(_ words: [String]) -> DeterminerScan? {
        let reader = QuantityReader(words)
        return reader.someOf() ?? reader.share() ?? reader.percentage() ?? reader.collective() ?? reader.times()
            ?? reader.number() ?? reader.few() ?? reader.adverb()
    }
}

/// The words at the start of a noun group, read as a quantity.
struct QuantityReader {
    let words: [String]
    /// The same in small letters: the determiner may open a sentence.
    let lower: [String]

    init(_ words: [String]) {
        self.words = words
        lower = words.map { $0.lowercased() }
    }

    func word(_ index: Int) -> String { index < lower.count ? lower[index] : "" }

    func scan(_ count: Int, _ gender: Gender?, _ number: Number?) -> DeterminerScan {
        DeterminerScan(
            determiner: .quantity(WordScanner.joined(words[..<count])), count: count, gender: gender, number: number)
    }

    func hedgeLength() -> Int {
        for hedge in QuantityScan.hedges where lower.count > hedge.count && lower.starts(with: hedge) {
            return hedge.count
        }
        return 0
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
            scan.gender = one.hasSuffix("e") ? .feminine : .masculine
        } else if word(0).hasPrefix("quelques-un") || word(0).hasPrefix("certain") {
            scan.gender = word(0).hasSuffix("es") ? .feminine : .masculine
        }
        return scan
    }

    /// *deux fois plus de requêtes*, *dix fois moins de trafic*
    func times() -> DeterminerScan? {
        guard let number = numeral(hedgeLength()), word(number.end) == "fois",
            ["plus", "moins", "trop"].contains(word(number.end + 1))
        else { return nil }
        return complement(number.end + 2)
    }

    /// *beaucoup de*, *bon nombre de*, *bien des*: a mass stays singular, *trop de trafic*.
    func adverb() -> DeterminerScan? {
        for adverb in QuantityScan.adverbs where lower.starts(with: adverb) {
            let end = adverb.count
            guard word(end) == "de" || word(end) == "d’" || (adverb == ["bien"] && word(end) == "des"),
                let scan = complement(end), scan.count > end
            else { continue }
            return scan
        }
        return nil
    }
}
