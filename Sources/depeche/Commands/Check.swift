import ArgumentParser
import Diagnostics
import Incidents
import Publication

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Vérifie les enregistrements : forme, dates, français, cohérence.",
        discussion: "Sans argument, vérifie toute la rédaction. Toutes les erreurs d’un fichier sont dites à la fois.")

    @Argument(
        help: ArgumentHelp(
            "Fichiers à vérifier, ou noms d’enregistrements du dossier « incidents ».", valueName: "enregistrement"))
    var records: [String] = []

    @OptionGroup var folder: NewsroomOption
    @OptionGroup var findings: FindingsOption

    func run() throws {
        let printer = FindingsPrinter(format: findings.format)
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let files = try printer.guarding { () throws(Refusal) in try newsroom.recordFiles(named: records) }
        // Gabarits and templates of the newsroom's own are checked with its records.
        let desk = try printer.guarding { () throws(Refusal) in try Desk(newsroom) }
        let (count, diagnostics) = desk.check(files)
        let found = newsroom.warnings + desk.templates.warnings + desk.proseWarnings + diagnostics
        try printer.finish(Findings(found), success: Phrases.checked(count, isClean: found.isEmpty))
    }
}
