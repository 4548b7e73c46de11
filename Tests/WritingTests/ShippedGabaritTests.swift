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
}
