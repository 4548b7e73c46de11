import French

/// Coordination: *a, b et c*.
enum Conjunction {
    static func join(_ items: [[Token]], with conjunction: String) -> [Token] {
        if items.count == 1 { return items[0] }
        var tokens: [Token] = []
        for (index, item) in items.enumerated() {
            if index > 0 {
                if index == items.count - 1 {
                    tokens.append(Token(.word, conjunction))
                } else {
                    tokens.append(Token(.punctuation, ","))
                }
            }
            tokens += item
        }
        return tokens
    }

    /// Several subjects make a plural, masculine unless all are feminine (Grevisse, § 443).
    static func agreement(of groups: [NounGroup]) -> Agreement? {
        guard let first = groups.first else { return nil }
        guard groups.count > 1 else { return first.agreement }
        return Agreement(groups.allSatisfy { $0.agreement.gender == .feminine } ? .feminine : .masculine, .plural)
    }
}
