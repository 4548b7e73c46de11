import Diagnostics
import French
import Incidents

/// How neighbouring sentences of a paragraph become one, and which connectives may open those that stay apart:
/// `prose/enchainements.yaml`.
struct LinkTable: Sendable, Hashable {
    var junctions: [Junction] = [] {
        didSet {
            junctionsBySlot = [:]
            for junction in junctions {
                for slot in junction.after { junctionsBySlot[slot, default: []].append(junction) }
            }
        }
    }
    var connectives: [Connective] = [] {
        didSet {
            connectivesByInitial = Array(repeating: [], count: 256)
            for (place, connective) in connectives.enumerated() {
                if let initial = connective.initial { connectivesByInitial[Int(initial)].append(place) }
            }
        }
    }
    var turns: [Turn] = []
    private var junctionsBySlot: [String: [Junction]] = [:]
    /// The places of connectives, by their first byte.
    private var connectivesByInitial: [[Int]] = Array(repeating: [], count: 256)

    /// Those that may join something to a sentence of a slot.
    func junctions(after slot: String) -> [Junction] { junctionsBySlot[slot] ?? [] }

    /// The turns that a sentence has.
    func turns(in tokens: [Token]) -> [Turn] {
        let initial = tokens.first?.text.utf8.first.map { $0 | 0x20 }
        return turns.filter { ($0.isColon || $0.initial == initial) && $0.occurs(in: tokens) }
    }

    /// The first connective of the table that stands in a sentence.
    func connective(in tokens: [Token]) -> Connective? {
        var found = connectives.count
        for start in tokens.indices {
            guard let initial = tokens[start].text.utf8.first else { continue }
            for place in connectivesByInitial[Int(initial | 0x20)] where place < found {
                if connectives[place].stands(at: start, in: tokens) { found = place }
            }
        }
        return found < connectives.count ? connectives[found] : nil
    }
}

/// A turn that draws attention to itself: rare in an article, or it becomes a mannerism.
struct Turn: Sendable, Hashable {
    /// Words the sentence opens with, or `:` anywhere in it.
    let words: [String]
    /// Uses in an article at most, if it can be helped.
    var limit: Int
    /// What it weighs against a plainer formulation.
    var weight: Int
    /// What it shares its uses with: *face à*, *en réponse* and *pour y remédier* are one mannerism.
    var family: String?
    /// What counts its uses.
    let key: String
    let isColon: Bool
    /// The first byte of ``words``, in lower case where it is a letter of ASCII.
    let initial: UInt8?

    init(words: [String], limit: Int, weight: Int, family: String?) {
        self.words = words
        self.limit = limit
        self.weight = weight
        self.family = family
        key = "tournure " + (family ?? words.joined(separator: " "))
        isColon = words == [":"]
        initial = words.first?.utf8.first.map { $0 | 0x20 }
    }

    func occurs(in tokens: [Token]) -> Bool {
        if isColon {
            return tokens.contains { $0.kind == .punctuation && $0.text == ":" }
        }
        return tokens.count > words.count && tokens.read(words, at: 0)
    }
}

/// Two sentences that may be told as one.
struct Junction: Sendable, Hashable {
    /// Slots of the sentence that stands, and of the one that joins it.
    var after: Set<String>
    var next: Set<String>
    /// What both must have in common.
    var same: Common?
    /// Whether they must be in one tense besides: *temps: même*.
    var sharesTense = false
    /// Whether what one says of the other holds in any tense, denied or not: *temps: libre*.
    var freesTense = false
    /// What is asked of their dates.
    var dates = Dates.free
    /// What stands between them.
    var link: Link
    /// Words of the whole at most.
    var words: Int
    /// Sentences it may put together.
    var clauses: Int
    /// Times its link may serve in an article.
    var limit: Int

    enum Link: String, Sendable, Hashable, CaseIterable {
        case and = "et"
        case semicolon = ";"
        /// *À 9 h 38, les difficultés sont apparues* **et,** *à 9 h 46, un client a donné l’alerte.*
        case andLater = "et,"
        case then = "puis"
        case whereas = "tandis que"
        /// What explains the first: *la tempête a causé la panne* **:** *des arbres sont tombés sur les lignes*.
        case colon = ":"
        /// *Et* when both affirm or both deny, *mais* when one denies: what was lost, what was not.
        case byPolarity = "et ou mais"
        /// *Mais*, of what holds and what does not.
        case but = "mais"
        /// What one did before he did what follows: *a coupé le courant*, **avant de** *le rétablir*.
        case before = "avant de"
        /// A relative clause: *dans le local des batteries*, **qui** *ont pris feu*.
        case who = "qui"
        /// The same of the second, behind the subject of the first: *la compagnie*, **qui** *s’est excusée, a proposé…*
        case whoInFront = "qui devant"
        /// What began it, at the head: **achevée en 1974**, *la tour comptait 24 étages*.
        case participle = "participe"
        /// A comma where the verb is left out: *le parquet a ouvert une enquête pour homicides*, *la SNCF une enquête interne*.
        case gap = ","
    }

