import French

/// What each line of a chronology says that the others do not.
extension [Timeline.Row] {
    /// Without lines that say no more than that something began, was found or confirmed at a moment of which another
    /// line tells an act; what one did at one moment stands in one line.
    var withoutHollow: [Timeline.Row] {
        var kept: [Timeline.Row] = []
        for row in self {
            guard !(row.isBare && isToldOtherwise(row, after: kept)) else { continue }
            if let last = kept.last, let joined = last.joined(with: row) {
                kept[kept.count - 1] = joined
            } else {
                kept.append(row)
            }
        }
        return kept
    }

    private func isToldOtherwise(_ row: Timeline.Row, after kept: [Timeline.Row]) -> Bool {
        contains { !$0.isBare && $0.date.span == row.date.span } || kept.contains { $0.date.span == row.date.span }
    }
}

extension Timeline.Row {
    /// *Le pirate copie la base* and *Le pirate efface les journaux*, of one moment: both in one line.
    fileprivate func joined(with next: Timeline.Row) -> Timeline.Row? {
        guard date.span == next.date.span, !subject.isEmpty, subject.map(\.text) == next.subject.map(\.text) else {
            return nil
        }
        var joined = self
        joined.paths += next.paths
        joined.label += [Token(.word, "et")] + next.label.dropFirst(next.subject.count)
        return joined
    }
}
