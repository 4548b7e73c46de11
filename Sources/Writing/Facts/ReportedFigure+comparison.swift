import French
import Incidents

/// What one count is to another, to a group that counts as much, and to who gives it.
extension ReportedFigure {
    /// Whether a group counts as much of the same thing.
    func isNamed(in group: NounGroup) -> Bool {
        let head: String? =
            switch subject {
            case .group(let subject): subject.head
            // What it consists of is its own.
            case .service: ""
            default: nil
            }
        guard let head, note == nil else { return false }
        let written = group.text.filter { !$0.isWhitespace }
        let count = Typesetter.text(quantity.tokens(allDigits: true)).filter { !$0.isWhitespace }
        return written.contains(count) && (head.isEmpty || SubjectMatter(head).isTold(in: SubjectMatter(group.text)))
    }

    /// *70 pompiers, selon les pompiers*: who counts himself is no source beside the count.
    var countsItsSource: Bool {
        let name: String
        switch source {
        case .actor(let actor): name = actor.name
        case .group(let group): name = group.text
        default: return false
        }
        guard let head = quantity.unit.split(separator: " ").first, subject == nil else { return false }
        return name.lettersApart.contains { $0.hasPrefix(head) }
    }

    /// Whether it is a later count of the same by the same source: where one is told alone, it is this one.
    func supersedes(_ other: ReportedFigure) -> Bool {
        guard subject == other.subject, source == other.source, !isPercentage, quantity.unit == other.quantity.unit,
            let own = date, let before = other.date
        else { return false }
        return before.isWhollyBefore(own)
    }

    /// Whether it counts as another does, another day before that one.
    func isOlder(than other: ReportedFigure) -> Bool {
        guard path != other.path, !isPercentage, !other.isPercentage, quantity.unit == other.quantity.unit,
            let own = date, let later = other.date
        else { return false }
        return own.isWhollyBefore(later)
    }

    /// Whether the same befell another count, by the same source.
    func saysTheSame(as other: ReportedFigure) -> Bool {
        guard let action, action == other.action, subject == other.subject, note == nil, other.note == nil,
            subject == nil || action.spanParted == nil
        else { return false }
        return date == other.date && isOfOneSource(with: other) && certainty == other.certainty
            && aspect == other.aspect
    }

    /// A person is one by his name, presented or not.
    private func isOfOneSource(with other: ReportedFigure) -> Bool {
        if case .person(let person) = source, case .person(let same) = other.source { return person.name == same.name }
        return source == other.source
    }

    /// *3 049 départs sont prévus*, of *232 départs ont été annulés*.
    func isWhole(of part: ReportedFigure) -> Bool {
        aspect == .state && part.aspect != .state && quantity.unit == part.quantity.unit
            && quantity.value > part.quantity.value
    }
}
