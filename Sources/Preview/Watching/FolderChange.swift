/// What moved in a newsroom’s folder.
enum FolderChange: Sendable, Hashable {
    /// These files may have changed, come or gone: paths from the folder, `incidents/twitter.yaml`.
    case files(Set<String>)
    /// Anything may have: everything is to be looked at again.
    case everything
}

/// Tells when a newsroom’s files move.
protocol FolderWatch: Sendable {
    /// One change for each burst of events, until the watch is stopped.
    var changes: AsyncStream<FolderChange> { get }
    func stop()
}

/// The files of a newsroom that its site is made of.
enum WatchedFiles {
    static let settings: Set<String> = ["depeche.yaml", "services.yaml", "lexique.yaml"]
    static let records = "incidents"
    static let templates = "Templates"

    /// Names in the newsroom’s folder; others, a published site among them, are none of our business.
    static func isWatched(atRoot name: String) -> Bool {
        settings.contains(name) || name == records || name == templates
    }

    static func isRecord(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count > 1 && parts[0] == records && !parts.contains { $0.hasPrefix(".") }
            && (path.hasSuffix(".yaml") || path.hasSuffix(".yml"))
    }

    static func isTemplate(_ path: String) -> Bool { path.hasPrefix("\(templates)/") }

    static func isAsset(_ path: String) -> Bool { path.hasPrefix("\(templates)/assets/") }

    /// What editors leave beside a file while they write it.
    static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name == "4913" || name.hasPrefix("#") || name.hasSuffix(".swp")
    }
}
