import French
import Incidents

/// A name of the record that needs explaining, as an author may have written it within a fact: *une amende à Capita*.
struct ExplainedName: Sendable {
    let name: String
    let gloss: [Token]
    /// Whether it is only given its acronym, which may stand anywhere.
    let isBare: Bool
    /// The noun that says what it is.
    let head: String?
    private let spelled: SpelledName
    private let length: Int
    var wordCount: Int { length }
    /// Whether it is a person, whose function says who that is.
    private(set) var isPerson = false

    init?(_ actor: Actor) {
        guard actor.gloss != nil || actor.acronym != nil else { return nil }
        name = actor.name
        isBare = actor.gloss == nil
        head = actor.gloss?.head
        gloss = Vocabulary.gloss(actor)
        spelled = SpelledName(actor.name)
        length = actor.name.split(separator: " ").count
    }

    /// *Convoquer Stéphane Richard*: a person whom an author names within a fact, and presents elsewhere.
    init?(_ person: NamedPerson) {
        guard let function = person.function, !function.text.contains(",") else { return nil }
        let comma = Token(.punctuation, ",")
        name = person.name
        isBare = false
        isPerson = true
        head = function.head
        gloss = [comma] + function.tokens() + [comma]
        spelled = SpelledName(person.name)
        length = person.name.split(separator: " ").count
    }

    /// Where it first ends in a sentence, outside of what somebody says.
    func end(in tokens: [Token]) -> Int? {
        var isQuoted = false
        for index in tokens.indices {
            if tokens[index].kind == .openQuote { isQuoted = true }
            if tokens[index].kind == .closeQuote { isQuoted = false }
            guard !isQuoted, spelled.stands(at: index, in: tokens) else { continue }
            return index + (tokens[index].spells(name) ? 1 : length)
        }
        return nil
    }
}

extension Incident {
    /// Whether somebody of the record has a name, which keeps its own letters: *easyJet*.
    func bears(_ name: String) -> Bool {
        name.first?.isLowercase == true
            && ([service.actor, organisation] + actors).contains { $0.name == name }
    }

    /// The names that a reader may need explained: of the service, and of whoever acts, speaks or is named.
    var explainedNames: [ExplainedName] {
        var names: Set<String> = []
        let acting = ([service.actor, organisation] + actors + acquaintances).compactMap { ExplainedName($0) }
        return (acting + people.compactMap { ExplainedName($0) }).filter { names.insert($0.name).inserted }
    }
}

extension Draft {
    /// What an author names within a fact is explained there, if it is met there first: *…, l’hébergeur de Roubaix,*
    /// where the clause allows an apposition; anywhere else it is too late once it has been named.
    mutating func explainNames() {
        guard !isHeadline, realizer.names.explains else { return }
        var inserted: [Range<Int>] = []
        for explained in realizer.names.explained where !isMet(explained) {
            guard let end = explained.end(in: realization.tokens) else { continue }
            // *La filiale britannique de Sabadell*: one apposition in another is one too many.
            if inserted.contains(where: { $0.lowerBound < end && end <= $0.upperBound }) { continue }
            // Nor does one stand in what somebody is: *Octave Klaba, le fondateur d’OVHcloud,*.
            if !explained.isBare, isInApposition(explained, end) { continue }
            // *Enrico Perocchio, le directeur technique,*: its author says who that is.
            if explained.isPerson, end < realization.tokens.count, realization.tokens[end].text == "," {
                let next = realization.tokens[(end + 1)...].prefix(explained.gloss.count)
                if explained.head.map({ head in next.contains { $0.reads(head) } }) ?? false {
                    realization.discourse.persons[explained.name] = 1
                    continue
                }
            }
            let incident = realizer.incident
            let isService = explained.name == incident.service.actor.name
            let isOwn = isService && explained.name != incident.organisation.name
            if isOwn,
                realization.discourse.mentionCount[.service, default: 0] > Self.early
                    || realization.discourse.story.said.count > Self.early
            {
                realization.discourse.unexplained.insert(explained.name)
                continue
            }
            guard explained.isBare || mayPart(at: end, isOwn: isOwn) || resumes(at: end, explained),
                !repeats(explained, before: end)
            else {
                if !isService, !explained.isPerson { realization.discourse.unexplained.insert(explained.name) }
                continue
            }
            // A standfirst that has no room leaves it to the body.
            let words = explained.gloss.count { $0.kind != .punctuation }
            if !isBody, !explained.isBare, realization.allWords + words > Self.longestExplained { continue }
            if explained.isPerson {
                realization.discourse.persons[explained.name] = 1
            } else {
                realization.discourse.introduced.insert(explained.name)
            }
            realization.tokens.insert(contentsOf: explained.gloss, at: end)
            realization.explainingWords += words
            realization.anatomy.shift(by: explained.gloss.count, from: end)
            inserted.append(end..<end + explained.gloss.count)
        }
    }

