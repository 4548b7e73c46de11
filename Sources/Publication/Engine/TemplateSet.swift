public import Diagnostics
import Mustache
import Templates

/// The templates of a site, read, checked and parsed once.
public struct TemplateSet: Sendable {
    /// Every template and asset by its path below `Templates/`.
    let files: [String: [UInt8]]
    /// What deserves a word without preventing anything: a template nobody includes.
    public let warnings: [Diagnostic]
    let library: MustacheLibrary

    /// - Parameters:
    ///   - overrides: a newsroom's own files by their path below its `Templates/`; each replaces ours or adds to them.
    ///   - folder: how that folder is named in diagnostics.
    /// - Throws: everything the templates get wrong, with places.
    public init(overrides: [String: [UInt8]] = [:], folder: String = "Templates") throws(Refusal) {
        ContentType.registerAll()
        var files = Templates.files.filter { !$0.key.hasPrefix("prose/") }.mapValues { Array($0.utf8) }
        files.merge(overrides.filter { !$0.key.hasPrefix("prose/") }) { _, ours in ours }
        var diagnostics: [Diagnostic] = []
        var tags: [String: [Tag]] = [:]
        var sources: [String: String] = [:]
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) where path.hasSuffix(Self.suffix) {
            do {
                let source = try TemplateSource.text(of: bytes, file: "\(folder)/\(path)")
                tags[Self.name(of: path)] = try TagScanner.tags(of: source, file: "\(folder)/\(path)")
                sources[Self.name(of: path)] = source
            } catch {
                diagnostics += error.diagnostics
                tags[Self.name(of: path)] = []
            }
        }
        var checker = TemplateChecker(tags: tags)
        for page in TemplateRoot.allCases {
            checker.check(page.rawValue, against: page.shape)
        }
        diagnostics += checker.diagnostics
        guard diagnostics.isEmpty else {
            throw Refusal(diagnostics.sorted { ($0.location ?? .init(file: "")) < ($1.location ?? .init(file: "")) })
        }
        let unused = tags.keys.filter { !checker.used.contains($0) }.sorted()
        warnings = unused.map { name in
            .warning(
                "modele-inutilise", "Aucune page n’utilise ce modèle",
                at: Location(file: "\(folder)/\(name)\(Self.suffix)"),
                hint: Suggestion.hint(for: name, among: checker.used))
        }
        self.files = files
        library = try Self.parse(sources, folder: folder)
    }

    private static func parse(_ sources: [String: String], folder: String) throws(Refusal) -> MustacheLibrary {
        var library = MustacheLibrary()
        for (name, source) in sources {
            do {
                try library.register(ContentType.of(path: name).pragma + source, named: name)
            } catch {
                // The checker is stricter than the engine: this is a difference between them, not a common fault.
                throw Refusal(
                    .error(
                        "modele-illisible", "Ce modèle est illisible\u{A0}: \(error)",
                        at: Location(file: "\(folder)/\(name)\(suffix)")))
            }
        }
        return library
    }

    /// Assets as they are published, by their path in the site.
    var assets: [String: [UInt8]] {
        files.filter { $0.key.hasPrefix("assets/") }
    }

    func render(_ root: TemplateRoot, _ view: View) -> String {
        library.render(view, withTemplate: root.rawValue) ?? ""
    }

    static let suffix = ".mustache"

    static func name(of path: String) -> String { String(path.dropLast(suffix.count)) }
}
