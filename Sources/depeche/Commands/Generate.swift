public import ArgumentParser
import Diagnostics
import Incidents
public import Publication
public import Writing

struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        // Whoever has one is not asked for the scripts of shells, which takes longer than its own arguments.
        _superCommandName: "depeche",
        abstract: "Écrit l’article d’un incident.",
        discussion: "L’article va sur la sortie standard ; les avertissements, sur la sortie d’erreur.")

    @Argument(
        help: ArgumentHelp(
            "Fichier, ou nom d’un enregistrement du dossier « incidents ».", valueName: "enregistrement"))
    var record: String

    @Option(help: ArgumentHelp("Le genre de texte.", valueName: "genre"))
    var genre: Article.Genre = .article

    @Option(help: ArgumentHelp("La forme du texte.", valueName: "forme"))
    var format: ArticleFormat = .texte

    @Flag(help: "Dit, sous chaque phrase, la formulation et les faits dont elle vient.")
    var explain = false

    @OptionGroup var folder: NewsroomOption

    func run() throws {
        Desk.prepare(for: genre)
        let printer = FindingsPrinter(newsroom: folder.newsroom)
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let file = try printer.guarding { () throws(Refusal) in try newsroom.recordFile(named: record) }
        let desk = try printer.guarding { () throws(Refusal) in try Desk(newsroom, only: format) }
        let (incident, found) = newsroom.readIncident(file)
        // What bears on no sentence is told by `check`, once.
        try printer.tell(
            Findings(newsroom.warnings + found.filter { $0.identifier != Problem.originalMissing.rawValue }))
        guard let incident else { return }
        let article = try printer.guarding { () throws(Refusal) in
            try desk.writer.article(for: incident, genre: genre, history: desk.history(of: incident))
        }
        Console.print(
            explain ? Explanation.text(article, record: file) : desk.templates.render(article, as: format))
    }
}

extension Article.Genre: ExpressibleByArgument {}
extension ArticleFormat: ExpressibleByArgument {}
