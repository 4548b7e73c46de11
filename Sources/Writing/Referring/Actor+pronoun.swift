import French
import Incidents

extension Actor {
    /// Whether *il* may stand for it: its name is a noun with its article, or something masculine that it is called has
    /// been said beside it. Of a bare name, *CloudSEK*, *il* would be a man.
    var mayBeHe: Bool {
        guard agreement.gender == .masculine, agreement.number == .singular, article == .none else { return true }
        let nouns = [gloss, category].compactMap(\.self) + designations.map(\.text)
        return nouns.contains { $0.agreement == agreement }
    }
}
