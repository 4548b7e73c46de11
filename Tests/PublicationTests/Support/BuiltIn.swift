import Foundation

/// The templates of the checkout.
enum BuiltIn {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func template(_ path: String) -> String? {
        try? String(contentsOf: root.appendingPathComponent("Templates/" + path), encoding: .utf8)
    }
}
