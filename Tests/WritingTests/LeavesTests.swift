import GeneratedRecords
import Incidents
import Testing

@testable import Writing

/// Nothing of a record is passed over in silence: each of its leaves is told, or said not to be.
@Suite("Every leaf of a record")
struct LeavesTests {
    @Test("is told, by itself or with what it belongs to, or said to be left out", arguments: GeneratedRecord.sample)
    func accountedFor(record: GeneratedRecord) throws {
        let incident = try record.incident()
        let article = try GenreTests.writer().article(for: incident)
        let told = (article.standfirst + article.sentences).flatMap(\.told) + (article.titleOrigin?.told ?? [])
        let paths = Set((told + article.untold).map(\.path))
        // Words quoted for the cause may stand for it.
        let quotesCause = incident.quotes.contains { $0.role == .cause || $0.role == .explanation }
        // The recovery that is the end is told as the end; how far it went is said of it where the sentence allows.
        let implied = Set(incident.steps.filter(incident.isEnd).map(\.path) + ["impact.portee", "fin"])
            .union(incident.causeSaysItsKind || quotesCause ? ["cause"] : [])
            // Whom it touched, in words that tell them from nobody, is in the count of them.
            .union(Self.namesNobody(incident) ? ["impact.usagers"] : [])
        let lost = incident.leaves.filter { leaf in
            !Self.isOfTheRecord(leaf) && implied.isDisjoint(with: leaf.ancestors)
                && !leaf.ancestors.contains(where: paths.contains)
                && !paths.contains { $0.hasPrefix(leaf) }
        }
        #expect(lost == [], "\(article.text)")
    }

    @Test("What became of data that nothing names is said to be left out")
    func statusAlone() throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque", "impact: {donnees: {statut: dérobées}}", named: "statut")
        #expect(article.untold.map(\.path) == ["impact.donnees.statut"])
    }

    @Test(
        "How many were hurt is not known: that is told", arguments: ["blesses: inconnu", "morts: 2, blesses: inconnu"])
    func injured(toll: String) throws {
        let article = try WrittenRecord.article(
            nature: "accident", "impact: {bilan_humain: {\(toll)}}", named: "bilan")
        #expect((article.standfirst + article.sentences).plain.contains(/blessés|blessées/), "\(article.text)")
        #expect(article.untold == [])
    }

    @Test("How far a leak reached is told by whose data they are, or said to be left out")
    func scopeOfLeak() throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données", "impact: {portee: mondiale}", named: "portee")
        #expect(article.untold.map(\.path) == ["impact.portee"])
    }

    private static func namesNobody(_ incident: Incident) -> Bool {
        FactTable(incident, history: History()).attributes["usagers_précis"] == "non"
    }

    /// What says how to write rather than what happened.
    private static func isOfTheRecord(_ leaf: String) -> Bool {
        let key = leaf.prefix { $0 != "." && $0 != "[" }
        return [
            "schema", "id", "etabli", "service", "organisation", "nature", "evenement", "gravite", "etat", "fuseau",
            "preciser_fuseau",
            "publication", "vu_le", "sources", "ornement",
        ].contains(String(key))
    }
}

extension Incident {
    /// Paths of the record that hold nothing else.
    fileprivate var leaves: [String] {
        locations.keys.filter { key in
            !locations.keys.contains { $0.hasPrefix(key + ".") || $0.hasPrefix(key + "[") }
        }
        .sorted()
    }
}

extension String {
    /// Itself, then what holds it: `impact.epargnes[1].texte`, `impact.epargnes[1]`, `impact.epargnes`…
    fileprivate var ancestors: [String] {
        var paths = [self]
        while let end = paths[paths.count - 1].lastIndex(where: { $0 == "." || $0 == "[" }) {
            paths.append(String(paths[paths.count - 1][..<end]))
        }
        return paths
    }
}
