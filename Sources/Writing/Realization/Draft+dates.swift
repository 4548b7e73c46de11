import French
import Incidents

extension Draft {
    /// When, or from when to when.
    mutating func appendDate(_ value: FactValue, _ preposition: String?) -> Bool {
        switch value {
        case .moment(let moment):
            if preposition == "jusqu’à", realizer.moments.until(moment) == nil { return false }
            let end = realization.tokens.count
            // *Skype fermera lundi 5 mai*: what closes for ever does so that day.
            let isForGood = preposition == "à partir de" && realizer.incident.closesForGood
            appendMoment(moment, isForGood ? nil : preposition)
            // *Pour le neuvième samedi samedi*
            if end > 0, end < realization.tokens.count, realization.tokens[end].reads(realization.tokens[end - 1].text)
            {
                return false
            }
        case .period(let start, let end):
            let story = isBody ? realization.discourse.day : nil
            let year = isBody ? realization.discourse.year : nil
            guard let tokens = realizer.moments.period(from: start, to: end, sameDay: story, impliedYear: year) else {
                return false
            }
            appendPreposition(preposition)
            realization.tokens += tokens
            if isBody, let day = end.day {
                if day != story { realization.discourse.sentencesSinceDay = 0 }
                realization.discourse.day = day
                realization.discourse.stands(in: day.year)
                if start.minute != nil, tokens.contains(where: \.namesHour) {
                    realization.tokens += realizer.moments.zone(&realization.discourse)
                }
            }
        default: return false
        }
        return true
    }

    /// A moment, its day left out when the story already stands on it.
    private mutating func appendMoment(_ moment: ApproximateMoment, _ preposition: String?) {
        realization.tokens += realizer.moments.tokens(
            moment, preposition: preposition, isBody: isBody, &realization.discourse)
    }

    /// Whether a reader knows what day somebody spoke: the paragraph has told it, all of it befell that day, or it is that
    /// of the news or of the article.
    func isTold(dayOf moment: ApproximateMoment) -> Bool {
        let discourse = realization.discourse
        guard moment.minute == nil, let day = moment.day, day == discourse.day else { return false }
        return discourse.isDayOfParagraph || isKnown(dayOf: moment)
    }

    /// Notes where the day of a quote would stand, which the paragraph has told as far as it goes by now.
    mutating func noteDayOfQuote() {
        guard case .moment(let moment)? = setting.fact(.quoteDate)?.value else { return }
        // A night is of two days.
        if case .night = moment.value { return }
        let said = dateOfQuote(moment)
        let place = realization.tokens.count
        if !isKnown(dayOf: said) { realization.anatomy.quoteDate = ItemDate(.moment(said), at: place..<place) }
    }

    /// The same wherever the paragraph is cut.
    func isKnown(dayOf moment: ApproximateMoment) -> Bool {
        let days = [realization.discourse.onlyDay, realizer.moments.view, realizer.incident.news?.date?.day]
        return moment.day.map { days.contains($0) } ?? true
    }

    /// Whether what is told is more than two years old: who did or said it had his office then, and may have another since.
    var isLongAgo: Bool {
        guard let item = setting.item else { return false }
        var date = item.date
        if date == nil, case .moment(let quoted)? = item.facts[.quoteDate]?.value { date = quoted }
        guard let last = date?.days?.upperBound else { return false }
        return last.days(until: realizer.moments.view) > Self.longAgo
    }

    /// In days.
    private static let longAgo = 730

    /// The day of a quote; its hour too, where the story has just told another of that day: *La situation s’est de nouveau
    /// dégradée après 11 h 24. « Le problème est résolu », a indiqué AWS* **à 12 h 35**.
    func dateOfQuote(_ moment: ApproximateMoment) -> ApproximateMoment {
        guard let day = moment.day else { return moment }
        let discourse = realization.discourse
        if moment.minute != nil, let last = discourse.lastMoment, last.minute != nil, last.day == day, last != moment,
            discourse.sentencesSinceMoment <= 1
        {
            return moment
        }
        return moment.onlyDay(day)
    }
}
