/// A Content Security Policy (https://www.w3.org/TR/CSP3/), as the pages state theirs.
struct ContentPolicy: Sendable, Hashable {
    private var directives: [(name: String, sources: [String])]

    /// - Parameter text: `default-src 'none'; style-src 'self'`. A directive given twice counts once, the first time.
    init(_ text: String) {
        directives = []
        for part in text.split(separator: ";") {
            let words = part.split { $0.isWhitespace }.map(String.init)
            guard let name = words.first?.lowercased(), !directives.contains(where: { $0.name == name }) else {
                continue
            }
            directives.append((name, Array(words.dropFirst())))
        }
    }

    /// The same policy that also lets the preview’s own script and style sheet in, and lets nobody frame the page.
    var forPreview: ContentPolicy {
        var policy = self
        for name in ["script-src", "style-src", "connect-src"] { policy.allow("'self'", in: name) }
        policy.directives.removeAll { $0.name == "frame-ancestors" }
        policy.directives.append(("frame-ancestors", ["'none'"]))
        return policy
    }

    var text: String {
        directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(separator: "; ")
    }

    /// What is not said of a kind of source is what `default-src` says.
    private mutating func allow(_ source: String, in name: String) {
        let fallback = directives.first { $0.name == "default-src" }?.sources
        if let index = directives.firstIndex(where: { $0.name == name }) {
            directives[index].sources = Self.allowing(source, in: directives[index].sources)
        } else if let fallback {
            directives.append((name, Self.allowing(source, in: fallback)))
        }
    }

    private static func allowing(_ source: String, in sources: [String]) -> [String] {
        sources.contains(source) ? sources : sources.filter { $0.lowercased() != "'none'" } + [source]
    }

    static func == (left: ContentPolicy, right: ContentPolicy) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
