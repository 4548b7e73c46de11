import French
import Incidents

/// Dates and durations as an article says them, from its point of view.
///
/// A class for its size: every sentence that is tried refers to it.
final class Moments: Sendable {
    let phrases: CalendarPhrases
    let zone: Zone
    private let namesZone: Bool
    /// *Heure locale*, of an incident whose place is one, in another zone than the newsroom’s.
    private let isLocal: Bool
    let start: ApproximateMoment?
    let end: ApproximateMoment?
    let view: CalendarDate
    /// From when the article looks.
    private let now: LocalDateTime
    /// What was over the day it began is called; nil of what lasted longer.
    private let nameOfDay: String?
    /// Whether all that happened fell on the day it began.
    let isOfOneDay: Bool
    /// Whether it came at once, or ended the day it began.
    let isOverInADay: Bool

    /// - Parameter dayArticle: by default one form throughout an article, that of its beginning.
    init(incident: Incident, dayArticle: DayArticle? = nil) {
        zone = incident.zone
        namesZone = incident.namesZone
        isLocal = incident.isInLocalTime
        start = incident.start
        end = incident.end.value
        now = incident.pointOfView
        view = now.date
        isOfOneDay = incident.isOfOneDay
        isOverInADay = incident.isOverInADay
        let isOver = incident.state == .resolved && incident.start?.day == incident.end.value?.day
        nameOfDay = isOver ? IncidentNouns.nouns(for: incident)[0].text : nil
        var style = CalendarStyle.archive
        style.spellsWholeHours = true
        let distance = incident.start?.day?.days(until: incident.pointOfView.date).magnitude
        style.dayArticle = dayArticle ?? distance.map { $0 <= 6 ? .never : .always } ?? .byDistance
        phrases = CalendarPhrases(seenFrom: incident.pointOfView, style: style)
    }

    /// *De la panne*, of what was over the day it began: read where a sentence says it, which few do.
    var nounOfDay: [Token]? {
        nameOfDay.flatMap { try? NounGroup(parsing: "la \($0)") }?.tokens(after: "de")
    }

