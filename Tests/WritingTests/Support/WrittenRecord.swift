import Diagnostics
import Incidents

@testable import Writing

/// The article of a record that a test writes.
enum WrittenRecord {
    /// - Parameter text: the whole record.
    static func article(whole text: String, named name: String, genre: Article.Genre = .article) throws -> Article {
        try GenreTests.writer().article(for: try incident(whole: text, named: name), genre: genre)
    }

    static func article(
        of service: String = "twitter", nature: String = "panne", severity: String = "important",
        state: String = "résolu", publication: String = "2024-03-12T09:00", from start: String = "2024-03-11T10:00",
        until end: String = "2024-03-11T12:00", _ facts: String, named name: String, genre: Article.Genre = .article
    ) throws -> Article {
        let text = record(
            of: service, nature: nature, severity: severity, state: state, publication: publication, from: start,
            until: end, facts)
        return try article(whole: text, named: name, genre: genre)
    }

    static func incident(whole text: String, named name: String) throws -> Incident {
        let (incident, diagnostics) = try ExampleNewsroom.load().readIncident(text: text, file: "\(name).yaml")
        guard let incident else { throw Refusal(diagnostics) }
        return incident
    }

    /// Of something that befell a service, Twitter the day before for two hours if nothing else is said: what all such
    /// records have in common, then the facts in question.
    static func record(
        of service: String = "twitter", nature: String = "panne", severity: String = "important",
        state: String = "résolu", publication: String = "2024-03-12T09:00", from start: String = "2024-03-11T10:00",
        until end: String = "2024-03-11T12:00", _ facts: String
    ) -> String {
        """
        schema: 1
        service: \(service)
        nature: \(nature)
        gravite: \(severity)
        etat: \(state)
        publication: \(publication)
        debut: \(start)
        \(state == "résolu" ? "fin: \(end)" : "vu_le: \(publication)")
        \(facts)
        sources: [La rédaction]
        """
    }

    /// Whom and what it befell, at enough length for what follows to bear intertitres.
    static let effects = """
        impact:
          usagers: de nombreux utilisateurs
          usages: [charger leur fil d’actualité, publier un message]
          consequences:
            - {sujet: plusieurs rédactions, action: renoncer à leurs directs}
            - {sujet: les pouvoirs publics, action: diffuser | leurs consignes | par la radio et par voie d’affiches}
            - {sujet: des commerçants, action: fermer | leur guichet | faute de pouvoir joindre leurs clients}
            - {sujet: les écoles de la région, action: renvoyer | leurs élèves | chez eux dès la fin de la matinée}
            - {sujet: plusieurs agences de la poste, action: garder | les colis et les lettres recommandées | jusqu’au soir}
            - {sujet: les taxis de la capitale, action: travailler sans réservation ni paiement à bord}
            - {sujet: les théâtres, action: vendre | leurs billets | au guichet contre des espèces}
            - {sujet: les gares de banlieue, action: annoncer | les trains | au haut-parleur et sur des ardoises}
            - {sujet: la mairie, action: ouvrir | trois permanences | dans les quartiers où vivent le plus de personnes âgées}
            - {sujet: les pharmaciens, action: noter | les ordonnances | sur des carnets pour les enregistrer plus tard}
            - {sujet: les restaurateurs du centre, action: perdre | la moitié de leurs clients du déjeuner}

        """

    /// What is read at a glance, and bears none.
    static let fewEffects = """
        impact:
          usagers: de nombreux utilisateurs
          usages: [charger leur fil d’actualité, publier un message]

        """
}

extension [Article.Sentence] {
    /// As one text, with plain spaces.
    var plain: String {
        map(\.text).joined(separator: " ").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    }
}
