/// Hours in plain text: 19h30, 19:30, 19h.
enum HourReading {
    /// The hour and minutes of a whole run, or nil.
    static func hour(_ core: some Collection<Unicode.Scalar>) -> (hour: String, minutes: String)? {
        let all = Array(core)
        guard let mark = all.firstIndex(where: { $0 == "h" || $0 == "H" || $0 == ":" }), mark >= 1, mark <= 2 else {
            return nil
        }
        let hours = all[..<mark]
        let minutes = all[(mark + 1)...]
        guard hours.allSatisfy(Verbatim.isDigit), minutes.allSatisfy(Verbatim.isDigit) else { return nil }
        guard let value = Int(String(hours)), value <= 24 else { return nil }
        if minutes.isEmpty { return all[mark] == ":" ? nil : (String(hours), "") }
        guard let count = Int(String(minutes)), count < 60,
            minutes.count == 2 || (all[mark] != ":" && minutes.count == 1)
        else { return nil }
        return (String(hours), ISO.padded(count, 2))
    }

    /// As tokens; 19h00 keeps no minutes, and 09h30 no leading zero.
    static func tokens(_ reading: (hour: String, minutes: String)) -> [Token] {
        var hour = reading.hour
        if hour.utf8.count == 2, hour.hasPrefix("0") { hour.removeFirst() }
        var tokens: [Token] = [.number(hour), .unit("h")]
        if !reading.minutes.isEmpty, reading.minutes != "00" { tokens.append(.number(reading.minutes)) }
        return tokens
    }
}
