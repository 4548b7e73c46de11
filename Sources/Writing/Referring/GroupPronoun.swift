import French
import Incidents

/// *Les enquêteurs ont relevé trois départs de feu.* **Ils** *n’ont constaté aucune trace d’effraction*: whoever or
/// whatever was the subject, word for word, of the sentence before.
///
/// A pronoun that is a subject is read of the subject before it (Riegel, Pellat et Rioul, *Grammaire méthodique du
/// français*, VII, 5.1), unless somebody who might act, and agrees as well, was named behind that.
struct GroupPronoun {
    private let people: Set<String>

    init(_ names: ReferringExpressions) {
        people = Set(names.incident.people.map(\.name))
    }

    /// - Parameter before: the sentence before in its paragraph.
    func settle(_ sentence: inout Realization, after before: Realization?) {
        guard let before, !before.isQuotation, !sentence.isQuotation, sentence.anatomy.connective == nil,
            let subject = sentence.anatomy.subject, !subject.isEntity,
            // Of two clauses with a subject each, which would it be?
            before.anatomy.subject != nil || before.anatomy.hasRelative && before.anatomy.clauses <= 2,
            let start = sentence.anatomy.subjectStart, let verb = sentence.anatomy.verb, start < verb,
            verb < sentence.tokens.count,
            let first = before.anatomy.subjectStart, let other = before.anatomy.verb, first < other,
            other < before.tokens.count,
            let agreement = sentence.subjectAgreement,
            isSame(sentence.tokens[start..<verb], before.tokens[first..<other]),
            !namesRival(before.tokens[other...], agreement), !clashes(sentence.tokens, verb)
        else { return }
        let word = agreement.gender == .feminine ? "elle" : "il"
        sentence.replace(start..<verb, with: [Token(.word, agreement.number == .plural ? word + "s" : word)])
    }

    /// Whether both are one definite group, without anything said of it between commas; or the second what the first
    /// introduced: *une opération de modernisation du réseau*, *l’opération de modernisation*; or the noun of the first:
    /// *les manifestants de Hongkong*, *les manifestants*.
    private func isSame(_ left: ArraySlice<Token>, _ right: ArraySlice<Token>) -> Bool {
        let isNew = right.first.map { ["un", "une", "des"].contains(where: $0.reads) } ?? false
        let isNoun =
            left.count == 2 && left.count < right.count && Lexicon.standard.namesPersons(left[left.startIndex + 1].text)
            && ["de", "d’", "du", "des"].contains(right[right.startIndex + left.count].text)
        guard left.count == right.count || isNew && left.count < right.count || isNoun, left.count > 1,
            let article = left.first,
            ["le", "la", "l’", "les", "ce", "cet", "cette", "ces"].contains(where: article.reads),
            !left.contains(where: { $0.kind == .punctuation || $0.text == "et" })
        else { return false }
        return zip(left, right).dropFirst(isNew ? 1 : 0).allSatisfy { $0.text.inLowerCase == $1.text.inLowerCase }
    }

    /// Whether words name somebody else by what the pronoun agrees with as well.
    private func namesRival(_ tokens: ArraySlice<Token>, _ agreement: Agreement) -> Bool {
        let tokens = Array(tokens)
        return tokens.indices.contains { index in
            let token = tokens[index]
            if token.kind == .brand { return agreement.number == .singular || !people.contains(token.text) }
            // *Qui emploie 8 000 agents*
            let isCount = agreement.number == .plural && index > 0 && tokens[index - 1].kind == .number
            guard index > 0, isCount || Self.opens(tokens[index - 1], agreement) else { return false }
            return Lexicon.standard.namesPersons(token.text) || Incident.companies.contains(token.text)
                || RivalNames.isBody(token.text)
        }
    }

    /// *Il en a envoyé*, *il s’agit*: what already begins with a pronoun of another sense.
    private func clashes(_ tokens: [Token], _ verb: Int) -> Bool {
        verb + 1 < tokens.count && ["en", "y"].contains(tokens[verb].text)
    }

    private static func opens(_ determiner: Token, _ agreement: Agreement) -> Bool {
        let forms =
            agreement.number == .plural ? plural : agreement.gender == .feminine ? feminine : masculine
        return forms.contains { determiner.reads($0) }
    }

    private static let plural = ["aux", "ces", "des", "les", "leurs", "ses"]
    private static let feminine = ["cette", "l’", "la", "sa", "une"]
    private static let masculine = ["au", "ce", "cet", "du", "l’", "le", "son", "un"]
}

extension SubjectKey {
    fileprivate var isEntity: Bool { if case .entity = self { true } else { false } }
}
