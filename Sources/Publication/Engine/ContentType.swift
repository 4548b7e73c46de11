/// How a template's variables are escaped, by the folder the template is in and the kind its name ends with.
enum ContentType: UInt8, Sendable {
    case xml
    case plain
    case calendar

    static func of(path: String) -> ContentType {
        if path.hasSuffix(".ics") { return .calendar }
        return path.hasPrefix("text/") ? .plain : .xml
    }

    func write(_ text: String, to output: inout [UInt8]) {
        switch self {
        case .xml: XMLEscaping.write(text, to: &output)
        case .plain: output += PlainEscaping.escape(text).utf8
        case .calendar: output += CalendarEscaping.escape(text).utf8
        }
    }
}
