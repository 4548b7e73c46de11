import French
import Incidents

/// What a standfirst may not say yet: words that mean something only once the body has said more.
struct PointersAhead {
    /// Nouns that the record introduces: *un concert*, *une adolescente de 15 ans*.
    private let namedAnew: Set<String>
    /// Things that it tells of by themselves; of a driver or a pilot, nobody asks which.
    private let protagonists: Set<String>

    init(_ realizer: Realizer) {
        // What goes without saying: what happened, and whatever the service and its owner are called.
        let incident = realizer.incident
        let names = [incident.service.actor, incident.organisation].flatMap { actor in
            [actor.name] + [actor.gloss].compactMap { $0?.text } + actor.designations.map(\.text.text)
        }
        let own = Set(
            (names + IncidentNouns.nouns(for: incident).map(\.text) + IncidentNouns.heads).flatMap(\.lettersApart)
                .map(\.inSingular))
        // *Elle n’a pas dit si elle paierait la rançon*: nobody has read that one was asked.
        var anew: Set = ["rançon"]
        for words in realizer.facts.wordsOfItems {
            for index in words.indices.dropFirst() where Self.one.contains(words[index - 1]) {
                anew.insert(words[index].inSingular)
                if let whole = words.whole(at: index) { anew.insert(whole) }
            }
        }
        namedAnew = anew.subtracting(own)
        let groups = realizer.facts.listNames.flatMap(realizer.facts.items).flatMap {
            $0.facts[.subject]?.value?.groups ?? []
        }
        protagonists = Self.artefacts.union(
            groups.filter { $0.determiner == .definite && !$0.isPerson }.map { $0.head.inLowerCase.inSingular }
        ).subtracting(own)
    }

    /// Whether words of the standfirst point at what the record names elsewhere and nothing above it has: *la mère de
    /// l’adolescente*, of *une adolescente de 15 ans*; *le poids du camion*; *l’un des deux chanteurs*. What says which it is
    /// needs no more: *le câble qui reliait les deux cabines*.
    ///
    /// - Parameter above: what a reader has read.
    func stand(in tokens: [Token], above: [Token] = [], isCause: Bool) -> Bool {
        let words = tokens.flatMap { token in
            token.kind == .punctuation ? [Substring(token.text)] : token.text.lettersApart
        }
        var known = Set(above.flatMap(\.text.lettersApart).map(\.inSingular))
        let named = isCause ? namedAnew.union(protagonists) : namedAnew
        for index in words.indices {
            let before = index > 0 ? words[index - 1] : ""
            let noun = words[index].inSingular
            let isBare = index + 1 == words.count || Self.following.contains(words[index + 1])
            if Self.definite.contains(before), !known.contains(noun),
                isBare ? named.contains(noun) : words.whole(at: index).map(namedAnew.contains) ?? false
            {
                return true
            }
            // Which two?
            if isBare, index == 4, before.isSmallNumber, words[2] == "des", Self.one.contains(words[1]),
                !known.contains(noun)
            {
                return true
            }
            known.insert(noun)
        }
        return false
    }

    /// What stands behind a noun that nothing determines.
    private static let following: Set<Substring> = [
        ".", ",", ";", ":", "à", "a", "après", "au", "avant", "avec", "dans", "depuis", "en", "est", "et", "lors",
        "mais",
        "ont", "ou", "par", "pendant", "pour", "selon", "sont", "sur",
    ]
    /// Of which there are many: *une faille de l’outil* has its reader ask of which.
    private static let artefacts: Set<String> = [
        "appareil", "camion", "dispositif", "équipement", "fichier", "logiciel", "machine", "outil", "pièce",
        "programme",
        "script", "serveur", "véhicule",
    ]

    private static let definite: Set<Substring> = ["l", "la", "le", "du", "au"]
    private static let one: Set<Substring> = ["un", "une"]
}

extension FactTable {
    /// What is told of whom, item by item.
    fileprivate var wordsOfItems: [[Substring]] {
        listNames.filter { $0 != "citations" }.flatMap(items).map { item in
            let subject = item.facts[.subject]?.value?.groups?.map(\.text).joined(separator: " ") ?? ""
            guard case .action(let action)? = item.facts[.action]?.value else { return subject.lettersApart }
            return (subject + " " + Typesetter.text(action.infinitive(owner: .masculineSingular))).lettersApart
        }
    }
}

extension [Substring] {
    /// *Outil de déchiffrement*: a noun with its complement.
    fileprivate func whole(at index: Int) -> String? {
        guard index + 2 < count, ["de", "d"].contains(self[index + 1]) else { return nil }
        return self[index...(index + 2)].joined(separator: " ")
    }
}

extension StringProtocol {
    /// A noun without the mark of the plural.
    fileprivate var inSingular: String { hasSuffix("s") && count > 3 ? String(dropLast()) : String(self) }

    fileprivate var isSmallNumber: Bool { (2...16).contains { Numerals.words($0).elementsEqual(self) } }
}
