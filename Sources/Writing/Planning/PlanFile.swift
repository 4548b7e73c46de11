import Diagnostics
import Synchronization

/// A file of plans, read when a plan of one of its genres is first wanted.
final class PlanFile: Sendable {
    private let path: String
    private let text: String
    /// Those that a line of the file opens a plan of.
    private let genres: Set<String>
    private let stored = AtomicLazyReference<Contents>()

    private final class Contents: Sendable {
        let plans: [Plan]
        let diagnostics: [Diagnostic]

        init(_ plans: [Plan], _ diagnostics: [Diagnostic]) {
            self.plans = plans
            self.diagnostics = diagnostics
        }
    }

    init(_ text: String, path: String) {
        self.text = text
        self.path = path
        let opening = "- genre: "
        genres = Set(
            text.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: opening.utf8) }
                .map { String(Substring($0.dropFirst(opening.utf8.count))) })
    }

    var plans: [Plan] { contents.plans }

    var diagnostics: [Diagnostic] { contents.diagnostics }

    /// Those of a genre: the file is not read when it has none.
    func plans(of genre: Article.Genre) -> [Plan] {
        guard stored.load() != nil || genres.contains(genre.rawValue) else { return [] }
        return plans.filter { $0.genre == genre }
    }

    private var contents: Contents {
        if let contents = stored.load() { return contents }
        var reader = PlanReader(file: path)
        let plans = reader.read(text)
        return stored.storeIfNil(Contents(plans, reader.diagnostics))
    }
}
