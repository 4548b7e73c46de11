import Diagnostics
import Foundation
import Incidents
import Templates

@testable import Writing

/// The newsroom of `Examples/` and what the writer makes of it.
enum ExampleNewsroom {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples").path

    static func load() throws -> Newsroom { try Newsroom.load(folder) }

    /// Parsed once for all tests, as a command does for all articles.
    static let library = Result { () throws -> GabaritLibrary in try GabaritLibrary(files: Templates.files) }

    static func writer() throws -> Writer { Writer(library: try library.get()) }

    static func article(_ identifier: String) throws -> Article {
        let newsroom = try load()
        let (incident, diagnostics) = newsroom.readIncident(try newsroom.recordFile(named: identifier))
        guard let incident else { throw Refusal(diagnostics) }
        return try writer().article(for: incident)
    }

    static var identifiers: [String] {
        ((try? load())?.recordFiles() ?? []).map {
            URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent
        }
    }
}

extension Article {
    /// Title, standfirst and body as one reads them.
    var text: String {
        var lines = [title.map(\.text).joined(), standfirst.map(\.text).joined(separator: " ")]
        for section in sections {
            if let heading = section.heading { lines.append(heading.map(\.text).joined()) }
            lines += section.paragraphs.map { $0.sentences.map(\.text).joined(separator: " ") }
        }
        return lines.joined(separator: "\n")
    }

    /// The text with ordinary spaces and lower case, for looking words up.
    var searchable: String {
        text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").lowercased()
    }

    var sentences: [Sentence] { sections.flatMap { $0.paragraphs.flatMap(\.sentences) } }
}
