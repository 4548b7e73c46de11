public import Diagnostics
import French
public import Incidents

/// What an import would do to a newsroom’s files: decided whole before anything is written.
public struct ImportPlan: Sendable {
    /// Files to make: path and text.
    public internal(set) var created: [(path: String, text: String)] = []
    /// Files to replace: path, what is there, what comes in its place.
    public internal(set) var updated: [(path: String, old: [UInt8], text: String)] = []
    /// Records that are already as they would be written.
    public internal(set) var unchanged: [String] = []
    /// Records that are no longer as they were imported.
    public internal(set) var leftAlone: [String] = []
    /// services.yaml with the services it lacked; nil when it lacks none.
    public internal(set) var services: (path: String, old: [UInt8]?, new: [UInt8])?
    public internal(set) var addedServices: [String] = []
    /// What could not be taken over, and where it is in the source.
    public internal(set) var findings: [Diagnostic] = []
    /// The newsroom with the services that were added.
    public internal(set) var newsroom: Newsroom
}

/// What is in a newsroom before an import.
public struct ImportTarget: Sendable {
    public var newsroom: Newsroom
    /// The bytes of services.yaml; nil when there is none.
    public var services: [UInt8]?
    /// Files of `incidents/`, path and bytes.
    public var records: [(path: String, bytes: [UInt8])]
    /// Path from a record to its schema; nil when the newsroom has none.
    public var schema: String?
    /// The service all incidents are of, when the user names it.
    public var service: String?

    public init(
        newsroom: Newsroom, services: [UInt8]?, records: [(path: String, bytes: [UInt8])], schema: String?,
        service: String? = nil
    ) {
        self.newsroom = newsroom
        self.services = services
        self.records = records
        self.schema = schema
        self.service = service
    }
}

extension ForeignReading {
    /// What importing it into a newsroom comes to.
    ///
    /// - Throws: a service that does not exist, or a services.yaml that cannot be added to.
    public func plan(for target: ImportTarget, as format: ImportFormat) throws(Refusal) -> ImportPlan {
        try ImportPlanner(target: target, format: format).plan(self)
    }
}

struct ImportPlanner {
    let target: ImportTarget
    let format: ImportFormat

    private struct Known {
        var path: String
        var bytes: [UInt8]
        var text: String
        var isUntouched: Bool
    }

    func plan(_ reading: ForeignReading) throws(Refusal) -> ImportPlan {
        if let service = target.service, target.newsroom.services[service] == nil {
            throw Refusal(.unknownService(service, among: target.newsroom.services.keys.sorted()))
        }
        var plan = ImportPlan(newsroom: target.newsroom)
        plan.findings = reading.findings
        let incidents = distinct(reading.incidents, &plan.findings)
        var naming = ServiceNaming(target.newsroom, chosen: target.service)
        let named = incidents.map { ($0, naming.slug(of: $0.service, in: $0.location?.file)) }
        plan.findings += naming.findings
        try add(naming.added, to: &plan)

        let imported = importedRecords
        let names = names(of: named.filter { imported[key($0.0)] == nil })
        var untold = 0
        for (incident, service) in named {
            if write(incident, service, imported[key(incident)], names[key(incident)], into: &plan) {
                untold += incident.otherTexts.count
                plan.findings += unprintable(incident)
            }
        }
        if untold > 0 { plan.findings.append(.foreignTexts(untold)) }
        return plan
    }

    /// The latest of those that have the same identity.
    private func distinct(_ incidents: [ForeignIncident], _ findings: inout [Diagnostic]) -> [ForeignIncident] {
        var latest: [String: ForeignIncident] = [:]
        for incident in incidents {
            guard let other = latest[key(incident)] else {
                latest[key(incident)] = incident
                continue
            }
            findings.append(
                Diagnostic(
                    .duplicate,
                    "« \(incident.identifier.prefix(80)) » est là plusieurs fois : le plus récent est gardé",
                    at: incident.location))
            if other.timing.lastWord <= incident.timing.lastWord { latest[key(incident)] = incident }
        }
        return latest.values.sorted { ($0.timing.start, $0.identifier) < ($1.timing.start, $1.identifier) }
    }

    private func key(_ incident: ForeignIncident) -> String { ImportMark.singleWord(incident.identifier) }

    private func add(_ services: [ServiceInsertion.Service], to plan: inout ImportPlan) throws(Refusal) {
        guard !services.isEmpty else { return }
        let comment = "Importé de \(format.title) : à compléter (genre, désignations, organisation)."
        let (bytes, newsroom) = try ServiceInsertion(services, comment: comment)
            .applied(to: target.services, of: target.newsroom)
        plan.services = (target.path("services.yaml"), target.services, bytes)
        plan.addedServices = services.map(\.slug)
        plan.newsroom = newsroom
    }

