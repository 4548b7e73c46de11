import Foundation
import Incidents

private let newsroom: Newsroom = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    do {
        return try Newsroom.load(root.appendingPathComponent("Examples").path)
    } catch {
        fatalError("\(error)")
    }
}()

/// Whatever the bytes, a record is read, or refused with a reason.
func knock(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let (incident, diagnostics) = newsroom.readIncident(text: text, file: "fiche.yaml")
    precondition(incident != nil || !diagnostics.isEmpty, "refused without a word")
    return 0
}
