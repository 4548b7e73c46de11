/// What is answered: a whole file, never a stream.
struct Response: Sendable {
    var status: Status
    var fields: [(name: String, value: String)]
    var body: [UInt8]

    init(_ status: Status, _ fields: [(name: String, value: String)] = [], body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A few words, for people.
    static func text(
        _ status: Status, _ text: String, _ fields: [(name: String, value: String)] = []
    ) -> Response {
        Response(status, [("Content-Type", "text/plain; charset=utf-8")] + fields, body: Array("\(text)\n".utf8))
    }

    /// RFC 9110, section 15.
    enum Status: Int, Sendable {
        case ok = 200
        case movedPermanently = 301
        case found = 302
        case badRequest = 400
        case notFound = 404
        case methodNotAllowed = 405
        case requestTimeout = 408
        case targetTooLong = 414
        case misdirected = 421
        case fieldsTooLarge = 431
        case unavailable = 503
        case versionNotSupported = 505

        var reason: String {
            switch self {
            case .ok: "OK"
            case .movedPermanently: "Moved Permanently"
            case .found: "Found"
            case .badRequest: "Bad Request"
            case .notFound: "Not Found"
            case .methodNotAllowed: "Method Not Allowed"
            case .requestTimeout: "Request Timeout"
            case .targetTooLong: "URI Too Long"
            case .misdirected: "Misdirected Request"
            case .fieldsTooLarge: "Request Header Fields Too Large"
            case .unavailable: "Service Unavailable"
            case .versionNotSupported: "HTTP Version Not Supported"
            }
        }
    }

    /// What every answer says: nothing of the preview is kept by the browser, framed or read by another site.
    static let commonFields = [
        (name: "Cache-Control", value: "no-store"),
        (name: "X-Content-Type-Options", value: "nosniff"),
        (name: "Cross-Origin-Resource-Policy", value: "same-origin"),
        (name: "X-Frame-Options", value: "DENY"),
    ]

    /// The bytes of an answer.
    ///
    /// - Parameters:
    ///   - keepsConnection: whether another request may follow.
    ///   - withBody: false for HEAD, which is told the length all the same (RFC 9110, section 9.3.2).
    func bytes(keepsConnection: Bool, withBody: Bool) -> [UInt8] {
        let own =
            [(name: "Content-Length", value: String(body.count))]
            + [(name: "Connection", value: keepsConnection ? "keep-alive" : "close")]
        return Self.head(status, fields + Self.commonFields + own) + (withBody ? body : [])
    }

    static func head(_ status: Status, _ fields: [(name: String, value: String)]) -> [UInt8] {
        var text = "HTTP/1.1 \(status.rawValue) \(status.reason)\r\n"
        for (name, value) in fields { text += "\(name): \(value)\r\n" }
        return Array("\(text)\r\n".utf8)
    }
}
