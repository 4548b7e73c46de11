import Diagnostics
import Foundation
import Incidents
import Templates
import Testing

@testable import Writing

@Suite struct Scratch {
    @Test(.enabled(if: ProcessInfo.processInfo.environment["SCRATCH"] != nil)) func show() {
        do throws(Refusal) {
            let library = try GabaritLibrary(files: Templates.files)
            let newsroom = try Newsroom.load(ProcessInfo.processInfo.environment["SCRATCH"]!)
            for file in newsroom.recordFiles() {
                let (incident, diagnostics) = newsroom.readIncident(file)
                for d in diagnostics { print("\(file):\(d.location?.line ?? 0): \(d.message) — \(d.hint ?? "")") }
                guard let incident else { continue }
                let article = try Writer(library: library).article(for: incident)
                print("=================", file)
                print("# " + article.title.map(\.text).joined())
                print("**" + article.standfirst.map(\.text).joined(separator: " ") + "**")
                for s in article.sections {
                    if let h = s.heading { print("\n## " + h.map(\.text).joined()) }
                    for p in s.paragraphs { print("\n" + p.sentences.map(\.text).joined(separator: " ")) }
                }
                print("---")
                for t in article.timeline { print(t.when.map(\.text).joined(), "|", t.what.map(\.text).joined()) }
            }
        } catch {
            for d in error.diagnostics { print("\(d.location?.file ?? ""):\(d.location?.line ?? 0): \(d.message) — \(d.hint ?? "")") }
        }
    }
}
