import French
import Incidents

/// *Dans la charpente de la cathédrale*, beside *à la cathédrale Notre-Dame de Paris*: one place, which takes the name.
extension Draft {
    /// The place without the common noun of the service; nil where it does not close on it.
    private var bareSite: [Token]? {
        guard let place = realizer.incident.place,
            let noun = realizer.incident.service.actor.name.split(separator: " ").first, noun.first?.isLowercase == true
        else { return nil }
        let endings = ["de la \(noun)", "du \(noun)", "de l’\(noun)", "des \(noun)"]
        guard let ending = endings.first(where: { place.text.hasSuffix(" " + $0) }) else { return nil }
        return Typography.imprimerie.tokens(fromPlainText: String(place.text.dropLast(ending.count + 1)))
    }

    /// Before the name of the service: whether the place stands there and now waits for that name.
    mutating func takeSite() -> Bool {
        guard let bare = bareSite, let place = realizer.incident.place else { return false }
        let site = Vocabulary.tokens(place).map(\.text)
        guard realization.tokens.suffix(site.count).map(\.text) == site else { return false }
        realization.tokens.removeLast(site.count - bare.count)
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
        guard let bare = bareSite, let name = realization.namedPlace, name.upperBound == realization.tokens.count else {
            return false
        }
        let words = realization.tokens[name].dropFirst()
        realization.tokens.removeSubrange(name)
        realization.tokens += bare + [Token(.word, "de")] + words
        return true
    }
}

extension String {
    /// Whether a name stands in it, whole words.
    fileprivate func hasWords(of name: String) -> Bool {
        split { " ,’".contains($0) }.firstRange(of: name.split { " ,’".contains($0) }) != nil
    }
}
