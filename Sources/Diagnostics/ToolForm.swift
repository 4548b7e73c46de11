/// `fichier:ligne:colonne: erreur: message [identifiant]`, the advice on an indented line of its own.
///
/// Plain colons and plain spaces: what editors and `grep` have parsed for forty years.
enum ToolForm {
    static func lines(_ diagnostic: Diagnostic) -> String {
        let message = oneLine(diagnostic.message)
        var text = "\(place(diagnostic.location))\(diagnostic.severity.label): \(message) [\(diagnostic.identifier)]\n"
        if let hint = diagnostic.hint {
            text += "  aide : \(oneLine(hint))\n"
        }
        return text
    }

    /// `fichier:12:3: `, without the parts that are not known.
    private static func place(_ location: Location?) -> String {
        guard let location else { return "" }
        return "\(location.path): "
    }

    /// One diagnostic, one line: a message never breaks it.
    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension Location {
    /// `fichier:12:3`, without the parts that are not known.
    package var path: String {
        guard line > 0 else { return file }
        return column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
    }
}
