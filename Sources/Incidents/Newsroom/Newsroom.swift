public import Diagnostics
public import French

/// The user's folder: what its records share.
public struct Newsroom: Sendable {
    /// The folder, as the user named it; `.` for the current one.
    public var folder: String
    /// `titre`
    public var title: String
    /// `description`: one sentence.
    public var summary: String
    /// `adresse`: the published site's base URL, without final slash.
    public var baseURL: String
    /// `autorite`: of `tag:` URIs (RFC 4151): `exemple.fr,2014`. Never changes once published.
    public var tagAuthority: String
    /// `fuseau`
    public var zone: Zone
    /// `langue`: BCP 47.
    public var language: String
    /// `auteur`
    public var author: String
    /// `courriel`
    public var email: String?
    /// `agence`: who signs dispatches; by default the author.
    public var agency: String?
    /// `lieu`: where they are signed.
    public var place: String?
    /// `typographie`
    public var typography: TypographyProfile
    /// Everyone of services.yaml who is no service, by slug.
    public var actors: [String: Actor] {
        didSet { everyone = Everyone(actors: actors, services: services) }
    }
    /// `services`, by slug.
    public var services: [String: Service] {
        didSet { everyone = Everyone(actors: actors, services: services) }
    }
    /// Services and other actors.
    private(set) var everyone: Everyone
    /// The standard lexicon with the words of lexique.yaml.
    public var lexicon: Lexicon {
        didSet { groups = GroupReader(lexicon) }
    }
    /// Reads the groups of words of its records.
    private(set) var groups: GroupReader
    /// What was noticed in its files though they were accepted.
    public var warnings: [Diagnostic]
    /// The texts it was read from, records aside, by the name of their file.
    public var sources: [String: String] = [:]

    /// `typographie`
    public enum TypographyProfile: String, Sendable, Hashable, CaseIterable {
        /// *Imprimerie nationale*: `11 h 30`, narrow and wide no-break spaces.
        case printing = "imprimerie"
        /// News agencies: `11h30`.
        case press = "presse"
    }
}
