import French

/// A verb told once for several subjects, each with its own object (Grevisse et Goosse, *Le bon usage*, § 216: ellipse du
/// verbe dans la coordination).
extension Joiner {
    /// *Le parquet a ouvert une enquête pour homicides, la SNCF une enquête interne*: one act, of things of one name.
    func withoutVerb(_ first: Realization, _ second: Realization) -> Realization? {
        guard first.anatomy.subject != second.anatomy.subject, first.anatomy.opensWithSubject,
            second.anatomy.opensWithSubject, areDistinct(first, second), !first.isNegative, !second.isNegative,
            [first, second].allSatisfy({ $0.anatomy.sourceKey == nil && $0.anatomy.itemDate?.place == nil }),
            let tense = first.anatomy.tense, tense.isCompound, tense == second.anatomy.tense,
            let left = object(of: first), let right = object(of: second), let noun = second.noun(at: right),
            first.noun(at: left) == noun,
            first.tokens[left - 2..<left].map(\.text) == second.tokens[right - 2..<right].map(\.text)
        else { return nil }
        var subject = Array(second.tokens[..<(right - 2)])
        subject.loseCapital()
        var object = Array(second.tokens[right..<second.anatomy.end(of: second.tokens)])
        // *Une enquête sur les freins, le parquet* **une autre**: its noun alone would be the same one again.
        if object.count == 2 {
            guard first.anatomy.clauses == 1 else { return nil }
            object[1] = Token(.word, "autre")
        }
        let parts = subject.contains { $0.text == "," } ? ";" : ","
        var joined = first
        joined.tokens = body(first) + [Token(.punctuation, parts)] + subject + object
        joined.anatomy.subject = nil
        finish(&joined, first, second)
        return joined
    }

    /// Where an indefinite object begins right behind an auxiliary and its participle.
    private func object(of sentence: Realization) -> Int? {
        guard let verb = sentence.anatomy.verb, verb + 3 < sentence.anatomy.end(of: sentence.tokens),
            sentence.tokens[verb + 1].text != "été", ["une", "un"].contains(sentence.tokens[verb + 2].text)
        else { return nil }
        return verb + 2
    }
}

extension Realization {
    fileprivate func noun(at object: Int) -> String? { object + 1 < tokens.count ? tokens[object + 1].text : nil }
}
