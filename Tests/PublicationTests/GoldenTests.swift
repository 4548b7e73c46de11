import Publication
import Testing

@Suite("Golden: what a reviewer reads when prose or markup changes")
struct GoldenTests {
    @Test("the site of a small edition")
    func site() throws {
        let files = try Publisher(templates: TemplateSet()).render(Fixtures.edition())
        #expect(try GoldenTree("fixtures").differences(from: files) == [])
    }

    @Test("an article in each format", arguments: ArticleFormat.allCases)
    func formats(format: ArticleFormat) throws {
        let text = try TemplateSet().render(Fixtures.github.article, as: format)
        let files = ["article.\(format.rawValue)": Array(text.utf8)]
        #expect(try GoldenTree("formats/\(format.rawValue)").differences(from: files) == [])
    }
}
