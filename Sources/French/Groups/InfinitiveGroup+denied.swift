/// *N’avoir ni chiffré ni effacé les données*: *ni* before each participle of a compound infinitive.
extension InfinitiveGroup {
    /// The group that *ne chiffrer ni effacer les données* reads as, in the past and with its first *ni*; nil where the
    /// words after *avoir* are no participles (*n’avoir ni eau ni courant*).
    static func compoundDenial(
        _ rest: [String], after head: VerbGroup, _ orthography: Orthography, _ lexicon: Lexicon
    ) throws(FormProblem) -> InfinitiveGroup? {
        guard head.verb.infinitive == "avoir", !head.isPronominal, head.negation == .aucun, rest.count > 3,
            rest[0] == "ni", participle(rest[1], lexicon) != nil, rest[2...].contains("ni")
        else { return nil }
        let infinitives = rest.indices.dropFirst().map { index in
            rest[index - 1] == "ni" ? participle(rest[index], lexicon)?.infinitive ?? rest[index] : rest[index]
        }
        var group = try InfinitiveGroup(
            parsing: WordScanner.joined(["ne"] + infinitives), orthography: orthography, lexicon: lexicon)
        group.isPast = true
        group.verb.adverbs.insert("ni", at: 0)
        return group
    }

    /// The verb of a word that is a participle and no noun: *ni mort ni blessé* counts people.
    private static func participle(_ word: String, _ lexicon: Lexicon) -> Verb? {
        lexicon.lookUp(word) == nil ? Participles.verb(of: word) : nil
    }
}
