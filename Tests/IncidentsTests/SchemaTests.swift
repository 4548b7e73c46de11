import Diagnostics
import Foundation
import GeneratedRecords
import Testing

@testable import Incidents

/// The schema an editor works with accepts what the reader accepts, and refuses what it refuses, in shape.
@Suite struct SchemaTests {
    private static let root = TestNewsroom.examples.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/")

    /// What a schema can see. What needs the lexicon, the calendar, services.yaml or two dates at once it cannot.
    private static let structural: Set<Problem> = [
        .unknownKey, .missingKey, .emptyValue, .unexpectedType, .unknownValue, .stateNotAllowed, .exclusiveKeys,
        .schemaVersion, .number, .identifier, .address, .figureWithoutSource, .endWhileOngoing, .unknownZone,
    ]

    private static func refusals(_ diagnostics: [Diagnostic], of date: Bool) -> [Diagnostic] {
        diagnostics.filter { diagnostic in
            diagnostic.severity == .error
                && (structural.contains { $0.rawValue == diagnostic.identifier }
                    || (date && diagnostic.identifier == Problem.date.rawValue))
        }
    }

    private static func json(_ text: String) throws -> JSON {
        JSON(try YAMLComposer(source: try SourceText(bytes: Array(text.utf8), file: "fiche.yaml")).compose())
    }

