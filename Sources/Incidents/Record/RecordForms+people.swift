import Diagnostics
import French

// MARK: - Who says, who acts

extension RecordForms {
    /// `organisation`, `service`, an actor, a noun group, or a person.
    var speaker: Form<Speaker> {
        let expected =
            "« organisation », « service », un acteur de services.yaml, un groupe nominal ou une personne (« nom »)"
        let short = Form<Speaker>(expected, .text(.speaker)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            switch who(text) {
            case .organisation: return .organisation
            case .service: return .service
            case .actor(let actor): return .actor(actor)
            case .person(let person): return .person(person)
            case .incident, .group, nil: return group(field, text).map(Speaker.group)
            }
        }
        return .either(
            short, or: .split(on: "nom", with: person.map(Speaker.person), without: nounGroup.map(Speaker.group)))
    }

    /// `organisation`, `service`, `incident`, an actor, a noun group, or a person.
    var subject: Form<Subject> {
        let expected =
            "« organisation », « service », « incident », un acteur de services.yaml, un groupe nominal ou une "
            + "personne (« nom »)"
        let short = Form<Subject>(expected, .text(.subject)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            return who(text) ?? group(field, text).map(Subject.group)
        }
        return .either(
            short, or: .split(on: "nom", with: person.map(Subject.person), without: nounGroup.map(Subject.group)))
    }

    /// `{nom, fonction, genre}`
    private var person: Form<NamedPerson> {
        .group("une personne (« nom », « fonction », « genre »)", .person) { fields in
            let name = fields.required("nom", .text)
            let function = fields.optional("fonction", nounGroup)
            let gender = fields.required("genre", .choice(Words.genders))
            guard let name, let gender else { return nil }
            return NamedPerson(name: name, function: function, gender: gender)
        }
    }

    /// Whoever stands anywhere in a record with a name and a gender; with a function, where one is given.
    static func persons(in node: YAMLNode, _ groups: GroupReader) -> [String: NamedPerson] {
        var persons: [String: NamedPerson] = [:]
        func visit(_ node: YAMLNode) {
            switch node.content {
            case .scalar: break
            case .list(let nodes): for node in nodes { visit(node) }
            case .map(let entries):
                for entry in entries { visit(entry.value) }
                func text(_ key: String) -> String? { entries.first { $0.key == key }?.value.scalar }
                guard let name = text("nom"),
                    let gender = text("genre").flatMap({ word in Words.genders.first { $0.0 == word }?.1 }),
                    persons[name]?.function == nil
                else { return }
                let function = text("fonction").flatMap { try? groups.nounGroup($0) }
                persons[name] = NamedPerson(name: name, function: function, gender: gender)
            }
        }
        visit(node)
        return persons
    }

    /// Whom a text names: by a word of the record or an identifier; else by a name as it is written; else by a name or
    /// an identifier whose article, case or accents differ, unless one word with its article reads as a noun group:
    /// *le monde* is not *Le Monde*.
    private func who(_ text: String) -> Subject? {
        if let subject = named(text) { return subject }
        if let person = persons[text] { return .person(person) }
        let bare = RecordForms.withoutArticle(text)
        if let slug = one(of: actors.slugs(named: text) + (bare == text ? [] : actors.slugs(named: bare))) {
            return named(slug)
        }
        let readsAsNouns = bare != text && (try? groups.nounGroup(text)) != nil
        if readsAsNouns, !bare.contains(" ") { return nil }
        let folded = Suggestion.folded(bare)
        if let slug = one(of: actors.slugs(folded: folded)) { return named(slug) }
        // *Le tiers payant* is not what somebody filed under « tiers-payant » and named otherwise.
        return readsAsNouns && bare == bare.lowercased()
            ? nil : named(folded.split(separator: " ").joined(separator: "-"))
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

    /// The one actor of those who bear a name: the service and its organisation may bear the same.
    private func one(of slugs: [String]) -> String? {
        let found = Set(slugs)
        if found.count == 1 { return found.first }
        return [organisationSlug, serviceSlug].compactMap(\.self).first(where: found.contains)
    }

    private static func withoutArticle(_ text: String) -> String {
        let folded = text.lowercased()
        guard let article = ["le ", "la ", "les ", "l’", "l'"].first(where: folded.hasPrefix) else { return text }
        return String(text.dropFirst(article.count))
    }

    /// A single word is an identifier nobody declared; several are a noun group.
    private func group(_ field: Field, _ text: String) -> NounGroup? {
        guard text.contains(" ") || text.contains("’") || text.contains("'") else {
            field.report(.unknownActor(text, among: actors.slugs, at: field.location))
            return nil
        }
        return nounGroup.read(field)
    }
}
