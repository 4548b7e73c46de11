import French
import Incidents

/// Counts of one thing that one subject did, day after day or for one and for another, in one sentence: *Delta a annulé
/// environ 1 000 vols lundi 8 août, environ 775 mardi 9 août et plus de 300 mercredi 10 août*; *Downdetector a recensé
/// environ 46 000 signalements pour Spotify et plus de 13 000 pour Google Cloud*.
///
/// Verb and noun are said once (Grevisse et Goosse, *Le bon usage*, § 269 and 216).
extension Items {
    /// Puts a count behind those of its series that an item tells already.
    ///
    /// - Returns: whether it is of that series.
    func extend(_ item: inout Item, by figure: ReportedFigure, behind before: ReportedFigure) -> Bool {
        guard figure.isOfOneSeries(with: before), let circumstance = circumstance(of: figure, beside: before),
            case .tokens(let tokens, let agreement)? = item.facts[.figure]?.value,
            let paths = item.facts[.figure]?.paths,
            paths.count < Self.longestSeries
        else { return false }
        var told = tokens
        if paths.count == 1 {
            guard let own = self.circumstance(of: before, beside: figure) else { return false }
            if figure.quantity.unit == before.quantity.unit { told += own.words }
            if let verb = own.verb { item.facts[.action]?.value = .action(verb) }
            item.facts[.date] = own.isDate ? nil : item.facts[.date]
        } else if let and = told.lastIndex(where: { $0.text == "et" }) {
            told.replaceSubrange(and...and, with: [Token(.punctuation, ",")])
        }
        told += [Token(.word, "et")] + figure.bareNumber + circumstance.words
        item.facts[.figure] = Fact(.tokens(told, agreement), paths: paths + [figure.path])
        item.settles.append(figure.path)
        return true
    }

    /// What tells one count of a series from another: its day, or what is said behind its verb, which is then bare.
    private func circumstance(
        of figure: ReportedFigure, beside other: ReportedFigure
    ) -> (words: [Token], verb: InfinitiveGroup?, isDate: Bool)? {
        guard let action = figure.action, let beside = other.action else { return nil }
        if action == beside {
            // *Signalements au Royaume-Uni*, *signalements en Inde*: where is said behind the noun.
            if figure.quantity.unit != other.quantity.unit {
                return figure.date == other.date ? (figure.whereCounted, nil, false) : nil
            }
            guard let date = figure.date, date != other.date, date.isWholeDay, other.date?.isWholeDay == true else {
                return nil
            }
            return (Moments(incident: incident).phrases.moment(date), nil, true)
        }
        let (words, others) = (action.words, beside.words)
        guard figure.date == other.date, action.object == nil, words.count > 2, others.count > 2,
            words[0].text == others[0].text, words[1].text == others[1].text, words[1].isPreposition,
            let verb = try? InfinitiveGroup(parsing: words[0].text)
        else { return nil }
        return (Array(words.dropFirst()), verb, false)
    }

    private static let longestSeries = 3
}

extension ReportedFigure {
    /// Whether two counts are of one thing, by one subject, on one authority, with nothing noted of either.
    fileprivate func isOfOneSeries(with other: ReportedFigure) -> Bool {
        guard let subject, subject == other.subject, let action, let before = other.action, !isPercentage else {
            return false
        }
        return isOfOneNoun(with: other) && source == other.source && certainty == other.certainty
            && aspect == other.aspect && complement == nil && other.complement == nil && note == nil
            && other.note == nil
            && action.head == before.head && !action.isDenied && !before.isDenied && !action.verb.isPassive
            && !action.verb.isPronominal && !action.isPast && !before.isPast
    }

    /// One unit, or one noun that each says where it was counted.
    private func isOfOneNoun(with other: ReportedFigure) -> Bool {
        let (own, others) = (quantity.unit.split(separator: " "), other.quantity.unit.split(separator: " "))
        return own == others
            || own.first == others.first && [own, others].allSatisfy { $0.count > 1 && Self.placing.contains($0[1]) }
    }

    private static let placing: Set<Substring> = ["à", "au", "aux", "chez", "dans", "en", "sur"]

    /// *En Inde*, of *plus de 29 000 signalements en Inde*.
    fileprivate var whereCounted: [Token] {
        let words = quantity.unit.split(separator: " ", maxSplits: 1)
        return words.count > 1 ? Vocabulary.words(String(words[1])) : []
    }

    /// *Environ 775*, of *environ 775 vols*.
    fileprivate var bareNumber: [Token] {
        let tokens = quantity.tokens()
        let scales: Set<String> = ["millier", "milliers", "million", "millions", "milliard", "milliards"]
        guard let last = tokens.lastIndex(where: { $0.kind == .number || scales.contains($0.text) }) else {
            return tokens
        }
        return Array(tokens[...last])
    }
}

extension InfinitiveGroup {
    fileprivate var words: [Token] { infinitive(owner: .masculineSingular) }
}
