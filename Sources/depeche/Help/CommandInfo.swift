import Foundation

/// What argument-parser knows of a command: the part of its `--experimental-dump-help` document we show.
struct CommandInfo: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [CommandInfo]?
    var arguments: [ArgumentInfo]?

    struct ArgumentInfo: Decodable {
        var kind: String
        var shouldDisplay: Bool
        var isOptional: Bool
        var isRepeating: Bool
        var names: [Name]?
        var valueName: String?
        var defaultValue: String?
        var allValues: [String]?
        var abstract: String?
        var discussion: String?

        struct Name: Decodable {
            var kind: String
            var name: String

            /// `--format`, `-o`
            var written: String { kind == "long" ? "--\(name)" : "-\(name)" }
        }
    }

    private struct Document: Decodable {
        var command: CommandInfo
    }

    /// Nil only if argument-parser changes its document.
    static func read(_ document: String) -> CommandInfo? {
        try? JSONDecoder().decode(Document.self, from: Data(document.utf8)).command
    }

    /// Our subcommands: argument-parser's own `help` is not one.
    var commands: [CommandInfo] {
        (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }

    /// Our arguments: `--help` and `--version` are written by ``HelpRenderer``.
    var ownArguments: [ArgumentInfo] {
        (arguments ?? []).filter { argument in
            argument.shouldDisplay && !(argument.names ?? []).contains { $0.name == "help" || $0.name == "version" }
        }
    }
}
