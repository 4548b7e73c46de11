import French

/// The verbs that report speech, by class, as `{dire:classe}` asks for them.
///
/// Choice and constraints follow the usage of French newsrooms: factive verbs (*reconnaître*, *rappeler*) only where
/// the fact is established, *ajouter* only after a first quote of the same speaker, *prétendre* and *avouer* never.
enum SpeechVerbs {
    /// What must hold for a verb to serve.
    enum Condition: Sendable, Hashable {
        /// The speaker was quoted before: *ajouter*, *poursuivre*, *préciser* go on.
        case again
        /// Somebody who speaks, not an organisation: *déclarer*, *dire*.
        case person
        /// Where it was written is known: *écrire*.
        case written
        /// The words give a cause: *expliquer*.
        case cause
        /// It stands in an *incise*: *faire savoir* introduces a clause, never words after a colon.
        case incise
    }

    static let table: [String: [(verb: String, needs: Set<Condition>)]] = [
        "neutre": [
            ("indiquer", []), ("faire savoir", [.incise]), ("déclarer", [.person]), ("écrire", [.written]),
            ("préciser", [.again]), ("ajouter", [.again]),
        ],
        "ajout": [("ajouter", [.again]), ("poursuivre", [.again]), ("préciser", [.again]), ("indiquer", [])],
        "didactique": [("expliquer", [.cause]), ("préciser", [.again]), ("indiquer", []), ("faire savoir", [.incise])],
        "concessif": [("reconnaître", []), ("admettre", [])],
        "rassurant": [("assurer", []), ("affirmer", [])],
        "engagement": [("promettre", []), ("annoncer", [])],
        "opinion": [("estimer", [.person]), ("juger", [.person]), ("affirmer", []), ("indiquer", [])],
        // Whether what somebody says is an opinion, the record does not tell.
        "réaction": [("déclarer", []), ("écrire", [.written]), ("commenter", [.incise])],
        "réfutation": [("répondre", []), ("répliquer", [])],
        // Before an infinitive, of oneself: what others do not confirm, what one thinks, what one noticed.
        "affirmation": [("affirmer", []), ("dire", []), ("assurer", [])],
        "croyance": [("penser", [])],
        "constat": [("indiquer", []), ("dire", [])],
        "excuse": [("écrire", [.written]), ("déclarer", [])],
        // *« Remontez à bord ! »*
        "cri": [("lancer", [])],
        // What somebody thinks of it: *indiquer* gives a fact.
        "déclaration": [("déclarer", []), ("écrire", [.written])],
    ]

    static let classes = table.keys.sorted()

    private static let verbs = Set(table.values.joined().map(\.verb))
    private static let groups = Dictionary(
        uniqueKeysWithValues: verbs.compactMap { verb in VerbGroup(parsing: verb).map { (verb, $0) } })
    private static let clauses = Dictionary(
        uniqueKeysWithValues: verbs.compactMap { verb in Vocabulary.infinitiveGroup(verb).map { (verb, $0) } })
    /// Verb → its past participle, of those that are one word.
    static let participles = Dictionary(
        uniqueKeysWithValues: verbs.compactMap { verb in Verb(verb)?.pastParticiple().map { (verb, $0) } })

    /// A verb of speech ready to be conjugated, alone; read once for all articles.
    static func group(_ verb: String) -> VerbGroup? { groups[verb] ?? VerbGroup(parsing: verb) }

    /// The same with what may follow it.
    static func clause(_ verb: String) -> InfinitiveGroup? { clauses[verb] ?? Vocabulary.infinitiveGroup(verb) }

    /// The first verb of a class, from a given place in its list, whose conditions hold and that none of the last
    /// three quotes used; failing that, one that was used.
    static func choose(_ name: String, from start: UInt64, holding: Set<Condition>, recent: [String])
        -> String
    {
        let able = (table[name] ?? []).filter { $0.needs.isSubset(of: holding) }.map(\.verb)
        guard !able.isEmpty else { return "indiquer" }
        // A verb that the words call for goes first: *expliquer* for a cause.
        let called = (table[name] ?? []).first { !$0.needs.isDisjoint(with: [.cause]) && able.contains($0.verb) }?.verb
        if let called, !recent.contains(called) { return called }
        let index = Int(start % UInt64(able.count))
        return (able[index...] + able[..<index]).first { !recent.contains($0) } ?? able[index]
    }
}
