/// The word the writer probably meant.
public enum Suggestion {
    /// The nearest candidate, accents and case forgiven; nil when none is near enough to be worth saying.
    ///
    /// Near enough is one slip for three letters, a swap of two neighbours being one slip (Damerau–Levenshtein).
    /// Among equals the first of the list wins.
    public static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(folded(word))
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let other = Array(folded(candidate))
            let allowed = max(1, min(wanted.count, other.count) / 3)
            guard abs(wanted.count - other.count) <= allowed else { continue }
            let distance = distance(wanted, other)
            guard distance <= allowed, distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.candidate
    }

    /// « vouliez-vous dire « etat » ? », or nil.
    public static func hint(for word: String, among candidates: some Sequence<String>) -> String? {
        closest(to: word, among: candidates).map { "vouliez-vous dire «\u{A0}\($0)\u{A0}»\u{202F}?" }
    }

    /// Lower case, accents removed, ligatures opened, apostrophes, hyphens and spaces made one:
    /// « Résolu » and « resolu » are the same answer.
    public static func folded(_ word: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            if scalar.isASCII {
                result.append(foldedASCII(scalar))
            } else if let plain = base[scalar] {
                result.append(contentsOf: plain.unicodeScalars)
            } else {
                for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
                    result.append(contentsOf: (base[lowered] ?? String(lowered)).unicodeScalars)
                }
            }
        }
        return String(result)
    }

    private static func foldedASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) | 0x20)
        case "-", "_": " "
        default: scalar
        }
    }

    /// Every spelling of a word that folds to the same, as an ECMA-262 pattern: accents, case, apostrophes, hyphens.
    package static func pattern(_ word: String) -> String {
        folded(word).map { letter in
            var spellings = spellings[String(letter)] ?? []
            spellings.append(contentsOf: [String(letter), String(letter).uppercased()])
            let unique = Set(spellings).sorted().map { $0 == "-" ? "\\-" : $0 }
            return unique.count == 1 ? unique[0] : "[\(unique.joined())]"
        }.joined()
    }

    /// Letter → the accented letters, of both cases, that fold to it.
    private static let spellings: [String: [String]] = {
        var table: [String: [String]] = [:]
        for (letter, plain) in base where plain.count == 1 {
            table[plain, default: []] += [String(letter), String(letter).uppercased()]
        }
        return table
    }()

    private static let base: [Unicode.Scalar: String] = {
        let rows: [(String, String)] = [
            ("àâäáã", "a"), ("éèêë", "e"), ("îïíì", "i"), ("ôöóòõ", "o"), ("ùûüú", "u"), ("ÿý", "y"), ("ç", "c"),
            ("ñ", "n"), ("œ", "oe"), ("æ", "ae"), ("’ʼ", "'"), ("-\u{2010}\u{2011}_\u{A0}\u{202F}", " "),
            // Combining accents of decomposed text.
            ("\u{300}\u{301}\u{302}\u{303}\u{308}\u{327}", ""),
        ]
        var table: [Unicode.Scalar: String] = [:]
        for (letters, plain) in rows {
            for letter in letters.unicodeScalars { table[letter] = plain }
        }
        return table
    }()

    /// Optimal string alignment distance, three rows at a time.
    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for i in 1...left.count {
            var row = [i]
            for j in 1...right.count {
                let substitution = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                var cost = min(last[j] + 1, row[j - 1] + 1, substitution)
                if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                    cost = min(cost, beforeLast[j - 2] + 1)
                }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
