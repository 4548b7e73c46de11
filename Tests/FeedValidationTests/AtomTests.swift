import Testing

@Suite("Atom 1.0")
struct AtomTests {
    @Test("Un flux sain ne donne rien du tout")
    func sound() {
        MarkedFeed(atom(entry: "<summary>Résumé</summary>")).expect()
        MarkedFeed(atom(entry: #"<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A</div></content>"#))
            .expect()
    }

    @Test(
        "Structure",
        arguments: [
            (atom(feed: "1️⃣<pubDate/>"), "atom-element-inconnu"),
            (atom(feed: "1️⃣<title>Bis</title>"), "atom-element-double"),
            (atom(entry: "1️⃣<contributor><email>a@exemple.fr</email></contributor>"), "atom-element-manquant"),
            (atom(entry: "<contributor><name>A</name>1️⃣<name>B</name></contributor>"), "atom-element-double"),
            (atom(entry: "1️⃣<category/>"), "atom-attribut-manquant"),
            (atom(entry: "1️⃣<link rel=\"via\"/>"), "atom-attribut-manquant"),
            (atom(entry: "<summary 1️⃣type=\"text/plain\">A</summary>"), "atom-type-texte"),
            (atom(entry: "<summary 1️⃣mode=\"escaped\">A</summary>"), "atom-attribut-inconnu"),
            (atom(entry: "<content>Du 1️⃣<b>gras</b></content>"), "atom-element-inconnu"),
            (atom(entry: "1️⃣<summary type=\"xhtml\">A</summary>"), "atom-div-xhtml"),
            (
                atom(entry: "1️⃣<content src=\"a.pdf\" type=\"application/pdf\">A</content><summary>A</summary>"),
                "atom-texte-parasite"
            ),
            (atom(entry: "1️⃣<content src=\"a.pdf\" type=\"application/pdf\"/>"), "atom-resume-manquant"),
            (atom(entry: "<content type=\"image/png\">1️⃣une image !</content><summary>A</summary>"), "atom-base64"),
            (atom(entry: "<content 1️⃣type=\"multipart/mixed\">A</content>"), "atom-type-contenu"),
            (atom(entry: "<content 1️⃣type=\"xml\">A</content>"), "atom-type-contenu"),
            (atom(entry: "1️⃣<link href=\"https://exemple.fr/2\"/>"), "atom-lien-double"),
        ])
    func structure(feed: String, identifier: String) {
        MarkedFeed(feed).expect(identifier)
    }

    @Test("Ni auteur, ni lien, ni contenu")
    func relations() {
        MarkedFeed(atom(link: "").replacing("<entry>", with: "1️⃣<entry>")).expect("atom-ni-contenu-ni-lien")
        MarkedFeed(
            atom().replacing("<author><name>La rédaction</name></author>", with: "")
                .replacing("<entry>", with: "1️⃣<entry>")
        ).expect("atom-auteur-manquant")
    }

    @Test(
        "Valeurs",
        arguments: [
            (atom(entry: "<published>1️⃣2014-03-12</published>"), "date-rfc3339"),
            (atom(entry: "<published>1️⃣2014-02-29T00:00:00Z</published>"), "date-rfc3339"),
            (atom(entry: "<published>1️⃣2014-03-12t00:00:00z</published>"), "date-rfc3339"),
            (atom(entry: "<published> 1️⃣2014-03-12T00:00:00Z</published>"), "valeur-espaces"),
            (atom(entry: "<contributor><name>A</name><email>1️⃣A a@exemple.fr</email></contributor>"), "courriel"),
            (atom(entry: "<contributor><name>A</name><uri>1️⃣a b</uri></contributor>"), "adresse-caractere"),
            (atom(entry: "<category term=\"a\" 1️⃣scheme=\"/a\"/>"), "adresse-incomplete"),
            (atom(entry: "<link rel=\"via\" 1️⃣href=\" http://exemple.fr/\"/>"), "adresse-caractere"),
            (atom(entry: "<link rel=\"via\" href=\"/a\" 1️⃣type=\"html\"/>"), "type-mime"),
            (atom(entry: "<link rel=\"via\" href=\"/a\" 1️⃣hreflang=\"francais\"/>"), "langue"),
            (atom(entry: "<link rel=\"via\" href=\"/a\" 1️⃣length=\"-1\"/>"), "nombre"),
            (atom(feed: "<generator 1️⃣uri=\"http:/exemple.fr\">A</generator>"), "adresse-incomplete"),
            (atom(feed: "<logo 1️⃣xml:lang=\"anglais\">/a.png</logo>"), "langue"),
        ])
    func values(feed: String, identifier: String) {
        MarkedFeed(feed).expect(identifier)
    }

    @Test(
        "Dans un div, rien qui soit d’un flux",
        arguments: [
            "<app:edited xmlns:app=\"http://www.w3.org/2007/app\"/>", "<p xmlns=\"\"/>",
        ])
    func division(intruder: String) {
        MarkedFeed(
            atom(
                entry:
                    #"<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>1️⃣\#(intruder)</p></div></summary>"#
            )
        ).expect("atom-intrus-xhtml")
    }

    @Test(
        "Identifiants",
        arguments: [
            ("tag:exemple.fr,2014:x", nil), ("tag:exemple.fr,14:x", "adresse-tag"),
            ("tag:exemple.fr,2014-13:x", "adresse-tag"),
            ("tag:exemple fr,2014:x", "adresse-tag"), ("urn:x-a:b", nil), ("urn:a.b:c", "adresse-urn"),
            ("urn:uuid:60a76c80-d399-11d9-b93C-0003939e0af6", nil), ("urn:uuid:60a76c80", "adresse-uuid"),
            ("http://exemple.fr/été", nil), ("été", "adresse-incomplete"), ("http://", "adresse-incomplete"),
            ("mailto:a@exemple.fr", nil),
        ] as [(String, String?)])
    func identifiers(id: String, identifier: String?) {
        let errors = FeedValidatorProbe.errors(atom().replacing("tag:exemple.fr,2014:panne", with: id))
        #expect(errors == Set([identifier].compactMap { $0 }))
    }

    @Test("Deux articles de même id : avertissement, comme le W3C (RFC 4287, § 4.1.1)")
    func duplicates() {
        let entry = """
            <entry><title>B</title><id>1️⃣tag:exemple.fr,2014:panne</id><updated>2014-03-14T09:00:00Z</updated>\
            <link href="/2"/></entry>
            """
        MarkedFeed(atom().replacing("</feed>", with: entry + "</feed>")).expect("atom-id-double")
    }
}
