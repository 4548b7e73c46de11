import Diagnostics
import French
import Incidents
import Publication
import Writing

/// A newsroom’s folder in memory, brought up to date file by file.
///
/// Ten thousand records take seconds to read: the newest are read first and shown, then the others, without anybody
/// waiting.
///
/// What is wrong never takes the place of what was right: a desk that cannot be made, a record that cannot be read leave
/// the last good one where it is, beside the diagnostics.
actor LiveNewsroom {
    nonisolated let board = ProofBoard()
    private let folder: String
    private var inventory = Inventory()
    private var desk: Desk?
    private var deskFindings: [Diagnostic] = []
    private var records: [String: Record] = [:]
    private var shelf = RecordShelf()
    /// Record files by name.
    private var files: [String] = []
    private var queue = ReadingQueue()
    private var writing: EntryWriting?
    private var proof = Proof()
    /// How many records are read before any page is shown, then at a time.
    private let portion: (first: Int, next: Int)
    /// Tells each time that records are left to ``readOn()``.
    nonisolated let unread: AsyncStream<Void>
    private let tellUnread: AsyncStream<Void>.Continuation

    /// - Parameter portion: how many records are read before any page is shown, no less than the front page shows; then how
    ///   many at a time, few enough that an edit is not kept waiting.
    init(folder: String, portion: (first: Int, next: Int) = (128, 32)) {
        self.folder = folder
        self.portion = portion
        (unread, tellUnread) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Reads what the first pages show.
    func open() {
        inventory = Inventory(of: root)
        refreshDesk()
        beginReading()
        post()
    }

    /// Reads some of the records that are left, first those that pages wait for.
    ///
    /// - Returns: whether there are more.
    func readOn() -> Bool {
        guard !queue.isEmpty else { return false }
        let wanted = board.wishes.take()
        let files = read(portion.next, first: wanted)
        if queue.isEmpty {
            // Every article is counted among all the others now.
            rewriteAll()
            post()
        } else {
            for file in files {
                records[file] = records[file].map { $0.with($0.reading.flatMap { writing?.entry($0) }) }
            }
            if !wanted.isEmpty {
                shelf = RecordShelf(self.files.compactMap { records[$0] })
                post()
            }
        }
        return !queue.isEmpty
    }

    /// Reads what changed.
    ///
    /// - Returns: whether anything did.
    @discardableResult
    func apply(_ change: FolderChange) -> Bool {
        let paths: Set<String>
        switch change {
        case .files(let files):
            inventory.update(files, in: root)
            paths = files
        case .everything:
            let now = Inventory(of: root)
            paths = now.changes(since: inventory)
            inventory = now
        }
        guard !paths.isEmpty else { return false }
        let isFirstDesk = desk == nil
        let hasNewSettings = !paths.isDisjoint(with: WatchedFiles.settings)
        let templates = paths.filter(WatchedFiles.isTemplate)
        if hasNewSettings || !templates.isEmpty { refreshDesk() }
        if templates.contains(where: WatchedFiles.isAsset) { proof.assetsVersion += 1 }
        if hasNewSettings || isFirstDesk {
            beginReading()
        } else {
            reread(paths.filter(WatchedFiles.isRecord))
            if templates.contains(where: { $0.hasPrefix("\(WatchedFiles.templates)/prose/") }) { rewriteAll() }
        }
        post()
        return true
    }

    private var root: String { folder.isEmpty ? "." : folder }

    /// As the user would name a file of the newsroom.
    private func named(_ path: String) -> String {
        switch folder {
        case "", ".": path
        default: folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
        }
    }

    private func refreshDesk() {
        do throws(Refusal) {
            let fresh = try Desk(try Newsroom.load(folder))
            desk = fresh
            deskFindings = fresh.newsroom.warnings + fresh.templates.warnings
        } catch {
            deskFindings = error.diagnostics
        }
    }

    // MARK: Records

    /// Reads the newest records; what is known of the others stays until they are read again.
    private func beginReading() {
        guard let desk else { return }
        files = desk.newsroom.recordFiles()
        let present = Set(files)
        records = records.filter { present.contains($0.key) }
        queue = ReadingQueue(files)
        _ = read(portion.first)
        rewriteAll()
        if !queue.isEmpty { tellUnread.yield() }
    }

    /// - Returns: the files that were read.
    private func read(_ count: Int, first wanted: Set<String> = []) -> [String] {
        guard let desk else { return [] }
        let next = queue.next(count, first: wanted)
        for (file, result) in zip(next, RecordReading(newsroom: desk.newsroom).read(next)) {
            records[file] = Record(
                file: file, reading: result.reading ?? records[file]?.reading, entry: nil,
                diagnostics: result.diagnostics)
        }
        return next
    }

    private func reread(_ paths: Set<String>) {
        guard let desk, let writing, !paths.isEmpty else { return }
        var fresh: [String: ReadIncident] = [:]
        var isListed = true
        var placesMoved = false
        for path in paths {
            let file = named(path)
            let old = records[file]
            writing.refusals.forget(file)
            queue.remove(file)
            guard inventory.has(path) else {
                placesMoved = placesMoved || old?.incident != nil
                records[file] = nil
                isListed = false
                continue
            }
            let (reading, found) = RecordReading(newsroom: desk.newsroom).read(file)
            if let reading { fresh[file] = reading }
            isListed = isListed && old != nil
            placesMoved =
                placesMoved || reading.map { $0.incident.placeInHistory != old?.incident?.placeInHistory } ?? false
            records[file] = Record(
                file: file, reading: reading ?? old?.reading, entry: old?.entry, diagnostics: found)
        }
        if !isListed { files = desk.newsroom.recordFiles() }
        // A date or a service that changed counts other incidents anew: their articles are written again when shown.
        if placesMoved { rewriteAll() }
        for (file, reading) in fresh { write(reading, of: file) }
        let isInPlace =
            isListed && !placesMoved
            && paths.allSatisfy { path in records[named(path)].map { shelf.replace($0) } ?? false }
        if !isInPlace { shelf = RecordShelf(files.compactMap { records[$0] }) }
    }

    private func write(_ reading: ReadIncident, of file: String) {
        guard let writing, let record = records[file] else { return }
        do throws(Refusal) {
            records[file] = record.with(try writing.writtenEntry(reading))
        } catch {
            records[file] = Record(
                file: file, reading: reading, entry: record.entry ?? writing.entry(reading),
                diagnostics: record.diagnostics + error.diagnostics)
        }
    }

    private func rewriteAll() {
        guard let desk else { return }
        let history = History(counting: files.lazy.compactMap { self.records[$0]?.reading?.counted })
        let writing = EntryWriting(writer: desk.writer, history: history, refusals: Refusals())
        self.writing = writing
        for (file, record) in records { records[file] = record.with(record.reading.map(writing.entry)) }
        shelf = RecordShelf(files.compactMap { records[$0] })
    }

    // MARK: The proof

    /// What the front page tells or lists at most.
    private static let frontPage = 70

    private func post() {
        proof.version += 1
        proof.desk = desk
        proof.writing = writing
        proof.records = shelf.records
        let isBeginning = proof.unread > 0 || proof.version == 1
        proof.unread = queue.count
        var found = deskFindings + shelf.found
        if let desk {
            do throws(Refusal) {
                var edition = Edition(newsroom: desk.newsroom, entries: shelf.entries)
                edition.reviews = desk.reviews(counting: { [files, records] in
                    files.compactMap { records[$0]?.reading?.counted }
                })
                proof.site = try LiveSite(edition, templates: desk.templates)
                proof.count = shelf.entries.count
                // The front page waits for its articles to be written: they may as well be before anybody asks.
                if isBeginning { proof.site?.writeNewest(Self.frontPage) }
            } catch {
                found += error.diagnostics
            }
        }
        proof.set(found: found)
        board.post(proof)
    }
}

extension Incident {
    /// What other incidents are counted by.
    fileprivate var placeInHistory: [String] {
        [identifier, service.actor.slug, state.rawValue, start?.day?.iso ?? ""]
    }
}
