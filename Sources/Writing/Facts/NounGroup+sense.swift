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

    /// What denying it denies: that it was the *cause*, that it happened (*fait*: *une demande de rançon*), that it
    /// threatens (*risque*); *autre* of what is no event.
    var kindOfDenial: String {
        // *Un simple vol de cuivre*: it was more than that.
        if mayBeCause || text.split(separator: " ").dropFirst().first == "simple" { return "cause" }
        if Self.involvements.contains(head), anyOfIt != nil { return "implication" }
        if Self.origins.contains(head) { return "origine" }
        guard determiner == .indefinite || determiner == .partitive else { return "autre" }
        return Self.threats.contains(head) ? "risque" : "fait"
    }

    /// *Une origine russe* is a lead, and no event that did not take place.
    private static let origins: Set<String> = ["hypothèse", "implication", "origine", "responsabilité"]
    /// What whoever is accused denies: *dément toute implication*.
    private static let involvements: Set<String> = ["complicité", "implication", "participation", "responsabilité"]
    private static let threats: Set<String> = ["danger", "menace", "pénurie", "risque"]

    /// *De demande de rançon*, after *il n’y a pas eu*; nil of what has a determiner that a negation leaves.
    var absence: [Token]? { underNegation == self ? nil : underNegation.tokens() }

    /// *Toute demande de rançon*, after *exclure* or *démentir*; nil where no such word fits.
    var anyOfIt: [Token]? {
        guard determiner == .indefinite, number == .singular else { return nil }
        return [Token(.word, gender == .feminine ? "toute" : "tout")] + tokens().dropFirst()
    }

    /// What strikes a country rather than disturbs it: *une crue*.
    var isScourge: Bool { Self.scourges.contains(head) }

    private static let scourges: Set<String> = [
        "avalanche", "canicule", "coulée", "crue", "cyclone", "éruption", "inondation", "inondations", "intempéries",
        "ouragan", "raz-de-marée", "séisme", "submersion", "tempête", "tornade", "tremblement", "tsunami", "typhon",
    ]

    /// *L’auteur de la revendication*
    var namesClaim: Bool { text.hasSuffix("de la revendication") || text.hasSuffix("de l’attaque") }

    /// Whether it is itself what makes up for a harm: *une indemnité*, not *un mois d’abonnement*.
    var isNamedAmends: Bool { Self.namedAmends.contains(head) }

    private static let namedAmends: Set<String> = [
        "compensation", "dédommagement", "indemnisation", "indemnité", "remboursement", "réparation",
    ]

    /// Whether an attack is made of it: *un afflux massif de requêtes*, but not *le détournement de serveurs*.
    var isFlood: Bool { Self.floods.contains(head) }

    private static let floods: Set<String> = [
        "afflux", "avalanche", "bombardement", "déluge", "envoi", "flot", "flux", "multitude", "pic", "rafale",
        "requêtes", "saturation", "submersion", "vague",
    ]

    /// Whether an incident may endanger it, but not touch it: *la sécurité de la frontière*.
    var isAtStake: Bool { Self.stakes.contains(head) }

    private static let stakes: Set<String> = [
        "approvisionnement", "confidentialité", "continuité", "disponibilité", "fiabilité", "indépendance", "intégrité",
        "santé", "secret", "sécurité", "sincérité", "sûreté", "tenue", "vie", "vies",
    ]

    /// Whether it makes up for a harm: *un mois d’abonnement*, but not *deux jours de délai*.
    var makesAmends: Bool { Self.amends.contains(head) || text.contains("euro") }

    static let amends: Set<String> = [
        "abonnement", "avoir", "bon", "crédit", "dédommagement", "geste", "indemnisation", "indemnité", "mois",
        "remboursement", "remise", "ristourne", "réduction", "gigaoctet",
    ]

    /// *L’un de ses deux centres*: whose they are, the sentence must say by its subject.
    var hasThirdPersonPossessive: Bool {
        let possessives = ["son", "sa", "ses", "leur", "leurs"]
        return tokens().contains { possessives.contains(where: $0.reads) }
    }
}
