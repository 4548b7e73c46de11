import French

/// `unite` as a record writes it, in the parts French counts with.
struct FigureUnit {
    /// `millions de` → 6: how many zeros the number takes.
    var power = 0
    /// The noun, singular when that is sure (*minute*), or a symbol (*%*).
    var noun: String
    /// What a percentage is of: *des clients*.
    var complement: String?

    /// - Parameter text: *utilisateurs actifs mensuels*, *minutes*, *millions de comptes*, *% des clients*.
    init(_ text: String, lexicon: Lexicon) {
        if text.hasPrefix("%") {
            let rest = text.dropFirst().drop { $0.isWhitespace }
            noun = "%"
            complement = rest.isEmpty ? nil : String(rest)
            return
        }
        var noun = text
        for (word, power) in FigureUnit.scales {
            if noun == word {
                (self.power, noun) = (power, "")
            } else if let found = FigureUnit.links.first(where: { noun.hasPrefix(word + $0) }) {
                (self.power, noun) = (power, String(noun.dropFirst(word.count + found.count)))
            }
        }
        self.noun = FigureUnit.singular(noun, lexicon)
    }

    /// The noun after what is less than two: *1,2 térabit par seconde*, *un serveur touché*.
    func singular(_ lexicon: Lexicon) -> String {
        guard let group = try? NounGroup(parsing: "les \(noun)", lexicon: lexicon) else { return noun }
        return group.singular(lexicon: lexicon).withDeterminer(.none).text
    }

    private static let scales = [("millions", 6), ("million", 6), ("milliards", 9), ("milliard", 9)]
    private static let links = [" de ", " d’", " d'"]

    /// One word with a regular plural; others are kept, since a plural is its own plural.
    private static func singular(_ noun: String, _ lexicon: Lexicon) -> String {
        guard !noun.contains(" "), noun.hasSuffix("s") else { return noun }
        let stem = String(noun.dropLast())
        return NounForm.plural(stem) == noun && lexicon.gender(of: stem) != nil ? stem : noun
    }
}

extension Figure {
    /// The number with more zeros: 1,5 and 6 → 1 500 000.
    func shifted(by power: Int) -> Figure {
        guard power > 0 else { return self }
        var mantissa = mantissa
        var digits = fractionDigits
        for _ in 0..<power {
            if digits > 0 {
                digits -= 1
            } else {
                let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
                guard !overflow else { return self }
                mantissa = product
            }
        }
        return Figure(mantissa: mantissa, fractionDigits: digits)
    }
}
