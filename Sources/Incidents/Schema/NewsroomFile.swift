import French

/// The files an editor writes: each has a schema and its pages of the reference.
public enum NewsroomFile: String, Sendable, Hashable, CaseIterable {
    case record = "enregistrement"
    case settings = "depeche"
    case directory = "services"
    case lexicon = "lexique"

    /// Where a newsroom keeps its schema, and what an editor’s first line points to.
    public var schemaName: String { "\(rawValue).schema.json" }

    /// What its reader asks for.
    var shape: Shape {
        switch self {
        case .record: RecordReader(newsroom: .nowhere, file: "").incident.shape
        case .settings: Form<Settings>.settings.shape
        case .directory: Form<Directory>.directory(GroupReader(.standard), .universal).shape
        case .lexicon: Form<[Lexicon.Entry]>.lexicon.shape
        }
    }

    /// The groups of keys of the file, the file’s own first, each once.
    var groups: [GroupShape] {
        var found: [GroupShape] = []
        func visit(_ shape: Shape) {
            switch shape {
            case .text, .choice, .integer: break
            case .list(let item), .bySlug(let item): visit(item)
            case .any(let shapes): shapes.forEach(visit)
            case .group(let group):
                guard !found.contains(group) else { return }
                found.append(group)
                for key in group.keys { visit(key.shape) }
            }
        }
        visit(shape)
        return found
    }
}

extension Newsroom {
    /// A newsroom that has nothing, for asking a reader what it reads.
    fileprivate static let nowhere = Newsroom(
        folder: "", title: "", summary: "", baseURL: "", tagAuthority: "", zone: .universal, language: "", author: "",
        typography: .printing, actors: [:], services: [:], everyone: Everyone(), lexicon: .standard,
        groups: GroupReader(.standard), warnings: [])
}
