import French
import Incidents

/// *Fastly a corrigé le bogue.* **Elle** *entend revoir ses tests*: the organisation, where the sentence before is about
/// it as well and names nobody else.
///
/// A pronoun that is a subject is read of the subject before it; things it might also agree with do not act (Riegel, Pellat
/// et Rioul, *Grammaire méthodique du français*, VII, 5.1).
struct SubjectPronoun {
    private let names: ReferringExpressions
    private let heads: HeadNouns

    init(_ names: ReferringExpressions, _ heads: HeadNouns) {
        self.names = names
        self.heads = heads
    }

    /// - Parameter before: the sentence before in its paragraph.
    func settle(_ sentence: inout Realization, after before: Realization?) {
        guard let before, !before.isQuotation, !sentence.isQuotation, isOrganisation(before), isOrganisation(sentence),
            sentence.anatomy.subjectStart == 0, sentence.anatomy.connective == nil, let verb = sentence.anatomy.verb,
            let named = named(sentence.tokens[..<verb]), named.count == verb,
            let start = before.anatomy.subjectStart, let other = before.anatomy.verb, start < other,
            let agreement = antecedent(before.tokens[start..<other]),
            !namesAnybody(before.tokens[other...], agreement),
            named.agreement == agreement
                || named.agreement.number == agreement.number && agreesWithNothing(sentence.tokens, verb)
        else { return }
        let word = agreement.gender == .feminine ? "elle" : "il"
        let pronoun = Token(.word, agreement.number == .plural ? word + "s" : word)
        sentence.tokens.replaceSubrange(0..<verb, with: [pronoun])
        sentence.anatomy.shift(by: 1 - verb, from: verb)
    }

    private func isOrganisation(_ sentence: Realization) -> Bool {
        sentence.anatomy.subject == .entity(.organisation)
            || names.areTwins && sentence.anatomy.subject == .entity(.service)
    }

    private func named(_ tokens: ArraySlice<Token>) -> (agreement: Agreement, count: Int)? {
        names.closing(.organisation, Array(tokens))
    }

    /// What a pronoun for the subject agrees with: its name or noun, what explains it apart; nil of a pronoun.
    private func antecedent(_ subject: ArraySlice<Token>) -> Agreement? {
        let name = subject.prefix { $0.kind != .punctuation }
        guard let named = named(name), named.count == name.count else { return nil }
        // Of a bare name, *il* would be a man.
        let isBare = name.count == 1
        return isBare ? names.incident.organisation.pronoun(isExplained: true) : named.agreement
    }

    /// Whether words name anybody else, who might act, by what the pronoun agrees with as well.
    private func namesAnybody(_ tokens: ArraySlice<Token>, _ agreement: Agreement) -> Bool {
        let tokens = Array(tokens)
        return tokens.indices.contains { index in
            let token = tokens[index]
            if token.kind == .brand { return !heads.stands(.organisation, at: index, in: tokens) }
            if token.text.first?.isUppercase == true {
                return token.kind == .word && !CalendarNames.weekdays.contains(token.text.inLowerCase)
            }
            guard index > 0, Self.opens(tokens[index - 1], agreement) else { return false }
            return Lexicon.standard.namesPersons(token.text) || Incident.companies.contains(token.text)
                || RivalNames.isBody(token.text)
        }
    }

    private static func opens(_ determiner: Token, _ agreement: Agreement) -> Bool {
        let forms =
            agreement.number == .plural ? plural : agreement.gender == .feminine ? feminine : masculine
        return forms.contains { determiner.reads($0) }
    }

    private static let plural = ["aux", "ces", "des", "les", "leurs", "ses"]
    private static let feminine = ["cette", "l’", "la", "sa", "son", "une"]
    private static let masculine = ["au", "ce", "cet", "du", "l’", "le", "son", "un"]

    /// *A adressé ses excuses*: no participle or adjective shows the gender of the subject.
    private func agreesWithNothing(_ tokens: [Token], _ verb: Int) -> Bool {
        guard verb + 1 < tokens.count, ["a", "ont", "avait", "avaient"].contains(tokens[verb].text) else {
            return false
        }
        return tokens[verb + 1].text != "été"
    }
}
