public import Diagnostics

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Files that somebody else may be writing, or have put there by mistake, read so that none of them makes the command
/// wait, flood or read half of what was meant.
public enum RegularFile {
    /// A record is a page of text, as is anything else an editor writes: what is larger is a mistake or an attack. In bytes.
    public static let textLimit = 1_000_000

    /// A picture or a font among the assets, in bytes.
    public static let assetLimit = 32_000_000

    /// The bytes of a file; links are followed.
    ///
    /// - Parameter limit: how many bytes it may have.
    /// - Throws: what stands there that is no file (a folder, a pipe, a device, a link that leads nowhere), a file that
    ///   is too large or may not be read, one that is written again and again while it is read.
    public static func bytes(of path: String, upTo limit: Int) throws(Refusal) -> [UInt8] {
        // A file written in place is read whole as soon as its writer is done: a moment is enough.
        for attempt in 0..<4 {
            if attempt > 0 { usleep(10_000 << UInt32(attempt)) }
            if let bytes = try steadyBytes(of: path, upTo: limit) { return bytes }
        }
        throw Refusal(.changedWhileRead(path))
    }

    /// The text of a file in UTF-8, without byte order mark.
    ///
    /// - Throws: the same, other encodings, and characters that nobody sees.
    public static func text(of path: String) throws(Refusal) -> String {
        try SourceText(bytes: bytes(of: path, upTo: textLimit), file: path).text
    }

    /// Where bytes stop being UTF-8; nil when all are.
    public static func encodingProblem(in bytes: [UInt8], file: String) -> Diagnostic? {
        EncodingProblem.first(in: bytes)?.diagnostic(file: file)
    }

    /// Nil when the file changed between the first byte and the last.
    private static func steadyBytes(of path: String, upTo limit: Int) throws(Refusal) -> [UInt8]? {
        // Without O_NONBLOCK, opening a pipe waits for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw Refusal(.unopened(path, errno)) }
        defer { close(descriptor) }
        guard let before = Version(of: descriptor) else { throw Refusal(.unopened(path, errno)) }
        guard before.kind == S_IFREG else { throw Refusal(.noFile(path, isFolder: before.kind == S_IFDIR)) }
        guard before.size <= limit else { throw Refusal(.fileTooLarge(path, limit)) }
        var bytes: [UInt8] = []
        var code: Int32 = 0
        bytes.reserveCapacity(before.size)
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { chunk in
            // What the system makes up as it is read (/proc) has no size: the limit holds all the same.
            while bytes.count <= limit {
                let count = read(descriptor, chunk.baseAddress, chunk.count)
                if count < 0 && errno == EINTR { continue }
                if count < 0 { code = errno }
                if count <= 0 { return }
                bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: chunk[..<count]))
            }
        }
        guard code == 0 else { throw Refusal(.unopened(path, code)) }
        guard bytes.count <= limit else { throw Refusal(.fileTooLarge(path, limit)) }
        return Version(of: descriptor) == before ? bytes : nil
    }

    /// What changes when a file is written to.
    private struct Version: Equatable {
        var kind: mode_t
        var size: Int
        var seconds: Int
        var nanoseconds: Int

        init?(of descriptor: Int32) {
            var info = stat()
            guard fstat(descriptor, &info) == 0 else { return nil }
            #if canImport(Darwin)
                let time = info.st_mtimespec
            #else
                let time = info.st_mtim
            #endif
            kind = info.st_mode & S_IFMT
            size = Int(info.st_size)
            seconds = Int(time.tv_sec)
            nanoseconds = Int(time.tv_nsec)
        }
    }

    /// Whether anything has this name, were it a link that leads nowhere.
    static func isThere(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0
    }

    /// Whether it is a folder itself, and no link to one: links could turn in circles.
    static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, by their bytes; none when there is no such folder.
    ///
    /// - Parameter limit: how many are wanted.
    /// - Throws: a folder that cannot be listed, or what is none.
    public static func names(in folder: String, upTo limit: Int = .max) throws(Refusal) -> [String] {
        guard let entries = opendir(folder) else {
            if errno == ENOENT && !isThere(folder) { return [] }
            throw Refusal(.unlistedFolder(folder, errno))
        }
        defer { closedir(entries) }
        var names: [String] = []
        while names.count < limit, let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

extension Diagnostic {
    /// - Parameter code: the system’s.
    fileprivate static func unopened(_ path: String, _ code: Int32) -> Diagnostic {
        let (message, hint): (String, String?) =
            switch code {
            case ENOENT where RegularFile.isThere(path), ELOOP: (brokenLink, "remplacez le lien par le fichier")
            case ENOENT: ("ce fichier n’existe pas", "vérifiez son nom")
            case EACCES, EPERM: ("l’accès à ce fichier est refusé", "donnez-vous le droit de le lire")
            case ENXIO: (noFile, noFileHint)
            case EMFILE, ENFILE: ("trop de fichiers sont ouverts", nil)
            case EIO: ("le disque n’a pas rendu ce fichier", "vérifiez l’état du disque")
            default: ("le fichier ne peut pas être lu", "vérifiez qu’il existe et que vous avez le droit de le lire")
            }
        let isLink = message == brokenLink
        return Diagnostic(isLink ? .linkLoop : .unreadableFile, message, at: Location(file: path), hint: hint)
    }

    private static let brokenLink = "ce lien ne mène à aucun fichier, ou revient à lui-même"
    private static let noFile = "ce n’est pas un fichier ordinaire, mais un tube, une prise ou un périphérique"
    private static let noFileHint = "remplacez-le par un fichier, ou ôtez-le de là"

    fileprivate static func noFile(_ path: String, isFolder: Bool) -> Diagnostic {
        Diagnostic(
            .unreadableFile, isFolder ? "ce n’est pas un fichier, mais un dossier" : noFile, at: Location(file: path),
            hint: isFolder ? "donnez-lui un autre nom, ou mettez-le ailleurs" : noFileHint)
    }

    static func fileTooLarge(_ path: String, _ limit: Int) -> Diagnostic {
        let megabytes = limit / 1_000_000
        let size = megabytes == 1 ? "un mégaoctet" : "\(megabytes)\u{A0}mégaoctets"
        return Diagnostic(
            .fileTooLarge, "le fichier dépasse \(size)", at: Location(file: path),
            hint: megabytes == 1 ? "un fichier de la rédaction tient en quelques pages" : "allégez-le")
    }

    fileprivate static func changedWhileRead(_ path: String) -> Diagnostic {
        Diagnostic(
            .changedWhileRead, "ce fichier change pendant qu’on le lit", at: Location(file: path),
            hint: "attendez qu’il soit enregistré, puis recommencez")
    }

    fileprivate static func unlistedFolder(_ path: String, _ code: Int32) -> Diagnostic {
        let message =
            switch code {
            case ENOTDIR: "ce n’est pas un dossier"
            case EACCES, EPERM: "l’accès à ce dossier est refusé"
            case ENOENT, ELOOP: "ce lien ne mène à aucun dossier, ou revient à lui-même"
            default: "ce dossier ne peut pas être lu"
            }
        return Diagnostic(
            .unreadableFile, message, at: Location(file: path),
            hint: "vérifiez ce qu’il y a à cet endroit, et vos droits")
    }
}
