import Diagnostics
import FeedValidation

/// Google Cloud: `https://status.cloud.google.com/incidents.json`, and that of Google Workspace, of the same form.
///
/// Source: https://status.cloud.google.com/incidents.schema.json.
struct GoogleCloud: ForeignFormat {
    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal) {
        let document = try JSONDocument(input.bytes, file: input.name)
        guard let objects = document.objects ?? document.object.map({ [$0] }),
            objects.isEmpty || objects.contains(where: { $0.has("begin") || $0.has("external_desc") })
        else {
            throw Refusal(
                .shape(
                    "un document de Google Cloud est une liste d’incidents, qui ont un « begin »", at: document.location
                ))
        }
        var words = UnknownWords()
        for object in objects {
            if let incident = incident(object, &words, reading.now, &reading.findings) {
                reading.incidents.append(incident)
            }
        }
    }

    private func incident(
        _ object: ForeignObject, _ words: inout UnknownWords, _ now: Int, _ findings: inout [Diagnostic]
    ) -> ForeignIncident? {
        let description = object.text("external_desc")
        guard let identifier = object.text("id", "number") else {
            findings.append(.incomplete(description, "il n’a pas d’« id »", at: object.location))
            return nil
        }
        let updates = object.objects("updates") ?? [object.object("most_recent_update")].compactMap(\.self)
        var notices: [Lifecycle.Notice] = []
        var texts: [ForeignText] = []
        for update in updates {
            guard let moment = update.moment("when", "created", "modified") else { continue }
            notices.append(Lifecycle.Notice(status: .update, moment: moment))
            if let text = update.text("text") { texts.append(ForeignText(moment: moment, text: PlainText.of(text))) }
        }
        var life = Lifecycle(notices)
        life.start = object.moment("begin")
        life.end = object.moment("end")
        life.created = object.moment("created")
        life.current = life.end == nil ? .investigating : .resolved
        guard let timing = life.timing(isMaintenance: false, now: now) else {
            findings.append(.incomplete(description, "son « begin » ne se lit pas", at: object.location))
            return nil
        }
        let products = (object.objects("affected_products") ?? []).compactMap { $0.text("title") }
        let named = object.text("service_name").flatMap { $0 == "Multiple Products" ? nil : $0 }
        let impact =
            words.look(
                up: object.text("status_impact"), "status_impact", in: { Self.impacts[$0] }, at: object.location,
                into: &findings)
            ?? object.text("severity").flatMap { Self.severities[$0.lowercased()] }
        let names = products.isEmpty ? [named].compactMap(\.self) : products.uniqued
        let places = places(of: object)
        return ForeignIncident(
            service: ForeignService(name: "Google Cloud", url: "https://status.cloud.google.com/"),
            identifier: identifier, title: description ?? identifier, location: object.location, impact: impact,
            timing: timing, components: names.isEmpty ? nil : ForeignNames(noun: .product, names: names),
            places: places.isEmpty ? nil : ForeignNames(noun: .region, names: places), texts: texts,
            url: object.text("uri").map { uri in
                uri.hasPrefix("http") ? uri : "https://status.cloud.google.com/\(uri.drop { $0 == "/" })"
            })
    }

    private static let impacts: [String: ForeignImpact] = [
        "AVAILABLE": .none, "SERVICE_INFORMATION": .none, "SERVICE_DISRUPTION": .degraded, "SERVICE_OUTAGE": .full,
    ]

    private static let severities: [String: ForeignImpact] = ["low": .degraded, "medium": .degraded, "high": .partial]

    /// `us-central1`, `europe-west9`: regions; `global` and the like are no place.
    private func places(of object: ForeignObject) -> [String] {
        let lists = ["currently_affected_locations", "previously_affected_locations"].map { object.objects($0) ?? [] }
        let updates = (object.objects("updates") ?? []).flatMap { $0.objects("affected_locations") ?? [] }
        return (lists.flatMap(\.self) + updates).compactMap { $0.text("id") }
            .filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)+\d+/) != nil }.uniqued
    }
}
