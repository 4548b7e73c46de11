import French
import Incidents

extension Actor {
    /// Whether its name or what explains it says a place already: *le CHU de Valmont*, not *à Valmont*; *le système de
    /// paiement de la zone euro*, not *dans la zone euro*. *Dans tout l’Ontario* says more than *de l’Ontario*.
    func says(_ place: PrepositionalGroup) -> Bool {
        [name, gloss?.text].compactMap(\.self).contains { $0.says(place) }
    }

    /// *En Gironde*, of *à Blaye, en Gironde*, where the name says *Blaye* already; nil where it does not, or there is no
    /// more to say.
    func beyondName(_ place: PrepositionalGroup) -> String? {
        let parts = place.text.split(separator: ",", maxSplits: 1)
        guard parts.count == 2, name.says(String(parts[0])) else { return nil }
        let rest = parts[1].drop { $0 == " " }
        return rest.isEmpty ? nil : String(rest)
    }

    /// Whether what it is called otherwise says it: *le distributeur britannique*.
    func impliesByDesignation(_ place: PrepositionalGroup) -> Bool {
        designations.contains { $0.text.implies(place) }
    }
}

extension NounGroup {
    /// Whether an adjective of the country or the town stands in it: *les usines japonaises*, of *au Japon*.
    func implies(_ place: PrepositionalGroup) -> Bool { text.implies(place) }

    /// Whether it names the place: *le réseau optique de Roubaix*.
    func says(_ place: PrepositionalGroup) -> Bool { text.says(place) }
}

extension InfinitiveGroup {
    /// Whether it names the place: *circuler entre La Défense et Auber*.
    func says(_ place: PrepositionalGroup) -> Bool {
        infinitive(owner: .masculineSingular).map(\.text).joined(separator: " ").says(place)
    }
}

extension Incident {
    /// Whether a reader knows where from who is concerned: from the name of the service or the organisation, from what
    /// explains it, from who its users are. *L’opérateur néerlandais* says nothing of where a service of another name is
    /// out of order.
    func goesWithoutSaying(_ place: PrepositionalGroup) -> Bool {
        let explained = service.actor.name == organisation.name ? [service.actor, organisation] : [service.actor]
        let counted = [impact.affectedCount.value, impact.data?.people.value].compactMap(\.self)
        return organisation.says(place) || organisation.name.implies(place)
            || explained.contains { $0.says(place) || $0.name.implies(place) || $0.gloss?.implies(place) ?? false }
            || impact.users?.implies(place) ?? false || counted.contains { $0.quantity.unit.implies(place) }
    }
}

extension String {
    fileprivate func says(_ place: PrepositionalGroup) -> Bool { says(place.text) }

    fileprivate func says(_ place: String) -> Bool {
        let words = place.placeWords
        let bare = words.drop { Self.linking.contains($0) }
        guard !bare.isEmpty, !words.contains(where: Self.whole.contains) else { return false }
        let known = placeWords
        return known.indices.contains { known[$0...].starts(with: bare) }
    }

    private static let linking: Set<String> = [
        "à", "au", "aux", "chez", "d", "dans", "de", "des", "du", "en", "entre", "l", "la", "le", "les", "sur",
    ]
    private static let whole: Set<String> = ["tout", "toute", "tous", "toutes"]

    fileprivate func implies(_ place: PrepositionalGroup) -> Bool {
        guard let stems = PlaceAdjectives.stems(of: place.text) else { return false }
        return placeWords.contains { word in stems.contains { word.hasPrefix($0) } }
    }

    private static let partings = Set(" ’',()-".unicodeScalars)

    /// What stands between spaces, apostrophes, hyphens and commas, in lower case: *entre Paris et Lyon* is said by
    /// *Paris-Lyon*.
    fileprivate var placeWords: [String] {
        inLowerCase.unicodeScalars.split { Self.partings.contains($0) }.map { String($0) }.filter { $0 != "et" }
    }
}
