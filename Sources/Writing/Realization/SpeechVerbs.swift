/// The verbs that report speech, by class, as `{dire:classe}` asks for them.
///
/// Choice and constraints follow the usage of French newsrooms: factive verbs (*reconnaître*, *rappeler*) only where
/// the fact is established, *ajouter* only after a first quote of the same speaker, *prétendre* and *avouer* never.
enum SpeechVerbs {
    static let table: [String: [String]] = [
        "neutre": ["indiquer", "déclarer", "faire savoir", "écrire"],
        "ajout": ["ajouter", "poursuivre", "préciser"],
        "didactique": ["expliquer", "détailler", "préciser"],
        "concessif": ["reconnaître", "admettre"],
        "rassurant": ["assurer", "affirmer"],
        "engagement": ["promettre", "annoncer"],
        "opinion": ["estimer", "juger"],
        "réfutation": ["répondre", "répliquer"],
        "excuse": ["écrire", "déclarer", "faire savoir"],
    ]

    static let classes = table.keys.sorted()

    /// True for verbs that are followed by *que* and a clause of the indicative.
    static func takesClause(_ verb: String) -> Bool {
        !["poursuivre", "détailler", "répliquer", "juger"].contains(verb)
    }
}
