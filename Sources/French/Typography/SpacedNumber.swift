/// A number that spaces cut: *300 000*, *19 h 30*, *01 42 75 90 00*.
struct SpacedNumber {
    var tokens: [Token]
    /// What is left of the last chunk it took.
    var rest: ArraySlice<Unicode.Scalar>
    /// How many chunks it took after the first.
    var count: Int

    /// - Parameters:
    ///   - first: the digits the number begins with.
    ///   - following: the chunks after them.
    static func read(_ first: String, _ following: ArraySlice<PlainTextReader.Chunk>) -> SpacedNumber? {
        telephone(first, following) ?? hour(first, following) ?? thousands(first, following)
    }

    // MARK: - Telephone numbers

    /// Digits in each group: *01 42 75 90 00*, *0 800 123 456*, *0970 818 818*, *+33 1 42 75 90 00*.
    private static let telephones: [(first: @Sendable (String) -> Bool, groups: [Int])] = [
        ({ $0.utf8.count == 2 && $0.hasPrefix("0") }, [2, 2, 2, 2]),
        ({ $0 == "0" }, [3, 3, 3]),
        ({ $0 == "0" }, [3, 2, 2, 2]),
        ({ $0.utf8.count == 4 && $0.hasPrefix("0") }, [3, 3]),
        ({ $0.hasPrefix("+") }, [1, 2, 2, 2, 2]),
    ]

    private static func telephone(
        _ first: String, _ following: ArraySlice<PlainTextReader.Chunk>
    ) -> SpacedNumber? {
        for shape in telephones where shape.first(first) && following.count >= shape.groups.count {
            var number = first
            var rest: ArraySlice<Unicode.Scalar> = []
            let matches = zip(shape.groups, following).allSatisfy { length, chunk in
                let digits = chunk.scalars.prefix(while: Verbatim.isDigit)
                guard rest.isEmpty, digits.count == length else { return false }
                number += Space.noBreak.rawValue + String(digits)
                rest = chunk.scalars[length...]
                return true
            }
            if matches { return SpacedNumber(tokens: [.number(number)], rest: rest, count: shape.groups.count) }
        }
        return nil
    }

    // MARK: - Hours

    private static func hour(_ first: String, _ following: ArraySlice<PlainTextReader.Chunk>) -> SpacedNumber? {
        guard let hour = Int(first), hour <= 24, let mark = following.first, let rest = afterMark(mark) else {
            return nil
        }
        var read = SpacedNumber(tokens: [.number(first), .unit("h")], rest: rest, count: 1)
        let later = following.dropFirst()
        if rest.isEmpty, let next = later.first {
            let minutes = next.scalars.prefix(while: Verbatim.isDigit)
            if minutes.count == 2, minutes[0] < "6" {
                read.tokens.append(.number(String(minutes)))
                read.rest = next.scalars[2...]
                read.count = 2
            }
        } else if let sign = rest.first, sign == "/" || sign == "-" {
            // 24 h/24, 20 h-22 h
            let digits = rest.dropFirst().prefix(while: Verbatim.isDigit)
            read.tokens += [.punctuation(String(sign)), .number(String(digits))]
            read.rest = rest.dropFirst(1 + digits.count)
            if read.rest.isEmpty, let next = later.first, let last = afterMark(next) {
                read.tokens.append(.unit("h"))
                read.rest = last
                read.count = 2
            }
        }
        return read
    }

    /// What follows the *h* of a chunk that is one: nothing, a stop, or a mark and a digit.
    private static func afterMark(_ chunk: PlainTextReader.Chunk) -> ArraySlice<Unicode.Scalar>? {
        guard let mark = chunk.scalars.first, mark == "h" || mark == "H" else { return nil }
        let rest = chunk.scalars.dropFirst()
        guard let sign = rest.first else { return rest }
        if sign == "/" || sign == "-" { return rest.dropFirst().first.map(Verbatim.isDigit) == true ? rest : nil }
        return Signs.closing.contains(sign) ? rest : nil
    }

    // MARK: - Thousands

    private static func thousands(
        _ first: String, _ following: ArraySlice<PlainTextReader.Chunk>
    ) -> SpacedNumber? {
        guard first.utf8.count <= 3, !first.hasPrefix("0"), NumberReading.isDigits(first) else { return nil }
        var number = first
        var count = 0
        for chunk in following {
            let digits = chunk.scalars.prefix(while: Verbatim.isDigit)
            guard digits.count == 3 else { break }
            let rest = chunk.scalars[3...]
            let decimals = rest.first == "," ? rest.dropFirst().prefix(while: Verbatim.isDigit) : []
            // 300 000, then a stop or a unit; never 300 000th nor 12 345-6.
            guard let sign = rest.first else {
                number += Space.narrowNoBreak.rawValue + String(digits)
                count += 1
                continue
            }
            guard Signs.closing.contains(sign) || Units.isSign(sign) else { break }
            number += Space.narrowNoBreak.rawValue + String(digits)
            if !decimals.isEmpty { number += "," + String(decimals) }
            let read = decimals.isEmpty ? 0 : 1 + decimals.count
            return SpacedNumber(tokens: [.number(number)], rest: rest.dropFirst(read), count: count + 1)
        }
        return count > 0 ? SpacedNumber(tokens: [.number(number)], rest: [], count: count) : nil
    }
}
