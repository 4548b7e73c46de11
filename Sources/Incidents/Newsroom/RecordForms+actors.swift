import Diagnostics
import French

extension RecordForms {
    /// One of `organisations` or `acteurs`.
    var actor: Form<Actor> {
        .group("un acteur (« nom », « article », « genre »…)", .actor) { fields in readActor(&fields) }
    }

    /// One of `services`.
    func service(_ organisations: [String: Actor], _ slugs: [String]) -> Form<Service> {
        let organisation = Form<Actor>("un acteur de services.yaml", .text(.actor)) { field in
            guard let slug = field.text(expected: "un acteur de services.yaml") else { return nil }
            guard let actor = organisations[slug] else {
                field.report(.unknownService(slug, kind: "organisations", among: slugs, at: field.location))
                return nil
            }
            return actor
        }
        return .group("un service (« nom », « article », « genre »…)", .service) { fields in
            let organisation = fields.optional("organisation", organisation)
            let locative = fields.optional("locatif", .anyCase) ?? Service.Locative.on
            let users = fields.optional("public", nounGroup)
            return readActor(&fields).map {
                Service(actor: $0, organisation: organisation ?? $0, locative: locative, users: users)
            }
        }
    }

    private func readActor(_ fields: inout Fields) -> Actor? {
        let name = fields.required("nom", .text)
        let article = fields.required("article", .choice(ActorArticle.table))
        let gender = fields.optional("genre", .choice(Words.genders))
        let number = fields.optional("nombre", .choice(Words.numbers))
        let acronym = fields.optional("sigle", .text)
        let gloss = fields.optional("glose", nounGroup)
        let category = fields.optional("categorie", nounGroup)
        let designations = fields.list("designations", of: designation)
        let seat = fields.optional("siege", .text)
        let zone = fields.optional("fuseau", .zone)
        guard let article else { return nil }
        if let gender, let implied = article.gender, gender != implied {
            fields.reading.report(
                .exclusiveKeys(
                    ["article", "genre"], rule: "l’article « \(article.word) » et le genre se contredisent",
                    at: fields.location(of: "genre")))
        }
        guard let gender = gender ?? article.gender else {
            fields.reading.report(
                .missingKey(
                    "genre", in: fields.field.key, expected: "« masculin » ou « féminin »",
                    at: fields.location(of: "nom")))
            return nil
        }
        return name.map {
            Actor(
                slug: fields.field.key, name: $0, article: article.article,
                agreement: Agreement(gender, number ?? article.number), acronym: acronym, gloss: gloss,
                category: category, designations: designations, seat: seat, zone: zone)
        }
    }

    /// One of `designations`: a noun group, or `{texte, registre}`.
    private var designation: Form<Actor.Designation> {
        let short = nounGroup.map { Actor.Designation(text: $0, register: .neutral) }
        let long = Form<Actor.Designation>.group(short.expected, .designation) { fields in
            let gender = fields.optional("genre", .choice(Words.genders))
            let number = fields.optional("nombre", .choice(Words.numbers))
            let text = fields.required("texte", nounGroup(given: gender, number))
            let register = fields.optional("registre", .anyCase) ?? Actor.Designation.Register.neutral
            return text.map { Actor.Designation(text: $0, register: register) }
        }
        return .either(short, or: long)
    }
}

/// `article`, with what it says of gender and number.
struct ActorArticle {
    let word: String
    let article: Actor.Article
    var gender: Gender?
    var number: Number = .singular

    static var table: [(String, ActorArticle)] {
        [
            ActorArticle(word: "aucun", article: .none), ActorArticle(word: "marque", article: .brand),
            ActorArticle(word: "le", article: .definite, gender: .masculine),
            ActorArticle(word: "la", article: .definite, gender: .feminine),
            ActorArticle(word: "les", article: .definite, number: .plural),
            ActorArticle(word: "l’", article: .definite),
        ].map { ($0.word, $0) }
    }
}
