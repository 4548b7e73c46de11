public import French
public import Incidents

/// A week, a month or a year of the newsroom.
extension Writer {
    /// How many incidents began in a period, which, how long they lasted, whether more than before.
    ///
    /// What it says is counted from the records alone; a comparison is made only when they reach back that far, a
    /// superlative only when one stands out.
    ///
    /// - Parameters:
    ///   - incidents: the newsroom’s records, in any order.
    ///   - zone: the newsroom’s.
    /// - Returns: an article dated by the newest record it counts, or by the end of a period without any.
    public func review(of period: ReviewPeriod, _ incidents: [Incident], zone: Zone) -> Article {
        review(of: period, incidents.map { CountedIncident($0) }, zone: zone)
    }

    /// The same, of incidents of which no more is known.
    public func review(of period: ReviewPeriod, _ incidents: [CountedIncident], zone: Zone) -> Article {
        let tally = Tally(incidents, period)
        let sentences = reviewParagraphs(tally, period)
        let newest = tally.incidents.map { $0.zone.instant(of: $0.pointOfView) }.max()
        let end = zone.instant(of: LocalDateTime(period.last.adding(days: 1), .midnight))
        let moment = reviewMoment(max(newest ?? end, end), zone)
        return Article(
            identifier: "bilan-\(period.first.iso)-\(period.last.iso)", genre: .review,
            title: runs(reviewTitle(tally, period)),
            sections: [Article.Section(paragraphs: sentences.map { Article.Paragraph(sentences: $0) })],
            timeline: tally.incidents.enumerated().compactMap { index, incident in
                reviewEntry(incident, index, period)
            },
            published: moment, updated: moment)
    }

    private func reviewMoment(_ seconds: Int, _ zone: Zone) -> Article.Moment {
        let epoch = LocalDateTime(CalendarDate(dayNumber: 0), .midnight)
        let date = epoch.adding(minutes: (seconds + zone.offset(atUTC: seconds)) / 60)
        let words =
            [Token(.word, CalendarNames.weekday(date.date))]
            + CalendarPhrases(seenFrom: date).bareDate(date.date, withYear: true)
            + [Token(.word, "à")] + reviewHour(date.time)
        return Article.Moment(
            seconds: seconds, offset: zone.offset(atUTC: seconds),
            runs: Runs.make(Typesetter(profile: typesetter.profile).typeset(words)))
    }

    private func reviewHour(_ time: ClockTime) -> [Token] {
        var style = CalendarStyle.archive
        style.spellsWholeHours = true
        return CalendarPhrases(seenFrom: LocalDateTime(CalendarDate(dayNumber: 0), time), style: style).hour(time)
    }

    private func reviewEntry(_ incident: CountedIncident, _ index: Int, _ period: ReviewPeriod) -> Article
        .TimelineEntry?
    {
        guard let start = incident.start else { return nil }
        let phrases = ReviewPhrases(period: period)
        return Article.TimelineEntry(
            anchor: "incident-\(index + 1)", when: runs(phrases.moment(start)),
            what: runs(phrases.bareName(of: incident)),
            minute: start.minute.map { incident.zone.instant(of: $0) / 60 })
    }

    // MARK: Title

    private func reviewTitle(_ tally: Tally, _ period: ReviewPeriod) -> [Token] {
        let phrases = ReviewPhrases(period: period)
        switch tally.incidents.count {
        case 0: return Vocabulary.words("Aucun incident") + period.words
        case 1:
            let named =
                Vocabulary.words("Un seul incident") + period.words + [Token(.punctuation, ":")]
                + phrases.name(of: tally.incidents[0])
            return text(named).unicodeScalars.count <= Self.titleLength
                ? named : Vocabulary.words("Un seul incident") + period.words
        default:
            let kinds = phrases.kinds(tally) + period.words
            return tally.kinds.count <= 3 && text(kinds).unicodeScalars.count <= Self.titleLength
                ? kinds : Quantity(tally.incidents.count, "incident").tokens(startsSentence: true) + period.words
        }
    }

    // MARK: Sentences

    private func reviewParagraphs(_ tally: Tally, _ period: ReviewPeriod) -> [[Article.Sentence]] {
        let phrases = ReviewPhrases(period: period)
        let all = tally.incidents
        let count = said(phrases.count(tally), all, "nombre")
        let trend = phrases.trend(tally).map { said($0, all, "évolution") }
        guard !all.isEmpty else { return [[count] + [trend].compactMap(\.self)] }
        let outstanding =
            phrases.outstanding(tally).map { said($0.words, $0.incidents, $0.name) }
            + [phrases.total(tally).map { said($0, all, "durée totale") }].compactMap(\.self)
        let rest =
            [phrases.busiest(tally).map { said($0.words, $0.incidents, "mois") }].compactMap(\.self)
            + [phrases.repeated(tally).map { said($0.words, $0.incidents, "services") }].compactMap(\.self)
            + [phrases.open(tally).map { said($0, tally.open, "en cours") }].compactMap(\.self)
        return [[count] + [trend].compactMap(\.self), outstanding, rest].filter { !$0.isEmpty }
    }

    /// A sentence with what it was computed from: the records it counts.
    private func said(_ words: [Token], _ incidents: [CountedIncident], _ computation: String) -> Article.Sentence {
        Article.Sentence(
            runs: runs(Marks.settled(words + [Token(.punctuation, ".")])),
            told: incidents.map { incident in
                Article.ToldFact(
                    path: "\(incident.identifier) : debut",
                    lines: incident.lines)
            },
            formulation: "bilan : \(computation)")
    }
}
