import Synchronization

/// Keeps the files of the published site that would be made from the same things again, and notes for the next time what
/// those of the new one are made from.
///
/// What was made by another program, or is no longer what it was, is made again: see ``SiteBases``.
final class Ledger: Sendable {
    private let bases: SiteBases
    private let published: PublishedLedger
    private let tree: StagingTree
    private let noted = Mutex<[String: PublishedLedger.Line]>([:])

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
        return try keep(SiteRenderer.files(of: entry), of: Site.path(of: entry), as: line)
    }

    /// The same for a file that shows several incidents.
    func keepFile(_ rendering: Rendering) throws(FileSystem.Failure) -> Bool {
        let line = published.lines[rendering.path]
        guard let line, let basis = bases.file(rendering), line.basis == basis else { return false }
        return try keep([rendering.path], of: rendering.path, as: line)
    }

    private func keep(
        _ files: [String], of unit: String, as line: PublishedLedger.Line
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
        noted.withLock { $0[unit] = line }
        return true
    }

    // MARK: Noting

    /// Notes files of an incident that were just made, and of which there is nothing to say to the editor.
    func note(_ files: [Rendering], of entry: Entry) {
        guard let basis = bases.files(of: entry), let words = bases.words(of: entry) else { return }
        note(files, as: Site.path(of: entry), from: basis, words)
    }

    func note(_ file: Rendering) {
        guard let basis = bases.file(file) else { return }
        note([file], as: file.path, from: basis, nil)
    }

    private func note(_ files: [Rendering], as unit: String, from basis: Fingerprint, _ words: Fingerprint?) {
        let contents = Self.fingerprint(of: files.map { ($0.path, $0.bytes) })
        noted.withLock { $0[unit] = PublishedLedger.Line(basis: basis, contents: contents, words: words) }
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
    var isPublished: Bool { noted.withLock { $0 == published.lines } }

    /// Puts everything noted in the marker of the new site: incidents in the order of the site, then the other files.
    func write(_ entries: [Entry]) throws(FileSystem.Failure) {
        var others = noted.withLock { $0 }
        var units: [(unit: String, line: PublishedLedger.Line, entry: Entry?)] = entries.compactMap { entry in
            let unit = Site.path(of: entry)
            return others.removeValue(forKey: unit).map { (unit, $0, entry) }
        }
        units += others.sorted { $0.key < $1.key }.map { ($0.key, $0.value, nil) }
        var rest = units[...]
        var isFirst = true
        try tree.remark {
            guard isFirst || !rest.isEmpty else { return nil }
            var piece = isFirst ? Marker.bytes : []
            isFirst = false
            while piece.count < 1_000_000, let next = rest.popFirst() {
                let headline = next.entry.map { headlineLine(of: $0, next.unit, next.line) }
                PublishedLedger.write(next.line, of: next.unit, headline: headline, to: &piece)
            }
            return piece
        }
    }

    private func headlineLine(of entry: Entry, _ unit: String, _ line: PublishedLedger.Line) -> [UInt8] {
        let isTheSame = published.lines[unit]?.words == line.words
        return (isTheSame ? published.headlineLine(of: unit) : nil) ?? entry.headline.line
    }
}
