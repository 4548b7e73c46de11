public import ArgumentParser
import Diagnostics
import Foundation
public import Importers
import Incidents
import Publication

struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Écrit un enregistrement par incident d’une page d’état.",
        discussion: """
            Un nouvel import met à jour ce qu’il avait écrit et ne double rien ; un enregistrement modifié depuis son \
            import est laissé tel quel. Les services qui manquent sont ajoutés à services.yaml. Ce qui n’est pas en \
            français reste hors des articles ; ce qui n’a pas pu être repris est dit. « - » lit l’entrée standard ; \
            d’un dossier, tous les fichiers du format sont lus.
            """)

    @Argument(help: ArgumentHelp("Le format de la source.", valueName: "format"))
    var source: ImportFormat

    @Argument(help: ArgumentHelp("Fichiers ou dossiers à importer.", valueName: "fichier"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "Le service de services.yaml dont ce sont les incidents, si la source ne le nomme pas.",
            valueName: "identifiant"))
    var service: String?

    @OptionGroup var folder: NewsroomOption
    @OptionGroup var findings: FindingsOption

    func run() throws {
        let printer = FindingsPrinter(format: findings.format)
        let newsroom = try printer.guarding { () throws(Refusal) in try folder.load() }
        let plan = try printer.guarding { () throws(Refusal) in
            let reading = try source.read(inputs(), now: Int(Date().timeIntervalSince1970))
            return try reading.plan(for: target(newsroom), as: source)
        }
        try printer.guarding { () throws(Refusal) in try write(plan) }
        let report = ImportReport(plan: plan)
        if findings.format == .json {
            Console.print(report.json)
        } else {
            try printer.tell(Findings(plan.findings))
            if findings.format != .github { Console.print(report.text) }
        }
    }

    private func inputs() throws(Refusal) -> [ImportInput] {
        var inputs: [ImportInput] = []
        for file in files {
            for name in try ImportFolder.files(in: file, extensions: source.extensions) {
                inputs.append(
                    ImportInput(name: name, bytes: try InputFile.bytes(of: name, upTo: ImportFormat.byteLimit + 1)))
            }
        }
        return inputs
    }

    private func target(_ newsroom: Newsroom) throws(Refusal) -> ImportTarget {
        let base = folder.newsroom == "." ? "" : folder.newsroom + "/"
        let schema = "schemas/\(NewsroomFile.record.schemaName)"
        let directory = base + "services.yaml"
        var records: [(path: String, bytes: [UInt8])] = []
        for file in try newsroom.recordFiles(named: []) { records.append((file, try SourceFiles.bytes(of: file))) }
        return ImportTarget(
            newsroom: newsroom,
            services: FileManager.default.fileExists(atPath: directory) ? try SourceFiles.bytes(of: directory) : nil,
            records: records,
            schema: FileManager.default.fileExists(atPath: base + schema) ? "../\(schema)" : nil, service: service)
    }

    /// Services first: a record never names one that is not there.
    private func write(_ plan: ImportPlan) throws(Refusal) {
        if let services = plan.services {
            if let old = services.old {
                try SourceFiles.replace(services.path, old, with: services.new)
            } else {
                try SourceFiles.create([(services.path, String(decoding: services.new, as: UTF8.self))])
            }
        }
        try SourceFiles.create(plan.created)
        for file in plan.updated { try SourceFiles.replace(file.path, file.old, with: Array(file.text.utf8)) }
    }
}

extension ImportFormat: ExpressibleByArgument {}

/// The files of a format in a folder and those below, by name.
enum ImportFolder {
    /// - Parameter name: a file, « - » or a folder, as the user named it.
    static func files(in name: String, extensions: Set<String>) throws(Refusal) -> [String] {
        var isFolder: ObjCBool = false
        guard name != "-", FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), isFolder.boolValue
        else { return [name] }
        let base = name.hasSuffix("/") ? name : name + "/"
        // Links are not followed: no loop, nothing from elsewhere.
        let found = (FileManager.default.enumerator(atPath: name)?.compactMap { $0 as? String } ?? []).filter { path in
            guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
            let type = try? FileManager.default.attributesOfItem(atPath: base + path)[.type] as? FileAttributeType
            return type == .typeRegular
                && extensions.contains(path.split(separator: ".").last.map { $0.lowercased() } ?? "")
        }
        guard !found.isEmpty else {
            let list = extensions.sorted().map { ".\($0)" }.joined(separator: ", ")
            throw Refusal(
                .error(
                    "fichier-illisible", "ce dossier ne contient aucun fichier à importer", at: Location(file: name),
                    hint: "ce format a des fichiers \(list)"))
        }
        return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }.map { base + $0 }
    }
}
