/// Link relations: https://www.iana.org/assignments/link-relations (2024), and IRIs (RFC 4287, § 4.2.7.2).
enum LinkRelation {
    static func isKnown(_ relation: String) -> Bool {
        registered.contains(relation.lowercased()) || WebAddress(relation).scheme != nil
    }

    private static let registered: Set<String> = Set(
        """
        about acl alternate amphtml appendix apple-touch-icon apple-touch-startup-image archives author blocked-by \
        bookmark canonical chapter cite-as collection contents convertedfrom copyright create-form current dns-prefetch \
        describedby describes disclosure duplicate edit edit-form edit-media enclosure external first glossary help hosts \
        hub icon index intervalafter intervalbefore intervalcontains intervaldisjoint intervalduring intervalequals \
        intervalfinishedby intervalfinishes intervalin intervalmeets intervalmetby intervaloverlappedby intervaloverlaps \
        intervalstartedby intervalstarts item last latest-version license linkset lrdd manifest mask-icon me media-feed \
        memento micropub modulepreload monitor monitor-group next next-archive nofollow noopener noreferrer opener \
        openid2.local_provider openid2.provider original p3pv1 payment pingback preconnect predecessor-version prefetch \
        preload prerender prev previous preview prev-archive privacy-policy profile publication related replies \
        restconf ruleinput search section self service service-desc service-doc service-meta sip-trunking-capability \
        sponsored start status stylesheet subsection successor-version sunset tag terms-of-service timegate timemap type \
        ugc up version-history via webmention working-copy working-copy-of
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
