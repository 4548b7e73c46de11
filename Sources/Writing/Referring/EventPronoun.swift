import French
import Incidents

/// *La fuite a pris fin et la société l’a confirmée*: what happened, where the sentence or the one before is about it.
///
/// A pronoun is read of the subject before it, else of the one noun that it agrees with (Riegel, Pellat et Rioul,
/// *Grammaire méthodique du français*, VII, 5.1).
struct EventPronoun {
    private struct Form {
        var words: [String]
        var agreement: Agreement
    }

    private struct Mention {
        /// With its article.
        var range: Range<Int>
        var agreement: Agreement
    }

    /// What it is called, longest first.
    private let forms: [Form]
    /// The genders of those who have a name.
    private let genders: [String: Agreement]

    init(_ names: ReferringExpressions) {
        let profile = names.profile[.incident]
        let nouns = [profile?.name].compactMap(\.self) + (profile?.designations ?? [])
        let shorts = nouns.compactMap { noun -> Form? in
            noun.bare.count > 1 && noun.short == nil
                ? noun.bare.first.map { Form(words: [$0.text], agreement: noun.agreement) } : nil
        }
        forms = (nouns.map { Form(words: $0.bare.map(\.text), agreement: $0.agreement) } + shorts)
            .sorted { $0.words.count > $1.words.count }
        let incident = names.incident
        var genders: [String: Agreement] = [:]
        for actor in [incident.service.actor, incident.organisation] + incident.actors + incident.acquaintances {
            genders[actor.name] = actor.agreement
            if let acronym = actor.acronym { genders[acronym] = actor.agreement }
        }
        for person in incident.people { genders[person.name] = Agreement(person.gender, .singular) }
        self.genders = genders
    }

    /// - Parameter before: the sentence before in its paragraph.
    func settle(_ sentence: inout Realization, after before: Realization?) {
        guard !sentence.isQuotation else { return }
        var subject: Agreement?
        if let before, !before.isQuotation, isAsSubject(sentence, after: before),
            let first = mentions(in: sentence.tokens).first
        {
            let pronoun = first.agreement.gender == .feminine ? "elle" : "il"
            sentence.tokens.replaceSubrange(first.range, with: [Token(.word, pronoun)])
            subject = first.agreement
        }
        putObjectBeforeVerb(&sentence, ofSubject: subject, after: before)
        putObjectBeforeInfinitive(&sentence)
    }

    /// *A détecté l’attaque, avant de* **l’annoncer**, of *avant d’annoncer l’attaque*.
    private func putObjectBeforeInfinitive(_ sentence: inout Realization) {
        let mentions = mentions(in: sentence.tokens)
        guard let last = mentions.last, let first = mentions.first, first.range != last.range,
            first.agreement == last.agreement, last.range.lowerBound > 3,
            last.range.upperBound < sentence.tokens.count
        else { return }
        let place = last.range.lowerBound - 1
        guard Vocabulary.isInfinitive(sentence.tokens[place].text),
            ["de", "d’"].contains(sentence.tokens[place - 1].text), sentence.tokens[place - 2].text == "avant"
        else { return }
        let next = sentence.tokens[last.range.upperBound]
        guard next.kind == .punctuation || Self.following.contains(next.text) else { return }
        let clitic = Token(.word, last.agreement.gender == .feminine ? "la" : "le")
        sentence.replace(place..<last.range.upperBound, with: [clitic, sentence.tokens[place]])
    }

    // MARK: As an object

    /// *La société a confirmé la fuite*: **l’a confirmée**.
    ///
    /// - Parameter subject: what it is about, where that was made a pronoun.
    private func putObjectBeforeVerb(
        _ sentence: inout Realization, ofSubject subject: Agreement?, after before: Realization?
    ) {
        let mentions = mentions(in: sentence.tokens)
        guard
            let object = mentions.first(where: { mention in
                isObject(mention, in: sentence.tokens)
                    && (mention.agreement == subject || isSubject(of: sentence, before: mention, mentions)
                        || mentions.first?.range == mention.range && before.map(isAbout) ?? false)
            })
        else { return }
        let auxiliary = object.range.lowerBound - 2
        var tokens = sentence.tokens
        tokens.removeSubrange(object.range)
        tokens[auxiliary + 1].text = AdjectiveForm.attribute(tokens[auxiliary + 1].text, object.agreement)
        tokens.insert(Token(.word, object.agreement.gender == .feminine ? "la" : "le"), at: auxiliary)
        sentence.tokens = tokens
    }

