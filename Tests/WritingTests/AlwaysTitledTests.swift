import Diagnostics
import Foundation
import GeneratedRecords
import Incidents
import Testing

@testable import Writing

/// Whatever a record’s dates look like, every genre has a title and a text, and the article tells when it began and
/// ended.
@Suite("Every record is titled, however its dates are known")
struct AlwaysTitledTests {
    struct Dates: Sendable, CustomTestStringConvertible {
        var state: Incident.State
        var start: String
        var end: String?

        var testDescription: String { "\(state.rawValue), \(start) – \(end ?? "")" }

        var lines: String { "debut: \(start)" + (end.map { "\nfin: \($0)" } ?? "") }
    }

    /// Every form of a date, of days before and behind the point of view.
    private static func shapes(_ day: Int, month: Int) -> [String] {
        let (first, next) = ("2014-0\(month)-\(day)", "2014-0\(month)-\(day + 1)")
        return [
            "\(first)T01:30", "\(first)", "vers \(first)T14:30", "vers \(first)", "après \(first)T14:30",
            "avant \(next)T14:30", "entre \(first)T14:30 et \(first)T15:30", "entre \(first) et \(next)",
            "\(first) matin", "\(first) midi", "vers \(first) midi", "\(first) fin de soirée",
            "avant \(next)", "après \(first)", "nuit du \(first) au \(next)", "2014-0\(month)", "mi-2014-0\(month)",
        ]
    }

    private static let loose: [Incident.State: [String]] = [
        .planned: ["été 2014", "fin 2014", "deuxième trimestre 2015", "2015"],
        .resolved: ["hiver 2012-2013", "début 2013", "premier semestre 2013", "2013"],
        .ongoing: ["hiver 2012-2013", "début 2013", "premier semestre 2013", "2013"],
    ]

    static let dates: [Dates] = Incident.State.allCases.flatMap { state in
        let month = state == .planned ? 5 : 2
        let starts = shapes(10, month: month) + (loose[state] ?? [])
        let ends: [String?] =
            switch state {
            case .ongoing: [nil]
            case .planned:
                [nil, "2014-05-13", "2014-05-13T06:00", "2014-05-13 matin", "nuit du 2014-05-13 au 2014-05-14"]
            case .resolved: ["2014-02-13T06:00", "2014-02-13", "2014-02-13 matin", "après 2014-02-13", "inconnu"]
            }
        return starts.flatMap { start in
            ends.compactMap { end -> Dates? in
                // A year that has not begun has no end in May.
                if start.contains("2015") || start.contains("fin 2014") || start.contains("été"), end != nil {
                    return nil
                }
                return Dates(state: state, start: start, end: end)
            }
        }
    }

    /// Each form of a date with a part of the kinds in turn, or with all of them.
    private static let isThorough = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1"

    private static let doubled = ["dans", "vers", "après", "avant", "entre", "en"].flatMap {
        ["partir de \($0) ", "partir d’\($0) ", "depuis \($0) "]
    }

    private static let genres = Article.Genre.allCases.filter { $0 != .postMortem && $0 != .announcement }

    private static func incident(_ dates: Dates, _ nature: Incident.Nature, _ severity: Int) throws -> Incident {
        let (incident, found) = try ExampleNewsroom.load().readIncident(
            text: """
                schema: 1
                service: \(["github", "twitter", "playstation-network"][severity % 3])
                nature: \(nature.rawValue)
                gravite: \(severity)
                etat: \(dates.state.rawValue)
                publication: 2014-04-13T09:00
                \(dates.lines)
                sources: [La rédaction]
                """, file: "titre.yaml")
        guard let incident else { throw Refusal(found) }
        return incident
    }

    @Test("in every genre", arguments: dates)
    func titled(dates: Dates) throws {
        let seed = Self.dates.firstIndex { $0.testDescription == dates.testDescription } ?? 0
        for (rank, nature) in Incident.Nature.allCases.enumerated() where Self.isThorough || rank % 6 == seed % 6 {
            let incident = try Self.incident(dates, nature, rank % 5)
            for genre in Self.genres {
                #expect(throws: Never.self, "\(nature.rawValue), \(genre.rawValue)") {
                    let article = try ExampleNewsroom.writer().article(for: incident, genre: genre)
                    #expect(
                        !article.title.isEmpty && !article.sentences.isEmpty, "\(nature.rawValue), \(genre.rawValue)")
                    guard genre == .article else { return }
                    #expect(Proofreader.faults(in: article.text) == [])
                    for fault in Self.doubled { #expect(!article.searchable.contains(fault), "\(article.text)") }
                    let lost = article.warnings(for: incident).map(\.message)
                    #expect(lost == [], "\(nature.rawValue): \(article.text)")
                }
            }
        }
    }
}
