import ArgumentParser
import Diagnostics
import Dispatch
import Preview

struct Preview: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Montre le site pendant qu’on l’écrit.",
        discussion: """
            Le site se lit dans le navigateur ; chaque page suit les fichiers qu’on enregistre, et dit ce qui ne va pas \
            avec les mots du terminal. Rien n’est écrit sur le disque. On arrête l’aperçu par Ctrl+C.
            """)

    @Option(help: ArgumentHelp("Le port ; 0 pour n’importe quel port libre.", valueName: "port"))
    var port: UInt16 = 8080

    @Option(
        help: ArgumentHelp(
            "Une adresse ou un nom de cette machine, pour être vu des autres ; par défaut, l’aperçu n’est vu que d’elle.",
            valueName: "adresse"))
    var host: String?

    @OptionGroup var folder: NewsroomOption

    func run() throws {
        let printer = FindingsPrinter(newsroom: folder.newsroom)
        let server = try printer.guarding { () throws(Refusal) in
            try PreviewServer(folder: folder.newsroom, host: host, port: port, source: printer.source)
        }
        let service = Task {
            await server.run(
                ready: { Console.print("\(Phrases.previewed($0, at: server.address))\n") },
                report: { report in
                    // What is refused is said and the preview goes on.
                    try? printer.tell(report.new)
                    if report.isMended { Console.print("\(Phrases.mended)\n") }
                })
        }
        Interruption.wait()
        service.cancel()
    }
}
