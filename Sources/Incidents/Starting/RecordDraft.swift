import Diagnostics
import French

/// A record to be filled: what its kind and state need is written, what they may have is shown in comments.
public struct RecordDraft: Sendable {
    public var title: String
    public var service: String
    public var nature: Incident.Nature
    public var state: Incident.State
    public var severity: Incident.Severity
    /// When it is written, in the newsroom’s zone.
    public var now: String
    /// As a record writes dates; by default what the state allows without inventing anything.
    public var start: String?
    public var end: String?
    /// Who says so, until a better source is named.
    public var source: String
    /// Path from the record to its schema; nil when the newsroom has none.
    public var schema: String?

    public init(
        title: String, service: String, nature: Incident.Nature, state: Incident.State? = nil,
        severity: Incident.Severity? = nil, now: String, start: String? = nil, end: String? = nil, source: String,
        schema: String? = nil
    ) {
        self.title = title
        self.service = service
        self.nature = nature
        self.state = state ?? (nature == .maintenance ? .planned : .ongoing)
        self.severity = severity ?? (nature == .maintenance ? .information : .moderate)
        self.now = now
        self.start = start
        self.end = end
        self.source = source
        self.schema = schema
    }

    /// `panne-mondiale-2014-03-11`: the title’s words and when it began, as closely as that is known; by default the day
    /// it is written.
    public var identifier: String {
        let words = RecordDraft.slug(title)
        let known = start?.firstMatch(of: /\d{4}(-\d{2}(-\d{2})?)?/).map { String($0.output.0) }
        let day = known ?? String(now.prefix(10))
        return words.isEmpty ? day : "\(words.prefix(80))-\(day)".replacing("--", with: "-")
    }

    /// The record, and the line on which there is most to say first.
    public var text: String {
        var lines: [String] = []
        if let schema { lines += ["# yaml-language-server: $schema=\(schema)", "#"] }
        lines.append("# \(RecordDraft.singleLine(title))")
        lines += ["schema: 1", "service: \(service)", "nature: \(nature.rawValue)"]
        lines += [
            "# " + Incident.Severity.allCases.map { "\($0.rawValue) \($0.word)" }.joined(separator: ", "),
            "gravite: \(severity.word)",
            "# en cours, résolu (avec « fin »), planifié", "etat: \(state.rawValue)", "publication: \(now)",
        ]
        lines += times
        lines += ["", "# À vous : ôtez le « # » de ce que vous savez, effacez le reste. Une clé absente ne dit rien."]
        for section in DraftSection.all(nature, state) { lines += section.lines.map(redated) }
        if state == .ongoing {
            lines += ["", "# — Le direct —", "# depeche point \(identifier) \"Ce que l’on sait.\""]
        }
        lines += [
            "", "# Au moins une : un nom, ou « nom » et « url ».", "sources:", "  - \(RecordDraft.quoted(source))",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The guide’s examples are of one evening of 2014; a draft’s are of its own day.
    private func redated(_ line: String) -> String {
        line.replacing(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/, with: String(now.prefix(16)))
            .replacing(/2014-\d{2}-\d{2}/, with: now.prefix(10))
    }

    /// Where there is something to fill first: past what the command line said.
    public var firstLineToFill: Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return (lines.firstIndex { $0.hasPrefix("# À vous") } ?? 0) + 1
    }

    private var times: [String] {
        switch state {
        case .ongoing:
            return ["", "# « vers … », « après … » gardent à l’heure sa précision.", "debut: \(start ?? now)"]
        case .resolved:
            let day = String(now.prefix(10))
            return [
                "", "# Précisez l’heure dès que vous la savez : \(day)T09:12, vers \(day)T09:12…",
                "debut: \(start ?? day)", "fin: \(end ?? "inconnu")",
            ]
        case .planned:
            let planned = start ?? RecordDraft.tomorrow(now)
            let day = planned.firstMatch(of: /\d{4}-\d{2}-\d{2}/).map { String($0.output) } ?? planned
            return ["", "# À régler : le début et la fin annoncés, jour ou heure."]
                + ["debut: \(planned)", "fin: \(end ?? day)"]
        }
    }

    /// The day after, whatever its hour: a planned operation comes after its publication.
    private static func tomorrow(_ now: String) -> String {
        CalendarDate(iso: String(now.prefix(10))).map { $0.adding(days: 1).iso } ?? now
    }
}

extension RecordDraft {
    /// Lower case letters without accents, digits and single hyphens.
    package static func slug(_ text: String) -> String {
        var slug = ""
        for character in Suggestion.folded(text) {
            if character.isASCII, character.isLetter || character.isNumber {
                slug.append(character)
            } else if slug.last != "-", !slug.isEmpty {
                slug.append("-")
            }
        }
        return slug.hasSuffix("-") ? String(slug.dropLast()) : slug
    }

    package static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
            .filter { !($0.unicodeScalars.first.map(SourceText.isForbidden) ?? false) }
    }

    /// A YAML scalar that reads back as the text: between straight quotes unless it is plain words.
    package static func quoted(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true && text.allSatisfy { $0.isLetter || $0.isNumber || " ’-.".contains($0) }
        if isPlain, FactState(text) == nil, Suggestion.folded(text) != "null", text.last != " " { return text }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(singleLine(escaped))\""
    }
}
