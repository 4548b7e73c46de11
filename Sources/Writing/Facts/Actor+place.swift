import French
import Incidents

extension Actor {
    /// Whether its name or what explains it says a place already: *le CHU de Valmont*, not *à Valmont*; *le système de
    /// paiement de la zone euro*, not *dans la zone euro*. *Dans tout l’Ontario* says more than *de l’Ontario*.
    func says(_ place: PrepositionalGroup) -> Bool {
        let words = place.text.placeWords
        let bare = words.drop { Self.linking.contains($0) }
        guard !bare.isEmpty, !words.contains(where: Self.whole.contains) else { return false }
        return [name, gloss?.text].compactMap(\.self).map(\.placeWords).contains { known in
            known.indices.contains { known[$0...].starts(with: bare) }
        }
    }

    private static let linking: Set<String> = [
        "à", "au", "aux", "chez", "d", "dans", "de", "des", "du", "en", "entre", "l", "la", "le", "les", "sur",
    ]
    private static let whole: Set<String> = ["tout", "toute", "tous", "toutes"]
}

extension String {
    /// What stands between spaces, apostrophes, hyphens and commas, in lower case: *entre Paris et Lyon* is said by
    /// *Paris-Lyon*.
    fileprivate var placeWords: [String] {
        inLowerCase.split { " ’',()-".contains($0) }.map(String.init).filter { $0 != "et" }
    }
}
