/// The words of ``LexiconTables``, looked up in the text of the tables: a process that begins makes no string of them.
final class StandardWords: Sendable {
    private let nouns: WordIndex
    private let adjectives: WordTable<String>

    /// What is known of the nouns of a table; later tables prevail.
    private static let tables: [(words: String, noun: Lexicon.Noun)] = [
        (LexiconTables.feminineNouns, .init(gender: .feminine)),
        (LexiconTables.masculineNouns, .init(gender: .masculine)),
        (LexiconTables.generalFeminineNouns, .init(gender: .feminine)),
        (LexiconTables.generalMasculineNouns, .init(gender: .masculine)),
        (LexiconTables.sectorFeminineNouns, .init(gender: .feminine)),
        (LexiconTables.sectorMasculineNouns, .init(gender: .masculine)),
        (LexiconTables.feminineCountries, .init(gender: .feminine)),
        (LexiconTables.masculineCountries, .init(gender: .masculine)),
        (LexiconTables.reportFeminineNouns, .init(gender: .feminine)),
        (LexiconTables.reportMasculineNouns, .init(gender: .masculine)),
        (LexiconTables.feminineSigles, .init(gender: .feminine)),
        (LexiconTables.masculineSigles, .init(gender: .masculine)),
        (LexiconTables.personNouns, .init(gender: nil, isPerson: true)),
        (LexiconTables.sectorPersonNouns, .init(gender: nil, isPerson: true)),
        (LexiconTables.mostlyMasculineNouns, .init(gender: nil, usualGender: .masculine)),
        (LexiconTables.mostlyFeminineNouns, .init(gender: nil, usualGender: .feminine)),
    ]

    init() {
        // Some eight thousand.
        var nouns = WordIndex(capacity: 8_192)
        for (row, table) in Self.tables.enumerated() {
            LexiconTables.forEachWord(of: table.words) { word in nouns.insert(word, row) }
        }
        self.nouns = nouns
        var forms: [(String, String)] = []
        LexiconTables.forEachWord(of: LexiconTables.adjectives) { word in
            let base = String(decoding: word, as: UTF8.self)
            for form in AdjectiveForm.forms(base) { forms.append((form, base)) }
        }
        adjectives = WordTable(forms)
    }

    func noun(_ word: String) -> Lexicon.Noun? { nouns.value(of: word).map { Self.tables[$0].noun } }

    /// The masculine singular of an adjective in any form.
    func adjective(_ form: String) -> String? { adjectives[form] }

    var counts: (nouns: Int, adjectives: Int) { (nouns.count, Set(adjectives.values).count) }
}

extension LexiconTables {
    static func words(of table: String) -> [String] {
        var words: [String] = []
        forEachWord(of: table) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// The words of a table; compounds are written with `_` in it.
    static func forEachWord(of table: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let joint = UInt8(ascii: "_")
        var table = table
        table.withUTF8 { bytes in
            var start = 0
            var isCompound = false
            for place in 0...bytes.count {
                switch place < bytes.count ? bytes[place] : UInt8(ascii: "\n") {
                case UInt8(ascii: " "), UInt8(ascii: "\n"):
                    if isCompound {
                        bytes[start..<place].map { $0 == joint ? UInt8(ascii: " ") : $0 }
                            .withUnsafeBufferPointer(body)
                    } else if start < place {
                        body(UnsafeBufferPointer(rebasing: bytes[start..<place]))
                    }
                    start = place + 1
                    isCompound = false
                case joint: isCompound = true
                default: break
                }
            }
        }
    }
}
