import Diagnostics
import Incidents

/// Finds the service of services.yaml that an incident is of, or names a new one.
struct ServiceNaming {
    private let known: [String: String]
    private let taken: Set<String>
    private let chosen: String?
    private(set) var added: [ServiceInsertion.Service] = []
    private(set) var findings: [Diagnostic] = []

    /// - Parameter chosen: the service the user named for all incidents.
    init(_ newsroom: Newsroom, chosen: String?) {
        var known: [String: String] = [:]
        for (slug, service) in newsroom.services {
            known[Suggestion.folded(slug)] = slug
            known[Suggestion.folded(service.actor.name)] = slug
        }
        self.known = known
        taken = Set(newsroom.services.keys).union(newsroom.actors.keys)
        self.chosen = chosen
    }

    mutating func slug(of service: ForeignService, in file: String?) -> String {
        if let chosen { return chosen }
        guard let name = service.name.map(RecordDraft.singleLine), let slug = Self.printable(name, taken) else {
            return anonymous(file)
        }
        if let known = known[Suggestion.folded(name)] ?? known[Suggestion.folded(RecordName.slug(name))] {
            return known
        }
        add(ServiceInsertion.Service(slug: slug, name: name))
        return slug
    }

    /// Nobody is named: a service that can be told of all the same, to be completed by the editor.
    private mutating func anonymous(_ file: String?) -> String {
        let slug = "service-en-ligne"
        if findings.isEmpty {
            findings.append(
                Diagnostic(
                    .unnamedService, "la source ne dit pas de quel service elle parle",
                    at: file.map { Location(file: $0) },
                    hint: "désignez-le avec « --service », ou complétez « \(slug) » dans services.yaml"))
        }
        if !taken.contains(slug) { add(ServiceInsertion.Service(slug: slug, name: "service en ligne", article: "le")) }
        return slug
    }

    private mutating func add(_ service: ServiceInsertion.Service) {
        if !added.contains(where: { $0.slug == service.slug }) { added.append(service) }
    }

    /// Words that say the state of a fact wherever they stand.
    private static let states: Set<String> = ["aucun", "aucune", "inconnu", "inconnue", "non-communique", "null"]

    /// An identifier nobody has for a name that can stand in a French sentence; nil when it cannot.
    private static func printable(_ name: String, _ taken: Set<String>) -> String? {
        let slug = RecordName.slug(name)
        guard ForeignName.isPrintable(name), !slug.isEmpty else { return nil }
        return taken.contains(slug) || states.contains(slug) ? "\(slug)-service" : slug
    }
}

/// Which names can be printed as they are in a French sentence.
enum ForeignName {
    /// Of Latin letters, and short enough to be a name.
    static func isPrintable(_ name: String) -> Bool {
        guard (1...80).contains(name.count), name.contains(where: { $0.isLetter || $0.isNumber }) else { return false }
        return name.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 0x20...0x7E, 0xA0...0x24F, 0x2010...0x203A, 0x20AC, 0x2122: true
            default: false
            }
        } && !name.contains { "<>{}|`\\".contains($0) }
    }

    /// A name as it stands in a sentence: between guillemets unless it is plainly one.
    ///
    /// - Parameter isProduct: a name of products and the like, which capitals are enough to tell; the components of a
    ///   page are often common words of another language (*Billing*), which only a domain, an acronym or a brand is not.
    static func cited(_ name: String, isProduct: Bool) -> String {
        let words = name.split(separator: " ")
        let isSober = !name.contains { ",;:/&()«»\"“”?!#".contains($0) }
        let isPlain =
            isProduct
            ? words.allSatisfy { $0.first.map { !$0.isLowercase } ?? false || $0.contains(".") }
            : words.count == 1 && (name.contains(".") || name.dropFirst().contains { $0.isUppercase })
        guard !isSober || !isPlain else { return name }
        let inner = name.replacing("«", with: "“").replacing("»", with: "”")
        return "« \(inner) »"
    }
}
