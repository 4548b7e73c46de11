/// What a writer asks of a noun group.
extension NounGroup {
    public var gender: Gender { agreement.gender }
    public var number: Number { agreement.number }

    /// The noun of each group where several are coordinated, else its own.
    public var heads: [String] { [head] + conjuncts.flatMap(\.group.heads) }

    /// The group after a preposition: *du site et de l’application*, *à l’hébergeur*, *lors d’une panne*.
    public func text(after preposition: String) -> String { Typesetter.text(tokens(after: preposition)) }

    /// The adjective or participle that agrees with the group: *inaccessible* → *inaccessibles*, *rétabli* → *rétablie*.
    ///
    /// - Parameter masculine: the masculine singular.
    public func agreeing(_ masculine: String) -> String { AdjectiveForm.attribute(masculine, agreement) }

    /// *il*, *elle*, *ils*, *elles*.
    public var subjectPronoun: SubjectPronoun { SubjectPronoun(agreement) }

    /// *le*, *la*, *les*, which elide before their verb.
    public var objectPronoun: String { DeterminerForms.definite(agreement) }

    /// *celui*, *celle*, *ceux*, *celles*.
    public var demonstrativePronoun: String {
        switch (agreement.gender, agreement.number) {
        case (.masculine, .singular): "celui"
        case (.feminine, .singular): "celle"
        case (.masculine, .plural): "ceux"
        case (.feminine, .plural): "celles"
        }
    }

    /// The group in the plural: *une mise à jour défectueuse* → *des mises à jour défectueuses*; itself when its
    /// determiner counts (*chaque client*, *plus d’un client*) or it is plural already.
    public func plural(lexicon: Lexicon = .standard) -> NounGroup { inNumber(.plural, lexicon) }

    /// The group in the singular: *de nouveaux incidents* → *un nouvel incident*; itself when its determiner counts.
    public func singular(lexicon: Lexicon = .standard) -> NounGroup { inNumber(.singular, lexicon) }

    private func inNumber(_ number: Number, _ lexicon: Lexicon) -> NounGroup {
        var group = self
        group.conjuncts = conjuncts.map { Conjunct(link: $0.link, group: $0.group.inNumber(number, lexicon)) }
        guard ownAgreement.number != number else { return group }
        switch determiner {
        case .negative: return group
        case .quantity(let words):
            guard let form = DeterminerTables.inflected(words, Agreement(gender, number)) else { return group }
            group.determiner = .quantity(form)
        default: break
        }
        group.ownAgreement.number = number
        group.words = NounGroupNumber(number, gender: ownAgreement.gender, lexicon).words(words, headIndex: headIndex)
        group.head = NounGroup.bare(group.words[headIndex])
        group.body = NounGroup.bodyTokens(group.words)
        switch determiner {
        case .indefinite, .partitive, .bareDe:
            group.conjuncts = []
            group = group.withDeterminer(.indefinite)
            group.conjuncts = conjuncts.map { Conjunct(link: $0.link, group: $0.group.inNumber(number, lexicon)) }
            return group
        default: return group
        }
    }
}
