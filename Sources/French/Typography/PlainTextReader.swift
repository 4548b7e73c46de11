/// Reads foreign plain text into tokens, mending its typography on the way.
struct PlainTextReader {
    /// A run of signs between two spaces.
    struct Chunk {
        var scalars: [Unicode.Scalar]
        var text: String { String(scalars) }
    }

    private let chunks: [Chunk]
    private var output: [Token] = []
    private var depth = 0
    /// Whether all was plain words so far, which leave nothing to repair beside others.
    private var isPlain = true

    init(_ text: String) {
        chunks = SingleQuotes.marked(Chunks.split(Composition.composed(text)))
    }

    func tokens() -> [Token] {
        var reader = self
        var index = 0
        while index < reader.chunks.count { index += reader.read(index) }
        if !reader.isPlain { PlainTextRepairs.apply(to: &reader.output) }
        return reader.output
    }

    /// Reads the chunk at an index; how many it took.
    private mutating func read(_ index: Int) -> Int {
        let scalars = chunks[index].scalars
        // Behind a number it could be a unit.
        if output.last?.kind != .number, let plain = PlainWord(scalars) {
            output += WordReading.word(String(plain.word))
            if let mark = plain.mark { output.append(.punctuation(String(mark))) }
            return 1
        }
        isPlain = false
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
            text[text.count - 2].isCapital, output.last?.kind == .text
        else { return false }
        return index + 1 == chunks.count || Self.sentenceOpeners.contains(chunks[index + 1].text)
    }

    private static let sentenceOpeners: WordSet = [
        "Le", "La", "Les", "Un", "Une", "Des", "Ce", "Cet", "Cette", "Ces", "Il", "Ils", "Elle", "Elles", "On", "Aucun",
        "Aucune", "En", "Au", "Aux", "À", "Mais", "Selon", "Dans", "Depuis", "Pour", "Son", "Sa", "Ses", "Leur",
    ]

    /// One chunk: opening signs, a core, closing signs.
    private mutating func readWord(_ scalars: ArraySlice<Unicode.Scalar>) {
        var rest = scalars
        readVerbatim(&rest)
        // Each look for a URL reads the whole run, and a run of a thousand marks is no text.
        var looks = 0
        while let first = rest.first {
            if let quote = quote(first, rest) {
                output.append(quote)
                rest = rest.dropFirst()
                looks += 1
                if looks < 8 { readVerbatim(&rest) }
            } else if let mark = Self.mark(rest, isWholeChunk: rest.count == scalars.count) {
                output.append(.punctuation(mark.text))
                rest = rest.dropFirst(mark.length)
                looks += 1
                if looks < 8 { readVerbatim(&rest) }
            } else {
                let core = CoreScanner.core(of: rest)
                output += WordReading.tokens(core, after: output.last)
                rest = rest.dropFirst(max(1, core.count))
                endEtCetera(&rest)
            }
        }
    }

    /// What nothing may touch, alone or after an elided word: *d’Amazon.com*.
    private mutating func readVerbatim(_ rest: inout ArraySlice<Unicode.Scalar>) {
        if let apostrophe = rest.prefix(ElidedWords.longest).firstIndex(where: { $0 == "'" || $0 == "’" }),
            ElidedWords.contains(String(rest[...apostrophe])),
            Verbatim.prefix(of: rest[(apostrophe + 1)...]) != nil
        {
            output += WordReading.tokens(rest[...apostrophe], after: output.last)
            rest = rest[(apostrophe + 1)...]
        }
        guard let length = Verbatim.prefix(of: rest) else { return }
        output.append(Token(.verbatim, String(rest.prefix(length))))
        rest = rest.dropFirst(length)
    }

    /// The punctuation a run begins with, and how many signs it takes; a hyphen is one only when it stands for a dash.
    private static func mark(
        _ rest: ArraySlice<Unicode.Scalar>, isWholeChunk: Bool
    ) -> (text: String, length: Int)? {
        guard let first = rest.first, Signs.punctuation.contains(first) else { return nil }
        switch first {
        case ".":
            let length = rest.prefix { $0 == "." }.count
            return length >= 3 ? ("…", length) : (".", 1)
        case "—", "–": return ("–", rest.prefix { $0 == "-" || $0 == "—" || $0 == "–" }.count)
        case "-": return isWholeChunk && rest.count <= 2 && rest.last == "-" ? ("–", rest.count) : nil
        default: return (String(first), 1)
        }
    }

    /// *etc…* and *etc...* are *etc.*
    private mutating func endEtCetera(_ rest: inout ArraySlice<Unicode.Scalar>) {
        guard let last = output.last?.text, last == "etc." || last == "etc" && rest.first == "…" else { return }
        output[output.count - 1].text = "etc."
        rest = rest.drop { $0 == "." || $0 == "…" }
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
    /// The text of some scalars, in one allocation at most.
    @inlinable
    package init(_ scalars: some Collection<Unicode.Scalar>) {
        let length = scalars.reduce(0) { $0 + UTF8.width($1) }
        self.init(unsafeUninitializedCapacity: length) { buffer in
            var end = 0
            for scalar in scalars {
                for byte in scalar.utf8 {
                    buffer[end] = byte
                    end += 1
                }
            }
            return end
        }
    }
}
