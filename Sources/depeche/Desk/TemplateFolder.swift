import Foundation

/// A newsroom's own `Templates/`: each of its files replaces ours of the same path.
struct TemplateFolder {
    /// As the user would name it.
    let path: String
    /// Its files by their path below it.
    let files: [String: [UInt8]]

    init(newsroom: String) {
        let path = newsroom == "." || newsroom.isEmpty ? "Templates" : "\(newsroom)/Templates"
        var files: [String: [UInt8]] = [:]
        let walk = FileManager.default.enumerator(atPath: path)
        while let name = walk?.nextObject() as? String {
            guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }),
                walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular,
                let data = FileManager.default.contents(atPath: "\(path)/\(name)")
            else { continue }
            files[name] = Array(data)
        }
        self.path = path
        self.files = files
    }

    /// The gabarits and plans among them.
    var prose: [String: String] {
        files.filter { $0.key.hasPrefix("prose/") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }
}
