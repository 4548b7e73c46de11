import French

/// A year as twelve months of days, those an incident filled the darker the graver it was.
struct YearCalendar {
    private let year: YearOfIncidents

    private static let columns = 4
    private static let cell = 11.0
    private static let square = 9.0
    private static let month = (width: 7 * cell, height: 15 + 6 * cell)
    private static let legendRow = 18.0
    private static let gap = (across: 14.0, down: 10.0)
    private static let width = Double(columns) * month.width + Double(columns - 1) * gap.across
    private static let opacities = [0.3, 0.4, 0.55, 0.7, 0.85, 1]

    init(_ year: YearOfIncidents) {
        self.year = year
    }

    /// Nil for a year without any dated incident.
    var svg: String? {
        guard !year.days.isEmpty else { return nil }
        let rows = Double(12 / Self.columns)
        let bottom = rows * Self.month.height + (rows - 1) * Self.gap.down
        let levels = Set(year.days.values.map(\.level)).sorted()
        var drawing = Drawing(
            name: "calendrier", title: title, description: description, width: Self.width,
            bottom: bottom + 8 + Self.legendRow * Double((levels.count + 2) / 3))
        for number in 1...12 { draw(month: number, on: &drawing) }
        drawLegend(of: levels, at: bottom + 20, on: &drawing)
        return drawing.svg
    }

    private var title: String {
        let count = year.days.count
        return count == 1 ? "Un jour d’incident en \(year.year)" : "\(count)\u{A0}jours d’incident en \(year.year)"
    }

    // MARK: Drawing

    private func draw(month: Int, on drawing: inout Drawing) {
        let left = Double((month - 1) % Self.columns) * (Self.month.width + Self.gap.across)
        let top = Double((month - 1) / Self.columns) * (Self.month.height + Self.gap.down)
        drawing.text(CalendarNames.month(month), x: left, y: top + 9, anchor: .start)
        var quiet = ""
        var filled: [String] = []
        for date in dates(of: month) {
            let row = (date.day - 1 + firstWeekday(of: month)) / 7
            let square = Self.square(x: left + Double(date.weekday) * Self.cell, y: top + 15 + Double(row) * Self.cell)
            if let day = year.days[date.dayNumber] {
                filled.append(
                    "<path fill=\"currentColor\" fill-opacity=\"\(Self.opacity(day.level))\" d=\"\(square)\"><title>\(tip(date, day))</title></path>"
                )
            } else {
                quiet += square
            }
        }
        if !quiet.isEmpty {
            drawing.shapes.append("<path class=\"quiet\" fill=\"currentColor\" fill-opacity=\".1\" d=\"\(quiet)\" />")
        }
        drawing.shapes += filled
    }

    /// Three words a row, each with the room it takes on a phone.
    private func drawLegend(of levels: [Int], at top: Double, on drawing: inout Drawing) {
        for (place, level) in levels.enumerated() {
            let x = Double(place % 3) * Self.width / 3
            let y = top + Double(place / 3) * Self.legendRow
            let word = Self.words[min(max(level, 0), Self.words.count - 1)]
            drawing.shapes.append(
                "<path fill=\"currentColor\" fill-opacity=\"\(Self.opacity(level))\" d=\"\(Self.square(x: x, y: y - 8))\" />"
            )
            drawing.text(word, x: x + Self.cell + 2, y: y, anchor: .start)
        }
    }

    private static func square(x: Double, y: Double) -> String {
        let side = Drawing.number(square)
        return "M\(Drawing.number(x)) \(Drawing.number(y))h\(side)v\(side)h-\(side)z"
    }

    private static func opacity(_ level: Int) -> String {
        let hundredths = Int((opacities[min(max(level, 0), opacities.count - 1)] * 100).rounded())
        return hundredths == 100 ? "1" : ".\(hundredths)"
    }

    // MARK: Words

    private static let words = ["information", "mineur", "modéré", "important", "majeur", "critique"]

    private func tip(_ date: CalendarDate, _ day: YearOfIncidents.Day) -> String {
        XMLEscaping.escape("\(dayName(date))\u{A0}: \(day.services.joined(separator: ", "))")
    }

    private func dayName(_ date: CalendarDate) -> String {
        "\(date.day == 1 ? "1er" : String(date.day))\u{A0}\(CalendarNames.month(date.month))"
    }

    /// « 2 mars, 11 mars, du 21 au 23 octobre »
    private var description: String {
        var spans: [(first: CalendarDate, last: CalendarDate)] = []
        for day in year.days.keys.sorted() {
            let date = CalendarDate(dayNumber: day)
            if let last = spans.last?.last, last.adding(days: 1) == date, last.month == date.month {
                spans[spans.count - 1].last = date
            } else {
                spans.append((date, date))
            }
        }
        let text = spans.map { span in
            span.first == span.last
                ? dayName(span.first)
                : "du \(span.first.day == 1 ? "1er" : String(span.first.day)) au \(dayName(span.last))"
        }.joined(separator: ", ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private func dates(of month: Int) -> [CalendarDate] {
        (1...CalendarDate.days(inMonth: month, year: year.year)).compactMap {
            CalendarDate(year: year.year, month: month, day: $0)
        }
    }

    /// 0 for Monday.
    private func firstWeekday(of month: Int) -> Int {
        CalendarDate(year: year.year, month: month, day: 1)?.weekday ?? 0
    }
}
