public import Diagnostics
import Incidents

/// The files an editor writes by hand: made without overwriting anything, changed whole or not at all.
public enum SourceFiles {
    /// Makes files that must not be there yet, with the folders they need.
    ///
    /// - Throws: a refusal, after which nothing of what was made is left.
    public static func create(_ files: [(path: String, text: String)]) throws(Refusal) {
        let present = files.filter { (try? FileSystem.status($0.path)) != nil }
        if let first = present.first { throw Refusal(.fileExists(first.path, among: present.count)) }
        var made: [String] = []
        var folders: [String] = []
        do throws(FileSystem.Failure) {
            for file in files {
                for folder in parents(of: file.path) where try FileSystem.status(folder) == nil {
                    try FileSystem.makeFolder(folder)
                    folders.append(folder)
                }
                try FileSystem.write(Array(file.text.utf8), to: file.path)
                made.append(file.path)
            }
        } catch {
            for path in made { try? FileSystem.removeFile(path) }
            for path in folders.reversed() { try? FileSystem.removeFolder(path) }
            throw Refusal(error.diagnostic)
        }
    }

    /// Puts new bytes in the place of old ones, at once; links are followed and rights kept.
    ///
    /// - Throws: a refusal, the file as it was: also when somebody changed it meanwhile.
    public static func replace(_ path: String, _ old: [UInt8], with new: [UInt8]) throws(Refusal) {
        let target = FileSystem.resolved(path) ?? path
        let beside = target + ".depeche-neuf"
        do throws(FileSystem.Failure) {
            // What a killed run left.
            if try FileSystem.status(beside) != nil { try FileSystem.removeFile(beside) }
            try FileSystem.write(new, to: beside)
            try FileSystem.copyRights(of: target, to: beside)
            guard FileSystem.holds(target, old) else {
                try FileSystem.removeFile(beside)
                throw FileSystem.Failure.changedMeanwhile(target)
            }
            try FileSystem.move(beside, to: target)
        } catch {
            try? FileSystem.removeFile(beside)
            throw Refusal(error.diagnostic)
        }
    }

    public static func bytes(of path: String) throws(Refusal) -> [UInt8] {
        try RegularFile.bytes(of: path, upTo: RegularFile.textLimit)
    }

    /// `a/b/c.yaml` → `a`, `a/b`
    private static func parents(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" && $0 > path.startIndex }.map { String(path[..<$0]) }
    }
}

extension Diagnostic {
    fileprivate static func fileExists(_ path: String, among count: Int) -> Diagnostic {
        .error(
            Problem.fileExists.rawValue,
            (count == 1 ? "ce fichier existe déjà" : "\(count) fichiers existent déjà, dont celui-ci")
                + " : rien n’a été écrit",
            at: Location(file: path), hint: "choisissez un autre nom ou un autre dossier, ou déplacez ce qui y est")
    }
}
