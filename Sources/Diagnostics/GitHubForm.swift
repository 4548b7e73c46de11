/// `::error file=…,line=…,col=…,title=…::message`
///
/// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
enum GitHubForm {
    static func line(_ diagnostic: Diagnostic) -> String {
        var properties: [String] = []
        if let location = diagnostic.location {
            properties.append("file=\(property(location.file))")
            if location.line > 0 { properties.append("line=\(location.line)") }
            if location.column > 0 {
                properties.append("col=\(location.column)")
                if location.length > 0 { properties.append("endColumn=\(location.column + location.length)") }
            }
        }
        properties.append("title=\(property(diagnostic.identifier))")
        var message = diagnostic.message
        if let hint = diagnostic.hint { message += "\naide\u{A0}: \(hint)" }
        return "::\(command(diagnostic.severity)) \(properties.joined(separator: ","))::\(escaped(message))\n"
    }

    private static func command(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    /// The runner decodes exactly these three in messages…
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// … and these two more in properties.
    private static func property(_ text: String) -> String {
        var result = ""
        for scalar in escaped(text).unicodeScalars {
            switch scalar {
            case ":": result += "%3A"
            case ",": result += "%2C"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
