import Diagnostics

/// The folder a site is published in, after everything that could make replacing it a mistake was ruled out.
struct OutputFolder {
    /// Absolute, without links.
    let path: String
    let exists: Bool
    /// Where the new tree is built, and where the old one is when it is removed.
    var staging: String { sibling("neuf") }
    /// Where the old tree waits when the system cannot exchange two folders.
    var retired: String { sibling("ancien") }

    var parent: String {
        let end = path.lastIndex(of: "/") ?? path.startIndex
        return end == path.startIndex ? "/" : String(path[..<end])
    }

    /// Where `--force` puts a folder that was not ours: nothing of it is lost.
    func aside() throws -> String {
        var number = 1
        while try FileSystem.status("\(path).avant-depeche-\(number)") != nil { number += 1 }
        return "\(path).avant-depeche-\(number)"
    }

    private var name: String { String(path.split(separator: "/").last ?? "") }

    private func sibling(_ suffix: String) -> String {
        (parent == "/" ? "" : parent) + "/.\(name).depeche-\(suffix)"
    }

    /// - Parameter protecting: folders that are neither replaced nor inside what is, the newsroom first.
    /// - Throws: a refusal that says why the folder is not replaced, and what to do.
    init(_ requested: String, force: Bool, protecting: [String] = []) throws(Refusal) {
        do {
            path = try Self.resolve(requested)
            let status = try FileSystem.status(path)
            exists = status != nil
            // A folder of the root (/tmp, /home…) is never a site, whatever --force says.
            guard path.split(separator: "/").count > 1 else { throw OutputRefusal.root(requested) }
            guard let status else { return }
            guard status.kind == .folder else { throw OutputRefusal.notAFolder(requested) }
            if let above = try FileSystem.status(parent), above.device != status.device {
                throw OutputRefusal.mountPoint(requested)
            }
            let names = try FileSystem.names(in: path)
            if let kept = ["depeche.yaml", ".git"].first(where: names.contains) {
                throw OutputRefusal.holdsWork(requested, kept)
            }
            for protected in [FileSystem.currentFolder()] + protecting.compactMap({ FileSystem.resolved($0) })
            where protected == path || protected.hasPrefix(path + "/") {
                throw OutputRefusal.isCurrent(requested)
            }
            if !force && !names.isEmpty && !names.contains(Marker.name) { throw OutputRefusal.notOurs(requested) }
        } catch let refusal as OutputRefusal {
            throw Refusal(refusal.diagnostic)
        } catch let failure as FileSystem.Failure {
            throw Refusal(failure.diagnostic)
        } catch {
            throw Refusal(.error("publication-impossible", "\(error)"))
        }
    }

    /// The absolute path, every link on the way followed; what does not exist yet is appended.
    private static func resolve(_ requested: String) throws -> String {
        var path = requested.hasPrefix("/") ? requested : FileSystem.currentFolder() + "/" + requested
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        var missing: [Substring] = []
        while true {
            if let real = FileSystem.resolved(path) {
                if try !missing.isEmpty && FileSystem.status(real)?.kind != .folder {
                    throw OutputRefusal.notAFolder(path)
                }
                let rest = missing.reversed().joined(separator: "/")
                return rest.isEmpty ? real : (real == "/" ? "" : real) + "/" + rest
            }
            if try FileSystem.status(path) != nil { throw OutputRefusal.brokenLink(requested) }
            guard let slash = path.lastIndex(of: "/") else { return "/" + missing.reversed().joined(separator: "/") }
            let name = path[path.index(after: slash)...]
            if name == ".." { throw OutputRefusal.notAFolder(requested) }
            if !name.isEmpty && name != "." { missing.append(name) }
            path = slash == path.startIndex ? "/" : String(path[..<slash])
        }
    }
}
