public import Diagnostics

/// Every slot and plan, and the table of links, parsed once and checked together.
///
/// A class, for every attempt at a sentence holds it.
public final class GabaritLibrary: Sendable {
    /// All of them, which reads all.
    public var slots: [String: Slot] { shelves.mapValues(\.slot) }
    private let shelves: [String: SlotShelf]
    public var plans: [Plan] { planFiles.flatMap(\.plans) }
    private let planFiles: [PlanFile]
    /// How neighbouring sentences become one, and what may link those that stay apart.
    let links: LinkTable
    /// `mots.yaml`, which only the lint reads.
    private let words: (text: String, file: String)?

    /// What is allowed of them and yet unwise, for whoever writes gabarits.
    public var warnings: [Diagnostic] {
        let table = words.flatMap { try? LicensedWords($0.text, file: $0.file) }
        return GabaritLint(slots: slots, plans: plans, words: table ?? LicensedWords()).findings
    }

    /// - Parameters:
    ///   - files: gabarit files, `plans.yaml`, `plans-*.yaml`, `enchainements.yaml` and `mots.yaml` by their path below
    ///     `Templates/`.
    ///   - trusted: those whose sentences are known to be readable, as ours are: each slot and each sentence of them is
    ///     read when it is first wanted. So are plans, when all files are trusted.
    /// - Throws: everything wrong with them at once, each with its place.
    public init(files: [String: String], trusting trusted: Set<String> = []) throws(Refusal) {
        var shelves: [String: SlotShelf] = [:]
        var planFiles: [PlanFile] = []
        var links = LinkTable()
        var words: (text: String, file: String)?
        var diagnostics: [Diagnostic] = []
        let verbs = GabaritVerbs()
        for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("prose/") {
            if path.hasSuffix(".gabarit") {
                for piece in Self.slots(of: text, path, trusted.contains(path), verbs, &diagnostics) {
                    let slot = piece.heading
                    guard let known = shelves[slot.name] else {
                        shelves[slot.name] = SlotShelf(piece)
                        continue
                    }
                    if known.heading.anchor != slot.anchor {
                        diagnostics.append(
                            .error(
                                "ancre-contradictoire",
                                "La rubrique « \(slot.name) » a déjà l’ancre « \(known.heading.anchor.rawValue) »",
                                at: slot.location))
                    }
                    shelves[slot.name] = known.adding(piece)
                }
            } else if path.hasPrefix("prose/plans"), path.hasSuffix(".yaml") {
                planFiles.append(PlanFile(text, path: path))
            } else if path == "prose/mots.yaml" {
                words = (text, path)
                if !trusted.contains(path) { _ = try LicensedWords(text, file: path) }
            } else if path.hasSuffix("enchainements.yaml") {
                var reader = LinkReader(file: path)
                links = reader.read(text)
                diagnostics += reader.diagnostics
            }
        }
        if !files.keys.allSatisfy({ trusted.contains($0) || !$0.hasPrefix("prose/") }) {
            diagnostics +=
                planFiles.flatMap(\.diagnostics) + Self.unknownSlots(planFiles.flatMap(\.plans), Set(shelves.keys))
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw Refusal(diagnostics) }
        self.shelves = shelves
        self.planFiles = planFiles
        self.links = links
        self.words = words
    }

    /// Reads what the first text of a genre would wait for, on another core than the one that will write it.
    public func prepare(for genre: Article.Genre) {
        let plans = plans(of: genre)
        for entry in plans.flatMap(\.title) + Self.entries(of: plans) { _ = slot(entry.slot) }
    }

    /// A slot, read unless it was already.
    func slot(_ name: String) -> Slot? { shelves[name]?.slot }

    private static func slots(
        of text: String, _ path: String, _ isTrusted: Bool, _ verbs: GabaritVerbs, _ diagnostics: inout [Diagnostic]
    ) -> [SlotShelf.Piece] {
        if isTrusted { return GabaritPart.all(in: text, file: path, verbs: verbs).map(SlotShelf.Piece.unread) }
        var parser = GabaritParser(file: path)
        parser.verbs = verbs
        parser.parse(text)
        diagnostics += parser.diagnostics
        return parser.slots.map(SlotShelf.Piece.read)
    }

    /// Plans in the order they are tried.
    func plans(of genre: Article.Genre) -> [Plan] { planFiles.flatMap { $0.plans(of: genre) } }

    private static func unknownSlots(_ plans: [Plan], _ slots: Set<String>) -> [Diagnostic] {
        entries(of: plans).filter { !slots.contains($0.slot) }
            .map {
                .error(
                    "rubrique-inconnue", "Le plan nomme une rubrique qui n’existe pas : « \($0.slot) »",
                    at: $0.location,
                    hint: Suggestion.hint(for: $0.slot, among: slots.sorted()))
            }
    }

    /// Titles aside, in the order they come in.
    private static func entries(of plans: [Plan]) -> [Plan.Entry] {
        func flattened(_ entries: [Plan.Entry]) -> [Plan.Entry] {
            entries + entries.flatMap { flattened($0.followedBy) }
        }
        return plans.flatMap { plan in
            flattened(
                plan.standfirst + plan.sections.flatMap(\.heading)
                    + plan.sections.flatMap { $0.paragraphs.flatMap { $0 } })
        }
    }
}
