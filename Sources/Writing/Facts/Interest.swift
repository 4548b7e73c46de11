import French
import Incidents

/// How much a reader wants to know of an act: an intertitre has room for one.
enum Interest: Int, Comparable, Sendable {
    /// What is done as a matter of course: a meeting held, a breakdown acknowledged, a project that ends.
    case routine
    /// What anybody would do next: a complaint, an inquiry opened, a fault mended.
    case expected
    case plain
    /// What stopped, what came back, who is blamed.
    case notable
    /// Who was hurt, arrested or fined, what was destroyed, what was made public.
    case striking

    static func < (left: Interest, right: Interest) -> Bool { left.rawValue < right.rawValue }

    /// The same of something that is not named, *le site*, *le projet*.
    var lessened: Interest { Interest(rawValue: rawValue - 1) ?? .routine }
}

extension Item {
    /// Of an act: what is done, and to what.
    var interest: Interest {
        guard case .action(let action)? = facts[.action]?.value else { return .plain }
        if attributes["humain"] == "oui" { return .striking }
        let words = Set(action.infinitive(owner: .masculineSingular).map { $0.text.inLowerCase })
        let interest = Interest(of: action.head, words)
        // What it befell: the object, or the subject of what is done to it.
        let patient = action.object ?? facts[.subject]?.value?.groups?.first
        let isUnnamed = patient.map { $0.isDefinite && Interest.anything.contains($0.head) && $0.tokens().count <= 2 }
        return isUnnamed ?? false ? interest.lessened : interest
    }
}

extension InfinitiveGroup {
    /// *Être supprimé*, *s’arrêter*, *exploser*: of what befell a thing, what readers ask for before they ask why.
    var stopsOrDestroys: Bool { !isDenied && object == nil && Self.stopping.contains(head) }

    private static let stopping: Set<String> = [
        "annuler", "arrêter", "bloquer", "brûler", "clouer", "couper", "déprogrammer", "détruire", "dérailler",
        "dérouter", "évacuer", "exploser", "fermer", "interrompre", "paralyser", "priver", "ravager", "reporter",
        "stopper", "supprimer", "suspendre",
    ]
}

extension Interest {
    fileprivate init(of verb: String, _ words: Set<String>) {
        func speaks(of nouns: Set<String>) -> Bool { !nouns.isDisjoint(with: words) }
        let isOfRansom = speaks(of: ["rançon"])
        let isOfData = speaks(of: ["données", "dossiers", "fichiers", "documents", "identifiants", "photos"])
        self =
            if Self.strikes.contains(verb) || isOfRansom
                || verb == "mettre" && speaks(of: ["examen", "vente", "demeure"])
                || ["publier", "mettre", "vendre", "effacer", "supprimer", "perdre", "copier"].contains(verb)
                    && isOfData
                || ["arrêter", "rechercher"].contains(verb) && speaks(of: Self.persons)
            {
                .striking
            } else if ["annoncer", "confirmer"].contains(verb), speaks(of: ["enquête"]) {
                .expected
            } else if Self.formalities.contains(verb)
                || verb == "publier" && speaks(of: ["communiqué", "message"])
                || ["conduire", "diriger", "mener", "superviser"].contains(verb) && speaks(of: ["enquête", "audit"])
                || verb == "prendre" && speaks(of: ["fin", "acte", "contact"])
                || verb == "observer" && speaks(of: ["silence"])
            {
                .routine
            } else if Self.steps.contains(verb) || speaks(of: ["enquête", "plainte", "plaintes"]) {
                .expected
            } else if Self.turns.contains(verb) || verb == "tomber" {
                .notable
            } else {
                .plain
            }
    }

    private static let strikes: Set<String> = [
        "brûler", "chiffrer", "condamner", "dérailler", "dérober", "démissionner", "détruire", "divulguer", "écrouer",
        "effondrer", "évacuer", "exfiltrer", "exploser", "extrader", "incarcérer", "inculper", "infliger",
        "interpeller",
        "limoger", "ravager", "révoquer", "sanctionner", "secourir", "voler",
    ]

    private static let formalities: Set<String> = [
        "annoncer", "apparaître", "commencer", "communiquer", "confirmer", "constater", "contacter", "contrôler",
        "coopérer", "débuter", "déclarer", "découvrir", "détecter", "employer", "évoquer", "expliquer", "indiquer",
        "informer",
        "instruire", "poursuivre", "préciser", "rappeler", "reconnaître", "rencontrer", "réunir", "signaler", "suivre",
        "tenir", "terminer", "utiliser", "visiter",
    ]

    private static let steps: Set<String> = [
        "activer", "alerter", "appeler", "commander", "confier", "corriger", "demander", "déployer", "envoyer",
        "filtrer",
        "lancer", "participer", "prévenir", "promettre", "recommander", "saisir", "solliciter", "travailler",
        "vérifier",
    ]

    private static let turns: Set<String> = [
        "accuser", "annuler", "arrêter", "bloquer", "contester", "couper", "critiquer", "débrancher", "démentir",
        "dénoncer", "dépêcher", "détourner", "disjoncter", "éteindre", "fermer", "imposer", "interrompre", "isoler",
        "juger", "maîtriser", "nier", "paralyser", "perdre", "priver", "redémarrer", "rejeter", "relancer", "remplacer",
        "reporter", "reprendre", "reprocher", "restaurer", "rétablir", "retenir", "retrouver", "revendiquer", "revenir",
        "rouvrir", "saturer", "sectionner", "suspendre",
    ]

    private static let persons: Set<String> = [
        "auteur", "auteurs", "homme", "hommes", "pirate", "pirates", "personne", "personnes", "suspect", "suspects",
    ]

    /// Nouns that name nothing by themselves.
    fileprivate static let anything: Set<String> = [
        "accès", "établissement", "incident", "liaison", "logiciel", "opération", "processus", "projet", "réseau",
        "serveur", "serveurs", "service", "services", "site", "situation", "système", "systèmes", "trafic",
    ]
}
