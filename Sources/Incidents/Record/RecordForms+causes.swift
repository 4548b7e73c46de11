import Diagnostics
import French

// MARK: - Causes and denials

extension RecordForms {
    /// `cause`: a noun group, or a group of keys.
    var cause: Form<Cause> {
        let short = nounGroup.map { Cause(text: $0, short: nil, certainty: .confirmed, source: nil, mechanism: []) }
        let long = Form<Cause>.group(short.expected, .cause) { fields in
            let text = fields.required("texte", nounGroup)
            let brief = fields.optional("bref", nounGroup)
            let certainty = fields.optional("certitude", .anyCase) ?? Certainty.confirmed
            let source = fields.optional("selon", speaker)
            let mechanism = fields.list("mecanisme", of: clause(.withSubject))
            return text.map {
                Cause(text: $0, short: brief, certainty: certainty, source: source, mechanism: mechanism)
            }
        }
        return .either(short, or: long)
    }

    /// One of `hypotheses`.
    var hypothesis: Form<Hypothesis> {
        attributed(.hypothesis) { fields in
            fields?.optional("certitude", .anyCase) ?? Certainty.hypothetical
        } making: { path, text, source, certainty in
            Hypothesis(path: path, text: text, source: source, certainty: certainty)
        }
    }

    /// `revendication`
    var claim: Form<Claim> {
        .group(
            "une revendication (« auteur », « date », « canal », « confirmee »)", .claim
        ) { fields in
            let author = fields.required("auteur", speaker)
            let date = fields.optional("date", moment)
            let channel = fields.optional("canal", prepositionalGroup)
            let confirmation = fields.optional("confirmee", .confirmation) ?? Claim.Confirmation.unstated
            let source = fields.optional("selon", speaker)
            return author.map {
                Claim(
                    path: fields.path, author: $0, date: date, channel: channel, confirmation: confirmation,
                    source: source)
            }
        }
    }

    /// One of `ecarte`.
    var denial: Form<Denial> {
        attributed(.denial) { fields in
            fields?.optional("certitude", .anyCase) ?? Certainty.confirmed
        } making: { path, text, source, certainty in
            Denial(path: path, text: text, source: source, certainty: certainty)
        }
    }

    /// One of `epargnes`: a noun group, or a fact.
    var spared: Form<Spared> {
        let group = attributed(.spared) { _ in
        } making: { path, text, source, _ in
            Spared.group(text, source: source, path: path)
        }
        return .split(on: "action", with: clause(.withSubject).map(Spared.clause), without: group)
    }

    /// A noun group, or `{texte, selon}`; `genre` and `nombre` for nouns the lexicon does not know.
    ///
    /// - Parameter more: What else the group has; asked for whatever the text is, so that no key is unknown.
    private func attributed<Value, More>(
        _ kind: GroupKind, _ more: @escaping (inout Fields?) -> More,
        making make: @escaping (String, NounGroup, Speaker?, More) -> Value
    ) -> Form<Value> {
        let short = Form<Value>(nounGroup.expected, .text(.nounGroup)) { field in
            var none: Fields?
            return nounGroup.read(field).map { make(field.path, $0, nil, more(&none)) }
        }
        let long = Form<Value>.group(short.expected, kind) { fields in
            let gender = fields.optional("genre", .choice(Words.genders))
            let number = fields.optional("nombre", .choice(Words.numbers))
            let text = fields.required("texte", nounGroup(given: gender, number))
            let source = fields.optional("selon", speaker)
            var own: Fields? = fields
            let found = more(&own)
            if let own { fields = own }
            return text.map { make(fields.path, $0, source, found) }
        }
        return .either(short, or: long)
    }
}
