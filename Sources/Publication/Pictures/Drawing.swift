/// An inline SVG picture made from data: it takes its colours from the page, has a title and a description, and needs
/// nothing from elsewhere.
struct Drawing {
    /// What ids of the page begin with: two pictures never share one.
    var name: String
    var title: String
    var description: String
    var width: Double
    /// The topmost and the lowest line.
    var top = 0.0
    var bottom: Double
    /// Of a drawing as wide as ``width``; a phone shows it narrower.
    var textSize = 10.0
    var shapes: [String] = []

    var svg: String {
        let box = [0, top, width, bottom - top].map(Self.number).joined(separator: " ")
        return """
            <svg class="picture" viewBox="\(box)" font-size="\(Self.number(textSize))" role="img" aria-labelledby="\(name)-titre \(name)-texte">
            <title id="\(name)-titre">\(XMLEscaping.escape(title))</title>
            <desc id="\(name)-texte">\(XMLEscaping.escape(description))</desc>
            \(shapes.joined(separator: "\n"))
            </svg>
            """
    }

    enum Anchor: String {
        case start
        case middle
        case end
    }

    /// - Parameters:
    ///   - anchor: what part of the text is at `x`.
    ///   - isNote: whether the text belongs to the frame of the picture rather than to what it shows.
    mutating func text(
        _ text: String, x: Double, y: Double, anchor: Anchor = .middle, isNote: Bool = true
    ) {
        let note = isNote ? "class=\"note\" " : ""
        shapes.append(
            "<text \(note)x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" text-anchor=\"\(anchor.rawValue)\">\(XMLEscaping.escape(text))</text>"
        )
    }

    /// One decimal, without what depends on a locale.
    static func number(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let magnitude = abs(tenths)
        return magnitude % 10 == 0 ? "\(sign)\(magnitude / 10)" : "\(sign)\(magnitude / 10).\(magnitude % 10)"
    }
}
