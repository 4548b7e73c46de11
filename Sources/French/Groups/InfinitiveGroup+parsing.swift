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
        let words = InfinitiveGroup.withCommasApart(scanned.map(\.text), orthography, lexicon)
        guard let (head, count) = VerbGroup.head(words[...], orthography),
            InfinitiveGroup.isInfinitive(head.verb.infinitive, lexicon)
        else { throw InfinitiveGroup.notAnInfinitive(words, first, lexicon) }
        verb = head
        var rest = Array(words[count...])
        if let denial = try InfinitiveGroup.compoundDenial(rest, after: head, orthography, lexicon) {
            self = denial
            return
        }
        if let clause = try InfinitiveGroup.clause(rest, after: head, scanned, orthography, lexicon) {
            next = [clause]
            rest = Array(rest[..<clause.start])
        }
        readPast(&rest)
        readPassive(&rest)
        readTail(&rest)
        readAttribute(&rest, lexicon)
        let following = rest
        let marks = rest.indices.filter { rest[$0] == "|" }
        if let mark = marks.first {
            verb.tail += Array(rest[..<mark])
            let end = marks.count > 1 ? marks[1] : rest.count
            let object = Array(rest[(mark + 1)..<end])
            let offset = scanned[min(scanned.count - 1, words.count - rest.count + mark)].range.lowerBound
            do throws(FormProblem) {
                if let name = NounGroup.nameOfSeveralWords(object) ?? NounGroup.markedName(object, lexicon) {
                    self.object = name
                } else {
                    self.object = try NounGroup(parsing: WordScanner.joined(object), lexicon: lexicon)
                }
            } catch let problem {
                var problem = problem
                if problem.reason == .missingDeterminer {
                    let bars = Bars(
                        verb: Array(words[..<(words.count - rest.count + mark)]), object: object,
                        after: Array(rest[end...].dropFirst()).filter { $0 != "|" }, lexicon: lexicon)
                    bars.explain(&problem)
                }
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
        // Arrêter puis relancer les serveurs: the object is that of both.
        if sharesNextObject { verb.hasDirectObject = true }
        denyFollower()
        if attribute == nil { verb.auxiliaryBySense = Auxiliaries.bySense(verb, followedBy: following) }
        verb.isReflexiveDative =
            verb.isPronominal && attribute == nil
            && following.first.map { PronominalVerbs.invariableBefore[verb.verb.infinitive]?.contains($0) == true }
                == true
    }

    /// *avoir perdu*, *s’être trompé*, *avoir été informé*: the verb is the participle’s.
    private mutating func readPast(_ rest: inout [String]) {
        let isAvoir = verb.verb.infinitive == "avoir" && !verb.isPronominal
        guard isAvoir || (verb.verb.infinitive == "être" && verb.isPronominal) else { return }
        if isAvoir, rest.count > 1, rest[0] == "été", let etre = Verb.etre {
            verb.verb = etre
            isPast = true
            rest.removeFirst()
            while let (adverb, count) = Adverbs.leading(rest[...]) {
                verb.adverbs.append(adverb)
                rest.removeFirst(count)
            }
            return
        }
        // Avoir fait, but avoir lieu, avoir vue sur le port.
        guard let first = rest.first, DeterminerScan.scan([first, "x"]) == nil, first != "lieu", first != "trait",
            let model = Participles.verb(of: first),
            Lexicon.standard.lookUp(first) == nil || model.pastParticiple() == first
                || verb.clitics.contains(where: { $0.objectAgreement != nil })
        else { return }
        verb.verb = model
        isPast = true
        rest.removeFirst()
    }

    /// *faire savoir*, *se rendre compte*: words that belong to the verb.
    private mutating func readTail(_ rest: inout [String]) {
        guard let first = rest.first else { return }
        let isCausative = InfinitiveGroup.isCausative(verb)
        let isFixed =
            verb.isPronominal && PronominalVerbs.fixedTails.contains(first)
            && PronominalVerbs.invariableBefore[verb.verb.infinitive]?.contains(first) == true
        guard isFixed || (isCausative && EmbeddedInfinitive.isInfinitive(first)) else { return }
        verb.tail = [first]
        rest.removeFirst()
    }

    /// *faire*, *laisser* and verbs of perception make one group with the infinitive after them.
    static func isCausative(_ verb: VerbGroup) -> Bool {
        ["faire", "laisser", "voir", "entendre", "refaire"].contains(verb.verb.infinitive)
    }

    /// *être brièvement interrompu*: the verb is *interrompre*, passive.
    ///
    /// A phrase may stand between: *être en grande partie rétabli*.
    private mutating func readPassive(_ rest: inout [String]) {
        guard verb.verb.infinitive == "être", !verb.isPronominal else { return }
        if let count = Adverbs.beforeParticiple(rest[...]), Participles.verb(of: rest[count]) != nil {
            verb.adverbs.append(WordScanner.joined(rest[..<count]))
            rest.removeFirst(count)
        }
        guard let first = rest.first,
            // *Être mises à l’abri*: no bare noun stands there but *partie* (*prenante*, *civile*).
            first != "partie", first != "parties",
            DeterminerScan.scan([first, "x"]) == nil, !Prepositions.opensComplement(first),
            let model = Participles.verb(of: first),
            rest.count < 2 || !["et", "ou", "mais", "puis", "voire", "ni"].contains(rest[1])
        else { return }
        verb.verb = model
        verb.isPassive = !model.conjugatesWithEtre
        rest.removeFirst()
    }

    /// *rester inaccessible*, *se retrouver privé d’accès*; adverbs before it stay with it.
    private mutating func readAttribute(_ rest: inout [String], _ lexicon: Lexicon) {
        guard Copulas.contains(verb) else { return }
        let phrase = Adverbs.beforeParticiple(rest[...]) ?? 0
        guard let (found, count) = Attribute.scan(rest[phrase...], lexicon: lexicon) else { return }
        var attribute = found
        let adverbs = verb.adverbs + (phrase > 0 ? [WordScanner.joined(rest[..<phrase])] : [])
        attribute.parts = adverbs.map { .word($0) } + attribute.parts
        verb.adverbs = []
        self.attribute = attribute
        rest.removeFirst(phrase + count)
    }

    /// The object and what surrounds it; without one, all is complement.
    private mutating func readObject(_ rest: [String], _ lexicon: Lexicon) {
        guard attribute == nil, rest.count <= InfinitiveGroup.longest, !Copulas.excludesObject(verb),
            let scan = ObjectScan.scan(rest, of: verb, lexicon: lexicon)
        else {
            complement = InfinitiveComplement(
                rest, isObjectControl: isObjectControl(rest), followsAttribute: attribute != nil || verb.isPassive,
                deniesAttribute: rest.first == "ni" && Copulas.contains(verb), lexicon: lexicon)
            return
        }
        before = InfinitiveComplement(scan.before, lexicon: lexicon)
        objectWords = InfinitiveComplement(
            scan.object, otherOwner: dativeOwner(scan.before) ?? dativeOwner(scan.after), lexicon: lexicon)
        guard let group = try? NounGroup(parsing: WordScanner.joined(scan.object), lexicon: lexicon) else {
            verb.hasDirectObject = true
            before = InfinitiveComplement()
            objectWords = InfinitiveComplement()
            complement = InfinitiveComplement(rest, isObjectControl: true, lexicon: lexicon)
            return
        }
        object = group
        objectAgreement = CoordinatedAgreement.agreement(of: scan.object, alone: group, lexicon)
        objectAttribute = scan.attribute
        objectAttributeComesFirst = scan.attributeComesFirst
        complement = InfinitiveComplement(
            scan.after, after: scan.object, isObjectControl: isObjectControl(scan.after),
            otherOwner: objectOwner(group), lexicon: lexicon)
        if scan.endsWithComma { complement.segments.insert(.tokens([.punctuation(",")]), at: 0) }
    }

    /// *demander à être remboursé* alone keeps the subject of its verb.
    private func isObjectControl(_ rest: [String]) -> Bool {
        if verb.isPassive { return false }
        // Prévenir ses clients de la nécessité d’être prudents.
        if object != nil, VerbComplements.withOf.contains(verb.verb.infinitive) { return true }
        guard VerbComplements.withObjectControl.contains(verb.verb.infinitive) else {
            // Former ses agents à rester vigilants: but avoir du mal, mettre deux heures à être joignable.
            return object != nil && rest.first == "à" && EmbeddedInfinitive.opens(rest, 0)
                && !VerbComplements.withSubjectControl.contains(verb.verb.infinitive)
        }
        // Demander à être remboursé, but demander à ses clients de patienter.
        let asks = object == nil && verb.verb.infinitive == "demander" && rest.first == "à"
        return !(asks && EmbeddedInfinitive.opens(rest, 0))
    }

    /// *priver les hôpitaux de leurs outils*: a plural object owns what it is deprived or told of.
    ///
    /// Written for several, it is that of the persons named: *indemniser les voyageurs à hauteur de leur billet*.
    private func objectOwner(_ object: NounGroup) -> Number? {
        if VerbComplements.withBareOf.contains(verb.verb.infinitive) { return object.agreement.number }
        guard object.agreement.number == .plural else { return nil }
        return VerbComplements.withOf.contains(verb.verb.infinitive) || object.isPerson ? .plural : nil
    }

    /// *rendre à ses clients leur argent*: persons named beside the object own it.
    private func dativeOwner(_ before: [String]) -> Number? {
        guard let first = before.first, ["à", "aux"].contains(first),
            let phrase = PrepositionalPhrase(before, at: 0, lexicon: .standard)
        else { return nil }
        let words = (first == "aux" ? ["les"] : []) + before[1..<phrase.end]
        let group = try? NounGroup(parsing: WordScanner.joined(words))
        return group.map { $0.number == .plural && $0.isPerson } == true ? .plural : nil
    }

    /// In words: what is longer is no group a writer wrote, and is kept as it stands.
    static let longest = 120

    // MARK: - Heads

    private static let falseInfinitives: WordSet = [
        "notre", "votre", "leur", "hier", "autre", "entre", "contre", "outre", "quatre", "ordre", "centre", "titre",
        "cher",
        "amer", "mer", "fer", "enfer", "hiver", "ver", "soir", "noir", "espoir", "loisir", "plaisir", "avenir",
        "octobre",
        "septembre", "novembre", "décembre", "janvier", "février", "libre", "propre", "sombre", "moindre", "pire",
        "guère", "arrière",
    ]

    /// Infinitives that are nouns too, and verbs far more often.
    private static let alsoNouns: WordSet = [
        "conseiller", "hacker", "déjeuner", "dîner", "souper", "goûter", "lever", "coucher", "toucher", "parler",
        "lancer",
        "scanner", "mixer", "manager", "boucher", "pointer", "souvenir", "repentir", "sourire", "rire", "vivre",
        "repasser", "rappeler", "déplacer", "relayer", "poster", "stocker", "tester", "filtrer", "squatter",
        "rassembler", "supporter",
    ]

    /// Whether a word that looks like an infinitive is one, not a noun or adjective (*fichier*, *premier*, *ordre*).
    static func isInfinitive(_ word: String, _ lexicon: Lexicon) -> Bool {
        if IrregularVerbs.contains(word) { return true }
        if falseInfinitives.contains(word) { return false }
        if alsoNouns.contains(word) { return true }
        if word.ends(in: "re") || word.ends(in: "oir"), IrregularVerbs.row(word) == nil { return false }
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
