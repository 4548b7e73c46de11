import Diagnostics
import Incidents
import Publication
import Synchronization
import Writing

/// Makes the entries of a site from incidents, their articles written when a page first shows them.
struct EntryWriting: Sendable {
    let writer: Writer
    let history: History
    let refusals: Refusals

    /// An entry whose articles wait for a page to show them.
    func entry(_ reading: ReadIncident) -> Entry {
        let imprint = writer.imprint(of: reading.incident)
        return Entry(incident: reading.incident, imprint: imprint) { write($0, about: reading.incident, imprint) }
    }

    /// An entry whose article is written now, because its record has just changed.
    ///
    /// - Throws: why no article can be written.
    func writtenEntry(_ reading: ReadIncident) throws(Refusal) -> Entry {
        let incident = reading.incident
        let article = try writer.article(for: incident, history: history)
        var entry = Entry(incident: incident, article: article)
        if incident.isReadyForPostMortem {
            entry.addPostMortem { write($0, about: reading.incident, article.imprint) }
        }
        return entry
    }

    private func write(_ genre: Article.Genre, about incident: Incident, _ imprint: Article.Imprint) -> Article {
        do throws(Refusal) {
            return try writer.article(for: incident, genre: genre, history: history)
        } catch {
            refusals.note(error.diagnostics, of: incident.file)
            return .refused(incident, imprint)
        }
    }
}

/// Why articles that pages asked for could not be written.
final class Refusals: Sendable {
    private let found = Mutex<[String: [Diagnostic]]>([:])

    func note(_ diagnostics: [Diagnostic], of file: String) { found.withLock { $0[file] = diagnostics } }

    func forget(_ file: String) { found.withLock { $0[file] = nil } }

    var all: [Diagnostic] { found.withLock { $0.values.flatMap { $0 } } }
}

extension Article {
    /// What stands in a page for an article that was refused; the diagnostics say why.
    fileprivate static func refused(_ incident: Incident, _ imprint: Imprint) -> Article {
        Article(
            identifier: imprint.identifier, genre: .article,
            title: [Run("L’article de «\u{A0}\(imprint.identifier)\u{A0}» ne peut pas être écrit")],
            published: imprint.published, updated: imprint.updated)
    }
}