    /// A moment in the story: its day is left out when the story already stands on it, its zone is named once.
    func tokens(
        _ moment: ApproximateMoment, preposition: String?, isBody: Bool, _ discourse: inout Discourse
    ) -> [Token] {
        // Far from where its day was last said, an hour says it again.
        let isNear = min(discourse.sentencesSinceDay, discourse.sentencesSinceMoment) <= discourse.dayReaches
        let storyDay = discourse.onlyDay ?? (isNear || !isBody ? discourse.day : nil)
        var phrases = phrases
        if isBody {
            phrases.style.impliedYear = discourse.year
            // Beside a date of another year, that of the article needs its own, unless it is of these days.
            // *Lundi 28 juillet*, weeks ago: its weekday says of which year.
            let isNear =
                moment.day.map { $0.days(until: view).magnitude <= 31 }
                ?? (moment.value == .month(year: view.year, month: view.month))
            if !isNear, discourse.isBesideAnotherYear(than: view.year) { phrases.style.namesYear = true }
            if !discourse.implies(yearOf: moment, of: start?.year, seenFrom: view.year) {
                phrases.style.impliedYear = nil
            }
        }
        let isBesideOlder = isBody && standsBeforeTheseDays(discourse)
        let isOfTheseDays = isOfTheseDays(moment) && !isBesideOlder
        if self.isOfTheseDays(moment) {
            phrases.style.dayArticle = .never
            // *Ce mercredi 4 septembre* is the reader’s, whatever year was just named.
            if !isBesideOlder || isOfToday(moment) { phrases.style.namesYear = false }
        }
        if moment.day != storyDay || moment.isWholeDay,
            isKnown(moment, isOfTheseDays ? .never : self.phrases.style.dayArticle, discourse)
                || isBody && isLongPast(moment)
        {
            phrases.style.weekdayAlone = true
        }
        var tokens: [Token]
        var isRelative = false
        switch preposition {
        case "depuis": tokens = since(moment, sameDay: storyDay, phrases)
        case "à partir de":
            tokens = startingAt(moment, sameDay: storyDay, phrases)
        case "jusqu’à": tokens = until(moment) ?? []
        case let preposition?:
            let said = withArticle(phrases.moment(moment, sameDay: storyDay))
            // *La panne de mardi*, *la panne du mardi 7 mai*.
            let isDated = preposition == "de" && said.count > 1 && said[0].namesWeekday
            tokens = Vocabulary.words(preposition) + (isDated ? [Token(.article, "le")] : []) + said
        case nil:
            // Twice in a row, in other words; twice in a paragraph, by its name.
            let isRepeated = discourse.story.previousTokens.contains { $0.spells("même") }
            let isOpenDay = isBody && moment.bound == .after && moment.minute == nil && moment.day != nil
            let distance = isBody ? discourse.distance(to: moment) : discourse.sentencesSinceDay
            // *La cérémonie commencera vendredi. Le même jour, le parquet a ouvert…*: what is done is not of a day to come.
            // *Dans la nuit du 2 au 3 juin*: which of them would *le même jour* be?
            if isOpenDay, moment.day == discourse.day, discourse.sentencesSinceDay <= 1 {
                // *Le 27 juillet, … et,* **plus tard***, …*, rather than *après le 27 juillet*.
                tokens = Vocabulary.words("plus tard")
            } else if goesWithoutSaying(moment, discourse), discourse.maySaySameDay, !discourse.isNight,
                discourse.story.previousTense != .future,
                discourse.onlyDay != nil || distance <= reach(of: moment, isBody, discourse) && !discourse.opensSection
            {
                discourse.saidSameDay = true
                tokens = Vocabulary.words(isRepeated || distance > 2 ? "ce jour-là" : "le même jour")
            } else if isBody, case .day(let day) = moment.value, moment.bound == .exact, let story = discourse.day,
                story.adding(days: 1) == day, day < view, discourse.sentencesSinceDay <= 1, !discourse.saidNextDay,
                !discourse.isNight, !discourse.opensParagraph
            {
                discourse.saidNextDay = true
                tokens = Vocabulary.words("le lendemain")
            } else if isBody, let same = sameAgain(moment, discourse) {
                tokens = same
            } else if isBody, let known = knownNight(moment, discourse) {
                tokens = known
            } else if let near = relative(moment) {
                tokens = near
                isRelative = true
            } else if isBody, !phrases.style.weekdayAlone, let own = ownDay(moment, discourse) {
                discourse.saidOwnDay = true
                tokens = own
            } else {
                tokens =
                    isBody ? dated(moment, sameDay: storyDay, phrases) : phrases.moment(moment, sameDay: storyDay)
                if isOfToday(moment) { tokens = onThisDay(tokens, isAhead: moment.isAfter(now)) }
                if case .night(let evening) = moment.value { discourse.name(night: evening) }
            }
        }
        if let day = moment.day {
            let namesDate = moment.namesItsDay && tokens.contains(where: \.namesMonth)
            if isBody, namesDate, day == start?.day { discourse.ownDayCount += 1 }
            if namesDate || tokens.contains(where: \.namesDayOrSame) {
                discourse.sentencesSinceDay = 0
                discourse.isDayOfParagraph = true
            }
            if tokens.contains(where: \.namesWeekday) { discourse.namedDays[day.weekday] = day }
            discourse.day = day
            if case .night = moment.value {
                discourse.isNight = true
            } else {
                discourse.isNight = tokens.contains { $0.spells("nuit") }
            }
        }
        if isBody {
            if let year = moment.year, !isRelative, !isOfTheseDays { discourse.stands(in: year) }
            discourse.lastMoment = moment
            discourse.sentencesSinceMoment = 0
            // *En décembre…*: the hours that follow are of no day yet.
            if moment.day == nil { discourse.day = nil }
            if moment.day != start?.day {
                discourse.onlyDay = nil
            } else if isOfOneDay, tokens.contains(where: \.namesWeekday) {
                discourse.onlyDay = start?.day
            }
        }
        if isBody || isLocal, tokens.contains(where: \.isUnitOfHour), moment.minute != nil {
            tokens += zone(&discourse)
        }
        return tokens
    }

