import Diagnostics
import French

// MARK: - Who says, who acts

extension RecordForms {
    /// `organisation`, `service`, an actor's slug, a noun group, or `{nom, fonction, genre}`.
    var speaker: Form<Speaker> {
        let expected = "« organisation », « service », un acteur de services.yaml ou un groupe nominal"
        let short = Form<Speaker>(expected, .text(.speaker)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            switch named(text) {
            case .organisation: return .organisation
            case .service: return .service
            case .actor(let actor): return .actor(actor)
            case .incident, .group, nil: return group(field, text).map(Speaker.group)
            }
        }
        let person = Form<Speaker>.group(expected, .person) { fields in
            let name = fields.required("nom", .text)
            let function = fields.optional("fonction", nounGroup)
            let gender = fields.required("genre", .choice(Words.genders))
            guard let name, let gender else { return nil }
            return .person(NamedPerson(name: name, function: function, gender: gender))
        }
        return .either(short, or: person)
    }

    /// `organisation`, `service`, `incident`, an actor's slug or a noun group.
    var subject: Form<Subject> {
        let expected = "« organisation », « service », « incident », un acteur de services.yaml ou un groupe nominal"
        let short = Form<Subject>(expected, .text(.subject)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            return named(text) ?? group(field, text).map(Subject.group)
        }
        return .either(short, or: Form(expected, nounGroup.shape) { nounGroup.read($0).map(Subject.group) })
    }

    private func named(_ text: String) -> Subject? {
        switch text {
        case "organisation": .organisation
        case "service": .service
        case "incident": .incident
        case organisationSlug: .organisation
        case serviceSlug: .service
        default: actors[text].map(Subject.actor)
        }
    }

    /// A single word is a slug nobody declared; several are a noun group.
    private func group(_ field: Field, _ text: String) -> NounGroup? {
        guard text.contains(" ") || text.contains("’") || text.contains("'") else {
            field.report(.unknownActor(text, among: actors.keys.sorted(), at: field.location))
            return nil
        }
        return nounGroup.read(field)
    }
}
