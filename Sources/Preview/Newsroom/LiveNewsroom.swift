import Diagnostics
import French
import Incidents
import Publication
import Writing

/// A newsroom’s folder in memory, brought up to date file by file.
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
    private var writing: EntryWriting?
    private var proof = Proof()

    init(folder: String) {
        self.folder = folder
    }

    /// Reads everything.
    func open() {
        inventory = Inventory(of: root)
        refreshDesk()
        rereadAllRecords()
        post()
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
            rereadAllRecords()
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

    private func rereadAllRecords() {
        guard let desk else { return }
        files = desk.newsroom.recordFiles()
        let read = RecordReading(newsroom: desk.newsroom).read(files)
        let old = records
        records = [:]
        for (file, result) in zip(files, read) {
            records[file] = Record(
                file: file, incident: result.incident ?? old[file]?.incident, entry: nil,
                diagnostics: result.diagnostics)
        }
        rewriteAll()
    }

    private func reread(_ paths: Set<String>) {
        guard let desk, let writing, !paths.isEmpty else { return }
        var fresh: [String: Incident] = [:]
        var isListed = true
        var placesMoved = false
        for path in paths {
            let file = named(path)
            let old = records[file]
            writing.refusals.forget(file)
            guard inventory.has(path) else {
                placesMoved = placesMoved || old?.incident != nil
                records[file] = nil
                isListed = false
                continue
            }
            let (incident, found) = desk.newsroom.readIncident(file)
            if let incident { fresh[file] = incident }
            isListed = isListed && old != nil
            placesMoved = placesMoved || incident.map { $0.placeInHistory != old?.incident?.placeInHistory } ?? false
            records[file] = Record(
                file: file, incident: incident ?? old?.incident, entry: old?.entry, diagnostics: found)
        }
        if !isListed { files = desk.newsroom.recordFiles().filter { records[$0] != nil } }
        // A date or a service that changed counts other incidents anew: their articles are written again when shown.
        if placesMoved { rewriteAll() }
        for (file, incident) in fresh { write(incident, of: file) }
        let isInPlace =
            isListed && !placesMoved
            && paths.allSatisfy { path in records[named(path)].map { shelf.replace($0) } ?? false }
        if !isInPlace { shelf = RecordShelf(files.compactMap { records[$0] }) }
    }

    private func write(_ incident: Incident, of file: String) {
        guard let writing, let record = records[file] else { return }
        do throws(Refusal) {
            records[file] = record.with(try writing.writtenEntry(incident))
        } catch {
            records[file] = Record(
                file: file, incident: incident, entry: record.entry ?? writing.entry(incident),
                diagnostics: record.diagnostics + error.diagnostics)
        }
    }

    private func rewriteAll() {
        guard let desk else { return }
        let history = History(files.compactMap { records[$0]?.incident })
        let writing = EntryWriting(writer: desk.writer, history: history, refusals: Refusals())
        self.writing = writing
        for (file, record) in records { records[file] = record.with(record.incident.map(writing.entry)) }
        shelf = RecordShelf(files.compactMap { records[$0] })
    }

    // MARK: The proof

    private func post() {
        proof.version += 1
        proof.desk = desk
        proof.writing = writing
        proof.records = shelf.records
        var found = deskFindings + shelf.found
        if let desk {
            do throws(Refusal) {
                var edition = Edition(newsroom: desk.newsroom, entries: shelf.entries)
                edition.reviews = desk.reviews { [files, records] in files.compactMap { records[$0]?.incident } }
                proof.site = try LiveSite(edition, templates: desk.templates)
                proof.count = shelf.entries.count
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
