/// Hours in plain text: 19h30, 19:30, 19h.
enum HourReading {
    /// The hour and minutes of a whole run, or nil.
    static func hour(_ core: some Collection<Unicode.Scalar>) -> (hour: String, minutes: String)? {
        let all = Array(core)
        guard let mark = all.firstIndex(where: { $0 == "h" || $0 == "H" || $0 == ":" }), mark >= 1, mark <= 2 else {
            return nil
        }
        let hours = all[..<mark]
        let minutes = withoutUnit(all[(mark + 1)...])
        guard hours.allSatisfy(Verbatim.isDigit), minutes.allSatisfy(Verbatim.isDigit) else { return nil }
        guard let value = Int(String(hours)), value <= 24 else { return nil }
        if minutes.isEmpty { return all[mark] == ":" ? nil : (String(hours), "") }
        // 19h5 is an hour; 23H2 is the name of a version.
        guard let count = Int(String(minutes)), count < 60,
            minutes.count == 2 || (all[mark] == "h" && minutes.count == 1)
        else { return nil }
        return (String(hours), ISO.padded(count, 2))
    }

    /// 19h30min says no more than 19h30.
    private static func withoutUnit(_ minutes: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
        for unit in ["min", "mn"]
        where minutes.count > 2 && minutes.suffix(unit.unicodeScalars.count).elementsEqual(unit.unicodeScalars) {
            return minutes.dropLast(unit.unicodeScalars.count)
        }
        return minutes
    }

    /// As tokens, zeros kept: the house style drops them or not (``Hours``).
    static func tokens(_ reading: (hour: String, minutes: String)) -> [Token] {
        [.number(reading.hour), .unit("h")] + (reading.minutes.isEmpty ? [] : [.number(reading.minutes)])
    }

    /// 24h/24, 7j/7
    static func frequency(_ text: String) -> [Token]? {
        for unit in ["h", "j"] {
            let parts = text.components(around: unit + "/")
            if let (count, total) = parts, NumberReading.isDigits(count), NumberReading.isDigits(total) {
                return [.number(count), .unit(unit), .punctuation("/"), .number(total)]
            }
        }
        return nil
    }
}

extension String {
    /// What stands before and after two ASCII signs, when they stand there once.
    fileprivate func components(around signs: String) -> (String, String)? {
        guard let slash = utf8.firstIndex(of: UInt8(ascii: "/")), slash > startIndex else { return nil }
        let mark = utf8.index(before: slash)
        guard self[mark...].hasPrefix(signs) else { return nil }
        return (String(self[..<mark]), String(self[utf8.index(after: slash)...]))
    }
}
