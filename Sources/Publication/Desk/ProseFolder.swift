import Diagnostics
import Incidents

/// A newsroom's own `Templates/prose/`: each of its files replaces ours of the same name.
struct ProseFolder {
    /// `Templates/`, as the user would name it.
    let templates: String
    /// Gabarits and plans by their path below `Templates/`.
    let files: [String: String]

    static func templates(of newsroom: String) -> String {
        newsroom == "." || newsroom.isEmpty ? "Templates" : "\(newsroom)/Templates"
    }

    /// - Throws: what cannot be read, or is no text.
    init(newsroom: String) throws(Refusal) {
        let templates = Self.templates(of: newsroom)
        var files: [String: String] = [:]
        var refusals: [Diagnostic] = []
        for name in try RegularFile.names(in: "\(templates)/prose")
        where !name.hasPrefix(".") && (name.hasSuffix(".gabarit") || name.hasSuffix(".yaml")) {
            do throws(Refusal) {
                files["prose/\(name)"] = try RegularFile.text(of: "\(templates)/prose/\(name)")
            } catch {
                refusals += error.diagnostics
            }
        }
        guard refusals.isEmpty else { throw Refusal(refusals) }
        self.templates = templates
        self.files = files
    }

    /// The same finding, its file named as the user would where it is one of the newsroom’s.
    func named(_ finding: Diagnostic) -> Diagnostic {
        guard let file = finding.location?.file, files[file] != nil else { return finding }
        var finding = finding
        finding.location?.file = "\(templates)/\(file)"
        return finding
    }
}
