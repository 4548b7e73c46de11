/// Single quotes used as quotation marks: 'cookies', ‘Nous enquêtons’.
///
/// An apostrophe ends an elided word or stands inside one; one that opens a word, with another that closes it later,
/// quotes. *’n’* and *’90* stay.
enum SingleQuotes {
    /// The chunks with “ ” for such pairs, which the reader raises to « » at the first level.
    static func marked(_ chunks: [PlainTextReader.Chunk]) -> [PlainTextReader.Chunk] {
        guard chunks.contains(where: { $0.scalars.contains("'") || $0.scalars.contains("‘") }) else { return chunks }
        var chunks = chunks
        var opening: (chunk: Int, sign: Int)?
        for index in chunks.indices {
            if let sign = openingSign(chunks[index].scalars) { opening = (index, sign) }
            guard let start = opening,
                let sign = closingSign(chunks[index].scalars, after: start.chunk == index ? start.sign + 1 : 0)
            else { continue }
            chunks[start.chunk].scalars[start.sign] = "“"
            chunks[index].scalars[sign] = "”"
            opening = nil
        }
        return chunks
    }

    private static func openingSign(_ scalars: [Unicode.Scalar]) -> Int? {
        guard let sign = scalars.firstIndex(where: { $0 != "(" && $0 != "[" && $0 != "«" }),
            scalars[sign] == "'" || scalars[sign] == "‘", sign + 1 < scalars.count,
            scalars[sign + 1].isAnyLetter, String(scalars[sign...]) != "'n'"
        else { return nil }
        return sign
    }

    /// - Parameter after: where the quoted text begins in this chunk.
    private static func closingSign(_ scalars: [Unicode.Scalar], after start: Int) -> Int? {
        guard let sign = scalars.lastIndex(where: { !Signs.closing.contains($0) }), sign > start,
            scalars[sign] == "'" || scalars[sign] == "’", !ElidedWords.contains(String(scalars[...sign]))
        else { return nil }
        return sign
    }
}
