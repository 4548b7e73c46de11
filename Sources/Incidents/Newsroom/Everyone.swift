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
    /// The first word of each name of `actors` → slugs.
    private let openings = Once<[Substring: [String]]>()

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
        let slugs = openings.value {
            var table: [Substring: [String]] = [:]
            for (slug, actor) in actors {
                if let first = Self.words(actor.name).first { table[first, default: []].append(slug) }
            }
            return table
        }
        let words = Set(Self.words(text))
        let candidates = Set(words.flatMap { slugs[$0] ?? [] }).sorted().compactMap { actors[$0] }
        return candidates.filter { actor in
            let all = Self.words(actor.name)
            return all.allSatisfy(words.contains) && (all.count == 1 || text.contains(actor.name))
        }
    }

    /// The words of a text; of one in Latin letters alone, as records are, without looking for the ends of characters.
    private static func words(_ text: String) -> [Substring] {
        guard text.unicodeScalars.allSatisfy({ isCharacter($0.value) }) else {
            return text.split { !$0.isLetter && !$0.isNumber }
        }
        return text.unicodeScalars.split { !isOfWord($0) }.map { Substring($0) }
    }

    /// Letters without combining marks, dashes, quotes, thin spaces and currencies: each is one character, whatever
    /// stands beside it.
    private static func isCharacter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0..<0x300, 0x2010...0x2027, 0x202F...0x205E, 0x20A0...0x20BF: true
        default: false
        }
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "À"..."Ö", "Ø"..."ö", "ø"..."ÿ": true
        case _ where scalar.isASCII: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
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
