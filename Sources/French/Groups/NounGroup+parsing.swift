extension NounGroup {
    /// Reads a noun group with its determiner.
    ///
    /// - Parameters:
    ///   - text: *une mise à jour défectueuse*, *de nombreux utilisateurs*, *près de 70 000 clients*.
    ///   - gender: given by the author when the lexicon does not know the noun.
    ///   - number: likewise.
    /// - Throws: what keeps it from being read, with what to write instead.
    public init(
        parsing text: String, gender: Gender? = nil, number: Number? = nil, lexicon: Lexicon = .standard
    ) throws(FormProblem) {
        let scanned = WordScanner.scan(text)
        guard let last = scanned.last else {
            throw FormProblem(
                .empty, "Ce groupe nominal est vide.", hint: "écrivez par exemple « une panne »", range: 0..<0)
        }
        let words = scanned.map(\.text)
        let whole = 0..<last.range.upperBound
        guard let scan = DeterminerScan.scan(words), scan.count < words.count else {
            throw NounGroup.missingDeterminer(words, scanned[0].range, whole, lexicon)
        }
        let rest = Array(words[scan.count...])
        let headIndex = NounGroup.headIndex(rest, lexicon)
        let headWord = NounGroup.bare(rest[headIndex])
        let found = lexicon.lookUp(headWord)
        let foundNumber = number ?? scan.number ?? NounGroup.number(of: headWord, found?.singular)
        var foundGender = gender ?? scan.gender
        if gender == nil, let known = found?.noun.gender {
            if let written = scan.gender, written != known, headIndex == 0, !scan.agreesWithComplement,
                NounGroup.isPlainDeterminer(scan.determiner)
            {
                throw NounGroup.mismatch(words, scan, headWord, known, whole)
            }
            foundGender = foundGender ?? known
        }
        if foundGender == nil { foundGender = NounGroup.genderShown(rest, headIndex, lexicon) }
        if foundGender == nil, found == nil {
            foundGender = NounForm.singulars(of: headWord).lazy.compactMap(NounGender.sure).first
        }
        // Persons named with one form: generic masculine.
        if foundGender == nil, found?.noun.isPerson == true { foundGender = .masculine }
        guard let decided = foundGender else {
            throw NounGroup.unknownGender(text, headWord, foundNumber, scanned[scan.count + headIndex].range)
        }
        determiner = scan.determiner
        head = headWord
        agreement = Agreement(decided, foundNumber)
        self.words = rest
        self.headIndex = headIndex
        writtenDeterminer = WordScanner.joined(words[..<scan.count])
        body = NounGroup.bodyTokens(rest)
    }

    /// The noun: the first word that is no adjective standing before it.
    private static func headIndex(_ words: [String], _ lexicon: Lexicon) -> Int {
        var index = 0
        while index + 1 < words.count {
            let word = words[index].lowercased()
            let next = words[index + 1]
            let isNumber = NumberReading.isNumberWord(word) || NumberReading.isDigits(word)
            guard
                isNumber || AdjectivesBefore.contains(word)
                    || (index == 0 && isKnownAdjectiveBefore(word, next, lexicon))
            else { break }
            // « les autres », « le premier de la liste »: the adjective is the head.
            if Prepositions.opensComplement(next) { break }
            // A noun that is also such an adjective, followed by an adjective: « le vieux malade » stays rare enough.
            index += 1
        }
        return index
    }

    /// *une probable erreur*: an adjective that is no noun, before a noun.
    private static func isKnownAdjectiveBefore(_ word: String, _ next: String, _ lexicon: Lexicon) -> Bool {
        lexicon.isAdjective(word) && lexicon.lookUp(word) == nil && lexicon.lookUp(next) != nil
    }

    /// Without the comma or bracket that follows: *des noms, prénoms et adresses*.
    private static func bare(_ word: String) -> String {
        var word = word
        while let last = word.unicodeScalars.last, Signs.closing.contains(last), word.utf8.count > 1 {
            word.unicodeScalars.removeLast()
        }
        return word
    }

    private static func number(of word: String, _ singular: String?) -> Number {
        if let singular { return singular == word ? .singular : .plural }
        return word.hasSuffix("s") || word.hasSuffix("x") ? .plural : .singular
    }

    /// What an adjective before or right after the noun shows.
    private static func genderShown(_ words: [String], _ headIndex: Int, _ lexicon: Lexicon) -> Gender? {
        for word in words[..<headIndex] {
            if let gender = AdjectiveGender.gender(word.lowercased(), lexicon: lexicon) { return gender }
        }
        let next = headIndex + 1
        if next < words.count, lexicon.isAdjective(words[next]), lexicon.lookUp(words[next]) == nil {
            return AdjectiveGender.gender(words[next], lexicon: lexicon)
        }
        return nil
    }

    private static func isPlainDeterminer(_ determiner: Determiner) -> Bool {
        switch determiner {
        case .definite, .indefinite, .partitive, .demonstrative, .negative: true
        default: false
        }
    }

    // MARK: - Problems

    private static func missingDeterminer(
        _ words: [String], _ first: Range<Int>, _ whole: Range<Int>, _ lexicon: Lexicon
    ) -> FormProblem {
        let text = WordScanner.joined(words)
        guard let known = lexicon.lookUp(words[0].lowercased()) else {
            return FormProblem(
                .missingDeterminer, "« \(text) » n’a pas de déterminant.",
                hint: "ajoutez un déterminant (« le », « une », « des »…) ou déclarez un nom propre", range: first)
        }
        let gender = known.noun.gender ?? .masculine
        let isPlural = known.singular != words[0].lowercased()
        let article = DeterminerForms.indefinite(Agreement(gender, isPlural ? .plural : .singular))
        return FormProblem(
            .missingDeterminer, "« \(text) » n’a pas de déterminant.",
            hint: "ajoutez un déterminant : « \(article) \(text) »", range: whole)
    }

    private static func mismatch(
        _ words: [String], _ scan: DeterminerScan, _ head: String, _ known: Gender, _ whole: Range<Int>
    ) -> FormProblem {
        let agreement = Agreement(known, scan.number ?? .singular)
        let right: String =
            switch scan.determiner {
            case .definite: DeterminerForms.definite(agreement)
            case .indefinite: DeterminerForms.indefinite(agreement)
            case .partitive: DeterminerForms.partitive(agreement)
            case .demonstrative: DeterminerForms.demonstrative(agreement)
            default: known == .feminine ? "aucune" : "aucun"
            }
        let rest = WordScanner.joined(words[scan.count...])
        return FormProblem(
            .genderMismatch, "« \(head) » est \(known == .feminine ? "féminin" : "masculin").",
            hint: "écrivez « \(Elision.joined(right, rest)) »", range: whole)
    }

    private static func unknownGender(
        _ text: String, _ head: String, _ number: Number, _ range: Range<Int>
    ) -> FormProblem {
        FormProblem(
            .unknownGender, "Le genre de « \(head) » n’est pas connu.",
            hint:
                "écrivez { texte: « \(text) », genre: féminin, nombre: \(number == .plural ? "pluriel" : "singulier") }"
                + " (ou masculin), ou ajoutez « \(head) » au lexique",
            range: range)
    }
}
