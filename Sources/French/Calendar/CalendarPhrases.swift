/// Says dates, hours and durations in French, from a point of view; never *hier* nor *aujourd’hui*.
///
/// Source: AFP, *Manuel de l’agencier*; Lexique de l’Imprimerie nationale, « Dates », « Heures ».
public struct CalendarPhrases: Sendable {
    /// Where the text is written from.
    public var viewpoint: LocalDateTime
    public var style: CalendarStyle

    public init(seenFrom viewpoint: LocalDateTime, style: CalendarStyle = .archive) {
        self.viewpoint = viewpoint
        self.style = style
    }

    // MARK: - Days

    /// *mardi 11 mars*, *le samedi 1er mars*, *le 11 mars 2013*, *ce mercredi 12 mars*; agency: *mardi*, *le 1er mars*.
    public func day(_ date: CalendarDate, markup: Bool = false) -> [Token] {
        let distance = date.days(until: viewpoint.date)
        let tokens: [Token]
        if date.year != viewpoint.date.year, distance.magnitude > 6 {
            tokens =
                [.word("le")] + number(date) + [.word(CalendarNames.month(date.month))]
                + (date.year == style.impliedYear ? [] : [.number(String(date.year))])
        } else if distance == 0, style.marksToday {
            tokens = [.word("ce")] + weekdayAndDate(date)
        } else if distance.magnitude <= 6 {
            tokens =
                style.weekdayAlone
                ? [.word(CalendarNames.weekday(date))]
                : (style.dayArticle == .always ? [.word("le")] : []) + weekdayAndDate(date)
        } else if style.weekdayAlone {
            tokens = [.word("le")] + number(date) + [.word(CalendarNames.month(date.month))]
        } else {
            tokens = (style.dayArticle == .never ? [] : [.word("le")]) + weekdayAndDate(date)
        }
        return markup ? marked(tokens, .day(date)) : tokens
    }

    /// The same without *ce*: of two days set against each other, neither is pointed at.
    var unmarked: CalendarPhrases {
        var phrases = self
        phrases.style.marksToday = false
        return phrases
    }

    /// *mardi 11 mars*, whatever the distance; with the year when it differs.
    public func fullDay(_ date: CalendarDate) -> [Token] {
        weekdayAndDate(date) + (date.year == viewpoint.date.year ? [] : [.number(String(date.year))])
    }

    /// *11 mars*, *1er mars*: without article or weekday.
    public func bareDate(_ date: CalendarDate, withYear: Bool? = nil) -> [Token] {
        number(date) + [.word(CalendarNames.month(date.month))]
            + ((withYear ?? (date.year != viewpoint.date.year)) ? [.number(String(date.year))] : [])
    }

    func weekdayAndDate(_ date: CalendarDate) -> [Token] {
        [.word(CalendarNames.weekday(date))] + number(date) + [.word(CalendarNames.month(date.month))]
            + (style.namesYear && date.year == viewpoint.date.year && date.year != style.impliedYear
                ? [.number(String(date.year))] : [])
    }

    /// 1er, then cardinals.
    func number(_ date: CalendarDate) -> [Token] {
        date.day == 1 ? Numerals.ordinalDigits(1) : [.number(String(date.day))]
    }

    // MARK: - Moments

    /// *mardi 11 mars à 19 h 01*, *vers 19 h 30*, *dans la nuit de vendredi à samedi*, *en mars 2013*.
    ///
    /// - Parameter sameDay: leaves the day out when the sentence has it already.
    public func moment(_ moment: ApproximateMoment, sameDay: CalendarDate? = nil, markup: Bool = false) -> [Token] {
        switch moment.value {
        case .year, .yearPart, .month, .monthPart: return longer(moment)
        case .day(let date):
            let plain = day(date)
            let said: [Token]
            switch moment.bound {
            case .exact: said = plain
            case .around: said = [.word("vers")] + withArticle(plain)
            case .after: said = [.word("après")] + withArticle(plain)
            case .before: said = [.word("avant")] + withArticle(plain)
            case .between(let upper):
                said = ApproximateMoment(upper).day.map { between(date, $0) } ?? plain
            }
            return markup ? marked(said, .day(date)) : said
        case .minute(let instant):
            let tokens: [Token]
            if case .between(.minute(let end)) = moment.bound {
                return between(instant, end, sameDay: sameDay)
            } else if instant.time == .midnight,
                let midnight = midnight(beginning: instant.date, moment.bound, sameDay: sameDay)
            {
                tokens = midnight
            } else {
                tokens = (instant.date == sameDay ? [] : day(instant.date)) + hour(instant.time, moment.bound)
            }
            return markup ? marked(tokens, .minute(instant)) : tokens
        case .night(let date): return night(date)
        case .dayPart(let date, let part, let stage):
            // *Mercredi soir*, *le 2 juin au soir*.
            let said = day(date)
            let name = CalendarPhrases.part(part, stage, isAlone: said.count == 1)
            guard date == sameDay else { return said + name }
            return stage == nil ? CalendarPhrases.partAlone(part) ?? name : name
        }
    }

    private func longer(_ moment: ApproximateMoment) -> [Token] {
        let bare = bare(moment.value) ?? []
        switch moment.bound {
        case .exact: return longer(moment.value) ?? []
        case .around: return [.word("vers")] + bare
        case .after: return [.word("après")] + bare
        case .before: return [.word("avant")] + bare
        case .between(let upper):
            return between(moment.value, upper) ?? longer(moment.value) ?? []
        }
    }

    /// After *avant*, *après*: *le mardi 11 mars*, but *mardi* alone.
    func withArticle(_ day: [Token]) -> [Token] {
        day.count > 1 && day.first?.text != "le" && day.first?.text != "ce" ? [.word("le")] + day : day
    }

    private func marked(_ tokens: [Token], _ time: Token.Markup) -> [Token] {
        var marked = tokens
        for index in marked.indices where marked[index].markup == nil { marked[index].markup = time }
        return marked
    }
}
