import French
import Incidents

/// The ways one entity may be called.
struct EntityNames: Sendable {
    struct Name: Sendable {
        /// Whether it stands for the name only where the two were given together: *la FAA*.
        var isAcronym = false
        /// With its article.
        var tokens: [Token]
        /// Without.
        var bare: [Token]
        var agreement: Agreement
        var isOrnament = false
        /// Its noun, where it is one.
        var head: String?
        /// With its article, in fewer words, once it was introduced.
        var short: [Token]?

        /// As it is told of, once it was introduced.
        var definite: [Token] { short ?? tokens }

        /// A name that has an article is a noun, and takes its capital; *iCloud* has none.
        var withoutArticle: [Token] {
            guard bare.count < tokens.count, var first = bare.first else { return bare }
            first.text = first.text.prefix(1).uppercased() + first.text.dropFirst()
            return [first] + bare.dropFirst()
        }

        fileprivate var length: Int { bare.reduce(0) { $0 + $1.text.split { $0 == " " || $0 == "-" }.count } }
    }

    let name: Name
    /// What a reader tires of: *le centre hospitalier de Dax*, *l’attaque par déni de service*.
    let isLong: Bool
    var designations: [Name]
    /// Which of the designations may take turns with the name: no ornament, nothing that would confuse.
    private(set) var neutral: [Int]
    /// Those that need no introduction beside the name.
    private(set) var neutralBesideAcronym: [Int]

    /// Whether a form says a word.
    func uses(_ word: String, _ form: ReferringForm) -> Bool {
        let words: [Token] =
            switch form {
            case .name: name.bare
            case .designation(let index): designations[index].bare
            case .pronoun: []
            }
        return words.contains { $0.text == word }
    }

    /// What it is called as a source, beside its name: *le ministère* of *le ministère de l’Intérieur*, else the first of
    /// the record.
    var ofSource: Int? {
        neutralBesideAcronym.first { index in
            designations[index].head.map { head in
                name.bare.contains { $0.text.split(separator: " ").contains(Substring(head)) }
            }
                ?? false
        } ?? neutralBesideAcronym.first
    }

    init(name: Name, designations: [Name]) {
        self.name = name
        isLong = name.short == nil && name.length > 2
        self.designations = designations
        neutral = designations.indices.filter { !designations[$0].isOrnament }
        neutralBesideAcronym = neutral.filter { !designations[$0].isAcronym }
    }

    /// « le service » for a service beside an organisation that is called the same would say nothing.
    ///
    /// - Parameter others: the nouns that name somebody else in the record: *le groupe* would be the pirates’.
    mutating func keepNeutral(besides rival: EntityNames?, and others: Set<String>) {
        let taken = Set((rival?.designations ?? []).map { $0.tokens.map(\.text) })
        neutral = designations.indices.filter {
            !designations[$0].isOrnament && !taken.contains(designations[$0].tokens.map(\.text))
                && designations[$0].head.map(others.contains) != true
        }
        neutralBesideAcronym = neutral.filter { !designations[$0].isAcronym }
    }

    init(_ incident: Incident, spells: ((String) -> Bool)?) {
        var nouns = IncidentNouns.nouns(for: incident)
        if let spells, let noun = nouns.first, !spells(noun.text) {
            nouns = Array(nouns.dropFirst())
        }
        let names = nouns.map { noun in
            let article = noun.gender == .feminine ? "la" : "le"
            func words(_ text: String) -> [Token] { text.split(separator: " ").map { Token(.word, String($0)) } }
            return Name(
                tokens: [Token(.article, article)] + words(noun.text), bare: words(noun.text),
                agreement: Agreement(noun.gender, .singular),
                short: noun.short.map { [Token(.article, article)] + words($0) })
        }
        self.init(name: names[0], designations: Array(names.dropFirst()))
    }
}
