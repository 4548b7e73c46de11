extension ElementModel {
    /// RSS 2.0, https://www.rssboard.org/rss-specification.
    static let rss: [String: ElementModel] = [
        "rss": ElementModel("channel", attributes: "version"),
        "channel": ElementModel(
            """
            title link description language? copyright? managingEditor? webMaster? pubDate? lastBuildDate? category* \
            generator? docs? cloud? ttl? image? rating? textInput? skipHours? skipDays? item*
            """),
        "item": ElementModel(
            "title? link? description? author? category* comments? enclosure* guid? pubDate? source?"),
        "image": ElementModel("url title link description? width? height?"),
        "textInput": ElementModel("title description name link"),
        "skipHours": ElementModel("hour+"),
        "skipDays": ElementModel("day+"),
        "cloud": ElementModel(attributes: "domain port path registerProcedure protocol"),
        "enclosure": ElementModel(attributes: "url length type"),
        "category": ElementModel(attributes: "domain?", text: .plain),
        "guid": ElementModel(attributes: "isPermaLink?", text: .plain),
        "source": ElementModel(attributes: "url", text: .plain),
    ]

    /// Atom 1.0, RFC 4287, § 4.
    static let atom: [String: ElementModel] = [
        "feed": ElementModel(
            """
            author* category* contributor* generator? icon? id link* logo? rights? subtitle? title updated entry*
            """),
        "entry": ElementModel(
            """
            author* category* content? contributor* id link* published? rights? source? summary? title updated
            """),
        "source": ElementModel(
            """
            author* category* contributor* generator? icon? id? link* logo? rights? subtitle? title? updated?
            """),
        "author": ElementModel("name uri? email?"),
        "contributor": ElementModel("name uri? email?"),
        "category": ElementModel(attributes: "term scheme? label?", text: .undefined),
        "link": ElementModel(attributes: "href rel? type? hreflang? title? length?", text: .undefined),
        "generator": ElementModel(attributes: "uri? version?", text: .plain),
        "title": ElementModel(attributes: "type?", text: .construct),
        "subtitle": ElementModel(attributes: "type?", text: .construct),
        "summary": ElementModel(attributes: "type?", text: .construct),
        "rights": ElementModel(attributes: "type?", text: .construct),
        "content": ElementModel(attributes: "type? src?", text: .content),
    ]

    /// Elements without a row of their own: `title`, `pubDate`, `id`…
    static let plain = ElementModel(text: .plain)

    /// Names of other formats and of older versions, and what they are called here.
    static let rssNames: [String: String] = [
        "textinput": "textInput", "pubdate": "pubDate", "lastbuilddate": "lastBuildDate", "webmaster": "webMaster",
        "managingeditor": "managingEditor", "skiphours": "skipHours", "skipdays": "skipDays",
        "updated": "pubDate", "published": "pubDate", "date": "pubDate", "id": "guid", "summary": "description",
        "content": "description", "subtitle": "description", "entry": "item", "rights": "copyright",
        "keywords": "category", "tag": "category",
    ]
    static let atomNames: [String: String] = [
        "pubDate": "published", "modified": "updated", "issued": "published", "created": "published",
        "lastBuildDate": "updated", "item": "entry", "description": "summary", "tagline": "subtitle",
        "info": "subtitle", "copyright": "rights", "url": "uri", "guid": "id", "dateUpdated": "updated",
    ]
}
