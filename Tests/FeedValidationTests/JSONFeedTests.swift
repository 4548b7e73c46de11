import Testing

@Suite("JSON Feed 1.1")
struct JSONFeedTests {
    static func feed(_ more: String = "", item: String = "") -> String {
        """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "title": "Incidents d’été", "home_page_url": "https://exemple.fr/", "feed_url": "https://exemple.fr/feed.json",
          \(more)
          "items": [
            {"id": "tag:exemple.fr,2014:panne", \(item) "content_text": "Panne"}
          ]
        }
        """
    }

    @Test("Un flux sain ne donne rien du tout")
    func sound() {
        MarkedFeed(Self.feed("\"language\": \"fr-FR\",", item: "\"_privé\": {\"a\": [1, -2.5e3, true, null]},"))
            .expect()
    }

    @Test(
        "Fautes",
        arguments: [
            (feed("\"next_url\": 1️⃣\"https://exemple.fr/feed.json\","), "json-page-suivante"),
            (feed("\"icon\": 1️⃣\"icone.png\","), "adresse-incomplete"),
            (feed("\"authors\": 1️⃣{\"name\": \"A\"},"), "json-type"),
            (feed("\"authors\": [1️⃣{}],"), "json-cle-manquante"),
            (feed("\"language\": 1️⃣\"français\","), "langue"),
            (feed("1️⃣\"title\": \"Bis\","), "json-cle-double"),
            (feed(item: "\"date_published\": 1️⃣\"2014-03-12\","), "date-rfc3339"),
            (feed(item: "\"tags\": [\"a\", 1️⃣2],"), "json-type"),
            (feed(item: "\"attachments\": [1️⃣{\"url\": \"https://exemple.fr/a\"}],"), "json-cle-manquante"),
            (feed(item: "1️⃣\"titre\": \"A\","), "json-cle-inconnue"),
            (feed("\"icon\" 1️⃣\"a\","), "json-mal-forme"),
            (feed("\"icon\": \"\\ud800\","), "json-mal-forme"),
        ].map { ($0.0.replacing("\\ud800\"", with: "\\ud8001️⃣\""), $0.1) })
    func faults(feed: String, identifier: String) {
        MarkedFeed(feed).expect(identifier)
    }

    @Test("Chaque article a un id à lui et un contenu")
    func items() {
        MarkedFeed(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [
            {"id": "a", "content_text": "A"},
            {"id": 1️⃣"a", "content_html": "<p>A</p>"},
            2️⃣{"id": "b"},
            {"id": 3️⃣7, "content_text": "A"}
            ]}
            """
        ).expect("json-id-double", "json-contenu-manquant", "json-type")
    }
}
