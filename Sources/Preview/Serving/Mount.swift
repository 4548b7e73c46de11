/// Where the site stands below its host: the path of its published address.
struct Mount: Sendable, Hashable {
    private let names: [String]

    /// - Parameter baseURL: `https://exemple.fr/incidents`
    init(baseURL: String) {
        let parts = baseURL.split(separator: "/", omittingEmptySubsequences: true)
        names = parts.dropFirst(2).map(String.init)
    }

    /// `/incidents/`
    var root: String { "/" + names.map { $0 + "/" }.joined() }

    /// A path below it, from the site’s root; nil outside of it.
    func path(_ path: [String]) -> String? {
        guard path.count > names.count, path.starts(with: names) else { return nil }
        return path.dropFirst(names.count).joined(separator: "/")
    }
}
