import Diagnostics
import French
import Incidents

/// Reads the conditions of a `##` line: `résolu ; panne, coupure réseau ; durée > 1 h`.
///
/// There are some two thousand in ours, of which every process reads each: they are cut and looked up by their bytes.
struct GuardReader {
    let location: Location
    private(set) var diagnostics: [Diagnostic] = []

    init(location: Location) {
        self.location = location
    }

    mutating func read(_ text: Substring) -> [Guard] {
        text.parts(at: ";").compactMap { condition in
            if let guardian = parse(condition) { return guardian }
            let names =
                Incident.State.allCases.map(\.rawValue) + Incident.Nature.allCases.map(\.rawValue)
                + FactName.allCases.map(\.rawValue)
                + Self.attributes
            diagnostics.append(
                .error(
                    "garde-illisible", "Condition illisible : « \(condition) »", at: location,
                    hint: Suggestion.hint(for: String(condition), among: names)))
            return nil
        }
    }

    /// What a condition may ask of the item at hand.
    static let attributes = [
        "confirmation", "ferme", "prestataire_est",
        "étape", "rôle", "lien", "certitude", "rubrique", "aspect", "auteur", "sujet", "forme", "longueur", "compteur",
        "décompte",
        "taille", "nouveau", "annonce", "statut", "noms", "noms_liés", "service_situé", "nom_propre", "article",
        "en_ligne",
        "début_conté", "feu_conté",
        "ancienneté",
        "retour_partiel", "clôture", "rejetée", "explicateur", "lien_connu", "compteur_touchés", "compteur_source",
        "article_service", "épargnés_sont",
        "certitude_excuses",
        "certitude_cause", "rôle_excuses", "compteur_personnes", "cause_est", "arrêt", "conseils_valent",
        "conseilleur_est", "écarté",
        "dédommagement", "dédommagement_frais", "négation", "expliquée_par", "silence", "reprise", "compteur_fiable",
        "usagers_précis",
        "sujet_agit",
        "chiffres", "promesse", "comptés", "sort", "revendique", "cause_forme", "dédommagement_dit", "ancien",
        "lien_joint", "cause_citée", "lien_entre", "témoin", "dit_incident", "incident_en_fin", "nommé", "motif",
        "depuis_la_veille", "acte", "allégué", "voix", "suivi", "remplace", "prélude", "estimé", "bilan",
        "geste", "objet", "levé", "tout_arrêté", "enchaîne", "disparus_de", "catégories_sont", "porte", "décès_à",
        "compteur_est", "progressif", "usage_vaut", "usage_seul", "situé", "fin_de", "excuses_du", "cause_de",
        "excusant_est", "explicateur_dit", "sur_place", "victimes", "source_personnes", "voie", "reprise_tient",
        "déjà_su", "dégât", "à_bord", "fléau", "usagers_vagues", "usagers_nombreux", "dépendants_nombreux",
        "explication_neuve", "tronçon", "enquêtes", "vigilance", "rouvre", "alarme", "vol_ignoré", "usage_nomme",
        "début_borné",
    ]

    private static let attributeNames = WordSet(attributes)
    private static let terms = WordTable(
        FactName.allCases.map { ($0.rawValue, Term.fact($0)) }
            + Incident.Nature.allCases.map { ($0.rawValue, Term.nature($0)) }
            + Incident.State.allCases.map { ($0.rawValue, Term.state($0)) })
    private static let conditions = WordTable(FactCondition.allCases.map { ($0.rawValue, $0) })

    private func parse(_ text: Substring) -> Guard? {
        guard let (left, comparison, right) = split(text) else {
            return list(text)
        }
        if let names = arguments(of: "nombre", in: left) { return countGuard(names, comparison, right) }
        if let names = arguments(of: "écart", in: left) { return gapGuard(names, comparison, right) }
        if left.isWritten("gravité") { return Int(right).map { .severity(comparison, $0) } }
        if left.isWritten("durée"), comparison != .equal {
            return minutes(right).map { .duration(comparison, minutes: $0) }
        }
        guard comparison == .equal else { return nil }
        let negated = left.utf8.last == UInt8(ascii: "!")
        let name = negated ? left.dropLast().withoutBlanks : left
        let condition = Self.conditions[right]
        if Self.attributeNames.contains(name), !(name.isWritten("sujet") && condition != nil) {
            return .attribute(String(name), right.parts(at: ",").map { String($0) }, negated: negated)
        }
        guard !negated, let fact = FactName.named[name], let condition else { return nil }
        return .fact(fact, condition)
    }

    /// States, kinds, or a fact.
    private func list(_ text: Substring) -> Guard? {
        switch Self.terms[text] {
        case .state(let state): return .states([state])
        case .nature(let nature): return .natures([nature])
        case .fact(let fact): return .fact(fact, .value)
        case nil: break
        }
        let terms = text.parts(at: ",").map { Self.terms[$0] }
        let states = terms.compactMap { if case .state(let state) = $0 { state } else { nil } }
        if states.count == terms.count { return .states(states) }
        let natures = terms.compactMap { if case .nature(let nature) = $0 { nature } else { nil } }
        return natures.count == terms.count ? .natures(natures) : nil
    }

    /// What a condition may be made of one word of.
    private enum Term {
        case state(Incident.State)
        case nature(Incident.Nature)
        case fact(FactName)
    }

    /// `écart(début, fin)`: what is between the parentheses.
    private func arguments(of function: String, in text: Substring) -> [Substring]? {
        guard text.utf8.last == UInt8(ascii: ")"), text.utf8.starts(with: function.utf8) else { return nil }
        let rest = text.utf8.dropFirst(function.utf8.count)
        guard rest.first == UInt8(ascii: "(") else { return nil }
        return Substring(rest.dropFirst().dropLast()).parts(at: ",")
    }

    private func countGuard(_ names: [Substring], _ comparison: Comparison, _ right: Substring) -> Guard? {
        guard names.count == 1, let fact = FactName.named[names[0]], let number = Int(right) else { return nil }
        return .count(fact, comparison, number)
    }

    private func gapGuard(_ names: [Substring], _ comparison: Comparison, _ right: Substring) -> Guard? {
        guard names.count == 2, let first = FactName.named[names[0]], let second = FactName.named[names[1]],
            let minutes = minutes(right)
        else { return nil }
        return .gap(first, second, comparison, minutes: minutes)
    }

    private func split(_ text: Substring) -> (Substring, Comparison, Substring)? {
        // The signs of a condition stand side by side.
        guard let signs = text.comparison, let comparison = Comparison(rawValue: String(text[signs])) else {
            return nil
        }
        return (text[..<signs.lowerBound].withoutBlanks, comparison, text[signs.upperBound...].withoutBlanks)
    }

    /// `1 h`, `30 min`, `2 j`
    private func minutes(_ text: Substring) -> Int? {
        for (unit, factor) in [("min", 1), ("h", 60), ("j", 1440)] where text.hasSuffix(unit) {
            return Int(text.dropLast(unit.count).withoutBlanks).map { $0 * factor }
        }
        return nil
    }
}
