import French

extension Planner {
    /// One sentence and where it comes from.
    ///
    /// A class for its size: candidates are ranked, compared and handed on.
    final class Said: Sendable {
        let realization: Realization
        let formulation: Formulation
        let parts: Formulation.Parts
        /// The slot it tells; of a joined sentence, that of its last clause.
        let slot: String
        /// Formulations joined before this one.
        let joined: [Formulation]
        /// Whether it says more of what the sentence before tells: a figure’s note stays with its figure.
        let continues: Bool
        /// What it counts, of a figure: those of one measure stay together.
        let measure: String?
        /// What parts its last clause from the others.
        let link: Junction.Link?

        init(
            realization: Realization, formulation: Formulation, parts: Formulation.Parts, slot: String,
            joined: [Formulation] = [], continues: Bool = false, measure: String? = nil,
            link: Junction.Link? = nil
        ) {
            self.realization = realization
            self.formulation = formulation
            self.parts = parts
            self.slot = slot
            self.joined = joined
            self.continues = continues
            self.measure = measure
            self.link = link
        }

        /// The same, in other words or beside another sentence.
        func changed(to realization: Realization? = nil, continues: Bool? = nil) -> Said {
            Said(
                realization: realization ?? self.realization, formulation: formulation, parts: parts, slot: slot,
                joined: joined, continues: continues ?? self.continues, measure: measure, link: link)
        }

        /// The same with others worked into it.
        func with(_ traits: [Said], as realization: Realization) -> Said {
            Said(
                realization: realization, formulation: formulation, parts: parts, slot: slot,
                joined: joined + traits.map(\.formulation), continues: continues, measure: measure, link: link)
        }

        /// A formulation in its slot: what an article uses once, if it can help it.
        var use: Use { Use(slot, formulation) }
    }

    struct Use: Sendable, Hashable {
        var slot: String
        var formulation: UInt64

        init(_ slot: String, _ formulation: Formulation) {
            self.slot = slot
            self.formulation = formulation.hash
        }

        func hash(into hasher: inout Hasher) { hasher.combine(formulation) }
    }

    /// What is to be said: every candidate refers to it.
    final class Request {
        let slot: Slot
        let setting: Setting
        let budget: Int

        init(slot: Slot, setting: Setting, budget: Int) {
            self.slot = slot
            self.setting = setting
            self.budget = budget
        }
    }

    /// A formulation that may be eligible.
    struct Row {
        var formulation: Formulation
        /// Its sentence, where it had to be read to rank it.
        var parts: Formulation.Parts?
        /// How many facts of the item at hand it names.
        var potential: Int
        var hash: UInt64

        func said(_ realization: consuming Realization, _ parts: Formulation.Parts, _ request: Request) -> Said {
            Said(
                realization: realization, formulation: formulation, parts: parts, slot: request.slot.name,
                measure: request.setting.item?.attributes["mesure"])
        }
    }
}

extension Realization {
    /// The words alone: what makes two sentences the same to a reader.
    var words: String { joined(\.self) }

    /// The same in lower case.
    var lowerCaseWords: String { joined(\.inLowerCase) }

    private func joined(_ form: (String) -> String) -> String {
        var words = ""
        for index in tokens.indices where tokens[index].kind != .punctuation {
            if !words.isEmpty { words += " " }
            words += form(tokens[index].text)
        }
        return words
    }

    /// The hash of the words.
    var fingerprint: UInt64 {
        var hash = StableHash()
        for index in tokens.indices where tokens[index].kind != .punctuation {
            hash.mix(tokens[index].text)
            hash.mix(" ")
        }
        return hash.value
    }

    /// Whether a name stands in it twice, as a word of ours or within the author’s.
    func repeats(_ name: SpelledName) -> Bool {
        name.count(in: self) > 1
    }

    /// A sentence never opens with digits; one joined to another may.
    var opensWithDigits: Bool { tokens.first?.kind == .number }

    /// Whether its first word is a name that has no capital: *horrormar44*.
    var opensInLowerCase: Bool {
        guard let first = tokens.first, first.kind == .brand else { return false }
        return first.text.first?.isLowercase ?? false
    }

    /// True when most of it is somebody's words: length rules do not bind quotes.
    var isQuotation: Bool { tokens.contains { $0.kind == .openQuote } }
}
