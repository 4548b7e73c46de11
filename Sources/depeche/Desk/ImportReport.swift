import Diagnostics
import Importers

/// What an import did, for people and for programs.
struct ImportReport {
    let plan: ImportPlan

    /// One line a file that is new or changed, then the counts.
    var text: String {
        var lines = plan.addedServices.map { "service ajouté : \($0)" }
        lines += plan.created.map { "créé : \($0.path)" } + plan.updated.map { "mis à jour : \($0.path)" }
        lines += plan.leftAlone.map { "laissé tel quel : \($0)" }
        return (lines + [Phrases.imported(plan)]).joined(separator: "\n") + "\n"
    }

    var json: String {
        let document = JSON.object([
            ("services", list(plan.addedServices)), ("crees", list(plan.created.map(\.path))),
            ("misAJour", list(plan.updated.map(\.path))), ("inchanges", list(plan.unchanged)),
            ("laissesTelsQuels", list(plan.leftAlone)),
            ("diagnostics", .array(Findings(plan.findings).sorted.map(object))),
        ])
        return document.serialized() + "\n"
    }

    private func list(_ names: [String]) -> JSON { .array(names.map { .string($0) }) }

    /// The keys of `--format json` elsewhere.
    private func object(_ finding: Diagnostic) -> JSON {
        let place = finding.location
        return .object([
            ("gravite", .string(finding.severity.label)), ("identifiant", .string(finding.identifier)),
            ("message", .string(finding.message)), ("fichier", place.map { .string($0.file) } ?? .null),
            ("ligne", number(place?.line)), ("colonne", number(place?.column)),
            ("aide", finding.hint.map { .string($0) } ?? .null),
        ])
    }

    private func number(_ value: Int?) -> JSON { value.flatMap { $0 > 0 ? .integer($0) : nil } ?? .null }
}
