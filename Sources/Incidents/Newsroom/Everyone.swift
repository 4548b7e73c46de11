import Diagnostics

/// Whom a record may name, by slug.
struct Everyone {
    private let actors: [String: Actor]
    private let services: [String: Service]
    private let names = Names()

    /// What is worked out when a record first asks for it.
    private final class Names {
        var slugs: [String]?
        /// Names and `sigle`s, as they are written and folded → slugs in alphabetical order.
        var written: [String: [String]]?
        var folded: [String: [String]]?
    }

    init(actors: [String: Actor] = [:], services: [String: Service] = [:]) {
        self.actors = actors
        self.services = services
    }

    subscript(slug: String) -> Actor? { actors[slug] ?? services[slug]?.actor }

    /// In alphabetical order.
    var slugs: [String] {
        if let slugs = names.slugs { return slugs }
        let slugs = Set(actors.keys).union(services.keys).sorted()
        names.slugs = slugs
        return slugs
    }

    /// Those whose name or `sigle` is written so.
    func slugs(named name: String) -> [String] {
        if names.written == nil { names.written = slugsByName { $0 } }
        return names.written?[name] ?? []
    }

    /// Those whose name or `sigle` is written so but for accents and case.
    ///
    /// - Parameter folded: the name without them.
    func slugs(folded: String) -> [String] {
        if names.folded == nil { names.folded = slugsByName(Suggestion.folded) }
        return names.folded?[folded] ?? []
    }

    private func slugsByName(_ form: (String) -> String) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for slug in slugs {
            guard let actor = self[slug] else { continue }
            for name in Set([actor.name, actor.acronym].compactMap { $0.map(form) }) {
                table[name, default: []].append(slug)
            }
        }
        return table
    }
}
