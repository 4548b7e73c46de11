import French

/// Verbs of one subject.
enum Coordination {
    /// *a restauré les données et resynchronisé les bases*: the auxiliary is not repeated when it is the same and
    /// nothing stands between it and the participle (Grevisse et Goosse, § 270).
    static func underOneAuxiliary(_ clauses: [[Token]], _ tense: Tense) -> [Token] {
        guard tense.isCompound, let first = clauses.first,
            clauses.allSatisfy({ sharesAuxiliary(first[...], $0[...], tense) })
        else { return Conjunction.join(clauses, with: "et") }
        return Conjunction.join([first] + clauses.dropFirst().map { Array($0.dropFirst()) }, with: "et")
    }

    /// *Envoyer* **ou** *recevoir un message*: what two infinitives running are said of is said once, behind the second
    /// (Grevisse et Goosse, § 271).
    static func underOneObject(_ infinitives: [[Token]], with conjunction: String) -> [[Token]] {
        var told: [[Token]] = []
        for group in infinitives {
            if let last = told.last, let verb = last.first, let other = group.first, last.count > 1,
                [verb, other].allSatisfy({ Vocabulary.isInfinitive($0.text) }), verb.text != other.text,
                last.dropFirst().map(\.text) == group.dropFirst().map(\.text)
            {
                told[told.count - 1] = [verb, Token(.word, conjunction)] + group
            } else {
                told.append(group)
            }
        }
        return told
    }

    /// *joindre le Samu, la police ou les pompiers*: a verb all share is said once, before objects that begin alike
    /// (Grevisse et Goosse, § 271); nil when they have none in common.
    static func underOneVerb(_ infinitives: [[Token]], with conjunction: String) -> [Token]? {
        guard infinitives.count > 1, let verb = infinitives[0].firstIndex(where: { Vocabulary.isInfinitive($0.text) })
        else { return nil }
        let head = infinitives[0][...verb].map(\.text)
        let objects = infinitives.compactMap { group -> [Token]? in
            guard group.prefix(verb + 1).map(\.text) == head else { return nil }
            let object = Array(group.dropFirst(verb + 1))
            // What holds a conjunction of its own would no longer be seen to end.
            return object.contains { ["et", "ou", "ni", ","].contains($0.text) } ? nil : object
        }
        guard objects.count == infinitives.count, let first = objects[0].first,
            objects.allSatisfy({ $0.first.map { beginAlike(first, $0) } ?? false })
        else { return nil }
        return infinitives[0][...verb] + Conjunction.join(objects, with: conjunction)
    }

    /// Both with an article, or with the same preposition, contracted or not.
    static func beginAlike(_ left: Token, _ right: Token) -> Bool {
        if left.kind == .number || right.kind == .number { return left.kind == right.kind }
        guard let opening = openings[left.text] else { return false }
        return opening == openings[right.text]
    }

    private static let openings: [String: String] = {
        var table = ["au": "à", "aux": "à"]
        for article in ["le", "la", "les", "l’", "un", "une", "des"] { table[article] = "article" }
        for word in ["à", "sur", "dans", "par", "avec", "pour", "chez", "en", "vers"] { table[word] = word }
        return table
    }()

    /// Of verbs that say how sure a plan is, whether two are one: *doit corriger et limiter*.
    static func modals(_ left: String, _ right: String) -> Modals {
        guard modals.contains(left), modals.contains(right) else { return .none }
        return left == right ? .same : .different
    }

    static func isModal(_ verb: String) -> Bool { modals.contains(verb) }

    enum Modals { case same, different, none }

    private static let modals: Set<String> = [
        "doit", "doivent", "devrait", "devraient", "compte", "comptent", "prévoit", "prévoient", "pourrait",
        "pourraient", "entend", "entendent",
    ]

