extension OutputFolder {
    /// What a killed run left behind. Called with the parent folder held: nobody is at work here.
    func removeLeftovers() throws {
        if try FileSystem.status(path) == nil, try isOurs(retired) {
            // Killed between the two renames of the fallback: the old site comes back first.
            try FileSystem.move(retired, to: path)
        }
        for leftover in [staging, retired] where try FileSystem.status(leftover) != nil {
            guard try isOurs(leftover) else { throw OutputRefusal.leftover(leftover) }
            try FileSystem.removeTree(leftover)
        }
    }

    /// Marked, or empty: killed between making the folder and marking it.
    private func isOurs(_ folder: String) throws -> Bool {
        guard try FileSystem.status(folder)?.kind == .folder else { return false }
        if try Marker.marks(folder) { return true }
        return try FileSystem.names(in: folder).isEmpty
    }

    /// Puts the new tree in the place of the published one, and removes the old one.
    ///
    /// - Parameter hasNewMarker: whether the marker of the new tree says something else than the published one.
    func replace(by tree: StagingTree, hasNewMarker: Bool) throws -> PublicationSummary {
        let contents = tree.all
        guard tree.published != nil else {
            try FileSystem.move(staging, to: path)
            return PublicationSummary(newFiles: contents.added)
        }
        let isMarked = try Marker.marks(path)
        let new = contents.kept.union(contents.added.sorted + contents.changed)
        // What was not ours is put aside, not removed.
        let old = isMarked ? try FileSystem.tree(path).files : []
        let removed = old.filter { $0 != Marker.name && !new.contains($0) }.sorted()
        var summary = PublicationSummary(
            newFiles: contents.added, changed: contents.changed.sorted(), kept: contents.kept.count, removed: removed)
        if isMarked && summary.isUnchanged {
            // A site that may not be written to is no less up to date.
            if hasNewMarker { try? replaceMarker() }
            try FileSystem.removeTree(staging)
            return summary
        }
        if try FileSystem.exchange(staging, path) {
            summary.aside = try remove(staging, isMarked: isMarked)
        } else {
            try FileSystem.move(path, to: retired)
            do {
                try FileSystem.move(staging, to: path)
            } catch {
                try FileSystem.move(retired, to: path)
                throw error
            }
            summary.aside = try remove(retired, isMarked: isMarked)
        }
        return summary
    }

    /// The marker alone, at once; the new tree keeps its own until it is removed.
    private func replaceMarker() throws {
        let new = staging + "/" + Marker.name
        try FileSystem.link(new, to: new + "-copie")
        try FileSystem.move(new + "-copie", to: path + "/" + Marker.name)
    }

    /// The site is published: an old tree that resists is no failure, the next run removes it.
    ///
    /// - Returns: where a folder that was not ours was put: it is never removed, unless it was empty.
    private func remove(_ old: String, isMarked: Bool) throws -> String? {
        if isMarked {
            try? FileSystem.removeTree(old)
        } else if try FileSystem.names(in: old).isEmpty {
            try? FileSystem.removeFolder(old)
        } else {
            let place = try aside()
            try FileSystem.move(old, to: place)
            return place
        }
        return nil
    }
}
