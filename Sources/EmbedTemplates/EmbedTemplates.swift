import Foundation

/// Writes one Swift file that holds the given text files as raw string literals.
///
/// Usage: `EmbedTemplates OUTPUT.swift ROOT FILE…`; each file is keyed by its path below ROOT.
@main
struct EmbedTemplates {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count >= 2 else {
            throw CocoaError(.fileNoSuchFile)
        }
        let output = URL(fileURLWithPath: arguments[arguments.startIndex])
        let root = URL(fileURLWithPath: arguments[arguments.startIndex + 1]).standardizedFileURL.path + "/"
        var swift = "extension Templates {\n    static let embedded: [String: String] = [\n"
        for path in arguments.dropFirst(2).sorted() {
            let url = URL(fileURLWithPath: path).standardizedFileURL
            let text = try String(contentsOf: url, encoding: .utf8)
            let key = url.path.hasPrefix(root) ? String(url.path.dropFirst(root.count)) : url.lastPathComponent
            let fence = Self.fence(for: text)
            swift += "        \(fence)\"\(key)\"\(fence): \(fence)\"\"\"\n\(text)\n\"\"\"\(fence),\n"
        }
        swift += "    ]\n}\n"
        try swift.write(to: output, atomically: true, encoding: .utf8)
    }

    /// Enough `#` that nothing in the text can close the literal or start an escape.
    private static func fence(for text: String) -> String {
        var longest = 0
        var current = 0
        for character in text.unicodeScalars {
            current = character == "#" ? current + 1 : 0
            longest = max(longest, current)
        }
        return String(repeating: "#", count: longest + 1)
    }
}