    /// Records of this format, by foreign identity.
    private var importedRecords: [String: Known] {
        var records: [String: Known] = [:]
        for (path, bytes) in target.records {
            guard let text = String(validating: bytes, as: UTF8.self),
                let (mark, isUntouched) = ImportMark.found(in: text),
                mark.format == format.rawValue
            else { continue }
            records[mark.identifier] = Known(path: path, bytes: bytes, text: text, isUntouched: isUntouched)
        }
        return records
    }

    /// A name for each new incident: service and day, with its identity where that is not enough.
    private func names(of incidents: [(ForeignIncident, String)]) -> [String: String] {
        var taken = Set(target.records.map { name(ofFile: $0.path) })
        let days = incidents.map { incident, service in
            RecordName.plain(service: service, day: day(of: incident))
        }
        let counts = Dictionary(days.map { ($0, 1) }, uniquingKeysWith: +)
        var names: [String: String] = [:]
        for ((incident, service), plain) in zip(incidents, days) {
            var name = plain
            if counts[plain] != 1 || taken.contains(name) {
                name = RecordName.distinct(
                    service: service, day: day(of: incident), identifier: incident.identifier)
            }
            if taken.contains(name) { name = "\(plain)-\(Fingerprint.of(incident.identifier))" }
            taken.insert(name)
            names[key(incident)] = name
        }
        return names
    }

    private func day(of incident: ForeignIncident) -> String {
        String(target.newsroom.zone.written(instant: incident.timing.start).prefix(10))
    }

    private func name(ofFile path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }

    /// Whether the incident has, or gets, its record.
    private func write(
        _ incident: ForeignIncident, _ service: String, _ known: Known?, _ name: String?, into plan: inout ImportPlan
    ) -> Bool {
        if let known, !known.isUntouched {
            plan.leftAlone.append(known.path)
            plan.findings.append(.edited(known.path))
            return false
        }
        let path = known?.path ?? target.path("incidents/\(name ?? service).yaml")
        let published = known?.text.firstMatch(of: /(?m)^publication: (\S+)$/).map { String($0.output.1) }
        let text = RecordText(
            incident: incident, format: format, service: service,
            serviceName: plan.newsroom.services[service]?.actor.name ?? service, zone: plan.newsroom.zone,
            schema: target.schema, publication: published
        ).text
        if text == known?.text {
            plan.unchanged.append(path)
            return true
        }
        let (record, found) = plan.newsroom.readIncident(text: text, file: path)
        guard record != nil else {
            plan.findings.append(.refused(incident, found.first { $0.severity == .error }))
            return false
        }
        if let known {
            plan.updated.append((path, known.bytes, text))
        } else {
            plan.created.append((path, text))
        }
        return true
    }

    private func unprintable(_ incident: ForeignIncident) -> [Diagnostic] {
        let names = ForeignNaming.unprintable(incident.components) + ForeignNaming.unprintable(incident.places)
        return names.map { .foreignName($0, at: incident.location) }
    }
}

extension ImportTarget {
    func path(_ name: String) -> String {
        switch newsroom.folder {
        case "", ".": name
        case let folder where folder.hasSuffix("/"): folder + name
        default: "\(newsroom.folder)/\(name)"
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownService(_ slug: String, among slugs: [String]) -> Diagnostic {
        .error(
            Problem.unknownService.rawValue, "« \(slug) » n’est pas dans services.yaml, sous « services »",
            hint: Suggestion.hint(for: slug, among: slugs) ?? "déclarés : \(slugs.joined(separator: ", "))")
    }

    fileprivate static func edited(_ path: String) -> Diagnostic {
        Diagnostic(
            .edited, "cet enregistrement a été modifié depuis son import : il est laissé tel quel",
            at: Location(file: path), hint: "pour le reprendre de la source, effacez-le et importez de nouveau")
    }

    fileprivate static func refused(_ incident: ForeignIncident, _ reason: Diagnostic?) -> Diagnostic {
        let title = "« \(RecordText.inComment(incident.title).prefix(80)) »"
        let why = reason.map { " : \($0.message)" } ?? ""
        return Diagnostic(
            .refused, "\(title) n’est pas importé, l’enregistrement serait refusé\(why)", at: incident.location)
    }

    fileprivate static func foreignName(_ name: String, at location: Location?) -> Diagnostic {
        Diagnostic(
            .foreignName,
            "« \(RecordText.inComment(name).prefix(80)) » ne peut pas s’écrire dans une phrase : ce nom est omis",
            at: location)
    }

    fileprivate static func foreignTexts(_ count: Int) -> Diagnostic {
        let texts =
            count == 1
            ? "1 texte qui n’est pas en français reste" : "\(count) textes qui ne sont pas en français restent"
        return Diagnostic(
            .foreignText, "\(texts) hors des articles", at: nil,
            hint: "ils sont en commentaire à la fin des enregistrements, pour qui veut les traduire et les citer")
    }
}
