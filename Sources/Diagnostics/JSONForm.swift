/// A document a program reads: `{"diagnostics": [{…}], "erreurs": 1, "avertissements": 0}`.
///
/// Keys never change name and always come in this order; an unknown line or column is `null`.
enum JSONForm {
    static func document(_ diagnostics: [Diagnostic]) -> String {
        let items = diagnostics.map { "    \(object($0))" }.joined(separator: ",\n")
        let list = items.isEmpty ? "[]" : "[\n\(items)\n  ]"
        let errors = diagnostics.count { $0.severity == .error }
        let warnings = diagnostics.count { $0.severity == .warning }
        return """
            {
              "diagnostics": \(list),
              "erreurs": \(errors),
              "avertissements": \(warnings)
            }

            """
    }

    private static func object(_ diagnostic: Diagnostic) -> String {
        let location = diagnostic.location
        let fields: [(String, String)] = [
            ("gravite", string(diagnostic.severity.label)),
            ("identifiant", string(diagnostic.identifier)),
            ("message", string(diagnostic.message)),
            ("fichier", string(location?.file)),
            ("ligne", number(location?.line)),
            ("colonne", number(location?.column)),
            ("longueur", number(location?.length)),
            ("aide", string(diagnostic.hint)),
        ]
        return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
    }

    private static func number(_ value: Int?) -> String {
        guard let value, value > 0 else { return "null" }
        return String(value)
    }

    /// RFC 8259, section 7: quotes, backslashes and controls are escaped, the rest is UTF-8.
    private static func string(_ value: String?) -> String {
        guard let value else { return "null" }
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
