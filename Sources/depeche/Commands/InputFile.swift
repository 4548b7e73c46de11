import Diagnostics
import Foundation

/// What a user named to be read: a file, or « - » for standard input.
enum InputFile {
    static func bytes(of name: String) throws(Refusal) -> [UInt8] {
        if name == "-" { return Array(FileHandle.standardInput.readDataToEndOfFile()) }
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: name)) else {
            throw Refusal(
                .error(
                    "fichier-illisible", "le fichier ne peut pas être lu", at: Location(file: name),
                    hint: "vérifiez qu’il existe et que vous avez le droit de le lire"))
        }
        return Array(data)
    }
}
