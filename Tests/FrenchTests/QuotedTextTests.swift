import Testing

@testable import French

/// Words of somebody else’s: the spaces are ours, the letters are not.
@Suite("What is quoted keeps its letter")
struct QuotedTextTests {
    @Test(
        "Spaces, apostrophes and guillemets become those of French",
        arguments: [
            ("C'est fini !", "C’est fini\u{202F}!"),
            ("Est-ce fini?", "Est-ce fini\u{202F}?"),
            ("Il a dit \"non\".", "Il a dit «\u{A0}non\u{A0}»."),
            ("Panne a 20 h...", "Panne a 20\u{A0}h…"),
            ("Aucune preuve, d'après nous.", "Aucune preuve, d’après nous."),
            ("Pourquoi ? l'eau manque.", "Pourquoi\u{202F}? l’eau manque."),
        ])
    func typography(typed: String, printed: String) {
        #expect(Typesetter.text(Typography.imprimerie.tokens(quoting: typed)) == printed)
    }

    @Test(
        "What would be mended elsewhere stays",
        arguments: [
            "A bientôt, dit Mr Dupont.", "Le 1 avril, 3.5 % des clients.", "Cela a coûté $40 millions.",
            "Les APIs et la O.N.U. Le reste suit.", "Vendu le Lundi 4 mars, etc…", "Ca va, mon coeur ?",
            "10.000 comptes, n'est-ce pas ?", "Est-ce fini ? non, M. Dupont.",
            "Au siège de l’O.N.U. et de la S.N.C.F., rien.",
            "Voir https://example.org/a?b, (et `ceci`).",
        ])
    func letters(said: String) {
        let printed = Typesetter.text(Typography.imprimerie.tokens(quoting: said), capitalized: true)
        #expect(QuotedLetters(printed) == QuotedLetters(said), "\(printed)")
    }
}
