import French

/// A sentence never opens with digits (*Lexique des règles typographiques en usage à l’Imprimerie nationale*,
/// « Nombres »), and no fact is lost for that.
extension Planner {
    /// The best of the candidates that opens otherwise; else the number in letters, its source named once more, or the
    /// subject brought out: *ce sont 17 543 comptes qui…*.
    ///
    /// - Parameter again: the candidates that name their source once more.
    func opening(_ candidates: inout Candidates, again: (Planner) -> Candidates) -> Said? {
        if let best = candidates.first(where: { !$0.realization.opensWithDigits }) { return best }
        guard let counted = candidates.candidate(0) else { return nil }
        if let spelled = counted.realization.spellingItsNumber { return counted.changed(to: spelled) }
        var anew = self
        anew.discourse.lastSource = nil
        var others = again(anew)
        if let best = others.first(where: { !$0.realization.opensWithDigits }) { return best }
        return counted.realization.bringingOutItsSubject.map { counted.changed(to: $0) }
    }
}

extension Realization {
    /// Words of a number that one still reads at a glance.
    private static let longestNumber = 4

    /// *Un million et demi d’habitants*, of *1,5 million d’habitants*.
    private var spellingItsHalf: Realization? {
        guard anatomy.opensWithSubject, tokens.count > 2, let number = tokens.first, number.kind == .number,
            number.text.hasSuffix(",5"), let whole = Int(number.text.dropLast(2)), (1...16).contains(whole),
            ["million", "milliard"].contains(where: tokens[1].text.hasPrefix)
        else { return nil }
        let spelled =
            Vocabulary.words(Numerals.words(whole, gender: .masculine)) + [tokens[1]] + Vocabulary.words("et demi")
        var said = self
        said.tokens.replaceSubrange(0..<2, with: spelled)
        said.anatomy.shift(by: spelled.count - 2, from: 2)
        return said
    }

    /// *Cent dix trains se sont arrêtés*; nil for a decimal, a number too long in letters or a symbol without a name.
    var spellingItsNumber: Realization? {
        if let half = spellingItsHalf { return half }
        guard anatomy.opensWithSubject, let number = tokens.first, number.kind == .number, tokens.count > 1,
            tokens[1].kind != .number, let value = Int(number.text.filter { !$0.isWhitespace })
        else { return nil }
        var words: [Token] = []
        var length = 1
        var gender = agreements.first?.gender ?? .masculine
        if tokens[1].kind == .unit {
            guard let name = Quantity.name(ofSymbol: tokens[1].text) else { return nil }
            words = Vocabulary.words(name)
            gender = .masculine
            length = 2
        }
        let spelled = Vocabulary.words(Numerals.words(value, gender: gender))
        guard spelled.reduce(0, { $0 + $1.text.split(separator: "-").count }) <= Self.longestNumber else { return nil }
        var realization = self
        realization.tokens.replaceSubrange(0..<length, with: spelled + words)
        realization.anatomy.shift(by: spelled.count + words.count - length)
        realization.anatomy.subjectStart = 0
        return realization
    }

    /// *Ce sont 17 543 comptes qui ont été fermés.*
    fileprivate var bringingOutItsSubject: Realization? {
        guard anatomy.opensWithSubject, let verb = anatomy.verb, verb > 0, let agreement = agreements.first else {
            return nil
        }
        let presented = agreement.number == .plural ? "ce sont" : "c’ est"
        let head = Vocabulary.words(presented)
        var realization = self
        realization.tokens.insert(Token(.word, "qui"), at: verb)
        realization.tokens.insert(contentsOf: head, at: 0)
        // Whatever the anatomy knows of stands behind the verb.
        realization.anatomy.shift(by: head.count + 1)
        // Nothing is joined to it by its subject.
        realization.anatomy.subjectStart = nil
        realization.anatomy.subject = nil
        return realization
    }
}
