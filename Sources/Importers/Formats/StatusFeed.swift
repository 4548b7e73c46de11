import Diagnostics
import FeedValidation

/// Any RSS 2.0 or Atom 1.0 feed of incidents, when nothing better is there: what is read is the mark-up in which
/// status pages give their notices, never the sentences.
struct StatusFeed: ForeignFormat {
    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal) {
        let feed = try FeedDocument(input.bytes, file: input.name)
        let service = ForeignService(title: feed.title, url: feed.link)
        for entry in feed.entries {
            if let incident = incident(entry, service, reading.now, &reading.findings) {
                reading.incidents.append(incident)
            }
        }
    }

    private func incident(
        _ entry: FeedDocument.Entry, _ service: ForeignService, _ now: Int, _ findings: inout [Diagnostic]
    ) -> ForeignIncident? {
        let title = PlainText.of(entry.title)
        guard let identifier = entry.identifier.map({ $0.trimmed }) else {
            findings.append(.incomplete(title, "il n’a ni identifiant ni adresse", at: entry.location))
            return nil
        }
        let dates = [entry.published, entry.updated].compactMap { $0.flatMap { ForeignMoment.seconds($0) } }
        guard let dated = dates.max(), let first = dates.min() else {
            findings.append(.incomplete(title, "sa date manque ou ne se lit pas", at: entry.location))
            return nil
        }
        var notices = StatusMarkup.notices(in: entry.content, near: first)
        if notices.isEmpty {
            // A status alone, at the head of the title or of the text: the entry is one notice.
            guard let status = StatusMarkup.status(title: title, content: entry.content, entry.categories) else {
                findings.append(.incomplete(title, "rien dans sa forme ne dit où il en est", at: entry.location))
                return nil
            }
            notices = [StatusMarkup.Notice(status: status, moment: status.isEnd ? dated : first, text: "")]
        }
        let isMaintenance = notices.contains { $0.status?.isOfMaintenance ?? false }
        var life = Lifecycle(notices.map { Lifecycle.Notice(status: $0.status, moment: $0.moment) })
        let window = StatusMarkup.window(in: entry.content, near: first)
        life.scheduledStart = window?.start
        life.scheduledEnd = window?.end
        guard let timing = life.timing(isMaintenance: isMaintenance, now: now) else { return nil }
        return ForeignIncident(
            service: service, identifier: identifier, title: title, location: entry.location,
            isMaintenance: isMaintenance, impact: nil, timing: timing,
            texts: notices.map { ForeignText(moment: $0.moment, text: $0.text) }.filter { !$0.text.isEmpty },
            url: entry.link)
    }
}

/// How status pages mark up the notices of an incident in an entry of their feed.
enum StatusMarkup {
    struct Notice {
        var status: ForeignStatus?
        var moment: Int
        var text: String
    }

    /// `<small>Oct <var>20</var>, <var>16:40</var> UTC</small><br><strong>Resolved</strong> - …`
    static func notices(in content: String, near moment: Int) -> [Notice] {
        let html = content.contains("<") ? content : content.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
        guard html.contains("<strong>") || html.contains("<b>") else { return [] }
        return html.components(by: "<small").dropFirst().compactMap { piece -> Notice? in
            let halves = piece.components(by: "</small>")
            guard halves.count > 1, let date = date(in: "<small" + halves[0], near: moment) else { return nil }
            let rest = halves[1]
            guard let mark = rest.firstMatch(of: /<(?:strong|b)>([^<]{1,40})<\/(?:strong|b)>/) else { return nil }
            let words = rest[mark.range.upperBound...].drop { $0.isWhitespace || "-–—:".contains($0) }
            return Notice(
                status: ForeignStatus(String(mark.output.1)), moment: date, text: PlainText.of(String(words)))
        }
    }

    private static func date(in html: String, near moment: Int) -> Int? {
        let text = PlainText.of(html).replacing("\n", with: " ")
        guard
            let match = text.firstMatch(
                of:
                    /([A-Z][a-z]{2,8}) +(\d{1,2}) *,(?: *(\d{4}) *,?)? +(\d{1,2}):(\d{2})(?: *- *[A-Z]?[\w:, ]*?)? *([A-Z]{2,5})?$/
            ),
            let day = Int(match.output.2), let hour = Int(match.output.4), let minute = Int(match.output.5)
        else { return ForeignMoment.seconds(text) }
        return ForeignMoment.seconds(
            month: match.output.1, day: day, hour: hour, minute: minute, zone: String(match.output.6 ?? "UTC"),
            near: moment)
    }

    /// The announced window of an operation: « THIS IS A SCHEDULED EVENT Jan 7, 01:00 - 03:00 UTC ».
    static func window(in content: String, near moment: Int) -> (start: Int, end: Int?)? {
        let text = PlainText.of(content).replacing("\n", with: " ")
        guard
            let match = text.firstMatch(
                of:
                    /SCHEDULED EVENT:? *([A-Z][a-z]{2,8}) +(\d{1,2}) *, +(\d{1,2}):(\d{2}) *- *(?:([A-Z][a-z]{2,8}) +(\d{1,2}) *, +)?(\d{1,2}):(\d{2}) *([A-Z]{2,5})/
            ),
            let day = Int(match.output.2), let hour = Int(match.output.3), let minute = Int(match.output.4),
            let endHour = Int(match.output.7), let endMinute = Int(match.output.8)
        else { return nil }
        let zone = String(match.output.9)
        let start = ForeignMoment.seconds(
            month: match.output.1, day: day, hour: hour, minute: minute, zone: zone, near: moment)
        let end = ForeignMoment.seconds(
            month: match.output.5 ?? match.output.1, day: match.output.6.flatMap { Int($0) } ?? day, hour: endHour,
            minute: endMinute, zone: zone, near: moment)
        return start.map { start in (start, end.flatMap { $0 > start ? $0 : nil }) }
    }

    /// `[Resolved] …`, `RESOLVED: …`, `Status: Resolved`, a category: never a word inside a sentence.
    static func status(title: String, content: String, _ categories: [String]) -> ForeignStatus? {
        let text = PlainText.of(content)
        for line in [title] + text.split(separator: "\n").prefix(3).map(String.init) {
            let marks: [Regex<(Substring, Substring)>] = [
                #/^[^\[\]]{0,40}\[([\p{L} ]{4,20})\]/#,
                #/(?i)^(?:status|statut|état) *: *([\p{L} ]{4,20}?)\.?$/#,
                #/^([\p{L}]{4,20}(?: [\p{L}]{4,12})?) *[:–—-] /#,
            ]
            for mark in marks {
                if let found = line.firstMatch(of: mark).flatMap({ ForeignStatus(String($0.output.1)) }) {
                    return found
                }
            }
        }
        return categories.lazy.compactMap { ForeignStatus($0) }.first
    }
}

extension StringProtocol {
    /// The parts between separators, empty ones too.
    fileprivate func components(by separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map { String($0) }
    }
}
