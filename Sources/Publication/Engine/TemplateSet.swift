public import Diagnostics
import Templates

/// The templates of a site, read, checked and compiled once.
public struct TemplateSet: Sendable {
    /// Every template and asset by its path below `Templates/`.
    let files: [String: [UInt8]]
    /// What deserves a word without preventing anything: a template nobody includes, one that loads from elsewhere.
    public internal(set) var warnings: [Diagnostic]
    /// What makes the pages, by the template they start from.
    private let compiled: [String: Template]
    /// Every template as it was read and scanned, by name.
    let sources: [String: TemplateSource]
    /// The pages that a newsroom adds, by template.
    let ownPages: [OwnPage]

    /// - Parameters:
    ///   - overrides: a newsroom's own files by their path below its `Templates/`; each replaces ours or adds to them.
    ///   - folder: how that folder is named in diagnostics.
    ///   - format: the only form that will be asked for, where it is one; as long as a newsroom has no templates of its
    ///     own, those of other forms are then not read.
    /// - Throws: everything the templates get wrong, with places.
    public init(
        overrides: [String: [UInt8]] = [:], folder: String = "Templates", only format: ArticleFormat? = nil
    ) throws(Refusal) {
        let only = overrides.isEmpty ? format : nil
        let roots = only.map { form in form.template.map { [$0] } ?? [] } ?? TemplateRoot.allCases
        let prefixes = Set(roots.map { $0.rawValue.prefix { $0 != "/" } + "/" })
        var files = Templates.files.filter { file in
            guard only == nil else { return prefixes.contains { file.key.hasPrefix($0) } }
            return !["prose/", "depart/", "apercu/"].contains { file.key.hasPrefix($0) }
        }.mapValues { Array($0.utf8) }
        files.merge(overrides.filter { !$0.key.hasPrefix("prose/") }) { _, ours in ours }
        var diagnostics: [Diagnostic] = []
        var sources: [String: TemplateSource] = [:]
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(Self.suffix) {
            do {
                sources[Self.name(of: path)] = try TemplateSource(bytes, file: "\(folder)/\(path)")
            } catch {
                diagnostics += error.diagnostics
                sources[Self.name(of: path)] = TemplateSource.unreadable("\(folder)/\(path)")
            }
        }
        var checker = TemplateChecker(tags: sources.mapValues(\.tags))
        for page in roots {
            checker.check(page.rawValue, against: page.shape)
        }
        ownPages = sources.filter { $0.key.hasPrefix(OwnPage.folder) }.map { OwnPage(template: $0, source: $1) }
            .sorted { $0.template < $1.template }
        for page in ownPages {
            checker.check(page.template, against: Views.page.shape)
            if let fault = page.fault { diagnostics.append(fault) }
        }
        diagnostics += checker.diagnostics
        guard diagnostics.isEmpty else {
            throw Refusal(diagnostics.sorted { ($0.location ?? .init(file: "")) < ($1.location ?? .init(file: "")) })
        }
        let unused = only == nil ? sources.keys.filter { !checker.used.contains($0) }.sorted() : []
        warnings = unused.map { name in
            .warning(
                "modele-inutilise", "Aucune page n’utilise ce modèle",
                at: Location(file: "\(folder)/\(name)\(Self.suffix)"),
                hint: Suggestion.hint(for: name, among: checker.used))
        }
        warnings += overrides.keys.sorted().compactMap { sources[Self.name(of: $0)] }.flatMap(
            ForeignResources.warnings)
        self.files = files
        self.sources = sources
        compiled = Self.compile(sources, roots, ownPages)
    }

    /// The same templates with every line marked, for `TemplateTrace`.
    init(marking templates: TemplateSet, with trace: TemplateTrace) throws(Refusal) {
        files = templates.files
        sources = templates.sources
        ownPages = templates.ownPages
        warnings = []
        var sources: [String: TemplateSource] = [:]
        for (name, text) in trace.texts {
            sources[name] = try TemplateSource(text: text, file: templates.sources[name]?.file ?? name)
        }
        compiled = Self.compile(sources, TemplateRoot.allCases, ownPages)
    }

    private static func compile(
        _ sources: [String: TemplateSource], _ roots: [TemplateRoot], _ ownPages: [OwnPage]
    ) -> [String: Template] {
        let roots =
            roots.map { ($0.rawValue, $0.shape) } + ownPages.map { ($0.template, Views.page.shape) }
        return Dictionary(
            roots.map { name, shape in
                (name, TemplateCompiler.template(name, showing: shape, among: sources))
            }
        ) { first, _ in first }
    }

    /// Assets as they are published, by their path in the site.
    var assets: [String: [UInt8]] {
        files.filter { $0.key.hasPrefix("assets/") }
    }

    func render(_ root: TemplateRoot, _ view: View) -> [UInt8] { render(root.rawValue, view) }

    func render(_ name: String, _ view: View) -> [UInt8] { compiled[name]?.render(view) ?? [] }

    /// How far around a page the template looks for what it shows.
    func reach(of name: String) -> Shape.Reach { compiled[name]?.reach ?? .page }

    static let suffix = ".mustache"

    static func name(of path: String) -> String { String(path.dropLast(suffix.count)) }
}
