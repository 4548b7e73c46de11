import Diagnostics
import French
import GeneratedRecords
import Incidents
import Templates
import Testing

@testable import Writing

/// Two articles of a kind must not read as one: each slot has enough ways to say what a record gives it, and each
/// way can be said.
@Suite("The coverage of slots")
struct SlotCoverageTests {
    private static let library = Result { () throws -> GabaritLibrary in try GabaritLibrary(files: Templates.files) }

    private static func planner(_ incident: Incident, _ genre: Article.Genre = .article) throws -> Planner {
        let realizer = Realizer(
            incident: incident, facts: FactTable(incident).told(in: genre, incident),
            names: ReferringExpressions(incident: incident), moments: Moments(incident: incident))
        return Planner(library: try library.get(), realizer: realizer)
    }

    /// Where a slot is told: on its own, or for the items of these lists.
    private static func lists() throws -> [String: Set<String>] {
        var lists: [String: Set<String>] = [:]
        func visit(_ entry: Plan.Entry) {
            lists[entry.slot, default: []].formUnion(entry.list.map { [$0] } ?? [])
            entry.followedBy.forEach(visit)
        }
        for plan in try library.get().plans {
            plan.sections.flatMap { $0.paragraphs.flatMap(\.self) }.forEach(visit)
            plan.standfirst.forEach(visit)
        }
        return lists
    }

