import French
import Incidents

/// *Dans la charpente de la cathédrale*, beside *à la cathédrale Notre-Dame de Paris*: one place, which takes the name.
extension Draft {
    /// The place up to the common noun of the service, and what stands behind that; nil where it does not say it.
    private var bareSite: (before: [Token], behind: [Token])? {
        guard let place = realizer.incident.place,
            let noun = realizer.incident.service.actor.name.split(separator: " ").first, noun.first?.isLowercase == true
        else { return nil }
        let endings = ["de la \(noun)", "du \(noun)", "de l’\(noun)", "des \(noun)"].map { " " + $0 }
        let found = endings.lazy.compactMap { ending in place.text.firstRange(of: ending) }.first
        guard let found, found.upperBound == place.text.endIndex || place.text[found.upperBound] == "," else {
            return nil
        }
        func tokens(_ text: Substring) -> [Token] { Typography.imprimerie.tokens(fromPlainText: String(text)) }
        return (tokens(place.text[..<found.lowerBound]), tokens(place.text[found.upperBound...]))
    }

    /// Before the name of the service: whether the place stands there and now waits for that name.
    mutating func takeSite() -> Bool {
        guard let bare = bareSite, bare.behind.isEmpty, let place = realizer.incident.place else { return false }
        let site = Vocabulary.tokens(place).map(\.text)
        guard realization.tokens.suffix(site.count).map(\.text) == site else { return false }
        realization.tokens.removeLast(site.count - bare.before.count)
        return true
    }

    /// *Au 6, rue de Trévise*, instead of *dans la rue de Trévise*: the place that has the name of the service in it.
    private mutating func putSiteForName() -> Bool {
        guard let place = realizer.incident.place, let name = realization.namedPlace,
            place.text.hasWords(of: realizer.incident.service.actor.name),
            realization.tokens[name.upperBound...].allSatisfy({ $0.kind == .punctuation && $0.text == "," })
        else { return false }
        realization.tokens.removeSubrange(name.lowerBound...)
        realization.tokens += Vocabulary.tokens(place)
        return true
    }

    /// The place behind the name of the service, which it takes: *à la cathédrale Notre-Dame, dans la charpente* becomes
    /// *dans la charpente de la cathédrale Notre-Dame*; false where no name stands there.
    mutating func putSiteBeforeName() -> Bool {
        if putSiteForName() { return true }
        guard let bare = bareSite, let name = realization.namedPlace,
            realization.tokens[name.upperBound...].allSatisfy({ $0.kind == .punctuation && $0.text == "," })
        else { return false }
        let words = realization.tokens[name].dropFirst()
        realization.tokens.removeSubrange(name.lowerBound...)
        realization.tokens += bare.before + [Token(.word, "de")] + words + bare.behind
        return true
    }
}

extension String {
    /// Whether a name stands in it, whole words.
    fileprivate func hasWords(of name: String) -> Bool {
        split { " ,’".contains($0) }.firstRange(of: name.split { " ,’".contains($0) }) != nil
    }
}
