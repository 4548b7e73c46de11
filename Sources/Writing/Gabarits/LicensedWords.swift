import Diagnostics
import Incidents

/// `prose/mots.yaml`: the plain words gabarits may use. Neutral ones anywhere; others where a condition, a fact or the
/// slot licenses what they assert.
struct LicensedWords: Sendable {
    var neutral: Set<String> = []
    /// Word → what licenses it: states, kinds, facts (`excuses`), a fact’s state (`cause = inconnu`), attributes
    /// (`étape = rechute`), slots.
    var licensed: [String: Set<String>] = [:]

    init() {}

    /// - Throws: what keeps the table from being read, with its place.
    init(_ text: String, file: String) throws(Refusal) {
        let root: YAMLNode?
        do throws(YAMLFault) {
            root = try YAMLTree.of(text, file: file)
        } catch {
            throw Refusal(
                .error(
                    "mots-illisibles", "La table des mots n’est pas du YAML", at: error.location(in: file),
                    hint: "elle a deux clés, « neutres » et « gardes »"))
        }
        guard let root, root.entries != nil else {
            throw Refusal(
                .error(
                    "mots-illisibles", "La table des mots doit avoir les clés « neutres » et « gardes »",
                    at: Location(file: file)))
        }
        neutral = Self.words(root["neutres"])
        for row in root["gardes"]?.list ?? [] {
            let needed = Set(row["par"]?.list?.compactMap(\.scalar) ?? [])
            for word in Self.words(row["mots"]) { licensed[word, default: []].formUnion(needed) }
        }
    }

    /// A list of words, or a text of words.
    private static func words(_ node: YAMLNode?) -> Set<String> {
        let texts = node?.list?.compactMap(\.scalar) ?? [node?.scalar ?? ""]
        return Set(texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(String.init))
    }
}
