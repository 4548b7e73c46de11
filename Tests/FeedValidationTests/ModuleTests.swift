import Testing

/// The modules of RSS and Atom: what they hold, how many times, where.
@Suite("Modules")
struct ModuleTests {
    private static let namespaces = """
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" \
        xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" \
        xmlns:admin="http://webns.net/mvcb/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" \
        xmlns:blogChannel="http://backend.userland.com/blogChannelModule" \
        xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule" \
        xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/" \
        xmlns:pingback="http://madskills.com/public/xml/rss/module/pingback/" \
        xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:geo="http://www.w3.org/2003/01/geo/wgs84_pos#" \
        xmlns:icbm="http://postneo.com/icbm" xmlns:geourl="http://geourl.org/rss/module/" \
        xmlns:thr="http://purl.org/syndication/thread/1.0" xmlns:fh="http://purl.org/syndication/history/1.0" \
        xmlns:dcterms="http://purl.org/dc/terms/" xmlns:app="http://www.w3.org/2007/app" \
        xmlns:annotate="http://purl.org/rss/1.0/modules/annotate/" xmlns:cp="http://my.theinfo.org/changed/1.0/rss/" \
        xmlns:ag="http://purl.org/rss/1.0/modules/aggregation/" xmlns:cc="http://web.resource.org/cc/"
        """

    private static func channel(_ text: String) -> String { rss(channel: text, root: namespaces) }
    private static func item(_ text: String) -> String { rss(item: text, root: namespaces) }

    @Test(
        "Dans le flux",
        arguments: [
            "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>",
            "<sy:updateBase>2014-03-12T00:00+00:00</sy:updateBase>",
            #"<admin:generatorAgent rdf:resource="http://exemple.fr/?v=1"/><admin:errorReportsTo rdf:resource="mailto:a@exemple.fr"/>"#,
            "<blogChannel:blink>http://exemple.fr/</blogChannel:blink><blogChannel:changes>http://a.fr/</blogChannel:changes>",
            "<dc:creator>A</dc:creator><dc:creator>B</dc:creator><dc:date>2014</dc:date><dc:rights>A</dc:rights>",
            "<fh:archive/>", "<geo:lat>48.85</geo:lat><geo:long>2.35</geo:long><icbm:latitude>-90</icbm:latitude>",
            "<creativeCommons:license>http://exemple.fr/l</creativeCommons:license>",
            #"<cc:license rdf:resource="x"/>"#,
            #"<cp:server rdf:resource="http://exemple.fr/"/>"#,
        ])
    func ofFeed(text: String) {
        MarkedFeed(Self.channel(text)).expect()
    }

    @Test(
        "Dans un article",
        arguments: [
            "<description>A</description><content:encoded><![CDATA[<p>A</p>]]></content:encoded>",
            "<slash:comments>0</slash:comments><slash:hit_parade>1,2,3</slash:hit_parade><slash:section>A</slash:section>",
            "<wfw:comment>http://exemple.fr/1</wfw:comment><wfw:commentRss>http://exemple.fr/2</wfw:commentRss>",
            "<trackback:ping>http://exemple.fr/</trackback:ping><trackback:about>http://a.fr/</trackback:about>",
            "<pingback:server>http://exemple.fr/</pingback:server><pingback:target>http://a.fr/</pingback:target>",
            "<ev:startdate>2014-03-12T19:00:00</ev:startdate><ev:enddate>2014-03-12</ev:enddate><ev:type>A</ev:type>",
            #"<thr:in-reply-to ref="tag:exemple.fr,2014:a" href="http://exemple.fr/"/><thr:total>3</thr:total>"#,
            "<dcterms:modified>2014-03-12T19:00:00Z</dcterms:modified><dc:date.Taken>2014-03-12</dc:date.Taken>",
            #"<annotate:reference rdf:resource="http://exemple.fr/"/><app:edited>2014-03-12T19:00:00Z</app:edited>"#,
            "<ag:source>A</ag:source><ag:sourceURL>http://a.fr/</ag:sourceURL><ag:timestamp>2014-03-12T19:00:00</ag:timestamp>",
        ])
    func ofItem(text: String) {
        MarkedFeed(Self.item(text)).expect()
    }

