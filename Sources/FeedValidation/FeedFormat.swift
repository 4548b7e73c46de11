/// The feed formats that can be validated.
public enum FeedFormat: String, Sendable, Hashable, CaseIterable {
    /// RSS 2.0, https://www.rssboard.org/rss-specification
    case rss
    /// Atom 1.0, RFC 4287
    case atom
    /// JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/
    case json

    /// The name an editor knows it by.
    public var label: String {
        switch self {
        case .rss: "RSS 2.0"
        case .atom: "Atom 1.0"
        case .json: "JSON Feed 1.1"
        }
    }
}
