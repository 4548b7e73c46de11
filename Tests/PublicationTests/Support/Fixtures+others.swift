import Publication
import Writing

extension Fixtures {
    /// Still going on, with live updates and a correction.
    static let github = Entry(
        article: Article(
            identifier: "2018-10-21-github", genre: .article,
            title: [.init("GitHub toujours perturbé après la coupure d’un lien entre deux centres de données")],
            standfirst: [
                sentence(
                    "La plateforme de développement affiche des données périmées depuis lundi, à 0\u{A0}h\u{A0}52. "
                        + "La remise en ordre de ses bases de données prendra plusieurs heures.")
            ],
            sections: [
                .init(paragraphs: [
                    paragraph([
                        sentence("GitHub fonctionne en mode dégradé depuis la nuit de dimanche à lundi."),
                        .init(runs: [
                            .init("L’entreprise parle d’une ", .plain), .init("network partition", .language("en")),
                            .init(", la 1"), .init("re", .superscript),
                            .init(" de cette ampleur\u{A0}; elle renvoie à "),
                            .init("son journal", .link("https://github.blog/")), .init("."),
                        ]),
                    ])
                ])
            ],
            timeline: [
                step(1, "lundi 22\u{A0}octobre, 0\u{A0}h\u{A0}52", "Début des perturbations", minute: 25_668_892)
            ],
            corrections: [
                .init(
                    identifier: "c1", date: moment(1_540_202_400, 7_200, "lundi 22\u{A0}octobre 2018 à 12\u{A0}heures"),
                    runs: [.init("L’heure de début est 0\u{A0}h\u{A0}52, et non 1\u{A0}h\u{A0}52.")])
            ],
            updates: [
                .init(
                    identifier: "p2", date: moment(1_540_209_600, 7_200, "lundi 22\u{A0}octobre 2018 à 14\u{A0}heures"),
                    runs: [.init("La restauration des sauvegardes se poursuit.")]),
                .init(
                    identifier: "p1", date: moment(1_540_191_600, 7_200, "lundi 22\u{A0}octobre 2018 à 9\u{A0}heures"),
                    runs: [.init("Nos équipes restaurent les données à partir des sauvegardes.")]),
            ],
            sources: [
                .init(name: "Blog de GitHub", url: "https://github.blog/2018-10-30-oct21-post-incident-analysis/")
            ],
            published: moment(1_540_188_000, 7_200, "lundi 22\u{A0}octobre 2018 à 8\u{A0}heures"),
            updated: moment(1_540_209_600, 7_200, "lundi 22\u{A0}octobre 2018 à 14\u{A0}heures")),
        state: .ongoing, nature: "dégradation", severity: .init(level: 4, label: "majeur"),
        service: .init(name: "GitHub", slug: "github"), organisation: "GitHub, Inc.",
        start: "2018-10-22T00:52:00+02:00")

    /// An earlier incident of a service that has another.
    static let oscars = Entry(
        article: Article(
            identifier: "2014-03-02-twitter", genre: .article,
            title: [.init("Twitter brièvement perturbé pendant la cérémonie des Oscars")],
            standfirst: [sentence("L’afflux de partages d’un autoportrait collectif a ralenti le réseau social.")],
            sections: [.init(paragraphs: [paragraph([sentence("Le service a été rétabli dans l’heure.")])])],
            published: moment(1_393_833_600, 3_600, "lundi 3\u{A0}mars 2014 à 9\u{A0}heures"),
            updated: moment(1_393_833_600, 3_600, "lundi 3\u{A0}mars 2014 à 9\u{A0}heures")),
        state: .resolved, nature: "ralentissement", severity: .init(level: 2, label: "modéré"),
        service: .init(name: "Twitter", slug: "twitter"), start: "2014-03-02")

    static let planned = Entry(
        article: Article(
            identifier: "2018-11-03-banque", genre: .article,
            title: [.init("La Banque de l’Ouest fermera ses services en ligne dimanche matin")],
            standfirst: [sentence("Virements et consultation seront indisponibles de 2\u{A0}heures à 6\u{A0}heures.")],
            sections: [.init(paragraphs: [paragraph([sentence("Les paiements par carte ne sont pas concernés.")])])],
            published: moment(1_541_062_800, 3_600, "jeudi 1er\u{A0}novembre 2018 à 10\u{A0}heures"),
            updated: moment(1_541_062_800, 3_600, "jeudi 1er\u{A0}novembre 2018 à 10\u{A0}heures")),
        state: .planned, nature: "maintenance", severity: .init(level: 0, label: "information"),
        service: .init(name: "Banque de l’Ouest", slug: "banque-de-l-ouest"), start: "2018-11-04T02:00:00+01:00",
        end: "2018-11-04T06:00:00+01:00")

    /// One of many, an hour after another.
    static func numbered(_ number: Int) -> Entry {
        var entry = oscars
        entry.article.identifier = "incident-\(number)"
        entry.article.title = [.init("Incident numéro\u{A0}\(number)")]
        entry.article.published.seconds = 1_400_000_000 + number * 3_600
        entry.article.updated = entry.article.published
        return entry
    }

    /// Enough for several pages, of several years and services.
    static func large() -> Edition {
        edition(
            [twitter, github, planned, oscars]
                + (0..<160).map { number in
                    var entry = numbered(number * 100)
                    entry.service = .init(
                        name: number % 3 == 0 ? "Rare" : "Courant", slug: number % 3 == 0 ? "rare" : "courant")
                    return entry
                })
    }

    static func sentence(_ text: String) -> Article.Sentence {
        .init(runs: [.init(text)])
    }

    static func paragraph(_ sentences: [Article.Sentence]) -> Article.Paragraph {
        .init(sentences: sentences)
    }

    static func step(_ number: Int, _ when: String, _ what: String, minute: Int? = nil) -> Article.TimelineEntry {
        .init(anchor: "etape-\(number)", when: [.init(when)], what: [.init(what)], minute: minute)
    }

    static func moment(_ seconds: Int, _ offset: Int, _ text: String) -> Article.Moment {
        .init(seconds: seconds, offset: offset, runs: [.init(text)])
    }
}
