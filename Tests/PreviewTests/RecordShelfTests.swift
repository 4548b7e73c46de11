import Diagnostics
import Foundation
import Incidents
import Publication
import Testing
import Writing

@testable import Preview

@Suite("The records of a preview, kept from one change to the next")
struct RecordShelfTests {
    private let records: [Record]

    init() throws {
        let newsroom = try Newsroom.load(PreviewedNewsroom.repository.appendingPathComponent("Examples").path)
        let desk = try Desk(newsroom)
        let writing = EntryWriting(writer: desk.writer, history: History([]), refusals: Refusals())
        records = try newsroom.recordFiles().map { file in
            let reading = ReadIncident(try #require(newsroom.readIncident(file).incident))
            return Record(file: file, reading: reading, entry: writing.entry(reading), diagnostics: [])
        }
    }

    private func warned(_ record: Record, _ diagnostics: [Diagnostic]) -> Record {
        Record(file: record.file, reading: record.reading, entry: record.entry, diagnostics: diagnostics)
    }

    @Test("a newer reading takes the place of the older, and what was found with it")
    func replaced() {
        var shelf = RecordShelf(records)
        let warning = Diagnostic.warning("attention", "Attention", at: Location(file: records[3].file))
        for diagnostics in [[warning], []] {
            let isReplaced = shelf.replace(warned(records[3], diagnostics))
            #expect(isReplaced)
            #expect(shelf.found == diagnostics)
            #expect(shelf.entries.map(\.identifier) == records.compactMap { $0.entry?.identifier })
            #expect(shelf.records.count == records.count)
        }
    }

    @Test("another incident in the same file, or a file that is new, has its place found anew")
    func moved() {
        var shelf = RecordShelf(Array(records.dropLast()))
        let other = Record(
            file: records[0].file, reading: records[1].reading, entry: records[1].entry, diagnostics: [])
        let unread = Record(file: records[0].file, reading: nil, entry: nil, diagnostics: [])
        for record in [other, unread, records[records.count - 1]] {
            let isReplaced = shelf.replace(record)
            #expect(!isReplaced)
            #expect(shelf.entries.map(\.identifier) == records.dropLast().compactMap { $0.entry?.identifier })
        }
    }

    @Test("of two records of one incident the first is shown, and the other is told of")
    func duplicated() {
        let copy = Record(file: "copie.yaml", reading: records[0].reading, entry: records[0].entry, diagnostics: [])
        var shelf = RecordShelf(records + [copy])
        #expect(shelf.entries.count == records.count)
        #expect(shelf.found.map(\.identifier) == ["identifiant-en-double"])
        let areReplaced = [shelf.replace(copy), shelf.replace(records[0])]
        #expect(areReplaced == [false, true])
    }
}
