public import Diagnostics
public import Foundation

/// Makes a site and puts it on disk, whole or not at all.
public struct Publisher: Sendable {
    public let templates: TemplateSet

    public init(templates: TemplateSet) {
        self.templates = templates
    }

    /// Every file of the site by its path, checked; nothing is written.
    public func render(_ edition: Edition) throws(Refusal) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        _ = try renderChecked(try Site(edition, templates: templates)) { rendering throws(Refusal) in
            files[rendering.path] = rendering.bytes
        }
        return files
    }

    /// Replaces the published site by that of the edition.
    ///
    /// Everything is made and checked beside the output folder, then the two are exchanged in one step: a reader sees
    /// the old site or the new one. Files that did not change are kept as they are.
    ///
    /// - Parameters:
    ///   - force: take the place of a folder that was not written by us; it is put aside, never removed.
    ///   - folders: never replaced, nor anything that contains them: the newsroom.
    ///   - acceptsIdentityChange: let identifiers and first dates differ from those that are published.
    ///   - verifies: read the new site again, as it is on disk, before it takes the place of the old one.
    ///   - now: seconds since 1970 UTC, to refuse what is dated in the future; nil to leave that out.
    ///   - progress: told how much is made, from 0 to 1, on the caller's thread.
    /// - Throws: what is wrong with the feeds, the pages or the disk; the published site is then as it was.
    @discardableResult
    public func publish(
        _ edition: Edition, to output: URL, force: Bool = false, protecting folders: [String] = [],
        acceptsIdentityChange: Bool = false, verifies: Bool = false, now: Int? = nil,
        progress: (Double) -> Void = { _ in }
    ) throws(Refusal) -> PublicationSummary {
        let folder = try OutputFolder(output.path, force: force, protecting: folders)
        let site = try Site(edition, templates: templates)
        let early = now.map { site.datedAfter($0) } ?? []
        guard early.isEmpty else { throw Refusal(early) }
        do {
            return try replace(
                folder, with: site, acceptsIdentityChange: acceptsIdentityChange, verifies: verifies, progress: progress
            )
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
        progress: (Double) -> Void
    ) throws -> PublicationSummary {
        let made = try FileSystem.makeParents(of: folder.path)
        do {
            let lock = try FileSystem.Lock(folder: folder.parent)
            defer { withExtendedLifetime(lock) {} }
            try folder.removeLeftovers()
            let published = try FileSystem.status(folder.path) == nil ? nil : folder.path
            if let published, !acceptsIdentityChange, try Marker.marks(published) {
                let changes = try PublishedSite(root: published).changes(in: site)
                guard changes.isEmpty else { throw Refusal(changes) }
            }
            do {
                var tree = try StagingTree(root: folder.staging, published: published)
                let warnings = try renderChecked(site, progress: progress) { rendering throws(Refusal) in
                    do throws(FileSystem.Failure) {
                        try tree.add(rendering.path, rendering.bytes)
                    } catch {
                        throw Refusal(error.diagnostic)
                    }
                }
                if verifies {
                    let faults = try SiteVerification(root: folder.staging, base: site.base).findings()
                    guard faults.isEmpty else { throw Refusal(faults) }
                }
                var summary = try folder.replace(by: tree)
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

    private func renderChecked(
        _ site: Site, progress: (Double) -> Void = { _ in }, _ body: (Rendering) throws(Refusal) -> Void
    ) throws(Refusal) -> [Diagnostic] {
        let rendering = ParallelRendering(renderer: SiteRenderer(site: site), check: RenderingCheck(site: site))
        return try rendering.forEachFile(progress: progress, body)
    }
}
