import Diagnostics
import French

/// cState: one Markdown file an incident, with YAML or TOML front matter.
///
/// Source: https://github.com/cstate/cstate/wiki/Usage.
struct CState: ForeignFormat {
    /// The configuration of a Hugo site, when it is among the files.
    private static let settings: Set<String> = ["config", "hugo"]

    func context(of inputs: [ImportInput]) -> ForeignService? {
        for input in inputs where input.stem.map({ Self.settings.contains($0.lowercased()) }) ?? false {
            let text = String(decoding: input.bytes, as: UTF8.self)
            let isTOML = input.name.hasSuffix(".toml")
            let fields = isTOML ? FrontMatter.toml(text) : (try? FrontMatter.yaml(text)) ?? [:]
            if let title = fields["title"]?.text {
                return ForeignService(title: title, url: fields["baseURL"]?.text)
            }
        }
        return nil
    }

    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal) {
        if input.stem.map({ Self.settings.contains($0.lowercased()) || $0 == "_index" }) ?? false { return }
        guard !input.name.hasSuffix(".yml"), !input.name.hasSuffix(".yaml"), !input.name.hasSuffix(".toml") else {
            return
        }
        let page = try FrontMatter(input)
        let place = Location(file: input.name, line: 1, column: 1)
        let title = page.fields["title"]?.text
        if page.fields["informational"]?.isTrue == true {
            reading.findings.append(.incomplete(title, "c’est une annonce, non un incident", at: place))
            return
        }
        guard let date = page.moment("date") else {
            reading.findings.append(.incomplete(title, "sa « date » manque ou ne se lit pas", at: place))
            return
        }
        let updates = updates(in: page.body)
        var words = UnknownWords()
        var notices: [Lifecycle.Notice] = []
        for update in updates {
            let status = words.look(
                up: update.status, "statut", in: ForeignStatus.init, at: place, into: &reading.findings)
            notices.append(Lifecycle.Notice(status: status, moment: update.moment))
        }
        let isOver = page.fields["resolved"]?.isTrue
        var life = Lifecycle(notices)
        life.start = date
        life.created = date
        life.end = isOver == false ? nil : page.moment("resolvedWhen")
        // Without a word on its end, an incident lasts.
        life.current = isOver == true ? .resolved : isOver == false ? .investigating : nil
        guard let timing = life.timing(isMaintenance: false, now: reading.now) else { return }
        let affected = page.fields["affected"]?.list ?? page.fields["systems"]?.list ?? []
        let impact = words.look(
            up: page.fields["severity"]?.text, "severity", in: { Self.impacts[$0.lowercased()] }, at: place,
            into: &reading.findings)
        let site = RecordName.slug(shared?.name ?? "")
        // A folder of pages is one site; a page alone is known by its day and title.
        let identity = input.stem ?? "\(timing.start)-\(title ?? "")"
        reading.incidents.append(
            ForeignIncident(
                service: shared ?? ForeignService(), identifier: site.isEmpty ? identity : "\(site)/\(identity)",
                title: title ?? identity, location: place, impact: impact, timing: timing,
                components: affected.isEmpty ? nil : ForeignNames(noun: .component, names: affected.uniqued),
                texts: updates.map { ForeignText(moment: $0.moment, text: $0.text) }.filter { !$0.text.isEmpty }))
    }

    private static let impacts: [String: ForeignImpact] = [
        "notice": .degraded, "disrupted": .partial, "down": .full,
    ]

    /// `*Resolved* - What was written. {{< track "2020-01-31 14:30:00" >}}`
    private func updates(in body: String) -> [(status: String?, moment: Int, text: String)] {
        var updates: [(status: String?, moment: Int, text: String)] = []
        let tracks = body.matches(of: /\{\{[<%]\s*track\s+"?([^">%]+)"?\s*\/?[>%]\}\}/)
        var start = body.startIndex
        for track in tracks {
            let text = body[start..<track.range.lowerBound]
            start = track.range.upperBound
            guard let moment = ForeignMoment.seconds(String(track.output.1)) else { continue }
            let mark = text.firstMatch(of: /[*_]{1,2}\[?([\p{L} ]{3,30})\]?[*_]{1,2}/)
            let words = mark.map { text[$0.range.upperBound...] } ?? text
            let plain = PlainText.of(String(words.drop { $0.isWhitespace || "-–—:".contains($0) }))
            updates.append((mark.map { String($0.output.1) }, moment, plain))
        }
        return updates
    }
}
