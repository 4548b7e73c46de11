import Foundation
import Importers
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

/// Whatever the bytes, what an import writes is what « check » accepts, inside `incidents/`, and importing it again
/// changes nothing. The first line names the format.
func knock(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    let formats = ImportFormat.allCases
    let named = formats.first { input.starts(with: Array("\($0.rawValue)\n".utf8)) }
    let format = named ?? formats[count % formats.count]
    let bytes = Array(input.dropFirst(named.map { $0.rawValue.utf8.count + 1 } ?? 0))
    do {
        let reading = try format.read([ImportInput(name: "source", bytes: bytes)], now: 1_795_863_600)
        let target = ImportTarget(newsroom: newsroom, services: nil, records: [], schema: nil)
        let plan = try reading.plan(for: target, as: format)
        for record in plan.created {
            let name = record.path.split(separator: "/").last ?? ""
            precondition(record.path.hasSuffix("/incidents/\(name)"), "outside the newsroom: \(record.path)")
            let (incident, found) = plan.newsroom.readIncident(text: record.text, file: record.path)
            precondition(incident != nil, "\(found)\n\(record.text)")
        }
        var again = ImportTarget(newsroom: plan.newsroom, services: plan.services?.new, records: [], schema: nil)
        again.records = plan.created.map { ($0.path, Array($0.text.utf8)) }
        let second = try reading.plan(for: again, as: format)
        precondition(second.created.isEmpty && second.updated.isEmpty, "imported again, it differs")
    } catch {
        precondition(!error.diagnostics.isEmpty, "refused without a word")
    }
    return 0
}
