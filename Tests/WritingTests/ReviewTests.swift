import Diagnostics
import French
import Incidents
import Testing

@testable import Writing

/// A week, a month or a year of a newsroom: what its records amount to, and nothing that they do not bear out.
@Suite("A review of a period")
struct ReviewTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var records: [String]
        var period: String
        var title: String
        var text: String

        var testDescription: String { "\(period): \(records)" }
    }

    /// `service nature gravite debut [fin]`
    static func incident(_ line: String, _ index: Int) throws -> Incident {
        let words = line.split(separator: " ").map(String.init)
        var text = """
            schema: 1
            service: \(words[0])
            nature: \(words[1].replacing("_", with: " "))
            gravite: \(words[2])
            publication: 2026-01-01T09:00
            debut: \(words[3].replacing("_", with: " "))
            sources: [Agence]

            """
        text += words.count > 4 ? "etat: résolu\nfin: \(words[4])\n" : "etat: en cours\n"
        let (incident, findings) = try ExampleNewsroom.load().readIncident(text: text, file: "fiche-\(index).yaml")
        guard let incident else { throw Refusal(findings) }
        return incident
    }

    static func period(_ text: String) -> ReviewPeriod? {
        let days = text.split(separator: "/").compactMap { day -> CalendarDate? in
            let parts = day.split(separator: "-").compactMap { Int($0) }
            return CalendarDate(year: parts[0], month: parts[1], day: parts[2])
        }
        return ReviewPeriod(days[0], days[1])
    }

    static let zone = Zone("UTC") ?? { preconditionFailure("UTC is always known") }()

    static let old = "gitlab panne modéré 2019-01-01T10:00 2019-01-01T10:30"

    static let rows: [Row] = [
        // Nothing happened, and nothing can be compared.
        Row(
            records: [], period: "2025-10-01/2025-10-31", title: "Aucun incident en octobre 2025",
            text: "Aucun incident n’est survenu en octobre 2025."),
        Row(
            records: [old], period: "2025-10-06/2025-10-12", title: "Aucun incident du 6 au 12 octobre 2025",
            text: "Aucun incident n’a été recensé du 6 au 12 octobre 2025. "
                + "Il n’y en avait pas eu non plus la semaine précédente."),
        Row(
            records: ["twitter panne modéré 2025-10-20T08:48 2025-10-20T09:34"], period: "2025-10-01/2025-10-31",
            title: "Un seul incident en octobre 2025 : la panne de Twitter",
            text: "Un seul incident a été recensé en octobre 2025 : la panne de Twitter, le lundi 20 octobre.\n"
                + "Elle a duré 46 minutes."),
        // « Un seul incident », then « aucun », though its kind is feminine.
        Row(
            records: [old, "twitter panne modéré 2025-10-20T08:48 2025-10-20T09:34"],
            period: "2025-10-01/2025-10-31", title: "Un seul incident en octobre 2025 : la panne de Twitter",
            text: "Un seul incident a été recensé en octobre 2025 : la panne de Twitter, le lundi 20 octobre. "
                + "Il n’y en avait eu aucun le mois précédent.\nElle a duré 46 minutes."),
        // One kind; a comparison because the records reach back.
        Row(
            records: [
                old, "twitter panne majeur 2025-10-20T08:00 2025-10-20T14:00",
                "twitter panne modéré 2025-10-22T08:00 2025-10-22T08:30",
            ], period: "2025-01-01/2025-12-31", title: "Deux pannes en 2025",
            text: "Deux pannes sont survenues en 2025. Il n’y en avait eu aucune l’année précédente.\n"
                + "La plus grave et la plus longue, celle de Twitter, le lundi 20 octobre, a duré six heures. "
                + "Mises bout à bout, elles ont duré six heures et demie.\nTwitter a été touché deux fois."),
        // Several kinds, one open; no duration is known of all.
        Row(
            records: [
                "ovhcloud fuite_de_données important 2025-10-02 2025-10-03",
                "github cyberattaque important 2025-10-30T20:00",
            ], period: "2025-10-01/2025-10-31",
            title: "Une cyberattaque et une fuite de données en octobre 2025",
            text: "Deux incidents sont survenus en octobre 2025 : une cyberattaque et une fuite de données.\n"
                + "La cyberattaque contre GitHub n’est pas terminée."),
    ]

    @Test("says how many, which, how long, and whether more than before", arguments: rows)
    func text(row: Row) throws {
        let incidents = try row.records.enumerated().map { try Self.incident($1, $0) }
        let period = try #require(Self.period(row.period))
        let review = try GenreTests.writer().review(of: period, incidents, zone: Self.zone)
        let text = review.sections.flatMap(\.paragraphs).map { paragraph in
            paragraph.sentences.map(\.text).joined(separator: " ")
        }.joined(separator: "\n")
        #expect(plain(review.title.map(\.text).joined()) == row.title)
        #expect(plain(text) == row.text)
    }

    private func plain(_ text: String) -> String {
        String(text.map { "\u{A0}\u{202F}".contains($0) ? " " : $0 })
    }

    @Test("does not depend on the order of the records")
    func order() throws {
        let incidents = try GenreTests.examples()
        let period = try #require(Self.period("2014-01-01/2025-12-31"))
        let writer = try GenreTests.writer()
        #expect(
            writer.review(of: period, incidents, zone: Self.zone)
                == writer.review(of: period, incidents.reversed(), zone: Self.zone))
    }

    @Test("names the records that each sentence counts")
    func provenance() throws {
        let period = try #require(Self.period("2014-01-01/2025-12-31"))
        let review = try GenreTests.writer().review(of: period, GenreTests.examples(), zone: Self.zone)
        for sentence in review.sentences {
            #expect(!sentence.told.isEmpty && sentence.told.allSatisfy { !$0.lines.isEmpty }, "\(sentence.text)")
        }
    }
}
