/// Paths in one buffer: a hundred thousand incidents have three files each, and a string takes three times its letters.
struct PathList: Sendable, Hashable {
    /// Each is closed by a byte that no path has.
    private var bytes: [UInt8] = []
    private(set) var count = 0

    private static let end: UInt8 = 0

    var isEmpty: Bool { count == 0 }

    mutating func append(_ path: String) {
        bytes += path.utf8
        bytes.append(Self.end)
        count += 1
    }

    /// In alphabetical order.
    var sorted: [String] {
        bytes.split(separator: Self.end).map { String(decoding: $0, as: UTF8.self) }.sorted()
    }
}