    private func isMet(_ explained: ExplainedName) -> Bool {
        explained.isPerson
            ? realization.discourse.persons[explained.name] != nil : realization.discourse.isMet(explained.name)
    }

    /// Mentions of the service, and sentences, after which it is known.
    private static let early = 2
    /// Words of a sentence of the standfirst with what explains it.
    private static let longestExplained = 46

    /// *Du centre de données de SK C&C, l’exploitant du centre de données*, *du groupe DarkSide, le groupe de pirates*: what
    /// explains it is said already.
    private func repeats(_ explained: ExplainedName, before end: Int) -> Bool {
        let tokens = realization.tokens
        let start = end - explained.wordCount
        return explained.gloss.map(\.text).filter { $0.count > 3 }.contains { word in
            if word == explained.head { return tokens[max(0, start - 1)..<end].contains { $0.reads(word) } }
            let isName = word.first?.isUppercase == true
            return tokens[..<(isName ? tokens.count : end)].contains { $0.reads(word.inLowerCase) }
        }
    }

    /// Whether a name ends words between commas that say who somebody is.
    private func isInApposition(_ explained: ExplainedName, _ end: Int) -> Bool {
        let tokens = realization.tokens
        guard end < tokens.count, tokens[end].text == ",",
            let start = tokens[..<end].lastIndex(where: { $0.text == "," }), start > 0, start + 1 < end
        else { return false }
        return ["le", "la", "l’", "les", "un", "une"].contains(tokens[start + 1].text)
            && tokens[start - 1].kind == .brand
    }

    /// *Les pourvois de Grande Paroisse, la filiale de Total,* **et de** *l’ancien directeur*: the preposition comes again.
    private func resumes(at end: Int, _ explained: ExplainedName) -> Bool {
        let tokens = realization.tokens
        guard end + 1 < tokens.count, tokens[end].reads("et"), ["de", "d’", "à", "du"].contains(tokens[end + 1].text)
        else { return false }
        let start = tokens[..<end].lastIndex { $0.text == "de" || $0.text == "d’" || $0.text == "à" || $0.text == "du" }
        return start.map { end - $0 <= explained.wordCount + 2 } ?? false
    }

    /// Whether what follows leaves room for an apposition: the verb, a preposition, a sign or nothing.
    ///
    /// - Parameter isOwn: of the service, of which more may be said: *la panne de Starlink, survenue jeudi,*.
    private func mayPart(at index: Int, isOwn: Bool) -> Bool {
        guard index < realization.tokens.count else { return true }
        let next = realization.tokens[index]
        // *Le Grand Kartal, un hôtel, dans le nord-ouest du pays,*
        if isOwn, next.text == ",", index + 1 < realization.tokens.count {
            return ["à", "au", "dans", "en", "près"].contains(realization.tokens[index + 1].text)
        }
        return next.kind == .punctuation && next.text != "(" || index == realization.anatomy.verb
            || Self.following.contains(next.text)
    }

    private static let following: Set<String> = [
        "à", "après", "au", "avant", "avec", "ce", "chez", "contre", "dans", "depuis", "dès", "en", "le", "lors", "par",
        "pendant", "pour", "sous", "sur", "vers", "lundi", "mardi", "mercredi",
        "jeudi", "vendredi", "samedi", "dimanche",
    ]
}

extension Actor {
    /// *FBI*, *BEA-TT*, *ICO*
    var isInitials: Bool {
        (2...7).contains(name.count) && name.allSatisfy { $0.isUppercase || $0 == "-" }
    }

    /// *MAS*, which the lexicon of sigles does not know.
    var isCalledByUnknownInitials: Bool {
        (2...6).contains(name.count) && name.allSatisfy(\.isUppercase) && Lexicon.standard.gender(of: name) == nil
    }
}
