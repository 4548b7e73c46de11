import French

/// What words are about, in whatever form they stand: how two places of a record are known to say one thing.
///
/// It holds the stems, five letters, of words of four letters at least and of numbers; tool words mean nothing.
struct SubjectMatter: Sendable, Hashable {
    private(set) var stems: Set<String>

    init(_ text: String) {
        stems = []
        let letters = text.inLowerCase.unicodeScalars
        var (start, end) = (letters.startIndex, letters.startIndex)
        var count = 0
        for index in letters.indices {
            if letters[index].isOfWord {
                if count == 0 { start = index }
                count += 1
                if count == Self.stem { end = letters.index(after: index) }
            } else if count > 0 {
                note(letters[start..<index], count, letters[start..<max(start, end)])
                count = 0
            }
        }
        if count > 0 { note(letters[start...], count, letters[start..<max(start, end)]) }
    }

    /// - Parameter stem: its first letters, where it has more.
    private mutating func note(
        _ word: Substring.UnicodeScalarView, _ count: Int, _ stem: Substring.UnicodeScalarView
    ) {
        if count > Self.longestTool {
            stems.insert(String(stem))
        } else if count > 3 || word.first.map(Self.digits.contains) ?? false {
            let word = String(word)
            if !Self.tools.contains(word) { stems.insert(count > Self.stem ? String(stem) : word) }
        }
    }

    init(_ tokens: [Token]) {
        self.init(tokens.map(\.text).joined(separator: " "))
    }

    /// Without the words of another: the objects of an action, its verb aside.
    func without(_ text: String) -> SubjectMatter {
        var rest = self
        rest.stems.subtract(SubjectMatter(text).stems)
        return rest
    }

    /// How much of it other words must hold to tell it.
    enum Share: Sendable {
        case half
        case twoThirds
        case whole
    }

    /// Whether other words tell it.
    ///
    /// - Parameter count: how many of its words they share at least.
    func isTold(in other: SubjectMatter, _ share: Share = .half, atLeast count: Int = 1) -> Bool {
        let shared = stems.intersection(other.stems).count
        guard shared >= count else { return false }
        return switch share {
        case .half: shared * 2 >= stems.count
        case .twoThirds: shared * 3 >= stems.count * 2
        case .whole: shared == stems.count
        }
    }

    /// Whether words name some data near the word itself: *les données des clients*, in *aucune donnée de nos clients*,
    /// but not in *ni fuite de données ni dommages aux systèmes de ses clients*.
    static func namesData(_ name: String, in text: String) -> Bool {
        func words(_ text: String) -> [Set<String>] {
            text.split { !$0.isLetter && !$0.isNumber }.map { SubjectMatter(String($0)).stems }
        }
        let data = SubjectMatter("données").stems
        let own = SubjectMatter(name).stems
        let matter = SubjectMatter(stems: own.subtracting(data).isEmpty ? own : own.subtracting(data))
        let reach = words(name).count + Self.between
        let said = words(text)
        return said.indices.contains { start in
            let stretch = said[start...].prefix(reach).reduce(into: Set<String>()) { $0.formUnion($1) }
            return !stretch.isDisjoint(with: data) && matter.isTold(in: SubjectMatter(stems: stretch))
        }
    }

    private init(stems: Set<String>) { self.stems = stems }

    /// Words that may stand between those of a name: *les données* **personnelles de nos** *clients*.
    private static let between = 2

    func speaks(of words: Set<String>) -> Bool { !stems.isDisjoint(with: words.map { String($0.prefix(Self.stem)) }) }

    private static let stem = 5
    fileprivate static let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    private static let longestTool = 7
    private static let tools: Set<String> = [
        "avec", "avoir", "cela", "celle", "celles", "celui", "cette", "chez", "contre", "dans", "depuis", "elle",
        "elles",
        "entre", "être", "leur", "leurs", "même", "mêmes", "notre", "nous", "plus", "pour", "quelque", "sans", "ses",
        "sont", "sous", "tous", "tout", "toute", "toutes", "vers", "votre", "vous",
    ]
}

extension Unicode.Scalar {
    fileprivate var isOfWord: Bool { isAnyLetter || SubjectMatter.digits.contains(self) }
}