    /// *(heure de Paris)*, *(heure locale)*, once, where hours might be taken for another zone’s.
    func zone(_ discourse: inout Discourse) -> [Token] {
        guard namesZone, !discourse.isZoneNamed else { return [] }
        discourse.isZoneNamed = true
        let named = isLocal ? Vocabulary.words("heure locale") : ZoneNames.hour(of: zone.name)
        return [Token(.punctuation, "(")] + named + [Token(.punctuation, ")")]
    }

    /// Whether a moment says no more than the day the story stands on.
    func goesWithoutSaying(_ moment: ApproximateMoment, _ discourse: Discourse) -> Bool {
        guard case .day(let day) = moment.value, moment.bound == .exact else { return false }
        if let only = discourse.onlyDay { return day == only }
        return day == discourse.day && discourse.distance(to: moment) <= 4
    }

    /// *Dimanche*, once *dimanche 4 décembre* was said, of a day within the week; far from it, *le 12 janvier*, once *le
    /// dimanche 12 janvier* was: no other day of that name stands between.
    private func isKnown(
        _ moment: ApproximateMoment, _ dayArticle: DayArticle, _ discourse: Discourse
    ) -> Bool {
        guard moment.namesItsDay, let day = moment.day, discourse.namedDays[day.weekday] == day else { return false }
        let isNear = day.days(until: view).magnitude <= 6
        switch dayArticle {
        case .never: return isNear
        case .always, .byDistance:
            return isNear ? dayArticle == .byDistance : !phrases.style.namesYear
        }
    }

    /// *Le 28 mai*, of a day more than a week ago: nobody remembers that it was a Tuesday.
    private func isLongPast(_ moment: ApproximateMoment) -> Bool {
        moment.day.map { $0.days(until: view) > 6 } ?? false
    }

    /// *depuis la nuit de vendredi à samedi* for what began between midnight and one.
    private func since(
        _ moment: ApproximateMoment, sameDay: CalendarDate?, _ phrases: CalendarPhrases
    ) -> [Token] {
        if let minute = moment.minute, minute.time.hour < 6, moment.bound != .exact, moment.bound != .around {
            return phrases.since(ApproximateMoment(.night(minute.date.adding(days: -1))))
        }
        return phrases.since(moment, sameDay: sameDay)
    }

    /// *mardi 11 mars à partir de 19 h 01*
    private func startingAt(
        _ moment: ApproximateMoment, sameDay: CalendarDate?, _ phrases: CalendarPhrases
    ) -> [Token] {
        // *À partir d’après mardi* is no French: what is known on one side only says so by itself.
        guard moment.bound == .exact else { return phrases.moment(moment, sameDay: sameDay) }
        let from = [Token(.word, "à"), Token(.word, "partir"), Token(.word, "de")]
        if case .night(let evening) = moment.value { return from + phrases.night(evening).dropFirst() }
        guard case .minute(let instant) = moment.value else {
            return from + (phrases.bare(moment.value) ?? withArticle(phrases.moment(moment)))
        }
        let day = instant.date == sameDay ? [] : phrases.day(instant.date)
        return day + from + phrases.openingHour(instant.time)
    }

