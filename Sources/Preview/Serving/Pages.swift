import Diagnostics
import Incidents
import Publication
import Synchronization
import Templates
import Writing

/// Answers requests from the current proof.
final class Pages: Sendable {
    private let board: ProofBoard
    private let hosts: HostPolicy
    private let source: EditorView.SourceProvider
    private let goodPages = GoodPages()

    init(board: ProofBoard, hosts: HostPolicy, source: @escaping EditorView.SourceProvider) {
        self.board = board
        self.hosts = hosts
        self.source = source
    }

    /// The path of the events that tell a page to show itself anew.
    static let events = "evenements"
    /// The folder of the preview’s own files, which no site has.
    static let own = "_depeche"

    func answer(_ request: RequestHead) -> Reply {
        guard hosts.accepts(request.fields["host"]) else {
            return .response(
                .text(.misdirected, "Ce nom n’est pas celui de l’aperçu\u{A0}: ouvrez-le par l’adresse qu’il affiche."))
        }
        guard ["GET", "HEAD"].contains(request.method) else {
            return .response(
                .text(
                    .methodNotAllowed, "L’aperçu se lit\u{A0}: il n’accepte que GET et HEAD.", [("Allow", "GET, HEAD")])
            )
        }
        guard let path = RequestPath(target: request.target) else {
            return .response(.text(.badRequest, "Cette adresse n’en est pas une."))
        }
        if path.names.first == Self.own { return ownFile(path, request) }
        return .response(page(at: path))
    }

    private func ownFile(_ path: RequestPath, _ request: RequestHead) -> Reply {
        switch path.names.dropFirst().joined(separator: "/") {
        case "apercu.js":
            return .response(Response(.ok, [("Content-Type", MediaType.of(path: ".js"))], body: PreviewScript.bytes))
        case Self.events where request.method == "GET":
            return .events(versions())
        default:
            return .response(.text(.notFound, "L’aperçu n’a pas ce fichier."))
        }
    }

