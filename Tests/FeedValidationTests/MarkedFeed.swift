import Diagnostics
import FeedValidation
import Testing

/// A feed whose text carries markers (`1️⃣`, `2️⃣`…) where findings are expected: positions are never counted by hand.
struct MarkedFeed {
    let bytes: [UInt8]
    /// Line and column of each marker, in order.
    let marks: [(line: Int, column: Int)]

    init(_ text: String) {
        var clean = ""
        var marks: [Int: (Int, Int)] = [:]
        var line = 1
        var column = 1
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            // A marker is a digit, U+FE0F and U+20E3.
            if let digit = Int(String(scalar)), scalars.starts(with: "\u{FE0F}\u{20E3}".unicodeScalars) {
                scalars = scalars.dropFirst(2)
                marks[digit] = (line, column)
                continue
            }
            clean.unicodeScalars.append(scalar)
            if scalar == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
        }
        bytes = Array(clean.utf8)
        self.marks = marks.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Expects each identifier at its marker, and no other error.
    func expect(
        _ identifiers: String..., now: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let found = FeedValidator().validate(bytes, file: "flux", now: now)
        for (identifier, mark) in zip(identifiers, marks) {
            let there = found.contains {
                $0.identifier == identifier && $0.location?.line == mark.line && $0.location?.column == mark.column
            }
            #expect(
                there, "\(identifier) attendu en \(mark.line):\(mark.column) ; trouvé : \(Self.list(found))",
                sourceLocation: sourceLocation)
        }
        #expect(identifiers.count == marks.count, "autant de repères que de fautes", sourceLocation: sourceLocation)
        let others = found.filter { $0.severity == .error && !identifiers.contains($0.identifier) }
        #expect(others.isEmpty, "en trop : \(Self.list(others))", sourceLocation: sourceLocation)
    }

    static func list(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map {
            "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.identifier) \($0.message)"
        }.joined(separator: "\n")
    }
}

/// A sound feed of RSS, one item in it, with room for more.
func rss(channel: String = "", item: String = "", root: String = "") -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" \(root)>
      <channel>
        <title>Incidents d’été</title>
        <link>https://exemple.fr/</link>
        <description>Pannes et rétablissements</description>
        <atom:link rel="self" type="application/rss+xml" href="https://exemple.fr/rss.xml"/>
        \(channel)
        <item>
          <title>Panne</title>
          <guid isPermaLink="false">tag:exemple.fr,2014:panne</guid>
          \(item)
        </item>
      </channel>
    </rss>
    """
}

/// A sound feed of Atom, one entry in it, with room for more.
func atom(feed: String = "", entry: String = "", link: String = #"<link href="https://exemple.fr/1"/>"#) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
      <title>Incidents d’été</title>
      <id>tag:exemple.fr,2014:flux</id>
      <updated>2014-03-13T09:00:00+01:00</updated>
      <author><name>La rédaction</name></author>
      <link rel="self" type="application/atom+xml" href="https://exemple.fr/atom.xml"/>
      \(feed)
      <entry>
        <title>Panne</title>
        <id>tag:exemple.fr,2014:panne</id>
        <updated>2014-03-13T09:00:00+01:00</updated>
        \(link)
        \(entry)
      </entry>
    </feed>
    """
}
