import Diagnostics
import Foundation

/// What a user named to be read: a file, or « - » for standard input.
enum InputFile {
    /// The bytes of it.
    ///
    /// - Parameter limit: how many bytes are read at most, whatever there is: a pipe or a device may never end.
    static func bytes(of name: String, upTo limit: Int = .max) throws(Refusal) -> [UInt8] {
        do {
            let file =
                name == "-" ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: name))
            var bytes: [UInt8] = []
            while bytes.count < limit, let piece = try file.read(upToCount: min(limit - bytes.count, 1 << 20)),
                !piece.isEmpty
            {
                bytes += piece
            }
            return bytes
        } catch {
            throw Refusal(
                .error(
                    "fichier-illisible", "le fichier ne peut pas être lu", at: Location(file: name),
                    hint: "vérifiez qu’il existe et que vous avez le droit de le lire"))
        }
    }
}
