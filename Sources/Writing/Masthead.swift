/// What a text says of the newsroom that signs it.
public struct Masthead: Sendable, Hashable {
    /// `agence`, else the newsroom's `auteur`: who signs a dispatch.
    public var agency: String
    /// `lieu`: where it is signed, *Paris*.
    public var place: String?
    /// `adresse`, without final slash: what a message links to.
    public var address: String?

    public init(agency: String, place: String? = nil, address: String? = nil) {
        self.agency = agency
        self.place = place
        self.address = address
    }
}
