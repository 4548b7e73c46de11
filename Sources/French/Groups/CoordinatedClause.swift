/// A second infinitive joined to the first: *arrêter* **puis relancer les serveurs**, *présenter ses excuses* **et
/// promettre un remboursement**. It has the same subject.
struct CoordinatedClause: Sendable, Hashable {
    var conjunction: [Token]
    var group: InfinitiveGroup
    /// Where the conjunction stands among the words after the first verb.
    let start: Int

    private static let conjunctions: Set<String> = ["et", "puis", "ou", "mais", ","]

    /// Nil when no infinitive of the same rank stands there; one that depends on another infinitive (*permettre de
    /// lire et d’écrire*, *pouvoir lire et écrire*) is part of its complement.
    init?(_ words: [String], after head: VerbGroup, _ orthography: Orthography, _ lexicon: Lexicon) {
        for index in words.indices {
            if EmbeddedInfinitive.isInfinitive(words[index]), index > 0 || !InfinitiveGroup.isCausative(head) {
                return nil
            }
            guard CoordinatedClause.conjunctions.contains(words[index]) else { continue }
            var next = index + 1
            while next < words.count, ["puis", "même", "aussi", "et"].contains(words[next]) { next += 1 }
            guard next < words.count, let (verb, _) = VerbGroup.head(words[next...], orthography),
                InfinitiveGroup.isInfinitive(verb.verb.infinitive, lexicon),
                let group = try? InfinitiveGroup(
                    parsing: WordScanner.joined(words[next...]), orthography: orthography, lexicon: lexicon)
            else { continue }
            start = index
            conjunction = words[index..<next].map { $0 == "," ? .punctuation(",") : .word($0) }
            self.group = group
            return
        }
        return nil
    }
}
