import Diagnostics
import Synchronization

/// Whom a record may name, by slug; one for all records of a newsroom, for there may be thousands of names.
struct Everyone: Sendable {
    private let actors: [String: Actor]
    private let services: [String: Service]
    /// In alphabetical order.
    private let allSlugs = Once<[String]>()
    /// Names and `sigle`s, as they are written and folded → slugs in alphabetical order.
    private let written = Once<[String: [String]]>()
    private let folded = Once<[String: [String]]>()
    private let openings = Once<Openings>()

    init(actors: [String: Actor] = [:], services: [String: Service] = [:]) {
        self.actors = actors
        self.services = services
    }

    subscript(slug: String) -> Actor? { actors[slug] ?? services[slug]?.actor }

    /// In alphabetical order.
    var slugs: [String] { allSlugs.value { Set(actors.keys).union(services.keys).sorted() } }

    /// Those whose name or `sigle` is written so.
    func slugs(named name: String) -> [String] {
        written.value { slugsByName { $0 } }[name] ?? []
    }

    /// Those whose name or `sigle` is written so but for accents and case.
    ///
    /// - Parameter name: the name without them.
    func slugs(folded name: String) -> [String] {
        folded.value { slugsByName(Suggestion.folded) }[name] ?? []
    }

    /// Whoever acts or speaks under a name that stands in a text, in alphabetical order of slugs.
    func named(in text: String) -> [Actor] {
        let openings = openings.value {
            var openings = Openings()
            for (slug, actor) in actors {
                guard let first = Self.words(actor.name).first, let initial = first.utf8.first else { continue }
                openings.slugs[first, default: []].append(slug)
                openings.initials.insert(initial)
            }
            return openings
        }
        let opening = Self.words(text, openingOn: openings.initials)
        let candidates = Set(opening.flatMap { openings.slugs[$0] ?? [] }).sorted().compactMap { actors[$0] }
        guard !candidates.isEmpty else { return [] }
        let words = Set(Self.words(text))
        return candidates.filter { actor in
            let all = Self.words(actor.name)
            return all.allSatisfy(words.contains) && (all.count == 1 || text.contains(actor.name))
        }
    }

    /// The first words of names, and the bytes those begin with: few words of a record begin so.
    private struct Openings {
        var slugs: [Substring: [String]] = [:]
        var initials: Set<UInt8> = []
    }

    /// The words of a text, or those that begin with some bytes; of one in Latin letters alone, as records are, without
    /// looking for the ends of characters.
    private static func words(_ text: String, openingOn initials: Set<UInt8>? = nil) -> [Substring] {
        func opens(_ first: UInt8?) -> Bool { initials.map { first.map($0.contains) ?? false } ?? true }
        let bytes = Array(text.utf8)
        var words: [Substring] = []
        var start: Int?
        func close(_ end: Int) {
            guard let first = start else { return }
            start = nil
            guard opens(bytes[first]) else { return }
            let lower = text.utf8.index(text.startIndex, offsetBy: first)
            words.append(text[lower..<text.utf8.index(lower, offsetBy: end - first)])
        }
        var index = 0
        while index < bytes.count {
            guard let (value, width) = scalar(bytes, index), isCharacter(value) else {
                return text.split { !$0.isLetter && !$0.isNumber }.filter { opens($0.utf8.first) }
            }
            if isOfWord(value) {
                start = start ?? index
            } else {
                close(index)
            }
            index += width
        }
        close(bytes.count)
        return words
    }

    /// The scalar at a place of well-formed UTF-8, of three bytes at most.
    private static func scalar(_ bytes: [UInt8], _ index: Int) -> (value: UInt32, width: Int)? {
        func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
        let first = UInt32(bytes[index])
        switch first {
        case 0..<0x80: return (first, 1)
        case 0xC0..<0xE0: return ((first & 0x1F) << 6 | rest(1), 2)
        case 0xE0..<0xF0: return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3)
        default: return nil
        }
    }

    /// Letters without combining marks, dashes, quotes, thin spaces and currencies: each is one character, whatever
    /// stands beside it.
    private static func isCharacter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x300, 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
        default: false
        }
    }

    private static func isOfWord(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: return true
        case 0..<0x80: return false
        default:
            guard let properties = Unicode.Scalar(value)?.properties else { return false }
            return properties.isAlphabetic || properties.numericType != nil
        }
    }

    private func slugsByName(_ form: (String) -> String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for slug in slugs {
            guard let actor = self[slug] else { continue }
            for name in Set([actor.name, actor.acronym].compactMap { $0.map(form) }) {
                table[name, default: []].append(slug)
            }
        }
        return table
    }
}

/// Worked out when it is first asked for, once, whoever asks.
private final class Once<Value: Sendable>: Sendable {
    private let known = Mutex<Value?>(nil)

    func value(_ work: () -> Value) -> Value {
        known.withLock { known in
            let value = known ?? work()
            known = value
            return value
        }
    }
}
