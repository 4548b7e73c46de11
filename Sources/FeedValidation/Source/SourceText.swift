internal import Diagnostics
import Synchronization

/// The bytes of a file, and where each one is as an editor counts.
struct SourceText {
    /// How bytes make characters, as far as counting columns needs it.
    enum Encoding {
        case utf8
        /// One byte a character, ASCII below 128.
        case singleByte
        /// UTF-16, UTF-32, Shift_JIS and others: lines come from libxml2, columns stay unknown.
        case opaque
    }

    let bytes: [UInt8]
    let encoding: Encoding
    private let lines: LineIndex
    private static let blockSize = 4096
    /// Bytes of the byte order mark, which no column counts.
    let markLength: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        markLength = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        encoding = Self.encoding(of: bytes)
        lines = LineIndex(bytes, from: markLength)
    }

    /// Offset of the first byte of each line.
    var lineStarts: [Int] { lines.all.starts }

    /// Made when a place is first asked for: of most files there is nothing to say.
    private final class LineIndex: Sendable {
        private let bytes: [UInt8]
        private let start: Int
        private let made = AtomicLazyReference<Lines>()

        init(_ bytes: [UInt8], from start: Int) {
            self.bytes = bytes
            self.start = start
        }

        var all: Lines { made.load() ?? made.storeIfNil(SourceText.index(bytes, from: start)) }
    }

    private final class Lines: Sendable {
        let starts: [Int]
        /// How many bytes that continue a character come before each block of `blockSize`: a line may be as long as a
        /// file.
        let continuations: [Int]

        init(_ starts: [Int], _ continuations: [Int]) {
            self.starts = starts
            self.continuations = continuations
        }
    }

    /// Line and column of a byte, both from 1, columns in Unicode scalars.
    func position(of offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, markLength), bytes.count)
        let lineStarts = lineStarts
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, scalars(from: lineStarts[low], to: offset) + 1)
    }

    /// How many characters stand between two bytes.
    func scalars(from start: Int, to end: Int) -> Int {
        guard start < end else { return 0 }
        guard encoding == .utf8 else { return end - start }
        return end - start - (continuations(before: end) - continuations(before: start))
    }

    private func continuations(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        return bytes[block * Self.blockSize..<offset].reduce(lines.all.continuations[block]) {
            $0 + ($1 & 0xC0 == 0x80 ? 1 : 0)
        }
    }

    private static func index(_ bytes: [UInt8], from start: Int) -> Lines {
        var lines = [start]
        var continuations: [Int] = []
        continuations.reserveCapacity(bytes.count / blockSize + 1)
        var count = 0
        bytes.withUnsafeBufferPointer { bytes in
            for index in 0...bytes.count {
                if index % blockSize == 0 { continuations.append(count) }
                guard index < bytes.count else { break }
                if bytes[index] == 0x0A { lines.append(index + 1) }
                if bytes[index] & 0xC0 == 0x80 { count += 1 }
            }
        }
        return Lines(lines, continuations)
    }

    private static func encoding(of bytes: [UInt8]) -> Encoding {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        let first = bytes.prefix(4)
        // A byte order mark, or the NULs that `<` or `<?` has in UTF-16 and UTF-32.
        if first.starts(with: [0xFE, 0xFF]) || first.starts(with: [0xFF, 0xFE]) { return .opaque }
        if first.count == 4, first.contains(0) { return .opaque }
        guard let name = declaredEncoding(in: bytes)?.lowercased() else { return .utf8 }
        if name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii" { return .utf8 }
        let families = ["iso-8859", "iso8859", "windows-125", "cp125", "koi8", "mac", "ibm", "tis-620", "latin"]
        return families.contains { name.hasPrefix($0) } ? .singleByte : .opaque
    }

    /// The encoding the XML declaration names, as it is written.
    static func declaredEncoding(in bytes: [UInt8]) -> String? {
        var rest = bytes.prefix(512)
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        guard rest.starts(with: Array("<?xml".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let declaration = String(decoding: rest[..<end], as: UTF8.self)
        guard let key = declaration.firstRange(of: "encoding") else { return nil }
        let afterKey = declaration[key.upperBound...].drop { $0.isWhitespace || $0 == "=" }
        guard let quote = afterKey.first, quote == "\"" || quote == "'" else { return nil }
        return String(afterKey.dropFirst().prefix { $0 != quote })
    }
}
