extension QuantityReader {
    /// *une vingtaine de*, *plusieurs dizaines de*, *un grand nombre de*: the group agrees with its complement.
    func collective() -> DeterminerScan? {
        var index = hedgeLength
        // quelques and les open collectives of their own.
        if index > 0, ["quelques", "les", "ces", "ses"].contains(word(index - 1)) { index -= 1 }
        if ["un", "une", "deux"].contains(word(index)) {
            index += 1
            while QuantityScan.collectiveAdjectives.contains(word(index)), word(index + 1) != "de" { index += 1 }
            guard QuantityScan.collectives.contains(word(index)) || QuantityScan.scales.contains(word(index)) else {
                return nil
            }
            let isNumber = word(index) == "nombre"
            index += 1
            if isNumber {
                if word(index) == "très" || word(index) == "plus" { index += 1 }
                if QuantityScan.numberAdjectives.contains(word(index)) { index += 1 }
            }
            // une centaine de milliers de
            if word(index) == "de", QuantityScan.pluralCollectives.contains(word(index + 1)) { index += 2 }
            return plural(complement(index))
        }
        guard ["des", "plusieurs", "quelques", "les", "ces", "ses", "de"].contains(word(index)) else { return nil }
        index += 1
        while ["quelques", "nombreuses", "nombreux", "petites", "longues"].contains(word(index)) { index += 1 }
        guard QuantityScan.pluralCollectives.contains(word(index)) else { return nil }
        index += 1
        // des dizaines de milliers de
        while word(index) == "de", QuantityScan.pluralCollectives.contains(word(index + 1)) { index += 2 }
        return plural(complement(index))
    }

    /// *la plupart des*, *près de la moitié des*, *les deux tiers du*, *tout ou partie des*.
    func share() -> DeterminerScan? {
        if word(0) == "tout", word(1) == "ou", word(2) == "partie" { return complement(3, isWhole: true) }
        var index = shareHedge()
        guard ["la", "l’", "le", "les", "un", "une", "plus", "deux", "trois", "quatre"].contains(word(index)) else {
            return nil
        }
        index += 1
        while QuantityScan.shareAdjectives.contains(word(index)) || NumberReading.isNumberWord(word(index)) {
            index += 1
        }
        // *La part des clients touchés* is a number, *une part des clients* are some of them.
        let isFigure = word(index) == "part" && index > 0 && word(index - 1) == "la"
        guard QuantityScan.shares.contains(word(index)), !isFigure else { return nil }
        // une majorité de clients, une minorité d’abonnés: collectives even without a determiner.
        guard var scan = complement(index + 1, isWhole: true) else { return nil }
        // Une partie du réseau a été affectée, les deux tiers du pays ont été privés: of a single whole, the share
        // itself is the subject (Grevisse et Goosse, § 431; OQLF, « Accord du verbe avec une fraction »).
        if scan.number == .singular {
            scan.imposesItsGender = true
            scan.gender = QuantityScan.feminineShares.contains(word(index)) ? .feminine : .masculine
            scan.number =
                (0..<index).contains { ["les", "ces", "deux", "trois", "quatre"].contains(word($0)) }
                ? .plural : .singular
        }
        return scan
    }

    private func shareHedge() -> Int {
        let length = hedgeLength
        return length > 0 && ["les", "ces"].contains(word(length - 1)) ? length - 1 : length
    }

    /// *15 % des*, *90 % du*, *les 10 % de*, *12 pour cent de*.
    func percentage() -> DeterminerScan? {
        let hedge = hedgeLength
        guard let number = numeral(hedge) else { return nil }
        let symbol = number.end
        let isPercent = word(symbol) == "%" || word(symbol) == "‰"
        guard isPercent || (word(symbol) == "pour" && ["cent", "mille"].contains(word(symbol + 1))) else { return nil }
        guard var scan = complement(symbol + (isPercent ? 1 : 2)) else { return nil }
        // Les 10 % de la population ont voté: the article makes a plural (Grevisse, § 431, c).
        if hedge > 0, ["les", "ces"].contains(word(0)) { scan.number = .plural }
        return scan
    }

    /// Plural unless the complement says otherwise (*une foule de*, *des millions de*).
    func plural(_ scan: DeterminerScan?) -> DeterminerScan? {
        guard var scan else { return nil }
        if scan.number == nil { scan.number = .plural }
        return scan
    }
}