    /// *Jusqu’en 2030*, *jusqu’au 3 avril*, *jusqu’à lundi*; nil of what has no such word: *jusque dans la nuit*.
    func until(_ moment: ApproximateMoment) -> [Token]? {
        guard moment.bound == .exact, let first = phrases.moment(moment).first?.text else { return nil }
        let said = phrases.moment(moment)
        return switch first {
        case "en", "au": [Token(.word, "jusqu’")] + said
        case "le": [Token(.word, "jusqu’"), Token(.article, "au")] + said.dropFirst()
        case "à": [Token(.word, "jusqu’")] + said
        case "dans", "entre", "du", "vers", "pendant": nil
        default: [Token(.word, "jusqu’"), Token(.word, "à")] + said
        }
    }

    private func withArticle(_ tokens: [Token]) -> [Token] {
        guard let first = tokens.first, first.text == "le" else { return tokens }
        return [Token(.article, "le")] + tokens.dropFirst()
    }

    /// *mardi 11 mars en début de soirée*: the day and its part, for a lead that leaves the exact hour to the story.
    func dayPart(_ moment: ApproximateMoment) -> [Token] {
        guard case .minute(let instant) = moment.value, moment.isOfOneDay else { return phrases.moment(moment) }
        guard let part = CalendarPhrases.dayPart(of: instant.time) else {
            return phrases.night(instant.date.adding(days: -1))
        }
        let stage = Self.stage(of: instant.time, in: part)
        return phrases.moment(ApproximateMoment(.dayPart(instant.date, part, stage)))
    }

    private static func stage(
        of time: ClockTime, in part: ApproximateMoment.DayPart
    ) -> ApproximateMoment.Stage? {
        switch part {
        case .midday: nil
        case .morning:
            time.hour < 8
                ? .start : time.hour < 10 ? nil : time < ClockTime(hour: 10, minute: 30) ?? time ? .middle : .end
        case .afternoon: time.hour < 15 ? .start : time.hour < 17 ? .middle : .end
        case .evening: time.hour < 20 ? .start : time.hour < 22 ? nil : .end
        }
    }

    /// When it happened, for what outlasted a part of the day: the day that holds it, the night it ran into, the days it
    /// took, or *à partir du lundi 22 octobre* where its end has none; nil when a part of the day is true of it.
    func span(from start: ApproximateMoment, to end: ApproximateMoment) -> [Token]? {
        guard let first = start.day, let last = end.day else {
            // *De novembre 2015 à février 2020*; *à partir du 22 avril 2018*, of what ended in December.
            guard let first = start.day else {
                return start != end ? period(from: start, to: end) ?? years(from: start, to: end) : nil
            }
            return end.days.map { first.adding(days: 1) < $0.lowerBound } ?? false ? startingDay(first) : nil
        }
        guard let minutes = minutes(from: start, to: end) else {
            // *Après le 15 mai* is not *au 15 mai*.
            guard end.bound != .after else { return first == last ? nil : startingDay(first) }
            if case (.day, .day) = (start.value, end.value), first != last { return phrases.range(first, last) }
            return start.minute == nil || first == last ? nil : phrases.range(first, last)
        }
        guard minutes > Self.partOfDay else { return nil }
        if first == last { return phrases.day(first) }
        guard minutes < 1440, first.adding(days: 1) == last, let begins = start.minute, let ends = end.minute else {
            return phrases.range(first, last)
        }
        if begins.time.hour >= 17, ends.time.hour < 10 { return dayPart(start) }
        return ends.time.hour < 12 ? phrases.day(first) : phrases.range(first, last)
    }

    /// *Entre 2014 et 2018*, of what began in a year and ended before a day of another.
    private func years(from start: ApproximateMoment, to end: ApproximateMoment) -> [Token]? {
        guard let first = start.year, let last = end.year, first < last, end.bound == .before else { return nil }
        return ["entre", String(first), "et", String(last)].map { Token(.word, $0) }
    }

    /// Minutes that a part of the day holds: what lasts longer is not said to have happened *à la mi-journée*.
    private static let partOfDay = 240

    /// *à partir du lundi 22 octobre*: a day part would be false of what lasted longer.
    func startingDay(_ day: CalendarDate) -> [Token] {
        let said = phrases.day(day)
        let named = said.first?.text == "le" ? Array(said.dropFirst()) : said
        return [Token(.word, "à"), Token(.word, "partir"), Token(.word, "de"), Token(.article, "le")] + named
    }