    /// *647 systèmes ont été arrêtés et 96 détruits*: a passive of the same auxiliary says it once, and a noun counted
    /// twice is said once (Grevisse et Goosse, § 269).
    static func withoutRepetition(_ second: [Token], subject: Range<Int>, after first: [Token]) -> [Token] {
        let verb = subject.upperBound
        guard verb + 2 < second.count, second[verb + 1].text == "été", subject.count <= 5,
            let same = first.indices.dropLast().first(where: {
                first[$0].text == second[verb].text && first[$0 + 1].text == "été"
            }), same <= Self.nearAuxiliary
        else { return second }
        var rest = second
        rest.removeSubrange(verb..<verb + 2)
        guard let number = second[subject].lastIndex(where: { $0.kind == .number }) else { return rest }
        let noun = second[(number + 1)..<verb].map(\.text)
        if !noun.isEmpty, first[..<same].map(\.text).suffix(noun.count) == noun[...] {
            // *7,65 millions*, of persons: the million is part of the number.
            let scale = ["million", "millions", "milliard", "milliards"].contains(noun[0]) ? 1 : 0
            rest.removeSubrange((number + 1 + scale)..<verb)
        }
        return rest
    }

    private static let clitics: Set<String> = ["se", "s’", "le", "la", "l’", "les", "lui", "leur", "y", "en"]

    /// Words before the auxiliary that goes without saying, a date among them.
    private static let nearAuxiliary = 12

    /// True when the second group may do without its auxiliary after the first.
    static func sharesAuxiliary(_ first: ArraySlice<Token>, _ second: ArraySlice<Token>, _ tense: Tense) -> Bool {
        guard tense.isCompound, let left = first.first, let right = second.first, left.text == right.text else {
            return false
        }
        // *S’est détachée et s’est logée*: a pronoun left out would be missed.
        guard !clitics.contains(left.text.inLowerCase) else { return false }
        // Far from it, the participle would be looked for another verb.
        guard first.count(where: { $0.kind != .punctuation }) <= 13 else { return false }
        // *A voulu désactiver l’application et* **a** *transmis…*: the participle would be looked for another infinitive.
        if let participle = first.dropFirst().first, ["dû", "pu", "voulu"].contains(participle.text) { return false }
        let barred: Set<String> = ["été", "pas", "plus", "jamais"]
        return [first, second].allSatisfy { group in
            group.dropFirst().first.map { !barred.contains($0.text) } ?? false
        }
    }

    /// *Décoller de Linate ou* **y** *atterrir*, rather than *atterrir à Linate*: a place that the infinitive before has named.
    static func withPlaceOnce(_ infinitives: [[Token]]) -> [[Token]] {
        var told = infinitives
        for index in infinitives.indices.dropFirst() {
            let own = infinitives[index]
            guard own.count > 2, Vocabulary.isInfinitive(own[0].text), ["à", "dans", "en"].contains(own[1].text),
                own[2].kind == .brand || own[2].text.first?.isUppercase == true
            else { continue }
            let place = own[2...].map(\.text)
            let before = infinitives[index - 1]
            guard before.count > place.count + 1, before.suffix(place.count).map(\.text) == place,
                before[before.count - place.count - 1].isPreposition
            else { continue }
            told[index] = [Token(.word, "y"), own[0]]
        }
        return told
    }

    /// *Payer une facture d’eau ou régler une contravention* **en ligne**: what closes all of them is said once.
    static func withCommonEnd(_ infinitives: [[Token]]) -> [[Token]] {
        guard infinitives.count > 1, let last = infinitives.last, let shortest = infinitives.map(\.count).min() else {
            return infinitives
        }
        let common = (0..<max(0, shortest - 1)).prefix { count in
            infinitives.allSatisfy { $0[$0.count - 1 - count].text == last[last.count - 1 - count].text }
        }.count
        let end = last.suffix(common)
        guard let start = end.firstIndex(where: { ["dans", "en", "par", "sur"].contains($0.text) }) else {
            return infinitives
        }
        let count = last.count - start
        return infinitives.dropLast().map { Array($0.dropLast(count)) } + [last]
    }
}
