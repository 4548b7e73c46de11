import Testing

@testable import French

@Suite("Words found by their bytes")
struct WordIndexTests {
    @Test("A word has the number it was last given", arguments: [0, 1, 64, 5_000])
    func numbers(_ count: Int) {
        let words = (0..<count).map { "mot-\($0)-é" }
        var index = WordIndex()
        for (number, word) in words.enumerated() { index.insert(word, number + 1) }
        for (number, word) in words.enumerated() { index.insert(word, number) }
        #expect(index.count == count)
        #expect(words.map { index.value(of: $0) } == Array(0..<count))
        #expect(Set(index.words) == Set(words))
        for other in ["", "mot", "mot-0", "mot-0-è", "mot-0-és"] { #expect(index.value(of: other) == nil) }
    }

    @Test("A word is found in a text that goes on")
    func partOfText() {
        let table: WordTable<Int> = ["serveur": 1, "serveurs": 2]
        #expect(table["deux serveurs lents".dropFirst(5).prefix(8)] == 2)
        #expect(table["deux serveurs lents".dropFirst(5).prefix(7)] == 1)
    }

    @Test("Phrases are tried in their order, the first that stands there serves")
    func phrases() {
        let table = PhraseTable([["un", "peu", "plus"], ["un", "peu"], ["très", "peu"]])
        #expect(table.match(["encore", "un", "peu", "plus", "lent"], at: 1) == ["un", "peu", "plus"])
        #expect(table.match(["un", "peu"], at: 0) == ["un", "peu"])
        #expect(table.match(["peu"], at: 0) == nil)
        #expect(table.match([], at: 0) == nil)
    }

    @Test(
        "Every form of an adjective leads back to it",
        arguments: [
            "bref", "nouveau", "inaccessible", "lent", "public", "principal", "naval", "défectueux", "essentiel",
            "européen", "aigu", "web", "complet", "inquiet", "premier", "actif", "migrateur",
        ])
    func forms(_ adjective: String) {
        let lexicon = Lexicon.standard.adding([.init(adjective, .adjective)])
        for gender in Gender.allCases {
            for number in Number.allCases {
                let form = AdjectiveForm.inflect(adjective, Agreement(gender, number))
                #expect(lexicon.adjectiveBase(form) == adjective)
            }
        }
    }

    @Test("Words of a newsroom stand before ours, which stay")
    func added() {
        let lexicon = Lexicon.standard.adding([
            .init("poste", .noun(.feminine)), .init("frabulateur", .noun(.masculine), plural: "frabulix"),
        ])
        #expect(lexicon.gender(of: "poste") == .feminine)
        #expect(lexicon.lookUp("frabulix")?.singular == "frabulateur")
        #expect(lexicon.lookUp("serveurs")?.singular == "serveur")
        #expect(lexicon.counts.nouns == Lexicon.standard.counts.nouns + 1)
    }

    @Test("Accents apart from their letters make the same words")
    func decomposed() throws {
        let composed = try NounGroup(parsing: "une équipe épuisée")
        #expect(try NounGroup(parsing: "une e\u{301}quipe e\u{301}puise\u{301}e") == composed)
        #expect(composed.head.unicodeScalars.count == 6)
    }

    @Test(
        "Text is cut at spaces and after elided words, with its places",
        arguments: [
            ("s'excuser pour l'erreur", ["s’", "excuser", "pour", "l’", "erreur"], [0, 2, 10, 15, 17]),
            ("  deux  postes ", ["deux", "postes"], [2, 8]),
            ("aujourd’hui", ["aujourd’hui"], [0]), ("jusqu’à l’aube", ["jusqu’", "à", "l’", "aube"], [0, 6, 8, 10]),
            ("", [], []),
        ] as [(String, [String], [Int])])
    func words(_ text: String, _ words: [String], _ starts: [Int]) {
        let scanned = WordScanner.scan(text)
        #expect(scanned.map(\.text) == words)
        #expect(scanned.map(\.range.lowerBound) == starts)
    }
}
