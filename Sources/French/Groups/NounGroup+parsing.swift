extension NounGroup {
    /// Reads a noun group with its determiner.
    ///
    /// - Parameters:
    ///   - text: *une mise à jour défectueuse*, *de nombreux utilisateurs*, *le site et l’application*, *La Poste*.
    ///   - gender: given by the author when the lexicon does not know the noun.
    ///   - number: likewise.
    /// - Throws: what keeps it from being read, with what to write instead.
    public init(
        parsing text: String, gender: Gender? = nil, number: Number? = nil, lexicon: Lexicon = .standard
    ) throws(FormProblem) {
        let scanned = WordScanner.scan(text)
        guard !scanned.isEmpty else {
            throw FormProblem(
                .empty, "Ce groupe nominal est vide.", hint: "écrivez par exemple « une panne »", range: 0..<0)
        }
        if gender == nil, number == nil, let names = NounGroup.names(scanned.map(\.text), lexicon) {
            self = names
            return
        }
        let coordination = CoordinationScan(scanned.map(\.text))
        guard coordination.parts.count > 1, let first = coordination.parts.first else {
            try self.init(words: scanned[...], gender: gender, number: number, lexicon: lexicon)
            return
        }
        // What the author gives of the whole is no part’s number, and a part’s gender only where nothing else tells.
        func part(_ words: ArraySlice<WordScanner.Word>) throws(FormProblem) -> NounGroup {
            do throws(FormProblem) {
                return try NounGroup(words: words, gender: nil, number: nil, lexicon: lexicon)
            } catch {
                guard let gender else { throw error }
                return try NounGroup(words: words, gender: gender, number: nil, lexicon: lexicon)
            }
        }
        self = try part(scanned[first.words])
        opening = coordination.opening
        // The comma of an enumeration is a token of its own.
        trimComma()
        for other in coordination.parts.dropFirst() {
            let group: NounGroup
            if other.words.count == 1, scanned[other.words.lowerBound].text.startsWithCapital {
                group = NounGroup(named: scanned[other.words.lowerBound].text, .masculine)
            } else if other.words.count == 2, scanned[other.words.lowerBound].text == "L’",
                scanned[other.words.lowerBound + 1].text.startsWithCapital
            {
                // La famille Bettencourt et L’Oréal: a capital article within a group is of a name.
                group = NounGroup(named: "L’" + scanned[other.words.lowerBound + 1].text, .masculine)
            } else {
                group = try part(scanned[other.words])
            }
            var conjunct = Conjunct(link: other.link ?? "et", group: group)
            if other.words.upperBound < scanned.count { conjunct.group.trimComma() }
            // L’une et l’autre.
            if ["autre", "autres"].contains(conjunct.group.head) {
                conjunct.group.ownAgreement.gender = ownAgreement.gender
            }
            conjuncts.append(conjunct)
        }
    }

    /// One group, without coordination.
    private init(
        words scanned: ArraySlice<WordScanner.Word>, gender: Gender?, number: Number?, lexicon: Lexicon
    ) throws(FormProblem) {
        let written = scanned.map(\.text)
        let words = AmountReading.normalized(written)
        let start = scanned.first?.range.lowerBound ?? 0
        let whole = start..<(scanned.last?.range.upperBound ?? start)
        if let name = NounGroup.titled(words) {
            self = name
            ownAgreement = Agreement(gender ?? name.gender, number ?? name.number)
            return
        }
        if NounGroup.isBareName(words, lexicon) {
            self = NounGroup(named: WordScanner.joined(words), gender ?? .masculine, number ?? .singular)
            return
        }
        let scan = NounGroup.pronounScan(words) ?? DeterminerScan.scan(words)
        // Orange, with its gender: the author says that it is a name.
        if let gender, scan == nil, words[0].startsWithCapital {
            self = NounGroup(named: WordScanner.joined(words), gender, number ?? .singular)
            return
        }
        guard let scan, scan.count < words.count else {
            throw NounGroup.missingDeterminer(words, scanned.first?.range ?? whole, whole, lexicon)
        }
        let rest = Array(words[scan.count...])
        let noun = HeadNoun(rest, lexicon)
        let foundNumber = number ?? scan.number ?? noun.number
        if gender == nil, let known = noun.gender, noun.isKnown, let shown = scan.gender, shown != known,
            noun.index == 0, !scan.agreesWithComplement
        {
            throw NounGroup.mismatch(words, scan, noun.word, known, whole)
        }
        guard
            let decided = gender
                ?? (scan.agreesWithComplement ? noun.gender ?? scan.gender : scan.gender ?? noun.gender)
        else {
            let range = words == written ? scanned[scanned.startIndex + scan.count + noun.index].range : whole
            throw NounGroup.unknownGender(WordScanner.joined(words), noun.word, foundNumber, range)
        }
        determiner = scan.determiner
        // Un des serveurs: the pronoun shows the gender, not the whole.
        let isOne = scan.agreesWithComplement && scan.number == .singular || scan.imposesItsGender
        ownAgreement = Agreement(isOne && gender == nil ? scan.gender ?? decided : decided, foundNumber)
        // 1,5 gigaoctets: below two, the noun stays singular (Grevisse, § 511).
        let isBelowTwo = scan.isNumeral && !scan.agreesWithComplement && foundNumber == .singular
        self.words =
            isBelowTwo && noun.number == .plural
            ? NounGroupNumber(.singular, gender: ownAgreement.gender, lexicon).words(rest, headIndex: noun.index) : rest
        head = NounGroup.bare(self.words[noun.index])
        headIndex = noun.index
        body = NounGroup.bodyTokens(self.words)
    }

    /// *ceux qui attendaient*, *certains d’entre eux* has its own determiner: pronouns that stand alone.
    private static func pronounScan(_ words: [String]) -> DeterminerScan? {
        let first = words[0].lowered
        guard PronounHeads.alone.contains(bare(first)) else { return nil }
        if words.count > 1, DeterminerScan.scan(words).map({ $0.count < words.count }) == true { return nil }
        return DeterminerScan(determiner: .none, count: 0)
    }

    /// Without the comma or bracket that follows: *des noms, prénoms et adresses*.
    static func bare(_ word: String) -> String {
        var word = word
        while let last = word.unicodeScalars.last, Signs.closing.contains(last), word.utf8.count > 1 {
            word.unicodeScalars.removeLast()
        }
        return word
    }

    private mutating func trimComma() {
        guard let last = words.last, last.ends(in: ",") else { return }
        words[words.count - 1] = String(last.dropLast())
        body = NounGroup.bodyTokens(words)
    }
}
