import French
import Incidents

/// *Selon les garde-côtes.* **Ces derniers** *évoquent…*: whoever a sentence closed on as its source, or whose words it gave,
/// is not named again by the next.
struct LatterPronoun {
    private let people: Set<String>
    /// How often it has served.
    private var count = 0

    init(_ names: ReferringExpressions) {
        people = Set(names.incident.people.map(\.name))
    }

    /// - Parameter before: the sentence before in its paragraph.
    mutating func settle(_ sentence: inout Realization, after before: Realization?) {
        guard let before, !sentence.isQuotation, sentence.anatomy.opensWithSubject, let verb = sentence.anatomy.verb,
            verb > 0, verb < sentence.tokens.count, !["en", "y"].contains(sentence.tokens[verb].text),
            let agreement = sentence.subjectAgreement, isSomebody(sentence.tokens[..<verb]),
            // *L’agence ajoute que les mots de passe n’ont pas fui*: what is known of there is of the passwords.
            !sentence.tokens.contains(where: { $0.reads("que") || $0.reads("qu’") }),
            Self.mayOpen(sentence.tokens[0].text.inLowerCase, agreement)
        else { return }
        let name = sentence.tokens[..<verb].map { $0.text.inLowerCase }
        if before.isQuotation {
            // *« … », a expliqué le directeur.* **Il** *s’est excusé.*
            guard agreement.number == .singular, speaks(name, in: before) else { return }
            sentence.replace(0..<verb, with: [Token(.word, agreement.gender == .feminine ? "elle" : "il")])
        } else if count < Self.limit, isSource(name, of: before), !isSubject(name, of: before) {
            count += 1
            sentence.replace(0..<verb, with: Vocabulary.latter(agreement))
        }
    }

    /// A person by his name, or people, a body by their noun, with nothing said of them.
    private func isSomebody(_ subject: ArraySlice<Token>) -> Bool {
        guard let first = subject.first, !subject.contains(where: { $0.kind == .punctuation || $0.text == "et" }) else {
            return false
        }
        if people.contains(Typesetter.text(Array(subject))) { return true }
        return subject.count > 1 && ["le", "la", "l’", "les"].contains(where: first.reads)
    }

    /// Whether a sentence closes on *selon* somebody.
    private func isSource(_ name: [String], of sentence: Realization) -> Bool {
        guard let source = sentence.anatomy.source, source.lowerBound > 0,
            source.upperBound == sentence.tokens.count - 1
        else { return false }
        let words = sentence.tokens[source].map { $0.text.inLowerCase }
        guard let start = words.firstIndex(where: { ["selon", "après", "d’après"].contains($0) }) else { return false }
        let rest = words[(start + 1)...]
        return rest.starts(with: name) && (rest.count == name.count || rest[rest.startIndex + name.count] == ",")
    }

    private func isSubject(_ name: [String], of sentence: Realization) -> Bool {
        guard let start = sentence.anatomy.subjectStart else { return false }
        return sentence.tokens[start...].lazy.map(\.text.inLowerCase).starts(with: name)
    }

    /// Whether somebody is named right behind the verb that gives his words.
    private func speaks(_ name: [String], in quotation: Realization) -> Bool {
        let words = quotation.tokens.map { $0.text.inLowerCase }
        guard let close = quotation.tokens.firstIndex(where: { $0.kind == .closeQuote }) else { return false }
        // *», a expliqué*
        let behind = words[(close + 1)...].drop { $0 == "," }.dropFirst(2)
        return behind.starts(with: name)
    }

    private static func mayOpen(_ article: String, _ agreement: Agreement) -> Bool {
        switch article {
        case "le": agreement == .masculineSingular
        case "la": agreement.gender == .feminine && agreement.number == .singular
        case "l’": agreement.number == .singular
        case "les": agreement.number == .plural
        default: true
        }
    }

    /// Times in an article.
    private static let limit = 2
}
