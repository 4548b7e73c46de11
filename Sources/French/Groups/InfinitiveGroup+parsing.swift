extension InfinitiveGroup {
    /// Reads an infinitive group.
    ///
    /// - Throws: when it does not open with an infinitive, or marks an object that is no noun group.
    public init(
        parsing text: String, orthography: Orthography = .traditional, lexicon: Lexicon = .standard
    ) throws(FormProblem) {
        let scanned = WordScanner.scan(text)
        guard let first = scanned.first else {
            throw FormProblem(
                .empty, "Ce groupe infinitif est vide.", hint: "écrivez par exemple « annuler la modification »",
                range: 0..<0)
        }
        let words = scanned.map(\.text)
        guard let (head, count) = VerbGroup.head(words[...], orthography),
            InfinitiveGroup.isInfinitive(head.verb.infinitive, lexicon)
        else { throw InfinitiveGroup.notAnInfinitive(words, first, lexicon) }
        verb = head
        var rest = Array(words[count...])
        readPast(&rest)
        readPassive(&rest)
        readTail(&rest)
        readAttribute(&rest, lexicon)
        let marks = rest.indices.filter { rest[$0] == "|" }
        if let mark = marks.first {
            verb.tail += Array(rest[..<mark])
            let end = marks.count > 1 ? marks[1] : rest.count
            let object = Array(rest[(mark + 1)..<end])
            let offset = scanned[min(scanned.count - 1, words.count - rest.count + mark)].range.lowerBound
            do {
                self.object = try NounGroup(parsing: WordScanner.joined(object), lexicon: lexicon)
            } catch let problem {
                var problem = problem
                problem.range = offset..<(scanned.last?.range.upperBound ?? offset)
                throw problem
            }
            objectWords = InfinitiveComplement(object, lexicon: lexicon)
            complement = InfinitiveComplement(
                Array(rest[min(end + (marks.count > 1 ? 1 : 0), rest.count)...]), lexicon: lexicon)
        } else {
            readObject(rest, lexicon)
        }
        verb.hasDirectObject = object != nil || verb.hasDirectObject
    }

    /// *avoir perdu*, *s’être trompé*: the verb is the participle’s; the tense is the caller’s to give.
    private mutating func readPast(_ rest: inout [String]) {
        let isAvoir = verb.verb.infinitive == "avoir" && !verb.isPronominal
        guard isAvoir || (verb.verb.infinitive == "être" && verb.isPronominal), let first = rest.first,
            DeterminerScan.scan([first, "x"]) == nil, Lexicon.standard.lookUp(first) == nil,
            let model = Participles.verb(of: first)
        else { return }
        verb.verb = model
        rest.removeFirst()
    }

    /// *faire savoir*, *se rendre compte*: words that belong to the verb.
    private mutating func readTail(_ rest: inout [String]) {
        guard let first = rest.first else { return }
        let isCausative = ["faire", "laisser", "voir", "entendre"].contains(verb.verb.infinitive)
        let isFixed =
            verb.isPronominal && PronominalVerbs.invariableBefore[verb.verb.infinitive]?.contains(first) == true
        guard isFixed || (isCausative && VerbGroup.isInfinitive(first)) else { return }
        verb.tail = [first]
        rest.removeFirst()
    }

    /// *être brièvement interrompu*: the verb is *interrompre*, passive.
    private mutating func readPassive(_ rest: inout [String]) {
        guard verb.verb.infinitive == "être", !verb.isPronominal, let first = rest.first,
            Lexicon.standard.lookUp(first) == nil || first.hasSuffix("é"),
            DeterminerScan.scan([first, "x"]) == nil, !Prepositions.opensComplement(first),
            let model = Participles.verb(of: first), rest.count < 2 || !["et", "ou", "mais"].contains(rest[1])
        else { return }
        verb.verb = model
        verb.isPassive = true
        rest.removeFirst()
    }

    /// *rester inaccessible*, *se retrouver privé d’accès*; adverbs before it stay with it.
    private mutating func readAttribute(_ rest: inout [String], _ lexicon: Lexicon) {
        guard Copulas.contains(verb), let (found, count) = Attribute.scan(rest[...], lexicon: lexicon) else { return }
        var attribute = found
        attribute.parts = verb.adverbs.map { .word($0) } + attribute.parts
        verb.adverbs = []
        self.attribute = attribute
        rest.removeFirst(count)
    }

    /// The first complement when it opens with a determiner: up to the first preposition that is not *de*.
    private mutating func readObject(_ rest: [String], _ lexicon: Lexicon) {
        guard attribute == nil, !verb.isPassive, !Copulas.contains(verb), verb.verb.infinitive != "être",
            let scan = DeterminerScan.scan(rest), scan.count < rest.count,
            scan.determiner != .bareDe || rest[0] == "de",
            verb.isPronominal || !InfinitiveGroup.isTime(rest), !opensWithPreposition(rest)
        else {
            complement = InfinitiveComplement(rest, isObjectControl: isObjectControl, lexicon: lexicon)
            return
        }
        var end = InfinitiveGroup.objectEnd(rest, scan.count, lexicon)
        // rendre le site inaccessible: the adjective is no part of the object.
        if end == rest.count, end > scan.count + 1, VerbComplements.withObjectAttribute.contains(verb.verb.infinitive),
            Attribute.base(of: rest[end - 1], lexicon) != nil
        {
            end -= 1
        }
        let words = Array(rest[..<end])
        guard let group = try? NounGroup(parsing: WordScanner.joined(words), lexicon: lexicon) else {
            verb.hasDirectObject = true
            complement = InfinitiveComplement(rest, isObjectControl: isObjectControl, lexicon: lexicon)
            return
        }
        object = group
        objectWords = InfinitiveComplement(words, lexicon: lexicon)
        complement = InfinitiveComplement(Array(rest[end...]), isObjectControl: isObjectControl, lexicon: lexicon)
    }

    private var isObjectControl: Bool { VerbComplements.withObjectControl.contains(verb.verb.infinitive) }

    /// *s’apercevoir de l’erreur*, *dépendre du réseau*: *de* is a preposition there, not part of an article.
    private func opensWithPreposition(_ rest: [String]) -> Bool {
        guard rest.count > 1, ["de", "d’", "du", "des"].contains(rest[0]) else { return false }
        if verb.isPronominal { return !PronominalVerbs.withObject.contains(verb.verb.infinitive) }
        if VerbComplements.withDe.contains(verb.verb.infinitive) { return true }
        return rest[0] == "de" && (rest[1] == "la" || rest[1] == "l’")
    }

    /// *durer une heure*, *attendre deux jours*: a measure of time is no object.
    private static func isTime(_ words: [String]) -> Bool {
        guard let group = try? NounGroup(parsing: WordScanner.joined(words)) else { return false }
        return [
            "minute", "minutes", "heure", "heures", "jour", "jours", "semaine", "semaines", "seconde", "secondes",
            "fois",
        ]
        .contains(group.head) && !group.isDefinite
    }

    private static func objectEnd(_ words: [String], _ start: Int, _ lexicon: Lexicon) -> Int {
        var index = start + 1
        while index < words.count {
            let word = words[index]
            // empêcher ses clients de consulter…
            let opensInfinitive = index + 1 < words.count && VerbGroup.isInfinitive(words[index + 1])
            if opensInfinitive, ["de", "d’", "à"].contains(word) { break }
            if ["de", "d’", "du", "des", "et", "ou"].contains(word) {
                index += 1
                continue
            }
            if Prepositions.opensComplement(word) || ["afin", "pendant", "|"].contains(word) {
                // mise à jour, accès à: part of the noun.
                if let length = compound(words, index, lexicon) {
                    index += length
                    continue
                }
                break
            }
            index += 1
        }
        return min(index, words.count)
    }

    /// How many words from a preposition on belong to a compound noun of the lexicon, or to *accès à …*.
    private static func compound(_ words: [String], _ index: Int, _ lexicon: Lexicon) -> Int? {
        for length in 2...3 where index + length <= words.count + 1 {
            let end = min(index + length, words.count)
            let candidate = WordScanner.joined(words[(index - 1)..<end])
            if lexicon.noun(candidate) != nil { return end - index }
            if let singular = NounForm.singulars(of: words[index - 1]).first, singular != words[index - 1],
                lexicon.noun(WordScanner.joined([singular] + words[index..<end])) != nil
            {
                return end - index
            }
        }
        let takesA: Set<String> = ["accès", "retour", "recours", "atteinte", "réponse", "droit", "appel"]
        if ["à", "au", "aux"].contains(words[index]), takesA.contains(words[index - 1]) { return 1 }
        return nil
    }

    // MARK: - Heads

    private static let falseInfinitives: Set<String> = [
        "notre", "votre", "leur", "hier", "autre", "entre", "contre", "outre", "quatre", "ordre", "centre", "titre",
        "cher",
        "amer", "mer", "fer", "enfer", "hiver", "ver", "soir", "noir", "espoir", "loisir", "plaisir", "avenir",
        "octobre",
        "septembre", "novembre", "décembre", "janvier", "février", "libre", "propre", "sombre", "moindre", "pire",
        "guère", "arrière",
    ]

    /// Whether a word that looks like an infinitive is one, not a noun or adjective (*fichier*, *premier*, *ordre*).
    static func isInfinitive(_ word: String, _ lexicon: Lexicon) -> Bool {
        if IrregularVerbs.index[word] != nil { return true }
        if falseInfinitives.contains(word) { return false }
        if word.hasSuffix("re"), IrregularVerbs.model(word) == nil { return false }
        if word.hasSuffix("oir"), IrregularVerbs.model(word) == nil { return false }
        return lexicon.noun(word) == nil && lexicon.adjectiveBase(word) == nil
    }

    private static func notAnInfinitive(_ words: [String], _ first: WordScanner.Word, _ lexicon: Lexicon) -> FormProblem
    {
        let written = words.first { $0 != "ne" && $0 != "n’" && $0 != "se" && $0 != "s’" } ?? first.text
        var hint = "commencez par un verbe à l’infinitif : « annuler la modification »"
        if lexicon.lookUp(written) == nil, let verb = Participles.verb(of: written) {
            let rest = WordScanner.joined([verb.infinitive] + words.dropFirst())
            hint = "écrivez « \(rest) »"
        }
        return FormProblem(
            .notAnInfinitive, "« \(first.text) » n’est pas un infinitif.", hint: hint, range: first.range)
    }
}
