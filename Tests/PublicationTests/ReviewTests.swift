import Foundation
import Incidents
import Testing
import Writing

@testable import Publication

@Suite("Archives begin with a review of their period")
struct ReviewTests {
    private let desk: Desk
    private let incidents: [Incident]

    init() throws {
        let newsroom = try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path)
        desk = try Desk(newsroom)
        incidents = newsroom.readIncidents(newsroom.recordFiles()).incidents
    }

    private func paragraphs(_ review: Article) -> [String] {
        review.sections.flatMap(\.paragraphs).map { $0.sentences.map(\.text).joined(separator: " ") }
    }

    @Test(
        "it is the one the newsroom writes of all its records, on the page of the month and of the year",
        arguments: [("archives/2014/03/index.html", 2014, 3), ("archives/2021/index.html", 2021, nil)]
            as [(String, Int, Int?)])
    func review(path: String, year: Int, month: Int?) throws {
        let period = try #require(
            month.map { ReviewPeriod(year: year, month: $0) } ?? ReviewPeriod(year: year))
        let expected = paragraphs(desk.writer.review(of: period, incidents, zone: desk.newsroom.zone))
        #expect(!expected.isEmpty)
        let files = try Publisher(templates: desk.templates).render(try desk.edition().edition)
        let page = String(decoding: try #require(files[path]), as: UTF8.self)
        for paragraph in expected { #expect(page.contains("<p>\(paragraph)</p>")) }
    }

    @Test("a period in which nothing began has none, even when an article was published in it")
    func nothing() {
        let reviews = desk.reviews { [incidents] in incidents }
        for period in [Period.year(2019), .month(12, year: 2014)] {
            #expect(reviews.paragraphs(on: period) == [])
        }
        #expect(reviews.paragraphs(on: .year(2014)) != [])
    }
}
