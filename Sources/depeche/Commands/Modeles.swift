import ArgumentParser
import Diagnostics
import Publication

struct Modeles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "modeles",
        abstract: "Liste, affiche ou copie les modèles et les gabarits fournis.",
        discussion: """
            Sans argument, les nomme tous. Un fichier du dossier « Templates » de la rédaction prend la place de celui \
            du même nom : « depeche modeles --copier assets/style.css » l’y met, prêt à être modifié.
            """)

    @Argument(help: ArgumentHelp("Les fichiers à afficher, ou leurs dossiers.", valueName: "fichiers"))
    var files: [String] = []

    @Flag(name: .customLong("copier"), help: "Les met dans la rédaction plutôt ; ne remplace rien.")
    var copies = false

    @OptionGroup var folder: NewsroomOption

    func run() throws {
        let printer = FindingsPrinter(newsroom: folder.newsroom)
        let shipped = try printer.guarding { () throws(Refusal) in try ShippedTemplates.files(named: files) }
        guard !files.isEmpty else {
            if copies { throw ValidationError("nommez les fichiers à copier") }
            for path in ShippedTemplates.paths { Console.print("\(path)\n") }
            return
        }
        guard copies else {
            for file in shipped { Console.print(file.text) }
            return
        }
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let copied = shipped.map { (path: "\(Desk.templates(of: newsroom))/\($0.path)", text: $0.text) }
        try printer.guarding { () throws(Refusal) in try SourceFiles.create(copied) }
        for file in copied { Console.print("\(file.path)\n") }
    }
}
