import Mustache

/// How a template's variables are escaped, by the folder the template is in.
enum ContentType: String, Sendable, CaseIterable {
    case xml = "DEPECHE-XML"
    case plain = "DEPECHE-TEXT"

    static func of(path: String) -> ContentType {
        path.hasPrefix("text/") ? .plain : .xml
    }

    private var escaping: any MustacheContentType {
        switch self {
        case .xml: XMLEscaping()
        case .plain: PlainEscaping()
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
