import Diagnostics
import FeedValidation

/// What the validator finds, by identifier.
enum FeedValidatorProbe {
    static func identifiers(_ bytes: [UInt8]) -> Set<String> {
        Set(FeedValidator().validate(bytes, file: "flux").map(\.identifier))
    }

    static func errors(_ bytes: [UInt8]) -> Set<String> {
        Set(FeedValidator().validate(bytes, file: "flux").filter { $0.severity == .error }.map(\.identifier))
    }

    /// `identifier: message`
    static func messages(_ text: String) -> [String] {
        FeedValidator().validate(Array(text.utf8), file: "flux").map { "\($0.identifier): \($0.message)" }
    }

    static func errors(_ text: String) -> Set<String> { errors(Array(text.utf8)) }
}
