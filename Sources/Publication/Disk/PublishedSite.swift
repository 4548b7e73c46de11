import Diagnostics
import Foundation
import Writing

/// What subscribers already hold: the identifiers and dates of the site as it is published.
///
/// A reader knows an item by its identifier alone: one that changes is shown again as new, and a first date that moves
/// puts an old item on top or buries a new one (rules P2 and P3 of the feeds).
struct PublishedSite {
    private let root: String
    /// The incidents published, by identifier, as `incidents/ID/` has them.
    private let incidents: Set<String>

    /// - Parameter root: a folder we wrote.
    init(root: String) throws(FileSystem.Failure) {
        self.root = root
        incidents =
            try FileSystem.status(root + "/incidents")?.kind == .folder
            ? Set(FileSystem.names(in: root + "/incidents")) : []
    }

    /// What would change under subscribers and shows before anything is made: who mints the identifiers, and
    /// identifiers themselves; with them, everything else that would.
    func changes(in site: Site) -> [Diagnostic] {
        if let change = authorityChange(in: site) { return [change] }
        let renamings = renamings(among: site.entries.filter { !incidents.contains($0.identifier) }, in: site)
        return renamings.isEmpty ? [] : site.entries.flatMap(changes) + renamings
    }

    /// What would change under subscribers of one incident. An `article.json` that keeps its bytes changes nothing.
    func changes(of entry: Entry) -> [Diagnostic] {
        guard incidents.contains(entry.identifier) else { return [] }
        return incident(entry.identifier)?.changes(in: entry.imprint) ?? []
    }

    /// One identifier of the published feed tells the authority of all.
    private func authorityChange(in site: Site) -> Diagnostic? {
        guard let bytes = try? FileSystem.read(root + "/feed.json"),
            let feed = try? JSONDecoder().decode(PublishedFeed.self, from: Data(bytes)),
            let authority = feed.items.lazy.compactMap({ Self.authority(of: $0.id) }).first,
            authority != site.edition.tagAuthority
        else { return nil }
        return .error(
            "identifiant-change",
            "L’autorité des identifiants était «\u{A0}\(authority)\u{A0}» dans le flux publié\u{A0}: tous les identifiants changeraient",
            hint: "gardez l’ancienne autorité, même si l’adresse du site change\u{202F}; sinon, --accept-id-change")
    }

    /// RFC 4151: `"tag:" taggingEntity ":" specific`.
    private static func authority(of tag: String) -> String? {
        let parts = tag.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 && parts[0] == "tag" ? String(parts[1]) : nil
    }

    /// An incident that is no more, and a new one first published at the same instant: the same under another name.
    private func renamings(among newcomers: [Entry], in site: Site) -> [Diagnostic] {
        let vanished = incidents.subtracting(site.entries.map(\.identifier))
        guard !vanished.isEmpty, !newcomers.isEmpty else { return [] }
        var byDate: [String: [PublishedIncident]] = [:]
        for identifier in vanished.sorted() {
            if let old = incident(identifier) { byDate[old.published.datetime, default: []].append(old) }
        }
        return newcomers.compactMap { entry in
            guard let old = byDate[entry.imprint.published.iso8601]?.first else { return nil }
            return .error(
                "identifiant-change",
                "L’incident «\u{A0}\(entry.identifier)\u{A0}» était publié sous l’identifiant «\u{A0}\(old.id)\u{A0}»\u{A0}: ses abonnés le verraient deux fois",
                hint: "écrivez «\u{A0}id: \(old.id)\u{A0}» dans l’enregistrement\u{202F}; sinon, --accept-id-change")
        }
    }

    private func incident(_ identifier: String) -> PublishedIncident? {
        guard let bytes = try? FileSystem.read("\(root)/incidents/\(identifier)/article.json") else { return nil }
        return try? JSONDecoder().decode(PublishedIncident.self, from: Data(bytes))
    }
}

/// What `feed.json` says of its items.
private struct PublishedFeed: Decodable {
    struct Item: Decodable {
        var id: String
    }
    var items: [Item]
}
