import Diagnostics
import FeedValidation

/// Yandex Cloud: what `https://status.yandex.cloud/api/incidents` answers.
struct YandexCloud: ForeignFormat {
    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal) {
        let document = try JSONDocument(input.bytes, file: input.name)
        let listed = document.objects ?? document.object?.objects("items", "incidents")
        let single = document.object.map { $0.object("incident") ?? $0 }.flatMap { $0.has("startDate") ? $0 : nil }
        guard let objects = listed ?? single.map({ [$0] }) else {
            throw Refusal(.shape("un document de Yandex Cloud a des «\u{A0}items\u{A0}»", at: document.location))
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
        let title = object.text("title")
        guard let identifier = object.text("id") else {
            findings.append(.incomplete(title, "il n’a pas d’« id »", at: object.location))
            return nil
        }
        var notices: [Lifecycle.Notice] = []
        var texts: [ForeignText] = []
        for comment in object.objects("comments") ?? [] {
            guard let moment = comment.moment("createdAt") else { continue }
            let status = words.look(
                up: comment.text("type"), "type", in: ForeignStatus.init, at: comment.location, into: &findings)
            notices.append(Lifecycle.Notice(status: status, moment: moment))
            if let text = comment.text("content") {
                texts.append(ForeignText(moment: moment, text: PlainText.of(text)))
            }
        }
        var life = Lifecycle(notices)
        life.start = object.moment("startDate")
        life.end = object.moment("endDate")
        life.created = object.moment("createdAt")
        // A closed incident may still be called open: its end says more than the word.
        life.current = life.end != nil ? .resolved : nil
        if life.current == nil, object.text("status").flatMap(ForeignStatus.init)?.isEnd == true {
            life.current = .resolved
        }
        if object.flag("isReportPublished") == true { life.explained = object.moment("reportPublishedTime") }
        guard let timing = life.timing(isMaintenance: false, now: now) else {
            findings.append(.incomplete(title, "aucune de ses dates ne se lit", at: object.location))
            return nil
        }
        let names = (object.objects("services") ?? []).compactMap { $0.text("name", "fullName") }
        let zones = (object.objects("installations") ?? []).flatMap { $0.objects("zones") ?? [] }
            .compactMap { $0.text("id") }
        let level = object.object("level")?.text("level") ?? object.text("levelId")
        return ForeignIncident(
            service: ForeignService(name: "Yandex Cloud", url: "https://status.yandex.cloud/"),
            identifier: identifier, title: title ?? identifier, location: object.location,
            impact: words.look(up: level, "level", in: { Self.levels[$0] }, at: object.location, into: &findings),
            timing: timing, components: names.isEmpty ? nil : ForeignNames(noun: .service, names: names.uniqued),
            places: zones.isEmpty ? nil : ForeignNames(noun: .zone, names: zones.uniqued), texts: texts,
            url: "https://status.yandex.cloud/incidents/\(RecordName.slug(identifier))")
    }

    /// « Minor » and « Unavailable »; 0 is information.
    private static let levels: [String: ForeignImpact] = ["0": .none, "1": .degraded, "2": .full]
}
