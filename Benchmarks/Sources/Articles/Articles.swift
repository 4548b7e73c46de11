import Foundation
import Incidents
import Templates
import Writing

/// What reading a record and writing its article cost, in CPU time of one thread.
///
/// Usage: `Articles NEWSROOM [rounds]`, or `Articles NEWSROOM --digest` for a hash of every text of every record: two
/// versions that print the same write the same.
@main
struct Articles {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let folder = arguments.first else {
            print("Articles NEWSROOM [rounds | --digest]")
            return
        }
        if arguments.contains("--digest") {
            try Digest(folder).print()
        } else {
            try Measure(folder, rounds: arguments.dropFirst().first.flatMap(Int.init) ?? 1).print()
        }
    }
}

struct Measure {
    let newsroom: Newsroom
    let writer: Writer
    let rounds: Int
    private let loading: Double

    init(_ folder: String, rounds: Int) throws {
        let start = CPUClock.seconds
        newsroom = try Newsroom.load(folder)
        writer = Writer(library: try GabaritLibrary(files: Templates.files, trusting: Set(Templates.files.keys)))
        loading = CPUClock.seconds - start
        self.rounds = rounds
    }

    func print() throws {
        Self.say("newsroom, and prose loaded", loading, each: 1)
        let files = newsroom.recordFiles()
        var incidents: [Incident] = []
        let reading = Self.time { incidents = newsroom.readIncidents(files).incidents }
        Self.say("record read", reading, each: files.count)
        let history = History(incidents)
        // The first article meets every word for the first time.
        let first = try Self.time { _ = try incidents.first.map { try writer.article(for: $0, history: history) } }
        Self.say("first article written", first, each: 1)
        var articles: [Article] = []
        let writing = Self.time {
            for _ in 0..<rounds {
                articles = incidents.compactMap { try? writer.article(for: $0, history: history) }
            }
        }
        Self.say("article written", writing, each: incidents.count * rounds)
        let sentences = articles.flatMap { article in
            article.standfirst + article.sections.flatMap { $0.paragraphs.flatMap(\.sentences) }
        }
        let words = sentences.reduce(0) { $0 + $1.text.split(separator: " ").count }
        Swift.print("\(words / max(1, articles.count)) words an article")
        Swift.print("\(Int(Double(sentences.count * rounds) / writing)) sentences/s, one core")
    }

    private static func time(_ work: () throws -> Void) rethrows -> Double {
        let start = CPUClock.seconds
        try work()
        return CPUClock.seconds - start
    }

    private static func say(_ what: String, _ seconds: Double, each count: Int) {
        Swift.print(String(format: "%.3f ms CPU, %@", seconds * 1000 / Double(max(1, count)), what))
    }
}

/// The CPU time of the process: what others do on the machine does not count.
enum CPUClock {
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
