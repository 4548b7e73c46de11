public import Diagnostics
import Incidents
import Publication

/// The preview of a newsroom: its site, made page by page from memory, and shown anew as its files change.
public struct PreviewServer: Sendable {
    /// Gives the text of a file that diagnostics name, for excerpts; nil when it cannot be had.
    public typealias SourceProvider = @Sendable (_ file: String) -> String?

    /// What was found since the last time anything was said.
    public struct Report: Sendable {
        /// Findings that were not there before.
        public var new: Findings
        /// Whether the last error has just been mended.
        public var isMended: Bool
    }

    /// Where the site is shown: `http://127.0.0.1:8080/`.
    public var address: String { "http://\(hosts[0].urlHost):\(listening.port)/" }

    private let folder: String
    private let listening: ListeningSockets
    private let hosts: [IPAddress]
    private let policy: HostPolicy
    private let source: SourceProvider
    var limits = Connection.Limits()
    var isPolling = false

    /// Listens: from here on nobody else can take the port.
    ///
    /// - Parameters:
    ///   - folder: the newsroom’s, that holds `depeche.yaml`; what is in it may be wrong, and mended later.
    ///   - host: a name or an address of this machine; nil for the loopback only, IPv4 and IPv6.
    ///   - port: 0 for any that is free.
    ///   - source: where excerpts come from.
    /// - Throws: that this is no newsroom; or why it cannot listen, with the next free port when that one is taken.
    public init(
        folder: String, host: String? = nil, port: UInt16, source: @escaping SourceProvider
    ) throws(Refusal) {
        try Self.checkFolder(folder)
        self.folder = folder
        self.source = source
        hosts = host.map(IPAddress.resolve) ?? IPAddress.loopback
        policy = HostPolicy(hosts: host.map { [$0] } ?? [])
        do throws(ListeningSockets.Failure) {
            guard !hosts.isEmpty else { throw .addressUnknown }
            listening = try ListeningSockets(hosts, port: port)
        } catch {
            throw Refusal(.cannotListen(error, host: host, port: port, hosts))
        }
    }

    private static func checkFolder(_ folder: String) throws(Refusal) {
        do throws(Refusal) {
            _ = try Newsroom.load(folder)
        } catch {
            if error.diagnostics.contains(where: { $0.identifier == Problem.newsroomNotFound.rawValue }) { throw error }
        }
    }

    /// Reads the newest records, then serves the site while it reads the others, until the task is cancelled.
    ///
    /// - Parameters:
    ///   - ready: called once pages can be asked for, with the number of incidents.
    ///   - report: called with what is found, at first and after each change.
    public func run(
        ready: @escaping @Sendable (Int) -> Void = { _ in }, report: @escaping @Sendable (Report) -> Void
    ) async {
        let newsroom = LiveNewsroom(folder: folder)
        // Watching begins before reading: what changes meanwhile is read again.
        let watch = makeWatch()
        await newsroom.open()
        let pages = Pages(board: newsroom.board, hosts: policy, source: source)
        let service = HTTPService(listening: listening, limits: limits) { pages.answer($0) }
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await service.run() }
            group.addTask {
                for await change in watch.changes { await newsroom.apply(change) }
            }
            group.addTask {
                for await _ in newsroom.unread {
                    while await newsroom.readOn(), !Task.isCancelled {}
                }
            }
            group.addTask { await Self.report(newsroom.board, to: report) }
            let proof = newsroom.board.proof
            ready(proof.count + proof.unread)
            await withTaskCancellationHandler {
                await group.waitForAll()
            } onCancel: {
                watch.stop()
            }
        }
    }

    /// Gives the port back, for a server that will not run.
    func close() { listening.close() }

    private func makeWatch() -> any FolderWatch {
        #if os(Linux)
            let root = folder.isEmpty ? "." : folder
            if !isPolling, let watch = InotifyWatch(root: root) { return watch }
        #endif
        return PollingWatch()
    }

    private static func report(_ board: ProofBoard, to report: @Sendable (Report) -> Void) async {
        var known = Findings()
        for await _ in board.versions() {
            let current = board.proof.findings
            let seen = Set(known.diagnostics)
            let new = Findings(current.diagnostics.filter { !seen.contains($0) })
            let isMended = known.hasErrors && !current.hasErrors
            known = current
            if !new.diagnostics.isEmpty || isMended { report(Report(new: new, isMended: isMended)) }
        }
    }
}

extension Diagnostic {
    fileprivate static func cannotListen(
        _ failure: ListeningSockets.Failure, host: String?, port: UInt16, _ addresses: [IPAddress]
    ) -> Diagnostic {
        switch failure {
        case .portTaken:
            let free = ListeningSockets.nextFree(addresses, after: port)
            return .error(
                "port-pris", "le port \(port) est déjà pris",
                hint: free.map { "le \($0) est libre\u{A0}: «\u{A0}--port \($0)\u{A0}»" })
        case .portReserved:
            return .error(
                "port-reserve", "le port \(port) est réservé à l’administrateur du système",
                hint: "prenez-en un à partir de 1024, par exemple «\u{A0}--port 8080\u{A0}»")
        case .addressUnknown:
            return .error(
                "hote-inconnu", "«\u{A0}\(host ?? "localhost")\u{A0}» n’est pas une adresse de cette machine",
                hint: "sans «\u{A0}--host\u{A0}», l’aperçu n’est vu que de cette machine")
        case .system(let code):
            return .error("port-inutilisable", "le système refuse le port \(port) (erreur \(code))")
        }
    }
}
