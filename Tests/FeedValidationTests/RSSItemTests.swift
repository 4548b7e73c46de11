import Testing

/// The elements of an item, one by one (https://www.rssboard.org/rss-specification), and the versions before 2.0.
@Suite("RSS 2.0 : chaque élément d’un article")
struct RSSItemTests {
    @Test("Un titre ou une description, l’un des deux")
    func titleOrDescription() {
        let bare = rss(item: "").replacing("<title>Panne</title>", with: "")
        MarkedFeed(bare.replacing("<item>", with: "1️⃣<item>")).expect("rss-article-vide")
        MarkedFeed(bare.replacing("</item>", with: "<description>A</description></item>")).expect()
        MarkedFeed(rss()).expect()
    }

    @Test(
        "Donnés une fois au plus",
        arguments: [
            "<title>A</title>", "<link>https://exemple.fr/1</link>", "<description>A</description>",
            "<author>a@exemple.fr (A)</author>", "<comments>https://exemple.fr/1#c</comments>",
            "<guid isPermaLink=\"false\">tag:exemple.fr,2014:b</guid>",
            "<pubDate>Wed, 12 Mar 2014 19:30:00 +0100</pubDate>", "<source url=\"https://exemple.fr/\">A</source>",
        ])
    func once(element: String) {
        let isThere = element.hasPrefix("<title") || element.hasPrefix("<guid")
        MarkedFeed(rss(item: (isThere ? "" : element) + "1️⃣" + element)).expect("rss-element-double")
    }

    @Test(
        "Ce qui n’est pas d’un article",
        arguments: [
            "<language>fr</language>", "<item><title>A</title></item>", "<pubdate>A</pubdate>", "<date>A</date>",
            "<content>A</content>", "<image><url>https://a.fr/</url></image>", "<expirationDate>A</expirationDate>",
        ])
    func unknown(element: String) {
        MarkedFeed(rss(item: "1️⃣" + element)).expect("rss-element-inconnu")
    }

    @Test("Pas de texte entre les éléments, ni de balise dans le texte")
    func text() {
        MarkedFeed(rss(item: "texte").replacing("<item>", with: "1️⃣<item>")).expect("rss-texte-parasite")
        for name in ["title", "link", "description", "author", "category", "comments", "guid", "pubDate", "source"] {
            let found = FeedValidatorProbe.errors(
                rss(item: "<\(name)>a<b>c</b></\(name)>").replacing("<title>Panne</title>", with: ""))
            #expect(found.contains("rss-element-inconnu"), "\(name)")
        }
    }

    @Test(
        "guid",
        arguments: [
            ("<guid>https://exemple.fr/1</guid>", nil), ("<guid isPermaLink=\"true\">https://exemple.fr/1</guid>", nil),
            ("<guid isPermaLink=\"false\">n’importe quoi</guid>", nil), ("<guid isPermaLink=\"false\">3</guid>", nil),
            ("<guid>urn:isbn:2070360024</guid>", nil),
            ("<guid>panne</guid>", "rss-guid-permalien"), ("<guid>/1</guid>", "rss-guid-permalien"),
            ("<guid></guid>", "rss-guid-permalien"), ("<guid>http://</guid>", "rss-guid-permalien"),
            ("<guid>tag:exemple.fr,2014:a</guid>", "rss-guid-permalien"),
            ("<guid>urn:uuid:60a76c80-d399-11d9-b93C-0003939e0af6</guid>", "rss-guid-permalien"),
            ("<guid isPermaLink=\"true\">panne</guid>", "rss-guid-permalien"),
            ("<guid isPermaLink=\"non\">panne</guid>", "valeur-hors-liste"),
            ("<guid isPermaLink=\"\">panne</guid>", "valeur-hors-liste"),
            ("<guid isPermaLink=\"False\">panne</guid>", "valeur-hors-liste"),
            ("<guid ispermalink=\"false\">https://exemple.fr/1</guid>", "rss-attribut-inconnu"),
        ] as [(String, String?)])
    func guids(guid: String, identifier: String?) {
        let feed = rss().replacing("<guid isPermaLink=\"false\">tag:exemple.fr,2014:panne</guid>", with: guid)
        #expect(FeedValidatorProbe.errors(feed) == Set([identifier].compactMap { $0 }), "\(guid)")
    }

