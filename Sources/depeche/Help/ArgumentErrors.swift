import ArgumentParser
import Diagnostics
import Foundation

/// argument-parser's error messages in French.
enum ArgumentErrors {
    /// - Parameter message: In English, or in French when one of our commands said it.
    static func translate(_ message: String, root: any ParsableCommand.Type) -> String {
        for row in rows {
            if let values = row.values(in: message) { return row.french(values, root) }
        }
        // Our own messages begin in lower case; argument-parser's never do.
        return message.first?.isLowercase == true || message.hasPrefix("«")
            ? message : "les arguments de la commande ne sont pas compris"
    }

    private struct Row: Sendable {
        /// The literal parts of the English message; values stand between them.
        var parts: [String]
        var french: @Sendable ([String], any ParsableCommand.Type) -> String

        init(_ parts: String..., french: @escaping @Sendable ([String], any ParsableCommand.Type) -> String) {
            self.parts = parts
            self.french = french
        }

        /// What stands between the parts; nil when the message is another one.
        func values(in message: String) -> [String]? {
            guard let first = parts.first, message.hasPrefix(first) else { return nil }
            var rest = message.dropFirst(first.count)
            var values: [String] = []
            for part in parts.dropFirst() {
                guard let found = part.isEmpty ? rest.endIndex..<rest.endIndex : rest.firstRange(of: part) else {
                    return nil
                }
                values.append(String(rest[..<found.lowerBound]))
                rest = rest[found.upperBound...]
            }
            return values
        }
    }

    /// In the order they are tried: the more precise first.
    private static let rows: [Row] = [
        Row("Unknown option '", "'. Did you mean '", "'?") { values, _ in
            "l’option « \(values[0]) » n’existe pas : vouliez-vous dire « \(values[1]) » ?"
        },
        Row("Unknown option '", "'") { values, _ in "l’option « \(values[0]) » n’existe pas" },
        Row("Missing value for '", "'") { values, _ in "il manque la valeur de « \(valueName(values[0])) »" },
        Row("The option '", "' does not take any value, but '", "' was specified.") { values, _ in
            "l’option « \(values[0]) » ne prend pas de valeur (« \(values[1]) »)"
        },
        Row("Unexpected argument '", "'") { values, root in unexpected(values[0], root) },
        Row("", " unexpected arguments: '", "'") { values, _ in
            let list = values[1].split(separator: "', '").map { "« \($0) »" }.joined(separator: ", ")
            return "arguments en trop : \(list)"
        },
        Row("Missing expected argument '", "'") { values, _ in
            "il manque l’argument « \(valueName(values[0])) »"
        },
        Row("Missing one of: '", "") { values, _ in "il manque un argument : \(valueName(values[0]))" },
        Row("The value '", "' is invalid for '", "'. Please provide one of the following:\n", "") { values, _ in
            let list = values[2].split(separator: "\n").map { $0.drop { " -".contains($0) } }.joined(separator: ", ")
            return invalid(values[0], values[1]) + " ; valeurs admises : \(list)"
        },
        Row("The value '", "' is invalid for '", "'. Please provide one of ", ".") { values, _ in
            invalid(values[0], values[1]) + " ; valeurs admises : \(list(values[2]))"
        },
        Row("The value '", "' is invalid for '", "'") { values, _ in invalid(values[0], values[1]) },
        Row("Value to be set with flag '", "' had already been set with flag '", "'") { values, _ in
            "« \(values[0]) » et « \(values[1]) » ne vont pas ensemble"
        },
        Row("Invalid option: ", "") { values, _ in "l’option « \(values[0]) » n’existe pas" },
        Row("Missing required subcommand.") { _, _ in "il manque une commande" },
        Row("Can't ", "") { _, _ in "les compléments se génèrent pour bash, zsh ou fish" },
    ]

    private static func unexpected(_ word: String, _ root: any ParsableCommand.Type) -> String {
        // *depeche publish Examples*
        if FileManager.default.fileExists(atPath: word + "/depeche.yaml") {
            return "« \(word) » est une rédaction : désignez-la avec « --newsroom \(word) »"
        }
        let commands = CommandInfo.read(root._dumpHelp())?.commands.map(\.commandName) ?? []
        guard let hint = Suggestion.hint(for: word, among: commands) else {
            return "« \(word) » n’est ni une commande ni un argument attendu ici"
        }
        return "« \(word) » n’est pas une commande : \(hint)"
    }

    private static func invalid(_ value: String, _ argument: String) -> String {
        "« \(value) » n’est pas une valeur de « \(valueName(argument)) »"
    }

    /// `'a', 'b' or 'c'` → « a », « b », « c »
    private static func list(_ english: String) -> String {
        english.split(separator: "'", omittingEmptySubsequences: true)
            .filter { ![", ", " or ", " and "].contains(String($0)) }
            .joined(separator: ", ")
    }

    /// `--format <format>` → `--format FORMAT`, as the help writes it.
    private static func valueName(_ argument: String) -> String {
        var result = ""
        var inside = false
        for character in argument {
            switch character {
            case "<": inside = true
            case ">": inside = false
            default: result += inside ? character.uppercased() : String(character)
            }
        }
        return result
    }
}
