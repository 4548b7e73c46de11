/// The spaces of typography, each with its sign.
public enum Space: String, Sendable, Hashable {
    case none = ""
    /// Between words: a line may end there.
    case breaking = " "
    case noBreak = "\u{A0}"
    case narrowNoBreak = "\u{202F}"
}
