public import Diagnostics
import FeedValidation

/// Where incidents can be imported from. The raw value is what the command line takes.
public enum ImportFormat: String, Sendable, Hashable, CaseIterable {
    case statuspage
    case googleCloud = "google-cloud"
    case datocms
    case cstate
    case openstatus
    case yandexCloud = "yandex-cloud"
    case feed = "flux"

    /// How records and messages name it.
    public var title: String {
        switch self {
        case .statuspage: "Statuspage"
        case .googleCloud: "Google Cloud"
        case .datocms: "DatoCMS"
        case .cstate: "cState"
        case .openstatus: "OpenStatus"
        case .yandexCloud: "Yandex Cloud"
        case .feed: "flux"
        }
    }

    /// What files of a folder are its own.
    public var extensions: Set<String> {
        switch self {
        case .cstate: ["md", "markdown", "yml", "yaml", "toml"]
        case .feed: ["xml", "rss", "atom"]
        default: ["json"]
        }
    }

    /// How many bytes of one file are read: what is longer is refused.
    public static let byteLimit = FeedValidator.byteLimit

    /// The incidents of files, and what of them has no place in a record.
    ///
    /// - Parameter now: seconds since 1970 UTC, for operations of which the source gives nothing but the hours.
    /// - Throws: What keeps every file from being read as this format. A file among others that cannot be read, or an
    ///   incident without what a record needs, is told and left out.
    public func read(_ inputs: [ImportInput], now: Int) throws(Refusal) -> ForeignReading {
        var reading = ForeignReading(now: now)
        var refusals: [Diagnostic] = []
        let reader = reader
        let shared = reader.context(of: inputs)
        for input in inputs {
            do throws(Refusal) {
                try reader.read(input, shared, into: &reading)
            } catch {
                refusals += error.diagnostics
            }
        }
        guard !reading.incidents.isEmpty || refusals.isEmpty else { throw Refusal(refusals) }
        // What one file has wrong does not keep the others from being imported.
        for var refusal in refusals {
            refusal.severity = .warning
            reading.findings.append(refusal)
        }
        return reading
    }

    private var reader: any ForeignFormat {
        switch self {
        case .statuspage: Statuspage()
        case .googleCloud: GoogleCloud()
        case .datocms: DatoCMS()
        case .cstate: CState()
        case .openstatus: OpenStatus()
        case .yandexCloud: YandexCloud()
        case .feed: StatusFeed()
        }
    }
}

/// One file to import.
public struct ImportInput: Sendable {
    /// As the user named it; `-` for standard input.
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// The file’s name without folder and extension; nil for standard input.
    var stem: String? {
        guard name != "-", let last = name.split(separator: "/").last else { return nil }
        return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? String(last)
    }
}

/// What files hold, once read.
public struct ForeignReading: Sendable {
    let now: Int
    var incidents: [ForeignIncident] = []
    var findings: [Diagnostic] = []
}

/// A way to read files of one origin.
protocol ForeignFormat {
    /// What a file among others says of all of them: the name of the site.
    func context(of inputs: [ImportInput]) -> ForeignService?
    func read(_ input: ImportInput, _ shared: ForeignService?, into reading: inout ForeignReading) throws(Refusal)
}

extension ForeignFormat {
    func context(of inputs: [ImportInput]) -> ForeignService? { nil }
}