    @Test("Every slot a plan names exists")
    func slotsExist() throws {
        let slots = try Self.library.get().slots
        for name in try Self.lists().keys { #expect(slots[name] != nil, "\(name)") }
    }

    // MARK: Choice

    /// A slot in a state, told of an item with such attributes: how many formulations must be eligible.
    struct Row: Sendable, CustomTestStringConvertible {
        var slot: String
        var list: String?
        var attributes: [String: String] = [:]
        var states: [Incident.State] = [.resolved, .ongoing]
        var minimum: Int

        var testDescription: String { "\(slot) \(attributes.sorted { $0.key < $1.key })" }
    }

    private static func step(_ kind: String, _ minimum: Int, _ states: [Incident.State] = [.resolved, .ongoing]) -> Row
    {
        Row(slot: "etape", list: "étapes", attributes: ["étape": kind], states: states, minimum: minimum)
    }

    private static let all: [Incident.State] = [.resolved, .ongoing, .planned]

    static let rows: [Row] = [
        Row(slot: "usages", states: all, minimum: 8),
        Row(slot: "composants", states: all, minimum: 8),
        Row(slot: "epargnes", states: all, minimum: 8),
        Row(slot: "touches", states: all, minimum: 8),
        Row(slot: "cause_inconnue", minimum: 8),
        Row(slot: "conseils", states: all, minimum: 8),
        Row(slot: "retour", states: [.ongoing, .planned], minimum: 8),
        Row(slot: "excuses", minimum: 8),
        Row(slot: "explication", states: [.resolved], minimum: 8),
        Row(slot: "compensation", minimum: 6),
        Row(slot: "toujours", states: [.ongoing], minimum: 8),
        Row(slot: "cause", list: "cause", minimum: 8),
        Row(slot: "ecarte", list: "écartés", minimum: 8),
        Row(slot: "citation", list: "citations", minimum: 8),
        step("premiers signalements", 8), step("détection", 8), step("reconnaissance", 8),
        step("fin", 8, [.resolved]), step("rechute", 4), step("cause identifiée", 4), step("correctif", 4),
        step("aggravation", 4), step("rétablissement", 4), step("fait", 4),
        Row(slot: "appareils", states: all, minimum: 4),
        Row(slot: "lieux", states: all, minimum: 4),
        Row(slot: "portee", minimum: 4),
        Row(slot: "usagers", states: all, minimum: 4),
        Row(slot: "dependants", minimum: 6),
        Row(slot: "bilan_humain", minimum: 4),
        Row(slot: "evacues", minimum: 4),
        Row(slot: "donnees", minimum: 4),
        Row(slot: "donnees_perdues", minimum: 4),
        Row(slot: "donnees_epargnees", minimum: 4),
        Row(slot: "personnes", minimum: 4),
        Row(slot: "hypothese", list: "hypothèses", minimum: 4),
        Row(slot: "revendication", list: "revendications", attributes: ["confirmation": "absent"], minimum: 8),
        Row(slot: "revendication", list: "revendications", attributes: ["confirmation": "oui"], minimum: 3),
        Row(slot: "revendication", list: "revendications", attributes: ["confirmation": "non"], minimum: 8),
        Row(slot: "revendication", list: "revendications", attributes: ["confirmation": "inconnu"], minimum: 8),
        Row(slot: "endroit", minimum: 4),
        Row(slot: "fin_inconnue", states: [.resolved], minimum: 3),
        Row(slot: "remede", list: "remèdes", minimum: 4),
        Row(slot: "symptome", list: "symptômes", minimum: 4),
        Row(slot: "chiffre", list: "chiffres", minimum: 4),
        Row(slot: "contexte", list: "contexte", minimum: 4),
        Row(slot: "fait", list: "faits", minimum: 4),
        Row(slot: "antecedent", list: "antécédents", states: all, minimum: 4),
        Row(slot: "lien", minimum: 4),
        Row(slot: "operation", states: [.planned], minimum: 6),
        Row(slot: "debut", minimum: 4),
    ]

    @Test("A slot leaves a choice on a record that suits it", arguments: rows)
    func choice(row: Row) throws {
        for state in row.states {
            var best = 0
            for member in RecordFamily.members where member.state == state {
                var planner = try Self.planner(RecordFamily.incident(member))
                planner.discourse.story.told = Self.told(before: row.slot, planner)
                let items = row.list.map { planner.realizer.facts.items($0) } ?? []
                let suitable: [Item?] =
                    row.list == nil
                    ? [nil]
                    : items.filter { item in row.attributes.allSatisfy { item.attributes[$0] == $1 } }
                for item in suitable {
                    var candidates = planner.candidates(row.slot, item: item, budget: Planner.longest)
                    best = max(best, Set(candidates.all().map(\.formulation.source)).count)
                }
                if best >= row.minimum { break }
            }
            #expect(best >= row.minimum, "\(state.rawValue)")
        }
    }

    /// What speaks of both incidents comes after the other.
    private static func told(before slot: String, _ planner: Planner) -> PathSet {
        guard slot == "lien", let link = planner.realizer.facts[.link] else { return [] }
        return PathSet(planner.realizer.facts.paths[Array(link.follows)])
    }

    // MARK: Every formulation

    @Test("Every formulation of a body can be said of some record, without accident")
    func everyFormulation() throws {
        try Self.everyFormulation(of: ["deroule", "impact", "cause", "parole", "suites", "presume"], in: [.article])
    }

    private static func everyFormulation(of files: [String], in genres: [Article.Genre]) throws {
        let library = try library.get()
        let lists = try lists()
        let typesetter = Typesetter(profile: .imprimerie, capitalizesSentences: true)
        var left: [String: [Formulation]] = [:]
        let owned = files.map { "prose/\($0).gabarit" }
        for (name, slot) in library.slots where lists[name] != nil {
            left[name] = slot.formulations.filter { owned.contains($0.location.file) }
        }
        for member in RecordFamily.members {
            for genre in genres {
                let planner = try planner(RecordFamily.incident(member), genre)
                for (name, formulations) in left where !formulations.isEmpty {
                    guard let slot = library.slots[name] else { continue }
                    let names = lists[name, default: []]
                    var discourse = Discourse()
                    discourse.story.told = told(before: name, planner)
                    let items: [Item?] =
                        names.isEmpty ? [nil] : names.sorted().flatMap { planner.realizer.facts.items($0) }.map { $0 }
                    left[name] = formulations.filter { formulation in
                        for item in items where planner.realizer.mayHold(formulation.guards, item: item) {
                            let setting = Setting(planner.realizer, anchor: slot.anchor, item: item)
                            let realization = setting.realize(formulation.parts, after: discourse, repeatsSources: true)
                            guard let realization else { continue }
                            let text = typesetter.string(realization.sentence)
                            #expect(fault(in: text) == nil, "\(text) — \(formulation.source)")
                            return false
                        }
                        return true
                    }
                }
            }
        }
        for (name, formulations) in left.sorted(by: { $0.key < $1.key }) {
            for formulation in formulations {
                Issue.record("\(name), \(formulation.location.line): \(formulation.source)")
            }
        }
    }

    @Test("Articles of the whole family are sound", arguments: RecordFamily.sample)
    func articles(member: RecordFamily.Member) throws {
        let article = try ExampleNewsroom.writer().article(for: RecordFamily.incident(member))
        #expect(Proofreader.faults(in: article.text) == [])
        for sentence in article.sentences {
            let text = sentence.text
            #expect(Self.fault(in: text) == nil, "\(text) — \(sentence.formulation)")
        }
    }

    /// What no proofreader lets pass: a hole, a space too many, a brace left over, a contraction missed.
    private static func fault(in text: String) -> String? {
        let plain = text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
        let faults = [
            "  ", " ,", " .", ",,", ",.", "..", "{", "}", "[", "]", "« »", "()", " de le ", " de les ", " à le ",
            " à les ", " à à ", " à vers ", " que il", " que elle", " de un", " de de ", "selon il", "selon elle",
        ]
        if let fault = faults.first(where: plain.contains) { return fault }
        if !plain.hasSuffix("."), !plain.hasSuffix("»") { return "final stop" }
        return plain.first.map { $0.isUppercase || $0 == "«" } == true ? nil : "capital"
    }
}
