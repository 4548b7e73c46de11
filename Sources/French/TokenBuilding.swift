extension Token {
    /// A word of ours.
    static func word(_ text: String) -> Token { Token(.word, text) }
    static func punctuation(_ text: String) -> Token { Token(.punctuation, text) }
    static func number(_ text: String) -> Token { Token(.number, text) }
    static func unit(_ text: String) -> Token { Token(.unit, text) }
}
