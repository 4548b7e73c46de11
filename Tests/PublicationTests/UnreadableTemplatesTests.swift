import Diagnostics
import Foundation
import Testing

@testable import Publication

/// What stands in the place of a template, a gabarit or an asset and is none.
@Suite(.timeLimit(.minutes(30))) struct UnreadableTemplatesTests {
    enum Impostor: CaseIterable {
        case folder, pipe, device, loop, huge, utf16, nul
    }

    private let scratch = Scratch()

    private func put(_ impostor: Impostor, at path: String) throws {
        scratch.makeFolder((path as NSString).deletingLastPathComponent)
        let file = scratch.url(path).path
        switch impostor {
        case .folder: scratch.makeFolder(path)
        case .pipe: try #require(mkfifo(file, 0o600) == 0)
        case .device: try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "/dev/zero")
        case .loop: scratch.link(path, to: path)
        case .huge:
            scratch.write(path, "")
            try #require(truncate(file, 100_000_000) == 0)
        case .utf16: try Data([0xFE, 0xFF, 0x00, 0x61]).write(to: scratch.url(path))
        case .nul: scratch.write(path, "\u{0}")
        }
    }

    /// Reads the templates and gabarits of the folder.
    private func findings() -> [Diagnostic] {
        do throws(Refusal) {
            let prose = try ProseFolder(newsroom: scratch.url("").path)
            _ = try TemplateSet(folder: prose.templates)
            return []
        } catch {
            return error.diagnostics
        }
    }

    private func identifier(of impostor: Impostor) -> String {
        switch impostor {
        case .folder, .pipe, .device: "fichier-illisible"
        case .loop: "lien-en-boucle"
        case .huge: "fichier-trop-gros"
        case .utf16: "encodage"
        case .nul: "caractere-interdit"
        }
    }

    @Test(
        arguments: Impostor.allCases,
        ["Templates/html/index.mustache", "Templates/prose/titres.gabarit", "Templates/prose/plans.yaml"])
    func texts(impostor: Impostor, path: String) throws {
        try put(impostor, at: path)
        let found = try #require(findings().first)
        #expect(found.identifier == identifier(of: impostor))
        #expect(found.location?.file == scratch.url(path).path)
        #expect(found.hint != nil)
    }

    /// A picture is any bytes, and a folder of pictures a folder.
    @Test(arguments: Impostor.allCases)
    func assets(impostor: Impostor) throws {
        try put(impostor, at: "Templates/assets/image.png")
        let isAccepted = [.utf16, .nul, .folder].contains(impostor)
        #expect(findings().map(\.identifier) == (isAccepted ? [] : [identifier(of: impostor)]))
    }

    @Test("All of them are told at once")
    func together() throws {
        for name in ["a", "b", "c"] { try put(.pipe, at: "Templates/html/\(name).mustache") }
        #expect(findings().count == 3)
    }

    @Test("A folder that leads back to itself is not followed")
    func loop() throws {
        scratch.makeFolder("Templates/assets")
        scratch.link("Templates/assets/rond", to: "Templates")
        #expect(findings().map(\.identifier) == ["fichier-illisible"])
    }
}
