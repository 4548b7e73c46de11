import Testing

/// The elements of Atom 1.0, one by one, in the order of RFC 4287.
@Suite("Atom 1.0 : chaque élément")
struct AtomElementTests {
    @Test("§ 4.1.1 : obligatoires dans le flux", arguments: ["title", "id", "updated"])
    func requiredInFeed(name: String) throws {
        let text = atom().replacing("<feed", with: "1️⃣<feed")
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("  <\(name)>") })
        MarkedFeed(text.replacing(line + "\n", with: "")).expect("atom-element-manquant")
    }

    @Test("§ 4.1.2 : obligatoires dans un article", arguments: ["title", "id", "updated"])
    func requiredInEntry(name: String) throws {
        let text = atom().replacing("<entry>", with: "1️⃣<entry>")
        let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("    <\(name)>") })
        MarkedFeed(text.replacing(line + "\n", with: "")).expect("atom-element-manquant")
    }

    private static let single = [
        "title": "A", "id": "tag:exemple.fr,2014:b", "updated": "2014-03-13T09:00:00Z", "rights": "A",
    ]

    @Test(
        "§ 4.1.1 : donnés une fois au plus dans le flux",
        arguments: [
            "title", "id", "updated", "rights", "subtitle", "generator", "icon", "logo",
        ])
    func onceInFeed(name: String) {
        let element = "<\(name)>\(Self.single[name] ?? "/a.png")</\(name)>"
        let isThere = ["title", "id", "updated"].contains(name)
        MarkedFeed(atom(feed: (isThere ? "" : element) + "1️⃣" + element)).expect("atom-element-double")
    }

    @Test(
        "§ 4.1.2 : donnés une fois au plus dans un article",
        arguments: ["title", "id", "updated", "rights", "published", "summary", "content", "source"])
    func onceInEntry(name: String) {
        let values = Self.single.merging(["published": "2014-03-13T09:00:00Z", "source": ""]) { $1 }
        let element = "<\(name)>\(values[name] ?? "A")</\(name)>"
        let isThere = ["title", "id", "updated"].contains(name)
        MarkedFeed(atom(entry: (isThere ? "" : element) + "1️⃣" + element)).expect("atom-element-double")
    }

    @Test("Répétables : auteurs, contributeurs, catégories, liens qui diffèrent")
    func repeatable() {
        let people = "<author><name>A</name></author><author><name>B</name></author>"
        let more = """
            <contributor><name>A</name></contributor><contributor><name>B</name></contributor>\
            <category term="a"/><category term="b"/><link rel="related" href="/a"/><link rel="related" href="/a"/>\
            <link type="text/plain" href="/a"/><link type="text/plain" hreflang="fr" href="/b"/>
            """
        MarkedFeed(atom(feed: people + more, entry: people + more)).expect()
    }

    @Test("§ 4.1.1 : pas deux alternate de mêmes type et langue, quelle que soit leur écriture")
    func alternates() {
        for rel in ["", "rel=\"alternate\"", "rel=\"http://www.iana.org/assignments/relation/alternate\""] {
            MarkedFeed(atom(entry: "1️⃣<link \(rel) href=\"/2\"/>")).expect("atom-lien-double")
            MarkedFeed(
                atom(feed: "<link type=\"TEXT/html\" href=\"/1\"/>1️⃣<link \(rel) type=\"text/html\" href=\"/2\"/>")
            ).expect("atom-lien-double")
        }
    }

    @Test("§ 4.1.1 : l’auteur peut être celui du flux, de l’article ou de sa source")
    func authors() {
        let author = "<author><name>La rédaction</name></author>"
        let bare = { (entry: String) in atom(entry: entry).replacing(author, with: "", maxReplacements: 1) }
        MarkedFeed(bare("").replacing("<entry>", with: "1️⃣<entry>")).expect("atom-auteur-manquant")
        MarkedFeed(bare("<author><name>A</name></author>")).expect()
        MarkedFeed(bare("<source><author><name>A</name></author></source>")).expect()
        // Without entry, there is nothing to sign.
        let empty = bare("").replacing(/(?s)<entry>.*<\/entry>/, with: "")
        MarkedFeed(empty).expect()
    }

    @Test("§ 2 : un article peut être un document à lui seul")
    func entryDocument() {
        let entry = """
            <entry xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>tag:exemple.fr,2014:a</id>\
            <updated>2014-03-13T09:00:00Z</updated><author><name>A</name></author><content>A</content></entry>
            """
        MarkedFeed(entry).expect()
        MarkedFeed("1️⃣" + entry.replacing("<title>A</title>", with: "")).expect("atom-element-manquant")
        MarkedFeed("1️⃣" + entry.replacing("<author><name>A</name></author>", with: "")).expect("atom-auteur-manquant")
    }

    @Test(
        "§ 3.2 : personnes",
        arguments: [
            ("1️⃣<author/>", "atom-element-manquant"),
            ("1️⃣<author><uri>http://a.fr/</uri></author>", "atom-element-manquant"),
            ("<author><name>A</name>1️⃣<name>B</name></author>", "atom-element-double"),
            ("<author><name>A</name><uri>/</uri>1️⃣<uri>/</uri></author>", "atom-element-double"),
            ("<author><name>A</name><email>a@b.fr</email>1️⃣<email>a@b.fr</email></author>", "atom-element-double"),
            ("<author><name>A</name>1️⃣<url>http://a.fr/</url></author>", "atom-element-inconnu"),
            ("<author><name>A</name>1️⃣<title>B</title></author>", "atom-element-inconnu"),
            ("<author><name>A 1️⃣<b>B</b></name></author>", "atom-element-inconnu"),
            ("1️⃣<author>texte<name>A</name></author>", "atom-texte-parasite"),
            ("<author><name>A</name><email>1️⃣a</email></author>", "courriel"),
            ("<author><name>A</name><email>1️⃣mailto:a@b.fr</email></author>", "courriel"),
            ("<author><name>A</name><email>1️⃣a@b.fr (A)</email></author>", "courriel"),
            ("<author><name>A</name><uri>1️⃣http://a fr/</uri></author>", "adresse-caractere"),
            ("<author><name>A</name><uri> 1️⃣http://a.fr/</uri></author>", "valeur-espaces"),
        ] as [(String, String)])
    func people(element: String, identifier: String) {
        for name in ["author", "contributor"] {
            let named = element.replacing("<author", with: "<" + name).replacing("</author", with: "</" + name)
            MarkedFeed(atom(feed: named)).expect(identifier)
            MarkedFeed(atom(entry: named)).expect(identifier)
        }
    }

    @Test(
        "§ 3.3 : dates",
        arguments: [
            ("2014-03-12T18:30:02Z", nil), ("2014-03-12T18:30:02.25Z", nil), ("2014-03-12T18:30:02+01:00", nil),
            ("2014-03-12T18:30:02.25-11:30", nil), ("2012-02-29T00:00:00Z", nil), ("2016-12-31T23:59:60Z", nil),
            ("2014-03-12T18:30:02", "date-rfc3339"), ("2014-03-12T18:30Z", "date-rfc3339"),
            ("2014-03-12 18:30:02Z", "date-rfc3339"), ("20140312T183002Z", "date-rfc3339"),
            ("2014-03-12T18:30:02+0100", "date-rfc3339"), ("2014-03-12T18:30:02+1:00", "date-rfc3339"),
            ("2014-03-12T24:00:00Z", "date-rfc3339"), ("2014-03-12T18:60:00Z", "date-rfc3339"),
            ("2014-03-12T18:30:61Z", "date-rfc3339"), ("2014-13-12T18:30:02Z", "date-rfc3339"),
            ("2014-00-12T18:30:02Z", "date-rfc3339"), ("2014-03-32T18:30:02Z", "date-rfc3339"),
            ("2013-02-29T00:00:00Z", "date-rfc3339"), ("14-03-12T18:30:02Z", "date-rfc3339"),
            ("2014-03-12T18:30:02 Z", "date-rfc3339"), ("2014-03-12T18:30:02.Z", "date-rfc3339"),
            ("2014-03-12T18:30:02+24:00", "date-rfc3339"), ("Wed, 12 Mar 2014 18:30:02 GMT", "date-rfc3339"),
            ("", "date-rfc3339"), ("2014-03-12T18:30:02Z\n", "valeur-espaces"),
            (" 2014-03-12T18:30:02Z", "valeur-espaces"),
        ] as [(String, String?)])
    func dates(date: String, identifier: String?) {
        let good = "2014-03-13T09:00:00+01:00"
        for feed in [
            atom(entry: "<published>\(date)</published>"), atom().replacing(good, with: date),
            atom(entry: "<source><updated>\(date)</updated></source>"),
        ] {
            #expect(FeedValidatorProbe.errors(feed) == Set([identifier].compactMap { $0 }), "\(date)")
        }
    }

    @Test(
        "§ 4.2.2 à 4.2.8 : category, generator, icon, link, logo",
        arguments: [
            ("1️⃣<category scheme=\"http://a.fr/\"/>", "atom-attribut-manquant"),
            ("<category term=\"a\" 1️⃣scheme=\"http://a b/\"/>", "adresse-caractere"),
            ("<category term=\"a\" 1️⃣domain=\"x\"/>", "atom-attribut-inconnu"),
            ("<category term=\"a\">1️⃣<name>A</name></category>", "atom-element-inconnu"),
            ("<generator 1️⃣url=\"http://a.fr/\">A</generator>", "atom-attribut-inconnu"),
            ("<generator 1️⃣uri=\"http://a b/\">A</generator>", "adresse-caractere"),
            ("<generator>A 1️⃣<b>B</b></generator>", "atom-element-inconnu"),
            ("<icon>1️⃣http://a b/</icon>", "adresse-caractere"), ("<icon> 1️⃣/a.png</icon>", "valeur-espaces"),
            ("<logo>1️⃣http://a.fr/{a}</logo>", "adresse-caractere"),
            ("<logo>/a<!-- -->1️⃣<b/></logo>", "atom-element-inconnu"),
            ("1️⃣<link rel=\"via\"/>", "atom-attribut-manquant"),
            ("<link rel=\"via\" 1️⃣href=\"http://a b/\"/>", "adresse-caractere"),
            ("<link rel=\"via\" 1️⃣href=\"http:/a.fr/\"/>", "adresse-incomplete"),
            ("<link rel=\"via\" href=\"/\" 1️⃣type=\"text\"/>", "type-mime"),
            ("<link rel=\"via\" href=\"/\" 1️⃣type=\"\"/>", "type-mime"),
            ("<link rel=\"via\" href=\"/\" 1️⃣hreflang=\"\"/>", "langue"),
            ("<link rel=\"via\" href=\"/\" 1️⃣length=\"1 Ko\"/>", "nombre"),
            ("<link rel=\"via\" href=\"/\" 1️⃣media=\"print\"/>", "atom-attribut-inconnu"),
            ("<link rel=\"via\" href=\"/\">1️⃣<title>A</title></link>", "atom-element-inconnu"),
        ] as [(String, String)])
    func metadata(element: String, identifier: String) {
        MarkedFeed(atom(feed: element)).expect(identifier)
    }

    @Test(
        "§ 4.2.11 : source",
        arguments: [
            ("<source><title>A</title>1️⃣<title>B</title></source>", "atom-element-double"),
            ("<source><logo>/a</logo>1️⃣<logo>/b</logo></source>", "atom-element-double"),
            ("<source>1️⃣<entry/></source>", "atom-element-inconnu"),
            ("<source>1️⃣<published>2014-03-13T09:00:00Z</published></source>", "atom-element-inconnu"),
            ("<source><id>1️⃣a</id></source>", "adresse-incomplete"),
            ("<source>1️⃣<author/></source>", "atom-element-manquant"),
            ("1️⃣<source>texte</source>", "atom-texte-parasite"),
        ] as [(String, String)])
    func source(element: String, identifier: String) {
        MarkedFeed(atom(entry: element)).expect(identifier)
    }

    @Test(
        "§ 2 : xml:base, xml:lang, attributs et éléments inconnus",
        arguments: [
            ("<subtitle 1️⃣xml:base=\"http://a b/\">A</subtitle>", "adresse-caractere"),
            ("<subtitle 1️⃣xml:lang=\"français\">A</subtitle>", "langue"),
            ("<subtitle 1️⃣lang=\"fr\">A</subtitle>", "atom-attribut-inconnu"),
            ("1️⃣<dateline>A</dateline>", "atom-element-inconnu"), ("1️⃣<summary>A</summary>", "atom-element-inconnu"),
            ("1️⃣<content>A</content>", "atom-element-inconnu"), ("1️⃣<tagline>A</tagline>", "atom-element-inconnu"),
            ("1️⃣<feed/>", "atom-element-inconnu"),
        ] as [(String, String)])
    func common(element: String, identifier: String) {
        MarkedFeed(atom(feed: element)).expect(identifier)
    }

    @Test(
        "§ 6 : ce qui n’est pas d’Atom est libre",
        arguments: [
            "<subtitle xml:lang=\"\">A</subtitle>", "<subtitle xml:base=\"/a/\">A</subtitle>",
            "<subtitle x:a=\"b\" xmlns:x=\"http://exemple.fr/ns\">A</subtitle>",
            "<x:a xmlns:x=\"http://exemple.fr/ns\"><x:b c=\"d\">e</x:b></x:a>", "<simple xmlns=\"\">A</simple>",
        ])
    func extensions(element: String) {
        MarkedFeed(atom(feed: element)).expect()
    }
}
