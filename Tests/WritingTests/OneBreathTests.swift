import Testing

@testable import Writing

/// What a journalist tells in one sentence, where the record gives both halves.
@Suite("In one breath")
struct OneBreathTests {
    private static let draws = 0..<10

    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        var state = "résolu"
        let facts: String
        /// Words of the two halves: one sentence holds both.
        let halves: [[String]]
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "a single episode and that nothing ties it to this one",
            facts: """
                antecedents:
                  - {date: 2023-11-08, sujet: service, action: subir | une panne nationale, lien: aucun}
                """,
            halves: [["panne nationale"], ["sans rapport", "sans lien", "liés", "liées", "relie", "aucun rapport"]]),
        Case(
            rule: "a single episode and that nobody knows what ties it to this one",
            facts: """
                antecedents:
                  - {date: 2023-11-08, sujet: service, action: subir | une panne nationale, lien: inconnu}
                """,
            halves: [["panne nationale"], ["si les deux pannes sont liées", "si les deux incidents sont liés"]]),
        Case(
            rule: "what is not known and what is thought", state: "en cours",
            facts: """
                cause: inconnu
                hypotheses:
                  - {texte: une batterie défectueuse, selon: netcraft}
                """,
            halves: [["origine", "cause", "provoqué"], ["mais Netcraft", "mais l’hypothèse", "mais la piste"]]),
        Case(
            rule: "the day of an explanation and what it was",
            facts: """
                cause: {texte: une modification de règles, certitude: confirmée, selon: organisation}
                explication: {date: 2024-03-11T18:00}
                """,
            halves: [["18 heures"], ["modification de règles"]]),
    ]

    @Test("Both halves stand in one sentence", arguments: cases, draws)
    func halves(_ example: Case, draw: Int) throws {
        let article = try WrittenRecord.article(state: example.state, example.facts, named: "souffle-\(draw)")
        let sentences = article.sentences.map { [$0].plain }
        #expect(
            sentences.contains { sentence in
                example.halves.allSatisfy { $0.contains(where: sentence.contains) }
            }, "\(sentences)")
    }

    @Test("What was done goes on to what is to be done, and no further", arguments: draws)
    func promise(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            remedes:
              - mettre en place | un accueil téléphonique
              - {action: prévenir | les personnes concernées, certitude: affirmée}
            excuses: {motif: la gêne occasionnée}
            """, named: "promesse-\(draw)")
        let text = (article.standfirst + article.sentences).plain
        #expect(!text.contains("doit prévenir les personnes concernées et "), "\(text)")
        #expect(!text.contains(", doit prévenir"), "\(text)")
    }

    @Test("No channel that opens a sentence covers a second act", arguments: draws)
    func channel(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            reconnaissance: {date: 2024-03-11T10:20, canal: dans un communiqué}
            chronologie:
              - {date: 2024-03-11T10:40, sujet: organisation, action: suspendre | les commandes en ligne}
            """, named: "canal-\(draw)")
        for sentence in article.sentences.map({ [$0].plain }) where sentence.hasPrefix("Dans un communiqué") {
            #expect(!sentence.contains("et suspendu"), "\(sentence)")
        }
    }
}
