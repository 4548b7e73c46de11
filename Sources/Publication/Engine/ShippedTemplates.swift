public import Diagnostics
import Templates

/// The templates, gabarits and assets that come with the tool: what a newsroom may put its own in the place of.
public enum ShippedTemplates {
    /// By their path below `Templates/`, sorted: `html/article.mustache`.
    public static let paths = Templates.files.keys.filter { path in
        // The beginnings of a newsroom and the preview’s own page are nobody’s to change.
        !["depart/", "apercu/"].contains { path.hasPrefix($0) }
            && !path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()

    /// - Parameter names: files, or folders of them: `html/article.mustache`, `feeds`.
    /// - Returns: each file once, in the order they were named.
    /// - Throws: every name that is none.
    public static func files(named names: [String]) throws(Refusal) -> [(path: String, text: String)] {
        var found: [String] = []
        var unknown: [Diagnostic] = []
        for name in names {
            let folder = name.hasSuffix("/") ? name : name + "/"
            let paths = paths.filter { $0 == name || $0.hasPrefix(folder) }
            if paths.isEmpty { unknown.append(.unknown(name)) }
            found += paths.filter { !found.contains($0) }
        }
        guard unknown.isEmpty else { throw Refusal(unknown) }
        return found.map { ($0, Templates.file($0) ?? "") }
    }
}

extension Diagnostic {
    fileprivate static func unknown(_ name: String) -> Diagnostic {
        .error(
            "modele-inconnu", "Aucun fichier fourni ne se nomme «\u{A0}\(name)\u{A0}»",
            hint: Suggestion.hint(for: name, among: ShippedTemplates.paths)
                ?? "«\u{A0}depeche modeles\u{A0}» les nomme tous")
    }
}
