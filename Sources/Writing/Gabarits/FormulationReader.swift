import Diagnostics

/// Reads one formulation: plain French, braces, optional parts and choices.
struct FormulationReader {
    private let scalars: [Unicode.Scalar]
    private let base: Location
    private let verbs: GabaritVerbs
    private var position = 0
    private var braceCount = 0
    /// The subject of the last *être*, *rester*… of the clause, which an attribute agrees with.
    private var attributeSubject: SubjectReference?
    /// What may be a subject, in reading order: the clause's noun-group braces without preposition.
    private var candidates: [SubjectReference] = []

    init(line: String, location: Location, verbs: GabaritVerbs) {
        scalars = Array(line.unicodeScalars)
        base = location
        self.verbs = verbs
    }

    mutating func read() throws(Refusal) -> [Element] {
        let elements = try readElements(until: [])
        if position < scalars.count {
            throw Refusal(.error("crochet-orphelin", "« \(scalars[position]) » ne ferme rien", at: here(1)))
        }
        return elements
    }

    private func here(_ length: Int = 1, at index: Int? = nil) -> Location {
        Location(file: base.file, line: base.line, column: base.column + (index ?? position), length: length)
    }

    private mutating func readElements(until closers: [Unicode.Scalar]) throws(Refusal) -> [Element] {
        var elements: [Element] = []
        var text = String.UnicodeScalarView()
        func flush() {
            if !text.isEmpty { elements.append(.text(PlainFrench.tokens(String(text)))) }
            text = String.UnicodeScalarView()
        }
        while position < scalars.count {
            let scalar = scalars[position]
            if closers.contains(scalar) { break }
            switch scalar {
            case "\\":
                guard position + 1 < scalars.count else {
                    throw Refusal(.error("echappement-vide", "La barre oblique inverse n’échappe rien", at: here()))
                }
                text.append(scalars[position + 1])
                position += 2
            case "{":
                let before = text
                flush()
                let brace = try readBrace()
                try refuseLiteralPreposition(before, brace)
                elements.append(.brace(brace))
            case "[":
                flush()
                elements.append(try readOptional())
            case "(" where isChoice():
                flush()
                elements.append(try readChoice())
            case "]", "}":
                throw Refusal(.error("crochet-orphelin", "« \(scalar) » ne ferme rien", at: here()))
            default:
                if Self.endsClause(scalar) {
                    candidates.removeAll()
                    attributeSubject = nil
                }
                text.append(scalar)
                position += 1
            }
        }
        flush()
        return elements
    }

    /// A subject does not cross these.
    private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ":", ";", "!", "?": true
        default: false
        }
    }

    /// *À vers 19 h 30*, *de la messagerie et les paiements* are not French: dates and lists take their preposition
    /// inside the braces.
    private func refuseLiteralPreposition(_ text: String.UnicodeScalarView, _ brace: Brace) throws(Refusal) {
        guard case .fact(let name, preposition: nil, _) = brace.content, name.refusesLiteralPreposition else { return }
        let word = trimmed(String(text)).split(separator: " ").last.map { $0.lowercased() } ?? ""
        guard
            ["à", "de", "vers", "en", "dès", "depuis", "jusqu’à", "au", "du"].contains(word)
        else { return }
        throw Refusal(
            .error(
                "preposition-hors-accolade", "« \(word) » précède une date ou une liste", at: brace.location,
                hint: "mettez la préposition dans les accolades : {\(word) \(name.rawValue)}"))
    }

    private mutating func readOptional() throws(Refusal) -> Element {
        let open = position
        position += 1
        var onlyIfUntold = false
        if position < scalars.count, scalars[position] == "?" {
            onlyIfUntold = true
            position += 1
        }
        // A noun group inside brackets may go: it cannot be the subject of what stays.
        let outside = candidates
        let elements = try readElements(until: ["]"])
        candidates = outside
        guard position < scalars.count else {
            throw Refusal(.error("crochet-ouvert", "Ce crochet n’est pas fermé", at: here(at: open)))
        }
        position += 1
        guard elements.contains(where: \.hasFact) else {
            throw Refusal(
                .error(
                    "crochet-sans-fait", "Cette partie facultative ne contient aucun fait", at: here(at: open),
                    hint: "sans fait entre accolades, elle resterait toujours : ôtez les crochets"))
        }
        return .optional(elements, onlyIfUntold: onlyIfUntold)
    }

    /// `(` opens a choice when a `|` stands at its own level before the closing `)`; otherwise it is a parenthesis.
    private func isChoice() -> Bool {
        var depth = 0
        for scalar in scalars[position...] {
            switch scalar {
            case "(", "{", "[": depth += 1
            case ")", "}", "]":
                depth -= 1
                if depth == 0 { return false }
            case "|" where depth == 1: return true
            default: break
            }
        }
        return false
    }

    private mutating func readChoice() throws(Refusal) -> Element {
        let open = position
        position += 1
        var branches: [[Element]] = []
        while true {
            branches.append(try readElements(until: ["|", ")"]))
            guard position < scalars.count else {
                throw Refusal(.error("choix-ouvert", "Ce choix n’est pas fermé par « ) »", at: here(at: open)))
            }
            position += 1
            if scalars[position - 1] == ")" { return .choice(branches, source: string(scalars[open..<position])) }
        }
    }

    private mutating func readBrace() throws(Refusal) -> Brace {
        let open = position
        guard let close = scalars[open...].firstIndex(of: "}") else {
            throw Refusal(.error("accolade-ouverte", "Cette accolade n’est pas fermée", at: here(at: open)))
        }
        let text = trimmed(string(scalars[(open + 1)..<close]))
        position = close + 1
        let location = here(close + 1 - open, at: open)
        let content = try BraceReader(
            text: text, location: location, subject: candidates.last, attributeSubject: attributeSubject,
            verbs: verbs
        ).read()
        let index = braceCount
        braceCount += 1
        switch content {
        case .entity(_, .definite(preposition: nil)), .entity(_, .indefinite(preposition: nil)),
            .entity(_, .fullName(preposition: nil)):
            candidates.append(.brace(index))
        case .fact(let name, preposition: nil, conjunction: _) where name.isNounGroup:
            candidates.append(.brace(index))
        case .verb(let verb) where verb.isCopula:
            attributeSubject = verb.subject
        default: break
        }
        return Brace(content: content, index: index, location: location)
    }
}

extension Element {
    /// True when something in it may be missing.
    var hasFact: Bool {
        switch self {
        case .text: false
        case .brace(let brace):
            switch brace.content {
            case .fact: true
            case .entity(_, .locative): true
            default: false
            }
        case .optional(let elements, _): elements.contains(where: \.hasFact)
        case .choice(let branches, _): branches.contains { $0.contains(where: \.hasFact) }
        }
    }
}
