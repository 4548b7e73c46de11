public import Diagnostics
import French
import Synchronization

/// One way to say a slot, on one line of a gabarit file.
///
/// Its conditions are read with the file, the sentence when it is first wanted: an article says one in thirty.
public final class Formulation: Sendable {
    public let guards: [Guard]
    public let location: Location
    /// The line as written: what choices are hashed on, so that moving a line changes nothing.
    public let source: String
    /// The hash of the line.
    let hash: UInt64
    private let verbs: GabaritVerbs
    private let read = Mutex<Parts?>(nil)

    init(guards: [Guard], location: Location, source: String, verbs: GabaritVerbs) {
        self.verbs = verbs
        self.guards = guards
        self.location = location
        self.source = source
        hash = StableHash(source).value
    }

    public var elements: [Element] { parts.elements }

    /// The sentence in its parts; without any when it cannot be read, which a library it comes from has told.
    var parts: Parts { read.withLock(\.self) ?? (try? check()) ?? .unread }

    /// - Throws: what keeps the sentence from being read.
    @discardableResult
    func check() throws(Refusal) -> Parts {
        var reader = FormulationReader(line: source, location: location, verbs: verbs)
        let parts = Parts(try reader.read(), under: guards)
        read.withLock { $0 = parts }
        return parts
    }
}

extension Formulation: Hashable {
    public static func == (left: Formulation, right: Formulation) -> Bool {
        left.source == right.source && left.location == right.location && left.guards == right.guards
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(hash)
    }
}

extension Formulation {
    /// A formulation that was read, with what every attempt at saying it asks.
    final class Parts: Sendable {
        let elements: [Element]
        /// The states of facts that its guards ask for.
        let conditions: [(FactName, FactCondition)]
        /// Every fact it names, optional parts included.
        let namedFacts: FactSet
        /// Those of the item at hand, its source aside.
        let itemFacts: FactSet
        /// What it cannot do without.
        let needs: [Need]
        /// How many optional parts it has, those inside other optional parts aside.
        let optionCount: Int
        /// Braces that some verb takes as its subject, `{action}` included: only those may become pronouns.
        let subjectBraces: [Int]
        /// The braces of what the incident did once it is over: itself, and what it spared.
        let incidentBraces: Set<Int>
        /// Whether it says who says so.
        let namesSource: Bool
        /// What its verbs and participles begin with, auxiliaries aside: *touche* for *toucher* and for *touché*.
        let verbStems: Set<String>
        /// Whether it says that something happened, which takes a day: *survenu*, *se produire*.
        let saysThatItHappened: Bool
        /// Whether it says that what is open goes on: *se poursuit*, *toujours pas rétabli*, *16 jours après*. An article
        /// says so once, be it in its title.
        let saysItLasts: Bool

        static let unread = Parts([])

        init(_ elements: [Element], under guards: [Guard] = []) {
            self.elements = elements
            conditions = guards.compactMap {
                if case .fact(let name, let condition) = $0 { (name, condition) } else { nil }
            }
            namedFacts = Self.namedFacts(elements)
            itemFacts = namedFacts.intersection(.ofItem)
            namesSource = namedFacts.contains(where: \.isSource)
            needs = elements.compactMap { element in
                guard case .brace(let brace) = element, case .fact(let name, let preposition, _) = brace.content else {
                    return nil
                }
                return Need(name: name, preposition: preposition)
            }
            optionCount = Self.optionCount(elements)
            subjectBraces = Self.subjectBraces(elements).sorted()
            incidentBraces = Self.incidentBraces(elements)
            verbStems = Self.verbStems(elements)
            saysThatItHappened = !verbStems.isDisjoint(with: Self.happening)
            saysItLasts = Self.saysItLasts(elements)
        }
    }

    /// A fact outside brackets and choices, with the preposition before it.
    struct Need: Sendable, Hashable {
        var name: FactName
        var preposition: String?
    }
}

extension Formulation.Parts {
    private static func namedFacts(_ elements: [Element]) -> FactSet {
        var facts: FactSet = []
        for element in elements {
            switch element {
            case .text: break
            case .brace(let brace):
                if case .fact(let name, _, _) = brace.content { facts.insert(name) }
                // The speaker comes with the verb of an incise.
                if case .verb(let verb) = brace.content, verb.isIncise || verb.speech != nil { facts.insert(.author) }
            case .optional(let inner, _): facts.formUnion(namedFacts(inner))
            case .choice(let branches, _): for branch in branches { facts.formUnion(namedFacts(branch)) }
            }
        }
        return facts
    }

