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
    private static let romanEndings: WordSet = ["e", "er", "re", "ème", "eme", "ième", "ère"]

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
