import Diagnostics
import Foundation
import French

/// Decides what a brace means, in a fixed order: entity, fact, verb, adjective.
struct BraceReader {
    let text: String
    let location: Location
    /// The nearest noun group to the left in the clause, if any.
    let subject: SubjectReference?
    /// The subject of the clause's *être*, *rester*…, if any.
    let attributeSubject: SubjectReference?
    let verbs: GabaritVerbs

    func read() throws(Refusal) -> Brace.Content {
        guard !text.isEmpty else {
            throw Refusal(.error("accolade-vide", "Ces accolades sont vides", at: location))
        }
        let isLow = text.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) } ?? false
        let lowered = isLow ? text : text.prefix(1).lowercased() + text.dropFirst()
        let plain = lowered.utf8.contains(UInt8(ascii: "'")) ? lowered.replacing("'", with: "’") : lowered
        if let entity = Self.entity(plain) { return entity }
        if let fact = Self.fact(plain) { return fact }
        return try inflected(plain)
    }

    // MARK: Entities

    private static let nouns: WordTable<Entity> = [
        "service": .service, "organisation": .organisation, "incident": .incident, "panne": .incident,
    ]

    /// What may stand before an entity or a fact, longest first.
    static let prepositions = [
        "à partir de", "à cause de", "en raison de", "à la suite de", "au sujet de", "lors de", "auprès de", "contre",
        "pendant", "depuis", "après", "avant", "selon", "pour", "avec", "dans", "chez", "sans", "vers", "dès", "par",
        "sur", "sous", "entre", "malgré", "jusqu’à", "hormis", "en", "de", "à",
    ]

    static func entity(_ text: String) -> Brace.Content? {
        let (before, noun) = lastWord(text)
        guard let entity = nouns[noun] else { return nil }
        return entityPrefixes[before].map { .entity(entity, $0) }
    }

    /// The last word, and what stands before it with the space or the apostrophe between them.
    private static func lastWord(_ text: String) -> (before: Substring, word: Substring) {
        let start = text.unicodeScalars.lastIndex { $0 == " " || $0 == "’" }.map(text.unicodeScalars.index(after:))
        return (text[..<(start ?? text.startIndex)], text[(start ?? text.startIndex)...])
    }

    /// What is written before an entity, `de l’` for one.
    private static let entityPrefixes: WordTable<EntityForm> = {
        let definite = ["le ", "la ", "l’", "les "]
        var table: [(String, EntityForm)] = [
            ("lieu du ", .locative), ("lieu de l’", .locative),
            ("nom du ", .fullName(preposition: nil)), ("nom de l’", .fullName(preposition: nil)),
            ("du nom du ", .fullName(preposition: "de")), ("du nom de l’", .fullName(preposition: "de")),
            ("nom nu du ", .bareName), ("nom nu de l’", .bareName),
            ("un ", .indefinite(preposition: nil)), ("une ", .indefinite(preposition: nil)),
            ("d’un ", .indefinite(preposition: "de")), ("d’une ", .indefinite(preposition: "de")),
            ("du ", .definite(preposition: "de")), ("des ", .definite(preposition: "de")),
            ("au ", .definite(preposition: "à")), ("aux ", .definite(preposition: "à")),
        ]
        for article in definite { table.append((article, .definite(preposition: nil))) }
        for preposition in prepositions {
            if preposition.hasSuffix(" de") || preposition.hasSuffix(" à") {
                let stem = preposition.dropLast(2)
                for article in preposition.hasSuffix("de") ? ["du ", "des "] : ["au ", "aux "] {
                    table.append(("\(stem) \(article)", .definite(preposition: preposition)))
                }
            }
            for article in definite { table.append(("\(preposition) \(article)", .definite(preposition: preposition))) }
            for article in ["un ", "une "] {
                table.append(("\(preposition) \(article)", .indefinite(preposition: preposition)))
            }
        }
        return WordTable(table)
    }()

    // MARK: Facts

    static func fact(_ text: String) -> Brace.Content? {
        var body = text
        var conjunction: String?
        if let comma = text.utf8.lastIndex(of: UInt8(ascii: ",")) {
            conjunction = trimmed(String(text[text.index(after: comma)...]))
            body = trimmed(String(text[..<comma]))
            guard conjunction == "ou" || conjunction == "et" || conjunction == "ni" else { return nil }
        }
        if body == "action:infinitif" { return .fact(.action, preposition: "", conjunction: nil) }
        // The name is the last word; what stands before it is the preposition.
        let (before, word) = lastWord(body)
        guard let name = FactName.named[word] else { return nil }
        if before.isEmpty { return .fact(name, preposition: nil, conjunction: conjunction) }
        return factPrefixes[before].map { .fact(name, preposition: $0, conjunction: conjunction) }
    }

    private static let factPrefixes = WordTable(
        (prepositions + ["que"]).flatMap { preposition in
            [
                (preposition + " ", preposition),
                ((preposition.hasSuffix("e") ? String(preposition.dropLast()) : preposition) + "’", preposition),
            ]
        })

    // MARK: Verbs and adjectives

    private func inflected(_ text: String) throws(Refusal) -> Brace.Content {
        var body = text
        var explicit: SubjectReference?
        var adverb: String?
        if body.utf8.contains(UInt8(ascii: "+")), let plus = body.range(of: " + ") {
            var after = trimmed(String(body[plus.upperBound...]))
            body = trimmed(String(body[..<plus.lowerBound]))
            if let at = after.lastIndex(of: "@") {
                body += after[at...]
                after = trimmed(String(after[..<at]))
            }
            adverb = after
        }
        if let at = body.utf8.lastIndex(of: UInt8(ascii: "@")) {
            explicit = try target(String(body[body.index(after: at)...]))
            body = trimmed(String(body[..<at]))
        }
        var roles = body.utf8.split(separator: UInt8(ascii: ":")).map { trimmed(String(Substring($0))) }
        guard !roles.isEmpty else {
            throw Refusal(.error("accolade-vide", "Ces accolades sont vides", at: location))
        }
        let head = roles.removeFirst()
        if let known = verbs[head] {
            return .verb(try verb(head, known, roles: roles, adverb: adverb, subject: explicit))
        }
        if Vocabulary.isAdjectiveOrParticiple(head), roles.isEmpty, adverb == nil {
            guard let agrees = explicit ?? attributeSubject else {
                throw Refusal(
                    .error(
                        "accord-sans-sujet", "« \(head) » ne s’accorde avec rien", at: location,
                        hint: "écrivez {\(head)@service}, {\(head)@fs}… ou placez-le après {être}"))
            }
            return .adjective(GabaritAdjective(head), agrees)
        }
        throw unknown(head)
    }

    private func verb(
        _ head: String, _ known: GabaritVerb, roles: [String], adverb: String?, subject explicit: SubjectReference?
    ) throws(Refusal) -> VerbBrace {
        var verb = VerbBrace(
            infinitive: head, verb: known, speech: nil, plane: nil, adverb: adverb, isIncise: false,
            subject: .entity(.service))
        for role in roles {
            if role == "incise" {
                verb.isIncise = true
            } else if let plane = Plane(rawValue: role) {
                verb.plane = plane
            } else if head == "dire", SpeechVerbs.classes.contains(role) {
                verb.speech = role
            } else {
                let known = Plane.allCases.map(\.rawValue) + ["incise"] + (head == "dire" ? SpeechVerbs.classes : [])
                throw Refusal(
                    .error(
                        "role-inconnu", "Rôle inconnu : « \(role) »", at: location,
                        hint: Suggestion.hint(for: role, among: known)))
            }
        }
        if let explicit {
            verb.subject = explicit
        } else if let subject {
            verb.subject = subject
        } else if verb.isIncise {
            verb.subject = .following
        } else if verb.plane != .infinitive {
            throw Refusal(
                .error(
                    "verbe-sans-sujet", "« \(head) » n’a pas de sujet dans sa proposition", at: location,
                    hint: "nommez-le : {\(head)@service}, {\(head)@organisation}, {\(head)@incident} ou {\(head)@fs}"))
        }
        return verb
    }

    private func target(_ name: String) throws(Refusal) -> SubjectReference {
        if let entity = Self.nouns[Substring(name)] { return .entity(entity) }
        switch name {
        case "ms": return .literal(feminine: false, plural: false)
        case "fs": return .literal(feminine: true, plural: false)
        case "mp": return .literal(feminine: false, plural: true)
        case "fp": return .literal(feminine: true, plural: true)
        default:
            if let fact = FactName(rawValue: name), fact.isNounGroup { return .fact(fact) }
            throw Refusal(
                .error(
                    "sujet-inconnu", "Sujet inconnu : « @\(name) »", at: location,
                    hint: "sujets possibles : @service, @organisation, @incident, @ms, @fs, @mp, @fp, ou un fait"))
        }
    }

    private func unknown(_ word: String) -> Refusal {
        let known = FactName.allCases.map(\.rawValue) + ["le service", "l’organisation", "l’incident"]
        return Refusal(
            .error(
                "accolade-illisible", "« \(word) » n’est ni une entité, ni un fait, ni un verbe, ni un adjectif",
                at: location, hint: Suggestion.hint(for: word, among: known)))
    }
}
