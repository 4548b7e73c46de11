internal import Diagnostics

/// What properties hold, and where they are needed.
enum CalendarValue {
    /// RFC 5545, § 3.6 and 3.6.1; `DTSTART` since we check calendars without METHOD.
    static let needs: [String: [String]] = [
        "VCALENDAR": ["VERSION", "PRODID"], "VEVENT": ["UID", "DTSTAMP", "DTSTART"],
    ]

    /// Once at most in a component.
    static let single: Set<String> = [
        "VERSION", "PRODID", "CALSCALE", "METHOD", "UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "CREATED",
        "LAST-MODIFIED", "SUMMARY", "DESCRIPTION", "CLASS", "LOCATION", "STATUS", "TRANSP", "URL", "SEQUENCE",
    ]

    /// RFC 5545, § 8.3.2; RFC 7986, § 5.
    private static let known: Set<String> = [
        "CALSCALE", "METHOD", "PRODID", "VERSION", "ATTACH", "CATEGORIES", "CLASS", "COMMENT", "DESCRIPTION", "GEO",
        "LOCATION", "PERCENT-COMPLETE", "PRIORITY", "RESOURCES", "STATUS", "SUMMARY", "COMPLETED", "DTEND", "DUE",
        "DTSTART", "DURATION", "FREEBUSY", "TRANSP", "TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "TZURL",
        "ATTENDEE",
        "CONTACT", "ORGANIZER", "RECURRENCE-ID", "RELATED-TO", "URL", "UID", "EXDATE", "EXRULE", "RDATE", "RRULE",
        "ACTION", "REPEAT", "TRIGGER", "CREATED", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "REQUEST-STATUS", "NAME",
        "REFRESH-INTERVAL", "SOURCE", "COLOR", "IMAGE", "CONFERENCE",
    ]

    private static let texts: Set<String> = [
        "SUMMARY", "DESCRIPTION", "UID", "LOCATION", "CATEGORIES", "NAME", "PRODID",
    ]
    private static let dates: Set<String> = ["DTSTAMP", "DTSTART", "DTEND", "CREATED", "LAST-MODIFIED"]
    /// In UTC (§ 3.8.7).
    private static let instants: Set<String> = ["DTSTAMP", "CREATED", "LAST-MODIFIED"]

    static func check(_ property: CalendarProperty, report: inout Report) {
        let place = Place(line: property.line)
        if texts.contains(property.name), !property.isText {
            report.add(
                .calendarText, "ce texte a un signe qui n’est pas échappé", at: place,
                hint: "écrire \\\\, \\; ou \\, pour ces signes et \\n pour une fin de ligne")
        }
        if dates.contains(property.name) { checkDate(property, report: &report) }
        if property.name == "VERSION", property.value != "2.0" {
            report.add(
                .calendarVersion, "la version est «\u{A0}\(property.value)\u{A0}»", at: place, hint: "écrire 2.0")
        }
        if property.name == "URL", let fault = ValueKind.iri.attributeFindings(in: property.value, now: nil).first,
            fault.rule.severity == .error
        {
            report.add(.calendarAddress, fault.message, at: place, hint: fault.hint)
        }
        if !known.contains(property.name), !property.name.hasPrefix("X-") {
            report.add(
                .calendarUnknown, "la propriété \(quoted(property.name)) n’est connue d’aucun lecteur", at: place,
                hint: Suggestion.hint(for: property.name, among: known.sorted()))
        }
    }

    private static func checkDate(_ property: CalendarProperty, report: inout Report) {
        let place = Place(line: property.line)
        guard let date = property.date else {
            report.add(
                .calendarDate, "«\u{A0}\(property.value.prefix(40))\u{A0}» n’est pas une date", at: place,
                hint: "écrire par exemple 20181104T010000Z")
            return
        }
        if date.isDay != (property.parameters["VALUE"]?.uppercased() == "DATE") {
            report.add(.calendarDate, "un jour sans heure s’écrit avec VALUE=DATE, et lui seul", at: place)
        }
        if instants.contains(property.name), !date.isUTC {
            report.add(.calendarDate, "\(property.name) est en temps universel", at: place, hint: "finir par Z")
        }
    }
}
