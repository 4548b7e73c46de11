import Diagnostics
import Foundation
import French
import Incidents
import Publication
import Testing
import Writing

/// Where an author’s words are printed as they stand, any Unicode text gives valid pages and feeds that show it as text,
/// or a record that is refused with a word.
@Suite struct AnyUnicodeTests {
    /// A record whose free texts are drawn from a number: the same on every machine.
    struct Draw: CustomTestStringConvertible {
        var number: Int

        var testDescription: String { "draw \(number)" }

        /// By the place they are written in.
        var texts: [String: String] {
            var random = SeededGenerator(seed: UInt64(number))
            var texts: [String: String] = [:]
            for place in AnyUnicodeTests.places { texts[place] = AnyUnicodeTests.text(&random) }
            return texts
        }
    }

    private static let count = ProcessInfo.processInfo.environment["DEPECHE_VERIFY"] == "1" ? 1_000 : 25

    static let draws = (0..<count).map(Draw.init)

    fileprivate static let places = ["titre", "attaque", "chute", "citation", "point", "correction", "source"]

    // MARK: Texts

    /// Characters that mean something to one of the languages the text goes through.
    private static let markup = Array("<>&\"'`{}[]()|\\/*_#=;:%$~^-!?@+.,0123456789".unicodeScalars)

