import French
import Testing

/// What a count spans is told after the count: *a connu 33 incidents* **en deux ans**.
@Suite("Spans")
struct SpanTests {
    @Test(
        "A verb parts from the span that alone follows it",
        arguments: [
            ("connaître en deux ans", "connaître", "en deux ans"),
            ("rapporter par jour", "rapporter", "par jour"),
            ("accueillir chaque jour", "accueillir", "chaque jour"),
            ("recevoir pendant trois heures", "recevoir", "pendant trois heures"),
        ])
    func parted(text: String, verb: String, span: String) throws {
        let group = try InfinitiveGroup(parsing: text)
        let parted = try #require(group.spanParted)
        #expect(Typesetter.text(parted.verb.infinitive(owner: .masculineSingular)) == verb)
        #expect(Typesetter.text(parted.span) == span)
    }

    @Test(
        "Anything else stays where its author wrote it",
        arguments: [
            "connaître", "transmettre par courriel", "compter en France", "perdre | 15 gigawatts | en cinq secondes",
            "passer en mode dégradé",
        ])
    func whole(text: String) throws {
        #expect(try InfinitiveGroup(parsing: text).spanParted == nil)
    }
}
