public import Diagnostics

/// Every slot and plan, and the table of links, parsed once and checked together.
public struct GabaritLibrary: Sendable {
    public let slots: [String: Slot]
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
    ///   - trusted: those whose sentences are known to be readable, as ours are: each is read when it is first wanted.
    ///     So are plans, when all files are trusted.
    /// - Throws: everything wrong with them at once, each with its place.
    public init(files: [String: String], trusting trusted: Set<String> = []) throws(Refusal) {
        var slots: [String: Slot] = [:]
        var planFiles: [PlanFile] = []
        var links = LinkTable()
        var words: (text: String, file: String)?
        var diagnostics: [Diagnostic] = []
        let verbs = GabaritVerbs()
        for (path, text) in files.sorted(by: { $0.key < $1.key }) where path.hasPrefix("prose/") {
            if path.hasSuffix(".gabarit") {
                var parser = GabaritParser(file: path)
                parser.verbs = verbs
                parser.isTrusted = trusted.contains(path)
                parser.parse(text)
                diagnostics += parser.diagnostics
                for slot in parser.slots {
                    if var known = slots[slot.name] {
                        if known.anchor != slot.anchor {
                            diagnostics.append(
                                .error(
                                    "ancre-contradictoire",
                                    "La rubrique « \(slot.name) » a déjà l’ancre « \(known.anchor.rawValue) »",
                                    at: slot.location))
                        }
                        for formulation in slot.formulations { known.add(formulation) }
                        slots[slot.name] = known
                    } else {
                        slots[slot.name] = slot
                    }
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
            diagnostics += planFiles.flatMap(\.diagnostics) + Self.unknownSlots(planFiles.flatMap(\.plans), slots)
        }
        if diagnostics.contains(where: { $0.severity == .error }) { throw Refusal(diagnostics) }
        self.slots = slots
        self.planFiles = planFiles
        self.links = links
        self.words = words
    }

    /// Reads what the first text of a genre would wait for.
    public func prepare(for genre: Article.Genre) { _ = plans(of: genre) }

    /// Plans in the order they are tried.
    func plans(of genre: Article.Genre) -> [Plan] { planFiles.flatMap { $0.plans(of: genre) } }

    private static func unknownSlots(_ plans: [Plan], _ slots: [String: Slot]) -> [Diagnostic] {
        func flattened(_ entries: [Plan.Entry]) -> [Plan.Entry] {
            entries + entries.flatMap { flattened($0.followedBy) }
        }
        return plans.flatMap { plan in
            flattened(
                plan.standfirst + plan.sections.flatMap(\.heading)
                    + plan.sections.flatMap { $0.paragraphs.flatMap { $0 } })
        }
        .filter { slots[$0.slot] == nil }
        .map {
            .error(
                "rubrique-inconnue", "Le plan nomme une rubrique qui n’existe pas : « \($0.slot) »", at: $0.location,
                hint: Suggestion.hint(for: $0.slot, among: slots.keys.sorted()))
        }
    }
}
