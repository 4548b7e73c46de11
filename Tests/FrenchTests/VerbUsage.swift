import French
import Testing

/// One row of the tables of press usage.
struct VerbUsage: Sendable, CustomTestStringConvertible {
    var subject: String
    var group: String
    var active: String
    var negative: String
    var passive: String

    var testDescription: String { group }

    static let rows = [
        outages, attacks, organisations, constructions, agreements, locutions, adverbs, attributes, phrases, objects,
        newsroom, measures,
    ].joined().split(separator: "\n").map(VerbUsage.init)

    private init(_ line: Substring) {
        let cells = line.split(separator: "▸", omittingEmptySubsequences: false).map {
            String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        }
        subject = String(cells[0].prefix(2))
        group = String(cells[0].dropFirst(3))
        active = cells.count > 1 ? cells[1] : ""
        negative = cells.count > 2 ? cells[2] : ""
        passive = cells.count > 3 ? cells[3] : ""
    }
}
