/// What names mean inside a section.
struct Scope {
    enum Content {
        case view(Shape)
        /// Inside a text or a prose section: `{{.}}` is that text.
        case value(Shape.Kind)
        /// Inside a flag, or a branch: names mean what they mean outside.
        case transparent
    }

    var content: Content
    /// Directly inside a list, where `first()` and `last()` have a meaning.
    var isItem = false

    var withoutSequence: Scope { Scope(content: content) }
    var repeated: Scope { Scope(content: .transparent, isItem: isItem) }

    var isOpaque: Bool {
        if case .transparent = content { return false }
        return true
    }
}

/// Where a name leads: how many views outwards, then which of its fields, field after field.
struct NamePath: Hashable {
    var up = 0
    var fields: [Int] = []
    /// What of a prose is asked for; nil for its text alone.
    var form: Form?
    /// Where it is found, every field of the way considered.
    var reach = Shape.Reach.page

    /// In the order of `Shape.prose`.
    enum Form: Int {
        case html
        case markdown
    }
}

/// What a name is found to be.
enum NameLookup {
    case found(NamePath, Shape.Kind)
    /// The part that leads nowhere, and what could stand there.
    case unknown(String, candidates: [String])
    /// The part asked of something that has none.
    case indivisible(String)

    /// Looked up from the innermost section outwards, but for `.name`, which stays inside it.
    init(_ name: String, in scopes: [Scope]) {
        let dot = UInt8(ascii: ".")
        let isLocal = name.utf8.first == dot
        let parts = name.utf8.contains(dot) ? name.utf8.split(separator: dot).map { String(Substring($0)) } : [name]
        var visible: [Shape] = []
        for scope in scopes.reversed() {
            if case .view(let shape) = scope.content { visible.append(shape) }
            if isLocal && scope.isOpaque { break }
        }
        guard let first = parts.first, let up = visible.firstIndex(where: { $0.index(of: first) != nil }),
            let index = visible[up].index(of: first)
        else {
            self = .unknown(parts.first ?? name, candidates: visible.flatMap { $0.fields.map(\.name) })
            return
        }
        var path = NamePath(up: up, fields: [index], reach: visible[up].fields[index].reach)
        var kind = visible[up].fields[index].kind
        for part in parts.dropFirst() {
            let inside: Shape
            switch kind {
            case .one(let shape): inside = shape
            case .prose: inside = .prose
            default:
                self = .indivisible(part)
                return
            }
            guard let index = inside.index(of: part) else {
                self = .unknown(part, candidates: inside.fields.map(\.name))
                return
            }
            if case .prose = kind { path.form = NamePath.Form(rawValue: index) } else { path.fields.append(index) }
            kind = inside.fields[index].kind
            path.reach = max(path.reach, inside.fields[index].reach)
        }
        self = .found(path, kind)
    }
}
