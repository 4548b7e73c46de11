public import Diagnostics
public import Incidents

extension Article {
    /// Facts of the record that no sentence of the body tells, as warnings where they stand in it.
    public func warnings(for incident: Incident) -> [Diagnostic] {
        untold.map { fact in
            .warning(
                "fait-non-raconté", "Aucune phrase de l’article ne dit « \(fact.path) »",
                at: Provenance.location(fact.path, incident) ?? Location(file: incident.file),
                hint: "ajoutez à la rubrique une formulation sans condition, ou ôtez ce fait de l’enregistrement")
        }
    }
}
