import Diagnostics

/// Holds a template, and the partials it includes, against the names its view declares.
///
/// Untaken branches are checked too: nothing is rendered, sections are walked.
struct TemplateChecker {
    /// The tags of every template by name (`html/incident`).
    let tags: [String: [Tag]]
    private(set) var diagnostics: Set<Diagnostic> = []
    /// Templates met: those nobody includes are worth a warning.
    private(set) var used: Set<String> = []
    private var including: [String] = []

    init(tags: [String: [Tag]]) {
        self.tags = tags
    }

    mutating func check(_ name: String, against shape: Shape) {
        check(name, in: [Scope(content: .view(shape))])
    }

    private mutating func check(_ name: String, in scopes: [Scope]) {
        used.insert(name)
        including.append(name)
        defer { including.removeLast() }
        var scopes = scopes
        var open: [Tag] = []
        for tag in tags[name] ?? [] {
            switch tag.kind {
            case .comment: break
            case .variable, .unescaped: checkPrinted(tag, in: scopes)
            case .section, .inverted:
                let scope = checkSection(tag, in: scopes)
                scopes.append(tag.kind == .section ? scope : scopes.last?.repeated ?? scope)
                open.append(tag)
            case .close:
                if close(tag, &open) { scopes.removeLast() }
            case .partial: include(tag, in: scopes)
            case .delimiters:
                if !open.isEmpty {
                    report(tag, "delimiteurs-dans-section", "Les délimiteurs ne se changent pas dans une section")
                }
            }
        }
        for tag in open {
            report(
                tag, "section-non-fermee", "La section «\u{A0}\(tag.written)\u{A0}» n’est pas fermée",
                hint: "il manque «\u{A0}{{/\(tag.written)}}\u{A0}»")
        }
    }

    /// Whether a section was closed by the tag.
    private mutating func close(_ tag: Tag, _ open: inout [Tag]) -> Bool {
        guard let last = open.last else {
            report(tag, "fermeture-sans-section", "«\u{A0}{{/\(tag.written)}}\u{A0}» ne ferme aucune section")
            return false
        }
        if last.name != tag.name || last.transforms != tag.transforms {
            report(
                tag, "fermeture-croisee",
                "«\u{A0}{{/\(tag.written)}}\u{A0}» ferme «\u{A0}\(last.written)\u{A0}», ouverte ligne \(last.location.line)",
                hint: "on attend ici «\u{A0}{{/\(last.written)}}\u{A0}»")
        }
        open.removeLast()
        return true
    }

    private mutating func include(_ tag: Tag, in scopes: [Scope]) {
        guard tags[tag.name] != nil else {
            report(
                tag, "partielle-inconnue", "Il n’y a pas de modèle «\u{A0}\(tag.name).mustache\u{A0}»",
                hint: Suggestion.hint(for: tag.name, among: tags.keys))
            return
        }
        guard !including.contains(tag.name) else {
            report(tag, "partielle-recursive", "Le modèle «\u{A0}\(tag.name)\u{A0}» finit par s’inclure lui-même")
            return
        }
        check(tag.name, in: scopes.map(\.withoutSequence))
    }

    mutating func report(_ tag: Tag, _ identifier: String, _ message: String, hint: String? = nil) {
        diagnostics.insert(.error(identifier, message, at: tag.location, hint: hint))
    }
}
