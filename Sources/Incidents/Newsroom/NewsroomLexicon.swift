import Diagnostics
import French

extension Form where Value == [Lexicon.Entry] {
    /// lexique.yaml: `noms` with their gender, `adjectifs` by their masculine singular.
    static var lexicon: Form {
        .group("des mots (« noms », « adjectifs »)", .lexicon) { fields in
            let nouns = fields.list("noms", of: .noun)
            let adjectives = fields.list("adjectifs", of: Form<String>.text)
            return nouns + adjectives.map { Lexicon.Entry($0, .adjective) }
        }
    }
}

extension Form where Value == Lexicon.Entry {
    /// `{nom, genre, pluriel}`
    fileprivate static var noun: Form {
        .group("un nom (« nom », « genre »)", .noun) { fields in
            let noun = fields.required("nom", .text)
            let gender = fields.required("genre", .choice(Words.genders))
            let plural = fields.optional("pluriel", .text)
            let aspirated = fields.optional("h_aspire", .yesOrNo)
            guard let noun, let gender else { return nil }
            return Lexicon.Entry(noun, .noun(gender), plural: plural, hasAspiratedH: aspirated)
        }
    }
}
