import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Incidents

/// Whatever stands in the place of a file, it is told at once, by its name, and keeps nothing else from being read.
@Suite(.timeLimit(.minutes(30))) struct UnreadableFilesTests {
    private func expectTold(_ impostor: Impostor, _ file: String, _ findings: [Diagnostic]) throws {
        let finding = try #require(findings.first { $0.location?.file.hasSuffix(file) == true }, "\(findings)")
        #expect(finding.identifier == impostor.identifier, "\(impostor): \(finding)")
        #expect(finding.severity == .error)
        if impostor.identifier != "syntaxe-yaml" { #expect(finding.hint != nil, "\(finding)") }
    }

    @Test(arguments: Impostor.allCases.filter(\.canBeMade), ["depeche.yaml", "services.yaml", "lexique.yaml"])
    func settings(impostor: Impostor, file: String) throws {
        let folder = try Folder()
        folder.remove(file)
        try impostor.make(at: folder.url(file))
        let refusal = try #require(throws: Refusal.self) { try Newsroom.load(folder.path) }
        try expectTold(impostor, file, refusal.diagnostics)
    }

    @Test(arguments: Impostor.allCases.filter(\.canBeMade))
    func records(impostor: Impostor) throws {
        let folder = try Folder()
        try impostor.make(at: folder.url("incidents/m.yaml"))
        try folder.write("schema: 2\n", to: "incidents/z.yaml")
        let newsroom = try Newsroom.load(folder.path)
        let (_, findings) = newsroom.readIncidents(try newsroom.recordFiles(named: []))
        try expectTold(impostor, "m.yaml", findings)
        // What comes after is read all the same.
        #expect(findings.contains { $0.location?.file.hasSuffix("z.yaml") == true })
    }

    @Test(
        "A folder of records that cannot be listed is no empty folder",
        arguments: [Impostor.pipe, .loop, .missing, .huge])
    func recordFolder(impostor: Impostor) throws {
        let folder = try Folder()
        folder.remove("incidents")
        try impostor.make(at: folder.url("incidents"))
        let refusal = try #require(throws: Refusal.self) { try Newsroom.load(folder.path) }
        #expect(refusal.diagnostics.map(\.identifier) == ["fichier-illisible"])
        #expect(throws: Refusal.self) { try folder.newsroom().recordFiles(named: []) }
    }

    @Test("A record gone between the list and the reading is told")
    func vanished() throws {
        let folder = try Folder()
        let newsroom = try Newsroom.load(folder.path)
        let (incident, findings) = newsroom.readIncident(folder.url("incidents/parti.yaml").path)
        #expect(incident == nil)
        #expect(findings.map(\.identifier) == ["fichier-illisible"])
    }

    @Test("A file that another takes the place of is one or the other, never some of each")
    func exchanged() async throws {
        let folder = try Folder()
        let versions = ["a", "b"].map { Array(String(repeating: $0, count: 900_000).utf8) }
        try folder.write(versions[0], to: "fiche.yaml")
        let isOver = Atomic(false)
        let writer = Task.detached {
            var number = 0
            while !isOver.load(ordering: .relaxed) {
                number += 1
                // As editors do: beside, then in its place; and as others do, in the file itself.
                if number.isMultiple(of: 3) {
                    try folder.write(versions[number % 2], to: "fiche.yaml")
                } else {
                    try folder.write(versions[number % 2], to: "neuf")
                    rename(folder.url("neuf").path, folder.url("fiche.yaml").path)
                }
            }
        }
        var whole = 0
        for _ in 0..<300 {
            do throws(Refusal) {
                let bytes = try RegularFile.bytes(of: folder.url("fiche.yaml").path, upTo: RegularFile.textLimit)
                // Emptied to be written anew, it is short; what has a beginning and another end is what must not be.
                #expect(versions.contains { $0.starts(with: bytes) })
                if bytes.count == 900_000 { whole += 1 }
            } catch {
                #expect(error.diagnostics.map(\.identifier) == ["fichier-changeant"])
            }
        }
        isOver.store(true, ordering: .relaxed)
        try await writer.value
        #expect(whole > 0)
    }

    /// A hundred thousand where there is time.
    private static let crowd = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" ? 100_000 : 2_000

    @Test("Thousands of bad records are all told")
    func many() throws {
        let folder = try Folder()
        for number in 0..<Self.crowd { try folder.write("a\n", to: "incidents/\(number).yaml") }
        let newsroom = try Newsroom.load(folder.path)
        let (incidents, findings) = newsroom.readIncidents(try newsroom.recordFiles(named: []))
        #expect(incidents.isEmpty)
        #expect(Set(findings.compactMap { $0.location?.file }).count == Self.crowd)
    }
}

/// A newsroom with the least it needs.
private final class Folder: Sendable {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("depeche-\(UUID().uuidString)")

    init() throws {
        try FileManager.default.createDirectory(at: url("incidents"), withIntermediateDirectories: true)
        try write(
            """
            titre: Essai
            description: Un essai.
            adresse: https://exemple.fr/
            autorite: exemple.fr,2014
            fuseau: Europe/Paris
            auteur: Nous
            """, to: "depeche.yaml")
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    var path: String { root.path }

    func url(_ name: String) -> URL { root.appendingPathComponent(name) }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: url(name)) }

    func remove(_ name: String) { try? FileManager.default.removeItem(at: url(name)) }

    /// As it was when its records could be listed.
    func newsroom() throws -> Newsroom {
        let sound = try Folder()
        var newsroom = try Newsroom.load(sound.path)
        newsroom.folder = path
        return newsroom
    }
}
