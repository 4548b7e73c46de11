import Mustache

/// How a template's variables are escaped, by the folder the template is in and the kind its name ends with.
enum ContentType: String, Sendable, CaseIterable {
    case xml = "DEPECHE-XML"
    case plain = "DEPECHE-TEXT"
    case calendar = "DEPECHE-ICS"

    static func of(path: String) -> ContentType {
        if path.hasSuffix(".ics") { return .calendar }
        return path.hasPrefix("text/") ? .plain : .xml
    }

    private var escaping: any MustacheContentType {
        switch self {
        case .xml: XMLEscaping()
        case .plain: PlainEscaping()
        case .calendar: CalendarEscaping()
        }
    }

    /// The engine finds content types by name in a table of its own.
    static func registerAll() {
        for type in allCases {
            MustacheContentTypes.register(type.escaping, named: type.rawValue)
        }
    }

    /// The line that selects the type. The engine forgets it in every partial, so every template begins with it.
    var pragma: String { "{{%CONTENT_TYPE:\(rawValue)}}\n" }
}
