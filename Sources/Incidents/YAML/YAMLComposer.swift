import Diagnostics

/// Text → one tree of nodes, or everything that keeps the text from being one.
struct YAMLComposer {
    let source: SourceText

    /// How many of a kind are told of a file: what is left shows when they are gone.
    private static let most = 100

    /// - Throws: Anchors, syntax errors and duplicate keys, each alone: what follows them would be guesswork.
    func compose() throws(Refusal) -> YAMLNode {
        var tree = YAMLTree(source)
        let root: YAMLNode?
        do throws(YAMLFault) {
            root = try tree.root()
        } catch {
            try refuse(tree.anchors)
            throw Refusal(YAMLSyntax.diagnostic(error, in: source))
        }
        try refuse(tree.anchors)
        try refuse(tree.duplicates)
        guard let root else { throw Refusal(.emptyFile(source.file)) }
        try refuse(tree.findings)
        return root
    }

    private func refuse(_ findings: [Diagnostic]) throws(Refusal) {
        guard findings.isEmpty else { throw Refusal(Array(findings.prefix(Self.most))) }
    }
}
