import Diagnostics
import Testing

@Suite struct SuggestionTests {
    private static let keys = ["etat", "gravite", "publication", "debut", "fin", "non communiqué", "résolu"]

    @Test(arguments: [
        ("état", "etat"), ("gravitee", "gravite"), ("gravtié", "gravite"), ("RESOLU", "résolu"),
        ("non-communique", "non communiqué"), ("publi", nil), ("xyz", nil), ("", nil), ("fni", "fin"),
    ])
    func theNearestOrNothing(word: String, expected: String?) {
        #expect(Suggestion.closest(to: word, among: Self.keys) == expected)
    }

    @Test func hintIsASentence() {
        #expect(Suggestion.hint(for: "etatt", among: Self.keys) == "vouliez-vous dire «\u{A0}etat\u{A0}»\u{202F}?")
    }

    @Test func foldingForgivesAccentsCaseAndApostrophes() {
        #expect(Suggestion.folded("L’Œuvre déjà-vue") == "l'oeuvre deja vue")
        #expect(Suggestion.folded("e\u{301}tat") == "etat")
    }
}
