import French
import Incidents

/// Days and nights that need not be named again, by where the story and its reader stand.
extension Moments {
    /// Whether a day is of the week that ends with the article, in one about what happened long before: *vendredi 15
    /// avril*, beside *le mardi 4 janvier*. The weekday alone is for articles on the week they are of.
    func isOfTheseDays(_ moment: ApproximateMoment) -> Bool {
        guard phrases.style.dayArticle == .always, moment.bound == .exact, let day = moment.day else { return false }
        if case .night = moment.value { return false }
        return (-6...6).contains(day.days(until: view))
    }

    /// Whether a moment is of the day of the article, and names it.
    func isOfToday(_ moment: ApproximateMoment) -> Bool {
        guard moment.bound == .exact || moment.bound == .around, moment.day == view else { return false }
        return switch moment.value {
        case .day, .minute, .dayPart: true
        default: false
        }
    }

    /// *Ce mardi 16 septembre*: the day of the article is the reader’s, and keeps its date for whoever reads it later.
    ///
    /// - Parameter isAhead: whether it is yet to come: *la cérémonie commencera* **ce vendredi** *à 19 h 30*, not another.
    func onThisDay(_ tokens: [Token], isAhead: Bool = false) -> [Token] {
        guard let weekday = tokens.firstIndex(where: \.namesWeekday),
            isAhead || tokens.contains(where: \.namesMonth)
        else { return tokens }
        var tokens = tokens
        let hasArticle = weekday > 0 && tokens[weekday - 1].spells("le")
        if hasArticle { tokens.remove(at: weekday - 1) }
        tokens.insert(Token(.word, "ce"), at: hasArticle ? weekday - 1 : weekday)
        return tokens
    }

    /// Whether the sentence before is of older days, beside which a weekday would be one of theirs: *la fuite a cessé le
    /// lendemain ; jeudi…*
    func standsBeforeTheseDays(_ discourse: Discourse) -> Bool {
        guard let last = discourse.lastMoment, discourse.sentencesSinceMoment <= 1 else { return false }
        if let days = last.days, days.lowerBound > view { return false }
        return !isOfTheseDays(last)
    }

    /// The evening of the night it began in, by the hour or by no more than that.
    var nightOfStart: CalendarDate? {
        switch start?.value {
        case .night(let evening)?: evening
        case .minute(let instant)? where CalendarPhrases.dayPart(of: instant.time) == nil:
            instant.date.adding(days: -1)
        default: nil
        }
    }

    /// *Cette nuit-là*, of a night that was named in full twice; *dans la nuit*, where the story stands on it.
    func knownNight(_ moment: ApproximateMoment, _ discourse: Discourse) -> [Token]? {
        guard case .night(let evening) = moment.value, moment.bound == .exact, discourse.isKnown(night: evening) else {
            return nil
        }
        let isThere = discourse.day == evening && discourse.sentencesSinceMoment <= 2
        return Vocabulary.words(isThere ? "dans la nuit" : "cette nuit-là")
    }

    /// *L’an dernier*, *l’an prochain*; the month and the year of the article keep their names, for whoever reads it later.
    func relative(_ moment: ApproximateMoment) -> [Token]? {
        guard moment.bound == .exact, moment != start else { return nil }
        switch moment.value {
        case .year(view.year - 1): return Vocabulary.words("l’ an dernier")
        case .year(view.year + 1): return Vocabulary.words("l’ an prochain")
        default: return nil
        }
    }

    /// *Le premier jour*, *le jour de la panne*: once, of a day that was named twice and that the story has left.
    func ownDay(_ moment: ApproximateMoment, _ discourse: Discourse) -> [Token]? {
        guard case .day(let day) = moment.value, moment.bound == .exact, let start, start.isPlaced, day == start.day,
            !discourse.saidOwnDay, discourse.ownDayCount >= 2, discourse.day != day
        else { return nil }
        guard let noun = nounOfDay else { return Vocabulary.words("le premier jour") }
        return Vocabulary.words("le jour") + noun
    }

    /// Sentences behind its day that still say *le même jour*; *ce jour-là* reaches further, of the day that a story
    /// long over is about.
    func reach(of moment: ApproximateMoment, _ isBody: Bool, _ discourse: Discourse) -> Int {
        let isOwnDay = isBody && moment.day == start?.day && phrases.style.dayArticle == .always
        return isOwnDay ? 4 : isBody && !discourse.isDayOfParagraph ? 1 : 2
    }

    /// *La même nuit*, *au même moment*, for the moment the sentence before has just named.
    func sameAgain(_ moment: ApproximateMoment, _ discourse: Discourse) -> [Token]? {
        guard let last = discourse.lastMoment, discourse.sentencesSinceMoment == 1 else { return nil }
        // *Vers 1 heure, … La même nuit, …*: the hour was of that night.
        if case .night = moment.value, last.minute != nil, let night = moment.span, let hour = last.span,
            night.contains(hour.lowerBound), night.contains(hour.upperBound)
        {
            return Vocabulary.words("la même nuit")
        }
        // *Repérée le 29 juillet, la fuite a cessé* **le même mois**.
        if case .month(let year, let month) = moment.value, moment.bound == .exact, let day = last.day,
            (day.year, day.month) == (year, month)
        {
            return Vocabulary.words("le même mois")
        }
        // *Le feu a pris vers 18 h 20. Au même moment, une alarme…*
        if moment != last, let minute = moment.minute, minute == last.minute, minute.time != .midnight,
            [moment, last].allSatisfy({ $0.bound == .exact || $0.bound == .around })
        {
            return Vocabulary.words("au même moment")
        }
        guard moment == last else { return nil }
        switch moment.value {
        case .night:
            let isRepeated = discourse.story.previousTokens.contains { $0.spells("même") }
            return Vocabulary.words(isRepeated ? "dans la nuit" : "la même nuit")
        case .month where moment.bound == .exact: return Vocabulary.words("le même mois")
        case .minute where moment.bound == .exact || moment.bound == .around: return Vocabulary.words("au même moment")
        default: return nil
        }
    }
}

extension Realization {
    /// *Dans la nuit du 3 au 4 mars*
    var namesNight: Bool { tokens.contains { $0.spells("nuit") } && tokens.contains(where: \.namesMonth) }
}
