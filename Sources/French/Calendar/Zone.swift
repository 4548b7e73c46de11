import Foundation

#if canImport(FoundationInternationalization)
    // Without it, a statically linked binary knows no zone but UTC.
    import FoundationInternationalization
#endif

/// A time zone by its name, known for sure: an unknown name gives no zone, never UTC.
///
/// Summer time is the IANA database’s, as Foundation reads it: the one thing of this module that is not in its tables.
public struct Zone: Sendable, Hashable {
    /// `Europe/Paris`
    public let name: String
    private let zone: TimeZone

    /// - Returns: Nil when the name is not in the IANA database.
    public init?(_ name: String) {
        // Foundation also takes abbreviations and « GMT+2 », which say nothing of summer time.
        guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    private init(_ name: String, _ zone: TimeZone) {
        self.name = name
        self.zone = zone
    }

    /// Universal time, which needs no database.
    public static let universal = Zone("UTC", .gmt)

    /// What the press calls its time: *heure de Paris*.
    public var hourName: [Token] { ZoneNames.hour(of: name) }

    /// What clocks show there at a moment of universal time.
    public func local(atUTC moment: LocalDateTime) -> LocalDateTime {
        moment.adding(minutes: offset(atUTC: moment.minuteNumber * 60) / 60)
    }

    /// A moment as `2014-03-11T19:01`; with its offset, `2014-10-26T02:30+01:00`, when clocks show that hour twice.
    public func written(instant seconds: Int) -> String {
        let offset = offset(atUTC: seconds)
        guard let epoch = CalendarDate(iso: "1970-01-01"), let midnight = ClockTime(hour: 0, minute: 0) else {
            return ""
        }
        let origin = LocalDateTime(epoch, midnight)
        let local = origin.adding(minutes: (seconds + offset) / 60 - origin.minuteNumber)
        guard instants(of: local).count > 1 else { return local.iso }
        let minutes = abs(offset) / 60
        let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return local.iso + (offset < 0 ? "-" : "+") + digits.joined(separator: ":")
    }

    /// Offset at an instant, in seconds east of UTC.
    public func offset(atUTC seconds: Int) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
    }

    /// A local time with its offset, as `<time datetime>` has it: `2014-03-11T19:01+01:00`.
    ///
    /// In the hour that clocks repeat, the first of the two.
    public func iso8601(_ local: LocalDateTime) -> String {
        let minutes = offset(atUTC: instant(of: local)) / 60
        let size = abs(minutes)
        return local.iso + (minutes < 0 ? "-" : "+") + ISO.padded(size / 60, 2) + ":" + ISO.padded(size % 60, 2)
    }

    /// The instants a local time names, in seconds since 1970 UTC: one, two when clocks go back, none when they go
    /// forward over it.
    public func instants(of local: LocalDateTime) -> [Int] {
        let naive = local.minuteNumber * 60
        // Offsets change by at most a few hours, so the ones a day around are all there are.
        let (before, after) = (offset(atUTC: naive - 86_400), offset(atUTC: naive + 86_400))
        let instants = before == after ? [naive - before] : [naive - max(before, after), naive - min(before, after)]
        return instants.filter { offset(atUTC: $0) == naive - $0 }
    }

    /// The instant a local time names, in seconds since 1970 UTC: the first of two, and for a time the clocks skip, the
    /// instant they jump to it from.
    public func instant(of local: LocalDateTime) -> Int {
        let naive = local.minuteNumber * 60
        return instants(of: local).first ?? naive - offset(atUTC: naive - 86_400)
    }
}
