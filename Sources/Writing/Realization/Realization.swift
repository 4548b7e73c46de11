import French

/// A sentence under construction, with what saying it would change.
struct Realization: Sendable {
    var tokens: [Token] = []
    var discourse: Discourse
    /// Record paths it tells, countable or not, in order.
    var told: [String] = []
    /// The countable ones among them.
    var counted: Set<String> = []
    /// Facts of the item at hand that it prints.
    var itemFacts: Set<FactName> = []
    /// Whether it names again a source that was just named.
    var repeatsSource = false
    /// Whether it says *le même jour* of a day that went without saying.
    var saysSameDay = false
    /// What each noun-group brace imposes, by the brace's index.
    var agreements: [Int: Agreement] = [:]
    /// The last noun group that could be a subject.
    var lastSubject: Agreement?
    var anatomy = Anatomy()

    /// The tokens as they are typeset: commas that close an apposition gone before other punctuation.
    var sentence: [Token] { Commas.settled(tokens) }

    /// Words as an editor counts them: what stands between spaces, punctuation aside.
    var wordCount: Int {
        tokens.count { token in
            switch token.kind {
            case .punctuation, .openQuote, .closeQuote: false
            case .text, .brand: true
            default: true
            }
        }
    }
}
