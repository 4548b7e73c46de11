import Diagnostics
import Foundation
import French
import Testing

@testable import Incidents

@Suite struct NewsroomTests {
    private static let settings = """
        titre: Essai
        description: Un essai.
        adresse: https://exemple.fr/
        autorite: exemple.fr,2014
        fuseau: Europe/Paris
        auteur: Nous
        """

    /// Loads a newsroom of these files; markers are where findings are expected in the last of them.
    private func load(_ files: [(name: String, text: String)]) throws -> (Newsroom?, [Diagnostic]) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("redaction-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        do throws(Refusal) {
            let newsroom = try Newsroom.load(folder.path)
            return (newsroom, newsroom.warnings)
        } catch {
            return (nil, error.diagnostics)
        }
    }

    @Test func theSmallestNewsroom() throws {
        let (newsroom, diagnostics) = try load([("depeche.yaml", Self.settings)])
        #expect(diagnostics == [])
        #expect(newsroom?.baseURL == "https://exemple.fr")
        #expect(newsroom?.language == "fr")
        #expect(newsroom?.typography == .printing)
        #expect(newsroom?.services.isEmpty == true)
    }

    @Test(arguments: [
        ("services:\n  a:\n    nom: A\n    1️⃣artcle: le", ["cle-inconnue", "cle-manquante"]),
        ("services:\n  a: {1️⃣nom: A, article: aucun}", ["cle-manquante"]),
        ("services:\n  1️⃣À B: {nom: A, article: le}", ["identifiant-invalide"]),
        ("services:\n  a: {nom: A, article: le, organisation: 1️⃣b}", ["service-inconnu"]),
        ("services:\n  a: {nom: A, article: le, 1️⃣genre: féminin}", ["cles-incompatibles"]),
        ("services:\n  a: {nom: A, article: le, fuseau: 1️⃣Paris}", ["fuseau-inconnu"]),
        ("services:\n  a: {nom: A, article: le, designations: [1️⃣réseau]}", ["groupe-nominal"]),
        ("services:\n  a: {nom: A, article: le, locatif: 1️⃣sous}", ["valeur-inconnue"]),
        ("1️⃣service:\n  a: b", ["cle-inconnue"]),
        ("services: 1️⃣[a]", ["type-inattendu"]),
    ])
    func services(marked: String, identifiers: [String]) throws {
        let text = MarkedText(marked)
        let (newsroom, diagnostics) = try load([("depeche.yaml", Self.settings), ("services.yaml", text.text)])
        #expect(newsroom == nil)
        #expect(diagnostics.map(\.identifier).sorted() == identifiers.sorted())
        #expect(diagnostics.map(Found.init).contains { $0.place == text.places[1] })
    }

    @Test func namesAndArticles() throws {
        let services = """
            organisations:
              poste: {nom: La Poste, article: marque, genre: féminin}
            services:
              psn: {nom: PlayStation Network, article: le, sigle: PSN}
              ent: {nom: espaces numériques, article: les, genre: masculin}
              colis: {nom: Colissimo, article: aucun, genre: masculin, organisation: poste, locatif: à}
            """
        let newsroom = try #require(
            try load([("depeche.yaml", Self.settings), ("services.yaml", services)]).0)
        #expect(newsroom.actors["poste"]?.article == .brand)
        #expect(newsroom.services["psn"]?.actor.agreement == .masculineSingular)
        #expect(newsroom.services["psn"]?.organisation.slug == "psn")
        #expect(newsroom.services["ent"]?.actor.agreement == .masculinePlural)
        #expect(newsroom.services["colis"]?.organisation.name == "La Poste")
        #expect(newsroom.services["colis"]?.locative == .to)
    }

    @Test(
        "A record is one of its service, however its name is written",
        arguments: [
            "service: twitter", "service: \"twitter\"", "service:   twitter", "service: twitter # le réseau",
            "service: >-\n  twitter",
        ])
    func recordsOfAService(line: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("redaction-\(UUID().uuidString)")
        let incidents = folder.appendingPathComponent("incidents")
        try FileManager.default.createDirectory(at: incidents, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["depeche.yaml", "services.yaml", "lexique.yaml"] {
            try FileManager.default.copyItem(
                atPath: "\(TestNewsroom.examples)/\(name)", toPath: folder.appendingPathComponent(name).path)
        }
        for (name, text) in [("un", Record.with(line)), ("autre", Record.with("service: github"))] {
            try Data(text.utf8).write(to: incidents.appendingPathComponent("\(name).yaml"))
        }
        let newsroom = try Newsroom.load(folder.path)
        #expect(newsroom.incidents(ofService: "twitter").map(\.identifier) == ["un"])
    }

    @Test("Those of a service are those of all the records that name it")
    func recordsOfEveryService() throws {
        let newsroom = try TestNewsroom().newsroom
        let all = newsroom.readIncidents(newsroom.recordFiles()).incidents
        for slug in newsroom.services.keys {
            #expect(newsroom.incidents(ofService: slug) == all.filter { $0.service.actor.slug == slug })
        }
    }

    @Test func wordsOfTheNewsroom() throws {
        let lexicon = "noms:\n  - {nom: zblex, genre: féminin}"
        let newsroom = try #require(
            try load([("depeche.yaml", Self.settings), ("lexique.yaml", lexicon)]).0)
        #expect(newsroom.lexicon.gender(of: "zblex") == .feminine)
    }

    @Test func allErrorsOfAllFilesAtOnce() throws {
        let (_, diagnostics) = try load([
            ("depeche.yaml", "titre: Essai\nfuseau: Paris"), ("services.yaml", "services: 3"),
        ])
        #expect(Set(diagnostics.map(\.identifier)) == ["cle-manquante", "fuseau-inconnu", "type-inattendu"])
    }
}
