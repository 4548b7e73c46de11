import Testing

/// Text constructs, content and identifiers (RFC 4287, § 3.1, 4.1.3, 4.2.6).
@Suite("Atom 1.0 : textes et contenus")
struct AtomContentTests {
    private static let division = #"<div xmlns="http://www.w3.org/1999/xhtml">A <b>B</b></div>"#

    @Test("§ 3.1 : chaque texte, dans chaque type", arguments: ["title", "subtitle", "rights", "summary"])
    func constructs(name: String) {
        let feed = { (element: String) in
            switch name {
            case "title": atom().replacing("<title>Incidents d’été</title>", with: element)
            case "summary": atom(entry: element)
            default: atom(feed: element)
            }
        }
        let element = { (type: String, text: String) in feed("<\(name)\(type)>\(text)</\(name)>") }
        for (type, text) in [
            ("", "A &amp;amp; B"), (" type=\"text\"", "A"), (" type=\"html\"", "A &lt;b>B&lt;/b>"),
            (" type=\"html\"", "<![CDATA[A <b>B</b>]]>"), (" type=\"xhtml\"", Self.division),
            (" type=\"xhtml\"", "\n" + Self.division + "\n"),
        ] {
            MarkedFeed(element(type, text)).expect()
        }
        MarkedFeed(element("", "A 1️⃣<b>B</b>")).expect("atom-element-inconnu")
        MarkedFeed(element(" type=\"html\"", "A 1️⃣<b>B</b>")).expect("atom-element-inconnu")
        MarkedFeed(element(" 1️⃣type=\"text/html\"", "A")).expect("atom-type-texte")
        MarkedFeed(element(" 1️⃣type=\"HTML\"", "A")).expect("atom-type-texte")
        MarkedFeed(element(" 1️⃣mode=\"escaped\"", "A")).expect("atom-attribut-inconnu")
        MarkedFeed(feed("1️⃣<\(name) type=\"xhtml\">A</\(name)>")).expect("atom-div-xhtml")
        MarkedFeed(feed("1️⃣<\(name) type=\"xhtml\"/>")).expect("atom-div-xhtml")
        MarkedFeed(feed("1️⃣<\(name) type=\"xhtml\"><p xmlns=\"http://www.w3.org/1999/xhtml\">A</p></\(name)>"))
            .expect("atom-div-xhtml")
        MarkedFeed(feed("1️⃣<\(name) type=\"xhtml\"><div>A</div></\(name)>")).expect("atom-div-xhtml")
        MarkedFeed(feed("1️⃣<\(name) type=\"xhtml\">A\(Self.division)</\(name)>")).expect("atom-div-xhtml")
        MarkedFeed(feed("1️⃣<\(name) type=\"xhtml\">\(Self.division)\(Self.division)</\(name)>"))
            .expect("atom-div-xhtml")
    }

    @Test(
        "§ 4.1.3 : contenus justes",
        arguments: [
            "<content>A</content>", "<content type=\"text\">A</content>",
            "<content type=\"html\">&lt;p>A&lt;/p></content>",
            "<content type=\"xhtml\">\(division)</content>", "<content type=\"text/plain\">A</content>",
            "<content type=\"application/xml\"><a xmlns=\"http://exemple.fr/ns\">A</a></content>",
            "<content type=\"image/svg+xml\"><svg xmlns=\"http://www.w3.org/2000/svg\"/></content>",
            "<content src=\"/a.pdf\" type=\"application/pdf\"/><summary>A</summary>",
            "<content type=\"image/png\">iVBO\nRw0K</content><summary>A</summary>",
            "<content type=\"image/png\">iVBORw==</content><summary>A</summary>",
        ])
    func soundContents(content: String) {
        MarkedFeed(atom(entry: content, link: "")).expect()
    }

