import Diagnostics
import FeedValidation
import Testing

@Suite("Règles")
struct RuleTests {
    @Test("Chaque règle a un identifiant stable, un résumé et une source")
    func table() {
        let identifiers = FeedRule.all.map(\.identifier)
        #expect(Set(identifiers).count == identifiers.count)
        for rule in FeedRule.all {
            #expect(rule.identifier.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(rule.identifier)")
            #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix("."), "\(rule.identifier)")
            #expect(!rule.summary.contains("'") && !rule.source.isEmpty, "\(rule.identifier)")
        }
    }

    @Test("Une règle qu’on n’applique pas ne dit rien")
    func subset() {
        let rules = FeedRule.all.filter { $0.identifier != "rss-guid-manquant" }
        let bytes = Array(
            """
            <rss version="2.0"><channel><title>T</title><link>http://exemple.fr/</link><description>D</description>
            <item><title>A</title></item></channel></rss>
            """.utf8)
        #expect(FeedValidator().validate(bytes, file: "-").map(\.identifier).contains("rss-guid-manquant"))
        #expect(!FeedValidator(rules: rules).validate(bytes, file: "-").map(\.identifier).contains("rss-guid-manquant"))
    }

    @Test("Tout diagnostic est d’une règle, à son niveau", arguments: W3CCase.sample)
    func severities(text: String) {
        let levels = Dictionary(uniqueKeysWithValues: FeedRule.all.map { ($0.identifier, $0.severity) })
        for diagnostic in FeedValidator().validate(Array(text.utf8), file: "-") {
            #expect(levels[diagnostic.identifier] == diagnostic.severity)
            #expect(!diagnostic.message.contains("'") && !diagnostic.message.hasSuffix("."))
        }
    }

    @Test("Une page XHTML se vérifie seule")
    func wellFormed() {
        #expect(XMLCheck.wellFormed(Array("<html><body>é<br/></body></html>".utf8), file: "p").isEmpty)
        let found = XMLCheck.wellFormed(Array("<html>\n<body><br></body></html>".utf8), file: "p")
        #expect(found.map(\.identifier) == ["xml-mal-forme"])
        #expect(found.first?.location?.line == 2)
    }
}

extension W3CCase {
    static let sample = [
        rss(channel: "<ttl>x</ttl><foo/>"), atom(feed: "<foo/>", entry: "<published>x</published>"), "<rss/>", "{}", "",
    ]
}
