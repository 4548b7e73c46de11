import Diagnostics
import French

/// services.yaml
struct Directory {
    var actors: [String: Actor] = [:]
    var services: [String: Service] = [:]
}

extension Form where Value == Directory {
    /// - Parameter zone: The newsroom's, for the dates that actors have none of; any zone does.
    static func directory(_ groups: GroupReader, _ zone: Zone?) -> Form {
        .group("les services et les acteurs", .directory) { fields in
            let forms = RecordForms(groups: groups, actors: Everyone(), zone: zone ?? .universal)
            let organisations = fields.optional("organisations", .bySlug(forms.actor)) ?? []
            let others = fields.optional("acteurs", .bySlug(forms.actor)) ?? []
            var directory = Directory()
            for (slug, actor) in organisations + others {
                if directory.actors.updateValue(actor, forKey: slug) != nil {
                    fields.reading.report(.duplicateActor(slug, at: fields.location))
                }
            }
            let slugs = directory.actors.keys.sorted()
            let services = fields.optional("services", .bySlug(forms.service(directory.actors, slugs))) ?? []
            for (slug, service) in services {
                directory.services[slug] = service
                if directory.actors[slug] != nil { fields.reading.report(.duplicateActor(slug, at: fields.location)) }
            }
            return directory
        }
    }
}

extension Form {
    /// A group whose keys are slugs of the author's.
    static func bySlug<Item>(_ form: Form<Item>) -> Form where Value == [(String, Item)] {
        let expected = "un groupe d’identifiants"
        return Form(expected, .bySlug(form.shape)) { field in
            guard case .map(let entries) = field.node.content else {
                field.report(
                    .unexpectedType(field.key, found: field.node.kindName, expected: expected, at: field.location))
                return nil
            }
            return entries.compactMap { entry in
                guard Slug.isValid(entry.key) else {
                    field.report(.identifier(entry.key, at: entry.keyLocation))
                    return nil
                }
                let item = Field(
                    reading: field.reading, node: entry.value, path: "\(field.path).\(entry.key)", key: entry.key)
                return form.read(item).map { (entry.key, $0) }
            }
        }
    }
}

extension Diagnostic {
    static func duplicateActor(_ slug: String, at location: Location) -> Diagnostic {
        Diagnostic(
            .duplicateIdentifier, "« \(slug) » désigne deux acteurs", at: location,
            hint: "donnez à chacun son identifiant, par exemple « \(slug) » et « \(slug)-inc »")
    }
}
