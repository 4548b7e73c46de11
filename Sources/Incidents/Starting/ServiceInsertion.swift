public import Diagnostics

/// Services added at the end of `services` in services.yaml; all else, comments included, stays byte for byte.
public struct ServiceInsertion: Sendable {
    /// A service of which nothing but its name is known.
    public struct Service: Sendable, Hashable {
        public var slug: String
        public var name: String
        /// As `article` is written.
        public var article: String
        public var gender: String

        public init(slug: String, name: String, article: String = "aucun", gender: String = "masculin") {
            self.slug = slug
            self.name = name
            self.article = article
            self.gender = gender
        }

        func lines(margin: String) -> [String] {
            [
                "\(margin)\(slug):", "\(margin)  nom: \(RecordDraft.quoted(name))", "\(margin)  article: \(article)",
                "\(margin)  genre: \(gender)",
            ]
        }
    }

    public var services: [Service]
    /// What is said above them, for whom the file belongs to.
    public var comment: String

    public init(_ services: [Service], comment: String) {
        self.services = services
        self.comment = comment
    }

    /// The new bytes of services.yaml, and the newsroom they make.
    ///
    /// - Parameter bytes: of the file; nil when the newsroom has none.
    /// - Throws: What is wrong with the file, or a layout that cannot be added to.
    public func applied(to bytes: [UInt8]?, of newsroom: Newsroom) throws(Refusal) -> (
        bytes: [UInt8], newsroom: Newsroom
    ) {
        let file = NewsroomFiles(folder: newsroom.folder).path("services.yaml")
        let mark: [UInt8] = bytes?.starts(with: [0xEF, 0xBB, 0xBF]) == true ? [0xEF, 0xBB, 0xBF] : []
        let text = try bytes.map { bytes throws(Refusal) in try amended(SourceText(bytes: bytes, file: file)) }
        let new = text ?? (["services:"] + block(at: 2)).joined(separator: "\n") + "\n"
        let reading = try Reading(bytes: Array(new.utf8), file: file)
        let directory = reading.root.flatMap(Form<Directory>.directory(newsroom.groups, newsroom.zone).read)
        guard let directory, !reading.hasErrors, directory.actors == newsroom.actors,
            directory.services.count == newsroom.services.count + services.count
        else { throw Refusal(reading.hasErrors ? reading.findings : [.layout(file)]) }
        var changed = newsroom
        changed.services = directory.services
        return (mark + Array(new.utf8), changed)
    }

    private func amended(_ source: SourceText) throws(Refusal) -> String {
        let root: YAMLNode
        do throws(Refusal) {
            root = try YAMLComposer(source: source).compose()
        } catch {
            guard error.diagnostics.contains(where: { $0.identifier == Problem.emptyFile.rawValue }) else {
                throw error
            }
            return source.text + (source.text.hasSuffix("\n") || source.text.isEmpty ? "" : "\n")
                + (["services:"] + block(at: 2)).joined(separator: "\n") + "\n"
        }
        guard case .map(let entries) = root.content else { throw Refusal(.layout(source.file)) }
        var lines = TextLines(source.text)
        guard let entry = entries.first(where: { $0.key == "services" }) else {
            lines.insert(["", "services:"] + block(at: 2), before: lines.lines.count + 1)
            return lines.text
        }
        guard case .map(let services) = entry.value.content, let first = services.first,
            first.keyLocation.line > entry.keyLocation.line
        else { throw Refusal(.layout(source.file)) }
        let next = entries.map(\.keyLocation.line).filter { $0 > entry.keyLocation.line }.min() ?? lines.lines.count + 1
        // Comments between the services and the next key are about that key, as are those that are not indented.
        var line = next - 1
        while line > first.keyLocation.line,
            lines.isBlank(line) || (lines.isComment(line) && lines.indentation(line) == 0)
        { line -= 1 }
        lines.insert([""] + block(at: first.keyLocation.column - 1), before: line + 1)
        return lines.text
    }

    private func block(at indentation: Int) -> [String] {
        let margin = String(repeating: " ", count: indentation)
        return ["\(margin)# \(comment)"] + services.flatMap { $0.lines(margin: margin) }
    }
}

extension Diagnostic {
    fileprivate static func layout(_ file: String) -> Diagnostic {
        Diagnostic(
            .layout, "aucun service ne peut être ajouté à un fichier ainsi mis en page", at: Location(file: file),
            hint: "écrivez « services » une clé par ligne, ou ajoutez le service à la main")
    }
}
