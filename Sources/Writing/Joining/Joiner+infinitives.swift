import French

/// What somebody means to do to two things.
extension Joiner {
    /// *Compte redémarrer les bâtiments SBG1 et SBG4 lundi 15 mars,* **puis** *le bâtiment SBG3 vendredi 19 mars*: one
    /// infinitive of both; nil where it is another, or where they are not built alike.
    func withoutInfinitive(
        _ first: Realization, from left: Int, _ second: Realization, from right: Int
    ) -> Realization? {
        let end = first.anatomy.end(of: first.tokens)
        guard first.anatomy.clauses == 1, left + 1 < end, right + 1 < second.anatomy.end(of: second.tokens),
            Vocabulary.isInfinitive(first.tokens[left].text), first.tokens[left].text == second.tokens[right].text,
            Coordination.beginAlike(first.tokens[left + 1], second.tokens[right + 1]),
            !first.tokens[left..<end].contains(where: { Self.clauses.contains($0.text.inLowerCase) })
        else { return nil }
        let rest = second.tokens[(right + 1)..<second.anatomy.end(of: second.tokens)]
        let dates = [first, second].map { $0.anatomy.itemDate?.place }
        let isLater = !dates.contains(nil) && isBefore(first, second)
        // Undated, two things done alike are one list, for which both would have to be simple.
        guard isLater || !(first.tokens[left..<end] + rest).contains(where: { $0.text == "et" }) else { return nil }
        var joined = first
        joined.tokens =
            body(first) + (isLater ? [Token(.punctuation, ","), Token(.word, "puis")] : [Token(.word, "et")]) + rest
        finish(&joined, first, second)
        return joined
    }

    private func isBefore(_ first: Realization, _ second: Realization) -> Bool {
        guard let date = first.anatomy.itemDate?.from.span, let next = second.anatomy.itemDate?.from.span else {
            return false
        }
        return date.upperBound < next.lowerBound
    }
}
