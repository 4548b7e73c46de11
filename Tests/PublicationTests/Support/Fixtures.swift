import Publication
import Writing

/// Hand-written articles: what these tests need no record for.
enum Fixtures {
    static func edition(_ entries: [Entry] = [twitter, github, planned, oscars]) -> Edition {
        Edition(
            title: "L’État du réseau", summary: "Les pannes des grands services, racontées et vérifiées.",
            baseURL: "https://incidents.exemple.fr/", tagAuthority: "exemple.fr,2014", author: "La rédaction",
            entries: entries)
    }

    static let twitter = Entry(
        article: Article(
            identifier: "2014-03-11-twitter", genre: .article,
            title: [.init("Twitter s’explique sur la panne mondiale de mardi soir")],
            standfirst: [
                sentence(
                    "Le réseau social est resté inaccessible pendant 46\u{A0}minutes pour de nombreux utilisateurs, "
                        + "mardi 11\u{A0}mars en début de soirée."),
                sentence(
                    "En cause\u{A0}: la mise en service ratée d’une modification sur l’un de ses services centraux."),
            ],
            sections: [
                .init(paragraphs: [
                    paragraph([
                        .init(
                            runs: [
                                .init("Un fil d’actualité figé, des messages impossibles à publier\u{A0}: "),
                                .init(
                                    "mardi 11\u{A0}mars, à partir de 19\u{A0}h\u{A0}01",
                                    .time("2014-03-11T19:01:00+01:00")),
                                .init(
                                    " (heure de Paris), de nombreux internautes n’ont plus pu utiliser Twitter, ni depuis "
                                        + "leur ordinateur ni depuis leur téléphone."),
                            ],
                            told: [
                                .init(path: "impact.symptomes", lines: [21]), .init(path: "debut", lines: [7]),
                                .init(path: "impact.usagers", lines: [18]),
                            ], formulation: "attaque.gabarit:12")
                    ]),
                    paragraph([
                        sentence(
                            "Une demi-heure environ s’est écoulée avant que l’entreprise ne reconnaisse le problème."),
                        sentence(
                            "«\u{A0}De nombreux utilisateurs ont des difficultés à accéder à Twitter depuis leur "
                                + "ordinateur ou leurs applications mobiles. Nous travaillons sur ce problème\u{A0}», "
                                + "a-t-elle alors indiqué, sans avancer d’explication."),
                        sentence(
                            "Un premier rétablissement n’a pas tenu\u{A0}: le service s’est de nouveau interrompu quelques "
                                + "minutes plus tard."),
                        sentence("Il n’a été pleinement disponible qu’à 19\u{A0}h\u{A0}47."),
                    ]),
                ]),
                .init(
                    heading: [.init("Une modification annulée")],
                    paragraphs: [
                        paragraph([
                            sentence(
                                "La société californienne a depuis donné les raisons de l’incident sur la page consacrée "
                                    + "à l’état de ses services."),
                            sentence(
                                "«\u{A0}Lors d’un déploiement prévu dans l’un de nos services de base, nous avons "
                                    + "rencontré des complications inattendues qui ont entraîné une indisponibilité de "
                                    + "Twitter pour de nombreux utilisateurs\u{A0}», détaille-t-elle."),
                            sentence(
                                "Ses équipes ont annulé la modification dès l’origine du problème identifiée, puis ont "
                                    + "remis la plateforme en route par étapes, «\u{A0}pour assurer la stabilité d’autres "
                                    + "parties du service\u{A0}»."),
                        ]),
                        paragraph([
                            sentence("Twitter a présenté ses excuses pour la gêne occasionnée."),
                            sentence(
                                "L’entreprise, qui revendique 241\u{A0}millions d’utilisateurs actifs par mois, n’a pas "
                                    + "précisé combien d’entre eux avaient été touchés."),
                        ]),
                    ]),
                .init(
                    heading: [.init("Troisième incident en dix jours")],
                    paragraphs: [
                        paragraph([
                            sentence("Le site de microblogage n’en est pas à son premier accroc du mois."),
                            sentence(
                                "Le 2\u{A0}mars, il avait été brièvement perturbé pendant la cérémonie des Oscars, sous "
                                    + "l’afflux de partages d’un autoportrait collectif publié par l’animatrice Ellen "
                                    + "DeGeneres."),
                        ]),
                        paragraph([
                            sentence(
                                "Dans la nuit du 3 au 4\u{A0}mars, des milliers de membres avaient ensuite reçu un "
                                    + "courriel les avertissant, à tort, que leur compte avait pu être compromis, et leur "
                                    + "mot de passe avait été réinitialisé."),
                            .init(runs: [
                                .init("Selon le site "), .init("Re/code", .workTitle),
                                .init(", moins de 1\u{A0}% des utilisateurs étaient concernés."),
                            ]),
                        ]),
                    ]),
            ],
            timeline: [
                step(1, "mardi 11\u{A0}mars, 19\u{A0}h\u{A0}01", "Début de l’interruption", minute: 23_242_681),
                step(2, "vers 19\u{A0}h\u{A0}20", "Rétablissement partiel, suivi d’une rechute", minute: 23_242_700),
                step(3, "vers 19\u{A0}h\u{A0}30", "Twitter reconnaît le problème", minute: 23_242_710),
                step(4, "19\u{A0}h\u{A0}47", "Rétablissement complet", minute: 23_242_727),
                step(5, "dans la soirée", "Explication publiée sur la page d’état du service"),
            ],
            sources: [
                .init(name: "Page d’état de Twitter", url: "https://status.twitter.com/"),
                .init(name: "Re/code"),
            ],
            published: moment(1_394_697_600, 3_600, "jeudi 13\u{A0}mars 2014 à 9\u{A0}heures"),
            updated: moment(1_394_697_600, 3_600, "jeudi 13\u{A0}mars 2014 à 9\u{A0}heures")),
        state: .resolved, nature: "panne", severity: .init(level: 3, label: "important"),
        service: .init(name: "Twitter", slug: "twitter"), start: "2014-03-11T19:01:00+01:00",
        end: "2014-03-11T19:47:00+01:00")
}
