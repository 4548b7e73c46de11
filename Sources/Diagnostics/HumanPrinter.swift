/// The form for people:
///
///     erreur[cle-inconnue]: la clé « gravitee » n’existe pas ici
///       --> incidents/twitter.yaml:12:3
///        |
///     12 |   gravitee: important
///        |   ^^^^^^^^
///        = aide : vouliez-vous dire « gravite » ?
struct HumanPrinter {
    var colour: Bool
    var source: DiagnosticFormat.SourceProvider

    func print(_ diagnostics: [Diagnostic]) -> String {
        var excerpts = ExcerptCache(source: source)
        return
            diagnostics
            .map { block($0, excerpt: excerpts.line(at: $0.location)) }
            .joined(separator: "\n")
    }

    private func block(_ diagnostic: Diagnostic, excerpt: String?) -> String {
        let severity = diagnostic.severity
        let head = paint("\(severity.label)[\(diagnostic.identifier)]", severity.style)
        var lines = ["\(head): \(paint(diagnostic.message, .bold))"]
        var margin = "  "
        if let location = diagnostic.location {
            lines.append("  \(paint("-->", .frame)) \(location.path)")
            if let excerpt {
                margin = String(repeating: " ", count: String(location.line).count)
                lines += frame(excerpt, location, severity.style)
            }
        }
        if let hint = diagnostic.hint {
            lines.append("\(margin) \(paint("=", .frame)) aide\u{A0}: \(hint)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func frame(_ line: String, _ location: Location, _ style: Style) -> [String] {
        let number = String(location.line)
        let margin = String(repeating: " ", count: number.count)
        let bar = paint("|", .frame)
        let excerpt = Excerpt(line: line, column: location.column, length: location.length)
        var lines = ["\(margin) \(bar)", "\(paint(number, .frame)) \(bar) \(excerpt.text)"]
        if let underline = excerpt.underline {
            lines.append("\(margin) \(bar) \(paint(underline, style))")
        }
        return lines
    }

    private func paint(_ text: String, _ style: Style) -> String {
        colour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// ANSI "select graphic rendition" parameters.
    enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"
        case frame = "1;34"
    }
}

extension Diagnostic.Severity {
    fileprivate var style: HumanPrinter.Style {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}

/// Splits each file once, however many diagnostics it has.
private struct ExcerptCache {
    let source: DiagnosticFormat.SourceProvider
    private var files: [String: [Substring]] = [:]

    init(source: @escaping DiagnosticFormat.SourceProvider) {
        self.source = source
    }

    mutating func line(at location: Location?) -> String? {
        guard let location, location.line > 0 else { return nil }
        let lines = files[location.file] ?? Excerpt.lines(of: source(location.file) ?? "")
        files[location.file] = lines
        guard location.line <= lines.count else { return nil }
        return String(lines[location.line - 1])
    }
}
