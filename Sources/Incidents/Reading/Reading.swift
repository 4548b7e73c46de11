import Diagnostics

/// What reading one file gathers: findings, and where each fact stands.
///
/// A reference, shared by the readers of one file while they read it, never kept after.
final class Reading {
    let source: SourceText
    private let tree: YAMLNode
    private(set) var findings: [Diagnostic] = []
    private(set) var locations: [String: Location] = [:]

    /// - Throws: What keeps the file from being read at all.
    init(bytes: [UInt8], file: String) throws(Refusal) {
        source = try SourceText(bytes: bytes, file: file)
        tree = try YAMLComposer(source: source).compose()
    }

    private init() {
        source = SourceText.none
        tree = YAMLNode(content: .map([]), location: Location(file: ""))
    }

    /// What a reader is given when only what it asks for matters.
    static var ofNothing: Reading { Reading() }

    convenience init(path: String) throws(Refusal) {
        try self.init(bytes: RegularFile.bytes(of: path, upTo: RegularFile.textLimit), file: path)
    }

    /// The whole file as one value; nil, and reported, when it is no group of keys.
    var root: Field? {
        guard case .map = tree.content else {
            report(
                .unexpectedType(
                    "le fichier", found: tree.kindName, expected: "des clés suivies de leur valeur", at: tree.location))
            return nil
        }
        return Field(reading: self, node: tree, path: "", key: "")
    }

    func report(_ diagnostic: Diagnostic) {
        findings.append(diagnostic)
    }

    func note(_ location: Location, of path: String) {
        locations[path] = location
    }

    var hasErrors: Bool {
        findings.contains { $0.severity == .error }
    }
}
