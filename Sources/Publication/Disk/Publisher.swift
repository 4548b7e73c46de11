public import Diagnostics
public import Foundation
import Synchronization

/// Makes a site and puts it on disk, whole or not at all.
public struct Publisher: Sendable {
    public let templates: TemplateSet
    /// What a site of the same program may keep; nil to make everything anew.
    private let program: Fingerprint?

    public init(templates: TemplateSet) {
        self.init(templates: templates, program: RunningProgram.fingerprint)
    }

    init(templates: TemplateSet, program: Fingerprint?) {
        self.templates = templates
        self.program = program
    }

    /// Every file of the site by its path, checked; nothing is written.
    public func render(_ edition: Edition) throws(Refusal) -> [String: [UInt8]] {
        let files = Mutex<[String: [UInt8]]>([:])
        _ = try renderChecked(try Site(edition, templates: templates), keeping: nil) { rendering, _ in
            files.withLock { $0[rendering.path] = rendering.bytes }
        }
        return files.withLock { $0 }
    }

    /// Replaces the published site by that of the edition.
    ///
    /// Everything is made and checked beside the output folder, then the two are exchanged in one step: a reader sees
    /// the old site or the new one. Files that did not change are kept as they are; those that would be made from the
    /// same things again are not even made.
    ///
    /// - Parameters:
    ///   - force: take the place of a folder that was not written by us; it is put aside, never removed.
    ///   - folders: never replaced, nor anything that contains them: the newsroom.
    ///   - acceptsIdentityChange: let identifiers and first dates differ from those that are published.
    ///   - verifies: read the new site again, as it is on disk, before it takes the place of the old one.
    ///   - now: seconds since 1970 UTC, to refuse what is dated in the future; nil to leave that out.
    ///   - waiting: called when another process has been at work in the same place for half a second.
    ///   - progress: told how much is made, from 0 to 1, one call at a time, from any thread.
    /// - Throws: what is wrong with the feeds, the pages or the disk; the published site is then as it was.
    @discardableResult
    public func publish(
        _ edition: Edition, to output: URL, force: Bool = false, protecting folders: [String] = [],
        acceptsIdentityChange: Bool = false, verifies: Bool = false, now: Int? = nil,
        waiting: @escaping @Sendable () -> Void = {},
        progress: @escaping @Sendable (Double) -> Void = { _ in }
    ) throws(Refusal) -> PublicationSummary {
        let folder = try OutputFolder(output.path, force: force, protecting: folders)
        let site = try Site(edition, templates: templates)
        let early = now.map { site.datedAfter($0) } ?? []
        guard early.isEmpty else { throw Refusal(early) }
        do {
            return try replace(
                folder, with: site, acceptsIdentityChange: acceptsIdentityChange, verifies: verifies, waiting: waiting,
                progress: progress)
        } catch let refusal as Refusal {
            throw refusal
        } catch let failure as FileSystem.Failure {
            throw Refusal(failure.diagnostic)
        } catch let refusal as OutputRefusal {
            throw Refusal(refusal.diagnostic)
        } catch {
            throw Refusal(.error("publication-impossible", "\(error)"))
        }
    }

    private func replace(
        _ folder: OutputFolder, with site: Site, acceptsIdentityChange: Bool, verifies: Bool,
        waiting: @escaping @Sendable () -> Void, progress: @escaping @Sendable (Double) -> Void
    ) throws -> PublicationSummary {
        let made = try FileSystem.makeParents(of: folder.path)
        do {
            let lock = try FileSystem.Lock(folder: folder.parent, waiting: waiting)
            defer { withExtendedLifetime(lock) {} }
            try folder.removeLeftovers()
            let published = try FileSystem.status(folder.path) == nil ? nil : folder.path
            var subscribed: PublishedSite?
            let isOurs = try published.map(Marker.marks) ?? false
            if let published, isOurs, !acceptsIdentityChange {
                let old = try PublishedSite(root: published)
                let changes = old.changes(in: site)
                guard changes.isEmpty else { throw Refusal(changes) }
                subscribed = old
            }
            do {
                let tree = try StagingTree(root: folder.staging, published: published)
                let ledger = program.map { Ledger(of: site, by: $0, in: tree, isOurs: isOurs) }
                let warnings = try fill(tree, with: site, keeping: ledger, replacing: subscribed, progress: progress)
                try ledger?.write(site.entries)
                if verifies {
                    let faults = try SiteVerification(root: folder.staging, base: site.base).findings()
                    guard faults.isEmpty else { throw Refusal(RenderingCheck(site: site).placed(faults)) }
                }
                var summary = try folder.replace(by: tree, hasNewMarker: ledger?.isPublished == false)
                summary.warnings = warnings
                return summary
            } catch {
                try? FileSystem.removeTree(folder.staging)
                throw error
            }
        } catch {
            for parent in made.reversed() { try? FileSystem.removeFolder(parent) }
            throw error
        }
    }

    /// - Parameter old: what subscribers hold; nil when there is nothing, or when it may change under them.
    private func fill(
        _ tree: StagingTree, with site: Site, keeping ledger: Ledger?, replacing old: PublishedSite?,
        progress: @escaping @Sendable (Double) -> Void
    ) throws -> [Diagnostic] {
        let changes = Mutex<[String: [Diagnostic]]>([:])
        let site = site.keeping(try ContentShelf(in: tree.root))
        let warnings = try renderChecked(site, keeping: ledger, progress: progress) {
            rendering, entry throws(Refusal) in
            do throws(FileSystem.Failure) {
                let fate = try tree.add(rendering.path, rendering.bytes)
                if let old, let entry, fate == .changed, rendering.path.hasSuffix("/article.json") {
                    let found = old.changes(of: entry)
                    if !found.isEmpty { changes.withLock { $0[entry.identifier] = found } }
                }
            } catch {
                throw Refusal(error.diagnostic)
            }
        }
        let found = changes.withLock { $0 }
        guard found.isEmpty else { throw Refusal(site.entries.flatMap { found[$0.identifier] ?? [] }) }
        return warnings
    }

    private func renderChecked(
        _ site: Site, keeping ledger: Ledger?, progress: @escaping @Sendable (Double) -> Void = { _ in },
        _ body: @escaping @Sendable (Rendering, Entry?) throws(Refusal) -> Void
    ) throws(Refusal) -> [Diagnostic] {
        let rendering = ParallelRendering(
            renderer: SiteRenderer(site: site), check: RenderingCheck(site: site), ledger: ledger)
        return try rendering.forEachFile(progress: progress, body)
    }
}
