public import Diagnostics
import Dispatch
import Synchronization

/// A site whose files are made one at a time, as a reader asks for them: what a preview shows.
///
/// Articles are written when a page first shows them, so that the first page of ten thousand incidents takes no more
/// than its own.
public struct LiveSite: Sendable {
    private let renderer: SiteRenderer
    private let check: RenderingCheck
    private let shared: SharedFiles
    /// Places of the entries, by identifier.
    private let entries: [String: Int]

    /// - Throws: what no edition may hold: addresses and identifiers that are none.
    public init(_ edition: Edition, templates: TemplateSet) throws(Refusal) {
        let site = try Site(edition, templates: templates)
        renderer = SiteRenderer(site: site)
        check = RenderingCheck(site: site)
        shared = SharedFiles(renderer)
        entries = Dictionary(site.entries.indices.map { (site.entries[$0].identifier, $0) }) { first, _ in first }
    }

    /// The bytes of a file, checked as `publish` checks them; nil when the site has no such file.
    ///
    /// - Parameter path: from the root, `incidents/ID/index.html`.
    public func file(at path: String) throws(Refusal) -> [UInt8]? {
        guard let (identifier, _) = Self.incident(at: path) else { return try bytes(of: shared[path]) }
        return try entry(identifier).flatMap { entry throws(Refusal) in try file(at: path, showing: entry) }
    }

    /// The same for a file of an incident, of which another version is shown.
    public func file(at path: String, showing entry: Entry) throws(Refusal) -> [UInt8]? {
        let files =
            path.hasPrefix(Site.postMortemPath(of: entry))
            ? renderer.postMortemRenderings(of: entry) : renderer.renderings(of: entry)
        return try bytes(of: files.first { $0.path == path })
    }

    /// Writes the articles of the newest incidents, on every core: those the front page shows.
    public func writeNewest(_ count: Int) {
        let entries = renderer.site.entries
        DispatchQueue.concurrentPerform(iterations: min(count, entries.count)) { _ = entries[$0].article }
    }

    /// The incident of an identifier.
    public func entry(_ identifier: String) -> Entry? {
        entries[identifier].map { renderer.site.entries[$0] }
    }

    /// `incidents/ID/index.html` → `ID`, `index.html`; `incidents/ID/post-mortem/index.html` → `ID`,
    /// `post-mortem/index.html`
    public static func incident(at path: String) -> (identifier: String, file: String)? {
        let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        return parts.count == 3 && parts[0] == "incidents" ? (parts[1], parts[2]) : nil
    }

    private func bytes(of rendering: Rendering?) throws(Refusal) -> [UInt8]? {
        guard let rendering = rendering?.made() else { return nil }
        _ = try check(rendering)
        return rendering.bytes
    }
}

/// All files but the incidents' own, listed when the first of them is asked for: an incident's page does without.
private final class SharedFiles: Sendable {
    private let renderer: SiteRenderer
    private let listed = Mutex<[String: Rendering]?>(nil)

    init(_ renderer: SiteRenderer) {
        self.renderer = renderer
    }

    subscript(path: String) -> Rendering? {
        listed.withLock { listed in
            let files =
                listed ?? Dictionary(renderer.sharedJobs.flatMap { $0() }.map { ($0.path, $0) }) { _, last in last }
            listed = files
            return files[path]
        }
    }
}
