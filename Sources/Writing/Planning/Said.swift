import French

extension Planner {
    /// One sentence and where it comes from.
    struct Said {
        var realization: Realization
        var formulation: Formulation
        /// The slot it tells; of a joined sentence, that of its last clause.
        var slot = ""
        /// Formulations joined before this one.
        var joined: [Formulation] = []
        /// Whether it says more of what the sentence before tells: a figure’s note stays with its figure.
        var continues = false
    }

    struct Request {
        var slot: Slot
        var item: Item?
        var budget: Int
        var isBody: Bool
    }
}

extension Realization {
    /// The words alone: what makes two sentences the same to a reader.
    var words: String { tokens.filter { $0.kind != .punctuation }.map(\.text).joined(separator: " ") }

    /// Whether a name stands in it twice, as a word of ours or within the author’s.
    func repeats(_ name: String) -> Bool {
        let name = name.split(separator: " ")[...]
        var words = tokens.lazy.flatMap { $0.text.split { $0 == " " || $0 == "’" } }[...]
        var count = 0
        while !words.isEmpty {
            if words.starts(with: name) { count += 1 }
            words.removeFirst()
        }
        return count > 1
    }

    /// A sentence never opens with digits; one joined to another may.
    var opensWithDigits: Bool { tokens.first?.kind == .number }

    /// True when most of it is somebody's words: length rules do not bind quotes.
    var isQuotation: Bool { tokens.contains { $0.kind == .openQuote } }
}
