public import ArgumentParser
import Diagnostics
import Foundation
public import Incidents
import Publication

struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Écrit un nouvel enregistrement, prêt à compléter.",
        discussion: """
            Le fichier va dans « incidents », sous un nom tiré du titre et du début, sinon du jour ; son chemin est écrit sur la sortie \
            standard. Il est déjà correct : les clés que cette nature et cet état peuvent avoir y sont, en commentaire, \
            avec un exemple. Un fichier qui existe n’est jamais remplacé.
            """)

    @Argument(help: ArgumentHelp("De quoi il s’agit, en quelques mots.", valueName: "titre"))
    var title: String

    @Option(help: ArgumentHelp("Le service touché, tel que services.yaml l’identifie.", valueName: "identifiant"))
    var service: String

    @Option(help: ArgumentHelp("La nature de l’incident.", valueName: "nature"))
    var nature: Incident.Nature

    @Option(
        help: ArgumentHelp("L’état ; par défaut « en cours », « planifié » pour une maintenance.", valueName: "état"))
    var etat: Incident.State?

    @Option(help: ArgumentHelp("La gravité, de 0 à 5 ou par son mot.", valueName: "gravité"))
    var gravite: Incident.Severity?

    @Option(help: ArgumentHelp("Le début, s’il n’est pas maintenant.", valueName: "date"))
    var debut: String?

    @Option(help: ArgumentHelp("La fin, ou le rétablissement prévu.", valueName: "date"))
    var fin: String?

    @OptionGroup var clock: ClockOption
    @OptionGroup var folder: NewsroomOption

    func run() throws {
        let printer = FindingsPrinter(newsroom: folder.newsroom)
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let now = clock.now(in: newsroom.zone)
        let base = folder.newsroom == "." ? "" : folder.newsroom + "/"
        let schema = "schemas/\(NewsroomFile.record.schemaName)"
        let draft = RecordDraft(
            title: title, service: service, nature: nature, state: etat, severity: gravite, now: now, start: debut,
            end: fin, source: newsroom.author,
            schema: FileManager.default.fileExists(atPath: base + schema) ? "../\(schema)" : nil)
        let path = "\(base)incidents/\(draft.identifier).yaml"
        let desk = try printer.guarding { () throws(Refusal) in try Desk(newsroom) }
        let (incident, found) = newsroom.readIncident(text: draft.text, file: path)
        // A draft that « check » would refuse is not written; what is said then is what is missing.
        let findings = (found + (incident.map { desk.findings(writing: $0) } ?? [])).map { finding in
            var finding = finding
            // The file is not there for one to look at.
            finding.location = nil
            return finding
        }
        try printer.tell(Findings(findings))
        try printer.guarding { () throws(Refusal) in try SourceFiles.create([(path: path, text: draft.text)]) }
        Console.print("\(path)\n")
        Console.printError("À compléter à partir de la ligne \(draft.firstLineToFill).\n")
    }
}

extension Incident.Nature: ExpressibleByArgument {
    public init?(argument: String) { self.init(folded: argument) }
}

extension Incident.State: ExpressibleByArgument {
    public init?(argument: String) { self.init(folded: argument) }
}

extension Step.Kind: ExpressibleByArgument {
    public init?(argument: String) { self.init(folded: argument) }
}

extension Incident.Severity: ExpressibleByArgument {
    public init?(argument: String) {
        if let digit = Int(argument), let severity = Self(rawValue: digit) {
            self = severity
        } else if let severity = Self.allCases.first(where: {
            Suggestion.folded($0.word) == Suggestion.folded(argument)
        }) {
            self = severity
        } else {
            return nil
        }
    }

    public static var allValueStrings: [String] { allCases.map(\.word) }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// Accents and case forgiven, as in a record.
    fileprivate init?(folded word: String) {
        let folded = Suggestion.folded(word)
        guard let found = Self.allCases.first(where: { Suggestion.folded($0.rawValue) == folded }) else { return nil }
        self = found
    }
}
