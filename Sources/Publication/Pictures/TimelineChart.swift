import French
import Writing

/// The chronology drawn to scale: one numbered dot a step, the numbers of the list beside it.
///
/// No hour is written on it: what the axis tells is the time that went by since the first step, a difference between
/// instants, which needs no time zone.
struct TimelineChart {
    private let steps: [(number: Int, minute: Int)]

    private static let width = 320.0
    private static let margin = 12.0
    private static let axis = 34.0
    /// Nearer than that, two numbers would touch: the second goes above.
    private static let numberWidth = 18.0
    private static let rowHeight = 15.0
    /// Nearer than that to an edge, what is centred would stick out.
    private static let labelWidth = 64.0

    init(_ article: Article) {
        steps = article.drawnSteps.enumerated().compactMap { index, step in
            step.minute.map { (index + 1, $0) }
        }.sorted { ($0.minute, $0.number) < ($1.minute, $1.number) }
    }

    /// What it spans; nil when fewer than three steps have an hour, or when all have the same: a list says as much.
    private var span: (first: Int, last: Int, graduation: Graduation)? {
        guard steps.count >= 3, let first = steps.first?.minute, let last = steps.last?.minute, last > first else {
            return nil
        }
        return Graduation.fitting(last - first).map { (first, last, $0) }
    }

    /// Whether there is anything to draw.
    var isDrawn: Bool { span != nil }

    var svg: String? {
        guard let (first, last, graduation) = span else { return nil }
        let scale = (Self.width - 2 * Self.margin) / Double(last - first)
        func x(_ minute: Int) -> Double { Self.margin + Double(minute - first) * scale }
        var drawing = Drawing(
            name: "echelle", title: "Les étapes à l’échelle du temps", description: description(first: first),
            width: Self.width, bottom: Self.axis + 32)
        drawing.textSize = 13
        drawing.shapes.append(
            path("M\(Drawing.number(Self.margin)) \(Drawing.number(Self.axis))H\(Drawing.number(x(last)))", width: 2))
        // Style sheets show it beside an incident that is still going on.
        drawing.shapes.append(
            "<path class=\"next\" d=\"M\(Drawing.number(x(last))) \(Drawing.number(Self.axis))h11m-5-5l5 5l-5 5\" fill=\"none\" stroke=\"none\" stroke-width=\"2\" />"
        )
        for elapsed in stride(from: 0, through: last - first, by: graduation.minutes) {
            mark(elapsed, at: x(first + elapsed), on: &drawing)
        }
        drawing.top = min(0, draw(steps.map { ($0.number, x($0.minute)) }, on: &drawing))
        return drawing.svg
    }

    private func mark(_ elapsed: Int, at x: Double, on drawing: inout Drawing) {
        drawing.shapes.append(
            "<path class=\"rule\" stroke=\"currentColor\" d=\"M\(Drawing.number(x)) \(Drawing.number(Self.axis + 8))v5\" />"
        )
        let isLast = x > Self.width - Self.labelWidth / 2
        let edge = elapsed == 0 ? 0 : isLast ? Self.width : x
        drawing.text(
            elapsed == 0 ? "Début" : "+\u{A0}\(Graduation.brief(elapsed))", x: edge, y: Self.axis + 26,
            anchor: elapsed == 0 ? .start : isLast ? .end : .middle)
    }

    /// A dot and a number each; numbers that would touch pile up.
    ///
    /// - Returns: the top of the pile.
    private func draw(_ places: [(number: Int, x: Double)], on drawing: inout Drawing) -> Double {
        var edges: [Double] = []
        for (number, place) in places {
            let row = edges.firstIndex { place - $0 >= Self.numberWidth } ?? edges.count
            if row < edges.count { edges[row] = place } else { edges.append(place) }
            drawing.shapes.append(
                "<circle cx=\"\(Drawing.number(place))\" cy=\"\(Drawing.number(Self.axis))\" r=\"4.5\" fill=\"currentColor\" />"
            )
            drawing.text(
                String(number), x: place, y: Self.axis - 11 - Double(row) * Self.rowHeight, isNote: false)
        }
        return Self.axis - 22 - Double(edges.count - 1) * Self.rowHeight
    }

    private func path(_ shape: String, width: Int) -> String {
        "<path d=\"\(shape)\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"\(width)\" />"
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
}

/// A round length of time to divide an axis with.
struct Graduation {
    let minutes: Int

    private static let all = [
        1, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 7_200, 14_400, 43_200, 86_400, 172_800,
    ].map(Graduation.init)

    /// The shortest that makes three divisions and a part at most, so that a label has room; nil beyond sixteen months.
    static func fitting(_ minutes: Int) -> Graduation? {
        all.first { minutes / $0.minutes <= 3 }
    }

    /// « 24 heures et 11 minutes »
    static func duration(_ minutes: Int) -> String { Typesetter.text(Durations.exact(minutes: minutes)) }

    /// The same in units, no rounder than in words: « 46 min », « 54 h 52 », « 3 j », « 3 j 4 h 12 ».
    static func brief(_ minutes: Int) -> String {
        let countsDays = minutes >= 4_320 || (minutes >= 2_880 && minutes % 1_440 == 0)
        let days = countsDays ? minutes / 1_440 : 0
        let hours = (minutes - days * 1_440) / 60
        let rest = minutes % 60
        var parts: [String] = []
        if days > 0 { parts.append("\(days)\u{A0}j") }
        if hours > 0 { parts.append("\(hours)\u{A0}h") }
        if rest > 0 || parts.isEmpty {
            parts.append(hours > 0 ? "\(rest < 10 ? "0" : "")\(rest)" : "\(rest)\u{A0}min")
        }
        return parts.joined(separator: "\u{A0}")
    }
}
