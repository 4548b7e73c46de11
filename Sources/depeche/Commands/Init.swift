import ArgumentParser
import Diagnostics
import Incidents
import Publication
import Templates

struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Crée une rédaction qui publie aussitôt.",
        discussion: """
            Écrit depeche.yaml, services.yaml, un exemple commenté par sorte d’enregistrement, et les schémas que les \
            éditeurs de texte emploient. Ne demande rien et ne remplace rien : si l’un de ces fichiers existe, rien \
            n’est écrit.
            """)

    @Argument(help: ArgumentHelp("Le dossier de la rédaction, créé s’il le faut.", valueName: "dossier"))
    var folder = "."

    func run() throws {
        let files = Starter(templates: Templates.files).files
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let paths = files.map { (path: base == "." ? $0.path : "\(base)/\($0.path)", text: $0.text) }
        try FindingsPrinter(newsroom: folder).guarding { () throws(Refusal) in try SourceFiles.create(paths) }
        for file in paths { Console.print("\(file.path)\n") }
        let place = base == "." ? "" : "cd \(base) && "
        Console.printError("Rédaction créée. Pour la publier : \(place)depeche publish\n")
    }
}
