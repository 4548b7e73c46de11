import ArgumentParser

/// `--help`, `-h`, `help check`, or no argument at all: the help of one command, in French.
struct HelpRequest {
    let text: String

    /// Nil when the arguments ask for something else.
    ///
    /// - Throws: Unknown command after `help`, said by argument-parser.
    init?(_ arguments: [String], root: any ParsableCommand.Type) throws {
        let beforeTerminator = arguments.prefix { $0 != "--" }
        let asks = beforeTerminator.contains { $0 == "--help" || $0 == "-h" }
        let words = beforeTerminator.filter { !$0.hasPrefix("-") }
        guard asks || words.first == "help" || arguments.isEmpty else { return nil }
        guard let info = CommandInfo.read(root._dumpHelp()) else { return nil }
        let names = words.first == "help" ? words.dropFirst() : words[...]
        var path = [info]
        for name in names {
            guard let next = path.last?.commands.first(where: { $0.commandName == name }) else {
                // An argument of the command, unless help itself was asked about a command that is not.
                if words.first == "help" || path.count == 1 { throw ValidationError("Unexpected argument '\(name)'") }
                break
            }
            path.append(next)
        }
        text = HelpRenderer(path: path).text
    }

    /// The command line that shows the nearest help: « depeche check --help ».
    static func advice(_ arguments: [String], root: any ParsableCommand.Type) -> String {
        let commands = CommandInfo.read(root._dumpHelp())?.commands.map(\.commandName) ?? []
        let name = arguments.first.flatMap { commands.contains($0) ? " \($0)" : nil } ?? ""
        return "depeche\(name) --help"
    }
}
