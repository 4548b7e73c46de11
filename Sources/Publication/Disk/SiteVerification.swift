import Diagnostics
import FeedValidation

/// A site on disk, read again as its readers will get it: pages well-formed, feeds valid, every internal link and
/// anchor leading somewhere.
struct SiteVerification {
    /// The folder.
    private let root: String
    /// The site's address, ending with `/`.
    private let base: String
    private let files: Set<String>

    init(root: String, base: String) throws(FileSystem.Failure) {
        self.root = root
        self.base = base
        files = Set(try FileSystem.tree(root).files).subtracting([Marker.name])
    }

    /// What a page of ours holds that matters to links.
    private struct PageLinks {
        var links: [XMLCheck.FoundAttribute]
        var anchors: Set<String>
    }

    func findings() throws(FileSystem.Failure) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var pages: [String: PageLinks] = [:]
        let validator = FeedValidator()
        for path in files.sorted() where !path.hasPrefix("assets/") {
            let kind = Rendering.Kind(path: path)
            guard kind != .other else { continue }
            let bytes = try FileSystem.read(root + "/" + path)
            switch kind {
            case .feed: found += validator.validate(bytes, file: path).filter { $0.severity == .error }
            case .xml: found += XMLCheck.wellFormed(bytes, file: path)
            case .page:
                let page = RenderingCheck.withoutDoctype(bytes)
                found += XMLCheck.wellFormed(page, file: path)
                let attributes = XMLCheck.attributes(["id", "href", "src"], in: page)
                pages[path] = PageLinks(
                    links: attributes.filter { $0.name != "id" },
                    anchors: Set(attributes.filter { $0.name == "id" }.map(\.value)))
            case .other: break
            }
        }
        return found + deadLinks(in: pages)
    }

    // MARK: Links

    private struct DeadLink: Hashable {
        var link: String
        var isAnchor: Bool
    }

    /// One finding a link, however many pages have it: a fault of the footer is one fault.
    private func deadLinks(in pages: [String: PageLinks]) -> [Diagnostic] {
        var places: [DeadLink: (first: Location, count: Int)] = [:]
        var order: [DeadLink] = []
        for (path, page) in pages.sorted(by: { $0.key < $1.key }) {
            for link in page.links {
                guard let target = target(of: link.value, from: path) else { continue }
                let hasFile = files.contains(target.file)
                let hasAnchor = target.anchor.map { pages[target.file]?.anchors.contains($0) ?? false } ?? true
                if hasFile && hasAnchor { continue }
                let dead = DeadLink(link: link.value, isAnchor: hasFile)
                if places[dead] == nil {
                    order.append(dead)
                    places[dead] = (Location(file: path, line: link.line), 0)
                }
                places[dead]?.count += 1
            }
        }
        return order.compactMap { dead in places[dead].map { Self.finding(dead, at: $0.first, count: $0.count) } }
    }

    private static func finding(_ dead: DeadLink, at place: Location, count: Int) -> Diagnostic {
        let what =
            dead.isAnchor
            ? "Le lien «\u{A0}\(dead.link)\u{A0}» mène à une page qui n’a pas cette ancre"
            : "Le lien «\u{A0}\(dead.link)\u{A0}» ne mène nulle part"
        let others = count > 1 ? " (\(count)\u{A0}fois)" : ""
        return .error("lien-mort", what + others, at: place, hint: "corrigez le modèle ou le fichier qui l’écrit")
    }

    /// Nil for what is outside the site.
    private func target(of link: String, from path: String) -> (file: String, anchor: String?)? {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let anchor = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        guard let address = parts.first, !address.isEmpty else { return (path, anchor) }
        if let inside = inside(address) { return (Self.file(inside, from: []), anchor) }
        if address.hasPrefix("/") || address.prefix(while: { $0 != "/" }).contains(":") { return nil }
        return (Self.file(address, from: path.split(separator: "/").dropLast().map(String.init)), anchor)
    }

    /// What follows the site's address, whether the link has the host or begins with its path.
    private func inside(_ address: String) -> String? {
        let afterScheme = base.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        let rootOfHost = "/" + (afterScheme.count > 3 ? String(afterScheme[3]) : "")
        for prefix in [base, rootOfHost] where address.hasPrefix(prefix) && !address.hasPrefix("//") {
            return String(address.dropFirst(prefix.count))
        }
        return nil
    }

    private static func file(_ link: String, from folders: [String]) -> String {
        var folders = folders
        for part in link.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
        }
        let path = folders.joined(separator: "/")
        guard link.isEmpty || link.hasSuffix("/") || link == "." || link == ".." else { return path }
        return (path.isEmpty ? "" : path + "/") + "index.html"
    }
}
