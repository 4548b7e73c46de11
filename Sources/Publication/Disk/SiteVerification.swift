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

    func findings() throws(FileSystem.Failure) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var links = Links()
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
                note(XMLCheck.attributes(["id", "href", "src"], in: page), of: path, in: &links)
            case .other: break
            }
        }
        return found + deadLinks(among: links)
    }

    // MARK: Links

    /// A file of the site, or a place in it.
    private struct Target: Hashable {
        var file: String
        var anchor: String?
    }

    /// What pages hold that matters to links, each target once: ten thousand pages share most of theirs.
    private struct Links {
        var anchors: [String: Set<String>] = [:]
        var targets: [Target: (link: String, first: Location, count: Int)] = [:]
        /// As they were met.
        var order: [Target] = []
    }

    private func note(_ attributes: [XMLCheck.FoundAttribute], of path: String, in links: inout Links) {
        links.anchors[path] = Set(attributes.filter { $0.name == "id" }.map(\.value))
        for attribute in attributes where attribute.name != "id" {
            guard let target = target(of: attribute.value, from: path) else { continue }
            if links.targets[target] == nil {
                links.order.append(target)
                links.targets[target] = (attribute.value, Location(file: path, line: attribute.line), 0)
            }
            links.targets[target]?.count += 1
        }
    }

    private struct DeadLink {
        var link: String
        var isAnchor: Bool
        var first: Location
        var count: Int

        var finding: Diagnostic {
            let what = isAnchor ? "mène à une page qui n’a pas cette ancre" : "ne mène nulle part"
            let times = count > 1 ? " (\(count)\u{A0}fois)" : ""
            return .error(
                "lien-mort", "Le lien «\u{A0}\(link)\u{A0}» \(what)\(times)", at: first,
                hint: "corrigez le modèle ou le fichier qui l’écrit")
        }
    }

    /// One finding a target, however many pages lead to it: a fault of the footer is one fault.
    private func deadLinks(among links: Links) -> [Diagnostic] {
        var dead: [DeadLink] = []
        for target in links.order {
            let hasFile = files.contains(target.file)
            let hasAnchor = target.anchor.map { links.anchors[target.file]?.contains($0) ?? false } ?? true
            guard !(hasFile && hasAnchor), let (link, first, count) = links.targets[target] else { continue }
            if link.hasPrefix("#"), let known = dead.firstIndex(where: { $0.link == link }) {
                dead[known].count += count
            } else {
                dead.append(DeadLink(link: link, isAnchor: hasFile, first: first, count: count))
            }
        }
        return dead.map(\.finding)
    }

    /// Nil for what is outside the site.
    private func target(of link: String, from path: String) -> Target? {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let anchor = parts.count > 1 && !parts[1].isEmpty ? parts[1] : nil
        guard let address = parts.first, !address.isEmpty else { return Target(file: path, anchor: anchor) }
        if let inside = inside(address) { return Target(file: Self.file(inside, from: []), anchor: anchor) }
        if address.hasPrefix("/") || address.prefix(while: { $0 != "/" }).contains(":") { return nil }
        let folders = path.split(separator: "/").dropLast().map(String.init)
        return Target(file: Self.file(address, from: folders), anchor: anchor)
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
