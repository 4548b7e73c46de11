import French
import Incidents

/// Moments in digits, for short messages: *11/03 19h01*, without the day on the day of the point of view.
extension FactTable {
    mutating func addDigits(_ incident: Incident) {
        let rows: [(FactName, ApproximateMoment?, String)] = [
            (.startDigits, incident.start, "debut"), (.endDigits, incident.end.value, "fin"),
            (.expectedEndDigits, incident.expectedEnd.value, "retablissement_prevu"),
            (.nextUpdateDigits, incident.nextUpdate, "prochain_point"),
        ]
        for (name, moment, path) in rows {
            guard let moment, let digits = Self.digits(moment, seenFrom: incident.pointOfView) else { continue }
            set(name, .tokens([Token(.verbatim, digits)], nil), path)
            facts[name]?.mayRepeat = true
        }
    }

    private static func digits(_ moment: ApproximateMoment, seenFrom view: LocalDateTime) -> String? {
        switch moment.value {
        // An hour that is not exact would need its hedge: the day is enough.
        case .minute(let instant) where moment.bound == .exact:
            let hour = "\(instant.time.hour)h" + (instant.time.minute == 0 ? "" : padded(instant.time.minute))
            return instant.date == view.date ? hour : "\(day(instant.date)) \(hour)"
        case .minute(let instant): return instant.date == view.date ? nil : "le \(day(instant.date))"
        case .day(let date): return "le \(day(date))"
        default: return nil
        }
    }

    private static func day(_ date: CalendarDate) -> String { "\(padded(date.day))/\(padded(date.month))" }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
