/// What the published site says of its own files, in its marker: what each was made from, and what it held.
///
/// A line that cannot be read says nothing, and its file is made again.
struct PublishedLedger: Sendable {
    /// The files of an incident, or another file by itself.
    struct Line: Sendable, Hashable {
        /// What the files were made from: see ``SiteBases``.
        var basis: Fingerprint
        /// What they hold, names included.
        var contents: Fingerprint
        /// What an incident's article was written from.
        var words: Fingerprint?
    }

    /// By the path of the file, or the folder of the incident.
    private(set) var lines: [String: Line] = [:]
    private var headlines: [String: Range<Int>] = [:]
    private let file: FileSystem.OpenFile?

    /// Knows nothing.
    static let none = PublishedLedger()

    private init() {
        file = nil
    }

    /// - Parameter marker: the marker of a published site; where there is none, nothing is known.
    init(marker: String) {
        file = FileSystem.OpenFile(reading: marker)
        guard let file else { return }
        var start = 0
        var unfinished: [UInt8] = []
        let end = file.size
        while start < end {
            let piece = start..<min(start + 1_000_000, end)
            guard let bytes = try? file.bytes(at: piece) else { return }
            let text = unfinished + bytes
            let offset = piece.lowerBound - unfinished.count
            var lineStart = 0
            for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
                read(text[lineStart..<index], at: offset)
                lineStart = index + 1
            }
            unfinished = Array(text[lineStart...])
            start = piece.upperBound
        }
    }

    /// - Parameter offset: where in the file the text is of which this is a line.
    private mutating func read(_ line: ArraySlice<UInt8>, at offset: Int) {
        let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 4, omittingEmptySubsequences: false)
        guard fields.count == 3 || fields.count == 5, let basis = Fingerprint(digits: fields[1]),
            let contents = Fingerprint(digits: fields[2])
        else { return }
        let unit = String(decoding: fields[0], as: UTF8.self)
        var read = Line(basis: basis, contents: contents)
        if fields.count == 5 {
            guard let words = Fingerprint(digits: fields[3]) else { return }
            read.words = words
            headlines[unit] = (offset + fields[4].startIndex)..<(offset + fields[4].endIndex)
        }
        lines[unit] = read
    }

    /// The headline of an incident as it was written; nil when there is none.
    func headline(of unit: String) -> Headline? { headlineLine(of: unit).flatMap(Headline.init(line:)) }

    func headlineLine(of unit: String) -> [UInt8]? {
        guard let place = headlines[unit] else { return nil }
        return try? file?.bytes(at: place)
    }

    /// How a line is written.
    ///
    /// - Parameter headline: of an incident, in one line.
    static func write(_ line: Line, of unit: String, headline: [UInt8]?, to output: inout [UInt8]) {
        let tab = UInt8(ascii: "\t")
        output += unit.utf8
        output.append(tab)
        output += line.basis.digits
        output.append(tab)
        output += line.contents.digits
        if let words = line.words, let headline {
            output.append(tab)
            output += words.digits
            output.append(tab)
            output += headline
        }
        output.append(UInt8(ascii: "\n"))
    }
}