    @Test(
        "§ 4.1.3 : contenus fautifs",
        arguments: [
            ("<content 1️⃣type=\"texte\">A</content>", "atom-type-contenu"),
            ("<content 1️⃣type=\"multipart/mixed\">A</content><summary>A</summary>", "atom-type-contenu"),
            ("<content 1️⃣type=\"message/rfc822\">A</content><summary>A</summary>", "atom-type-contenu"),
            ("<content type=\"text/plain\">1️⃣<b>A</b></content>", "atom-element-inconnu"),
            (
                "1️⃣<content type=\"application/xml\">A<a xmlns=\"http://exemple.fr/ns\"/></content>",
                "atom-texte-parasite"
            ),
            ("<content type=\"image/png\">1️⃣pas du base64 !</content><summary>A</summary>", "atom-base64"),
            ("<content type=\"image/png\">1️⃣iVBOR</content><summary>A</summary>", "atom-base64"),
            ("1️⃣<content type=\"image/png\">iVBO</content>", "atom-resume-manquant"),
            ("1️⃣<content src=\"/a.pdf\" type=\"application/pdf\"/>", "atom-resume-manquant"),
            ("1️⃣<content src=\"/a\" type=\"text/html\">A</content><summary>A</summary>", "atom-texte-parasite"),
            ("1️⃣<content src=\"/a\"><b/></content><summary>A</summary>", "atom-texte-parasite"),
            ("<content 1️⃣src=\"http://a b/\" type=\"text/html\"/><summary>A</summary>", "adresse-caractere"),
            ("<content src=\"/a\" 1️⃣type=\"html/\"/><summary>A</summary>", "atom-type-contenu"),
            ("<content 1️⃣href=\"/a\">A</content>", "atom-attribut-inconnu"),
        ] as [(String, String)])
    func faultyContents(content: String, identifier: String) {
        MarkedFeed(atom(entry: content)).expect(identifier)
    }

    @Test(
        "§ 4.2.6 : identifiants",
        arguments: [
            ("tag:exemple.fr,2014:", nil), ("tag:exemple.fr,2014-03:a", nil),
            ("tag:exemple.fr,2014-03-12:a/b?c#d", nil),
            ("tag:a_b@exemple.fr,2014:a", nil), ("tag:192.0.2.1,2014:a", nil), ("TAG:exemple.fr,2014:a", nil),
            ("urn:isbn:2070360024", nil), ("URN:X-a1:b", nil), ("http://exemple.fr/?a=b#", nil), ("mid:a@b", nil),
            ("http://詹姆斯.com/é", nil), ("urn:uuid:60A76C80-D399-11d9-b93C-0003939e0af6", nil),
            ("tag:exemple.fr:a", "adresse-tag"), ("tag:exemple.fr,2014", "adresse-tag"), ("tag:,2014:a", "adresse-tag"),
            ("tag:exemple.fr,20140312:a", "adresse-tag"), ("tag:exemple.fr,2014-3:a", "adresse-tag"),
            ("tag:exemple.fr,2014-03-12T00:00:a", "adresse-tag"), ("tag:exemple.fr, 2014:a", "adresse-tag"),
            ("tag:ex,emple.fr,2014:a", "adresse-tag"), ("tag:exemple.fr,2014:a b", "adresse-tag"),
            ("tag:exemple.fr,2014:a#b#c", "adresse-tag"), ("tag:exemple.fr,2014:[a]", "adresse-tag"),
            ("urn:a:b", "adresse-urn"), ("urn:a+b:c", "adresse-urn"), ("urn:ab", "adresse-urn"),
            ("urn:ab:", "adresse-urn"),
            ("urn:uuid:60a76c80-d399-11d9-b93C", "adresse-uuid"),
            ("urn:uuid:60a76c80-d399-11d9-b93C-0003939e0afg", "adresse-uuid"),
            ("/2014/panne", "adresse-incomplete"), ("exemple.fr/1", "adresse-incomplete"), ("", "adresse-incomplete"),
            ("http://exemple.fr/a b", "adresse-caractere"), ("http://exemple.fr/a|b", "adresse-caractere"),
            (" http://exemple.fr/a ", "valeur-espaces"),
        ] as [(String, String?)])
    func identifiers(id: String, identifier: String?) {
        for old in ["tag:exemple.fr,2014:panne", "tag:exemple.fr,2014:flux"] {
            #expect(
                FeedValidatorProbe.errors(atom().replacing(old, with: id)) == Set([identifier].compactMap { $0 }),
                "\(id)")
        }
    }
}
