import ArgumentParser
import Diagnostics
import French
import Incidents
import Publication

struct Point: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "point",
        abstract: "Ajoute un point daté au direct d’un incident.",
        discussion: """
            Le point est ajouté à la fin de « points », dans le fichier même : commentaires et mise en page restent tels \
            qu’ils sont. Le résultat est relu et vérifié avant de prendre la place du fichier. « - » au lieu du texte \
            lit l’entrée standard.
            """)

    @Argument(
        help: ArgumentHelp(
            "Fichier, ou nom d’un enregistrement du dossier « incidents ».", valueName: "enregistrement"))
    var record: String

    @Argument(help: ArgumentHelp("Ce que l’on sait, mot pour mot.", valueName: "texte"))
    var text: String

    @Option(help: ArgumentHelp("Ajoute aussi cette étape à la chronologie.", valueName: "étape"))
    var etape: Step.Kind?

    @OptionGroup var clock: ClockOption
    @OptionGroup var folder: NewsroomOption

    func run() throws {
        let printer = FindingsPrinter(newsroom: folder.newsroom)
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let file = try printer.guarding { () throws(Refusal) in try newsroom.recordFile(named: record) }
        let bytes = try printer.guarding { () throws(Refusal) in try SourceFiles.bytes(of: file) }
        let zone = newsroom.readIncident(file).incident?.zone ?? newsroom.zone
        let amended = try printer.guarding { () throws(Refusal) in
            let words = text == "-" ? try UpdateAmendment.text(of: InputFile.bytes(of: text), file: text) : text
            return try UpdateAmendment(text: words, date: clock.now(in: zone), step: etape)
                .applied(to: bytes, file: file, in: newsroom)
        }
        try printer.guarding { () throws(Refusal) in try SourceFiles.replace(file, bytes, with: amended.bytes) }
        Console.print("\(file)\n")
        Console.printError("« \(amended.update.identifier) » ajouté, daté du \(amended.update.date.iso).\n")
    }
}
