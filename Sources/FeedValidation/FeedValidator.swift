public import Diagnostics

/// Checks feeds: RSS 2.0, Atom 1.0, JSON Feed 1.1; calendars too. Pure, offline, bounded, safe on any bytes, from any thread.
public struct FeedValidator: Sendable {
    /// Bytes above which a file is refused unread.
    public static let byteLimit = XMLReader.byteLimit

    private let rules: [FeedRule]

    /// - Parameter rules: the rules to apply; all by default.
    public init(rules: [FeedRule] = FeedRule.all) {
        self.rules = rules
    }

    /// Every fault of a feed, in the order of the file.
    ///
    /// - Parameters:
    ///   - bytes: the file as it is, in any encoding libxml2 reads.
    ///   - file: its name in the diagnostics.
    ///   - format: nil to recognise it from the bytes.
    ///   - now: seconds since 1970-01-01T00:00:00Z, for the rule on dates to come; nil to leave that rule out.
    public func validate(
        _ bytes: [UInt8], file: String, format: FeedFormat? = nil, now: Int? = nil
    ) -> [Diagnostic] {
        var report = Report(file: file, rules: rules)
        if format == nil, CalendarCheck.recognises(bytes) {
            CalendarCheck.check(bytes, report: &report)
            return report.sorted()
        }
        if (format ?? (Self.looksLikeJSON(bytes) ? .json : .rss)) == .json {
            JSONFeedCheck.check(bytes, now: now, report: &report)
            return report.sorted()
        }
        guard let feed = XMLCheck.parse(bytes, report: &report) else { return report.sorted() }
        guard let found = RootCheck.format(of: feed, expected: format, report: &report) else { return report.sorted() }
        for layer in Self.layers(for: found, now: now) {
            layer.check(feed, report: &report)
        }
        return report.sorted()
    }

    private static func layers(for format: FeedFormat, now: Int?) -> [any FeedLayer] {
        let common: [any FeedLayer] = [
            NamespaceLayer(format: format), GrammarLayer(format), RelationLayer(format), ValueLayer(format, now: now),
            IdentityLayer(format: format), DateOrderLayer(format: format), HTMLLayer(format: format), CharacterLayer(),
        ]
        return format == .atom ? common + [AtomContentLayer()] : common
    }

    private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
        let skipped: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        let first = bytes.first { !skipped.contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}
