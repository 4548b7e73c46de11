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
}
