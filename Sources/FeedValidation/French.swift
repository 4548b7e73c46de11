/// Quotes a piece of a feed in a message: « … », cut when long, without control characters.
func quoted(_ text: some StringProtocol) -> String {
    let limit = 60
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(limit) {
        let hidden = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.properties.isBidiControl
        shown.append(hidden ? "\u{FFFD}" : scalar)
    }
    let ellipsis = text.unicodeScalars.count > limit ? "…" : ""
    return "«\u{A0}\(String(shown))\(ellipsis)\u{A0}»"
}

/// `a, b ou c`.
func alternatives(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " ou " + last
}