    private static let scripts: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x52F, 0x5D0...0x5EA, 0x620...0x64A, 0x900...0x97F,
        0xE01...0xE5B, 0x1100...0x11FF, 0x1F00...0x1FFF, 0x2000...0x2027, 0x202F...0x2065, 0x2070...0x209C,
        0x2100...0x22FF, 0x2460...0x24FF, 0x3000...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xE000...0xF8FF,
        0xFB00...0xFB4F, 0xFE00...0xFE0F, 0xFF00...0xFFEF, 0x1D400...0x1D7FF, 0x1F1E6...0x1F1FF, 0x1F300...0x1FAFF,
        0xE0020...0xE007F, 0x10FFF0...0x10FFFF,
    ]

    /// Words of one to three scripts and of markup, any character of Unicode among them.
    fileprivate static func text(_ random: inout SeededGenerator) -> String {
        let alphabets = (0...random.next(upperBound: 3)).map { _ in scripts[random.next(upperBound: scripts.count)] }
        var scalars = String.UnicodeScalarView()
        for _ in 0...random.next(upperBound: 40) {
            switch random.next(upperBound: 10) {
            case 0, 1: scalars.append(markup[random.next(upperBound: markup.count)])
            case 2: scalars.append(" ")
            case 3:
                // Surrogates are no characters, and what a record may not hold is seldom drawn.
                if let scalar = Unicode.Scalar(UInt32(random.next(upperBound: 0x110000))) { scalars.append(scalar) }
            default:
                let alphabet = alphabets[random.next(upperBound: alphabets.count)]
                let value = alphabet.lowerBound + UInt32(random.next(upperBound: alphabet.count))
                if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            }
        }
        return String(scalars)
    }

    /// What typography leaves as it is: it sees to spaces, quotation marks, apostrophes (an accent alone is typed for
    /// one), stops and the first capital, which may be two letters (*ﬁ*, *ß*, *ᾁ*): all are compared as capitals. « is
    /// typed as <<.
    ///
    /// Bytes: a mark that follows a text would be one character with the end of it.
    private static func essence(_ text: String) -> [UInt8] {
        var kept = String.UnicodeScalarView()
        for scalar in text.uppercased().lowercased().unicodeScalars where !"`´<>".unicodeScalars.contains(scalar) {
            switch scalar.properties.generalCategory {
            case .spaceSeparator, .control, .format, .dashPunctuation, .openPunctuation, .closePunctuation,
                .initialPunctuation, .finalPunctuation, .otherPunctuation, .connectorPunctuation:
                continue
            default: kept.append(scalar)
            }
        }
        return Array(String(kept).utf8)
    }

    // MARK: The record

    private static let desk = Result {
        try Desk(try Newsroom.load(BuiltIn.root.appendingPathComponent("Examples").path))
    }

    private static func record(_ texts: [String: String]) -> String {
        let quoted = texts.mapValues { text in
            // Escaped by their numbers: what is tried is the text, not the way it is written in YAML.
            let escapes = text.unicodeScalars.map { scalar in
                let digits = String(scalar.value, radix: 16)
                return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
            return "\"\(escapes.joined())\""
        }
        func written(_ place: String) -> String { quoted[place] ?? "" }
        return """
            schema: 1
            service: twitter
            nature: panne
            gravite: mineur
            etat: résolu
            publication: 2014-03-13T09:00
            debut: 2014-03-11T19:01
            fin: 2014-03-11T19:47
            ornement:
              titre: \(written("titre"))
              attaque: \(written("attaque"))
              chute: \(written("chute"))
            citations:
              - texte: \(written("citation"))
                auteur: organisation
                date: 2014-03-11T19:30
            points:
              - id: premier
                date: 2014-03-11T20:10
                texte: \(written("point"))
            corrections:
              - date: 2014-03-14T11:00
                texte: \(written("correction"))
            sources:
              - nom: \(written("source"))
            """
    }

    // MARK: What is shown

    @Test(arguments: draws)
    func isShown(draw: Draw) throws {
        let desk = try Self.desk.get()
        let texts = draw.texts
        let (incident, found) = desk.newsroom.readIncident(text: Self.record(texts), file: "fiche.yaml")
        guard let incident else {
            #expect(found.contains { $0.severity == .error })
            return
        }
        let article = try desk.writer.article(for: incident)
        let edition = Edition(newsroom: desk.newsroom, entries: [Entry(incident: incident, article: article)])
        // Rendering refuses what libxml2 or our own validator find wrong.
        let files = try Publisher(templates: desk.templates).render(edition)

        let page = try PageReader(try #require(files.first { $0.key.hasSuffix("fiche/index.html") }).value)
        try expect(Array(texts), in: page.text)
        let feed = FeedReader()
        try feed.read(try #require(files["rss.xml"]))
        try expect(texts.filter { $0.key == "titre" }, in: feed.titles.joined())
        let content = try PageReader(Array("<div>\(feed.contents.joined())</div>".utf8))
        let inContent = ["attaque", "chute", "citation"]
        try expect(texts.filter { inContent.contains($0.key) }, in: content.text)
        let live = FeedReader()
        try live.read(try #require(files["mises-a-jour.xml"]))
        let points = try PageReader(Array("<div>\(live.descriptions.joined())</div>".utf8))
        try expect(texts.filter { $0.key == "point" }, in: points.text)
    }

    private func expect(_ texts: some Sequence<(key: String, value: String)>, in whole: String) throws {
        let shown = Self.essence(whole)
        for (place, text) in texts {
            // Who said it may stand between two sentences of a quote.
            let pieces = place == "citation" ? text.split { ".!?…".contains($0) }.map(String.init) : [text]
            for piece in pieces where !Self.essence(piece).isEmpty {
                // *$4* is printed as *4 $*, *1o* as *1ᵒ*.
                let typeset = Typesetter(profile: .imprimerie).string(
                    Typography.imprimerie.tokens(fromPlainText: piece))
                #expect(
                    shown.contains(Self.essence(piece)) || shown.contains(Self.essence(typeset)),
                    "\(place): \(text.unicodeScalars.map(\.value)) \(text)")
            }
        }
    }

    @Test("Most of them are shown: the rule above has not passed them all by")
    func areReadable() throws {
        let desk = try Self.desk.get()
        let readable = Self.draws.filter { draw in
            desk.newsroom.readIncident(text: Self.record(draw.texts), file: "fiche.yaml").incident != nil
        }
        #expect(readable.count * 2 > Self.draws.count)
    }
}

/// SplitMix64 (Steele, Lea, Flood, 2014): small, and the same everywhere.
private struct SeededGenerator {
    private var state: UInt64

    /// Streams of neighbours have nothing in common: they begin far from each other.
    init(seed: UInt64) { state = seed &* 0xD1B5_4A32_D192_ED03 }

    mutating func next(upperBound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(upperBound))
    }
}
