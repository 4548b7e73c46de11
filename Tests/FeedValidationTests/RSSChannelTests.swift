import Testing

/// The elements of a channel, one by one (https://www.rssboard.org/rss-specification).
@Suite("RSS 2.0 : chaque élément du flux")
struct RSSChannelTests {
    @Test("Obligatoires", arguments: ["title", "link", "description"])
    func required(name: String) throws {
        let text = rss(item: "<description>Texte</description>").replacing("<channel>", with: "1️⃣<channel>")
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("    <\(name)>") })
        MarkedFeed(text.replacing(line + "\n", with: "")).expect("rss-element-manquant")
    }

    @Test(
        "Donnés une fois au plus",
        arguments: [
            "<title>A</title>", "<link>https://exemple.fr/</link>", "<description>A</description>",
            "<language>fr</language>", "<copyright>A</copyright>", "<managingEditor>a@exemple.fr (A)</managingEditor>",
            "<webMaster>a@exemple.fr (A)</webMaster>", "<pubDate>Wed, 12 Mar 2014 19:30:00 +0100</pubDate>",
            "<lastBuildDate>Wed, 12 Mar 2014 19:30:00 +0100</lastBuildDate>", "<generator>A</generator>",
            "<docs>https://www.rssboard.org/rss-specification</docs>", "<ttl>60</ttl>", "<rating>A</rating>",
            "<skipHours><hour>1</hour></skipHours>", "<skipDays><day>Monday</day></skipDays>",
            #"<cloud domain="exemple.fr" port="80" path="/" registerProcedure="p" protocol="soap"/>"#,
            "<image><url>https://exemple.fr/a.png</url><title>A</title><link>https://exemple.fr/</link></image>",
            """
            <textInput><title>A</title><description>A</description><name>q</name>\
            <link>https://exemple.fr/</link></textInput>
            """,
        ])
    func once(element: String) {
        let isThere = ["title", "link", "description"].contains { element.hasPrefix("<\($0)>") }
        if !isThere { MarkedFeed(rss(channel: element)).expect() }
        MarkedFeed(rss(channel: (isThere ? "" : element) + "1️⃣" + element)).expect("rss-element-double")
    }

    @Test("Répétables", arguments: ["<category>A</category>", "<category domain=\"https://exemple.fr/\">A</category>"])
    func repeatable(element: String) {
        MarkedFeed(rss(channel: element + element)).expect()
    }

    @Test("Un seul channel dans rss, sans texte autour")
    func channel() {
        MarkedFeed("1️⃣<rss version=\"2.0\"/>").expect("rss-element-manquant")
        MarkedFeed(
            rss().replacing(
                "</rss>",
                with: "1️⃣<channel><title>A</title><link>https://a.fr/</link><description/></channel></rss>")
        ).expect("rss-element-double")
        MarkedFeed(rss(channel: "texte").replacing("<channel>", with: "1️⃣<channel>")).expect("rss-texte-parasite")
        MarkedFeed(rss().replacing("<rss version=\"2.0\"", with: "1️⃣<rss")).expect("rss-attribut-manquant")
    }

    @Test(
        "Adresses",
        arguments: [
            ("exemple.fr/", "adresse-incomplete"), ("/chemin", "adresse-incomplete"),
            ("http:/exemple.fr/", "adresse-incomplete"), ("http://", "adresse-incomplete"), ("", "adresse-incomplete"),
            ("http://exemple.fr/a b", "adresse-caractere"), ("http://exemple.fr/<a>", "adresse-caractere"),
            ("http://exemple.fr/{a}", "adresse-caractere"), ("http://exemple.fr/é", "adresse-iri"),
            ("tag:exemple,14:a", "adresse-tag"), ("urn:x", "adresse-urn"), ("urn:uuid:1", "adresse-uuid"),
            ("http://exemple.fr", nil), ("https://exemple.fr:8080/?a=b&c=d#e", nil), ("ftp://exemple.fr/", nil),
            ("mailto:a@exemple.fr", nil), ("http://[2001:db8::1]/", nil), ("news:fr.test", nil),
        ] as [(String, String?)])
    func addresses(address: String, identifier: String?) {
        let escaped = address.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        for feed in [
            rss().replacing("<link>https://exemple.fr/<", with: "<link>\(escaped)<"),
            rss(channel: "<docs>\(escaped)</docs>"), rss(item: "<link>\(escaped)</link>"),
            rss(item: "<comments>\(escaped)</comments>"), rss(item: "<source url=\"\(escaped)\">A</source>"),
        ] {
            #expect(FeedValidatorProbe.errors(feed) == Set([identifier].compactMap { $0 }), "\(feed)")
        }
    }

    @Test(
        "Dates",
        arguments: [
            ("Wed, 12 Mar 2014 19:30:00 +0100", nil), ("12 Mar 2014 19:30 GMT", nil), ("12 Mar 14 19:30:00 EST", nil),
            ("wed, 12 mar 2014 19:30:00 +0100", nil), ("12 Mar 2014 19:30:00 A", nil), ("29 Feb 2012 00:00:00 UT", nil),
            ("Wed, 12 Mar 2014 19:30:00 (a (b)) +0100", nil),
            ("12 Mar 2014", "date-rfc822"), ("12 Mar 2014 19:30", "date-rfc822"), ("", "date-rfc822"),
            ("2014-03-12T19:30:00Z", "date-rfc822"), ("mer., 12 mars 2014 19:30:00 +0100", "date-rfc822"),
            ("Wednesday, 12 Mar 2014 19:30:00 GMT", "date-rfc822"), ("12 March 2014 19:30:00 GMT", "date-rfc822"),
            ("Wed 12 Mar 2014 19:30:00 GMT", "date-rfc822"), ("12 Mar 2014 19:30:00 Paris", "date-rfc822"),
            ("12 Mar 2014 7:30:00 GMT", "date-rfc822"), ("12 Mar 2014 24:30:00 GMT", "date-rfc822"),
            ("12 Mar 2014 19:60:00 GMT", "date-rfc822"), ("31 Apr 2014 19:30:00 GMT", "date-rfc822"),
            ("29 Feb 2013 00:00:00 UT", "date-rfc822"), ("0 Mar 2014 19:30:00 GMT", "date-rfc822"),
            ("12 Mar 2014 19:30:00 J", "date-rfc822"), ("12 Mar 2014 19:30:00 +01:00", "date-rfc822"),
            ("Tue, 12 Mar 2014 19:30:00 +0100", "date-jour-de-semaine"),
        ] as [(String, String?)])
    func dates(date: String, identifier: String?) {
        for feed in [
            rss(channel: "<pubDate>\(date)</pubDate>"), rss(channel: "<lastBuildDate>\(date)</lastBuildDate>"),
            rss(item: "<pubDate>\(date)</pubDate>"),
        ] {
            #expect(FeedValidatorProbe.errors(feed) == Set([identifier].compactMap { $0 }), "\(date)")
        }
    }

    @Test(
        "Contacts",
        arguments: [
            ("a@exemple.fr (Anne)", nil), ("a@exemple.fr", nil), ("Anne <a@exemple.fr>", nil),
            ("mailto:a@exemple.fr (Anne)", nil), ("a.b+c@d.exemple.fr (Anne (la rédaction))", nil),
            ("Anne", "contact"), ("", "contact"), ("a@ (Anne)", "contact"), ("@exemple.fr (Anne)", "contact"),
            ("a b@exemple.fr (Anne)", "contact"), ("a@exemple..fr (Anne)", "contact"),
        ] as [(String, String?)])
    func contacts(contact: String, identifier: String?) {
        let escaped = contact.replacing("<", with: "&lt;")
        for feed in [
            rss(channel: "<managingEditor>\(escaped)</managingEditor>"),
            rss(channel: "<webMaster>\(escaped)</webMaster>"), rss(item: "<author>\(escaped)</author>"),
        ] {
            #expect(FeedValidatorProbe.errors(feed) == Set([identifier].compactMap { $0 }), "\(contact)")
        }
    }

    @Test(
        "Langues",
        arguments: [
            ("fr", true), ("fr-FR", true), ("FR-ca", true), ("en-us", true), ("x-klingon", true), ("gsw", true),
            ("zh-Hant-TW", true), ("", false), ("français", false), ("French", false), ("fr_FR", false), ("zz", false),
            ("fra", false), ("eng", false), ("fr-", false), ("fr-abcdefghi", false), ("1", false),
        ] as [(String, Bool)])
    func languages(language: String, isSound: Bool) {
        for feed in [
            rss(channel: "<language>\(language)</language>"), rss(channel: "<dc:language>\(language)</dc:language>"),
        ] {
            #expect(FeedValidatorProbe.errors(feed) == (isSound ? [] : ["langue"]), "\(language)")
        }
    }

    @Test(
        "ttl, skipHours, skipDays, cloud : nombres et listes",
        arguments: [
            ("<ttl>1️⃣0</ttl>", "nombre"), ("<ttl>1️⃣-60</ttl>", "nombre"), ("<ttl>1️⃣1.5</ttl>", "nombre"),
            ("<ttl>1️⃣une heure</ttl>", "nombre"),
            ("<skipHours><hour>1️⃣-1</hour></skipHours>", "nombre"),
            ("<skipHours><hour>1️⃣3.5</hour></skipHours>", "nombre"),
            ("<skipHours><hour>0</hour><hour>1️⃣24</hour></skipHours>", "rss-repos-double"),
            ("1️⃣<skipHours/>", "rss-element-manquant"), ("1️⃣<skipDays/>", "rss-element-manquant"),
            ("<skipDays><day>1️⃣Mon</day></skipDays>", "valeur-hors-liste"),
            ("<skipDays><day>1️⃣monday</day></skipDays>", "valeur-hors-liste"),
            ("<skipDays><day>Monday</day><day>1️⃣Monday</day></skipDays>", "rss-repos-double"),
            ("<skipDays><day>Monday</day>1️⃣<hour>1</hour></skipDays>", "rss-element-inconnu"),
            (#"1️⃣<cloud port="80" path="/" registerProcedure="p" protocol="soap"/>"#, "rss-attribut-manquant"),
            (#"1️⃣<cloud domain="a.fr" path="/" registerProcedure="p" protocol="soap"/>"#, "rss-attribut-manquant"),
            (#"1️⃣<cloud domain="a.fr" port="80" registerProcedure="p" protocol="soap"/>"#, "rss-attribut-manquant"),
            (#"1️⃣<cloud domain="a.fr" port="80" path="/" protocol="soap"/>"#, "rss-attribut-manquant"),
            (#"1️⃣<cloud domain="a.fr" port="80" path="/" registerProcedure="p"/>"#, "rss-attribut-manquant"),
            (#"<cloud domain="a.fr" 1️⃣port="0" path="/" registerProcedure="p" protocol="soap"/>"#, "nombre"),
            (#"<cloud domain="a.fr" 1️⃣port="http" path="/" registerProcedure="p" protocol="soap"/>"#, "nombre"),
        ] as [(String, String)])
    func numbers(element: String, identifier: String) {
        MarkedFeed(rss(channel: element)).expect(identifier)
    }

    @Test("Tous les jours et toutes les heures de repos")
    func rest() {
        let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        let hours = (0..<24).map { "<hour>\($0)</hour>" }.joined()
        MarkedFeed(
            rss(
                channel:
                    "<skipHours>\(hours)</skipHours><skipDays>\(days.map { "<day>\($0)</day>" }.joined())</skipDays>")
        ).expect()
    }

    @Test(
        "image et textInput",
        arguments: [
            ("1️⃣<image><title>A</title><link>https://a.fr/</link></image>", "rss-element-manquant"),
            ("1️⃣<image><url>https://a.fr/a.png</url><link>https://a.fr/</link></image>", "rss-element-manquant"),
            ("1️⃣<image><url>https://a.fr/a.png</url><title>A</title></image>", "rss-element-manquant"),
            ("<image><url>1️⃣a.png</url><title>A</title><link>https://a.fr/</link></image>", "adresse-incomplete"),
            ("<image><url>https://a.fr/a.png</url><title>A</title><link>1️⃣a.fr</link></image>", "adresse-incomplete"),
            (image("<width>1️⃣145</width>"), "nombre"), (image("<width>1️⃣0</width>"), "nombre"),
            (image("<width>1️⃣-88</width>"), "nombre"), (image("1️⃣<width/>"), "nombre"),
            (image("<height>1️⃣401</height>"), "nombre"), (image("<height>1️⃣31px</height>"), "nombre"),
            (image("<width>88</width>1️⃣<width>88</width>"), "rss-element-double"),
            (image("<height>31</height>1️⃣<height>31</height>"), "rss-element-double"),
            (image("<description>A</description>1️⃣<description>A</description>"), "rss-element-double"),
            (image("1️⃣<url>https://a.fr/a.png</url>"), "rss-element-double"),
            (image("1️⃣<title>A</title>"), "rss-element-double"),
            (image("1️⃣<link>https://a.fr/</link>"), "rss-element-double"),
            (image("1️⃣<pubDate>A</pubDate>"), "rss-element-inconnu"),
            ("1️⃣" + input(without: "title"), "rss-element-manquant"),
            ("1️⃣" + input(without: "description"), "rss-element-manquant"),
            ("1️⃣" + input(without: "name"), "rss-element-manquant"),
            ("1️⃣" + input(without: "link"), "rss-element-manquant"),
            (input("1️⃣<name>q</name>"), "rss-element-double"), (input("1️⃣<title>q</title>"), "rss-element-double"),
            (input("1️⃣<link>https://a.fr/</link>"), "rss-element-double"),
            (input("1️⃣<description>q</description>"), "rss-element-double"),
            (input("<name>1️⃣1 champ</name>", without: "name"), "rss-nom-de-champ"),
            (input("<link>1️⃣cherche</link>", without: "link"), "adresse-incomplete"),
            ("1️⃣" + input("").replacing("textInput", with: "textinput"), "rss-element-inconnu"),
        ] as [(String, String)])
    func groups(element: String, identifier: String) {
        MarkedFeed(rss(channel: element)).expect(identifier)
    }

    private static func image(_ more: String) -> String {
        "<image><url>https://a.fr/a.png</url><title>A</title><link>https://a.fr/</link>\(more)</image>"
    }

    private static func input(_ more: String = "", without name: String = "") -> String {
        let children = [
            "title": "A", "description": "A", "name": "q", "link": "https://a.fr/",
        ].filter { $0.key != name }.sorted { $0.key < $1.key }
        return "<textInput>\(children.map { "<\($0.key)>\($0.value)</\($0.key)>" }.joined())\(more)</textInput>"
    }
}
