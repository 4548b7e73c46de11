import French
import Incidents

/// Wherever the record has it, what is known of the data that are out stands with them: *les mots de passe étaient hachés*,
/// *environ 15 000 adresses appartenaient à l’administration*.
extension Items {
    func ofData(_ lists: [String: [Item]]) -> [String: [Item]] {
        guard incident.tellsWhichData else { return lists }
        var lists = lists
        for name in ["faits", "chiffres"] {
            lists[name] = lists[name]?.map { item in
                guard item.follows == nil, item.attributes["revendique"] == nil, item.attributes["rançon"] != "oui",
                    isOfData(item)
                else { return item }
                var item = item
                item.attributes["porte"] = "données"
                return item
            }
        }
        return lists
    }

    private func isOfData(_ item: Item) -> Bool {
        if let unit = item.attributes["mesure"] { return names(unit.prefix { $0 != " " }) && item.isState }
        guard item.date == nil, item.isState || item.attributes["cadre"] == "oui", !item.isAhead,
            let groups = item.facts[.subject]?.value?.groups
        else { return false }
        return groups.allSatisfy { names($0.head[...]) }
    }

    /// Whether a noun is of data: one of ours, or of what the record lists.
    private func names(_ noun: Substring) -> Bool {
        if Self.data.contains(where: { noun == $0 }) { return true }
        return incident.impact.data?.categories.contains { $0.head == noun } ?? false
    }

    private static let data: Set<String> = [
        "adresses", "clés", "codes", "coordonnées", "dossiers", "données", "fichiers", "identifiants", "informations",
        "mots", "numéros", "photos",
    ]
}

extension Incident {
    /// Whether nothing says that data were taken, or which.
    var namesNoData: Bool {
        guard let data = impact.data, data.categories.isEmpty, data.status == nil, data.lost.value == nil,
            data.spared.isEmpty
        else { return false }
        let clauses =
            impact.consequences + otherFacts + context + inquiry + steps.compactMap(\.clause)
            + (cause.value?.mechanism ?? [])
        let words: Set<String> = ["données", "fichiers", "informations"]
        return !clauses.contains { Self.takes.contains($0.action.head) && $0.matter.speaks(of: words) }
            && !figures.contains { SubjectMatter($0.quantity.unit).speaks(of: words) }
            && !ruledOut.contains { SubjectMatter($0.text.text).speaks(of: words) }
    }

    /// *Chiffrer des données* leaves it open whether they were taken, too.
    private static let takes: Set<String> = [
        "affirmer", "assurer", "copier", "dérober", "diffuser", "divulguer", "exfiltrer", "exposer", "menacer",
        "mettre",
        "proposer", "publier", "revendiquer", "télécharger", "vendre", "voler",
    ]
}
