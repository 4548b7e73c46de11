/// Several verbs of one subject: *a isolé, vidé et redémarré les serveurs*, *est tombée et a redémarré*.
///
/// The auxiliary is said once when it is the same for all, else before each (Grevisse et Goosse, *Le bon usage*, § 270).
extension InfinitiveGroup {
    /// A group with the conjunction before it.
    typealias Link = (conjunction: [Token], group: InfinitiveGroup)

    /// The groups after this one, in their order.
    var followers: [Link] {
        next.flatMap { [(conjunction: $0.conjunction, group: $0.group)] + $0.group.followers }
    }

    /// Whether all may go under the auxiliary of the first.
    func sharesAuxiliary(_ tense: Tense) -> Bool {
        // A été lente, puis a cessé de répondre: *être* with an attribute is no auxiliary.
        attribute == nil
            && followers.allSatisfy { $0.group.attribute == nil && verb.sharesAuxiliary(with: $0.group.verb, tense) }
    }

    /// *arrêter puis relancer les serveurs*: nothing but the object of the next verb may be this one’s.
    var sharesNextObject: Bool {
        guard let other = next.first?.group, object == nil, attribute == nil, !verb.isPronominal, !verb.isPassive,
            verb.clitics.isEmpty, verb.tail.isEmpty, before.isEmpty, complement.isEmpty || makesOnePhrase,
            !VerbComplements.withoutObject.contains(verb.verb.infinitive),
            !verb.verb.conjugatesWithEtre || verb.verb.takesAvoirWithObject
        else { return false }
        return (other.object != nil && !other.verb.isPronominal) || other.sharesNextObject
    }

    /// *mettre à jour puis redémarrer les routeurs*: the phrase belongs to the verb.
    private var makesOnePhrase: Bool {
        guard ["mettre", "remettre", "placer", "prendre", "laisser", "tenir"].contains(verb.verb.infinitive),
            case .tokens(let tokens)? = complement.segments.first, complement.segments.count == 1
        else { return false }
        let words = tokens.map(\.text)
        return PrepositionalPhrase(words, at: 0, lexicon: .standard).map { !$0.isDetermined && $0.end == words.count }
            ?? false
    }

    /// *ne pas arrêter et relancer les serveurs*, *ne plus s’ouvrir ou se fermer*: the negation is that of all that share
    /// the object, or that *ou* joins; after *ni*, *ne* alone is said again (*n’envoyait plus ni ne recevait*).
    mutating func denyFollower() {
        guard let negation = verb.negation, !next.isEmpty, next[0].group.verb.negation == nil,
            // Ne pas supprimer mais archiver les données.
            !next[0].conjunction.contains(where: { $0.text == "mais" })
        else { return }
        if next[0].conjunction.contains(where: { $0.text == "ni" }) {
            next[0].group.verb.negation = .ni
        } else if negation.isInside, sharesNextObject || next[0].conjunction.contains(where: { $0.text == "ou" }) {
            next[0].group.verb.negation = negation
        }
        next[0].group.denyFollower()
    }

    /// The object, or the one that the next group says for both: *arrêter puis relancer* **les serveurs**.
    var subjectInPassive: (group: NounGroup, agreement: Agreement)? {
        if let object { return (object, objectAgreement ?? object.agreement) }
        return sharesNextObject ? next[0].group.subjectInPassive : nil
    }

    /// *a lu*, **écrit ou effacé leurs fichiers**
    func activeFollowers(_ tense: Tense, _ subject: Agreement) -> [Token] {
        let isShared = sharesAuxiliary(tense)
        return followers.flatMap { conjunction, group in
            let tense = group.isPast ? tense.perfect : tense
            let head =
                isShared
                ? group.verb.participleTokens(subject: subject) : group.verb.tokens(tense, subject: subject)
            return conjunction + group.finish(head, subject)
        }
    }

    /// *ont été arrêtés* **puis relancés**; of two objects, each is the subject of its verb (*la configuration a été
    /// corrigée* **puis les machines ont été relancées**).
    func passiveFollowers(_ tense: Tense, _ agreement: Agreement) -> [Token] {
        let groups = followers
        let isShared = sharesAuxiliary(tense)
        var hasObject = object != nil
        var agreement = agreement
        var tokens: [Token] = []
        for (conjunction, group) in groups {
            var verb = group.verb
            verb.isPassive = true
            tokens += conjunction
            if hasObject, let (subject, other) = group.subjectInPassive {
                agreement = other
                tokens += subject.tokens() + verb.tokens(tense, subject: agreement)
            } else {
                tokens +=
                    isShared
                    ? verb.participleTokens(subject: agreement) : verb.tokens(tense, subject: agreement)
            }
            tokens += group.passiveComplements(agreement)
            hasObject = hasObject || group.object != nil
        }
        return tokens
    }

    /// Every group with its own head, or participles after the auxiliary of the first: *avoir arrêté puis relancé*.
    func joined(_ owner: Agreement, past: Bool, _ head: (VerbGroup) -> [Token]) -> [Token] {
        var tokens = finish(head(verb), owner)
        let isShared = past && sharesAuxiliary(.compoundPast)
        for (conjunction, group) in followers {
            var verb = group.verb
            // Ne plus envoyer ni recevoir
            if verb.negation == .ni { verb.negation = nil }
            let words = isShared ? verb.participleTokens(subject: owner) : head(verb)
            tokens += conjunction + group.finish(words, owner)
        }
        return tokens
    }
}

extension InfinitiveGroup {
    /// The clause joined to a verb by the words after it; nil when none is.
    static func clause(
        _ rest: [String], after head: VerbGroup, _ scanned: [WordScanner.Word], _ orthography: Orthography,
        _ lexicon: Lexicon
    ) throws(FormProblem) -> CoordinatedClause? {
        guard rest.count <= longest else { return nil }
        do {
            return try CoordinatedClause(rest, after: head, orthography, lexicon)
        } catch let problem {
            var problem = problem
            problem.range = (scanned.first?.range.lowerBound ?? 0)..<(scanned.last?.range.upperBound ?? 0)
            throw problem
        }
    }

    /// *bloquer, puis supprimer*, *arrêter les serveurs, les vider*: the comma before or after an infinitive is a word
    /// of its own.
    static func withCommasApart(_ words: [String], _ orthography: Orthography, _ lexicon: Lexicon) -> [String] {
        guard words.count <= longest else { return words }
        return words.indices.flatMap { index -> [String] in
            let word = words[index]
            guard word.ends(in: ",") else { return [word] }
            let bare = String(word.dropLast())
            guard EmbeddedInfinitive.isInfinitive(bare) || opensClause(words, index + 1, orthography, lexicon) else {
                return [word]
            }
            return [bare, ","]
        }
    }

    /// Whether an infinitive stands there, past a conjunction, its pronouns and its negation.
    private static func opensClause(
        _ words: [String], _ start: Int, _ orthography: Orthography, _ lexicon: Lexicon
    ) -> Bool {
        var index = start
        while index < words.count, ["et", "puis", "ou", "mais", "voire", "ensuite"].contains(words[index]) {
            index += 1
        }
        guard index < words.count, !words[index].startsWithCapital,
            let (verb, _) = VerbGroup.head(words[index...], orthography)
        else {
            return false
        }
        // Le site, la mer: an article may look like a pronoun, a noun like an infinitive.
        return isInfinitive(verb.verb.infinitive, lexicon)
    }
}
