/// What a request says before any body: its line and its fields. A preview reads nothing else.
struct RequestHead: Sendable, Hashable {
    var method: String
    /// As it was written: not decoded.
    var target: String
    /// The second digit of `HTTP/1.x`.
    var minorVersion: Int
    /// Values by lowercase name; several fields of one name are joined by commas (RFC 9110, section 5.3).
    var fields: [String: String]

    /// Whether bytes follow that are no request.
    var announcesBody: Bool {
        fields["transfer-encoding"] != nil || !["0", nil].contains(fields["content-length"])
    }

    /// RFC 9112, section 9.3: connections persist from HTTP/1.1 on, unless one side says otherwise.
    var keepsConnection: Bool {
        let options = (fields["connection"] ?? "").lowercased().split(separator: ",").map { $0.drop { $0 == " " } }
        return minorVersion >= 1 && !announcesBody && !options.contains("close")
    }
}

extension RequestHead {
    /// Why a request is not even looked at.
    enum Fault: Error, Hashable {
        case malformed
        case targetTooLong
        case fieldsTooLarge
        case versionNotSupported

        var status: Response.Status {
            switch self {
            case .malformed: .badRequest
            case .targetTooLong: .targetTooLong
            case .fieldsTooLarge: .fieldsTooLarge
            case .versionNotSupported: .versionNotSupported
            }
        }
    }

    /// Bytes of a head at most, its line included.
    static let sizeLimit = 16_384
    /// Bytes of a request line at most.
    static let lineLimit = 4_096

    /// The head that bytes begin with, and how many of them it takes; nil while more must come.
    ///
    /// Follows RFC 9112, sections 2.2 to 5.2: lines may end with a bare LF, empty lines may precede the request, folded
    /// fields and spaces before a colon are refused.
    static func read(_ bytes: [UInt8]) throws(Fault) -> (head: RequestHead, length: Int)? {
        var lines = HeadLines(bytes)
        var requestLine: ArraySlice<UInt8>?
        var fields: [String: String] = [:]
        while let line = try lines.next() {
            guard let request = requestLine else {
                if !line.isEmpty { requestLine = line }
                continue
            }
            if line.isEmpty {
                var head = try RequestHead(line: request)
                head.fields = fields
                // RFC 9112, section 3.2: exactly one Host from HTTP/1.1 on.
                if head.minorVersion >= 1, fields["host"] == nil { throw .malformed }
                return (head, lines.position)
            }
            let (name, value) = try field(line)
            if name == "host", fields["host"] != nil { throw .malformed }
            fields[name] = fields[name].map { "\($0), \(value)" } ?? value
        }
        if requestLine == nil, lines.rest > lineLimit { throw .targetTooLong }
        if bytes.count > sizeLimit { throw .fieldsTooLarge }
        return nil
    }

    private init(line: ArraySlice<UInt8>) throws(Fault) {
        guard line.count <= Self.lineLimit else { throw .targetTooLong }
        let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(Self.isToken),
            parts[1].allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !parts[1].isEmpty
        else { throw .malformed }
        let version = String(decoding: parts[2], as: UTF8.self)
        guard version.hasPrefix("HTTP/") else { throw .malformed }
        guard version.hasPrefix("HTTP/1."), version.count == 8, let minor = version.last?.wholeNumberValue else {
            throw .versionNotSupported
        }
        method = String(decoding: parts[0], as: UTF8.self)
        target = String(decoding: parts[1], as: UTF8.self)
        minorVersion = minor
        fields = [:]
    }

    private static func field(_ line: ArraySlice<UInt8>) throws(Fault) -> (name: String, value: String) {
        guard let colon = line.firstIndex(of: 0x3A), colon > line.startIndex, line[..<colon].allSatisfy(isToken),
            line[colon...].allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
        else { throw .malformed }
        let value = line[(colon + 1)...].drop(while: isBlank)
        let end = value.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? value.startIndex
        return (
            String(decoding: line[..<colon], as: UTF8.self).lowercased(),
            String(decoding: value[..<end], as: UTF8.self)
        )
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// RFC 9110, section 5.6.2.
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}

/// The lines of a head, as far as they have come.
private struct HeadLines {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var rest: Int { bytes.count - position }

    mutating func next() throws(RequestHead.Fault) -> ArraySlice<UInt8>? {
        guard let end = bytes[position...].firstIndex(of: 0x0A) else { return nil }
        var line = bytes[position..<end]
        position = end + 1
        if position > RequestHead.sizeLimit { throw .fieldsTooLarge }
        if line.last == 0x0D { line.removeLast() }
        return line
    }
}
