import French
import Incidents

/// Where something was said.
extension Draft {
    /// What is its own, by one noun: *blog*, of *sur son blog* and of *sur le blog de l’entreprise*.
    func ownChannel(_ tokens: [Token]) -> String? {
        let words = tokens.map { $0.text.inLowerCase }
        guard let place = words.firstIndex(where: { ["son", "sa", "ses", "le", "la"].contains($0) }),
            place + 1 < words.count
        else { return nil }
        let rest = Typesetter.text(Array(tokens[(place + 2)...])).inLowerCase
        let isOwn = ["son", "sa", "ses"].contains(words[place]) && rest.isEmpty
        return isOwn || !rest.isEmpty && realizer.owners.contains(where: rest.hasSuffix) ? words[place + 1] : nil
    }
}
