import Foundation
import FoundationXML

/// What a page holds, read as XML.
final class PageReader: NSObject, XMLParserDelegate {
    struct Element: Hashable {
        var name: String
        var attributes: [String: String]
    }

    private(set) var elements: [Element] = []
    /// What is read of it, without its elements.
    private(set) var text = ""

    init(_ bytes: [UInt8]) throws {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse(), let error = parser.parserError { throw error }
    }

    var links: [String] { elements.compactMap { $0.attributes["href"] } }
    var identifiers: [String] { elements.compactMap { $0.attributes["id"] } }

    func all(_ name: String, where attribute: String? = nil, is value: String? = nil) -> [Element] {
        elements.filter { element in
            element.name == name && (attribute.map { element.attributes[$0] == value } ?? true)
        }
    }

    /// The ids that ARIA attributes name.
    var references: [String] {
        let lists = elements.map { element in
            ["aria-labelledby", "aria-describedby"].compactMap { element.attributes[$0] }
        }
        return lists.joined().flatMap { $0.split(separator: " ").map(String.init) }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    /// The file and the anchor a relative link of a page leads to.
    static func resolve(_ link: String, from path: String) -> (file: String, anchor: String?) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if parts[0].isEmpty { return (path, parts.last) }
        var folders = path.split(separator: "/").dropLast().map(String.init)
        for part in parts[0].split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
        }
        let target = folders.joined(separator: "/")
        guard parts[0].hasSuffix("/") else { return (target, parts.count > 1 ? parts[1] : nil) }
        return ((target.isEmpty ? "" : target + "/") + "index.html", parts.count > 1 ? parts[1] : nil)
    }
}
