import Foundation

/// Absolute `http` and `https` URLs.
enum WebAddress {
    static func isAbsolute(_ text: String) -> Bool {
        guard let url = URL(string: text, encodingInvalidCharacters: false), let host = url.host() else { return false }
        return ["http", "https"].contains(url.scheme?.lowercased()) && !host.isEmpty
    }
}
