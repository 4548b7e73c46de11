import Diagnostics
import FeedValidation

/// Atlassian Statuspage, API v2: `incidents.json`, `scheduled-maintenances.json`, `summary.json`, or one incident.
///
/// Source: https://metastatuspage.com/api/v2 and the incident object of https://developer.statuspage.io.
struct Statuspage: ForeignFormat {
    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal) {
        let document = try JSONDocument(input.bytes, file: input.name)
        var objects: [ForeignObject] = []
        var page: ForeignObject?
        if let list = document.objects {
            objects = list
        } else if let root = document.object {
            page = root.object("page")
            let lists = [root.objects("incidents"), root.objects("scheduled_maintenances")].compactMap(\.self)
            let single = root.object("incident", "scheduled_maintenance") ?? (root.has("incident_updates") ? root : nil)
            guard !lists.isEmpty || single != nil else {
                throw Refusal(.shape("il n’y a ni « incidents » ni « scheduled_maintenances »", at: document.location))
            }
            objects = lists.flatMap(\.self) + [single].compactMap(\.self)
        } else {
            throw Refusal(.shape("un document Statuspage est un objet ou une liste d’incidents", at: document.location))
        }
        let service = ForeignService(title: page?.text("name"), url: page?.text("url"))
        var words = UnknownWords()
        for object in objects {
            if let incident = incident(object, service, &words, reading.now, &reading.findings) {
                reading.incidents.append(incident)
            }
        }
    }

    private func incident(
        _ object: ForeignObject, _ service: ForeignService, _ words: inout UnknownWords,
        _ now: Int, _ findings: inout [Diagnostic]
    ) -> ForeignIncident? {
        let title = object.text("name")
        guard let identifier = object.text("id") else {
            findings.append(.incomplete(title, "il n’a pas d’« id »", at: object.location))
            return nil
        }
        var notices: [Lifecycle.Notice] = []
        var texts: [ForeignText] = []
        for update in object.objects("incident_updates") ?? [] {
            guard let moment = update.moment("display_at", "created_at") else { continue }
            let status = words.look(
                up: update.text("status"), "status", in: ForeignStatus.init, at: update.location, into: &findings)
            notices.append(Lifecycle.Notice(status: status, moment: moment))
            if let body = update.text("body") { texts.append(ForeignText(moment: moment, text: PlainText.of(body))) }
        }
        var life = Lifecycle(notices)
        life.current = words.look(
            up: object.text("status"), "status", in: ForeignStatus.init, at: object.location, into: &findings)
        life.start = object.moment("started_at") ?? object.moment("created_at")
        life.created = object.moment("created_at")
        life.end = object.moment("resolved_at")
        life.scheduledStart = object.moment("scheduled_for")
        life.scheduledEnd = object.moment("scheduled_until")
        if object.flag("postmortem_ignored") != true { life.explained = object.moment("postmortem_published_at") }
        let word = object.text("impact_override", "impact")
        let isMaintenance = word == "maintenance" || life.current?.isOfMaintenance ?? object.has("scheduled_for")
        if isMaintenance { life.start = object.moment("started_at").flatMap { life.scheduledStart == nil ? $0 : nil } }
        guard let timing = life.timing(isMaintenance: isMaintenance, now: now) else {
            findings.append(.incomplete(title, "aucune de ses dates ne se lit", at: object.location))
            return nil
        }
        let components = components(of: object)
        let impact =
            isMaintenance
            ? nil : words.look(up: word, "impact", in: { Self.impacts[$0] }, at: object.location, into: &findings)
        return ForeignIncident(
            service: service, identifier: identifier, title: title ?? identifier, location: object.location,
            isMaintenance: isMaintenance, impact: max(impact, components.worst), timing: timing,
            components: components.names.isEmpty ? nil : ForeignNames(noun: .component, names: components.names),
            texts: texts, url: object.text("shortlink"))
    }

    /// `none` is nothing to users; `minor`, `major` and `critical` follow the worst state of a component.
    private static let impacts: [String: ForeignImpact] = [
        "none": .none, "minor": .degraded, "major": .partial, "critical": .full,
    ]

    private static let states: [String: ForeignImpact] = [
        "degraded_performance": .degraded, "partial_outage": .partial, "major_outage": .full,
    ]

    /// The names of what was touched, groups left out, and the worst state told of one.
    private func components(of object: ForeignObject) -> (names: [String], worst: ForeignImpact?) {
        let own = (object.objects("components") ?? []).filter { $0.flag("group") != true }
        let told = (object.objects("incident_updates") ?? []).flatMap { $0.objects("affected_components") ?? [] }
        let states = (own + told).flatMap { [$0.text("status"), $0.text("new_status"), $0.text("old_status")] }
        let worst = states.compactMap { $0.flatMap { Self.states[$0] } }.max()
        return ((own + told).compactMap { $0.text("name") }.uniqued, worst)
    }

    private func max(_ left: ForeignImpact?, _ right: ForeignImpact?) -> ForeignImpact? {
        guard let left, let right else { return left ?? right }
        return Swift.max(left, right)
    }
}

extension Array where Element: Hashable {
    /// Each element once, at its first place.
    var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
