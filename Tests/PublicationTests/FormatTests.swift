import Publication
import Testing
import Writing

@Suite("An article as text, Markdown, HTML")
struct FormatTests {
    private func article(_ runs: [Article.Run]) -> Article {
        var article = Fixtures.planned.article
        article.standfirst = []
        article.sections = [.init(paragraphs: [.init(sentences: [.init(runs: runs)])])]
        return article
    }

    private func paragraph(_ runs: [Article.Run], _ format: ArticleFormat) throws -> String {
        let lines = try TemplateSet().render(article(runs), as: format).split(separator: "\n").map(String.init)
        return lines[1]
    }

    @Test(
        "Markdown interprets nothing of what a text says",
        arguments: [
            ("a * b_c", "a \\* b\\_c"), ("[lien](x)", "\\[lien\\](x)"), ("# titre", "\\# titre"),
            ("- tiret", "\\- tiret"),
            ("1. un", "1\\. un"), ("2014) an", "2014\\) an"), ("<b>&amp;", "\\<b\\>\\&amp;"), ("`code`", "\\`code\\`"),
            ("a\nb\tc", "a b c"), ("~~a~~ | b", "\\~\\~a\\~\\~ \\| b"), ("+1", "\\+1"), ("a\\b", "a\\\\b"),
            ("«\u{A0}oui\u{A0}»", "«\u{A0}oui\u{A0}»"), ("3 %", "3 %"),
        ])
    func markdown(text: String, expected: String) throws {
        #expect(try paragraph([.init(text)], .markdown) == expected)
    }

    @Test(
        "styles in each format",
        arguments: [
            (Article.Run("Re/code", .workTitle), "Re/code", "*Re/code*"),
            (Article.Run("er", .superscript), "er", "<sup>er</sup>"),
            (Article.Run("ici", .link("https://exemple.fr/?a=1&b=2")), "ici", "[ici](<https://exemple.fr/?a=1&b=2>)"),
            (Article.Run("ici", .link("javascript:alert(1)")), "ici", "ici"),
            (Article.Run("outage", .language("en")), "outage", "outage"),
            (Article.Run("19\u{A0}h", .time("2014-03-11T19:00")), "19\u{A0}h", "19\u{A0}h"),
        ])
    func styles(run: Article.Run, text: String, markdown: String) throws {
        #expect(try paragraph([.init("Vu "), run], .texte) == "Vu " + text)
        #expect(try paragraph([.init("Vu "), run], .markdown) == "Vu " + markdown)
    }

    @Test("sentences are joined by one space, and nothing else is changed")
    func joined() throws {
        let sentences = ["Un\u{202F}!", "Deux."].map { Article.Sentence(runs: [.init($0)]) }
        var article = article([])
        article.sections = [.init(paragraphs: [.init(sentences: sentences)])]
        #expect(try TemplateSet().render(article, as: .texte).contains("\nUn\u{202F}! Deux.\n"))
    }
}
