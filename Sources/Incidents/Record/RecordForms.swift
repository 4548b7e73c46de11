import Diagnostics
import French

/// The forms of a record's values that need the newsroom's words, actors and zone.
struct RecordForms {
    let groups: GroupReader
    /// Services and other actors, by slug.
    let actors: Everyone
    let zone: Zone
    /// The record's own service and organisation, which speak and act as such.
    var serviceSlug: String?
    var organisationSlug: String?
    /// Those whom the record gives with their name, by it: elsewhere the name alone means them.
    var persons: [String: NamedPerson] = [:]

    var lexicon: Lexicon { groups.lexicon }
}

// MARK: - Groups of words

extension RecordForms {
    /// GN, or `{texte, genre, nombre}` when the lexicon does not know the noun.
    var nounGroup: Form<NounGroup> {
        let short = nounGroup(given: nil, nil)
        return .either(
            short,
            or: .group(short.expected, .nounGroup) { fields in
                let gender = fields.optional("genre", .choice(Words.genders))
                let number = fields.optional("nombre", .choice(Words.numbers))
                return fields.required("texte", nounGroup(given: gender, number))
            })
    }

    /// A noun group of a gender and number that the author gives.
    func nounGroup(given gender: Gender?, _ number: Number?) -> Form<NounGroup> {
        let expected = "un groupe nominal (« une panne »)"
        return Form(expected, .text(.nounGroup)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            do throws(FormProblem) {
                return try groups.nounGroup(text, gender, number)
            } catch {
                field.report(.form(.nounGroup, error, in: text, of: field))
                return nil
            }
        }
    }

    /// GI
    var infinitiveGroup: Form<InfinitiveGroup> {
        let expected = "un groupe infinitif (« annuler la modification »)"
        return Form(expected, .text(.infinitiveGroup)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            do throws(FormProblem) {
                return try groups.infinitiveGroup(text)
            } catch {
                field.report(.form(.infinitiveGroup, error, in: text, of: field))
                return nil
            }
        }
    }

    /// GP
    var prepositionalGroup: Form<PrepositionalGroup> {
        let expected = "un complément avec sa préposition (« sur sa page d’état »)"
        return Form(expected, .text(.prepositionalGroup)) { field in
            guard let text = field.prose(expected: expected) else { return nil }
            guard let group = PrepositionalGroup(text) else {
                field.report(
                    Diagnostic(
                        .prepositionalGroup, "« \(text) » ne commence pas par une préposition", at: field.location,
                        hint: "écrivez par exemple « en France », « aux États-Unis », « sur sa page d’état »"))
                return nil
            }
            return group
        }
    }
}

/// The words of grammar in a record.
enum Words {
    static let genders: [(String, Gender)] = [
        ("masculin", .masculine), ("féminin", .feminine), ("m", .masculine), ("f", .feminine),
    ]
    static let numbers: [(String, Number)] = [
        ("singulier", .singular), ("pluriel", .plural), ("s", .singular), ("p", .plural),
    ]
}

extension Diagnostic {
    /// What keeps a text from having its form, at the words at fault.
    fileprivate static func form(
        _ problem: Problem, _ found: FormProblem, in text: String, of field: Field
    ) -> Diagnostic {
        Diagnostic(
            problem, sentence(found.message),
            at: field.location(of: text, offset: found.range.lowerBound, length: found.range.count),
            hint: found.reason != .unknownGender
                ? sentence(found.hint) : problem == .infinitiveGroup ? Self.lexiconHint : genderHint(text))
    }

    /// An action is one line of words: none of them takes keys of its own.
    private static let lexiconHint = "ajoutez ce nom et son genre à lexique.yaml"

    /// What to write, in block style: inside braces a comma would cut the text.
    private static func genderHint(_ text: String) -> String {
        "mettez à la ligne « texte: \(text) » et, dessous, « genre: féminin » ou « genre: masculin » ; "
            + "ou ajoutez le nom à lexique.yaml"
    }

    /// Messages are clauses: no capital unless the first word is quoted, no final stop.
    private static func sentence(_ text: String) -> String {
        let body = text.hasSuffix(".") ? text.dropLast() : text[...]
        return body.prefix(1).lowercased() + body.dropFirst()
    }
}
