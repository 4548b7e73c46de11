import French

/// Infinitives told together: what users could not do, what they are advised to do.
extension Draft {
    static func joined(_ groups: [InfinitiveGroup], _ setting: InfinitiveSetting) -> [Token] {
        let isDenied = setting.isDenied
        let several = Coordination.withPlaceOnce(
            groups.map { (isDenied ? $0.underNegation : $0).infinitive(owner: setting.owner) })
        let infinitives = Coordination.withCommonEnd(
            Coordination.underOneObject(several, with: isDenied ? "ni" : setting.conjunction ?? "et"))
        // *Prendre le train ou le métro et payer par carte*: one *ou* a sentence.
        let chooses = infinitives.count > 1 && infinitives.contains { $0.contains { $0.text == "ou" } }
        let conjunction = chooses && setting.conjunction == "ou" ? "et" : setting.conjunction
        let words = setting.preposition.map(Vocabulary.words) ?? []
        // *Ni envoyer ni recevoir de courriels, ni naviguer*: a *ni* inside asks for one before each.
        if isDenied, infinitives.count > 1, infinitives.contains(where: { $0.contains { $0.text == "ni" } }) {
            let items = infinitives.map { words + repeating(words, in: $0) }
            return Array(items.joined(separator: [Token(.punctuation, ","), Token(.word, "ni")]))
        }
        return Coordination.underOneVerb(infinitives, with: conjunction ?? "et").map { words + $0 }
            ?? Conjunction.join(
                infinitives.map { words + repeating(words, in: $0) }, with: conjunction ?? "et")
    }

    /// *De redémarrer les machines et* **de** *supprimer le fichier*: *à* and *de* are repeated before each infinitive
    /// (Grevisse et Goosse, § 1043).
    private static func repeating(_ preposition: [Token], in infinitive: [Token]) -> [Token] {
        guard let word = preposition.first?.text, word == "de" || word == "à" else { return infinitive }
        var tokens: [Token] = []
        for (index, token) in infinitive.enumerated() {
            let isJoined = index > 1 && ["et", "ou", "puis", "ni", ","].contains(infinitive[index - 1].text)
            if isJoined, Vocabulary.isInfinitive(token.text) { tokens += preposition }
            tokens.append(token)
        }
        return tokens
    }
}
