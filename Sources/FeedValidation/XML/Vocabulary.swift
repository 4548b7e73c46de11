/// The namespaces feeds are known to use, by their customary prefix.
///
/// Sources: RFC 4287, RFC 4685, RFC 5005, RFC 5023, Dublin Core, and the module specifications of RSS 1.0 and 2.0.
enum Vocabulary: String, CaseIterable {
    /// No namespace: RSS itself.
    case none = ""
    case atom, xhtml, content, dc, dcterms, sy, slash, thr, fh, app, opensearch
    case admin, ag, annotate, blogChannel, cc, cf, conversationsNetwork, cp, creativeCommons, email, ev, feedburner
    case foaf, g, geo, georss, geourl, gml, icbm, image, itunes, l, media, openid, pingback, podcast, rdf, rdfs, ref
    case reqv, search, ss, str, sub, svg, mathml, sx, taxo, trackback, wfw, wiki, xml, googleplay
    /// Any other namespace.
    case other = "?"

    static let uris: [String: Vocabulary] = [
        "http://www.w3.org/2005/Atom": .atom,
        "http://www.w3.org/1999/xhtml": .xhtml,
        "http://purl.org/rss/1.0/modules/content/": .content,
        "http://purl.org/dc/elements/1.1/": .dc,
        "http://purl.org/dc/terms/": .dcterms,
        "http://purl.org/rss/1.0/modules/syndication/": .sy,
        "http://purl.org/rss/1.0/modules/slash/": .slash,
        "http://purl.org/syndication/thread/1.0": .thr,
        "http://purl.org/syndication/history/1.0": .fh,
        "http://www.w3.org/2007/app": .app,
        "http://a9.com/-/spec/opensearch/1.1/": .opensearch,
        "http://webns.net/mvcb/": .admin,
        "http://purl.org/rss/1.0/modules/aggregation/": .ag,
        "http://purl.org/rss/1.0/modules/annotate/": .annotate,
        "http://backend.userland.com/blogChannelModule": .blogChannel,
        "http://web.resource.org/cc/": .cc,
        "http://www.microsoft.com/schemas/rss/core/2005": .cf,
        "http://conversationsnetwork.org/rssNamespace-1.0/": .conversationsNetwork,
        "http://my.theinfo.org/changed/1.0/rss/": .cp,
        "http://backend.userland.com/creativeCommonsRssModule": .creativeCommons,
        "http://purl.org/rss/1.0/modules/email/": .email,
        "http://purl.org/rss/1.0/modules/event/": .ev,
        "http://rssnamespace.org/feedburner/ext/1.0": .feedburner,
        "http://xmlns.com/foaf/0.1/": .foaf,
        "http://base.google.com/ns/1.0": .g,
        "http://www.w3.org/2003/01/geo/wgs84_pos#": .geo,
        "http://www.georss.org/georss": .georss,
        "http://geourl.org/rss/module/": .geourl,
        "http://www.opengis.net/gml": .gml,
        "http://postneo.com/icbm": .icbm,
        "http://purl.org/rss/1.0/modules/image/": .image,
        "http://www.itunes.com/dtds/podcast-1.0.dtd": .itunes,
        "http://purl.org/rss/1.0/modules/link/": .l,
        "http://search.yahoo.com/mrss/": .media,
        "http://openid.net/xmlns/1.0": .openid,
        "http://madskills.com/public/xml/rss/module/pingback/": .pingback,
        "https://podcastindex.org/namespace/1.0": .podcast,
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#": .rdf,
        "http://www.w3.org/2000/01/rdf-schema#": .rdfs,
        "http://purl.org/rss/1.0/modules/reference/": .ref,
        "http://purl.org/rss/1.0/modules/richequiv/": .reqv,
        "http://purl.org/rss/1.0/modules/search/": .search,
        "http://purl.org/rss/1.0/modules/servicestatus/": .ss,
        "http://hacks.benhammersley.com/rss/streaming/": .str,
        "http://purl.org/rss/1.0/modules/subscription/": .sub,
        "http://www.w3.org/2000/svg": .svg,
        "http://www.w3.org/1998/Math/MathML": .mathml,
        "http://feedsync.org/2007/feedsync": .sx,
        "http://purl.org/rss/1.0/modules/taxonomy/": .taxo,
        "http://madskills.com/public/xml/rss/module/trackback/": .trackback,
        "http://wellformedweb.org/CommentAPI/": .wfw,
        "http://purl.org/rss/1.0/modules/wiki/": .wiki,
        "http://www.w3.org/XML/1998/namespace": .xml,
        "http://www.google.com/schemas/play-podcasts/1.0": .googleplay,
    ]

    /// The exact address, the customary one where several are known.
    static let uri: [Vocabulary: String] = Dictionary(uris.map { ($1, $0) }) { first, _ in first }

    /// Addresses that differ only by case, scheme or final sign from one we know: surely meant to be it.
    static func nearMiss(of uri: String) -> String? {
        let skeleton = Self.skeleton(of: uri)
        return uris.keys.first { Self.skeleton(of: $0) == skeleton && $0 != uri }
    }

    private static func skeleton(of uri: String) -> String {
        var text = uri.lowercased()
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
            text.removeFirst(scheme.count)
        }
        while let last = text.last, !last.isLetter, !last.isNumber {
            text.removeLast()
        }
        return text
    }
}