    /// For titles: *mardi soir* within the week, else *le 11 mars*, with its year when it differs.
    func dayShort(_ moment: ApproximateMoment) -> [Token] {
        guard let day = moment.day else { return phrases.moment(moment) }
        guard day.days(until: view).magnitude <= 6 else {
            return [Token(.article, "le")] + phrases.bareDate(day)
        }
        var tokens = [Token(.word, CalendarNames.weekday(day))]
        // What ran into another day, or another part of it, had no part of the first.
        let lastDay = end?.day ?? day
        if lastDay == day, case .minute(let instant) = moment.value {
            let part = CalendarPhrases.dayPart(of: instant.time)
            if let last = end?.minute, CalendarPhrases.dayPart(of: last.time) != part { return tokens }
            switch part {
            case .morning: tokens.append(Token(.word, "matin"))
            case .afternoon: tokens.append(Token(.word, "après-midi"))
            case .evening: tokens.append(Token(.word, "soir"))
            case .midday: tokens.append(Token(.word, "midi"))
            case nil: break
            }
        }
        // What is to shut in the evening is open until then.
        if day > view, case .dayPart(_, let part, nil) = moment.value, part != .midday {
            tokens.append(Token(.word, part == .morning ? "matin" : part == .evening ? "soir" : "après-midi"))
        }
        return tokens
    }

    /// *mardi 11 mars 2014 à 19 h 01*, for datelines.
    func full(_ date: LocalDateTime) -> [Token] {
        [Token(.word, CalendarNames.weekday(date.date))] + phrases.bareDate(date.date, withYear: true)
            + [Token(.word, "à")] + phrases.hour(date.time)
    }

    /// In a chronology a line carries its day, unless it is that of the line above.
    func inTimeline(_ moment: ApproximateMoment, sameDay: CalendarDate?) -> [Token] {
        dated(moment, sameDay: sameDay, phrases)
    }

    /// A moment with its day, where nothing before it says which: *vendredi*, *vendredi à 7 h 27*.
    func withItsDay(_ moment: ApproximateMoment, _ discourse: Discourse) -> [Token] {
        var apart = discourse
        apart.day = nil
        apart.onlyDay = nil
        apart.lastMoment = nil
        apart.isZoneNamed = true
        return tokens(moment, preposition: nil, isBody: true, &apart)
    }

    /// A moment with what machines read of it: a day, or an hour; nothing for one that is known on one side only, which
    /// names no instant.
    private func dated(
        _ moment: ApproximateMoment, sameDay: CalendarDate?, _ phrases: CalendarPhrases
    ) -> [Token] {
        phrases.moment(moment, sameDay: sameDay, markup: moment.isPlaced)
    }
}

extension Discourse {
    /// Sentences since the day of a moment was last said. An hour stands for its day: *à 0 h 30, la panne a commencé. Le
    /// même jour…*
    fileprivate func distance(to moment: ApproximateMoment) -> Int {
        lastMoment?.day == moment.day ? min(sentencesSinceDay, sentencesSinceMoment) : sentencesSinceDay
    }
}

extension Token {
    fileprivate var namesDayOrSame: Bool { ["même", "lendemain", "jour-là"].contains(where: spells) || namesWeekday }

    /// *h*, *heures*
    var isUnitOfHour: Bool { kind == .unit && text.hasPrefix("h") }

    var namesMonth: Bool { opens(with: "jfmasond") && CalendarNames.months.contains(where: spells) }

    var namesWeekday: Bool { opens(with: "lmjvsd") && CalendarNames.weekdays.contains(where: spells) }

    private func opens(with initials: StaticString) -> Bool {
        guard let first = text.utf8.first else { return false }
        return initials.withUTF8Buffer { $0.contains(first) }
    }
}
