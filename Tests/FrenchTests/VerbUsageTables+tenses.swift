import French

extension VerbUsage {
    typealias TenseRow = (subject: String, tense: Tense, group: String, expected: String)

    /// The same kinds of groups at the tenses an article uses beside the passé composé.
    static let tenses: [TenseRow] = [
        ("fs", .present, "mettre en ligne un correctif", "met en ligne un correctif"),
        ("mp", .present, "remettre en service les serveurs", "remettent en service les serveurs"),
        ("fs", .imperfect, "priver 30 000 abonnés d’accès", "privait 30 000 abonnés d’accès"),
        ("mp", .future, "rembourser les clients lésés", "rembourseront les clients lésés"),
        ("fs", .future, "envoyer un technicien", "enverra un technicien"),
        ("fs", .conditional, "devoir rouvrir lundi", "devrait rouvrir lundi"),
        ("fs", .conditionalPast, "laisser passer un fichier", "aurait laissé passer un fichier"),
        ("fp", .pluperfect, "passer inaperçu", "étaient passées inaperçues"),
        ("fs", .pluperfect, "passer commande de serveurs", "avait passé commande de serveurs"),
        ("mp", .pluperfect, "convenir de se revoir", "étaient convenus de se revoir"),
        ("fs", .futurePerfect, "rentrer dans l’ordre", "sera rentrée dans l’ordre"),
        ("mp", .subjunctive, "pouvoir se connecter", "puissent se connecter"),
        ("fs", .subjunctivePast, "s’excuser auprès de ses clients", "se soit excusée auprès de ses clients"),
        ("fs", .simplePast, "clouer au sol des avions", "cloua au sol des avions"),
        ("mp", .simplePast, "devoir reporter des opérations", "durent reporter des opérations"),
        ("fs", .present, "arrêter puis relancer les serveurs", "arrête puis relance les serveurs"),
        ("mp", .present, "couper le réseau et isoler les serveurs", "coupent le réseau et isolent les serveurs"),
        ("fs", .imperfect, "ne plus répondre", "ne répondait plus"),
        ("fs", .imperfect, "ne pas publier de correctif", "ne publiait pas de correctif"),
        ("fs", .present, "risquer d’être coupé", "risque d’être coupée"),
        ("mp", .present, "venir d’être rétabli", "viennent d’être rétablis"),
        ("fs", .present, "s’avérer infondé", "s’avère infondée"),
        ("mp", .imperfect, "se dire incapable de répondre", "se disaient incapables de répondre"),
        ("fs", .present, "consulter leur messagerie", "consulte sa messagerie"),
        ("mp", .present, "ne pas pouvoir consulter leur messagerie", "ne peuvent pas consulter leur messagerie"),
        ("fs", .future, "ne pas les rembourser", "ne les remboursera pas"),
        ("mp", .imperfect, "ne guère se plaindre", "ne se plaignaient guère"),
        ("fs", .present, "ne toucher que trois clients", "ne touche que trois clients"),
        ("mp", .pluperfect, "être victime d’une fuite", "avaient été victimes d’une fuite"),
        ("fs", .futurePerfect, "être remis en service", "aura été remise en service"),
    ]
}
