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
        var text = ""
        text.reserveCapacity(tokens.count * 8)
        for token in typeset(tokens) {
            text += token.leading.rawValue
            text += token.text
        }
        return text
    }

    /// The text of the tokens in the default profile.
    public static func text(_ tokens: [Token], profile: Typography = .imprimerie, capitalized: Bool = false) -> String {
        Typesetter(profile: profile, capitalizesSentences: capitalized).string(tokens)
    }
}
