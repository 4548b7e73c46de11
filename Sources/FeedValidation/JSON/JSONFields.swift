/// A field of a JSON Feed object: its type, whether it must be there.
struct JSONField: Sendable {
    indirect enum Kind: Sendable {
        case string, filled, address, date, language, boolean, size
        case mediaType
        case list(Kind)
        case object([String: JSONField])
    }

    enum Need: Sendable {
        case required, recommended, optional
        /// Replaced by another in version 1.1.
        case deprecated(String)
    }

    let kind: Kind
    let need: Need

    init(_ kind: Kind, _ need: Need = .optional) {
        self.kind = kind
        self.need = need
    }

    /// https://www.jsonfeed.org/version/1.1/, top-level.
    static let feed: [String: JSONField] = [
        "version": JSONField(.string, .required), "title": JSONField(.filled, .required),
        "items": JSONField(.list(.object(item)), .required),
        "home_page_url": JSONField(.address, .recommended), "feed_url": JSONField(.address, .recommended),
        "description": JSONField(.string), "user_comment": JSONField(.string), "next_url": JSONField(.address),
        "icon": JSONField(.address), "favicon": JSONField(.address), "authors": JSONField(.list(.object(author))),
        "author": JSONField(.object(author), .deprecated("authors")), "language": JSONField(.language),
        "expired": JSONField(.boolean),
        "hubs": JSONField(
            .list(.object(["type": JSONField(.filled, .required), "url": JSONField(.address, .required)]))),
    ]

    static let item: [String: JSONField] = [
        "id": JSONField(.filled, .required), "url": JSONField(.address), "external_url": JSONField(.address),
        "title": JSONField(.string), "content_html": JSONField(.string), "content_text": JSONField(.string),
        "summary": JSONField(.string), "image": JSONField(.address), "banner_image": JSONField(.address),
        "date_published": JSONField(.date), "date_modified": JSONField(.date),
        "authors": JSONField(.list(.object(author))), "author": JSONField(.object(author), .deprecated("authors")),
        "tags": JSONField(.list(.string)), "language": JSONField(.language),
        "attachments": JSONField(
            .list(
                .object([
                    "url": JSONField(.address, .required), "mime_type": JSONField(.mediaType, .required),
                    "title": JSONField(.string), "size_in_bytes": JSONField(.size),
                    "duration_in_seconds": JSONField(.size),
                ]))),
    ]

    static let author: [String: JSONField] = [
        "name": JSONField(.string), "url": JSONField(.address), "avatar": JSONField(.address),
    ]
}
