import ArgumentParser
import Diagnostics
import Foundation
import Incidents
import Publication

struct Publish: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Publie le site et ses flux.",
        discussion: """
            Le dossier publié est remplacé en entier, ou pas du tout : si un enregistrement, une page ou un flux est \
            refusé, il reste tel qu’il était.
            """)

    @Option(name: [.short, .long], help: ArgumentHelp("Le dossier publié.", valueName: "dossier"))
    var output = "public"

    @Flag(help: "Prend la place d’un dossier qui n’a pas été écrit par Dépêche ; l’ancien est mis de côté.")
    var force = false

    @Flag(
        name: .customLong("accept-id-change"),
        help: ArgumentHelp(
            "Publie malgré un identifiant ou une date de publication qui a changé ; les abonnés reverront l’article."))
    var acceptsIdentityChange = false

    @Flag(help: "Relit le nouveau site avant de publier : pages bien formées, flux valides, liens et ancres.")
    var verify = false

    @Option(
        help: ArgumentHelp(
            "Dit sur la sortie standard ce qui a changé, pour un programme.", valueName: "forme"))
    var changes: ChangesFormat?

    @OptionGroup var folder: NewsroomOption

    /// How changes are listed.
    enum ChangesFormat: String, CaseIterable, ExpressibleByArgument {
        case json
    }

    func run() throws {
        let progress = ProgressLine()
        let printer = FindingsPrinter(newsroom: folder.newsroom)
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let desk = try printer.guarding { () throws(Refusal) in try Desk(newsroom) }
        let (edition, warnings) = try printer.guarding { () throws(Refusal) in
            defer { progress?.clear() }
            progress?.show("Lecture des enregistrements…")
            return try desk.edition()
        }
        let summary = try printer.guarding { () throws(Refusal) in
            defer { progress?.clear() }
            return try Publisher(templates: desk.templates)
                .publish(
                    edition, to: URL(fileURLWithPath: output), force: force,
                    protecting: ["", "/incidents", "/Templates"].map { newsroom.folder + $0 },
                    acceptsIdentityChange: acceptsIdentityChange, verifies: verify,
                    now: Int(Date().timeIntervalSince1970),
                    waiting: { [output] in Console.printError(Phrases.waiting(output) + "\n") }
                ) { progress?.show(Phrases.progress($0)) }
        }
        try printer.finish(
            Findings(warnings + desk.templates.warnings + summary.warnings),
            success: changes == .json
                ? summary.json.trimmingCharacters(in: .newlines)
                : Phrases.published(summary, entries: edition.entries.count, in: output))
    }
}
