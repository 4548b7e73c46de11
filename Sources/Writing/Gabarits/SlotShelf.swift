import Diagnostics
import Synchronization

/// A slot of the library, its lines read when it is first wanted: an article asks for a third of ours.
final class SlotShelf: Sendable {
    private let pieces: [Piece]
    private let stored = AtomicLazyReference<Contents>()

    /// What one file has of a slot.
    enum Piece: Sendable {
        case read(Slot)
        case unread(GabaritPart)

        /// The slot, be it without its formulations.
        var heading: Slot {
            switch self {
            case .read(let slot): slot
            case .unread(let part): part.heading
            }
        }
    }

    private final class Contents: Sendable {
        let slot: Slot

        init(_ slot: Slot) {
            self.slot = slot
        }
    }

    private init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    convenience init(_ piece: Piece) { self.init([piece]) }

    /// The slot as its first file opens it.
    var heading: Slot { pieces[0].heading }

    /// The same slot, with what another file adds to it.
    func adding(_ piece: Piece) -> SlotShelf { SlotShelf(pieces + [piece]) }

    /// With the formulations of all files, in their order.
    var slot: Slot {
        if let contents = stored.load() { return contents.slot }
        var slot = heading
        for (index, piece) in pieces.enumerated() {
            let formulations =
                switch piece {
                // The first has them already.
                case .read(let more): index == 0 ? [] : more.formulations
                case .unread(let part): part.formulations
                }
            for formulation in formulations { slot.add(formulation) }
        }
        return stored.storeIfNil(Contents(slot)).slot
    }
}

/// A slot in a file that is known to be readable, from its heading to the next.
struct GabaritPart: Sendable {
    /// Without formulations.
    let heading: Slot
    private let text: Substring
    private let verbs: GabaritVerbs

    /// Every slot of a file, cut at the headings.
    static func all(in source: String, file: String, verbs: GabaritVerbs) -> [GabaritPart] {
        let headings = Self.headings(of: source)
        let ends = headings.dropFirst().map(\.offset) + [source.utf8.count]
        return zip(headings, ends).compactMap { heading, end in
            let start = source.utf8.index(source.startIndex, offsetBy: heading.offset)
            let text = source[start..<source.utf8.index(start, offsetBy: end - heading.offset)]
            var parser = GabaritParser(file: file)
            parser.parse(Substring(text.utf8.prefix { $0 != UInt8(ascii: "\n") }), from: heading.line)
            return parser.slots.first.map { GabaritPart(heading: $0, text: text, verbs: verbs) }
        }
    }

    var formulations: [Formulation] {
        var parser = GabaritParser(file: heading.location.file)
        parser.verbs = verbs
        parser.isTrusted = true
        parser.parse(text, from: heading.location.line)
        return parser.slots.first?.formulations ?? []
    }

    /// Where the lines begin that open with one `#`.
    private static func headings(of source: String) -> [(offset: Int, line: Int)] {
        var source = source
        return source.withUTF8 { bytes in
            var headings: [(offset: Int, line: Int)] = []
            let (sign, blank, tab) = (UInt8(ascii: "#"), UInt8(ascii: " "), UInt8(ascii: "\t"))
            var (start, line) = (0, 1)
            while start < bytes.count {
                var place = start
                while place < bytes.count, bytes[place] == blank || bytes[place] == tab { place += 1 }
                if place < bytes.count, bytes[place] == sign, place + 1 == bytes.count || bytes[place + 1] != sign {
                    headings.append((start, line))
                }
                while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
                (start, line) = (place + 1, line + 1)
            }
            return headings
        }
    }
}
