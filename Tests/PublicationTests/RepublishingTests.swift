import Foundation
import Incidents
import Testing

@testable import Publication

@Suite("Published again after an edit, a site is what it would be published from nothing")
struct RepublishingTests {
    /// Each kind of edit once, in an order that is drawn; where time is long, many such orders.
    static let seeds: [UInt64] = Array(
        1...(ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" ? 12 : 1))

    private func publish(_ newsroom: EditedNewsroom, to folder: String) throws {
        let desk = try Desk(try Newsroom.load(newsroom.folder))
        let publisher = Publisher(
            templates: desk.templates, program: Fingerprint(of: [UInt8(newsroom.program)]))
        try publisher.publish(
            desk.edition().edition, to: newsroom.scratch.url(folder), acceptsIdentityChange: true)
    }

    @Test("byte for byte, marker included; what is the same is the same file", arguments: seeds)
    func sameBytes(seed: UInt64) throws {
        let newsroom = try EditedNewsroom(seed: seed)
        try publish(newsroom, to: "public")
        for edit in newsroom.editsInSomeOrder() {
            try newsroom.apply(edit)
            let scratch = newsroom.scratch
            let before = (stamps: scratch.stamps("public"), bytes: files(of: "public", in: scratch))
            try publish(newsroom, to: "public")
            try? FileManager.default.removeItem(at: scratch.url("neuf"))
            try publish(newsroom, to: "neuf")
            let after = (stamps: scratch.stamps("public"), bytes: files(of: "public", in: scratch))
            let wanted = files(of: "neuf", in: scratch)
            let wrong = Set(wanted.keys).union(after.bytes.keys).filter { after.bytes[$0] != wanted[$0] }
            #expect(wrong == [], "\(edit) (\(seed))")
            for (path, bytes) in after.bytes where path != ".depeche" && before.bytes[path] == bytes {
                #expect(after.stamps[path] == before.stamps[path], "\(path), \(edit) (\(seed))")
            }
        }
    }

    private func files(of folder: String, in scratch: Scratch) -> [String: [UInt8]] {
        Dictionary(
            uniqueKeysWithValues: scratch.stamps(folder).keys.map { ($0, scratch.bytes("\(folder)/\($0)") ?? []) })
    }
}
