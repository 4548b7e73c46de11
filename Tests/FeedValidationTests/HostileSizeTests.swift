import FeedValidation
import Testing

/// Feeds made to take time or memory: each is answered, in bounded time. Memory is measured on the command itself.
@Suite("Entrées hostiles : tailles", .timeLimit(.minutes(30)))
struct HostileSizeTests {
    /// A feed with something enormous in it, and a rule it breaks; nil when it breaks none.
    static let giants: [(name: String, text: @Sendable () -> String, identifier: String?)] = [
        (
            "10 000 niveaux", { String(repeating: "<a>", count: 10_000) + String(repeating: "</a>", count: 10_000) },
            "xml-trop-profond"
        ),
        (
            "10 000 niveaux dans un div",
            {
                atom(
                    entry: "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                        + String(repeating: "<b>", count: 10_000) + String(repeating: "</b>", count: 10_000)
                        + "</div></content>")
            }, "xml-trop-profond"
        ),
        ("200 niveaux", { atom(feed: nested("x:a", 200, " xmlns:x=\"http://exemple.fr/\"")) }, nil),
        (
            "10 000 niveaux de JSON", { JSONFeedTests.feed("\"_a\": \(String(repeating: "[", count: 10_000))],") },
            "json-trop-profond"
        ),
        (
            "100 000 attributs", { "<rss" + (0..<100_000).map { " a\($0)=\"\"" }.joined() + "/>" },
            "xml-trop-gros"
        ),
        (
            "50 000 espaces de noms", { "<rss" + (0..<50_000).map { " xmlns:a\($0)=\"a\"" }.joined() + "/>" },
            "xml-trop-gros"
        ),
        ("un nom de 100 Ko", { "<" + String(repeating: "a", count: 100_000) + "/>" }, "xml-trop-profond"),
        (
            "plus d’un million d’éléments", { "<rss>" + String(repeating: "<a/>", count: 1_000_001) + "</rss>" },
            "xml-trop-gros"
        ),
        (
            "un attribut de 10 Mo", { rss(root: "a=\"\(String(repeating: "a", count: 10_000_000))\"") }, "xml-trop-gros"
        ),
        (
            "une adresse de 1 Mo", { rss(item: "<link>\(String(repeating: "a", count: 1_000_000))</link>") },
            "adresse-incomplete"
        ),
        (
            "une date de 1 Mo", { rss(item: "<pubDate>\(String(repeating: "1", count: 1_000_000))</pubDate>") },
            "date-rfc822"
        ),
        (
            "une date de commentaires emboîtés",
            { rss(item: "<pubDate>\(String(repeating: "(", count: 100_000))</pubDate>") }, "date-rfc822"
        ),
        (
            "un titre de 2 Mo",
            { rss(channel: "").replacing("Panne<", with: String(repeating: "é", count: 1_000_000) + "<") }, nil
        ),
        (
            "un HTML de 1 Mo de chevrons",
            { rss(item: "<description>\(String(repeating: "&lt;", count: 300_000))</description>") }, nil
        ),
        (
            "un HTML de commentaires jamais fermés",
            { rss(item: "<description>\(String(repeating: "&lt;!--", count: 100_000))</description>") }, nil
        ),
        (
            "300 000 esperluettes échappées",
            { rss(item: "<description>\(String(repeating: "&amp;", count: 300_000))</description>") }, nil
        ),
        (
            "10 100 éléments inconnus", { rss(channel: String(repeating: "<a/>", count: 10_100)) },
            "rss-element-inconnu"
        ),
        (
            "1 100 enfants d’un article", { rss(item: String(repeating: "<title/>", count: 1_100)) },
            "rss-element-double"
        ),
        (
            "1 100 articles fautifs",
            { rss(channel: String(repeating: "<item><pubDate>x</pubDate></item>", count: 1_100)) }, "rss-article-vide"
        ),
        (
            "1 100 guid égaux",
            {
                rss(
                    channel: String(repeating: "<item><title>a</title><guid>http://a.fr/</guid></item>", count: 1_100)
                )
            }, "rss-guid-double"
        ),
        ("100 000 commentaires", { rss(channel: String(repeating: "<!-- a -->", count: 100_000)) }, nil),
        ("une ligne de 2 Mo", { rss(item: String(repeating: "<category>a</category>", count: 90_000)) }, nil),
        (
            "un calendrier d’une seule ligne", { "BEGIN:VCALENDAR" + String(repeating: "A", count: 10_000_000) },
            "ics-emboitement"
        ),
    ]

    @Test("Une réponse, et la bonne", arguments: giants.indices)
    func answered(index: Int) {
        let (name, text, identifier) = Self.giants[index]
        let errors = FeedValidatorProbe.errors(text())
        if let identifier {
            #expect(errors.contains(identifier), "\(name) : \(errors)")
        } else {
            #expect(errors.isEmpty, "\(name) : \(errors)")
        }
    }

    @Test("Une bombe d’entités n’explose pas", arguments: [3, 10, 30])
    func bomb(levels: Int) {
        let entities = (1...levels).map { level in
            "<!ENTITY a\(level) \"\(String(repeating: level == 1 ? "ha" : "&a\(level - 1);", count: 10))\">"
        }.joined()
        for text in [
            "<!DOCTYPE rss [\(entities)]><rss>&a\(levels);</rss>",
            "<!DOCTYPE rss [\(entities)]><rss a=\"&a\(levels);\"/>",
            "<!DOCTYPE rss [\(entities.replacing("<!ENTITY ", with: "<!ENTITY % "))%a\(levels);]><rss/>",
        ] {
            #expect(FeedValidatorProbe.errors(text) == ["xml-doctype"])
        }
    }

    private static func nested(_ name: String, _ levels: Int, _ attributes: String) -> String {
        "<\(name)\(attributes)>" + String(repeating: "<\(name)>", count: levels - 1)
            + String(repeating: "</\(name)>", count: levels)
    }
}
