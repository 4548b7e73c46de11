import French

/// How long the incidents of each month of a year lasted together, as bars.
struct MonthlyDurations {
    private let year: Int
    private let minutes: [Int]

    private static let pitch = 29.0
    private static let bar = 17.0
    private static let base = 220.0
    private static let tallest = 200.0

    init(_ year: YearOfIncidents) {
        self.year = year.year
        minutes = year.minutes
    }

    /// Nil when no incident of the year has a known duration.
    var svg: String? {
        guard let longest = minutes.max(), longest > 0 else { return nil }
        let width = 12 * Self.pitch
        var drawing = Drawing(
            name: "durees", title: "Durée des incidents de \(year), mois par mois", description: description,
            width: width, bottom: Self.base + 18)
        drawing.shapes.append(
            "<path class=\"rule\" stroke=\"currentColor\" d=\"M0 \(Drawing.number(Self.base + 0.5))H\(Drawing.number(width))\" />"
        )
        for (month, minutes) in minutes.enumerated() {
            let middle = (Double(month) + 0.5) * Self.pitch
            drawing.text(CalendarNames.month(month + 1).prefix(1).uppercased(), x: middle, y: Self.base + 14)
            guard minutes > 0 else { continue }
            // What lasted a minute beside what lasted a week is still seen.
            let height = max(1.5, Double(minutes) / Double(longest) * Self.tallest)
            drawing.shapes.append(
                "<rect fill=\"currentColor\" x=\"\(Drawing.number(middle - Self.bar / 2))\" y=\"\(Drawing.number(Self.base - height))\" width=\"\(Drawing.number(Self.bar))\" height=\"\(Drawing.number(height))\" />"
            )
            drawing.text(Graduation.brief(minutes), x: middle, y: Self.base - height - 5, size: 8.5, isNote: false)
        }
        return drawing.svg
    }

    /// « Mars : 46 minutes ; octobre : 1 jour 11 minutes. »
    private var description: String {
        let text = minutes.enumerated().filter { $0.element > 0 }.map { month, minutes in
            "\(CalendarNames.month(month + 1))\u{A0}: \(Graduation.duration(minutes))"
        }.joined(separator: "\u{202F}; ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
