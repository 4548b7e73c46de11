import Diagnostics
import FeedValidation

/// OpenStatus: status reports and maintenances, from the API or from a page’s `feed/json`.
///
/// Source: https://api.openstatus.dev/openapi and the JSON feed of a status page.
struct OpenStatus: ForeignFormat {
    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal) {
        let document = try JSONDocument(input.bytes, file: input.name)
        var reports: [ForeignObject] = []
        var operations: [ForeignObject] = []
        var page: ForeignObject?
        if let list = document.objects {
            reports = list
        } else if let root = document.object {
            page = root.object("page") ?? (root.has("statusReports", "maintenances") ? root : nil)
            let lists = [
                root.objects("statusReports", "status_reports", "reports", "data", "items"),
                page?.objects("statusReports", "status_reports").flatMap { root.has("page") ? $0 : nil },
            ].compactMap(\.self)
            operations = root.objects("maintenances") ?? page?.objects("maintenances") ?? []
            let single = root.has("statusReportUpdates", "status_report_updates", "updates") ? [root] : []
            guard !lists.isEmpty || !operations.isEmpty || !single.isEmpty || root.has("maintenances") else {
                throw Refusal(.shape("il n’y a ni « statusReports » ni « maintenances »", at: document.location))
            }
            reports = lists.flatMap(\.self) + single
        } else {
            throw Refusal(.shape("un document OpenStatus est un objet ou une liste", at: document.location))
        }
        let service = ForeignService(title: page?.text("title", "name"), url: page?.text("url", "pageUrl"))
        // A maintenance in a list of its own has a window, which no report has.
        let (windows, others) = (reports.filter { $0.has("from") }, reports.filter { !$0.has("from") })
        var words = UnknownWords()
        for object in others {
            if let incident = report(object, service, &words, reading.now, &reading.findings) {
                reading.incidents.append(incident)
            }
        }
        for object in operations + windows {
            if let incident = operation(object, service, reading.now, &reading.findings) {
                reading.incidents.append(incident)
            }
        }
    }

    private func report(
        _ object: ForeignObject, _ service: ForeignService, _ words: inout UnknownWords,
        _ now: Int, _ findings: inout [Diagnostic]
    ) -> ForeignIncident? {
        let title = object.text("title", "name")
        guard let identifier = object.text("id", "slug") else {
            findings.append(.incomplete(title, "il n’a pas d’« id »", at: object.location))
            return nil
        }
        var notices: [Lifecycle.Notice] = []
        var texts: [ForeignText] = []
        for update in object.objects("statusReportUpdates", "status_report_updates", "updates") ?? [] {
            guard let moment = update.moment("date", "createdAt", "created_at") else { continue }
            let status = words.look(
                up: update.text("status"), "status", in: ForeignStatus.init, at: update.location, into: &findings)
            notices.append(Lifecycle.Notice(status: status, moment: moment))
            if let text = update.text("message") { texts.append(ForeignText(moment: moment, text: PlainText.of(text))) }
        }
        var life = Lifecycle(notices)
        life.current = words.look(
            up: object.text("status"), "status", in: ForeignStatus.init, at: object.location, into: &findings)
        life.created = object.moment("createdAt", "created_at")
        guard let timing = life.timing(isMaintenance: false, now: now) else {
            findings.append(.incomplete(title, "aucune de ses mises à jour n’a de date", at: object.location))
            return nil
        }
        let impact = words.look(
            up: object.text("impact", "severity"), "impact", in: { Self.impacts[$0.lowercased()] },
            at: object.location, into: &findings)
        return ForeignIncident(
            service: service, identifier: identifier, title: title ?? identifier, location: object.location,
            impact: impact, timing: timing, components: components(of: object), texts: texts)
    }

    private func operation(
        _ object: ForeignObject, _ service: ForeignService, _ now: Int, _ findings: inout [Diagnostic]
    ) -> ForeignIncident? {
        let title = object.text("title", "name")
        guard let identifier = object.text("id", "slug"), let start = object.moment("from") else {
            findings.append(.incomplete(title, "il lui faut un « id » et un « from »", at: object.location))
            return nil
        }
        var life = Lifecycle([])
        life.scheduledStart = start
        life.scheduledEnd = object.moment("to")
        life.created = object.moment("createdAt", "created_at")
        // Nothing but the hour tells how far it is.
        if now >= start { life.current = .inProgress }
        if let end = life.scheduledEnd, now >= end { life.current = .completed }
        guard let timing = life.timing(isMaintenance: true, now: now) else { return nil }
        let message = object.text("message").map { [ForeignText(moment: start, text: PlainText.of($0))] }
        return ForeignIncident(
            service: service, identifier: "maintenance-\(identifier)", title: title ?? identifier,
            location: object.location, isMaintenance: true, timing: timing, components: components(of: object),
            texts: message ?? [])
    }

    /// What is touched, where it is given with its name and not only by its number.
    private func components(of object: ForeignObject) -> ForeignNames? {
        let objects = object.objects("pageComponents", "page_components", "monitors", "components") ?? []
        let names = objects.compactMap { $0.text("externalName", "name", "title") }.uniqued
        return names.isEmpty ? nil : ForeignNames(noun: .component, names: names)
    }

    private static let impacts: [String: ForeignImpact] = [
        "none": .none, "operational": .none, "minor": .degraded, "degraded": .degraded,
        "degraded_performance": .degraded, "major": .partial, "partial_outage": .partial, "critical": .full,
        "major_outage": .full,
    ]
}
