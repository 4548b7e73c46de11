/// HTML where readers expect plain text: some would show the tags, others would obey them.
enum MarkupInText {
    static func findings(in value: String) -> [ValueFinding] {
        guard value.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return [] }
        if let tag = closedTag(in: value) {
            return [.init(.markupInText, "ce texte brut contient du HTML (\(tag))", "l’ôter")]
        }
        if let entity = entity(in: value) {
            return [
                .init(
                    .markupInText, "ce texte brut contient une entité HTML (\(entity))",
                    "écrire le caractère lui-même, &#x26; pour l’esperluette et &#x3C; pour le signe <")
            ]
        }
        return []
    }

    /// The first `</tag>` of an HTML element.
    static func closedTag(in value: String) -> String? {
        value.split(separator: "</").dropFirst(value.hasPrefix("</") ? 0 : 1).lazy.compactMap { part in
            let name = part.prefix { $0.isLetter || $0.isNumber }.lowercased()
            guard HTMLVocabulary.elements.contains(name), part.dropFirst(name.count).first == ">" else { return nil }
            return "</\(name)>"
        }.first
    }

    /// The first character reference, numeric or by an HTML name, its semicolon forgotten or not.
    static func entity(in value: String) -> String? {
        value.split(separator: "&", omittingEmptySubsequences: false).dropFirst().lazy.compactMap { part in
            let name = part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }
            let isNumeric = name.hasPrefix("#") && name.count > 1
            return isNumeric || HTMLVocabulary.entities.contains(String(name)) ? "&\(name);" : nil
        }.first
    }
}
