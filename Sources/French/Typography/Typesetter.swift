/// Turns tokens into what is printed: elision, contraction and euphony first, then capitals, then exact spaces.
///
/// It works on kinds, across markup: a brand or a URL is never contracted with, split or recased.
public struct Typesetter: Sendable {
    public var profile: Typography
    /// Whether the first word, and the first after a full stop, take a capital.
    public var capitalizesSentences: Bool

    public init(profile: Typography = .imprimerie, capitalizesSentences: Bool = false) {
        self.profile = profile
        self.capitalizesSentences = capitalizesSentences
    }

    /// The tokens as printed, each with its `leading`.
    public func typeset(_ tokens: [Token]) -> [Token] {
        var printed = Morphophonology.applied(to: tokens)
        if capitalizesSentences { Capitals.capitalize(&printed) }
        Spacing(profile).apply(to: &printed)
        return printed
    }

    /// The text of the tokens.
    public func string(_ tokens: [Token]) -> String {
        Self.joined(typeset(tokens)[...])
    }

    /// The text of tokens that are typeset already, without what stands before the first.
    package static func joined(_ tokens: ArraySlice<Token>) -> String {
        guard let first = tokens.first else { return "" }
        let length = tokens.reduce(0) { $0 + $1.leading.rawValue.utf8.count + $1.text.utf8.count }
        return String(unsafeUninitializedCapacity: length) { buffer in
            var end = buffer.initialize(fromContentsOf: first.text.utf8)
            for token in tokens.dropFirst() {
                end = buffer[end...].initialize(fromContentsOf: token.leading.rawValue.utf8)
                end = buffer[end...].initialize(fromContentsOf: token.text.utf8)
            }
            return end
        }
    }

    /// The text of the tokens in the default profile.
    public static func text(_ tokens: [Token], profile: Typography = .imprimerie, capitalized: Bool = false) -> String {
        Typesetter(profile: profile, capitalizesSentences: capitalized).string(tokens)
    }
}
