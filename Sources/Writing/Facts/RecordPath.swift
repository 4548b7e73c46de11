/// A path of the record, `citations[1]`, by its number in an article’s table of paths: what is told is noted with every
/// sentence that is tried.
struct RecordPath: Sendable, Hashable {
    fileprivate let number: Int

    /// What kind of incident it is, which naming it tells.
    static let nature = RecordPath(number: 0)
    static let users = RecordPath(number: 1)
}

/// Every path the facts of a record rest on.
struct PathTable: Sendable {
    private var numbers = ["nature": 0, "impact.usagers": 1]
    private var paths = ["nature", "impact.usagers"]
    /// The part of the record that each lies in, nil of what no sentence is about.
    private var topics: [Substring?] = [nil, "usagers"]
    /// What of each is one matter.
    private var matters = ["nature", "impact.usagers"]

    subscript(path: RecordPath) -> String { paths[path.number] }

    /// The part of the record that sentences which tell these are about: that it is named, and who says so, is no matter.
    func topic(of told: [RecordPath]) -> Substring { told.lazy.compactMap { topics[$0.number] }.first ?? "" }

    func matter(of path: RecordPath) -> String { matters[path.number] }

    /// What the paths in a set are about.
    func matters(of set: PathSet) -> [String] {
        matters.indices.filter { set.contains(RecordPath(number: $0)) }.map { matters[$0] }
    }

    /// Nil for what no fact rests on.
    subscript(path: String) -> RecordPath? { numbers[path].map(RecordPath.init) }

    subscript(paths: [String]) -> [RecordPath] { paths.compactMap { self[$0] } }

    mutating func enter(_ path: String) -> RecordPath {
        if let known = self[path] { return known }
        numbers[path] = paths.count
        paths.append(path)
        matters.append(Self.matter(of: path))
        topics.append(path.hasSuffix(".selon") ? nil : Self.topic(of: path))
        return RecordPath(number: paths.count - 1)
    }

    /// What of a path is one matter: *cause* of `cause.bref`, *remedes[1]*, *impact.touches*; a duration is told with
    /// the end.
    static func matter(of path: String) -> String {
        if path == "durée" { return "fin" }
        guard let stop = path.utf8.firstIndex(of: UInt8(ascii: ".")) else { return path }
        guard path.hasPrefix("impact.") else { return String(path[..<stop]) }
        let rest = path[path.index(after: stop)...]
        return String(path[..<(rest.utf8.firstIndex(of: UInt8(ascii: ".")) ?? path.endIndex)])
    }

    private static func part(of path: Substring) -> Substring {
        let end = path.utf8.firstIndex { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[") }
        return path[..<(end ?? path.endIndex)]
    }

    /// The part of the record that a path lies in.
    private static func topic(of path: String) -> Substring {
        let part = part(of: path[...])
        switch part {
        // Of the effects, each kind is a matter of its own.
        case "impact": return Self.part(of: path[part.endIndex...].dropFirst())
        case "debut", "fin", "detection", "reconnaissance": return "chronologie"
        case "contact", "dpo": return "conseils"
        case "notifications": return "remedes"
        case "hypotheses", "ecarte", "explication", "revendication": return "cause"
        default: return part
        }
    }
}

/// Some paths of one table, one bit each.
struct PathSet: Sendable, ExpressibleByArrayLiteral {
    private var words: [UInt64] = []

    init(arrayLiteral elements: RecordPath...) { formUnion(elements) }

    init(_ paths: some Sequence<RecordPath>) { formUnion(paths) }

    var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

    func contains(_ path: RecordPath) -> Bool {
        let (word, bit) = path.number.quotientAndRemainder(dividingBy: UInt64.bitWidth)
        return word < words.count && words[word] & 1 << UInt64(bit) != 0
    }

    /// - Returns: whether it was not among them.
    @discardableResult
    mutating func insert(_ path: RecordPath) -> Bool {
        let (word, bit) = path.number.quotientAndRemainder(dividingBy: UInt64.bitWidth)
        while words.count <= word { words.append(0) }
        let mask: UInt64 = 1 << UInt64(bit)
        let isNew = words[word] & mask == 0
        words[word] |= mask
        return isNew
    }

    mutating func formUnion(_ paths: some Sequence<RecordPath>) {
        for path in paths { insert(path) }
    }

    mutating func formUnion(_ other: PathSet) {
        while words.count < other.words.count { words.append(0) }
        for index in other.words.indices { words[index] |= other.words[index] }
    }

    func subtracting(_ other: PathSet) -> PathSet {
        var rest = self
        for index in rest.words.indices where index < other.words.count { rest.words[index] &= ~other.words[index] }
        return rest
    }

    func isSubset(of other: PathSet) -> Bool {
        words.indices.allSatisfy { words[$0] & ~(($0 < other.words.count) ? other.words[$0] : 0) == 0 }
    }
}
