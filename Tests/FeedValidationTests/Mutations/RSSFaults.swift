extension Fault {
    /// Faults of any feed in XML, whatever its vocabulary.
    static let markup: [Fault] = [
        Fault("xml-mal-forme", "^<title>(.*?) ", "⟦<title>$1 & "),
        Fault("xml-mal-forme", "^<title>(.*?) ", "⟦<title>$1 < "),
        Fault("xml-mal-forme", "^<title>(.*)</title>$", "<title>⟦$1</titre>"),
        Fault("xml-mal-forme", "^(<link [^>]*?href=)\"([^\"]*)\"", "$1⟦$2"),
        Fault("xml-entite-inconnue", "^<title>(.*?)é", "⟦<title>$1&eacute;"),
        Fault("xml-caractere-interdit", "^<title>", "⟦<title>&#1;"),
        Fault("xml-caractere-interdit", "^<title>", "⟦<title>\u{1}"),
        Fault("xml-caractere-interdit", "^<title>", "⟦<title>&#xFFFE;"),
        Fault("xml-doctype", "^<\\?xml.*\\n", "$0⟦<!DOCTYPE html>\n"),
        Fault("xml-mal-forme", "^<\\?xml", "\n⟦<?xml"),
    ]

    /// Faults of our RSS.
    static let rss: [Fault] =
        markup + [
            Fault("rss-element-manquant", "(<channel>\\n)<title>.*\\n", "⟦$1"),
            Fault("rss-element-manquant", "(<channel>\\n.*\\n)<link>.*\\n", "⟦$1"),
            Fault("rss-element-manquant", "<description>.*\\n(<language>)", "$1", under: "<channel>"),
            Fault("rss-article-vide", "(<item>\\n)<title>.*\\n(<link>.*\\n)<description>.*\\n", "⟦$1$2"),
            Fault("rss-element-double", "^<title>.*\\n", "$0⟦$0"),
            Fault("rss-element-double", "^<link>.*\\n", "$0⟦$0"),
            Fault("rss-element-double", "^<pubDate>.*\\n", "$0⟦$0"),
            Fault("rss-element-double", "^<guid.*\\n", "$0⟦$0", with: ["rss-guid-double"]),
            Fault("rss-guid-double", "(?s)<item>\\n(.*?)(<guid.*?</item>\\n)", "$0<item>\n$1⟦$2"),
            Fault("rss-guid-permalien", "^<guid isPermaLink=\"false\">", "⟦<guid>"),
            Fault("rss-guid-permalien", "^<guid isPermaLink=\"false\">", "⟦<guid isPermaLink=\"true\">"),
            Fault("valeur-hors-liste", "isPermaLink=\"false\"", "⟦isPermaLink=\"non\""),
            Fault("rss-attribut-inconnu", "isPermaLink=\"false\"", "isPermaLink=\"false\" ⟦id=\"a\""),
            Fault("rss-guid-manquant", "^<guid.*\\n", "", under: "<item>"),
            Fault("valeur-vide", "^(<guid isPermaLink=\"false\">).*</guid>", "⟦$1</guid>"),
            Fault("date-jour-de-semaine", "^<pubDate>(Mon|Tue|Wed|Thu)", "⟦<pubDate>Sun"),
            Fault("date-jour-de-semaine", "^<lastBuildDate>(Fri|Sat|Thu)", "⟦<lastBuildDate>Mon"),
            Fault("date-rfc822", "^<pubDate>(.*?) \\d\\d ", "⟦<pubDate>$1 32 "),
            Fault("date-rfc822", "^<pubDate>(.*?\\d\\d) \\w\\w\\w ", "⟦<pubDate>$1 févr. "),
            Fault("date-rfc822", "^<pubDate>(.*) [+-]\\d\\d\\d\\d<", "⟦<pubDate>$1<"),
            Fault("date-rfc822", "^<pubDate>(.*) \\d\\d:\\d\\d:\\d\\d ", "⟦<pubDate>$1 24:61:00 "),
            Fault("date-rfc822", "^<pubDate>.*<", "⟦<pubDate>2014-03-13T09:00:00+01:00<"),
            Fault("date-rfc822", "^<lastBuildDate>.*<", "⟦<lastBuildDate>hier<"),
            Fault(
                "date-ordre", "^<lastBuildDate>.*?<(?s)(.*?<item>)",
                "⟦<lastBuildDate>Thu, 02 Jan 2014 09:00:00 +0100<$1"),
            Fault("adresse-incomplete", "^<link>https://", "⟦<link>https:/"),
            Fault("adresse-incomplete", "^<link>https://", "⟦<link>"),
            Fault("adresse-incomplete", "^<link>https://[^/]*", "⟦<link>"),
            Fault("adresse-caractere", "^<link>(https://[^/]*)/", "⟦<link>$1/a b/"),
            Fault("adresse-iri", "^<link>(https://[^/]*)/", "⟦<link>$1/été/"),
            Fault("adresse-caractere", "^<atom:link href=\"https://", "⟦<atom:link href=\" https://"),
            Fault("atom-attribut-manquant", "<atom:link href=\"[^\"]*\"", "⟦<atom:link"),
            Fault("type-mime", "type=\"application/rss\\+xml\"", "⟦type=\"rss\""),
            Fault("rss-lien-self", "^<atom:link .*self.*\\n", "", under: "<channel>"),
            Fault("langue", "^<language>.*<", "⟦<language>français<"),
            Fault("rss-version", "<rss version=\"2.0\"", "⟦<rss version=\"2.1\""),
            Fault("rss-attribut-manquant", "<rss version=\"2.0\"", "⟦<rss"),
            Fault("rss-element-inconnu", "<pubDate>(.*)</pubDate>", "⟦<pubdate>$1</pubdate>"),
            Fault("rss-element-inconnu", "<category>(.*)</category>", "⟦<categorie>$1</categorie>"),
            Fault(
                "rss-element-inconnu", "<link>(.*)</link>\\n(<desc)", "⟦<url>$1</url>\n<link>https://a.fr/</link>\n$2"),
            Fault("rss-element-inconnu", "<category>(.*?)</category>", "⟦<category><b>$1</b></category>"),
            Fault("rss-texte-parasite", "^<item>\\n", "⟦<item>\ntexte\n"),
            Fault("rss-articles-en-dernier", "(<docs>.*\\n)(?s)(.*?</item>\\n)", "$2⟦$1"),
            Fault("module-element-inconnu", "<dc:creator>(.*)</dc:creator>", "⟦<dc:author>$1</dc:author>"),
            Fault("xml-espace-de-noms", "http://purl.org/dc/elements/1.1/", "⟦http://purl.org/dc/elements/1.1"),
            Fault("xml-espace-de-noms", "http://www.w3.org/2005/Atom", "⟦http://www.w3.org/2005/atom"),
            Fault("flux-prefixe-inhabituel", "http://purl.org/dc/elements/1.1/", "⟦http://exemple.fr/dc"),
            Fault("html-dans-texte", "^<title>(.*?) ", "⟦<title>&lt;b>$1&lt;/b> "),
            Fault("html-dans-texte", "^<title>(.*?) ", "⟦<title>$1 &amp;nbsp; "),
        ]

    /// Faults of the RSS of incidents, which also has content and the date of the last change.
    static let incidents: [Fault] = [
        Fault("xml-prefixe-inconnu", " xmlns:content=\"[^\"]*\"(?s)(.*?)<content", "$1⟦<content"),
        Fault("xml-espace-de-noms", "rss/1.0/modules/content/", "⟦rss/1.0/modules/content"),
        // The next ]]> closes the section: an article is swallowed as text.
        Fault(
            "html-inconnu", "\\]\\]></content:encoded>(?s)(.*?<item>)", "</content:encoded>$1",
            under: "<content:encoded>"),
        Fault("date-rfc3339", "<atom:updated>.*?T", "⟦<atom:updated>2014-02-30T"),
        Fault("date-rfc3339", "<atom:updated>(.*)T", "⟦<atom:updated>$1 "),
        Fault("date-ordre", "<atom:updated>\\d\\d\\d\\d", "⟦<atom:updated>2001"),
        Fault("html-dangereux", "<content:encoded><!\\[CDATA\\[", "⟦$0<script>a()</script>"),
        Fault("html-dangereux", "<content:encoded><!\\[CDATA\\[<p>", "⟦<content:encoded><![CDATA[<p onclick=\"a()\">"),
        Fault(
            "html-style", "<content:encoded><!\\[CDATA\\[<p>", "⟦<content:encoded><![CDATA[<p style=\"position:fixed\">"
        ),
        Fault("html-adresse-relative", "<content:encoded><!\\[CDATA\\[", "⟦$0<img src=\"/a.png\">"),
        Fault("html-inconnu", "<content:encoded><!\\[CDATA\\[", "⟦$0<incident>"),
        Fault("html-mal-emboite", "^(<content:encoded>.*)</strong>", "⟦$1"),
        Fault("html-mal-emboite", "^(<content:encoded>.*)<strong>", "⟦$1"),
        Fault("xml-caractere-c1", "^<title>", "⟦<title>&#x85;"),
        Fault("rss-content-sans-description", "^<description>.*\\n(<content)", "⟦$1"),
        Fault("module-element-double", "</content:encoded>\\n", "$0⟦<content:encoded>A</content:encoded>\n"),
    ]
}
