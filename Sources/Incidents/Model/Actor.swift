public import French

/// Whoever has a name: a service, an organisation, a newspaper, an authority. Written once, in services.yaml.
public struct Actor: Sendable, Hashable {
    /// Its key in services.yaml.
    public var slug: String
    /// `nom`: without the article that contracts (*PlayStation Network*), with the one that does not (*La Poste*).
    public var name: String
    /// `article`
    public var article: Article
    /// `genre`, `nombre`
    public var agreement: Agreement
    /// `sigle`: *PSN*.
    public var acronym: String?
    /// `glose`: what it is, for who does not know: *le service en ligne de Sony*.
    public var gloss: NounGroup?
    /// `categorie`: *un réseau social*.
    public var category: NounGroup?
    /// `designations`: other ways to call it.
    public var designations: [Designation]
    /// `siege`: a place name: *San Francisco*.
    public var seat: String?
    /// `fuseau`: where it lives, when it is not the newsroom's zone.
    public var zone: Zone?

    /// `article`: how the name takes a determiner.
    public enum Article: Sendable, Hashable {
        /// `aucun`: *Twitter, de Twitter*.
        case none
        /// `le`, `la`, `les`, `l’`: *le PlayStation Network, du PlayStation Network*.
        case definite
        /// `marque`: part of the name, never contracted: *La Poste, de La Poste*.
        case brand
    }

    /// One of `designations`.
    public struct Designation: Sendable, Hashable {
        /// `texte`: definite: *le réseau social*.
        public var text: NounGroup
        /// `registre`
        public var register: Register

        /// `registre`
        public enum Register: String, Sendable, Hashable, CaseIterable {
            case neutral = "neutre"
            /// At most one an article, none at severity 5: *l’oiseau bleu*.
            case ornament = "ornement"
        }
    }
}

/// What broke: an actor that people use.
public struct Service: Sendable, Hashable {
    public var actor: Actor
    /// `organisation`: who runs it; itself when the record and services.yaml name none.
    public var organisation: Actor
    /// `locatif`: *sur Twitter*, *chez OVHcloud*, *à la SNCF*, *dans l’application*.
    public var locative: Locative
    /// `public`: its users: *les abonnés*.
    public var users: NounGroup?

    public enum Locative: String, Sendable, Hashable, CaseIterable {
        case on = "sur"
        case at = "chez"
        case to = "à"
        case inside = "dans"
    }
}
