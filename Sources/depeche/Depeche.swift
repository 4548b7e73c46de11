import ArgumentParser
import Foundation

/// The root of the commands. Each parses its arguments, calls a library and prints; none decides anything.
struct Depeche: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "depeche",
        abstract: "Transforme des fiches d’incident en articles de presse et publie leur site.",
        discussion: """
            Une rédaction est un dossier qui contient « depeche.yaml », « services.yaml » et « incidents/ ». \
            Les commandes travaillent sur celle du dossier courant, ou sur celle que désigne « --newsroom ».

            Codes de sortie : 0, tout va bien ; 1, le contenu est refusé ; 64, la commande est mal écrite.
            """,
        version: "0.1.0",
        subcommands: [
            Init.self, New.self, Point.self, Import.self, Check.self, Generate.self, Bilan.self, Publish.self,
            Preview.self, Validate.self, Modeles.self, Schema.self,
            Man.self,
        ])
}

@main
enum Main {
    static func main() {
        // A reader that closes the pipe has read enough: the write fails, the process does not.
        signal(SIGPIPE, SIG_IGN)
        // So does one that is larger than the user may write: it is told as any other.
        signal(SIGXFSZ, SIG_IGN)
        let code = run(Array(CommandLine.arguments.dropFirst()))
        // No teardown: the process ends here.
        exit(code)
    }

    /// Parses and runs. Whatever argument-parser would say in English is said in French.
    static func run(_ arguments: [String]) -> Int32 {
        do {
            if let help = try HelpRequest(arguments, root: Depeche.self) {
                Console.print(help.text)
                return ExitCode.success.rawValue
            }
            var command = try alone(arguments) ?? Depeche.parseAsRoot(arguments)
            try command.run()
            return ExitCode.success.rawValue
        } catch let code as ExitCode {
            return code.rawValue
        } catch {
            return report(error, arguments)
        }
    }

    /// The command that is named first, without those beside it: argument-parser makes the arguments of all before it
    /// reads those of one. Nil where something is wrong, which is for the root to say.
    private static func alone(_ arguments: [String]) -> (any ParsableCommand)? {
        let command = Depeche.configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        return try? command?.parseAsRoot(Array(arguments.dropFirst()))
    }

    private static func report(_ error: any Error, _ arguments: [String]) -> Int32 {
        let code = Depeche.exitCode(for: error)
        guard !code.isSuccess else {
            // The version, a completion script: what was asked for, not a fault.
            Console.print(CompletionScript.french(Depeche.fullMessage(for: error)) + "\n")
            return code.rawValue
        }
        let message = ArgumentErrors.translate(Depeche.message(for: error), root: Depeche.self)
        Console.printError("\(Console.failure("erreur")): \(message)\n")
        Console.printError("Pour l’aide : \(HelpRequest.advice(arguments, root: Depeche.self))\n")
        return ExitCode.validationFailure.rawValue
    }
}
