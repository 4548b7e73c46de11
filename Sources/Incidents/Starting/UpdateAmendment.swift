public import Diagnostics

/// A live update added to a record in place: one more of `points`, and one more step of `chronologie` if it is one.
public struct UpdateAmendment: Sendable {
    /// As the author wrote it; paragraphs are separated by line ends.
    public var text: String
    /// As a record writes a day and an hour.
    public var date: String
    public var step: Step.Kind?

    public init(text: String, date: String, step: Step.Kind? = nil) {
        self.text = text
        self.date = date
        self.step = step
    }

    /// The text of bytes that come from elsewhere.
    ///
    /// - Throws: What makes them no text, as for a record: size, encoding, controls.
    public static func text(of bytes: [UInt8], file: String) throws(Refusal) -> String {
        try SourceText(bytes: bytes, file: file).text
    }

    /// The record with its new update, everything else byte for byte as it was.
    ///
    /// - Throws: What is wrong with the record, before or after, or a layout that cannot be added to.
    public func applied(to bytes: [UInt8], file: String, in newsroom: Newsroom) throws(Refusal) -> (
        bytes: [UInt8], update: Update
    ) {
        let source = try SourceText(bytes: bytes, file: file)
        let before = try read(source.text, file, newsroom)
        let words = text.split(whereSeparator: \.isNewline)
            .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
        guard !words.isEmpty else { throw Refusal(.emptyUpdate(file)) }

        var amended = try ListInsertion(
            key: "points",
            item: [("id", identifier(in: before)), ("date", date), ("texte", words.joined(separator: "\n"))]
        ).applied(to: source.text, file: file)
        if let step {
            amended = try ListInsertion(key: "chronologie", item: [("date", date), ("etape", step.rawValue)])
                .applied(to: amended, file: file)
        }
        let after = try read(amended, file, newsroom)
        guard let update = after.updates.last, after.updates.count == before.updates.count + 1,
            after.steps.count == before.steps.count + (step == nil ? 0 : 1), sameElsewhere(before, after)
        else { throw Refusal(.layout(file)) }
        let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        return (mark + Array(amended.utf8), update)
    }

    private func read(_ text: String, _ file: String, _ newsroom: Newsroom) throws(Refusal) -> Incident {
        let (incident, diagnostics) = newsroom.readIncident(text: text, file: file)
        guard let incident else { throw Refusal(diagnostics) }
        return incident
    }

    /// `point-3` after `point-2`; never one that is taken.
    private func identifier(in incident: Incident) -> String {
        let taken = Set(incident.updates.map(\.identifier))
        var number = taken.count + 1
        while taken.contains("point-\(number)") { number += 1 }
        return "point-\(number)"
    }

    /// Whether nothing but what was added has changed; what is drawn from steps and updates may have.
    private func sameElsewhere(_ before: Incident, _ after: Incident) -> Bool {
        func bare(_ incident: Incident) -> Incident {
            var bare = incident
            (bare.steps, bare.updates, bare.locations) = ([], [], [:])
            bare.pointOfView = before.publication
            (bare.acknowledgement, bare.explanation) = (nil, nil)
            return bare
        }
        return bare(before) == bare(after) && Array(after.steps.prefix(before.steps.count)) == before.steps
            && Array(after.updates.prefix(before.updates.count)) == before.updates
    }
}

extension Diagnostic {
    fileprivate static func emptyUpdate(_ file: String) -> Diagnostic {
        Diagnostic(.emptyValue, "le point n’a pas de texte", at: Location(file: file), hint: "écrivez ce que l’on sait")
    }

    fileprivate static func layout(_ file: String) -> Diagnostic {
        Diagnostic(
            .layout, "le point ne peut pas être ajouté à un fichier ainsi mis en page", at: Location(file: file),
            hint: "écrivez « points » une clé par ligne, ou ajoutez le point à la main")
    }
}
