import Diagnostics
import Yams

/// Text → one tree of nodes, or everything that keeps the text from being one.
struct YAMLComposer {
    let source: SourceText

    /// - Throws: Syntax errors and duplicate keys, alone: what follows them would be guesswork.
    func compose() throws(Refusal) -> YAMLNode {
        let anchors = AnchorScan(source: source).diagnostics
        guard anchors.isEmpty else { throw Refusal(anchors) }

        let root = try uniqueKeys()
        guard let root else { throw Refusal(.emptyFile(source.file)) }
        var converter = NodeConverter(source: source)
        let node = converter.convert(root)
        guard converter.findings.isEmpty else { throw Refusal(converter.findings) }
        return node
    }

    /// Yams stops at the first mapping with a duplicate key and says where the first of the two is. Each second key
    /// is renamed and the text composed again, so that all of them are told at once.
    private func uniqueKeys() throws(Refusal) -> Node? {
        var scan = DuplicateKeyScan(source: source)
        for _ in 0..<20 {
            do {
                let root = try YAMLComposer.root(of: scan.text)
                guard scan.diagnostics.isEmpty else { throw Refusal(scan.diagnostics) }
                return root
            } catch let refusal as Refusal {
                throw refusal
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard scan.recordSecond(of: keys, near: context.mark) else { throw Refusal(scan.diagnostics) }
            } catch {
                throw Refusal(YAMLSyntax.diagnostic(error, in: source))
            }
        }
        throw Refusal(scan.diagnostics)
    }

    /// Scalars stay as they are written: `.basic` resolves nothing.
    static func root(of text: String) throws -> Node? {
        try Parser(yaml: text, resolver: .basic, constructor: .default, encoding: .utf8).singleRoot()
    }
}
