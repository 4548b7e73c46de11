import Diagnostics
import Foundation

/// The files of a newsroom's folder.
struct NewsroomFiles {
    let folder: String

    /// A file of the folder, as the user would name it.
    func path(_ name: String) -> String {
        switch folder {
        case "", ".": name
        case let folder where folder.hasSuffix("/"): folder + name
        default: "\(folder)/\(name)"
        }
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path(name))
    }

    /// `incidents/*.yaml`, by name.
    func records() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path("incidents"))) ?? []
        return
            names
            .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
            .sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
            .map { path("incidents/\($0)") }
    }

    /// The bytes of a regular file: a directory, a pipe or a link that loops has none.
    static func bytes(of path: String) throws(Refusal) -> [UInt8] {
        let url = URL(fileURLWithPath: path)
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        if attributes?[.type] as? FileAttributeType == .typeSymbolicLink,
            !FileManager.default.fileExists(atPath: url.path)
        {
            throw Refusal(.brokenLink(path))
        }
        let target = url.resolvingSymlinksInPath().path
        let type = try? FileManager.default.attributesOfItem(atPath: target)[.type] as? FileAttributeType
        guard type == .typeRegular, let handle = FileHandle(forReadingAtPath: target) else {
            throw Refusal(.unreadableFile(path))
        }
        defer { try? handle.close() }
        // One byte more than is accepted is enough to refuse.
        guard let data = try? handle.read(upToCount: SourceText.sizeLimit + 1) else { return [] }
        return Array(data)
    }
}

extension Diagnostic {
    static func brokenLink(_ file: String) -> Diagnostic {
        Diagnostic(
            .linkLoop, "ce lien ne mène à aucun fichier, ou revient à lui-même", at: Location(file: file),
            hint: "remplacez le lien par le fichier")
    }
}
