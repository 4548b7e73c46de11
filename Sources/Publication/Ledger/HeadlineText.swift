import Foundation
import Writing

extension Headline {
    /// One line of JSON, always the same for the same headline.
    var line: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(Written(self))).map(Array.init) ?? []
    }

    /// - Parameter line: see ``line``; nil for anything else.
    init?(line: [UInt8]) {
        guard let written = try? JSONDecoder().decode(Written.self, from: Data(line)),
            let headline = written.headline
        else { return nil }
        self = headline
    }
}

/// A headline with short names: there may be a hundred thousand in a file.
private struct Written: Codable {
    /// The title, the standfirst, the corrections.
    var t: [WrittenRun]
    var s: [WrittenRun]
    var c: [WrittenNote]?

    init(_ headline: Headline) {
        t = headline.title.map(WrittenRun.init)
        s = headline.standfirst.map(WrittenRun.init)
        c = headline.corrections.isEmpty ? nil : headline.corrections.map(WrittenNote.init)
    }

    var headline: Headline? {
        guard let title = t.runs, let standfirst = s.runs, let corrections = (c ?? []).mapAll(\.note) else {
            return nil
        }
        return Headline(title: title, standfirst: standfirst, corrections: corrections)
    }
}

private struct WrittenNote: Codable {
    var i: String
    var d: WrittenMoment
    var r: [WrittenRun]

    init(_ note: Article.Note) {
        i = note.identifier
        d = WrittenMoment(note.date)
        r = note.runs.map(WrittenRun.init)
    }

    var note: Article.Note? {
        guard let date = d.moment, let runs = r.runs else { return nil }
        return Article.Note(identifier: i, date: date, runs: runs)
    }
}

private struct WrittenMoment: Codable {
    var s: Int
    var o: Int
    var r: [WrittenRun]

    init(_ moment: Article.Moment) {
        (s, o, r) = (moment.seconds, moment.offset, moment.runs.map(WrittenRun.init))
    }

    var moment: Article.Moment? { r.runs.map { Article.Moment(seconds: s, offset: o, runs: $0) } }
}

private struct WrittenRun: Codable {
    var t: String
    /// The style, but for the plain one, and what goes with it.
    var s: String?
    var v: String?

    init(_ run: Article.Run) {
        t = run.text
        (s, v) = run.style.written
    }

    var run: Article.Run? { Article.Run.Style(name: s, value: v).map { Article.Run(t, $0) } }
}

extension [WrittenRun] {
    fileprivate var runs: [Article.Run]? { mapAll(\.run) }
}

extension Array {
    /// Nil unless every element gives something.
    fileprivate func mapAll<Result>(_ transform: (Element) -> Result?) -> [Result]? {
        let results = compactMap(transform)
        return results.count == count ? results : nil
    }
}
