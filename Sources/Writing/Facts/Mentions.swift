import French
import Incidents

/// What words name anew, *un pirate a proposé…*, and what they suppose the reader to know, *selon le pirate*.
///
/// The indefinite article brings a thing into a text, and the definite then takes it up (Riegel, Pellat et Rioul,
/// *Grammaire méthodique du français*, VII, 2.2): told the other way round, the reader looks for who that is.
struct Mentions: Sendable {
    /// A noun, and the words behind it.
    fileprivate struct Mention: Hashable {
        var noun: String
        var next: [String]
    }

    private var named: Set<Mention> = []
    private var supposed: Set<Mention> = []

    /// - Parameter known: nouns that explain themselves here.
    init(_ item: Item, known: Set<String>) {
        for text in item.phrases { read(text, known) }
        // What its own words name needs no other.
        let own = Set(named.map(\.noun))
        supposed = supposed.filter { !own.contains($0.noun) }
    }

    /// Whether something is taken up that others bring in.
    func suppose(_ other: Mentions) -> Bool {
        supposed.contains { reference in
            other.named.contains { $0.noun == reference.noun && reference.isMeant(by: $0) }
        }
    }

    private mutating func read(_ text: String, _ known: Set<String>) {
        let words = text.inLowerCase.replacing("’", with: "’ ").replacing(",", with: " ,").split(separator: " ")
            .map(String.init)
        for index in words.indices.dropLast() {
            let isNew = Self.indefinite.contains(words[index])
            guard isNew || Self.definite.contains(words[index]) else { continue }
            let place = index + (Self.before.contains(words[index + 1]) ? 2 : 1)
            guard place < words.count, words[place].utf8.count > 3, !Self.plain.contains(words[place]),
                !known.contains(words[place])
            else { continue }
            let mention = Mention(noun: words[place], next: Array(words[(place + 1)...].prefix(Self.behind)))
            // *Le film « L’Interview »* brings in *le film*.
            let isTitled = mention.next.first?.hasPrefix("«") ?? false
            if isNew || isTitled { named.insert(mention) } else { supposed.insert(mention) }
        }
    }

    private static let behind = 2
    private static let indefinite: Set<String> = ["un", "une"]
    private static let definite: Set<String> = ["le", "la", "l’", "du", "au"]
    /// Adjectives that stand before their noun.
    private static let before: Set<String> = [
        "ancien", "ancienne", "deuxième", "grand", "grande", "gros", "grosse", "jeune", "nouveau", "nouvel",
        "nouvelle", "petit", "petite", "premier", "première", "second", "seconde", "vieille", "vieux",
    ]
    /// Measures, times and words of turns, which nobody need have named.
    private static let plain: Set<String> = [
        "année", "cadre", "cause", "cours", "début", "dizaine", "douzaine", "effet", "état", "face", "façon", "faute",
        "fois", "heure", "jour", "journée", "lendemain", "long", "lors", "matin", "matinée", "minute", "mois", "moins",
        "moitié", "moment", "monde", "même", "nombre", "nuit", "objet", "ordre", "origine", "partie", "pays", "place",
        "plupart", "plus", "point", "profit", "quart", "quinzaine", "raison", "reste", "risque", "seconde", "semaine",
        "sein", "siècle", "soir", "soirée", "suite", "temps", "tiers", "total", "veille", "vingtaine", "centaine",
        "trentaine", "quarantaine", "cinquantaine", "soixantaine", "nord", "sud", "ouest", "ville", "grève",
    ]
}

extension Mentions.Mention {
    /// *L’outil*, or *l’outil de déchiffrement*, of *un outil de déchiffrement*; *l’enquête pour homicides* is no *enquête
    /// technique*.
    fileprivate func isMeant(by other: Self) -> Bool {
        guard let first = next.first, !Self.closing.contains(first) else { return true }
        return first == other.next.first && next.last == other.next.prefix(next.count).last
    }

    /// What a noun stands alone before.
    private static let closing: Set<String> = [
        ",", "et", "ou", "qui", "que", "qu’", "dont", "où", "en", "dans", "sur", "sous", "avec", "sans", "par", "afin",
        "avant", "après", "depuis", "pendant", "jusqu’",
    ]
}

extension Item {
    /// Its own words, each part by itself: whom it is about, what befell, who says so.
    fileprivate var phrases: [String] {
        let groups = [FactName.subject, .source].flatMap { facts[$0]?.value?.groups ?? [] }.map(\.text)
        guard case .action(let action)? = facts[.action]?.value else { return groups }
        return groups + [Typesetter.text(action.infinitive(owner: .masculineSingular))]
    }
}
