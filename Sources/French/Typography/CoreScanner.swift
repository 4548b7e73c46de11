/// The word at the start of a chunk: up to the first punctuation that does not belong to it.
enum CoreScanner {
    static func core(of rest: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        let start = rest.startIndex
        // O.N.U. keeps its stops until it is read.
        if let length = initials(rest) { return rest[start..<(start + length)] }
        if let length = abbreviation(rest) { return rest[start..<(start + length)] }
        var index = start
        while index < rest.endIndex {
            let sign = rest[index]
            let isLast = index + 1 == rest.endIndex
            if Signs.quotes.contains(sign) { break }
            if sign == "(", index > start {
                // utilisateur(s), (e)
                if let close = optionalEnding(rest, index) {
                    index = close + 1
                    continue
                }
                break
            }
            if Signs.punctuation.contains(sign), sign != "-" {
                let next: Unicode.Scalar = isLast ? " " : rest[index + 1]
                let isDash = (sign == "–" || sign == "—") && index > start && !isLast && Verbatim.isNameSign(next)
                let isInside =
                    isDash
                    || index > start && !isLast && Verbatim.isDigit(rest[index - 1]) && Verbatim.isDigit(next)
                        && (sign == "," || sign == "." || sign == ":")
                if !isInside { break }
            }
            index += 1
            // An elided word before a quote or a verbatim: l’"incident".
        }
        return rest[start..<max(index, min(start + 1, rest.endIndex))]
    }

    /// What may stand against the stop of an abbreviation.
    private enum Follower { case name, digit, nothing }

    /// Abbreviations that keep their stop, or lose it in ``Repairs`` (*Mme.*, *Dr.*).
    private static let abbreviations: [(text: String, follower: Follower)] = [
        ("M.", .name), ("MM.", .name), ("Mr.", .name), ("Mrs.", .name), ("Mme.", .name), ("Mlle.", .name),
        ("Dr.", .name), ("Pr.", .name), ("p.", .digit), ("pp.", .digit), ("art.", .digit), ("chap.", .digit),
        ("vol.", .digit), ("fig.", .digit), ("al.", .digit), ("etc.", .nothing), ("cf.", .nothing),
    ]

    /// The length of an abbreviation at the start, its stop included.
    static func abbreviation(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        let text = String(rest.prefix(5))
        for short in abbreviations where text.hasPrefix(short.text) {
            let length = short.text.unicodeScalars.count
            guard let next = rest.dropFirst(length).first else { return length }
            if short.follower == .name, next.isCapital { return length }
            if short.follower == .digit, Verbatim.isDigit(next) { return length }
            if Signs.closing.contains(next) { return length }
        }
        return nil
    }

    private static func optionalEnding(_ rest: ArraySlice<Unicode.Scalar>, _ open: Int) -> Int? {
        var index = open + 1
        while index < rest.endIndex, index - open <= 3 {
            if rest[index] == ")" { return index > open + 1 ? index : nil }
            guard rest[index].isAnyLetter else { return nil }
            index += 1
        }
        return nil
    }

    /// The length of *O.N.U.* at the start, its last stop included when the sigle has one inside.
    private static func initials(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
        // No sigle is longer: the rest of a long run is not copied.
        let all = Array(rest.prefix(40))
        var start = 0
        // l’O.N.U.
        if let apostrophe = all.firstIndex(where: { $0 == "'" || $0 == "’" }), apostrophe < 5 { start = apostrophe + 1 }
        var index = start
        while index + 1 < all.count, all[index].isCapital, all[index + 1] == "." { index += 2 }
        // O.N.U without its last stop
        if index < all.count, all[index].isCapital,
            index + 1 == all.count || Signs.closing.contains(all[index + 1])
        {
            index += 1
        }
        return index - start >= 3 ? index : nil
    }
}
