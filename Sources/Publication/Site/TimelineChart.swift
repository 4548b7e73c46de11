import Writing

/// The chronology drawn to scale: one numbered dot a step, the numbers of the list beside it.
///
/// No hour is written on it: a graduation's length is a difference between instants, which needs no time zone.
struct TimelineChart {
    private let steps: [(number: Int, minute: Int)]
    private let title: String

    private static let width = 320.0
    private static let margin = 12.0
    private static let axis = 34.0

    init(_ article: Article) {
        steps = article.timeline.enumerated().compactMap { index, step in
            step.minute.map { (index + 1, $0) }
        }.sorted { ($0.minute, $0.number) < ($1.minute, $1.number) }
        title = "Les étapes à l’échelle du temps"
    }

    /// Nil when fewer than three steps have an hour, or when all have the same: a list says as much.
    var svg: String? {
        guard steps.count >= 3, let first = steps.first?.minute, let last = steps.last?.minute, last > first,
            let graduation = Graduation.fitting(last - first)
        else { return nil }
        let scale = (Self.width - 2 * Self.margin) / Double(last - first)
        func x(_ minute: Int) -> Double { Self.margin + Double(minute - first) * scale }
        var parts: [String] = []
        parts.append(line(from: x(first), to: x(last), y: Self.axis, "stroke-width=\"3\""))
        for mark in stride(from: 0, through: last - first, by: graduation.minutes) {
            parts.append(tick(at: x(first + mark)))
        }
        var edges: [Double] = []
        for step in steps {
            let place = x(step.minute)
            let row = edges.firstIndex { place - $0 >= 15 } ?? edges.count
            if row < edges.count { edges[row] = place } else { edges.append(place) }
            parts.append("<circle cx=\"\(text(place))\" cy=\"\(text(Self.axis))\" r=\"4.5\" fill=\"currentColor\" />")
            parts.append(
                "<text x=\"\(text(place))\" y=\"\(text(Self.axis - 11 - Double(row) * 12))\">\(step.number)</text>")
        }
        let top = min(0, Self.axis - 22 - Double(edges.count - 1) * 12)
        let legend =
            "<text class=\"scale\" x=\"\(text(Self.margin))\" y=\"62\">Une graduation\u{A0}: \(graduation.label)</text>"
        return """
            <svg viewBox="0 \(text(top)) \(text(Self.width)) \(text(68 - top))" role="img" aria-labelledby="echelle-titre echelle-texte">
            <title id="echelle-titre">\(title)</title>
            <desc id="echelle-texte">\(XMLEscaping.escape(description(first: first)))</desc>
            \(parts.joined(separator: "\n"))
            \(legend)
            </svg>
            """
    }

    /// « étape 1 au début, étape 2 après 19 minutes… »
    private func description(first: Int) -> String {
        steps.map { step in
            let elapsed = step.minute - first
            return elapsed == 0
                ? "Étape \(step.number)\u{A0}: au début"
                : "étape \(step.number)\u{A0}: après \(Graduation.duration(elapsed))"
        }.joined(separator: "\u{202F}; ")
    }

    private func line(from start: Double, to end: Double, y: Double, _ more: String) -> String {
        "<path d=\"M\(text(start)) \(text(y))H\(text(end))\" stroke=\"currentColor\" \(more) />"
    }

    private func tick(at x: Double) -> String {
        "<path class=\"rule\" d=\"M\(text(x)) \(text(Self.axis + 8))v5\" />"
    }

    /// One decimal, without what depends on a locale.
    private func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let magnitude = abs(tenths)
        return magnitude % 10 == 0 ? "\(sign)\(magnitude / 10)" : "\(sign)\(magnitude / 10).\(magnitude % 10)"
    }
}

/// A round length of time to divide an axis with.
struct Graduation {
    let minutes: Int
    let label: String

    private static let all = [
        Graduation(minutes: 1, label: "1\u{A0}minute"), Graduation(minutes: 5, label: "5\u{A0}minutes"),
        Graduation(minutes: 10, label: "10\u{A0}minutes"), Graduation(minutes: 15, label: "15\u{A0}minutes"),
        Graduation(minutes: 30, label: "30\u{A0}minutes"), Graduation(minutes: 60, label: "1\u{A0}heure"),
        Graduation(minutes: 180, label: "3\u{A0}heures"), Graduation(minutes: 360, label: "6\u{A0}heures"),
        Graduation(minutes: 720, label: "12\u{A0}heures"), Graduation(minutes: 1_440, label: "1\u{A0}jour"),
        Graduation(minutes: 10_080, label: "1\u{A0}semaine"), Graduation(minutes: 43_200, label: "30\u{A0}jours"),
    ]

    /// The shortest that makes twelve divisions at most; nil beyond a year.
    static func fitting(_ minutes: Int) -> Graduation? {
        all.first { minutes / $0.minutes <= 12 }
    }

    static func duration(_ minutes: Int) -> String {
        let (days, hours, rest) = (minutes / 1_440, minutes / 60 % 24, minutes % 60)
        let parts = [(days, "jour"), (hours, "heure"), (rest, "minute")].filter { $0.0 > 0 }
        return parts.map { "\($0.0)\u{A0}\($0.1)\($0.0 > 1 ? "s" : "")" }.joined(separator: " ")
    }
}
