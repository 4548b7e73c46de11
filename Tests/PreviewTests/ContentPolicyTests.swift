import Diagnostics
import Testing

@testable import Preview

@Suite("The policy of a previewed page")
struct ContentPolicyTests {
    @Test(
        "is the page’s own, and lets the preview’s script in",
        arguments: [
            (
                "default-src 'none'; style-src 'self'; img-src 'self'",
                "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; "
                    + "frame-ancestors 'none'"
            ),
            (
                "default-src 'self'; script-src 'none'",
                "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'"
            ),
            ("img-src https:", "img-src https:; frame-ancestors 'none'"),
        ])
    func adapted(own: String, previewed: String) {
        #expect(ContentPolicy(own).forPreview.text == previewed)
    }

    private let page = """
        <!DOCTYPE html>
        <html><head>
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;" />
        <title>Titre</title></head><body><p>Texte</p></body></html>
        """

    @Test("moves from the page to a header")
    func header() {
        let previewed = PreviewedPage(Array(page.utf8), showing: .object([("version", .integer(3))]))
        let text = String(decoding: previewed.bytes, as: UTF8.self)
        #expect(!text.contains("http-equiv"))
        #expect(previewed.policy.hasPrefix("default-src 'none'; script-src 'self'"))
        #expect(text.contains("</script>\n</head><body><p>Texte</p>"))
    }

    @Test("no text of a record can end the script it is in")
    func hostileText() {
        let view = JSON.object([("message", .string("</script><script>alert(1)</script>"))])
        let text = String(decoding: PreviewedPage(Array(page.utf8), showing: view).bytes, as: UTF8.self)
        #expect(!text.contains("<script>alert"))
    }

    @Test("a page without head is served all the same")
    func headless() {
        let previewed = PreviewedPage(Array("<p>Rien</p>".utf8), showing: .object([]))
        #expect(String(decoding: previewed.bytes, as: UTF8.self).hasSuffix("<p>Rien</p>"))
    }
}

@Suite("The measures of a text")
struct TextMeasuresTests {
    @Test(
        "count syllables as a silent reader does",
        arguments: [
            ("le", 1), ("panne", 1), ("heure", 1), ("heures", 1), ("réseau", 2), ("utilisateurs", 5), ("rue", 1),
            ("déploiement", 3), ("Twitter", 2), ("idées", 2), ("service", 2), ("19", 1),
        ])
    func syllables(word: String, count: Int) {
        #expect(Measures.syllables(in: word[...]) == count)
    }

    @Test("count words and sentences; an apostrophe and a no-break space part words")
    func words() {
        let measures = Measures(["L’incident a duré 46\u{A0}minutes.", "C’est fini\u{202F}!", ""])
        #expect(measures.words == 9 && measures.sentences == 2 && measures.longest == 6)
    }

    @Test("a plain text reads more easily than a learned one")
    func readability() throws {
        let plain = Measures(["Le chat dort.", "Il fait chaud.", "La porte est close."])
        let learned = Measures([
            "L’indisponibilité intermittente des infrastructures applicatives internationales nécessitait la "
                + "réinitialisation progressive de l’authentification centralisée."
        ])
        #expect(try #require(plain.readability) > 90 && #require(learned.readability) < 20)
        #expect(plain.level == "très facile" && learned.level == "très difficile")
        #expect(Measures([]).readability == nil && Measures([]).level == nil)
    }
}
