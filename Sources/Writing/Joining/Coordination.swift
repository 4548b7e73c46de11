import French

/// Verbs of one subject.
enum Coordination {
    /// *a restauré les données et resynchronisé les bases*: the auxiliary is not repeated when it is the same and
    /// nothing stands between it and the participle (Grevisse et Goosse, § 270).
    static func underOneAuxiliary(_ clauses: [[Token]], _ tense: Tense) -> [Token] {
        guard tense.isCompound, let first = clauses.first,
            clauses.allSatisfy({ sharesAuxiliary(first[...], $0[...], tense) })
        else { return Conjunction.join(clauses, with: "et") }
        return Conjunction.join([first] + clauses.dropFirst().map { Array($0.dropFirst()) }, with: "et")
    }

    /// True when the second group may do without its auxiliary after the first.
    static func sharesAuxiliary(_ first: ArraySlice<Token>, _ second: ArraySlice<Token>, _ tense: Tense) -> Bool {
        guard tense.isCompound, let left = first.first, let right = second.first, left.text == right.text else {
            return false
        }
        // Far from it, the participle would be looked for another verb.
        guard first.count(where: { $0.kind != .punctuation }) <= 10 else { return false }
        let barred: Set<String> = ["été", "pas", "plus", "jamais"]
        return [first, second].allSatisfy { group in
            group.dropFirst().first.map { !barred.contains($0.text) } ?? false
        }
    }
}
