import Diagnostics

/// What a template would have browsers load from another site: pages of ours load nothing from elsewhere, and their
/// policy says so to browsers, which then show a hole.
enum ForeignResources {
    static func warnings(in source: TemplateSource) -> [Diagnostic] {
        source.text.matches(of: tag).compactMap { match in
            let tag = match.output
            // A link to another site is no resource, but for the kinds of `link` that are.
            guard tag.0.lowercased().hasPrefix("<link") == false || tag.0.contains(loadedLink) else { return nil }
            let before = source.text[..<tag.address.startIndex]
            let line = before.count { $0 == "\n" } + 1
            let column = before.unicodeScalars.reversed().prefix { $0 != "\n" }.count + 1
            return .warning(
                "ressource-exterieure", "Cette ressource vient d’un autre site\u{A0}: «\u{A0}\(tag.address)\u{A0}»",
                at: Location(
                    file: source.file, line: line, column: column, length: tag.address.unicodeScalars.count),
                hint: "mettez-la dans Templates/assets/\u{A0}: les pages ne chargent rien d’ailleurs")
        }
    }

    /// A tag that loads what its address leads to, when that has a host of its own.
    private static var tag: Regex<(Substring, address: Substring)> {
        /(?i)<(?:img|script|iframe|link|source|audio|video|track|embed|object|input)\s[^>]*?\b(?:src|href|data|poster)\s*=\s*["']?\s*(?<address>(?:https?:)?\/\/[^"'\s>]+)[^>]*>/
    }

    private static var loadedLink: Regex<Substring> {
        /(?i)\brel\s*=\s*["']?[^"'>]*\b(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch)\b/
    }
}
