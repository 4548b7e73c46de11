/// Durations, exact or rounded; a rounded one is never false.
public enum Durations {
    /// *46 minutes*, *une heure et quart*, *24 heures et 11 minutes*, *23 jours*.
    public static func exact(minutes: Int) -> [Token] {
        let minutes = max(0, minutes)
        if minutes < 60 { return Quantity(minutes, "minute").tokens() }
        let hours = minutes / 60
        let rest = minutes % 60
        if minutes >= 2880 {
            let days = minutes / 1440
            let left = minutes % 1440
            if left == 0 { return Quantity(days, "jour").tokens() }
            if minutes >= 4320 {
                let roundedHours = left / 60
                if left % 60 == 0 {
                    return joined(Quantity(days, "jour").tokens(), Quantity(roundedHours, "heure").tokens())
                }
                if roundedHours == 0 {
                    return joined(Quantity(days, "jour").tokens(), Quantity(left, "minute").tokens())
                }
                return Quantity(days, "jour").tokens() + [.punctuation(",")]
                    + joined(Quantity(roundedHours, "heure").tokens(), Quantity(left % 60, "minute").tokens())
            }
        }
        if rest == 0 { return wholeHours(hours) }
        if hours <= 9, let quarters = [15: 25, 30: 50, 45: 75][rest] {
            return Quantity(Figure(mantissa: hours * 100 + quarters, fractionDigits: 2), "heure").tokens()
        }
        return joined(Quantity(hours, "heure").tokens(), Quantity(rest, "minute").tokens())
    }

    /// *Treize heures*: in digits it would be read as an hour of the day (*une panne de 13 heures*).
    private static func wholeHours(_ hours: Int) -> [Token] {
        guard (10...16).contains(hours) else { return Quantity(hours, "heure").tokens() }
        return [.word(Numerals.words(hours)), .word("heures")]
    }

    private static func joined(_ left: [Token], _ right: [Token]) -> [Token] { left + [.word("et")] + right }

    /// *une demi-heure environ*, *près d’une heure*, *un peu plus de deux heures*, *trois jours*: the shortest round
    /// phrase that is true, or the exact duration.
    public static func rounded(minutes: Int) -> [Token] {
        if minutes == 15 || minutes == 45 {
            return Quantity(Figure(mantissa: minutes * 100 / 60, fractionDigits: 2), "heure").tokens()
        }
        if minutes < 20 || minutes > 1_000_000_000 { return exact(minutes: minutes) }
        if minutes % 10_080 == 0, minutes <= 40_320 { return Quantity(minutes / 10_080, "semaine").tokens() }
        if let phrase = nearest(minutes) { return phrase }
        if minutes < 60 {
            let tens = minutes / 10 * 10
            let hedge: Hedge = minutes % 10 == 0 ? .about : .moreThan
            return minutes % 10 == 0 ? exact(minutes: minutes) : hedge.tokens() + exact(minutes: tens)
        }
        if minutes < 2880 {
            let step = minutes < 600 ? 30 : 60
            let below = minutes / step * step
            return minutes == below ? exact(minutes: minutes) : Hedge.moreThan.tokens() + exact(minutes: below)
        }
        let days = minutes / 1440
        return minutes % 1440 == 0 ? exact(minutes: minutes) : Hedge.moreThan.tokens() + exact(minutes: days * 1440)
    }

    /// The round bound nearest to a duration, with the hedge that makes it true.
    private static func nearest(_ minutes: Int) -> [Token]? {
        var best: (distance: Int, phrase: [Token])?
        for (bound, phrase) in bounds {
            let distance = Int((bound - minutes).magnitude)
            // A half hour is named by what comes close to it.
            guard distance < best?.distance ?? Int.max, bound % 60 != 30 || bound < 120 || distance <= 10 else {
                continue
            }
            if distance == 0 {
                best = (0, phrase)
            } else if bound == 30 {
                if (27...33).contains(minutes) { best = (distance, phrase + [.word("environ")]) }
            } else if distance * 3 <= unit(bound), Hedge.nearly.holds(of: Double(minutes), for: Double(bound)) {
                best = (distance, Hedge.nearly.tokens() + phrase)
            } else if distance * 4 < unit(bound), Hedge.slightlyMore.holds(of: Double(minutes), for: Double(bound)) {
                best = (distance, Hedge.slightlyMore.tokens() + phrase)
            }
        }
        return best?.phrase
    }

    /// Of the unit a bound is counted in: what comes within a third of it is near, what exceeds it by a quarter no longer
    /// little.
    private static func unit(_ bound: Int) -> Int { bound < 2880 ? 60 : 1440 }

    /// Round bounds.
    private static let bounds: [(minutes: Int, phrase: [Token])] = {
        var bounds: [(Int, [Token])] = [(30, Quantity(Figure(mantissa: 5, fractionDigits: 1), "heure").tokens())]
        bounds.append((60, exact(minutes: 60)))
        for halves in [90, 150, 210, 270] { bounds.append((halves, exact(minutes: halves))) }
        for hours in 2...24 { bounds.append((hours * 60, exact(minutes: hours * 60))) }
        for days in 2...31 { bounds.append((days * 1440, exact(minutes: days * 1440))) }
        return bounds
    }()

    /// Before *plus tard*: *vingt minutes*, *une demi-heure*, *près de deux heures*.
    static func narrative(_ minutes: Int) -> [Token] {
        if minutes == 30 { return Quantity(Figure(mantissa: 5, fractionDigits: 1), "heure").tokens() }
        if minutes < 60 {
            if minutes % 5 == 0 { return [.word(Numerals.words(minutes, gender: .feminine)), .word("minutes")] }
            return Quantity(minutes, "minute").tokens()
        }
        if minutes % 30 == 0 || minutes % 1440 == 0 { return exact(minutes: minutes) }
        return rounded(minutes: minutes)
    }
}