    private static func verbStems(_ elements: [Element]) -> Set<String> {
        var stems: Set<String> = []
        for element in elements {
            switch element {
            case .text: break
            case .brace(let brace):
                switch brace.content {
                case .verb(let verb) where !verb.isCopula && verb.speech == nil: stems.insert(stem(verb.infinitive))
                case .adjective(let adjective, _): stems.insert(stem(adjective.lemma))
                default: break
                }
            case .optional(let inner, _): stems.formUnion(verbStems(inner))
            case .choice(let branches, _): for branch in branches { stems.formUnion(verbStems(branch)) }
            }
        }
        return stems
    }

    private static func saysItLasts(_ elements: [Element]) -> Bool {
        // *À 21 heures, le service n’est pas rétabli*
        if elements.contains(where: \.isPointOfView), elements.contains(where: \.isDenied) { return true }
        return elements.contains { element in
            switch element {
            case .text(let tokens): tokens.contains { $0.spells("toujours") }
            case .brace(let brace):
                switch brace.content {
                case .fact(.age, _, _): true
                case .verb(let verb):
                    verb.infinitive == "se poursuivre" || verb.adverb == "encore" || verb.plane == .pointOfView
                        || verb.infinitive.split(separator: " ").contains("toujours")
                default: false
                }
            case .optional(let inner, _): saysItLasts(inner)
            case .choice(let branches, _): branches.contains(where: saysItLasts)
            }
        }
    }

    private static let happening: Set<String> = ["déclar", "éclat", "produire", "survenir", "survenu"]

    private static func stem(_ words: String) -> String {
        var verb = Substring(words)
        for denial in ["ne plus ", "ne pas ", "ne ", "n’", "s’", "se "] where verb.hasPrefix(denial) {
            verb.removeFirst(denial.count)
        }
        for ending in ["er", "é"] where verb.hasSuffix(ending) { return String(verb.dropLast(ending.count)) }
        return String(verb)
    }

    private static func subjectBraces(_ elements: [Element]) -> Set<Int> {
        var indexes: Set<Int> = []
        var nearest: Int?
        func visit(_ elements: [Element]) {
            for element in elements {
                switch element {
                case .text: break
                case .brace(let brace):
                    switch brace.content {
                    case .verb(let verb):
                        if case .brace(let index) = verb.subject { indexes.insert(index) }
                    case .fact(.action, preposition: nil, _), .fact(.remedies, preposition: nil, _):
                        if let nearest { indexes.insert(nearest) }
                    case .fact(let name, preposition: nil, _) where name.isNounGroup: nearest = brace.index
                    case .entity(_, .definite(preposition: nil)): nearest = brace.index
                    default: break
                    }
                case .optional(let inner, _): visit(inner)
                case .choice(let branches, _): branches.forEach(visit)
                }
            }
        }
        visit(elements)
        return indexes
    }

    private static func incidentBraces(_ elements: [Element]) -> Set<Int> {
        elements.reduce(into: []) { indexes, element in
            switch element {
            case .text: break
            case .brace(let brace):
                switch brace.content {
                case .entity(.incident, _), .fact(.spared, preposition: nil, _): indexes.insert(brace.index)
                default: break
                }
            case .optional(let inner, _): indexes.formUnion(incidentBraces(inner))
            case .choice(let branches, _): for branch in branches { indexes.formUnion(incidentBraces(branch)) }
            }
        }
    }

    private static func optionCount(_ elements: [Element]) -> Int {
        elements.reduce(0) { total, element in
            switch element {
            case .text, .brace: total
            case .optional: total + 1
            case .choice(let branches, _): total + (branches.map(optionCount).max() ?? 0)
            }
        }
    }
}

extension Element {
    /// `{point_de_vue}`
    fileprivate var isPointOfView: Bool {
        guard case .brace(let brace) = self, case .fact(.pointOfView, _, _) = brace.content else { return false }
        return true
    }

    /// `{ne pas être}`
    fileprivate var isDenied: Bool {
        guard case .brace(let brace) = self, case .verb(let verb) = brace.content else { return false }
        return verb.verb.group.isDenied
    }
}
