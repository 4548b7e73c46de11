/// Something shown on a page of a site: what links are made of.
struct Placed<Content: Sendable>: Sendable {
    let site: Site
    /// The way from the page to the site's root.
    let root: String
    let content: Content

    /// An address of the site as this page writes it: relative, so that the site works under any address, and from a
    /// disk.
    func link(to path: String) -> String {
        let link = root + path
        return link.isEmpty ? "./" : link
    }

    func with<Other: Sendable>(_ other: Other) -> Placed<Other> {
        Placed<Other>(site: site, root: root, content: other)
    }
}
