import Foundation
import FoundationXML

/// Reads titles and contents of a feed as a subscriber's program does.
final class FeedReader: NSObject, XMLParserDelegate {
    private(set) var titles: [String] = []
    private(set) var contents: [String] = []
    private(set) var descriptions: [String] = []
    private var text = ""

    func read(_ bytes: [UInt8]) throws {
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse(), let error = parser.parserError { throw error }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        text += string
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
        text += String(decoding: block, as: UTF8.self)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        if name == "title" { titles.append(text) }
        if name == "content:encoded" { contents.append(text) }
        if name == "description" { descriptions.append(text) }
    }
}
