/// The help of a command as a French page of at most 80 columns.
struct HelpRenderer {
    /// From the root to the command.
    let path: [CommandInfo]

    private static let width = 80
    private static let column = 26

    var text: String {
        guard let command = path.last else { return "" }
        var parts: [String] = []
        if let abstract = command.abstract { parts.append(wrapped(abstract, indent: 0)) }
        parts.append("Utilisation : \(usage(command))\n")
        if let discussion = command.discussion {
            parts.append(
                discussion.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { wrapped(String($0), indent: 0) }.joined())
        }
        parts += section("Commandes :", command.commands.map { ($0.commandName, $0.abstract ?? "") })
        let arguments = command.ownArguments
        parts += section("Arguments :", arguments.filter { $0.kind == "positional" }.map(row))
        parts += section("Options :", arguments.filter { $0.kind != "positional" }.map(row) + chrome)
        if !command.commands.isEmpty {
            parts.append("Pour l’aide d’une commande : \(names) COMMANDE --help\n")
        }
        return parts.joined(separator: "\n")
    }

    private var names: String { path.map(\.commandName).joined(separator: " ") }

    private var chrome: [(String, String)] {
        let version = [("--version", "Affiche la version.")]
        return (path.count == 1 ? version : []) + [("-h, --help", "Affiche cette aide.")]
    }

    private func usage(_ command: CommandInfo) -> String {
        var words = [names]
        if !command.commands.isEmpty { words.append("COMMANDE") }
        for argument in command.ownArguments {
            let value = argument.kind == "flag" ? name(argument) : "\(name(argument)) \(valueName(argument))"
            let written = argument.kind == "positional" ? valueName(argument) : value
            let repeated = argument.isRepeating ? "\(written)…" : written
            words.append(argument.isOptional ? "[\(repeated)]" : repeated)
        }
        return words.joined(separator: " ")
    }

    private func name(_ argument: CommandInfo.ArgumentInfo) -> String {
        (argument.names?.first { $0.kind == "long" } ?? argument.names?.first)?.written ?? ""
    }

    private func valueName(_ argument: CommandInfo.ArgumentInfo) -> String {
        (argument.valueName ?? "valeur").uppercased()
    }

    func row(_ argument: CommandInfo.ArgumentInfo) -> (String, String) {
        // Short names first, as in « -o, --output ».
        let names = (argument.names ?? []).map(\.written).sorted { $0.count < $1.count }.joined(separator: ", ")
        let left: String =
            switch argument.kind {
            case "positional": valueName(argument)
            case "flag": names
            default: "\(names) \(valueName(argument))"
            }
        var right = argument.abstract ?? ""
        if let values = argument.allValues, !values.isEmpty {
            right += " Valeurs : \(values.joined(separator: ", "))."
        }
        if let value = argument.defaultValue, argument.kind != "flag" {
            right += " Par défaut : « \(value) »."
        }
        return (left, right)
    }

    private func section(_ title: String, _ rows: [(String, String)]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let lines = rows.map { left, right in
            let body = wrapped(right, indent: HelpRenderer.column)
            guard left.count + 4 <= HelpRenderer.column else { return "  \(left)\n\(body)" }
            return "  \(left)" + String(body.dropFirst(left.count + 2))
        }
        return ["\(title)\n\(lines.joined())"]
    }

    /// Fills lines at plain spaces, so that no-break spaces hold.
    private func wrapped(_ text: String, indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        var lines = [margin]
        for word in text.split(separator: " ") {
            let current = lines[lines.count - 1]
            if current.count > indent, current.count + 1 + word.count > HelpRenderer.width {
                lines.append(margin + word)
            } else {
                lines[lines.count - 1] += current.count > indent ? " \(word)" : String(word)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
