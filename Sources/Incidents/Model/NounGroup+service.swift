import French

extension NounGroup {
    /// *La disparition*, of *la disparition d’un avion*, where the service is that plane; *la fermeture*, of *la fermeture du
    /// cuivre*, of the copper network: whose it is, the name of the service says.
    func withoutName(of service: Actor) -> NounGroup {
        let words = text.replacing("’", with: "’ ").split(separator: " ")
        guard !isCoordinated, words.count > 2, let noun = words.last, noun.count > 3,
            let of = words.firstIndex(where: { ["de", "d’", "du", "des"].contains($0) }), of > 1, words.count - of <= 3
        else { return self }
        let names = [service.name] + service.designations.map(\.text.text) + [service.gloss?.text].compactMap(\.self)
        let isNamed = names.contains { name in
            name.replacing("’", with: " ").split(separator: " ").contains { $0.lowercased() == noun.lowercased() }
        }
        guard isNamed else { return self }
        let bare = words[..<of].joined(separator: " ").replacing("’ ", with: "’")
        return (try? NounGroup(parsing: bare, gender: gender)) ?? self
    }
}
