/// Reads a date from left to right, over ASCII bytes.
struct DateReader {
    private var rest: Substring.UTF8View.SubSequence

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ byte: Character) -> Bool {
        guard let first = rest.first, byte.asciiValue == first else { return false }
        rest.removeFirst()
        return true
    }

    /// A number of that many digits.
    mutating func digits(_ count: ClosedRange<Int>) -> Int? {
        let run = rest.prefix { (0x30...0x39).contains($0) }.prefix(count.upperBound)
        guard run.count >= count.lowerBound else { return nil }
        rest = rest.dropFirst(run.count)
        return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Letters, in lower case.
    mutating func letters() -> String {
        let run = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
        rest = rest.dropFirst(run.count)
        return String(decoding: run, as: UTF8.self).lowercased()
    }

    /// How many blanks were there.
    mutating func blanks() -> Int {
        let run = rest.prefix { $0 == 0x20 || (0x09...0x0D).contains($0) }
        rest = rest.dropFirst(run.count)
        return run.count
    }

    /// Whether blanks were there; `widest` becomes the longest run of them.
    mutating func blanks(_ widest: inout Int) -> Bool {
        let count = blanks()
        widest = max(widest, count)
        return count > 0
    }

    /// What starts the rest.
    var next: Character? { rest.first.map { Character(Unicode.Scalar($0)) } }
}