    enum Dates: String, Sendable, Hashable, CaseIterable {
        case free = "libres"
        /// The second names none.
        case none = "sans"
        /// Both have one, or neither: what is dated beside what is not would seem to date it.
        case both = "ensemble"
    }

    func mayPart(_ before: Planner.Said, _ next: Planner.Said) -> Bool { same == nil && before.slot == next.slot }

    /// Whether it keeps two facts apart: a semicolon stands between facts of one matter, what was found or done, not
    /// between an inquiry and an accusation. So does *et* between facts, and it joins no remedies of which one has an *et*
    /// of its own.
    func parts(_ before: Planner.Said, _ next: Planner.Said, isOneMatter: @autoclosure () -> Bool) -> Bool {
        guard mayPart(before, next) else { return false }
        // *Le ministère a jugé… lundi ; le ministre a menacé… jeudi*: two days are two sentences.
        let moments = [before, next].compactMap { $0.realization.anatomy.moment }
        let areOfTwoDays = moments.count == 2 && !moments[0].isSame(as: moments[1])
        switch link {
        case .semicolon: return areOfTwoDays || !isOneMatter()
        case .and where before.slot == "fait":
            return areOfTwoDays || [before, next].contains { $0.realization.saysAnd } || !isOneMatter()
        // *Des trains ont été arrêtés samedi, le tramway s’est arrêté dimanche et l’aéroport…*: of which day?
        case .and where before.slot == "consequence" || before.slot == "symptome":
            return before.realization.anatomy.clauses > 1 && !before.realization.anatomy.dates.isEmpty
        case .and where before.slot == "etape":
            return [before, next].contains { $0.realization.anatomy.moment != nil || $0.realization.saysAnd }
        case .and where before.slot == "remede":
            return [before, next].contains { $0.realization.saysAnd || $0.realization.isNegative }
        default: return false
        }
    }

    /// Whether both are about one thing, rather than side by side.
    var namesOneThing: Bool { same.map { [.subject, .lastNoun, .act, .verb].contains($0) } ?? false }

    enum Common: String, Sendable, Hashable, CaseIterable {
        /// The subject is not repeated: *GitHub a restauré les données et resynchronisé les bases*.
        case subject = "sujet"
        /// Two steps, each with its day.
        case days = "jours"
        /// What two did on one day, which is said once: *vendredi, des manifestants ont envahi la mairie et la reine…*
        case day = "jour"
        /// The second is about what the first ends with.
        case lastNoun = "dernier nom"
        /// Who says so is named once, at the end.
        case source
        /// What was done twice, told once with both dates: *interrompus le 29 mars, puis le 5 mai*.
        case act = "acte"
        /// The verb is not repeated, though the subject is another.
        case verb = "verbe"
        /// Both open with their date: *À 8 h 20, … ; à 8 h 45, …*
        case dates
    }
}

/// A connective that may open a sentence, where its logic holds.
struct Connective: Sendable, Hashable {
    /// Empty where it is computed: a gap, the day after.
    let words: String
    /// The same for a plural subject: *de leur côté*.
    var plural: String
    var relation: Relation
    /// Slots of the sentence before and of the one it opens; empty means any.
    var after: Set<String>
    var next: Set<String>
    var states: Set<String>
    /// Uses in an article at most.
    var limit: Int
    /// ``words``, one by one.
    let parts: [String]
    /// The first byte of ``words``, in lower case where it is a letter of ASCII.
    let initial: UInt8?

    init(
        words: String, plural: String, relation: Relation, after: Set<String>, next: Set<String>, states: Set<String>,
        limit: Int
    ) {
        self.words = words
        self.plural = plural
        self.relation = relation
        self.after = after
        self.next = next
        self.states = states
        self.limit = limit
        parts = words.split(separator: " ").map(String.init)
        initial = words.utf8.first.map { $0 | 0x20 }
    }

    /// Whether it stands at a place of a sentence that does not end with it.
    func stands(at start: Int, in tokens: [Token]) -> Bool {
        guard let first = parts.first, tokens.count > parts.count, start + parts.count <= tokens.count else {
            return false
        }
        return tokens[start].reads(first) && tokens.read(parts, at: start)
    }

    enum Relation: String, Sendable, Hashable, CaseIterable {
        /// What was touched, then what was not.
        case contrast = "contraste"
        /// What was touched, then what was not, in other matters: *les magasins*, **eux**, *sont épargnés*.
        case opposite = "opposition"
        /// Somebody else acts.
        case otherActor = "autre acteur"
        /// So many minutes after the step before, both known to the minute.
        case gap = "écart"
        /// What is not settled at the point of view.
        case open = "question ouverte"
        /// One more measure of the same actor.
        case addition = "ajout"
    }
}
