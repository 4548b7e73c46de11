import French

/// Two facts in a row of one source, told with one attribution.
extension Planner {
    /// *L’AP-HP précise que deux adresses ont été visées* **et que** *l’attaque a duré une heure*, rather than *…, selon
    /// l’AP-HP. …, selon l’AP-HP*: once an article, for it would be a mannerism.
    mutating func attributeOnce(_ sentences: inout [Said], from start: Int) {
        guard genre == .article, room == nil else { return }
        // What stands at the end of a short paragraph goes on here.
        var index = max(0, start - 1)
        while index + 1 < sentences.count, !discourse.hasAttributedOnce {
            if let whole = attributed(sentences, index) {
                sentences.replaceSubrange(index...index + 1, with: [whole])
                discourse.connectives[Discourse.attributedOnce, default: 0] += 1
            }
            index += 1
        }
    }

    /// Words of two facts under one verb of saying.
    private static let longestReport = 30

    private func attributed(_ sentences: [Said], _ index: Int) -> Said? {
        let (first, second) = (sentences[index], sentences[index + 1])
        guard let key = first.realization.anatomy.sourceKey, key == second.realization.anatomy.sourceKey,
            !second.continues, index + 2 >= sentences.count || !sentences[index + 2].continues,
            let whole = first.realization.attributed(with: second.realization, to: key),
            whole.wordCount <= Self.longestReport,
            index == 0 || !whole.opensLike(sentences[index - 1].realization),
            index + 2 >= sentences.count || !whole.isOpenedAgain(by: sentences[index + 2].realization)
        else { return nil }
        return Said(
            realization: whole, formulation: second.formulation, parts: second.parts, slot: second.slot,
            joined: first.joined + [first.formulation] + second.joined, continues: first.continues,
            measure: second.measure ?? first.measure)
    }
}

extension Discourse {
    fileprivate static let attributedOnce = "précise que … et que"

    /// Whether two facts were told under one verb of saying.
    var hasAttributedOnce: Bool { connectives[Self.attributedOnce, default: 0] > 0 }
}

extension Realization {
    /// *X précise que* … *et que* …; nil where either is no plain clause, or speaks of whoever says it.
    fileprivate func attributed(with next: Realization, to key: String) -> Realization? {
        let verb = "précise"
        guard [self, next].allSatisfy({ $0.mayBeReported(by: key) }), let first = reported(by: key, verb),
            let second = next.namedAgain(after: self).reported(by: key, verb), let place = second.anatomy.verb,
            let stop = first.tokens.last
        else { return nil }
        var whole = first
        whole.tokens =
            first.tokens.dropLast() + [Token(.word, "et")] + second.tokens[(place + 1)...].dropLast() + [stop]
        whole.told += next.told
        whole.counted.formUnion(next.counted)
        whole.itemFacts = next.itemFacts
        whole.anatomy.dates.formUnion(next.anatomy.dates)
        whole.anatomy.minute = next.anatomy.minute ?? anatomy.minute
        var discourse = second.discourse
        discourse.mentions.fill(from: first.discourse.mentions)
        discourse.others += first.discourse.others
        whole.discourse = discourse
        return whole
    }

    /// *L’attaque a compté… et qu’***elle** *provenait de…*: behind a sentence of the same subject, a pronoun.
    private func namedAgain(after first: Realization) -> Realization {
        guard anatomy.subject != nil, anatomy.subject == first.anatomy.subject, anatomy.opensWithSubject,
            let verb = anatomy.verb, verb > 0, let agreement = anatomy.act?.subject,
            agreement == first.anatomy.act?.subject
        else { return self }
        let pronoun = (agreement.gender == .feminine ? "elle" : "il") + (agreement.number == .plural ? "s" : "")
        var again = self
        again.tokens.replaceSubrange(0..<verb, with: [Token(.word, pronoun)])
        again.anatomy.shift(by: 1 - verb, from: verb)
        return again
    }

    /// Whether it is about somebody else than who says it, and names its subject.
    private func mayBeReported(by key: String) -> Bool {
        let speaker = Entity(rawValue: key).map { SubjectKey.entity($0) } ?? .words(key)
        guard anatomy.subject != speaker, let start = anatomy.subjectStart, start < tokens.count else { return false }
        return !Self.pronouns.contains(where: tokens[start].reads)
            && !tokens.contains { $0.spells("également") || $0.spells("même") }
    }

    private static let pronouns: Set<String> = ["il", "elle", "ils", "elles", "cela", "ce", "c’", "on", "celui-ci"]
}
