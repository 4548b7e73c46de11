import Diagnostics
import French
import Incidents

/// A foreign incident as a record: what its structure says, in the words of ours. What was said freely is kept below,
/// in comments, unless it is in French.
struct RecordText {
    let incident: ForeignIncident
    let format: ImportFormat
    /// Slug of services.yaml.
    let service: String
    /// What the page is called in the list of sources.
    let serviceName: String
    let zone: Zone
    /// Path from the record to its schema; nil when the newsroom has none.
    let schema: String?
    /// The publication of the record when it is there already: it never changes.
    let publication: String?

    private var timing: ForeignTiming { incident.timing }

    /// The text of the file, its mark included.
    var text: String {
        let lines = comment + facts + closing
        let mark = ImportMark(format, incident.identifier, of: lines)
        // The mark comes after what editors look for on the first line.
        let place = schema == nil ? 0 : 1
        return (lines[..<place] + [mark.line] + lines[place...]).joined(separator: "\n")
    }

    private var comment: [String] {
        let head = schema.map { ["# yaml-language-server: $schema=\($0)"] } ?? []
        return head + [
            "# Tant que rien d’autre n’est changé dans ce fichier, un nouvel import le met à jour ; ensuite, il est à vous.",
            "# \(format.title) : \(Self.inComment(incident.title).prefix(300))",
        ]
    }

    // MARK: What the record says

    private var facts: [String] {
        var lines = ["schema: 1", "service: \(service)", "nature: \(nature.rawValue)", "gravite: \(severity.word)"]
        lines += ["etat: \(state.rawValue)", "publication: \(published)"]
        let view = written(timing.lastWord)
        if view > published { lines.append("vu_le: \(view)") }
        // Hours that come from abroad are said to be ours.
        lines.append("preciser_fuseau: oui")
        lines.append("debut: \(timing.startsBefore ? "avant " : "")\(written(timing.start))")
        switch timing.state {
        case .resolved: lines.append("fin: \(timing.end.map(written) ?? "inconnu")")
        case .planned: if let end = timing.end { lines.append("fin: \(written(end))") }
        case .ongoing: if let end = timing.expectedEnd { lines.append("retablissement_prevu: \(written(end))") }
        }
        if let announced = timing.announced {
            let date = written(announced)
            lines += ["reconnaissance:", "  date: \(timing.announcedIsDay ? String(date.prefix(10)) : date)"]
            // An operation is announced in more places than one page.
            if !incident.isMaintenance { lines.append("  canal: sur sa page d’état") }
        }
        if let explained = timing.explained {
            lines.append("explication: \(written(explained))")
        }
        return lines + steps + impact + updates
    }

    private var steps: [String] {
        guard !timing.steps.isEmpty else { return [] }
        return ["chronologie:"]
            + timing.steps.flatMap { step, moment in
                let word = step == .fix ? Step.Kind.fix : .causeFound
                guard let moment else { return ["  - etape: \(word.rawValue)"] }
                return ["  - date: \(written(moment))", "    etape: \(word.rawValue)"]
            }
    }

    private var impact: [String] {
        let components = incident.components.flatMap { ForeignNaming.group($0) }
        let places = incident.places.flatMap { ForeignNaming.place($0) }
        guard components != nil || places != nil else { return [] }
        return ["impact:"] + (components.map { ["  composants:", "    - \(RecordDraft.quoted($0))"] } ?? [])
            + (places.map { ["  lieux:", "    - \(RecordDraft.quoted($0))"] } ?? [])
    }

    /// Notices in French are printed as they are, one a live update.
    private var updates: [String] {
        let french = incident.frenchTexts
        guard !french.isEmpty else { return [] }
        return ["points:"]
            + french.enumerated().flatMap { index, text in
                let paragraphs = text.text.split(separator: "\n").map { Self.inComment(String($0)) }
                return [
                    "  - id: point-\(index + 1)", "    date: \(written(text.moment))",
                    "    texte: \(paragraphs.count > 1 ? "|-" : ">-")",
                ] + paragraphs.map { "      \($0)" }
            }
    }

    private var closing: [String] {
        var lines = ["sources:", "  - nom: \(RecordDraft.quoted("\(serviceName), page d’état"))"]
        if let url = incident.address { lines.append("    url: \(RecordDraft.quoted(url))") }
        let others = incident.otherTexts
        if !others.isEmpty {
            lines += ["", "# Ce que la source a écrit, hors de l’article : à traduire et à citer, si besoin."]
            for text in others {
                let paragraphs = text.text.split(separator: "\n").map { Self.inComment(String($0)) }
                lines += ["#", "# \(written(text.moment))"] + paragraphs.map { "#   \($0.prefix(2000))" }
            }
        }
        return lines + [""]
    }

    // MARK: In our words

    private var published: String { publication ?? written(timing.lastWord) }

    private func written(_ moment: Int) -> String { zone.written(instant: moment) }

    private var state: Incident.State {
        switch timing.state {
        case .ongoing: .ongoing
        case .resolved: .resolved
        case .planned: .planned
        }
    }

    private var nature: Incident.Nature {
        if incident.isMaintenance { return .maintenance }
        return incident.impact == .full ? .outage : .degradation
    }

    /// A page that calls an incident critical does not say that the whole service was down, which an outage of our
    /// higher severities does: an editor who knows raises it.
    private var severity: Incident.Severity {
        if incident.isMaintenance { return .information }
        switch incident.impact {
        case ForeignImpact.none?: return .information
        case .degraded?: return .minor
        case .partial?, .full?, nil: return .moderate
        }
    }

    /// One line, without what a YAML file may not hold.
    static func inComment(_ text: String) -> String { RecordDraft.singleLine(text) }
}

extension ForeignIncident {
    var frenchTexts: [ForeignText] {
        let french = texts.filter { FrenchText.holds($0.text) }
        // One notice in French among others in another language is a doubtful one.
        guard french.count * 2 > texts.count else { return [] }
        return french.sorted { $0.moment < $1.moment }
    }

    var otherTexts: [ForeignText] {
        let french = Set(frenchTexts)
        return texts.filter { !french.contains($0) && !$0.text.isEmpty }.sorted { $0.moment < $1.moment }
    }

    /// Where the incident, else its service, is told on the web; nil when no address is one.
    var address: String? {
        [url, service.url].compactMap(\.self).first { address in
            address.utf8.count < 500 && address.wholeMatch(of: /https?:\/\/[A-Za-z0-9][^\s"<>\\^`{|}]*/) != nil
        }
    }
}
