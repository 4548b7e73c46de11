/// What a verb of saying or knowing in the past governs goes into the past with it: *il a reconnu que des données*
/// **avaient** *été touchées*, *il a annoncé que le service* **serait** *rétabli* (Grevisse et Goosse, *Le bon usage*,
/// § 898).
enum ReportedClause {
    /// A finite group in step with its verb; the same where no clause follows that or it is in no past.
    static func inStep(_ tokens: [Token], _ verb: VerbGroup, _ tense: Tense) -> [Token] {
        guard past.contains(tense), verb.negation == nil, reporting.contains(verb.verb.infinitive),
            let participle = tokens.firstIndex(where: { !auxiliaries.contains($0.text) }),
            let that = tokens.indices.dropFirst(participle + 1).first, ["que", "qu’"].contains(tokens[that].text)
        else { return tokens }
        var tokens = tokens
        for index in tokens.indices.dropFirst(that + 1) {
            // What was said word for word stays as it was said.
            if tokens[index].kind == .openQuote { break }
            // *À l’est*
            guard [.word, .text].contains(tokens[index].kind), let form = forms[tokens[index].text],
                tokens[index - 1].text != "l’"
            else {
                continue
            }
            tokens[index].text = form
        }
        return tokens
    }

    private static let auxiliaries: Set<String> = [
        "a", "ont", "avait", "avaient", "aurait", "auraient", "s’", "est", "sont",
    ]

    private static let past: Set<Tense> = [.compoundPast, .pluperfect, .imperfect, .conditionalPast]

    private static let reporting: Set<String> = [
        "admettre", "affirmer", "ajouter", "annoncer", "apprendre", "assurer", "avertir", "avouer", "comprendre",
        "conclure", "confirmer", "constater", "croire", "déclarer", "découvrir", "démontrer", "dire", "estimer",
        "établir", "expliquer", "garantir", "indiquer", "informer", "juger", "montrer", "noter", "observer", "penser",
        "préciser", "prétendre", "prévenir", "promettre", "rappeler", "reconnaître", "relever", "répondre", "révéler",
        "savoir", "signaler", "souligner", "soutenir", "supposer", "vérifier",
    ]

    /// The *présent* of the auxiliaries becomes *imparfait*, which makes a *passé composé* a *plus-que-parfait*; their
    /// *futur* becomes *conditionnel*.
    private static let forms = [
        "est": "était", "sont": "étaient", "a": "avait", "ont": "avaient", "peut": "pouvait", "peuvent": "pouvaient",
        "doit": "devait", "doivent": "devaient", "va": "allait", "vont": "allaient", "sera": "serait",
        "seront": "seraient", "aura": "aurait", "auront": "auraient", "pourra": "pourrait", "pourront": "pourraient",
        "devra": "devrait", "devront": "devraient", "fera": "ferait", "feront": "feraient",
    ]
}

extension InfinitiveGroup {
    /// Whether it closes on a participle that says more of a noun: *confirmer l’authenticité des données publiées*. What
    /// follows would seem to go with that.
    public var closesOnParticiple: Bool {
        let words = infinitive(owner: .masculineSingular).map(\.text)
        guard object != nil, words.count > 3, let last = words.last, Participles.verb(of: last) != nil else {
            return false
        }
        return !Self.determiners.contains(words[words.count - 2])
    }

    /// Before a noun that looks like a participle: *la sécurité*.
    private static let determiners: Set<String> = [
        "le", "la", "les", "l’", "un", "une", "des", "du", "au", "aux", "de", "d’", "à", "en", "ce", "cette", "ces",
        "son",
        "sa", "ses", "leur", "leurs",
    ]
}
