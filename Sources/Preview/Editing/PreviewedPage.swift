import Diagnostics
import Foundation

/// A page of the site with the preview’s own script in it. The page itself is not touched.
struct PreviewedPage: Sendable {
    let bytes: [UInt8]
    /// What the page’s own policy becomes: a header, since its `<meta>` would keep the script out.
    let policy: String

    /// - Parameters:
    ///   - page: as it would be published.
    ///   - view: what the script shows, from ``EditorView``.
    init(_ page: [UInt8], showing view: JSON) {
        var data = Data(page)
        var policy = ContentPolicy("default-src 'self'")
        if let (range, content) = Self.policy(in: data) {
            policy = ContentPolicy(content)
            data.removeSubrange(range)
        }
        let script =
            "<script type=\"application/json\" id=\"depeche-apercu\">\(view.serialized(for: .page))</script>\n"
            + "<script src=\"\(Self.scriptPath)\" defer=\"defer\"></script>\n"
        let place = data.range(of: Data("</head>".utf8))?.lowerBound ?? data.startIndex
        data.insert(contentsOf: Data(script.utf8), at: place)
        bytes = Array(data)
        self.policy = policy.forPreview.text
    }

    static let scriptPath = "/_depeche/apercu.js"

    /// The `<meta>` that states the page’s policy, and the policy.
    private static func policy(in page: Data) -> (range: Range<Int>, content: String)? {
        guard let start = page.range(of: Data("<meta http-equiv=\"Content-Security-Policy\"".utf8)),
            let end = page.range(of: Data(">".utf8), in: start.upperBound..<page.endIndex),
            let opening = page.range(of: Data("content=\"".utf8), in: start.upperBound..<end.upperBound),
            let closing = page.range(of: Data("\"".utf8), in: opening.upperBound..<end.upperBound)
        else { return nil }
        let content = String(decoding: page[opening.upperBound..<closing.lowerBound], as: UTF8.self)
        let quotes = [("&#39;", "'"), ("&apos;", "'"), ("&amp;", "&")]
        return (
            start.lowerBound..<end.upperBound,
            quotes.reduce(content) { $0.replacing($1.0, with: $1.1) }
        )
    }
}
