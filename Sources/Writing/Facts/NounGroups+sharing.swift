import French

/// Groups that repeat a noun, told as one: *les données personnelles d’usagers et d’agents*.
extension [NounGroup] {
    /// The same things in fewer words: what begins alike and goes on by *de* names its noun once, and names behind a
    /// noun that names two already make one list with them: *les outils Jira, Confluence, Opsgenie et Statuspage*.
    var sharingNouns: [NounGroup] { listingNames.namingNounsOnce }

    private var namingNounsOnce: [NounGroup] {
        var groups: [NounGroup] = []
        for group in self {
            if let last = groups.last, let both = last.sharing(with: group) {
                groups[groups.count - 1] = both
            } else {
                groups.append(group)
            }
        }
        return groups
    }

    private var listingNames: [NounGroup] {
        guard let first, count > 1, dropFirst().allSatisfy(\.isBareName) else { return self }
        let words = first.text.split(separator: " ").map(String.init)
        guard words.count > 3, words[words.count - 2] == "et",
            [words.count - 1, words.count - 3].allSatisfy({ words[$0].first?.isUppercase ?? false }),
            words[1].first?.isLowercase ?? false
        else { return self }
        let names = [words[words.count - 1]] + dropFirst().map(\.text)
        let listed = ([words.dropLast(2).joined(separator: " ")] + names.dropLast()).joined(separator: ", ")
        return (try? NounGroup(parsing: "\(listed) et \(names[names.count - 1])")).map { [$0] } ?? self
    }
}

extension NounGroup {
    /// *Opsgenie*
    fileprivate var isBareName: Bool { !text.contains(" ") && text.first?.isUppercase ?? false }

    /// *Les noms de clients et d’agents*, of *les noms de clients* and *les noms d’agents*.
    ///
    /// *La plate-forme des impôts et des douanes* would be one where two are meant.
    fileprivate func sharing(with next: NounGroup) -> NounGroup? {
        guard number == .plural else { return nil }
        let own = text.wordsWithComplements
        let others = next.text.wordsWithComplements
        let alike = zip(own, others).prefix { $0 == $1 }.count
        // *Des* is said of each.
        let shared = alike > 0 && own[alike - 1].opensComplement ? alike - 1 : alike
        guard shared >= 2, shared < own.count, shared < others.count, own.last != others.last,
            own[shared].opensComplement, others[shared].opensComplement
        else { return nil }
        // *D’essence et de gazole*, to which *de kérosène* is added.
        let told = own[shared...].split(separator: "et")
        guard told.allSatisfy({ $0.first?.opensComplement ?? false }) else { return nil }
        let listed = told.map { $0.joined(separator: " ") }.joined(separator: ", ")
        return try? NounGroup(
            parsing: own[..<shared].joined(separator: " ") + " \(listed) et "
                + others[shared...].joined(separator: " "))
    }
}

extension String {
    fileprivate var wordsWithComplements: [String] { split(separator: " ").map(String.init) }

    /// *De clients*, *d’agents*, *des abonnés*.
    fileprivate var opensComplement: Bool {
        ["de", "du", "des"].contains(self) || hasPrefix("d’") || hasPrefix("d'")
    }
}
