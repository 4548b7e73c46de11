import Diagnostics
import Templates
import Testing

@testable import Writing

@Suite("The shipped gabarits")
struct ShippedGabaritTests {
    @Test("They load without a fault")
    func load() {
        do throws(Refusal) {
            let library = try GabaritLibrary(files: Templates.files)
            #expect(library.plans.count >= 4)
            #expect(library.slots.count > 20)
        } catch {
            for diagnostic in error.diagnostics {
                Issue.record(
                    "\(diagnostic.location?.file ?? ""):\(diagnostic.location?.line ?? 0):\(diagnostic.location?.column ?? 0) \(diagnostic.message) \(diagnostic.hint ?? "")"
                )
            }
        }
    }

    @Test("The plans of a genre are found without the files of the others", arguments: Article.Genre.allCases)
    func plans(_ genre: Article.Genre) throws {
        let trusting = try GabaritLibrary(files: Templates.files, trusting: Set(Templates.files.keys))
        let read = try GabaritLibrary(files: Templates.files)
        #expect(trusting.plans(of: genre) == read.plans.filter { $0.genre == genre })
        #expect(trusting.plans == read.plans)
    }

    @Test("A slot that is read by itself is what it is in its file")
    func slots() throws {
        let trusting = try GabaritLibrary(files: Templates.files, trusting: Set(Templates.files.keys))
        let read = try GabaritLibrary(files: Templates.files).slots
        for (name, slot) in read { #expect(trusting.slot(name) == slot, "\(name)") }
        #expect(trusting.slots.count == read.count)
    }

    @Test("What a newsroom adds to a slot comes after what ours have")
    func added() throws {
        let own = ["prose/zz.gabarit": "# attaque : incident\n## résolu\n{Le service} {être} en panne {jour}.\n"]
        let ours = try GabaritLibrary(files: Templates.files, trusting: Set(Templates.files.keys))
        let both = try GabaritLibrary(
            files: Templates.files.merging(own) { $1 }, trusting: Set(Templates.files.keys))
        let added = try #require(both.slot("attaque")?.formulations)
        #expect(Array(added.dropLast()) == ours.slot("attaque")?.formulations)
        #expect(added.last?.location.file == "prose/zz.gabarit")
    }

    /// Turns of an office, where a newsroom has a verb for the same thing: *a reconnu la panne*, *le réseau a été rétabli*.
    private static let stiff = [
        "faire état", "l’existence {de l’incident}", "dans l’impossibilité", "{intervenir", "{se faire sentir@mp",
        "des répercussions", "en ces termes", "l’échéance du", "Sur le nombre", "Sur l’origine", "Sur le retour",
        "Face {à l’incident}", "le caractère infondé", "{avoir l’intention",
    ]

    @Test("None speaks as an office does", arguments: stiff)
    func plain(_ turn: String) throws {
        let slots = try GabaritLibrary(files: Templates.files).slots.values
        for formulation in slots.flatMap(\.formulations) {
            #expect(!formulation.source.contains(turn), "\(formulation.source)")
        }
    }
}
