import Writing

/// Runs in one buffer: what a hundred thousand headlines are kept as until the lists are made. As an array, each run
/// would be three or four times its letters.
///
/// UTF-8 knows neither `FE` nor `FF`: the one closes a run, the other parts its text from its style.
struct PackedRuns: Sendable {
    let bytes: [UInt8]

    private static let endOfRun: UInt8 = 0xFF
    private static let endOfField: UInt8 = 0xFE

    /// - Parameter bytes: those of others.
    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    init(_ runs: [Article.Run]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(runs.reduce(0) { $0 + $1.text.utf8.count + 32 })
        for run in runs {
            bytes += run.text.utf8
            let style = run.style.written
            for field in [style.name, style.value].compactMap(\.self) {
                bytes.append(Self.endOfField)
                bytes += field.utf8
            }
            bytes.append(Self.endOfRun)
        }
        // No more than it takes.
        self.bytes = Array(bytes[...])
    }

    var runs: [Article.Run] {
        var runs: [Article.Run] = []
        var fields: [String] = []
        var start = 0
        for (end, byte) in bytes.enumerated() where byte >= Self.endOfField {
            fields.append(String(decoding: bytes[start..<end], as: UTF8.self))
            start = end + 1
            guard byte == Self.endOfRun else { continue }
            let style = Article.Run.Style(
                name: fields.count > 1 ? fields[1] : nil, value: fields.count > 2 ? fields[2] : nil)
            runs.append(Article.Run(fields[0], style ?? .plain))
            fields.removeAll(keepingCapacity: true)
        }
        return runs
    }
}

extension Article.Run.Style {
    /// A short name, nil for the plain style, and what goes with it: how a style is kept.
    var written: (name: String?, value: String?) {
        switch self {
        case .plain: (nil, nil)
        case .workTitle: ("cite", nil)
        case .superscript: ("sup", nil)
        case .time(let value): ("time", value)
        case .link(let url): ("a", url)
        case .language(let tag): ("lang", tag)
        case .sentenceStart(let number): ("start", String(number))
        case .sentenceEnd: ("end", nil)
        }
    }

    /// Nil when there is no such style.
    init?(name: String?, value: String?) {
        switch (name, value) {
        case (nil, nil): self = .plain
        case ("cite", nil): self = .workTitle
        case ("sup", nil): self = .superscript
        case ("time", let value?): self = .time(value)
        case ("a", let url?): self = .link(url)
        case ("lang", let tag?): self = .language(tag)
        case ("start", let number?):
            guard let number = Int(number) else { return nil }
            self = .sentenceStart(number)
        case ("end", nil): self = .sentenceEnd
        default: return nil
        }
    }
}
