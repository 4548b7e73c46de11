import French

/// A sentence under construction, with what saying it would change.
struct Realization: Sendable {
    var tokens: [Token] = []
    var discourse: Discourse
    /// Record paths it tells, countable or not, in order.
    var told: [RecordPath] = []
    /// The countable ones among them.
    var counted: PathSet = []
    /// Facts of the item at hand that it prints.
    var itemFacts: FactSet = []
    /// Whether it names again a source that was just named.
    var repeatsSource = false
    /// Whether it told where its source said so.
    var saysChannel = false
    /// Whether it says *le même jour* of a day that went without saying.
    var saysSameDay = false
    /// What each noun-group brace imposes, by the brace's index.
    var agreements = BraceAgreements()
    /// That of the subject: *la rame*, of *selon les secours, la rame transportait 162 personnes*.
    var subjectAgreement: Agreement? { anatomy.act?.subject ?? agreements.first }
    /// The last noun group that could be a subject.
    var lastSubject: Agreement?
    /// Where *à la cathédrale Notre-Dame de Paris* stands, of a service named as a place.
    var namedPlace: Range<Int>?
    /// How many words there were once it had named the incident: what follows may say of what, or where.
    var namedIncident: Int?
    /// Whether the last verb of a formulation is denied: *ne peuvent plus*.
    var isVerbDenied = false
    /// Words that explain a name met within a fact: no reason to tell fewer facts.
    var explainingWords = 0
    var anatomy = Anatomy()

    /// The tokens as they are typeset: commas that close an apposition gone before other punctuation.
    var sentence: [Token] { Marks.settled(tokens) }

    /// Words of what is told.
    var wordCount: Int { allWords - explainingWords }

    /// Words as an editor counts them: what stands between spaces, punctuation aside.
    var allWords: Int {
        tokens.count { token in
            switch token.kind {
            case .punctuation, .openQuote, .closeQuote: false
            case .text, .brand: true
            default: true
            }
        }
    }
}

/// What noun-group braces impose on verbs and adjectives, by the index of the brace.
struct BraceAgreements: Sendable {
    private var known: [Agreement?] = []

    /// That of the first noun group: the subject’s, in a sentence that opens with it.
    var first: Agreement? { known.lazy.compactMap(\.self).first }

    subscript(index: Int) -> Agreement? {
        get { index < known.count ? known[index] : nil }
        set {
            while known.count <= index { known.append(nil) }
            known[index] = newValue
        }
    }
}

extension [Token] {
    /// Whether words in lower case stand at a place.
    func read(_ words: [String], at start: Int) -> Bool {
        words.indices.allSatisfy { start + $0 < count && self[start + $0].reads(words[$0]) }
    }
}

extension Token {
    /// Whether it is a word written in lower case, be it with a capital.
    func reads(_ word: String) -> Bool {
        // Letters of French and their capitals take as many bytes, and begin with the same but for one bit.
        guard text.utf8.count == word.utf8.count, let first = text.utf8.first, let other = word.utf8.first,
            first | 0x20 == other | 0x20
        else { return false }
        return text.spells(word) || text.inLowerCase.spells(word)
    }
}