    private static func examples() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: TestNewsroom.examples + "/incidents").sorted().map {
            try String(contentsOfFile: TestNewsroom.examples + "/incidents/" + $0, encoding: .utf8)
        }
    }

    // MARK: - Agreement

    @Test func acceptsEveryRecordThatIsRead() throws {
        let evaluator = SchemaEvaluator(JSONSchema(.record).document)
        let records = try Self.examples() + GeneratedRecord.sample.map(\.text)
        #expect(records.count > 100)
        for record in records { #expect(evaluator.accepts(try Self.json(record)), "\(record)") }
    }

    @Test(arguments: [
        (NewsroomFile.settings, "depeche.yaml"), (.directory, "services.yaml"), (.lexicon, "lexique.yaml"),
    ])
    func acceptsTheNewsroomFiles(file: NewsroomFile, name: String) throws {
        let value = try Self.json(try String(contentsOfFile: "\(TestNewsroom.examples)/\(name)", encoding: .utf8))
        let evaluator = SchemaEvaluator(JSONSchema(file).document)
        #expect(evaluator.accepts(value))
        #expect(!evaluator.accepts(.object([("zorglub", .string("oui"))])))
    }

    /// Every change to every node of the examples: reader and schema give the same verdict.
    @Test func agreesWithTheReaderOnEveryMutation() throws {
        let newsroom = try TestNewsroom().newsroom
        let evaluator = SchemaEvaluator(JSONSchema(.record).document)
        var refused = 0
        var accepted = 0
        var faults: [String] = []
        for mutant in try Self.mutants() {
            let (_, found) = newsroom.readIncident(text: mutant.value.serialized(), file: "fiche.yaml")
            let isRefused = !Self.refusals(found, of: true).isEmpty
            let accepts = evaluator.accepts(mutant.value)
            if isRefused { refused += 1 } else { accepted += 1 }
            if isRefused == accepts { faults.append("\(mutant.change) → \(found.map(\.message))") }
        }
        #expect(faults == [], "\(faults.count) disagreements")
        #expect(refused > 500)
        #expect(accepted > 50)
    }

    private static func mutants() throws -> [Mutant] {
        let records = try examples() + GeneratedRecord.sample.prefix(6).map(\.text)
        var seen: Set<String> = []
        // The same change to two items of one list teaches nothing more.
        return try records.flatMap { Mutant.all(of: try json($0)) }
            .filter { seen.insert($0.change.replacing(/\[\d+\]/, with: "[]")).inserted }
    }

    @Test(arguments: [
        "2014-03-11T19:20", "2014-03-11T19:20:30", "2014-03-11T19:20+01:00", "2014-03-11", "2014-03", "2014",
        "vers 2014-03-11T19:30", "Après 2014-03-11", "apres 2014-03-11", "avant 2014-03",
        "entre 2014-03-11T19:10 et 2014-03-11T19:40", "2014-03-12 matin", "2014-03-11 fin de soirée",
        "2014-03-12 mi-journée", "2014-03-11 début d’après-midi", "vers 2014-03-12 midi",
        "nuit du 2014-03-11 au 2014-03-12", "dans la nuit du 2014-03-11 au 2014-03-12",
        "fin 2022", "Fin 2022", "à la fin de 2022", "mi-2022", "début 2014-03", "mi-mai 2024", "fin janvier 2026",
        "mars 2014", "printemps 2024", "à l’été 2024", "hiver 2024-2025", "premier semestre 2025",
        "vers deuxième trimestre 2026", "hiver 2024", "printemps", "semestre 2025",
        "11/03/2014", "2014-3-11", "19:30", "mardi", "vers", "2014-03-11 19:30", "2014-03-11 zorglub",
        "du 2014-03-11 au 2014-03-12", "il y a deux jours", "2014-03-11T19h30",
    ])
    func agreesOnTheFormOfDates(date: String) throws {
        let text = Record.with("detection: \"\(date)\"")
        let found = try TestNewsroom().findings(MarkedText(text))
        let isRead = !found.contains { $0.identifier == Problem.date.rawValue }
        #expect(SchemaEvaluator(JSONSchema(.record).document).accepts(try Self.json(text)) == isRead)
    }

    @Test(arguments: ["résolu", "resolu", "RÉSOLU", "Resolu", "résolue", "fini"])
    func forgivesWhatTheReaderForgives(word: String) throws {
        let text = Record.with("etat: \(word)")
        let found = try TestNewsroom().findings(MarkedText(text))
        #expect(SchemaEvaluator(JSONSchema(.record).document).accepts(try Self.json(text)) == found.isEmpty)
    }

    /// Python’s jsonschema on the same schemas and values: valid by the metaschema, and the same verdicts.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["DEPECHE_ORACLES"] != nil))
    func schemasAgreeWithAnotherEvaluator() throws {
        let oracles = try #require(ProcessInfo.processInfo.environment["DEPECHE_ORACLES"])
        let evaluator = SchemaEvaluator(JSONSchema(.record).document)
        let values = try Self.mutants().map(\.value) + Self.examples().map(Self.json)
        let document = JSON.object([
            ("schemas", .array(NewsroomFile.allCases.map { JSONSchema($0).document })),
            ("schema", JSONSchema(.record).document), ("values", .array(values)),
        ])
        let file = FileManager.default.temporaryDirectory.appending(path: "schema-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try document.serialized().write(to: file, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "\(oracles)/venv/bin/python")
        process.arguments = ["\(Self.root)/scripts/oracles/json_schema.py", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let verdicts = said.split(separator: "\n").map { $0 == "oui" }
        #expect(verdicts == values.map(evaluator.accepts))
    }

    // MARK: - One description

    @Test(arguments: GroupKind.allCases)
    func everyKeyHasItsNoteAndEveryNoteItsKey(kind: GroupKind) {
        let groups = NewsroomFile.allCases.flatMap(\.groups).filter { $0.kind == kind }
        #expect(Set(groups).count == 1, "one name, one group")
        let keys = Set(groups.flatMap(\.keys).map(\.name))
        #expect(keys.subtracting(kind.notes.keys) == [])
        // Kinds that share their notes share no more than they have between them.
        let sharing = GroupKind.allCases.filter { Set($0.notes.keys) == Set(kind.notes.keys) }
        let known = NewsroomFile.allCases.flatMap(\.groups).filter { sharing.contains($0.kind) }.flatMap(\.keys)
        #expect(Set(kind.notes.keys).subtracting(known.map(\.name)) == [])
    }

    /// What a schema offers is what a reader takes.
    @Test func examplesAreAccepted() throws {
        for file in NewsroomFile.allCases {
            guard case .object(let members) = JSONSchema(file).document else { continue }
            let definitions = members.first { $0.0 == "$defs" }
            for group in file.groups {
                for key in group.keys {
                    let note = try #require(group.kind.notes[key.name])
                    #expect(!note.examples.isEmpty)
                    let schema = JSONSchema(file).schema(key.shape)
                    for example in note.examples {
                        let value = try #require(JSONSchema.value(example), "\(example)")
                        guard case .object(let rule) = schema, let definitions else { continue }
                        let isState = key.admitsStates && FactState(example) != nil
                        #expect(
                            isState || SchemaEvaluator(.object(rule + [definitions])).accepts(value),
                            "\(group.kind.rawValue).\(key.name): \(example)")
                    }
                }
            }
        }
    }

    @Test func examplesOfRecordKeysAreRead() throws {
        let newsroom = try TestNewsroom()
        let free: Set<String> = ["schema", "service", "etat", "fin", "debut", "publication", "vu_le", "nature"]
        for (key, note) in FieldNote.record where !free.contains(key) {
            for example in note.examples {
                let lines = example.split(separator: "\n")
                let isText = lines.count == 1 && !example.hasPrefix("- ") && !example.contains(": ")
                let value = isText ? " \(example)" : "\n" + lines.map { "  \($0)" }.joined(separator: "\n")
                let found = newsroom.findings(MarkedText(Record.with("\(key):\(value)")))
                let refusals = Self.refusals(found, of: true)
                #expect(refusals == [], "\(key): \(example)")
            }
        }
    }

    /// `DEPECHE_UPDATE_GOLDEN=1 swift test --filter SchemaTests` writes it anew.
    @Test func theReferenceIsCommitted() throws {
        let path = Self.root + "/Documentation/champs.md"
        if ProcessInfo.processInfo.environment["DEPECHE_UPDATE_GOLDEN"] == "1" {
            try Reference.page.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == Reference.page)
    }
}
