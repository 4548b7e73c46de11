import French
import Incidents

extension Actor {
    /// What a pronoun for it agrees with: its name, or the noun that explained a bare one, *CloudSEK, une société… Elle*;
    /// nil where neither will do.
    ///
    /// - Parameter isExplained: whether the reader was told what it is.
    func pronoun(isExplained: Bool) -> Agreement? {
        if mayBeHe { return agreement }
        guard isExplained, let gloss, gloss.agreement.number == .singular else { return nil }
        return gloss.agreement
    }

    /// Whether *il* may stand for it: its name is a noun with its article, or something masculine that it is called has
    /// been said beside it. Of a bare name, *CloudSEK*, *il* would be a man.
    var mayBeHe: Bool {
        guard agreement.gender == .masculine, agreement.number == .singular, article == .none else { return true }
        let nouns = [gloss, category].compactMap(\.self) + designations.map(\.text)
        return nouns.contains { $0.agreement == agreement }
    }
}
