/// What is said to whom it is for: *limiter leurs déplacements* → *limitez vos déplacements*.
extension InfinitiveGroup {
    /// The imperative to several people or to one who is not a friend, possessives and reflexives made theirs:
    /// *méfiez-vous des liens*, *n’appelez les secours qu’en cas d’urgence*; empty where a verb of the group has none,
    /// or where words of a clause in it still speak of them in the third person (*des appels qui évoquent* **leur**
    /// *hospitalisation*, *si* **l’on** *est concerné*).
    public func imperative() -> [Token] {
        guard !isPast else { return [] }
        let owner = VerbGroup.addressee
        var tokens = finish(verb.imperativeTokens(), owner)
        guard !tokens.isEmpty else { return [] }
        for (conjunction, group) in followers {
            let told = group.finish(group.verb.imperativeTokens(), owner)
            guard !told.isEmpty else { return [] }
            tokens += conjunction + told
        }
        return tokens.contains { Self.thirdPerson.contains($0.text) } ? [] : tokens
    }

    private static let thirdPerson: Set<String> = ["leur", "leurs", "on", "l’on", "eux", "elles", "soi"]
}

extension VerbGroup {
    /// *vous*
    static let addressee = Agreement(.masculine, .plural, person: .second)

    /// Pronouns follow an affirmed imperative, the direct object first, and precede a denied one (Grevisse et Goosse,
    /// *Le bon usage*, § 683): *signalez-le-leur*, *ne le leur signalez pas*.
    func imperativeTokens() -> [Token] {
        guard negation == nil, isPronominal || !clitics.isEmpty else {
            return tokens(.imperative, subject: Self.addressee)
        }
        var bare = self
        bare.isPronominal = false
        bare.clitics = []
        var tokens = bare.tokens(.imperative, subject: Self.addressee)
        guard !tokens.isEmpty else { return [] }
        let direct = clitics.filter { $0.objectAgreement != nil }.map(\.rawValue)
        let others = clitics.filter { $0.objectAgreement == nil }.map(\.rawValue)
        let pronouns = direct + (isPronominal ? ["vous"] : []) + others
        tokens[0].text = ([tokens[0].text] + pronouns).joined(separator: "-")
        return tokens
    }
}
