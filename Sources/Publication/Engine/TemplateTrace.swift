import Diagnostics

/// Finds the template line that made a place of a page, by rendering it again with every line marked.
///
/// Used on failure only. A mark is a number in characters XML forbids, which no escaped text can hold: what is
/// rendered, once the marks are taken out, is what was rendered before.
struct TemplateTrace {
    /// The marked templates, by name.
    private(set) var texts: [String: String] = [:]
    private var origins: [Location] = []

    private static let width = 24
    private static let zero: Unicode.Scalar = "\u{FFFE}"
    private static let one: Unicode.Scalar = "\u{FFFF}"

    init(_ templates: TemplateSet) {
        for (name, source) in templates.sources.sorted(by: { $0.key < $1.key }) {
            texts[name] = mark(source)
        }
    }

    private mutating func mark(_ source: TemplateSource) -> String {
        // A mark beside a tag that is alone on its line would keep the line; a mark inside a tag would break it.
        var unmarked: Set<Int> = []
        for tag in source.tags {
            if tag.isStandalone { unmarked.insert(tag.location.line) }
            if tag.lastLine > tag.location.line { unmarked.formUnion(tag.location.line + 1...tag.lastLine) }
        }
        let lines = source.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { index, line in
            unmarked.contains(index + 1) || line.isEmpty
                ? String(line) : nextMark(for: Location(file: source.file, line: index + 1)) + line
        }.joined(separator: "\n")
    }

    private mutating func nextMark(for origin: Location) -> String {
        let number = origins.count
        origins.append(origin)
        return String((0..<Self.width).map { number >> $0 & 1 == 0 ? Self.zero : Self.one })
    }

    /// Where each stretch of a page comes from; nil when the marks changed it after all.
    ///
    /// - Parameters:
    ///   - marked: the page rendered from `texts`.
    ///   - page: the page as it was rendered before.
    func map(_ marked: String, of page: String) -> [(start: Location, origin: Location)]? {
        var stripped = String.UnicodeScalarView()
        var map: [(start: Location, origin: Location)] = []
        var place = Location(file: "", line: 1, column: 1)
        var bits: [Int] = []
        for scalar in marked.unicodeScalars {
            if scalar == Self.zero || scalar == Self.one {
                bits.append(scalar == Self.one ? 1 : 0)
                guard bits.count == Self.width else { continue }
                let number = bits.enumerated().reduce(0) { $0 | $1.element << $1.offset }
                bits = []
                if origins.indices.contains(number) { map.append((place, origins[number])) }
                continue
            }
            stripped.append(scalar)
            place.line += scalar == "\n" ? 1 : 0
            place.column = scalar == "\n" ? 1 : place.column + 1
        }
        return String(stripped).utf8.elementsEqual(page.utf8) ? map : nil
    }

    /// The template line behind a place of the page; without column, the first that wrote on that line.
    static func origin(of place: Location, in map: [(start: Location, origin: Location)]) -> Location? {
        let before = map.last { ($0.start.line, $0.start.column) <= (place.line, max(1, place.column)) }
        if place.column == 0, let onLine = map.first(where: { $0.start.line == place.line }) { return onLine.origin }
        return before?.origin
    }
}
