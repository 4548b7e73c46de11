import Foundation
import Testing

/// What may stand where a file of text is expected, by mistake or by malice.
enum Impostor: String, CaseIterable, CustomTestStringConvertible {
    case folder, pipe, socket, device, loop, missing, huge, forbidden, utf16, latin1, nul, aliases, deep, deepInLine

    /// The identifier of what is said of it in a YAML file.
    var identifier: String {
        switch self {
        case .folder, .pipe, .socket, .device, .forbidden: "fichier-illisible"
        case .loop, .missing: "lien-en-boucle"
        case .huge: "fichier-trop-gros"
        case .utf16, .latin1: "encodage"
        case .nul: "caractere-interdit"
        case .aliases: "ancre-yaml"
        case .deep, .deepInLine: "syntaxe-yaml"
        }
    }

    var testDescription: String { rawValue }

    /// Whether the system lets it be told apart: root may read everything.
    var canBeMade: Bool { self != .forbidden || getuid() != 0 }

    func make(at url: URL) throws {
        let path = url.path
        switch self {
        case .folder: try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        case .pipe: try succeed(mkfifo(path, 0o600))
        case .socket: try succeed(mknod(path, S_IFSOCK | 0o600, 0))
        case .device: try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/dev/zero")
        case .loop:
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: url.lastPathComponent)
        case .missing:
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nulle-part")
        case .huge:
            // A hundred megabytes that take no room.
            try Data().write(to: url)
            try succeed(truncate(path, 100_000_000))
        case .forbidden:
            try Data("titre: a\n".utf8).write(to: url)
            try succeed(chmod(path, 0))
        case .utf16:
            try Data([0xFF, 0xFE] + "titre: é\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }).write(to: url)
        case .latin1: try Data([0x61, 0x3A, 0x20, 0xE9, 0x0A]).write(to: url)
        case .nul: try Data("titre: a\u{0}b\n".utf8).write(to: url)
        case .aliases: try Data(Self.bomb.utf8).write(to: url)
        case .deep:
            let lines = (0..<1_300).map { String(repeating: " ", count: $0) + "a:\n" }
            try Data(lines.joined().utf8).write(to: url)
        case .deepInLine: try Data(("a: " + String(repeating: "[", count: 200_000)).utf8).write(to: url)
        }
    }

    /// Nine levels of nine references each: 387 million words for whoever follows them.
    private static let bomb =
        "a: &a [mot, mot, mot, mot, mot, mot, mot, mot, mot]\n"
        + zip("bcdefghi", "abcdefgh").map { name, former in
            "\(name): &\(name) [\(Array(repeating: "*\(former)", count: 9).joined(separator: ", "))]\n"
        }.joined()

    private func succeed(_ result: Int32) throws {
        if result != 0 { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }
}