    /// Whether it stands right behind the participle of its verb, and nothing says more of it.
    private func isObject(_ mention: Mention, in tokens: [Token]) -> Bool {
        let start = mention.range.lowerBound
        guard start >= 3, Self.auxiliaries.contains(tokens[start - 2].text),
            Vocabulary.isAdjectiveOrParticiple(tokens[start - 1].text),
            !tokens[start - 3].text.hasSuffix("’"), !Self.clitics.contains(tokens[start - 3].text.inLowerCase),
            mention.range.upperBound < tokens.count
        else { return false }
        let next = tokens[mention.range.upperBound]
        return next.kind == .punctuation && [".", ";"].contains(next.text) || Self.following.contains(next.text)
    }

    private func isSubject(of sentence: Realization, before object: Mention, _ mentions: [Mention]) -> Bool {
        guard let first = mentions.first, first.range.upperBound < object.range.lowerBound - 2,
            let verb = sentence.anatomy.verb
        else { return false }
        return sentence.anatomy.subjectStart == first.range.lowerBound && first.range.upperBound == verb
            && first.agreement == object.agreement
    }

    /// Whether a sentence is about it, and nothing in it could be meant as well.
    private func isAbout(_ sentence: Realization) -> Bool {
        guard let first = mentions(in: sentence.tokens).first, let verb = sentence.anatomy.verb,
            sentence.anatomy.clauses == 1, !sentence.isQuotation
        else { return false }
        return sentence.anatomy.subjectStart == first.range.lowerBound && first.range.upperBound == verb
            && !hasRival(of: first, in: sentence.tokens)
    }

    private static let auxiliaries: Set<String> = ["a", "ont", "avait", "avaient"]
    private static let clitics: Set<String> = ["en", "le", "la", "les", "leur", "lui", "ne", "se", "y"]
    private static let following: Set<String> = [
        "à", "après", "avant", "dans", "dès", "lors", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "le", "par", "sur", "vers",
    ]

    // MARK: As a subject

    /// *Un chercheur a découvert la fuite.* **Elle** *a pris fin…*
    private func isAsSubject(_ sentence: Realization, after before: Realization) -> Bool {
        guard sentence.anatomy.subjectStart == 0, sentence.anatomy.connective == nil,
            let first = mentions(in: sentence.tokens).first, first.range.lowerBound == 0,
            first.range.upperBound == sentence.anatomy.verb, before.anatomy.clauses == 1,
            let other = mentions(in: before.tokens).last, other.agreement == first.agreement,
            other.range.lowerBound > 0, !Self.pronouns.contains(before.tokens[0].text.inLowerCase)
        else { return false }
        return !hasRival(of: other, in: before.tokens)
    }

    private static let pronouns: Set<String> = ["il", "elle"]

    // MARK: What could be meant

    private func mentions(in tokens: [Token]) -> [Mention] {
        var mentions: [Mention] = []
        var index = 0
        while index + 1 < tokens.count {
            guard ["le", "la", "l’"].contains(where: { tokens[index].reads($0) }),
                let form = forms.first(where: { stands($0, at: index + 1, in: tokens) })
            else {
                index += 1
                continue
            }
            let range = index..<index + 1 + form.words.count
            mentions.append(Mention(range: range, agreement: form.agreement))
            index = range.upperBound
        }
        return mentions
    }

    private func stands(_ form: Form, at index: Int, in tokens: [Token]) -> Bool {
        index + form.words.count <= tokens.count
            && form.words.indices.allSatisfy { tokens[index + $0].spells(form.words[$0]) }
    }

    /// Whether anything else that is named agrees with it.
    private func hasRival(of mention: Mention, in tokens: [Token]) -> Bool {
        let determiners = mention.agreement.gender == .feminine ? Self.feminine : Self.masculine
        return tokens.indices.contains { index in
            guard !mention.range.contains(index) else { return false }
            let token = tokens[index]
            if let known = genders[token.text] {
                return known.number == .singular && known.gender == mention.agreement.gender
            }
            if determiners.contains(token.text.inLowerCase) {
                guard token.reads("le"), index + 1 < tokens.count else { return true }
                let next = tokens[index + 1]
                return next.kind != .number && !CalendarNames.weekdays.contains(next.text) && !next.reads("même")
            }
            return token.kind == .brand || index > 0 && token.kind != .number && token.text.opensWithCapital
        }
    }

    private static let feminine: Set<String> = [
        "aucune", "cette", "elle", "l’", "la", "leur", "sa", "son", "toute", "une",
    ]
    private static let masculine: Set<String> = [
        "au", "aucun", "ce", "cet", "du", "il", "l’", "le", "leur", "sa", "son", "tout", "un",
    ]
}
