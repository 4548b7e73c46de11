import Diagnostics
import Templates
import Testing

@testable import Writing

/// What may be written in a gabarit and had better not be.
@Suite("Gabarits under the lint")
struct GabaritLintTests {
    @Test("The shipped ones have nothing to mend")
    func shipped() throws {
        let warnings = try GabaritLibrary(files: Templates.files).warnings
        #expect(warnings.map { "\($0.location?.line ?? 0) \($0.message)" } == [])
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var gabarit: String
        /// Identifiers of the warnings, with the line each stands at.
        var expected: [String]

        var testDescription: String { gabarit }
    }

    /// Four neutral ways, so that a row shows its own fault alone.
    private static let plain =
        "{Le service} {être} {perturbé}.\n{L’incident} {toucher} {le service}.\n"
        + "{L’incident} {concerner} {le service}.\n{Le service} {subir} {l’incident}.\n"

    static let rows: [Row] = [
        Row(gabarit: "# essai : incident\n" + plain, expected: []),
        // A word that no table knows, and one that asserts what nothing licenses.
        Row(
            gabarit: "# essai : incident\n" + plain + "{Le service} {être} brièvement {perturbé}.\n",
            expected: ["6 mot-sans-garde"]),
        Row(
            gabarit: "# essai : incident\n" + plain + "{Le service} {présenter} des excuses.\n",
            expected: ["6 mot-sans-garde"]),
        // The same with its licence: a guard, or a fact that is told.
        Row(
            gabarit: "# essai : incident\n" + plain + "## excuses\n{Le service} {présenter} des excuses.\n",
            expected: []),
        Row(
            gabarit: "# essai : incident\n" + plain + "{Le service} {avoir} un retour à la normale {fin}.\n",
            expected: []),
        // What no record can meet.
        Row(
            gabarit: "# essai : incident\n" + plain + "## cause = inconnu\n{L’incident} {venir} {de cause}.\n",
            expected: ["7 formulation-jamais-eligible"]),
        Row(
            gabarit: "# essai : incident\n" + plain + "## résolu ; en cours\n{Le service} {être} {perturbé}.\n",
            expected: ["7 formulation-jamais-eligible"]),
        // Too little choice for a state and a kind.
        Row(
            gabarit: "# essai : incident\n## résolu\n" + plain + "## en cours\n{Le service} {être} {perturbé}.\n",
            expected: ["1 rubrique-pauvre"]),
        // Told by no plan.
        Row(
            gabarit: "# essai : incident\n" + plain + "# autre : incident\n" + plain,
            expected: ["6 rubrique-inutilisee"]),
    ]

    @Test("A newsroom’s own are told what is unwise in them, at its line", arguments: rows)
    func own(row: Row) throws {
        let plan = "- genre: article\n  titre: [essai]\n  chapô: []\n  corps:\n    - paragraphes:\n        - [essai]\n"
        let files = [
            "prose/essai.gabarit": row.gabarit, "prose/plans.yaml": plan,
            "prose/mots.yaml": Templates.files["prose/mots.yaml"] ?? "",
        ]
        let warnings = try GabaritLibrary(files: files).warnings
        #expect(warnings.map { "\($0.location?.line ?? 0) \($0.identifier)" } == row.expected)
    }
}
