import Incidents
import Templates
import Writing

/// A hash of everything that is written of each record, genre by genre.
struct Digest {
    let newsroom: Newsroom
    let writer: Writer

    init(_ folder: String) throws {
        newsroom = try Newsroom.load(folder)
        writer = Writer(library: try GabaritLibrary(files: Templates.files, trusting: Set(Templates.files.keys)))
    }

    func print() throws {
        let incidents = newsroom.readIncidents(newsroom.recordFiles()).incidents
        let history = History(incidents)
        for incident in incidents {
            for genre in Article.Genre.allCases {
                Swift.print(incident.identifier, genre.rawValue, hash(incident, genre, history))
            }
        }
    }

    private func hash(_ incident: Incident, _ genre: Article.Genre, _ history: History) -> String {
        do {
            let article = try writer.article(for: incident, genre: genre, history: history)
            return String(fnv("\(article)"), radix: 16)
        } catch {
            return "refused " + String(fnv("\(error)"), radix: 16)
        }
    }

    /// FNV-1a (Fowler, Noll, Vo), 64 bits: the same everywhere, whatever the run.
    private func fnv(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
