/// A run of signs that needs no repair and hides nothing: a word in lower-case letters, with at most an elided one
/// before it and a comma or a full stop behind. Most of a text is made of them.
struct PlainWord {
    /// With its elided word: *l’application*.
    let word: ArraySlice<Unicode.Scalar>
    let mark: Unicode.Scalar?

    /// Letters that no abbreviation with a stop has: *chap.*
    private static let longerThanAbbreviations = 5

    /// - Returns: nil when more has to be known of the run.
    init?(_ scalars: [Unicode.Scalar]) {
        let start = scalars.count > 2 && Self.isApostrophe(scalars[1]) ? 2 : 0
        var end = scalars.count
        var mark: Unicode.Scalar?
        if let last = scalars.last, last == "," || last == "." && end - start > Self.longerThanAbbreviations {
            mark = last
            end -= 1
        }
        guard start < end, scalars[start..<end].allSatisfy(Self.isLowercaseLetter),
            start == 0 || Self.isLowercaseLetter(scalars[0])
        else { return nil }
        word = scalars[..<end]
        self.mark = mark
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "’" || scalar == "'" }

    /// A letter of French, whatever its case.
    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        isLowercaseLetter(scalar)
            || (0x41...0xDE).contains(scalar.value)
                && Unicode.Scalar(scalar.value | 0x20).map(isLowercaseLetter) ?? false
    }

    /// A letter of French, in lower case.
    private static func isLowercaseLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "à", "â", "ä", "ç", "é", "è", "ê", "ë", "î", "ï", "ô", "ö", "ù", "û", "ü", "œ", "æ": true
        default: false
        }
    }
}
