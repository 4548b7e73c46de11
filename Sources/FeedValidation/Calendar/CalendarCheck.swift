internal import Diagnostics

/// A calendar of events (RFC 5545): lines, components, and the properties subscribers rely on.
struct CalendarCheck {
    private var components: [Component] = []
    private var ids: Set<String> = []
    private var calendars = 0

    private struct Component {
        let name: String
        let line: Int
        var properties: [CalendarProperty] = []
        var children = 0

        subscript(name: String) -> CalendarProperty? { properties.first { $0.name == name } }
    }

    static func recognises(_ bytes: [UInt8]) -> Bool {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return text.starts(with: Array("BEGIN:VCALENDAR".utf8))
    }

    static func check(_ bytes: [UInt8], report: inout Report) {
        guard bytes.count <= XMLReader.byteLimit else {
            report.add(.calendarTooLarge, "le calendrier dépasse \(XMLReader.byteLimit / 1_000_000)\u{A0}Mo")
            return
        }
        if let offset = EncodingCheck.firstInvalidUTF8(in: bytes) {
            let line = bytes[..<offset].count { $0 == 0x0A } + 1
            report.add(
                .calendarEncoding, "cet octet n’est pas de l’UTF-8", at: Place(line: line),
                hint: "enregistrer le fichier en UTF-8")
            return
        }
        var check = CalendarCheck()
        for (text, line) in CalendarCheck.lines(of: bytes, report: &report) {
            check.read(text, line: line, report: &report)
        }
        check.finish(report: &report)
    }

    /// Unfolded lines, each with the physical one it begins on.
    private static func lines(of bytes: [UInt8], report: inout Report) -> [(String, Int)] {
        var logical: [(bytes: [UInt8], line: Int)] = []
        var rows = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        if rows.last?.isEmpty == true {
            rows.removeLast()
        } else {
            report.add(.calendarLineEnd, "la dernière ligne ne finit pas", at: Place(line: rows.count))
        }
        for (index, row) in rows.enumerated() {
            let line = index + 1
            if row.last != 0x0D {
                report.add(
                    .calendarLineEnd, "cette ligne ne finit pas par CR LF", at: Place(line: line),
                    hint: "écrire les deux octets 0D 0A")
            }
            let content = row.last == 0x0D ? row.dropLast() : row
            if content.count > 75 {
                report.add(
                    .calendarLineLength, "cette ligne a \(content.count)\u{A0}octets",
                    at: Place(line: line, column: 76),
                    hint: "la couper, la suite commençant par une espace")
            }
            if content.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) {
                report.add(.calendarEncoding, "cette ligne a un caractère de commande", at: Place(line: line))
            }
            if let first = content.first, first == 0x20 || first == 0x09, !logical.isEmpty {
                logical[logical.count - 1].bytes += content.dropFirst()
            } else {
                logical.append((Array(content), line))
            }
        }
        return logical.map { (String(decoding: $0.bytes, as: UTF8.self), $0.line) }
    }

    private mutating func read(_ text: String, line: Int, report: inout Report) {
        guard let property = CalendarProperty(text, line: line) else {
            report.add(.calendarSyntax, "cette ligne n’est pas une propriété", at: Place(line: line))
            return
        }
        switch property.name {
        case "BEGIN":
            let name = property.value.uppercased()
            if (name == "VCALENDAR") != components.isEmpty || calendars > 0 && components.isEmpty {
                report.add(.calendarNesting, "\(name) n’est pas à sa place", at: Place(line: line))
            }
            if name == "VCALENDAR" { calendars += 1 }
            if !components.isEmpty { components[components.count - 1].children += 1 }
            // A hostile file nests as deep as it is long: each level is one small value.
            components.append(Component(name: name, line: line))
        case "END":
            guard let component = components.last, component.name == property.value.uppercased() else {
                report.add(.calendarNesting, "ce END ne ferme rien", at: Place(line: line))
                return
            }
            components.removeLast()
            close(component, report: &report)
        default:
            guard !components.isEmpty else {
                report.add(.calendarNesting, "cette ligne est hors du calendrier", at: Place(line: line))
                return
            }
            CalendarValue.check(property, report: &report)
            components[components.count - 1].properties.append(property)
        }
    }

    private mutating func close(_ component: Component, report: inout Report) {
        guard let needs = CalendarValue.needs[component.name] else { return }
        for name in needs where component[name] == nil {
            report.add(
                .calendarMissing, "\(component.name) n’a pas de \(name)", at: Place(line: component.line),
                hint: "ajouter \(name)")
        }
        var seen: Set<String> = []
        for property in component.properties
        where CalendarValue.single.contains(property.name) && !seen.insert(property.name).inserted {
            report.add(.calendarDuplicate, "\(property.name) est déjà donné", at: Place(line: property.line))
        }
        if component.name == "VCALENDAR", component.children == 0 {
            report.add(.calendarEmpty, "ce calendrier n’a aucun événement", at: Place(line: component.line))
        }
        guard component.name == "VEVENT" else { return }
        if let uid = component["UID"], !ids.insert(uid.value).inserted {
            report.add(.calendarUID, "un autre événement a cet UID", at: Place(line: uid.line))
        }
        checkOrder(component, report: &report)
    }

    private func checkOrder(_ event: Component, report: inout Report) {
        if let change = event["LAST-MODIFIED"], let creation = event["CREATED"], change.date?.isUTC == true,
            creation.date?.isUTC == true, change.value < creation.value
        {
            report.add(.dateOrder, "la dernière modification précède la création", at: Place(line: change.line))
        }
        guard let end = event["DTEND"] else { return }
        if event["DURATION"] != nil {
            report.add(.calendarOrder, "DTEND et DURATION s’excluent", at: Place(line: end.line))
        }
        guard let start = event["DTSTART"], let from = start.date, let to = end.date else { return }
        if from.isDay != to.isDay {
            report.add(.calendarOrder, "DTSTART et DTEND ne sont pas du même type", at: Place(line: end.line))
        } else if from.isUTC == to.isUTC, start.parameters["TZID"] == end.parameters["TZID"], end.value <= start.value {
            report.add(
                .calendarOrder, "DTEND ne suit pas DTSTART", at: Place(line: end.line),
                hint: from.isDay ? "le dernier jour n’est pas compris\u{A0}: écrire le lendemain" : nil)
        }
    }

    private mutating func finish(report: inout Report) {
        for component in components.reversed().prefix(20) {
            report.add(.calendarNesting, "\(component.name) n’est pas fermé", at: Place(line: component.line))
        }
    }
}