    private func versions() -> AsyncStream<String> {
        let versions = board.versions()
        return AsyncStream { continuation in
            let task = Task {
                // A reader that lost the connection asks again half a second later.
                continuation.yield("retry: 500\n\n")
                for await version in versions { continuation.yield("event: version\ndata: \(version)\n\n") }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    // MARK: The site

    private func page(at path: RequestPath) -> Response {
        let proof = board.proof
        guard let desk = proof.desk, let site = proof.site else { return waiting(proof) }
        // The site stands where it will be published: links that start from the host lead where they should.
        let mount = Mount(baseURL: desk.newsroom.baseURL)
        guard let inside = mount.path(path.names) else {
            return path.names == [""] ? Response(.found, [("Location", mount.root)]) : missing("", proof, site)
        }
        let file = inside + (path.isFolder ? "index.html" : "")
        do throws(Refusal) {
            if let response = try show(file, of: site, in: proof, asking: path) { return response }
            if !path.isFolder, try site.file(at: inside + "/index.html") != nil {
                return Response(.movedPermanently, [("Location", mount.root + inside + "/")])
            }
        } catch {
            return refused(file, error.diagnostics, proof)
        }
        return missing(file, proof, site)
    }

    private func show(
        _ file: String, of site: LiveSite, in proof: Proof, asking path: RequestPath
    ) throws(Refusal) -> Response? {
        var view = EditorView(proof: proof, source: source)
        var bytes: [UInt8]?
        if let shown = self.article(at: file, of: site, in: proof, asking: path) {
            view.article = shown.view
            view.refused = shown.refused
            bytes = try site.file(at: file, showing: shown.entry)
        } else {
            bytes = try site.file(at: file)
        }
        guard let bytes else { return nil }
        guard file.hasSuffix(".html") else {
            return Response(.ok, [("Content-Type", MediaType.of(path: file))], body: bytes)
        }
        goodPages.keep(bytes, at: file)
        return html(.ok, bytes, view)
    }

    private func html(_ status: Response.Status, _ bytes: [UInt8], _ view: EditorView) -> Response {
        let page = PreviewedPage(bytes, showing: view.json)
        return Response(
            status, [("Content-Type", MediaType.of(path: ".html")), ("Content-Security-Policy", page.policy)],
            body: page.bytes)
    }

    /// The page of an incident, or of its post-mortem, in the genre and the typography asked for, its sentences marked.
    private func article(
        at file: String, of site: LiveSite, in proof: Proof, asking path: RequestPath
    ) -> (entry: Entry, view: ArticleView, refused: [Diagnostic])? {
        guard let (identifier, name) = LiveSite.incident(at: file), let published = Self.genres[name],
            let desk = proof.desk, var entry = site.entry(identifier), let record = proof.records[identifier],
            let incident = record.incident,
            var article = published == .postMortem ? entry.postMortem : entry.article
        else { return nil }
        let genre = path.values["genre"].flatMap(Article.Genre.init) ?? published
        let asked = path.values["typographie"].flatMap(Newsroom.TypographyProfile.init)
        let profile = asked ?? desk.newsroom.typography
        var refused: [Diagnostic] = []
        if genre != published || profile != desk.newsroom.typography {
            do throws(Refusal) {
                article = try desk.writer(in: profile)
                    .article(for: incident, genre: genre, history: proof.writing?.history ?? History())
            } catch {
                refused = error.diagnostics
            }
        }
        let marked = MarkedArticle(article)
        if published == .postMortem { entry.postMortem = marked.article } else { entry.article = marked.article }
        let view = ArticleView(record: record, incident: incident, marked: marked, profile: profile)
        return (entry, view, refused)
    }

    /// What is published in each page of an incident.
    private static let genres: [String: Article.Genre] = [
        "index.html": .article, "post-mortem/index.html": .postMortem,
    ]

    // MARK: When there is no such page

    private func missing(_ file: String, _ proof: Proof, _ site: LiveSite) -> Response {
        if proof.unread > 0 {
            // It may be there once more records are read; its own goes before the others.
            if let (identifier, _) = LiveSite.incident(at: file) { board.wishes.ask(for: identifier) }
            return waiting(proof)
        }
        let view = EditorView(proof: proof, source: source)
        guard let bytes = try? site.file(at: "404.html") else {
            return .text(.notFound, "Le site n’a pas cette page.")
        }
        return html(.notFound, bytes, view)
    }

    /// The last good page under what is wrong with the new one.
    private func refused(_ file: String, _ diagnostics: [Diagnostic], _ proof: Proof) -> Response {
        var view = EditorView(proof: proof, refused: diagnostics, source: source)
        guard file.hasSuffix(".html") else {
            return .text(.unavailable, DiagnosticFormat.human.print(diagnostics, source: source))
        }
        let good = goodPages.page(at: file)
        view.isWaiting = good == nil
        return html(.ok, good ?? WaitingPage.bytes, view)
    }

    /// Before the newsroom, or what is asked for, could be read for the first time.
    private func waiting(_ proof: Proof) -> Response {
        html(.unavailable, WaitingPage.bytes, EditorView(proof: proof, isWaiting: true, source: source))
    }
}

/// The script of every page, its style sheets inside: one request.
private enum PreviewScript {
    /// The files of one function, each building on those before it.
    private static let parts = ["elements", "bar", "record", "errors", "changes"]

    static let bytes: [UInt8] = {
        let sheets = ["chromeStyle": "apercu/apercu.css", "pageStyle": "apercu/page.css"]
        let constants = sheets.sorted { $0.key < $1.key }.map { name, file in
            "const \(name) = \(JSON.string(Templates.file(file) ?? "").serialized());\n"
        }
        let body = parts.map { Templates.file("apercu/\($0).js") ?? "" }
        return Array("\"use strict\";\n(() => {\n\((constants + body).joined(separator: "\n"))})();\n".utf8)
    }()
}

/// What is shown when there is no good page to show: the overlay says the rest.
private enum WaitingPage {
    static let bytes = Array((Templates.file("apercu/attente.html") ?? "").utf8)
}

/// The pages that were last shown without fault, a bounded number of them.
private final class GoodPages: Sendable {
    private let pages = Mutex<[String: [UInt8]]>([:])
    private static let capacity = 64

    func keep(_ bytes: [UInt8], at file: String) {
        pages.withLock { pages in
            if pages.count >= Self.capacity, pages[file] == nil { pages.removeAll() }
            pages[file] = bytes
        }
    }

    func page(at file: String) -> [UInt8]? { pages.withLock { $0[file] } }
}
