/// Bounds on what libxml2 would build: a tree takes far more memory than its text, and old versions compare every
/// attribute of an element with every other.
enum AbuseCheck {
    private static let tagLimit = 1_000_000
    private static let attributeLimit = 256
    /// libxml2 stops at ten million bytes of an attribute, under a code that differs between versions.
    private static let tagLength = 9_000_000

    /// What there is too much of, in French; nil when all is within bounds.
    static func excess(in source: SourceText, _ tags: TagScanner?) -> String? {
        guard let tags else {
            // No scanner for this encoding: count the bytes that tags and attributes need.
            let count = source.bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "<") || $1 == UInt8(ascii: "=") ? 1 : 0) }
            return count > tagLimit ? tooManyTags : nil
        }
        guard tags.tags.count <= tagLimit else { return tooManyTags }
        for (start, end) in zip(tags.tags, tags.contents) where end - start > attributeLimit * 4 {
            if end - start > tagLength { return "une balise dépasse \(tagLength / 1_000_000)\u{A0}Mo" }
            let signs = source.bytes[start..<end].reduce(0) { $0 + ($1 == UInt8(ascii: "=") ? 1 : 0) }
            // An address may hold some; a million attributes hold a million.
            if signs > attributeLimit * 16 { return "un élément a trop d’attributs" }
        }
        return nil
    }

    private static let tooManyTags = "le document a plus d’un million d’éléments"
}
