import French

/// How long the incidents of each month of a year lasted together, as bars.
struct MonthlyDurations {
    private let year: Int
    private let minutes: [Int]

    private static let width = 350.0
    private static let row = (height: 21.0, bar: 12.0)
    /// Left of it the names of the months, which phones show half as large again; right of it the bars.
    private static let axis = 88.0
    /// What the longest bar leaves beside it for its length in words.
    private static let room = 96.0

    init(_ year: YearOfIncidents) {
        self.year = year.year
        minutes = year.minutes
    }

    /// Nil when no incident of the year has a known duration.
    var svg: String? {
        guard let longest = minutes.max(), longest > 0 else { return nil }
        let bottom = 12 * Self.row.height
        var drawing = Drawing(
            name: "durees", title: "Durée des incidents de \(year), mois par mois", description: description,
            width: Self.width, bottom: bottom)
        for (month, minutes) in minutes.enumerated() {
            let top = Double(month) * Self.row.height + (Self.row.height - Self.row.bar) / 2
            let baseline = top + Self.row.bar - 2.5
            drawing.text(CalendarNames.month(month + 1), x: Self.axis - 6, y: baseline, anchor: .end)
            guard minutes > 0 else { continue }
            // What lasted a minute beside what lasted a week is still seen.
            let length = max(1.5, Double(minutes) / Double(longest) * (Self.width - Self.axis - Self.room))
            drawing.shapes.append(
                "<rect fill=\"currentColor\" x=\"\(Drawing.number(Self.axis))\" y=\"\(Drawing.number(top))\" width=\"\(Drawing.number(length))\" height=\"\(Drawing.number(Self.row.bar))\" />"
            )
            drawing.text(
                Graduation.brief(minutes), x: Self.axis + length + 5, y: baseline, anchor: .start, isNote: false)
        }
        drawing.shapes.append(
            "<path class=\"rule\" stroke=\"currentColor\" d=\"M\(Drawing.number(Self.axis)) 0V\(Drawing.number(bottom))\" />"
        )
        return drawing.svg
    }

    /// « Mars : 46 minutes ; octobre : 24 heures et 11 minutes. »
    private var description: String {
        let text = minutes.enumerated().filter { $0.element > 0 }.map { month, minutes in
            "\(CalendarNames.month(month + 1))\u{A0}: \(Graduation.duration(minutes))"
        }.joined(separator: "\u{202F}; ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }
}
