import French

/// Coordination: *a, b et c*.
enum Conjunction {
    static func join(_ items: [[Token]], with conjunction: String) -> [Token] {
        if items.count == 1 { return items[0] }
        var tokens: [Token] = []
        for (index, item) in items.enumerated() {
            if index > 0 {
                if index == items.count - 1 {
                    if items[index - 1].leavesCommaOpen { tokens.append(Token(.punctuation, ",")) }
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

extension [Token] {
    /// *Se méfier des courriels, surtout s’ils sont urgents*: a comma that nothing closes, before what would be read with it.
    fileprivate var leavesCommaOpen: Bool {
        guard let comma = lastIndex(where: { $0.kind == .punctuation && $0.text == "," }), comma < count - 1 else {
            return false
        }
        return !self[comma...].contains { ["et", "ou", "ni"].contains($0.text) }
            && count(where: { $0.kind == .punctuation && $0.text == "," }).isMultiple(of: 2) == false
    }
}
