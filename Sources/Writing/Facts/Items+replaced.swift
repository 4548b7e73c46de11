import French
import Incidents

/// Counts that a later one of the same source replaces: *709 systèmes arrêtés, contre 647 jeudi 4 mai*.
extension Items {
    /// The path of each count with those it replaces, the latest of them first: of the same thing, in the same unit, by the
    /// same source, on an earlier date.
    static func replaced(in figures: [ReportedFigure]) -> [String: [ReportedFigure]] {
        var replaced: [String: [ReportedFigure]] = [:]
        for older in figures {
            let newer = figures.filter { older.isReplaced(by: $0) }
                .max { ($0.date?.span?.lowerBound ?? 0) < ($1.date?.span?.lowerBound ?? 0) }
            if let newer { replaced[newer.path, default: []].append(older) }
        }
        return replaced.mapValues { older in
            older.sorted { ($0.date?.span?.lowerBound ?? 0) > ($1.date?.span?.lowerBound ?? 0) }
        }
    }
}

extension Item {
    /// Says what the latest count was before, and when; the others go with it.
    fileprivate mutating func tell(_ older: ReportedFigure, of figure: ReportedFigure, _ moments: Moments) {
        guard case .tokens(let tokens, let agreement)? = facts[.figure]?.value else { return }
        let isBig = older.quantity.value.doubleValue >= 1_000_000 || older.quantity.unit.hasPrefix("milli")
        let number = older.tokens.firstIndex { $0.kind == .number } ?? 0
        let count = isBig ? older.tokens : Array(older.tokens[...number])
        var phrases = moments.phrases
        phrases.style.dayArticle = .byDistance
        let date = older.date.map { phrases.moment($0, sameDay: figure.date?.day) } ?? []
        let before = [Token(.punctuation, ","), Token(.word, "contre")] + count + date
        let isSubject = figure.subject == nil && figure.action != nil
        facts[.figure]?.value = .tokens(
            tokens + before + (isSubject ? [Token(.punctuation, ",")] : []), agreement)
    }

    mutating func replace(_ older: [ReportedFigure], with figure: ReportedFigure, _ moments: Moments) {
        if let latest = older.first { tell(latest, of: figure, moments) }
        attributes["remplace"] = "oui"
        // What it replaces is told with it.
        facts[.figure]?.paths += older.map(\.path)
        settles += older.map(\.path)
    }
}

extension ReportedFigure {
    fileprivate func isReplaced(by other: ReportedFigure) -> Bool {
        guard note == nil, let date, let later = other.date, date.isWhollyBefore(later), !isPercentage else {
            return false
        }
        return quantity.unit == other.quantity.unit && source == other.source && subject == other.subject
            && complement == other.complement && certainty == other.certainty && aspect == other.aspect
            && quantity.value != other.quantity.value && countsAsMuch(as: other)
    }

    /// What is announced and what is found is one count; what is done twice is done twice.
    private func countsAsMuch(as other: ReportedFigure) -> Bool {
        if action == nil, other.action == nil { return true }
        guard let action, let more = other.action else { return false }
        // *2 500 vols ont été annulés mardi*, and 3 000 on Wednesday, are two days’ of them.
        if subject == nil { return action == more && !(aspect == .event && Self.daily.contains(action.head)) }
        return Self.counting.contains(action.head) && Self.counting.contains(more.head)
    }

    private static let daily: Set<String> = [
        "annuler", "déprogrammer", "dérouter", "reporter", "retarder", "supprimer",
    ]

    private static let counting: Set<String> = [
        "annoncer", "chiffrer", "compter", "dénombrer", "déplorer", "estimer", "évaluer", "recenser", "relever",
        "signaler",
    ]
}
