import French
import Incidents

/// What the record says of a name that few readers know.
extension Incident {
    /// The same, its organisation explained by the service where that says what it is and nothing else does: *le Health
    /// Service Executive, le système de santé irlandais*.
    var withOrganisationExplained: Incident {
        guard let institution else { return self }
        var incident = self
        incident.organisation.gloss = institution
        return incident
    }

    /// The same, what a ship is told with its name where the record but calls it that: *le Sewol, un ferry*.
    var withShipExplained: Incident {
        let actor = service.actor
        guard isNamedVehicle, actor.gloss == nil, actor.category == nil,
            let kind = actor.designations.map(\.text.head).first(where: SiteNouns.ships.contains),
            let gloss = try? NounGroup(parsing: "un \(kind)")
        else { return self }
        var incident = self
        incident.service.actor.gloss = gloss
        return incident
    }

    /// Who bears names that a title replaces by what they stand for, if there is room: *le système de santé irlandais*, *le
    /// service de noms de domaine d’Akamai*.
    var classes: [Entity: Actor] {
        var classes: [Entity: Actor] = [:]
        if let institution = organisation.gloss, institution == withOrganisationExplained.ownInstitution {
            classes[.organisation] = organisation.called(institution)
        }
        let name = service.actor.name
        if let gloss = service.actor.gloss, service.actor.article == .none, Self.tools.contains(gloss.head),
            gloss.text.contains(organisation.name), !name.contains(organisation.name)
        {
            classes[.service] = service.actor.called(gloss)
        }
        return classes
    }

    private var institution: NounGroup? {
        guard organisation.gloss == nil, organisation.category == nil else { return nil }
        return ownInstitution
    }

    /// The service, where it is a body of which the organisation is the name, and not something that it runs.
    private var ownInstitution: NounGroup? {
        let actor = service.actor
        guard [.ransomware, .cyberattack].contains(nature), actor.article == .definite,
            SubjectMatter(actor.name).stems.isDisjoint(with: SubjectMatter(organisation.name).stems),
            let group = try? NounGroup(parsing: Typesetter.text(Vocabulary.name(actor).tokens)),
            Self.institutions.contains(group.head),
            !group.text.lettersApart.contains(where: { $0.hasPrefix("informati") })
        else { return nil }
        return group
    }

    private static let institutions: Set<String> = [
        "administration", "banque", "caisse", "clinique", "enseignement", "hôpital", "justice", "mairie", "ministère",
        "parlement", "police", "système", "université",
    ]
    private static let tools: Set<String> = [
        "infrastructure", "logiciel", "module", "outil", "plateforme", "réseau", "service", "solution", "système",
    ]
}

extension Actor {
    /// By what it is.
    fileprivate func called(_ group: NounGroup) -> Actor {
        var actor = self
        actor.name = group.withDeterminer(.none).text
        actor.article = .definite
        actor.agreement = group.agreement
        actor.acronym = nil
        return actor
    }
}
