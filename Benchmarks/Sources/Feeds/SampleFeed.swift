/// A feed as ours are, as long as one wants, of nothing but its number of items.
struct SampleFeed {
    let count: Int

    private static let paragraph =
        "Une panne a touché le service pendant \u{AB}\u{A0}46\u{A0}minutes\u{A0}\u{BB}, mardi 11\u{A0}mars en début de soirée."

    private func items(_ item: (_ number: Int, _ day: String) -> String) -> String {
        (0..<count).map { number in
            let day = number % 28 + 1
            return item(number, day < 10 ? "0\(day)" : "\(day)")
        }.joined()
    }

    /// Seconds of the day of an item, all different within a day.
    private func time(_ number: Int) -> String {
        let second = number / 28 % 86_400
        return [second / 3_600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(
            separator: ":")
    }

    var rss: String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel>
        <title>Incidents</title>
        <link>https://exemple.fr/</link>
        <description>Les incidents des grands services</description>
        <language>fr</language>
        <lastBuildDate>Fri, 28 Feb 2014 23:59:59 +0000</lastBuildDate>
        <atom:link href="https://exemple.fr/rss.xml" rel="self" type="application/rss+xml" />

        """
            + items { number, day in
                """
                <item>
                <title>[Résolu] Incident \(number)</title>
                <link>https://exemple.fr/incidents/\(number)/</link>
                <description>\(Self.paragraph)</description>
                <content:encoded><![CDATA[<p><strong>\(Self.paragraph)</strong></p>
                <p>\(Self.paragraph) <a href="https://exemple.fr/\(number)">La page d’état</a></p>]]></content:encoded>
                <dc:creator>La rédaction</dc:creator>
                <category>panne</category>
                <guid isPermaLink="false">tag:exemple.fr,2014:incident/\(number)</guid>
                <pubDate>\(day) Feb 2014 \(time(number)) +0000</pubDate>
                <atom:updated>2014-02-\(day)T\(time(number))Z</atom:updated>
                </item>

                """
            } + "</channel>\n</rss>\n"
    }

    var atom: String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
        <id>tag:exemple.fr,2014:flux</id>
        <title>Incidents</title>
        <updated>2014-02-28T23:59:59Z</updated>
        <author><name>La rédaction</name></author>
        <link rel="self" type="application/atom+xml" href="https://exemple.fr/atom.xml" />

        """
            + items { number, day in
                """
                <entry>
                <id>tag:exemple.fr,2014:incident/\(number)</id>
                <title>[Résolu] Incident \(number)</title>
                <link rel="alternate" type="text/html" href="https://exemple.fr/incidents/\(number)/" />
                <published>2014-02-\(day)T\(time(number))Z</published>
                <updated>2014-02-\(day)T\(time(number))Z</updated>
                <category term="panne" />
                <summary>\(Self.paragraph)</summary>
                <content type="html"><![CDATA[<p><strong>\(Self.paragraph)</strong></p>
                <p>\(Self.paragraph) <a href="https://exemple.fr/\(number)">La page d’état</a></p>]]></content>
                </entry>

                """
            } + "</feed>\n"
    }

    var json: String {
        """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Incidents", "home_page_url": "https://exemple.fr/",
        "feed_url": "https://exemple.fr/feed.json", "items": [

        """
            + items { number, day in
                """
                \(number == 0 ? "" : ",\n"){"id": "tag:exemple.fr,2014:incident/\(number)",
                "url": "https://exemple.fr/incidents/\(number)/", "title": "[Résolu] Incident \(number)",
                "content_html": "<p><strong>\(Self.paragraph)</strong></p>\\n<p>\(Self.paragraph)</p>",
                "date_published": "2014-02-\(day)T\(time(number))Z", "tags": ["panne"]}
                """
            } + "]}\n"
    }
}
