import Testing

@Suite("RSS 2.0")
struct RSSTests {
    @Test("Un flux sain ne donne rien du tout")
    func sound() {
        let found = MarkedFeed(rss(item: "<description>Texte</description>"))
        found.expect()
    }

    @Test(
        "Structure",
        arguments: [
            (rss(channel: "1️⃣<titre>Bis</titre>"), "rss-element-inconnu"),
            (rss(channel: "1️⃣<title>Bis</title>"), "rss-element-double"),
            (rss(channel: "1️⃣<pubdate>Wed, 12 Mar 2014 19:30:00 +0100</pubdate>"), "rss-element-inconnu"),
            (rss(item: "1️⃣<title>Bis</title>"), "rss-element-double"),
            (rss(item: "1️⃣<source>Ailleurs</source>"), "rss-attribut-manquant"),
            (rss(item: "<category 1️⃣domaine=\"x\">panne</category>"), "rss-attribut-inconnu"),
            (
                rss(item: "<description>Du texte <b>gras</b></description>").replacing("<b>", with: "1️⃣<b>"),
                "rss-element-inconnu"
            ),
            (
                rss(channel: "1️⃣<image><url>https://exemple.fr/i.png</url><title>Incidents d’été</title></image>"),
                "rss-element-manquant"
            ),
            (rss(channel: "<skipHours><hour>1️⃣25</hour></skipHours>"), "nombre"),
            (rss(channel: "<skipDays><day>1️⃣lundi</day></skipDays>"), "valeur-hors-liste"),
            (rss(channel: "<skipHours><hour>3</hour><hour>1️⃣3</hour></skipHours>"), "rss-repos-double"),
            (rss(item: #"<enclosure url="https://exemple.fr/a.mp3" 1️⃣length="x" type="audio/mpeg"/>"#), "nombre"),
        ])
    func structure(feed: String, identifier: String) {
        MarkedFeed(feed).expect(identifier)
    }

    @Test("Plusieurs articles fautifs sont tous dits")
    func everyItem() {
        MarkedFeed(
            """
            <rss version="2.0"><channel><title>T</title><link>http://exemple.fr/</link><description>D</description>
            1️⃣<item><guid>http://exemple.fr/1</guid></item>
            <item><title>A</title>2️⃣<title>B</title><guid>http://exemple.fr/2</guid></item>
            <item><title>A</title><guid>3️⃣http://exemple.fr/1</guid></item>
            <item><title>A</title><guid isPermaLink="true">4️⃣tag:exemple.fr,2014:x</guid></item>
            </channel></rss>
            """
        ).expect("rss-article-vide", "rss-element-double", "rss-guid-double", "rss-guid-permalien")
    }

    @Test(
        "Valeurs",
        arguments: [
            (rss(channel: "<pubDate>1️⃣12 mars 2014 19:30:00 +0100</pubDate>"), "date-rfc822"),
            (rss(channel: "<pubDate>1️⃣Mon, 12 Mar 2014 19:30:00 +0100</pubDate>"), "date-jour-de-semaine"),
            (rss(channel: "<pubDate>1️⃣Sun, 30 Feb 2014 19:30:00 +0100</pubDate>"), "date-rfc822"),
            (rss(item: "<link>1️⃣exemple.fr/1</link>"), "adresse-incomplete"),
            (rss(item: "<link>1️⃣https://exemple.fr/été</link>"), "adresse-iri"),
            (rss(item: "<comments>1️⃣https://exemple.fr/a b</comments>"), "adresse-caractere"),
            (rss(item: "<author>1️⃣Jean Dupont</author>"), "contact"),
            (rss(channel: "<language>1️⃣français</language>"), "langue"),
            (rss(channel: "<dc:language>1️⃣francais</dc:language>"), "langue"),
            (rss(item: "1️⃣<dc:auteur>Jean</dc:auteur>"), "module-element-inconnu"),
            (rss(item: "<dc:date>1️⃣2014-03-12T19:30:00</dc:date>"), "date-w3c"),
            (rss(channel: "<dc:title>A</dc:title>1️⃣<dc:title>B</dc:title>"), "module-element-double"),
            (rss(item: "1️⃣<atom:author><atom:uri>http://exemple.fr/</atom:uri></atom:author>"), "atom-element-manquant"),
            (rss(item: "1️⃣<atom:link rel=\"related\"/>"), "atom-attribut-manquant"),
            (rss(item: "<atom:updated>1️⃣2014-03-12</atom:updated>"), "date-rfc3339"),
            (rss(item: #"<enclosure 1️⃣url="ftp://exemple.fr/a.mp3" length="1" type="audio/mpeg"/>"#), "adresse-http"),
            (rss(item: #"<enclosure url="http://exemple.fr/a.mp3" length="1" 1️⃣type="mp3"/>"#), "type-mime"),
        ])
    func values(feed: String, identifier: String) {
        MarkedFeed(feed).expect(identifier)
    }

    @Test(
        "Avertissements",
        arguments: [
            (rss(item: "<category>1️⃣&lt;b>panne&lt;/b></category>"), "html-dans-texte"),
            (rss(item: "<category>1️⃣Dupont &amp;amp; fils</category>"), "html-dans-texte"),
            (rss(item: "<description>1️⃣&lt;script>&lt;/script></description>"), "html-dangereux"),
            (rss(item: "<description>1️⃣&lt;p onclick='x'>&lt;/p></description>"), "html-dangereux"),
            (rss(item: "<description>1️⃣&lt;a href=' java&#9;script:x'>&lt;/a></description>"), "html-dangereux"),
            (rss(item: "<description>1️⃣&lt;p style='position:fixed'>&lt;/p></description>"), "html-style"),
            (rss(item: "<description>1️⃣&lt;img src='/a.png'></description>"), "html-adresse-relative"),
            (rss(item: "<description>1️⃣&lt;p>&lt;b>A&lt;/p></description>"), "html-mal-emboite"),
            (rss(item: "<description>1️⃣&lt;b>&lt;i>A&lt;/b>&lt;/i></description>"), "html-mal-emboite"),
            (rss(item: "<description>1️⃣A&lt;/div></description>"), "html-mal-emboite"),
            (rss(item: "<category>A1️⃣&#133;</category>"), "xml-caractere-c1"),
            (rss(item: "<category>A1️⃣&#xFFFD;</category>"), "xml-caractere-c1"),
            (rss(item: "<pubDate>1️⃣Wed,  12 Mar 2014 19:30:00 +0100</pubDate>"), "date-rfc822-inusitee"),
            (rss(item: "<author>1️⃣a@exemple.fr</author>"), "contact-sans-nom"),
            (rss(item: "<author>a@exemple.fr (A)</author>1️⃣<dc:creator>A</dc:creator>"), "rss-redite"),
            (rss(channel: "<ttl/>").replacing("<ttl", with: "1️⃣<ttl"), "valeur-vide"),
            (rss(item: "1️⃣<truc:bidule xmlns:truc=\"http://exemple.fr/ns\"/>"), "flux-vocabulaire-inconnu"),
            (
                rss(item: "<x:creator 1️⃣xmlns:x=\"http://purl.org/dc/elements/1.1/\">A</x:creator>"),
                "flux-prefixe-inhabituel"
            ),
            (rss(item: "<pubDate>1️⃣Wed, 12 Mar 2064 19:30:00 GMT</pubDate>"), "date-future"),
        ])
    func warnings(feed: String, identifier: String) {
        MarkedFeed(feed).expect(identifier, now: 1_700_000_000)
    }

    @Test("Le HTML dont la fin se sous-entend n’est pas mal emboîté")
    func impliedEnds() {
        let html = "<p>A<p>B<br><ul><li>C<li>D</ul><table><tr><td>E</table><IMG src='http://a.fr/'><B>F</b >"
        let bytes = Array(rss(item: "<description><![CDATA[\(html)]]></description>").utf8)
        #expect(!FeedValidatorProbe.identifiers(bytes).contains("html-mal-emboite"))
    }

    @Test("Un Latin-1 qui est du Windows-1252 se voit, un Windows-1252 déclaré est juste")
    func latin() {
        for (encoding, isTold) in [("ISO-8859-1", true), ("windows-1252", false)] {
            let text = rss().replacing("encoding=\"UTF-8\"", with: "encoding=\"\(encoding)\"")
            let bytes = text.unicodeScalars.map { $0 == "’" ? 0x92 : UInt8(truncatingIfNeeded: $0.value) }
            #expect(FeedValidatorProbe.identifiers(bytes).contains("xml-caractere-c1") == isTold, "\(encoding)")
        }
    }

    @Test(
        "Les versions que nous ne lisons pas sont dites par leur nom",
        arguments: [
            ("<rss 1️⃣version=\"3.0\"><channel/></rss>", "rss-version"),
            ("1️⃣<RDF xmlns=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", "flux-version-refusee"),
            ("1️⃣<feed xmlns=\"http://purl.org/atom/ns#\" version=\"0.3\"/>", "flux-version-refusee"),
            ("1️⃣<feed/>", "atom-espace-de-noms"),
            ("1️⃣<html/>", "flux-racine-inconnue"),
        ])
    func versions(feed: String, identifier: String) {
        let marked = MarkedFeed(feed)
        let found = FeedValidatorProbe.identifiers(marked.bytes)
        #expect(found.contains(identifier))
    }
}
