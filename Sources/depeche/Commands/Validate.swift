import ArgumentParser
import Diagnostics
import FeedValidation
import Foundation

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Valide des flux RSS 2.0, Atom 1.0 et JSON Feed, les nôtres ou d’autres.",
        discussion:
            "Le format est reconnu d’après le contenu ; un calendrier (iCalendar) se valide aussi. « - » lit l’entrée standard."
    )

    @Argument(help: ArgumentHelp("Fichiers à valider.", valueName: "flux"))
    var feeds: [String] = []

    @Flag(help: "Refuse aussi les avertissements.")
    var strict = false

    @Flag(help: "Affiche la table des règles, avec leur source.")
    var rules = false

    @OptionGroup var findings: FindingsOption

    func validate() throws {
        if feeds.isEmpty, !rules { throw ValidationError("Missing expected argument '<flux>'") }
    }

    func run() throws {
        if rules { Console.print(RuleTable.text(FeedRule.all)) }
        guard !feeds.isEmpty else { return }
        let now = Int(Date().timeIntervalSince1970)
        var found = Findings()
        for feed in feeds {
            do throws(Refusal) {
                // One byte too many tells that there are too many.
                let bytes = try InputFile.bytes(of: feed, upTo: FeedValidator.byteLimit + 1)
                found.add(FeedValidator().validate(bytes, file: feed, now: now))
            } catch {
                found.add(error.diagnostics)
            }
        }
        if strict { found = found.promotingWarnings }
        try FindingsPrinter(format: findings.format).finish(found, success: Phrases.validated(feeds.count))
    }
}
