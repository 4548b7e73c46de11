import Testing

@testable import Writing

/// Who says so, of several sentences: named in turn, never lost, and never by *selon* over and over.
@Suite("One source, several sentences")
struct SourceTurnsTests {
    private static let slot = """
        # fait : fait
        ## source
        {Selon source}, {sujet} {action}.
        """

    private func sentences(_ sources: [String]) throws -> [String] {
        let acts = [
            "{rubrique: impact, sujet: plusieurs rédactions, action: renoncer à leurs directs",
            "{rubrique: impact, sujet: des commerçants, action: fermer | leur guichet",
            "{rubrique: impact, sujet: les écoles, action: renvoyer | les élèves",
            "{rubrique: impact, sujet: une usine, action: perdre | sa production",
        ]
        let facts = zip(acts, sources).map { "  - \($0), selon: \($1)}" }.joined(separator: "\n")
        return try Scenario(
            gabarits: Self.slot, paragraph: "{rubrique: fait, pour: faits}", record: "faits:\n\(facts)"
        ).sentences()
    }

    @Test("A source that goes on speaking is not named by « selon » each time")
    func goesOn() throws {
        let told = try sentences(["netcraft", "netcraft", "netcraft", "netcraft"])
        #expect(told.count == 4, "\(told)")
        let text = told.joined(separator: " ")
        #expect(text.ranges(of: "elon Netcraft").count <= 2, "\(text)")
        for sentence in told {
            #expect(sentence.contains("Netcraft") || sentence.contains("même source"), "\(sentence)")
        }
    }

    @Test("Two facts in a row of one source are told with one attribution")
    func once() throws {
        let told = try sentences(["organisation", "organisation"])
        let whole =
            "Twitter précise que plusieurs rédactions ont renoncé à leurs directs et que des commerçants ont fermé leur "
            + "guichet."
        #expect(told == [whole])
    }

    @Test("Once somebody else has spoken, the source is the subject of its own verb")
    func others() throws {
        let told = try sentences(["netcraft", "downdetector", "netcraft"])
        #expect(told.last == "Netcraft indique que les écoles ont renvoyé les élèves.", "\(told)")
    }

    private static let draws = 0..<8

    @Test("In an article, three of four sentences never name one source by « selon »", arguments: draws)
    func article(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            faits:
              - {rubrique: impact, sujet: plusieurs rédactions, action: renoncer à leurs directs, selon: netcraft}
              - {rubrique: impact, sujet: des commerçants, action: fermer | leur guichet, selon: netcraft}
              - {rubrique: impact, sujet: les écoles, action: renvoyer | les élèves, selon: netcraft}
              - {rubrique: impact, sujet: une usine, action: perdre | sa production, selon: netcraft}
            """, named: "selon-\(draw)")
        let said = article.sentences.map { [$0].plain }
        let names = said.map { $0.contains("elon Netcraft") || $0.contains("près Netcraft") ? 1 : 0 }
        for start in names.indices {
            #expect(names[start...].prefix(4).reduce(0, +) < 3, "\(said)")
        }
        #expect(article.untold == [])
    }

    @Test("What the organisation alone says is said to be so, twice in a row at least", arguments: draws)
    func organisation(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            faits:
              - {rubrique: impact, sujet: plusieurs rédactions, action: renoncer à leurs directs, selon: organisation}
              - {rubrique: impact, sujet: des commerçants, action: fermer | leur guichet, selon: organisation}
            """, named: "selon-organisation-\(draw)")
        let said = article.sentences.map { [$0].plain }
        for fact in ["leurs directs", "leur guichet"] {
            let sentence = try #require(said.first { $0.contains(fact) })
            let isSaid = ["elon ", "près ", "indique", "ajoute", "précise", "assure"].contains { sentence.contains($0) }
            #expect(isSaid, "\(said)")
        }
    }
}
