/// Reads foreign plain text into tokens, mending its typography on the way.
struct PlainTextReader {
    /// A run of signs between two spaces.
    struct Chunk {
        var scalars: [Unicode.Scalar]
        var text: String
    }

    private let chunks: [Chunk]
    private var output: [Token] = []
    private var depth = 0

    init(_ text: String) {
        chunks = Chunks.split(Composition.composed(text))
    }

    func tokens() -> [Token] {
        var reader = self
        var index = 0
        while index < reader.chunks.count { index += reader.read(index) }
        PlainTextRepairs.apply(to: &reader.output)
        return reader.output
    }

    /// Reads the chunk at an index; how many it took.
    private mutating func read(_ index: Int) -> Int {
        if let count = readNumberGroup(index) { return count }
        readWord(chunks[index].scalars[...])
        return 1
    }

    /// *300 000*, *19 h 30*: numbers cut by spaces.
    private mutating func readNumberGroup(_ index: Int) -> Int? {
        guard NumberReading.isDigits(chunks[index].text) else { return nil }
        let first = chunks[index].text
        if let count = readTelephone(index) { return count }
        if index + 1 < chunks.count,
            ["h", "H"].contains(chunks[index + 1].text) || chunks[index + 1].text.hasPrefix("h,")
                || chunks[index + 1].text == "h.", let hour = Int(first), hour <= 24
        {
            output.append(.number(first))
            output.append(.unit("h"))
            if chunks[index + 1].text.utf8.count > 1 {
                readWord(chunks[index + 1].scalars[1...])
                return 2
            }
            if index + 2 < chunks.count {
                let minutes = chunks[index + 2].scalars.prefix { $0.value >= 48 && $0.value <= 57 }
                if minutes.count == 2, (minutes[0].value - 48) < 6 {
                    if String(minutes) != "00" { output.append(.number(String(minutes))) }
                    let rest = chunks[index + 2].scalars[minutes.count...]
                    if !rest.isEmpty { readWord(rest) }
                    return 3
                }
            }
            return 2
        }
        guard first.utf8.count <= 3, !first.hasPrefix("0") else { return nil }
        var text = first
        var count = 1
        while index + count < chunks.count {
            let digits = chunks[index + count].scalars.prefix { $0.value >= 48 && $0.value <= 57 }
            guard digits.count == 3 else { break }
            let rest = chunks[index + count].scalars[digits.count...]
            // 300 000. or 300 000, but not 300 000th or 12 345-6.
            if let sign = rest.first, !Signs.closing.contains(sign), sign != "%", sign != "€" {
                guard sign == ",", rest.count > 1 else { break }
                let decimals = rest.dropFirst().prefix { $0.value >= 48 && $0.value <= 57 }
                guard !decimals.isEmpty else { break }
                text += Typography.narrowNoBreakSpace + String(digits) + "," + String(decimals)
                output.append(.number(text))
                let tail = rest.dropFirst(1 + decimals.count)
                if !tail.isEmpty { readWord(tail) }
                return count + 1
            }
            text += Typography.narrowNoBreakSpace + String(digits)
            count += 1
            if !rest.isEmpty {
                output.append(.number(text))
                readWord(rest)
                return count
            }
        }
        guard count > 1 else { return nil }
        output.append(.number(text))
        return count
    }

    /// *01 23 45 67 89*: never parted.
    private mutating func readTelephone(_ index: Int) -> Int? {
        guard chunks[index].text.utf8.count == 2, chunks[index].text.hasPrefix("0"), index + 4 < chunks.count else {
            return nil
        }
        var number = chunks[index].text
        var rest: ArraySlice<Unicode.Scalar> = []
        for next in 1...4 {
            let digits = chunks[index + next].scalars.prefix { Verbatim.isDigit($0) }
            guard digits.count == 2, next == 4 || chunks[index + next].scalars.count == 2 else { return nil }
            number += Typography.noBreakSpace + String(digits)
            rest = chunks[index + next].scalars[2...]
        }
        output.append(.number(number))
        if !rest.isEmpty { readWord(rest) }
        return 5
    }

    /// One chunk: opening signs, a core, closing signs.
    private mutating func readWord(_ scalars: ArraySlice<Unicode.Scalar>) {
        var rest = scalars
        if let verbatim = Verbatim.prefix(of: rest) {
            output.append(Token(.verbatim, String(rest.prefix(verbatim))))
            rest = rest.dropFirst(verbatim)
            if rest.isEmpty { return }
        }
        while let first = rest.first {
            if let quote = quote(first, rest) {
                output.append(quote)
                rest = rest.dropFirst(quote.text == "<<" ? 2 : 1)
                continue
            }
            if first == ".", rest.prefix(3).allSatisfy({ $0 == "." }), rest.count >= 3 {
                output.append(.punctuation("…"))
                rest = rest.drop { $0 == "." }
                continue
            }
            if Signs.punctuation.contains(first) {
                if first == "—" || first == "–" || (first == "-" && scalars.count == 1)
                    || (first == "-" && scalars.count == 2 && scalars.allSatisfy { $0 == "-" })
                {
                    output.append(.punctuation("–"))
                    rest = rest.drop { $0 == "-" || $0 == "—" || $0 == "–" }
                    continue
                }
                if first != "-" {
                    output.append(.punctuation(String(first)))
                    rest = rest.dropFirst()
                    if let verbatim = Verbatim.prefix(of: rest) {
                        output.append(Token(.verbatim, String(rest.prefix(verbatim))))
                        rest = rest.dropFirst(verbatim)
                    }
                    continue
                }
            }
            let core = CoreScanner.core(of: rest)
            output += WordReading.tokens(core, after: output.last)
            rest = rest.dropFirst(max(1, core.count))
            // etc… and etc... are etc.
            if output.last?.text == "etc.", rest.allSatisfy({ $0 == "." || $0 == "…" }) { break }
        }
    }

    /// Opening or closing, from what stands around.
    private mutating func quote(_ sign: Unicode.Scalar, _ rest: ArraySlice<Unicode.Scalar>) -> Token? {
        let isOpening: Bool
        switch sign {
        case "«", "‹", "„": isOpening = true
        case "»", "›", "”": isOpening = false
        case "“": isOpening = rest.count > 1
        case "‘": isOpening = true
        case "\"":
            let next = rest.dropFirst().first
            let follows = output.last
            let previousOpens =
                follows == nil || follows?.kind == .openQuote
                || (follows?.kind == .punctuation && follows?.text == "(")
            isOpening =
                next != nil && !Signs.closing.contains(next ?? " ")
                && (rest.startIndex == 0 || previousOpens || depth == 0
                    || endsElided)
        default: return nil
        }
        depth = max(0, depth + (isOpening ? 1 : -1))
        return isOpening ? Token(.openQuote, "«") : Token(.closeQuote, "»")
    }

    /// Whether the last token is an elided word: *l’"incident"*.
    private var endsElided: Bool { output.last?.text.hasSuffix("’") ?? false }
}

extension String {
    init(_ scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self = String(view)
    }
}
