/// Hours by the house style: *9 h 30*, *19 h* (Imprimerie nationale); *09h30*, *19h00* (news agencies).
enum Hours {
    static func apply(_ style: Typography.HourStyle, to tokens: inout [Token]) {
        guard tokens.contains(where: { $0.kind == .unit && $0.text == "h" }) else { return }
        switch style {
        case .spaced: tokens = spaced(tokens)
        case .compact: compact(&tokens)
        }
    }

    private static func isHour(_ tokens: [Token], _ index: Int) -> Bool {
        index > 0 && tokens[index].kind == .unit && tokens[index].text == "h" && tokens[index - 1].kind == .number
    }

    /// No zero before the hour, no 00 after it.
    private static func spaced(_ tokens: [Token]) -> [Token] {
        var spaced: [Token] = []
        spaced.reserveCapacity(tokens.count)
        for (index, token) in tokens.enumerated() {
            if token.kind == .number, token.text == "00", index > 1, isHour(tokens, index - 1) { continue }
            spaced.append(token)
            guard isHour(tokens, index), spaced.count > 1 else { continue }
            let hour = spaced[spaced.count - 2].text
            if hour.utf8.count == 2, hour.hasPrefix("0") { spaced[spaced.count - 2].text.removeFirst() }
        }
        return spaced
    }

    /// An hour of the clock always has its minutes: *à 19h00*; a duration has not: *une panne de 2h*.
    private static func compact(_ tokens: inout [Token]) {
        for index in tokens.indices where isHour(tokens, index) {
            let hasMinutes = index + 1 < tokens.count && tokens[index + 1].kind == .number
            if !hasMinutes, isClock(tokens, index) { tokens[index].text = "h00" }
            tokens[index].leading = .none
        }
    }

    /// The *h* of an hour, or the *j* of *7j/7*.
    static func isMark(_ tokens: [Token], _ index: Int) -> Bool {
        switch tokens[index].text {
        case "h", "h00": true
        case "j": index + 1 < tokens.count && tokens[index + 1].text == "/"
        default: false
        }
    }

    private static let prepositions: WordSet = [
        "à", "vers", "dès", "jusqu’à", "avant", "après", "entre", "et", "depuis",
    ]

    private static func isClock(_ tokens: [Token], _ index: Int) -> Bool {
        let next = index + 1 < tokens.count ? tokens[index + 1].text : ""
        // 24h/24, 24h sur 24, 10h de panne
        if ["/", "sur", "de", "d’"].contains(next) { return false }
        guard index > 1 else { return true }
        let before = tokens[index - 2]
        if before.kind == .punctuation { return before.text != "(" }
        let word = before.text.lowercased()
        // de 19h00 à 20h00, à partir de 19h00; une panne de 2h.
        if word == "de" { return next == "à" || next == "-" || index > 2 && tokens[index - 3].text == "partir" }
        return prepositions.contains(word)
    }
}
