import Foundation

/// Where the site stands below its host: the path of its published address.
struct Mount: Sendable {
    /// As they are written, and as a request is read.
    private let names: [(written: String, decoded: String)]

    /// - Parameter baseURL: `https://exemple.fr/incidents`
    init(baseURL: String) {
        let parts = baseURL.split(separator: "/", omittingEmptySubsequences: true)
        names = parts.dropFirst(2).map { (String($0), String($0).removingPercentEncoding ?? String($0)) }
    }

    /// `/incidents/`
    var root: String { "/" + names.map { $0.written + "/" }.joined() }

    /// A path below it, from the site’s root; nil outside of it.
    func path(_ path: [String]) -> String? {
        guard path.count > names.count, path.starts(with: names.map(\.decoded)) else { return nil }
        return path.dropFirst(names.count).joined(separator: "/")
    }
}