    @Test(
        "Un même guid, de quelque façon qu’il soit écrit",
        arguments: [
            "tag:exemple.fr,2014:panne", "<![CDATA[tag:exemple.fr,2014:panne]]>", " tag:exemple.fr,2014:pann&#101; ",
        ]
    )
    func duplicates(guid: String) {
        let item = "<item><title>B</title><guid isPermaLink=\"false\">\(guid)</guid></item>"
        #expect(
            FeedValidatorProbe.errors(rss().replacing("</channel>", with: item + "</channel>")) == ["rss-guid-double"])
    }

    @Test(
        "enclosure",
        arguments: [
            (#"url="https://exemple.fr/a" length="0" type="audio/mpeg""#, nil),
            (#"url="http://exemple.fr:8080/a" length="1" type="application/x-a; b=c""#, nil),
            (#"length="1" type="audio/mpeg""#, "rss-attribut-manquant"),
            (#"url="http://exemple.fr/a" type="audio/mpeg""#, "rss-attribut-manquant"),
            (#"url="http://exemple.fr/a" length="1""#, "rss-attribut-manquant"),
            (#"url="http://exemple.fr/a" length="-1" type="audio/mpeg""#, "nombre"),
            (#"url="http://exemple.fr/a" length="1.5" type="audio/mpeg""#, "nombre"),
            (#"url="http://exemple.fr/a" length="" type="audio/mpeg""#, "nombre"),
            (#"url="http://exemple.fr/a" length="1" type="mpeg""#, "type-mime"),
            (#"url="http://exemple.fr/a" length="1" type="""#, "type-mime"),
            (#"url="http://exemple.fr/a" length="1" type="audio / mpeg""#, "type-mime"),
            (#"url="a.mp3" length="1" type="audio/mpeg""#, "adresse-incomplete"),
            (#"url="ftp://exemple.fr/a" length="1" type="audio/mpeg""#, "adresse-http"),
            (#"url="http://exemple.fr/a" length="1" type="audio/mpeg" title="A""#, "rss-attribut-inconnu"),
        ] as [(String, String?)])
    func enclosures(attributes: String, identifier: String?) {
        let feed = rss(item: "<enclosure \(attributes)/>")
        #expect(FeedValidatorProbe.errors(feed) == Set([identifier].compactMap { $0 }), "\(attributes)")
    }

    @Test("source et category")
    func sources() {
        MarkedFeed(rss(item: "1️⃣<source>A</source>")).expect("rss-attribut-manquant")
        MarkedFeed(rss(item: "<source url=\"https://a.fr/\" 1️⃣href=\"x\">A</source>")).expect("rss-attribut-inconnu")
        MarkedFeed(rss(item: "<category domain=\"n’importe quoi\">A</category><category>B</category>")).expect()
    }

    @Test(
        "RSS 0.91 à 0.94 se lisent comme RSS 2.0, dont ils font partie", arguments: ["0.91", "0.92", "0.93", "0.94"])
    func olderVersions(version: String) {
        MarkedFeed(rss().replacing("version=\"2.0\"", with: "1️⃣version=\"\(version)\"")).expect("flux-version-ancienne")
        #expect(
            FeedValidatorProbe.errors("<rss version=\"\(version)\"><channel/></rss>") == ["rss-element-manquant"])
    }

    @Test(
        "Les autres versions sont refusées par leur nom",
        arguments: [
            ("<rss version=\"1.0\"><channel/></rss>", "RSS 1.0"),
            ("<rss version=\"0.90\"><channel/></rss>", "RSS 0.90"),
            ("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>", "RSS 1.0"),
            ("<Channel xmlns=\"http://purl.org/net/rss1.1#\"/>", "RSS 1.1"),
            ("<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"/>", "Atom 0.3"),
        ] as [(String, String)])
    func refusedVersions(feed: String, name: String) {
        let found = FeedValidatorProbe.messages(feed).filter { $0.hasPrefix("flux-version-refusee") }
        #expect(found.count == 1 && found[0].contains(name), "\(found)")
    }
}
