import Diagnostics
import French
import Testing

@testable import Incidents

/// A small newsroom on disk, for as long as a test lasts.
struct TestNewsroom {
    let newsroom: Newsroom

    init() throws {
        newsroom = try Newsroom.load(TestNewsroom.examples)
    }

    /// The newsroom kept in the repository.
    static let examples: String = {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(4)
        return (parts + ["Examples"]).joined(separator: "/")
    }()

    /// What is found in a record whose markers are where findings are expected.
    func findings(_ marked: MarkedText, file: String = "fiche.yaml") -> [Diagnostic] {
        newsroom.readIncident(text: marked.text, file: file).diagnostics
    }

    func incident(_ text: String, file: String = "fiche.yaml") throws -> Incident {
        let (incident, diagnostics) = newsroom.readIncident(text: text, file: file)
        return try #require(incident, "\(diagnostics.map(\.message))")
    }
}

/// Records small enough that a test shows the one line that matters.
enum Record {
    /// A correct record; a line given with the key of one of its own replaces it, others are added at the end.
    static func with(_ lines: String...) -> String {
        var record = base
        for line in lines {
            let key = line.filter { $0.isASCII }.prefix { $0 != ":" }
            let bare = key.drop { !$0.isLetter }
            if let index = record.firstIndex(where: { $0.hasPrefix("\(bare):") }) {
                record[index] = line
            } else {
                record.append(line)
            }
        }
        return record.filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
    }

    /// A correct record without one of its keys.
    static func without(_ key: String) -> String {
        base.filter { !$0.hasPrefix("\(key):") }.joined(separator: "\n") + "\n"
    }

    private static let base = [
        "schema: 1", "service: twitter", "nature: panne", "gravite: important", "etat: résolu",
        "publication: 2014-03-13T09:00", "debut: 2014-03-11T19:01", "fin: 2014-03-11T19:47", "sources: [CrossPC]",
    ]
}
