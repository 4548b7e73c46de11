import French
import Incidents

/// Whoever else a sentence may name that a designation would be taken for: *la compagnie britannique*, behind a sentence
/// on British Airways, is no longer easyJet.
///
/// A definite group is read of the last thing named that it fits (Riegel, Pellat et Rioul, *Grammaire méthodique du
/// français*, XXIV, 4.2).
struct RivalNames: Sendable {
    /// What a noun may stand for.
    enum Kind: Sendable, Hashable {
        /// *L’entreprise*, *l’opérateur*, *l’hébergeur*
        case company
        /// *L’agence*, *le ministère*, *l’autorité*
        case body

        init(_ head: String) { self = RivalNames.bodies.contains(head) ? .body : .company }
    }

    /// Names, and words of names, that mean nobody else: those of the service and its organisation, of persons and places.
    private let harmless: Set<String>
    /// Of who is explained, what he is.
    private let kinds: [String: Kind]
    /// Words of those names: *Radio*, of *Radio France*.
    private let words: Set<String>

    init(_ incident: Incident) {
        let own = [incident.service.actor, incident.organisation]
        var names = own.flatMap { [$0.name, $0.acronym, $0.seat].compactMap(\.self) }
        names += own.flatMap {
            [$0.gloss, $0.category].compactMap(\.self).map(\.text) + $0.designations.map(\.text.text)
        }
        names += incident.people.flatMap { [$0.name, $0.function?.text].compactMap(\.self) }
        names += (incident.impact.places + [incident.place].compactMap(\.self)).map(\.text)
        harmless = Set(names).union(names.flatMap { $0.lettersApart.map(String.init) })
        let others = incident.actors.filter { actor in !own.contains { $0.slug == actor.slug } }
        var kinds: [String: Kind] = [:]
        for actor in others {
            guard let head = (actor.gloss ?? actor.category)?.head else { continue }
            for name in [actor.name, actor.acronym].compactMap(\.self) { kinds[name] = Kind(head) }
        }
        self.kinds = kinds
        words = Set(kinds.keys.flatMap { $0.split(separator: " ").map(String.init) })
    }

    /// What those are whom a sentence names, outside of what somebody says; a name that nothing explains may be either.
    func named(in tokens: [Token]) -> Set<Kind> {
        var named: Set<Kind> = []
        var isQuoted = false
        for (index, token) in tokens.enumerated() {
            if token.kind == .openQuote { isQuoted = true }
            if token.kind == .closeQuote { isQuoted = false }
            guard !isQuoted, index > 0 || token.kind == .brand, token.text.opensWithCapital else { continue }
            if let kind = kinds[token.text] {
                named.insert(kind)
            } else if !harmless.contains(token.text), !words.contains(token.text),
                index == 0 || !Self.ofPlace.contains(where: tokens[index - 1].reads)
            {
                named.formUnion([.company, .body])
            }
        }
        return named
    }

    static func isBody(_ noun: String) -> Bool { bodies.contains(noun) }

    private static let ofPlace = ["au", "aux", "dans", "en", "sur", "vers"]

    private static let bodies: Set<String> = [
        "administration", "agence", "association", "autorité", "bureau", "caisse", "centre", "commissariat",
        "commission", "conseil", "cour", "département", "fédération", "gendarme", "gendarmerie", "gouvernement",
        "institut", "justice", "mairie", "ministère", "observatoire", "organisme", "parquet", "police", "préfecture",
        "presse", "régulateur", "secrétariat", "site", "syndicat", "tribunal", "université",
    ]
}
