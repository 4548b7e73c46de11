import Diagnostics
import FeedValidation

/// DatoCMS: the files of `data/incidents` and `data/maintenances` of its status site, one incident a file.
///
/// Source: https://github.com/datocms/status-website.
struct DatoCMS: ForeignFormat {
    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal) {
        let document = try JSONDocument(input.bytes, file: input.name)
        guard let objects = document.objects ?? document.object.map({ [$0] }),
            objects.isEmpty || objects.contains(where: { $0.has("updates") || $0.has("scheduledTime") })
        else {
            throw Refusal(
                .shape("un incident de DatoCMS a des « updates » ou un « scheduledTime »", at: document.location))
        }
        var words = UnknownWords()
        for object in objects {
            let stem = document.objects == nil ? input.stem : nil
            if let incident = incident(object, stem, &words, reading.now, &reading.findings) {
                reading.incidents.append(incident)
            }
        }
    }

    private func incident(
        _ object: ForeignObject, _ stem: String?, _ words: inout UnknownWords, _ now: Int,
        _ findings: inout [Diagnostic]
    ) -> ForeignIncident? {
        let name = object.text("name")
        var notices: [Lifecycle.Notice] = []
        var texts: [ForeignText] = []
        for update in object.objects("updates") ?? [] {
            guard let moment = update.moment("date") else { continue }
            let status = words.look(
                up: update.text("status"), "status", in: ForeignStatus.init, at: update.location, into: &findings)
            notices.append(Lifecycle.Notice(status: status, moment: moment))
            if let text = update.text("content") { texts.append(ForeignText(moment: moment, text: PlainText.of(text))) }
        }
        let isMaintenance = object.has("scheduledTime")
        var life = Lifecycle(notices)
        if isMaintenance {
            life.scheduledStart = object.moment("scheduledTime")
            if let start = life.scheduledStart, let minutes = object.number("minutes"), (1...100_000).contains(minutes)
            {
                life.scheduledEnd = start + Int(minutes * 60)
            }
            // The name of the file begins with the day it was written.
            life.created = stem.flatMap { ForeignMoment.seconds(String($0.prefix(10))) }
                .flatMap { day in life.scheduledStart.map { day + 86_400 <= $0 } == true ? day : nil }
            life.createdIsDay = true
        }
        guard let timing = life.timing(isMaintenance: isMaintenance, now: now) else {
            findings.append(.incomplete(name, "aucune de ses dates ne se lit", at: object.location))
            return nil
        }
        if let content = object.text("content") {
            texts.insert(ForeignText(moment: timing.announced ?? timing.start, text: PlainText.of(content)), at: 0)
        }
        let impact = words.look(
            up: object.text("impact"), "impact", in: { Self.impacts[$0] }, at: object.location, into: &findings)
        let components = object.texts("components").map { Self.components[$0] ?? $0 }
        // A file has no identity but its name; a text on standard input, its date and title.
        let identity = stem ?? "\(timing.start)-\(name ?? "")"
        return ForeignIncident(
            service: ForeignService(name: "DatoCMS", url: "https://status.datocms.com/"), identifier: identity,
            title: name ?? identity, location: object.location, isMaintenance: isMaintenance, impact: impact,
            timing: timing,
            components: components.isEmpty ? nil : ForeignNames(noun: .component, names: components.uniqued),
            texts: texts)
    }

    private static let impacts: [String: ForeignImpact] = [
        "none": .none, "minor": .degraded, "major": .partial, "critical": .full,
    ]

    /// The names the site shows for the keys of its data.
    private static let components = [
        "cda": "Content Delivery API", "cma": "Content Management API", "backend": "Administrative Area",
        "billing": "Billing", "dns": "DNS", "cdn": "CDN", "assets": "Assets CDN", "site-search": "Site Search",
    ]
}
