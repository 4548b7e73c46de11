public import ArgumentParser
public import Diagnostics
import Incidents

/// `--newsroom`, common to the commands that work on one.
struct NewsroomOption: ParsableArguments {
    @Option(help: ArgumentHelp("Le dossier de la rédaction, celui qui contient depeche.yaml.", valueName: "dossier"))
    var newsroom = "."

    func load() throws(Refusal) -> Newsroom {
        try Newsroom.load(newsroom)
    }
}

/// `--format`, common to the commands whose result is a list of findings.
struct FindingsOption: ParsableArguments {
    @Option(help: ArgumentHelp("La forme des diagnostics.", valueName: "forme"))
    var format: DiagnosticFormat = .human
}

extension DiagnosticFormat: ExpressibleByArgument {}
