import French

/// What a noun means for an article.
extension NounGroup {
    /// Whether an incident may be due to it: *une cyberattaque*, not *le paiement d’une rançon* or *la piste criminelle*.
    var mayBeCause: Bool { Self.causes.contains(head) }

    private static let causes: Set<String> = [
        "accident", "acte", "action", "anomalie", "attaque", "attentat", "bogue", "bug", "coupure", "court-circuit",
        "cyberattaque", "défaillance", "défaut", "déni", "dysfonctionnement", "erreur", "explosion", "faille", "faute",
        "foudre", "grève", "incendie", "incident", "inondation", "ingérence", "intempérie", "intrusion", "maintenance",
        "malveillance", "manipulation", "mise", "modification", "négligence", "opération", "panne", "perte", "piratage",
        "problème", "rançongiciel", "rupture", "sabotage", "séisme", "surcharge", "tempête", "virus",
    ]

    /// Whether an incident may endanger it, but not touch it: *la sécurité de la frontière*.
    var isAtStake: Bool { Self.stakes.contains(head) }

    private static let stakes: Set<String> = [
        "approvisionnement", "confidentialité", "continuité", "disponibilité", "fiabilité", "indépendance", "intégrité",
        "santé", "secret", "sécurité", "sincérité", "sûreté", "tenue", "vie", "vies",
    ]

    /// Whether it makes up for a harm: *un mois d’abonnement*, but not *deux jours de délai*.
    var makesAmends: Bool { Self.amends.contains(head) || text.contains("euro") }

    private static let amends: Set<String> = [
        "abonnement", "avoir", "bon", "crédit", "dédommagement", "geste", "indemnisation", "indemnité", "mois",
        "remboursement", "remise", "ristourne", "réduction", "gigaoctet",
    ]

    /// *L’un de ses deux centres*: whose they are, the sentence must say by its subject.
    var hasThirdPersonPossessive: Bool {
        let possessives = ["son", "sa", "ses", "leur", "leurs"]
        return tokens().contains { possessives.contains(where: $0.reads) }
    }
}
