import Foundation
import French
public import Publication

/// So that tests write dates as pages show them: `2018-11-04`, `2018-11-04T02:00:00+01:00`.
extension EventMoment: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) {
        guard let date = CalendarDate(iso: String(text.prefix(10))) else { fatalError("no date: \(text)") }
        guard let instant = try? Date(text, strategy: .iso8601) else {
            self = .day(date)
            return
        }
        let sign = text.dropFirst(19).prefix(1)
        let parts = text.dropFirst(20).split(separator: ":").compactMap { Int($0) }
        let offset = parts.count == 2 ? (parts[0] * 60 + parts[1]) * 60 : 0
        self = .instant(seconds: Int(instant.timeIntervalSince1970), offset: sign == "-" ? -offset : offset)
    }
}
