public import Diagnostics
import French
public import Incidents

extension Article {
    /// Facts of the record that no sentence of the body tells, as warnings where they stand in it.
    public func warnings(for incident: Incident) -> [Diagnostic] {
        untold.filter { !($0.path == "fin" && incident.hasNoKnownEnd) }.map { fact in
            .warning(
                "fait-non-raconté", "Aucune phrase de l’article ne dit « \(fact.path) »",
                at: Provenance.location(fact.path, incident) ?? Location(file: incident.file),
                hint: "si on doit le lire, dites-le aussi sous « faits » ; sinon, laissez-le : il ne sera pas imprimé")
        }
    }
}

extension Incident {
    /// What is over has an end, even if nobody knows it: the record has to say so, the article does not.
    fileprivate var hasNoKnownEnd: Bool {
        switch end {
        case .unknown, .undisclosed: state == .resolved
        case .value, .none, .unstated: false
        }
    }
}

extension FactTable {
    /// Whether it is where something was said, and that was said of something else.
    func isChannel(_ path: String, of printed: Set<String>) -> Bool {
        let channel = items("citations").lazy.compactMap { $0.facts[.channel] }.first { $0.paths.contains(path) }
        guard case .tokens(let tokens, _)? = channel?.value else { return false }
        let words = tokens.map(\.text).joined(separator: " ")
        return printed.contains { $0 == words || $0.hasPrefix(words + " ") }
    }
}
