/// How diagnostics are written for whoever reads them.
public enum DiagnosticFormat: String, Sendable, Hashable, CaseIterable {
    /// For people: the message, the line, the span underlined, the advice.
    case human = "humain"
    /// For editors and scripts: `fichier:ligne:colonne: erreur: message [identifiant]`.
    case tool = "outil"
    case json
    /// Workflow commands that GitHub shows as annotations beside the lines of a pull request.
    case github

    /// Gives the text of a file for excerpts; nil when it cannot be had.
    public typealias SourceProvider = (_ file: String) -> String?

    /// The finished text, each line ended; empty for no diagnostics, except JSON, which is always a document.
    ///
    /// - Parameters:
    ///   - diagnostics: In the order they are to appear: see ``Findings/sorted``.
    ///   - colour: Whether ANSI colours are wanted; only the human form has any.
    ///   - source: Where excerpts come from; only the human form asks.
    public func print(
        _ diagnostics: [Diagnostic], colour: Bool = false, source: @escaping SourceProvider = { _ in nil }
    ) -> String {
        switch self {
        case .human: HumanPrinter(colour: colour, source: source).print(diagnostics)
        case .tool: diagnostics.map(ToolForm.lines).joined()
        case .json: JSONForm.document(diagnostics)
        case .github: diagnostics.map(GitHubForm.line).joined()
        }
    }
}
