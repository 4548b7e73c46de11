public import Diagnostics
import Foundation

extension TemplateSet {
    /// The built-in templates with those of a newsroom in their place.
    ///
    /// - Parameter folder: the newsroom's `Templates/`, as the user would name it; it need not exist.
    /// - Throws: what cannot be read, and everything the templates get wrong.
    public init(folder: String) throws(Refusal) {
        let root = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        var overrides: [String: [UInt8]] = [:]
        var strangers: [Diagnostic] = []
        do throws(FileSystem.Failure) {
            if try FileSystem.status(root) != nil {
                for path in try FileSystem.tree(root).files where !Self.isHidden(path) {
                    guard Self.isKnown(path) else {
                        strangers.append(Self.stranger(path, in: root))
                        continue
                    }
                    overrides[path] = try FileSystem.read(root + "/" + path)
                }
            }
        } catch {
            throw Refusal(error.readingDiagnostic)
        }
        try self.init(overrides: overrides, folder: root)
        warnings += strangers
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
