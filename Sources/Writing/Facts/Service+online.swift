import Incidents

extension Incident {
    /// Whether what is felt in one country, as the record has it, is that a site does not answer: from where goes without
    /// saying.
    var isOfNationalSite: Bool {
        let noun = service.actor.name.split(separator: " ").first.map(String.init) ?? ""
        return impact.scope == .national && (nature == .denialOfService || ["site", "sites", "portail"].contains(noun))
    }
}

extension Service {
    /// Whether one reaches it through a network, so that it may be *inaccessible*; trains, plants and telephone numbers
    /// stop or are cut.
    ///
    /// A proper name without article is taken for a site’s or a company’s; a common noun tells by itself.
    var isOnline: Bool {
        guard actor.article == .definite, let first = actor.name.split(separator: " ").first else { return true }
        let noun = first.lowercased()
        // *Le CHU de Rouen*, *le RER A*
        guard first.first?.isLowercase == true else { return !Self.acronymsOfPlaces.contains(String(first)) }
        return Self.nouns.contains(where: noun.hasPrefix)
    }

    /// What a network brings, without which its users are: *l’électricité*, of *le réseau électrique de La Réunion*.
    var supply: String? {
        let words = actor.name.inLowerCase.split { " ’".contains($0) }
        guard let head = words.first, Self.networks.contains(head) else { return nil }
        return Self.supplies.first { $0.words.contains { words.contains(Substring($0)) } }?.supply
    }

    private static let networks: Set<Substring> = ["alimentation", "distribution", "fourniture", "réseau", "réseaux"]
    private static let supplies: [(supply: String, words: [String])] = [
        ("électricité", ["électrique", "électriques", "électricité"]), ("eau", ["eau"]), ("gaz", ["gaz"]),
        ("chauffage", ["chauffage"]),
    ]

    private static let acronymsOfPlaces: Set<String> = [
        "CH", "CHR", "CHRU", "CHS", "CHU", "Ehpad", "IUT", "RER", "Samu", "SDIS", "TER", "TGV",
    ]

    private static let nouns = [
        "site", "portail", "application", "appli", "plateforme", "service", "serveur", "messagerie", "espace",
        "boutique",
        "cloud", "logiciel", "api", "interface", "forum", "moteur", "guichet",
        "outil", "téléservice", "intranet", "extranet", "hébergement", "nuage", "webmail", "compte", "page",
    ]
}
