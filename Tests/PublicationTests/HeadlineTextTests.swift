import Testing
import Writing

@testable import Publication

@Suite("A headline is kept on a line of the marker")
struct HeadlineTextTests {
    static let everyStyle: [Article.Run] = [
        .init("L’« œuvre »\u{A0}\t\n\u{2028}\u{0}\"\\</é", .workTitle), .init("er", .superscript),
        .init("à 9 h", .time("2014-03-11T09:00+01:00")), .init("ici", .link("https://exemple.fr/?a=1&b=2")),
        .init("network partition", .language("en")), .init("", .sentenceStart(3)), .init("", .sentenceEnd),
    ]

    static let headlines = [
        Headline(of: Fixtures.twitter.article), Headline(of: Fixtures.github.article),
        Headline(title: [], standfirst: [], corrections: []),
        Headline(title: everyStyle, standfirst: [.init("🇫🇷")], corrections: []),
    ]

    @Test(
        "in little room it holds the same runs",
        arguments: [
            [], [.init("")], everyStyle, Fixtures.twitter.article.title,
            .joined(Fixtures.github.article.standfirst),
        ])
    func packed(runs: [Article.Run]) {
        #expect(PackedRuns(runs).runs == runs)
        #expect(Headline(title: runs, standfirst: [], corrections: []).title == runs)
    }

    @Test("it comes back as it was, from one line without tab", arguments: headlines.indices)
    func roundTrip(index: Int) throws {
        let headline = Self.headlines[index]
        let line = headline.line
        #expect(!line.contains(UInt8(ascii: "\n")) && !line.contains(UInt8(ascii: "\t")))
        let read = try #require(Headline(line: line))
        #expect(read.title == headline.title)
        #expect(read.standfirst == headline.standfirst)
        #expect(read.corrections == headline.corrections)
        #expect(read.line == line)
    }

    @Test(
        "what is no headline is none",
        arguments: ["", "{}", "null", #"{"t":[],"s":[{"t":"","s":"gras"}]}"#, #"{"t":[{"t":"","s":"a"}],"s":[]}"#])
    func none(line: String) {
        #expect(Headline(line: Array(line.utf8)) == nil)
    }
}