    @Test(
        "Valeurs du flux",
        arguments: [
            ("<sy:updatePeriod>1️⃣chaque heure</sy:updatePeriod>", "valeur-hors-liste"),
            ("<sy:updateFrequency>1️⃣0</sy:updateFrequency>", "nombre"),
            ("<sy:updateFrequency>1️⃣-1</sy:updateFrequency>", "nombre"),
            ("<sy:updateFrequency>1️⃣1.5</sy:updateFrequency>", "nombre"),
            ("<sy:updateBase>1️⃣12/03/2014</sy:updateBase>", "date-w3c"),
            ("<sy:updateBase>2014</sy:updateBase>1️⃣<sy:updateBase>2014</sy:updateBase>", "module-element-double"),
            ("<dc:date>1️⃣2014-03-12T19:00</dc:date>", "date-w3c"), ("<dc:date>1️⃣2014-13</dc:date>", "date-w3c"),
            ("<dc:date>1️⃣2014-02-30</dc:date>", "date-w3c"), ("<dc:date>1️⃣12 mars 2014</dc:date>", "date-w3c"),
            ("1️⃣<dc:date/>", "date-w3c"), ("1️⃣<dc:language/>", "langue"),
            ("<dc:date>2014</dc:date>1️⃣<dc:date>2014</dc:date>", "module-element-double"),
            ("<dc:language>fr</dc:language>1️⃣<dc:language>fr</dc:language>", "module-element-double"),
            ("<dc:creator>1️⃣<a>A</a></dc:creator>", "module-element-inconnu"),
            ("1️⃣<admin:generatorAgent/>", "module-attribut-manquant"),
            (#"<admin:generatorAgent 1️⃣rdf:resource="depeche"/>"#, "adresse-incomplete"),
            (#"<admin:errorReportsTo 1️⃣rdf:resource="a@exemple.fr"/>"#, "adresse-incomplete"),
            ("<blogChannel:blogRoll>1️⃣liens.opml</blogChannel:blogRoll>", "adresse-incomplete"),
            ("<blogChannel:blink>1️⃣liens</blogChannel:blink>", "adresse-incomplete"),
            ("<blogChannel:changes>1️⃣liens</blogChannel:changes>", "adresse-incomplete"),
            ("<blogChannel:mySubscriptions>1️⃣liens</blogChannel:mySubscriptions>", "adresse-incomplete"),
            ("<geo:lat>1️⃣91</geo:lat>", "nombre"), ("<geo:long>1️⃣-181</geo:long>", "nombre"),
            ("<geo:lat>1️⃣48° 51′</geo:lat>", "nombre"), ("<icbm:longitude>1️⃣est</icbm:longitude>", "nombre"),
            ("<geourl:latitude>1️⃣1e9</geourl:latitude>", "nombre"), ("<geo:alt>1️⃣haut</geo:alt>", "nombre"),
            ("<creativeCommons:license>1️⃣CC-BY</creativeCommons:license>", "adresse-incomplete"),
        ] as [(String, String)])
    func feedValues(text: String, identifier: String) {
        MarkedFeed(Self.channel(text)).expect(identifier)
    }

    @Test(
        "Valeurs d’un article",
        arguments: [
            ("<slash:comments>1️⃣-1</slash:comments>", "nombre"), ("<slash:comments>1️⃣deux</slash:comments>", "nombre"),
            ("<slash:hit_parade>1️⃣1;2</slash:hit_parade>", "nombre"),
            ("<wfw:commentRss>1️⃣/fil</wfw:commentRss>", "adresse-incomplete"),
            ("<wfw:comment>1️⃣/fil</wfw:comment>", "adresse-incomplete"),
            ("<trackback:ping>1️⃣/fil</trackback:ping>", "adresse-incomplete"),
            ("<pingback:server>1️⃣/fil</pingback:server>", "adresse-incomplete"),
            ("<ev:startdate>1️⃣demain</ev:startdate>", "date-w3c"),
            ("1️⃣<thr:in-reply-to href=\"http://a.fr/\"/>", "module-attribut-manquant"),
            ("<thr:total>1️⃣beaucoup</thr:total>", "nombre"),
            ("<dcterms:modified>1️⃣hier</dcterms:modified>", "date-w3c"),
            ("<app:edited>1️⃣2014-03-12</app:edited>", "date-rfc3339"),
            (
                "<description>A</description><content:encoded>1️⃣<b>A</b></content:encoded>", "module-element-inconnu"
            ),
            (
                "<description>A</description><content:encoded>A</content:encoded>1️⃣<content:encoded>B</content:encoded>",
                "module-element-double"
            ),
        ] as [(String, String)])
    func itemValues(text: String, identifier: String) {
        MarkedFeed(Self.item(text)).expect(identifier)
    }

    @Test(
        "Un élément qu’un module ne définit pas",
        arguments: [
            "<dc:author>A</dc:author>", "<geo:latitude>1</geo:latitude>", "<pingback:ping>http://a.fr/</pingback:ping>",
            "<creativeCommons:licence>http://a.fr/</creativeCommons:licence>",
        ])
    func unknown(element: String) {
        MarkedFeed(Self.channel("1️⃣" + element)).expect("module-element-inconnu")
        MarkedFeed(Self.item("1️⃣" + element)).expect("module-element-inconnu")
    }

    @Test("Chaque module à sa place")
    func places() {
        for element in [
            "<sy:updateFrequency>1</sy:updateFrequency>", "<fh:archive/>",
            "<blogChannel:blink>http://a.fr/</blogChannel:blink>",
        ] {
            MarkedFeed(Self.item("1️⃣" + element)).expect("module-element-inconnu")
        }
        for element in [
            "<content:encoded>A</content:encoded>", "<slash:comments>1</slash:comments>", "<ev:type>A</ev:type>",
        ] {
            MarkedFeed(Self.channel("1️⃣" + element)).expect("module-element-inconnu")
        }
    }

    @Test(
        "L’adresse exacte de l’espace de noms",
        arguments: [
            ("http://purl.org/dc/elements/1.1", "xml-espace-de-noms"),
            ("https://purl.org/dc/elements/1.1/", "xml-espace-de-noms"),
            ("http://purl.org/rss/1.0/modules/content", "xml-espace-de-noms"),
            ("http://www.w3.org/2005/atom", "xml-espace-de-noms"), ("http://exemple.fr/a b", "xml-espace-de-noms"),
            ("http://exemple.fr/ns", nil),
        ] as [(String, String?)])
    func namespaces(uri: String, identifier: String?) {
        #expect(
            FeedValidatorProbe.errors(rss(root: "xmlns:autre=\"\(uri)\"")) == Set([identifier].compactMap { $0 }),
            "\(uri)")
    }
}
