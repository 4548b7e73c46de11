import Foundation

/// A newsroom's own `Templates/prose/`: each of its files replaces ours of the same name.
struct ProseFolder {
    /// `Templates/`, as the user would name it.
    let templates: String
    /// Gabarits and plans by their path below `Templates/`.
    let files: [String: String]

    init(newsroom: String) {
        let templates = newsroom == "." || newsroom.isEmpty ? "Templates" : "\(newsroom)/Templates"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(templates)/prose")) ?? []
        var files: [String: String] = [:]
        for name in names where name.hasSuffix(".gabarit") || name.hasSuffix(".yaml") {
            let data = FileManager.default.contents(atPath: "\(templates)/prose/\(name)")
            files["prose/\(name)"] = data.map { String(decoding: $0, as: UTF8.self) }
        }
        self.templates = templates
        self.files = files
    }
}
