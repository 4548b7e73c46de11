import Synchronization

/// Keeps the files of the published site that would be made from the same things again, and notes for the next time what
/// those of the new one are made from.
///
/// What was made by another program, or is no longer what it was, is made again: see ``SiteBases``.
final class Ledger: Sendable {
    private let bases: SiteBases
    private let published: PublishedLedger
    private let tree: StagingTree
    private let noted = Mutex(Noted())

    private struct Noted {
        /// By the identifier, which the entry has already, rather than by the folder.
        var incidents: [String: PublishedLedger.Line] = [:]
        /// By the path.
        var files: [String: PublishedLedger.Line] = [:]
    }

    /// - Parameters:
    ///   - program: what writes and shows the articles.
    ///   - published: whether the published site is ours, so that its marker says the truth.
    init(of site: Site, by program: Fingerprint, in tree: StagingTree, isOurs: Bool) {
        bases = SiteBases(site, program: program)
        self.tree = tree
        published =
            if let root = tree.published, isOurs { PublishedLedger(marker: root + "/" + Marker.name) } else { .none }
        for entry in site.entries {
            let unit = Site.path(of: entry)
            guard let words = bases.words(of: entry), published.lines[unit]?.words == words else { continue }
            entry.recall { [published] in published.headline(of: unit) }
        }
    }

    // MARK: Keeping

    /// Puts the published files of an incident in the new site; false when they must be made.
    func keepFiles(of entry: Entry) throws(FileSystem.Failure) -> Bool {
        let line = published.lines[Site.path(of: entry)]
        guard let line, let basis = bases.files(of: entry), line.basis == basis else { return false }
        guard try keep(SiteRenderer.files(of: entry), as: line) else { return false }
        noted.withLock { $0.incidents[entry.identifier] = line }
        return true
    }

    /// The same for a file that shows several incidents.
    func keepFile(_ rendering: Rendering) throws(FileSystem.Failure) -> Bool {
        let line = published.lines[rendering.path]
        guard let line, let basis = bases.file(rendering), line.basis == basis else { return false }
        guard try keep([rendering.path], as: line) else { return false }
        noted.withLock { $0.files[rendering.path] = line }
        return true
    }

    private func keep(
        _ files: [String], as line: PublishedLedger.Line
    ) throws(FileSystem.Failure) -> Bool {
        guard let root = tree.published else { return false }
        var contents: [(path: String, bytes: [UInt8])] = []
        for file in files {
            guard let bytes = FileSystem.ownBytes(of: root + "/" + file) else { return false }
            contents.append((file, bytes))
        }
        // Somebody may have written in them.
        guard Self.fingerprint(of: contents) == line.contents else { return false }
        for (path, bytes) in contents { try tree.keep(path, bytes) }
        return true
    }

    // MARK: Noting

    /// Notes files of an incident that were just made, and of which there is nothing to say to the editor.
    func note(_ files: [Rendering], of entry: Entry) {
        guard let basis = bases.files(of: entry), let words = bases.words(of: entry) else { return }
        let line = PublishedLedger.Line(basis: basis, contents: Self.contents(of: files), words: words)
        noted.withLock { $0.incidents[entry.identifier] = line }
    }

    func note(_ file: Rendering) {
        guard let basis = bases.file(file) else { return }
        let line = PublishedLedger.Line(basis: basis, contents: Self.contents(of: [file]))
        noted.withLock { $0.files[file.path] = line }
    }

    private static func contents(of files: [Rendering]) -> Fingerprint {
        fingerprint(of: files.map { ($0.path, $0.bytes) })
    }

    private static func fingerprint(of files: [(path: String, bytes: [UInt8])]) -> Fingerprint {
        Fingerprint { parts in
            for (path, bytes) in files {
                parts.add(path)
                parts.add(bytes)
            }
        }
    }

    /// Whether the published marker says all of this already.
    var isPublished: Bool {
        noted.withLock { noted in
            noted.incidents.count + noted.files.count == published.lines.count
                && noted.incidents.allSatisfy { published.lines[Site.path(ofIncident: $0.key)] == $0.value }
                && noted.files.allSatisfy { published.lines[$0.key] == $0.value }
        }
    }

    /// Puts everything noted in the marker of the new site: incidents in the order of the site, then the other files.
    func write(_ entries: [Entry]) throws(FileSystem.Failure) {
        let noted = noted.withLock { $0 }
        var entries = entries[...]
        var files = noted.files.sorted { $0.key < $1.key }[...]
        var isFirst = true
        try tree.remark {
            guard isFirst || !entries.isEmpty || !files.isEmpty else { return nil }
            var piece = isFirst ? Marker.bytes : []
            isFirst = false
            while piece.count < 1_000_000, let entry = entries.popFirst() {
                guard let line = noted.incidents[entry.identifier] else { continue }
                let unit = Site.path(of: entry)
                let headline = headlineLine(of: entry, unit, line)
                PublishedLedger.write(line, of: unit, headline: headline, to: &piece)
            }
            while piece.count < 1_000_000, let (path, line) = files.popFirst() {
                PublishedLedger.write(line, of: path, headline: nil, to: &piece)
            }
            return piece
        }
    }

    private func headlineLine(of entry: Entry, _ unit: String, _ line: PublishedLedger.Line) -> [UInt8] {
        let isTheSame = published.lines[unit]?.words == line.words
        return (isTheSame ? published.headlineLine(of: unit) : nil) ?? entry.headline.line
    }
}
