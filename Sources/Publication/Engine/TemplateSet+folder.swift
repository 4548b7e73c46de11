public import Diagnostics
import Incidents

extension TemplateSet {
    /// The built-in templates with those of a newsroom in their place.
    ///
    /// - Parameters:
    ///   - folder: the newsroom's `Templates/`, as the user would name it; it need not exist.
    ///   - format: the only form that will be asked for, where it is one.
    /// - Throws: what cannot be read, and everything the templates get wrong.
    public init(folder: String, only format: ArticleFormat? = nil) throws(Refusal) {
        let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var overrides: [String: [UInt8]] = [:]
        var strangers: [Diagnostic] = []
        var refusals: [Diagnostic] = []
        for path in try Self.paths(in: root) where !Self.isHidden(path) {
            guard Self.isKnown(path) else {
                strangers.append(Self.stranger(path, in: root))
                continue
            }
            let limit = path.hasPrefix("assets/") ? RegularFile.assetLimit : RegularFile.textLimit
            do throws(Refusal) {
                overrides[path] = try RegularFile.bytes(of: root + "/" + path, upTo: limit)
            } catch {
                refusals += error.diagnostics
            }
        }
        guard refusals.isEmpty else { throw Refusal(refusals) }
        try self.init(overrides: overrides, folder: root, only: format)
        warnings += strangers
    }

    /// Every file below, and the folders that bear the name of a template: they are no templates, and are told.
    private static func paths(in root: String) throws(Refusal) -> [String] {
        do throws(FileSystem.Failure) {
            guard try FileSystem.status(root) != nil else { return [] }
            let (files, folders) = try FileSystem.tree(root)
            return files + folders.filter { $0.hasSuffix(suffix) && isKnown($0) }
        } catch {
            throw Refusal(error.readingDiagnostic)
        }
    }

    private static let folders = ["html", "feeds", "text", "pages", "assets", "prose"]

    /// Editors and systems leave `.DS_Store` and the like.
    private static func isHidden(_ path: String) -> Bool {
        path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasSuffix("~") }
    }

    private static func isKnown(_ path: String) -> Bool {
        guard let folder = path.split(separator: "/").first.map(String.init), path.contains("/") else { return false }
        return folders.contains(folder) && (["assets", "prose"].contains(folder) || path.hasSuffix(suffix))
    }

    private static func stranger(_ path: String, in root: String) -> Diagnostic {
        let first = path.split(separator: "/").first.map(String.init) ?? path
        let isPlaced = folders.contains(first) && path.contains("/")
        return .warning(
            "fichier-ignore", "Ce fichier n’est ni un modèle ni une ressource du site",
            at: Location(file: "\(root)/\(path)"),
            hint: isPlaced
                ? "un modèle se nomme en \(suffix), une ressource se met dans assets/"
                : Suggestion.hint(for: first, among: folders) ?? "les dossiers sont html, feeds, text, pages et assets")
    }
}
