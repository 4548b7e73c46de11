/// Reads foreign plain text into tokens, mending its typography on the way.
struct PlainTextReader {
    /// A run of signs between two spaces.
    struct Chunk {
        var scalars: [Unicode.Scalar]
        var text: String

        mutating func replace(_ index: Int, with sign: Unicode.Scalar) {
            scalars[index] = sign
            text = String(scalars)
        }
    }

    private let chunks: [Chunk]
    private var output: [Token] = []
    private var depth = 0

    init(_ text: String) {
        chunks = SingleQuotes.marked(Chunks.split(Composition.composed(text)))
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
        let scalars = chunks[index].scalars
        // (300 000 comptes
        let opening = scalars.prefix(while: Signs.opening.contains)
        guard let first = scalars.dropFirst(opening.count).first, Verbatim.isDigit(first) || first == "+",
            let number = SpacedNumber.read(String(scalars[opening.count...]), chunks[(index + 1)...])
        else {
            readWord(scalars[...])
            if endsWithSigle(index) { output.append(.punctuation(".")) }
            return 1
        }
        readWord(opening)
        output += number.tokens
        readWord(number.rest)
        return number.count + 1
    }

    /// The last stop of *O.N.U.* is also that of the sentence when nothing follows, or when what does begins another.
    private func endsWithSigle(_ index: Int) -> Bool {
        let text = chunks[index].scalars
        guard text.count >= 4, text.last == ".", text[text.count - 3] == ".",
            text[text.count - 2].properties.isUppercase, output.last?.kind == .text
        else { return false }
        return index + 1 == chunks.count || Self.sentenceOpeners.contains(chunks[index + 1].text)
    }

    private static let sentenceOpeners: Set<String> = [
        "Le", "La", "Les", "Un", "Une", "Des", "Ce", "Cet", "Cette", "Ces", "Il", "Ils", "Elle", "Elles", "On", "Aucun",
        "Aucune", "En", "Au", "Aux", "À", "Mais", "Selon", "Dans", "Depuis", "Pour", "Son", "Sa", "Ses", "Leur",
    ]

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
            if let last = output.last?.text, last == "etc." || last == "etc" && rest.first == "…" {
                output[output.count - 1].text = "etc."
                rest = rest.drop { $0 == "." || $0 == "…" }
            }
        }
    }

    /// Opening or closing, from what stands around.
    private mutating func quote(_ sign: Unicode.Scalar, _ rest: ArraySlice<Unicode.Scalar>) -> Token? {
        let next = rest.dropFirst().first
        let isAtStart = rest.startIndex == 0 || previousOpens || endsElided
        let isOpening: Bool
        switch sign {
        case "«", "‹", "„", "‘": isOpening = true
        case "»", "›", "”": isOpening = false
        // Opens in English, closes in German.
        case "“": isOpening = next == nil ? depth == 0 : isAtStart || output.last?.kind == .punctuation
        case "\"":
            guard let next else {
                isOpening = rest.startIndex == 0 && depth == 0
                break
            }
            isOpening = !Signs.closing.contains(next) && (isAtStart || depth == 0)
        default: return nil
        }
        depth = max(0, depth + (isOpening ? 1 : -1))
        return isOpening ? Token(.openQuote, "«") : Token(.closeQuote, "»")
    }

    private var previousOpens: Bool {
        guard let last = output.last else { return true }
        return last.kind == .openQuote || last.kind == .punctuation && last.text == "("
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
