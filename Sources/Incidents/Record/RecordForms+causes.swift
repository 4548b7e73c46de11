import Diagnostics
import French

// MARK: - Causes and denials

extension RecordForms {
    /// `cause`: a noun group, or a group of keys.
    var cause: Form<Cause> {
        let short = nounGroup.map { Cause(text: $0, short: nil, certainty: .confirmed, source: nil, mechanism: []) }
        let long = Form<Cause>.group(short.expected) { fields in
            let text = fields.required("texte", nounGroup)
            let brief = fields.optional("bref", nounGroup)
            let certainty = fields.optional("certitude", .anyCase) ?? Certainty.confirmed
            let source = fields.optional("selon", speaker)
            let mechanism = fields.list("mecanisme", of: clause())
            return text.map {
                Cause(text: $0, short: brief, certainty: certainty, source: source, mechanism: mechanism)
            }
        }
        return .either(short, or: long)
    }

    /// One of `hypotheses`.
    var hypothesis: Form<Hypothesis> {
        attributed { path, text, source, fields in
            let certainty = fields?.optional("certitude", .anyCase) ?? Certainty.hypothetical
            return Hypothesis(path: path, text: text, source: source, certainty: certainty)
        }
    }

    /// One of `ecarte`.
    var denial: Form<Denial> {
        attributed { path, text, source, _ in Denial(path: path, text: text, source: source) }
    }

    /// One of `epargnes`: a noun group, or a fact.
    var spared: Form<Spared> {
        let group = attributed { path, text, source, _ in Spared.group(text, source: source, path: path) }
        let clause = clause(.withSubject).map(Spared.clause)
        return Form(group.expected) { field in
            if case .map(let entries) = field.node.content, entries.contains(where: { $0.key == "action" }) {
                return clause.read(field)
            }
            return group.read(field)
        }
    }

    /// A noun group, or `{texte, selon}`; `genre` and `nombre` for nouns the lexicon does not know.
    private func attributed<Value>(
        _ make: @escaping (String, NounGroup, Speaker?, inout Fields?) -> Value
    ) -> Form<Value> {
        let short = Form<Value>(nounGroup.expected) { field in
            var none: Fields?
            return nounGroup.read(field).map { make(field.path, $0, nil, &none) }
        }
        let long = Form<Value>.group(short.expected) { fields in
            let gender = fields.optional("genre", .choice(Words.genders))
            let number = fields.optional("nombre", .choice(Words.numbers))
            let text = fields.required("texte", nounGroup(given: gender, number))
            let source = fields.optional("selon", speaker)
            var own: Fields? = fields
            let value = text.map { make(fields.path, $0, source, &own) }
            if let own { fields = own }
            return value
        }
        return .either(short, or: long)
    }
}
