import Diagnostics
import Incidents
import Publication
import Writing

/// What the preview knows of a page beside the page: the diagnostics, and where each sentence of its article comes from.
struct EditorView: Sendable {
    /// Gives the text of a file of the newsroom’s, or of a template.
    typealias SourceProvider = @Sendable (_ file: String) -> String?

    let proof: Proof
    /// What is wrong with what this page shows only.
    var refused: [Diagnostic] = []
    var article: ArticleView?
    /// Whether there is no page under what is wrong.
    var isWaiting = false
    let source: SourceProvider

    /// The document that the script of the page reads.
    var json: JSON {
        let errors = proof.errors(and: refused)
        return .compact([
            ("version", .integer(proof.version)),
            ("assets", .integer(proof.assetsVersion)),
            ("incidents", .integer(proof.count)),
            ("unread", proof.unread == 0 ? nil : .integer(proof.unread)),
            ("isWaiting", isWaiting ? .boolean(true) : nil),
            ("errorCount", .integer(errors.count)),
            ("warningCount", .integer(proof.warningCount)),
            ("errors", .array(errors.prefix(Self.shown).map(finding))),
            ("article", article.map { $0.json(source: source) }),
        ])
    }

    /// Errors shown in the page at most; the terminal says them all.
    private static let shown = 20

    /// The same words as the terminal’s, its excerpt included.
    private func finding(_ diagnostic: Diagnostic) -> JSON {
        .compact([
            ("severity", .string(diagnostic.severity.label)),
            ("id", .string(diagnostic.identifier)),
            ("message", .string(diagnostic.message)),
            ("place", diagnostic.location.map { .string($0.path) }),
            ("line", diagnostic.location.map { .integer($0.line) }),
            ("excerpt", diagnostic.location.flatMap(excerpt)),
            ("hint", diagnostic.hint.map(JSON.string)),
        ])
    }

    private func excerpt(_ location: Location) -> JSON? {
        guard let excerpt = source(location.file).flatMap({ Excerpt(of: location, in: $0) }) else { return nil }
        return .compact([("text", .string(excerpt.text)), ("underline", excerpt.underline.map(JSON.string))])
    }
}

/// The editor’s side of an article.
struct ArticleView: Sendable {
    let record: Record
    let incident: Incident
    let marked: MarkedArticle
    let profile: Newsroom.TypographyProfile

    func json(source: EditorView.SourceProvider) -> JSON {
        let article = marked.article
        let lines = RecordLines(source(record.file) ?? "")
        // What a shorter genre leaves out is its choice: it is marked, not remarked on.
        let omissions = article.genre == .article ? article.warnings(for: incident) : []
        return .object([
            ("file", .string(record.file)),
            ("lines", .array(lines.texts.map(JSON.string))),
            ("sentences", .array(marked.sentences.map { sentence($0, lines) })),
            ("untold", .array(article.untold.map { fact($0, lines) })),
            ("remarks", .array(Findings(record.diagnostics + omissions).sorted.map(remark))),
            ("measures", measures),
            ("genre", .string(article.genre.rawValue)),
            ("genres", .array(Article.Genre.allCases.map { choice($0.rawValue, $0.name) })),
            ("typography", .string(profile.rawValue)),
            ("typographies", .array(Newsroom.TypographyProfile.allCases.map { choice($0.rawValue, $0.name) })),
        ])
    }

    private func sentence(_ sentence: Article.Sentence, _ lines: RecordLines) -> JSON {
        .object([
            ("facts", .array(sentence.told.map { fact($0, lines) })), ("formulation", .string(sentence.formulation)),
        ])
    }

    private func fact(_ fact: Article.ToldFact, _ lines: RecordLines) -> JSON {
        .object([
            ("path", .string(fact.path)),
            ("lines", .array(lines.blocks(of: fact.path, at: fact.lines).map(JSON.integer))),
        ])
    }

    private func remark(_ diagnostic: Diagnostic) -> JSON {
        .compact([
            ("severity", .string(diagnostic.severity.label)),
            ("id", .string(diagnostic.identifier)),
            ("message", .string(diagnostic.message)),
            ("hint", diagnostic.hint.map(JSON.string)),
            ("line", diagnostic.location.map { .integer($0.line) }),
        ])
    }

    private func choice(_ key: String, _ name: String) -> JSON {
        .object([("key", .string(key)), ("name", .string(name))])
    }

    private var measures: JSON {
        let body = marked.sentences.prefix(marked.bodyCount)
        let measures = Measures(body.map(\.text))
        return .compact([
            ("words", .integer(measures.words)),
            ("sentences", .integer(measures.sentences)),
            ("characters", .integer(body.map(\.text.count).reduce(0, +))),
            ("longest", .integer(measures.longest)),
            ("seconds", .integer(measures.seconds)),
            ("readability", measures.readability.map(JSON.integer)),
            ("level", measures.level.map(JSON.string)),
        ])
    }
}

extension Article.Genre {
    /// As an editor calls it.
    fileprivate var name: String {
        switch self {
        case .article: "Article"
        case .brief: "Brève"
        case .dispatch: "Dépêche"
        case .announcement: "Communiqué"
        case .situation: "Point de situation"
        case .postMortem: "Post-mortem"
        case .social: "Réseaux sociaux"
        case .sms: "SMS"
        case .review: "Bilan"
        }
    }
}

extension Newsroom.TypographyProfile {
    fileprivate var name: String {
        switch self {
        case .printing: "Imprimerie"
        case .press: "Presse"
        }
    }
}
