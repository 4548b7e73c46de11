public import ArgumentParser
public import Incidents

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Affiche le schéma JSON d’un fichier de la rédaction.",
        discussion: """
            Un éditeur de texte s’en sert pour compléter les clés, les décrire et souligner les fautes. La première \
            ligne d’un enregistrement le lui indique : « # yaml-language-server: $schema=CHEMIN ».
            """)

    @Argument(help: ArgumentHelp("Le fichier décrit.", valueName: "fichier"))
    var file: NewsroomFile = .record

    @Flag(help: "Affiche plutôt la référence de toutes les clés, en Markdown.")
    var page = false

    func run() {
        Console.print(page ? Reference.page : JSONSchema(file).text)
    }
}

extension NewsroomFile: ExpressibleByArgument {}
