import Foundation
import FoundationXML

/// The articles of a feed in XML, each as its elements: qualified name, text, and `href` where that is what it has.
final class FeedItems: NSObject, XMLParserDelegate {
    private(set) var items: [[String: String]] = []
    private var item: [String: String]?
    private var text = ""

    static func read(_ bytes: [UInt8]) throws -> [[String: String]] {
        let reader = FeedItems()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        if !parser.parse(), let error = parser.parserError { throw error }
        return reader.items
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = attributes["href"] ?? ""
        if ["item", "entry", "url"].contains(name) { item = [:] }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        text += String(decoding: block, as: UTF8.self)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if ["item", "entry", "url"].contains(name), let item {
            items.append(item)
            self.item = nil
        } else if item?[name] == nil {
            item?[name] = text
        }
    }
}
