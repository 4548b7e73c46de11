import Diagnostics
import Yams

/// `prose/mots.yaml`: the plain words gabarits may use. Neutral ones anywhere; others where a condition, a fact or the
/// slot licenses what they assert.
struct WordTable: Sendable {
    var neutral: Set<String> = []
    /// Word → what licenses it: states, kinds, facts (`excuses`), a fact’s state (`cause = inconnu`), attributes
    /// (`étape = rechute`), slots.
    var licensed: [String: Set<String>] = [:]

    init() {}

    /// - Throws: what keeps the table from being read, with its place.
    init(_ text: String, file: String) throws(Refusal) {
        let root: Node?
        do {
            root = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            throw Refusal(
                .error(
                    "mots-illisibles", "La table des mots n’est pas du YAML", at: Location(file: file),
                    hint: "elle a deux clés, « neutres » et « gardes »"))
        }
        guard let map = root?.mapping else {
            throw Refusal(
                .error(
                    "mots-illisibles", "La table des mots doit avoir les clés « neutres » et « gardes »",
                    at: Location(file: file)))
        }
        neutral = Self.words(map["neutres"])
        for row in map["gardes"]?.sequence.map(Array.init) ?? [] {
            let needed = Set(row.mapping?["par"]?.sequence?.compactMap { $0.scalar?.string } ?? [])
            for word in Self.words(row.mapping?["mots"]) { licensed[word, default: []].formUnion(needed) }
        }
    }

    /// A list of words, or a text of words.
    private static func words(_ node: Node?) -> Set<String> {
        let texts = node?.sequence.map { $0.compactMap { $0.scalar?.string } } ?? [node?.scalar?.string ?? ""]
        return Set(texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init))
    }
}
