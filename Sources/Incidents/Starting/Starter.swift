/// A newsroom that publishes at once: settings, services, an example of each regime, and the schemas their editors use.
public struct Starter {
    /// Path in the newsroom → text, in the order of the paths.
    public let files: [(path: String, text: String)]

    /// - Parameter templates: The files of `Templates/depart/`, by their path below `Templates/`.
    public init(templates: [String: String]) {
        let prefix = "depart/"
        let written = templates.filter { $0.key.hasPrefix(prefix) }.map {
            (String($0.key.dropFirst(prefix.count)), $0.value)
        }
        let schemas = NewsroomFile.allCases.map { ("schemas/\($0.schemaName)", JSONSchema($0).text) }
        files = (written + schemas).sorted { $0.0 < $1.0 }
    }
}
