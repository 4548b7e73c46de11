import French
import Incidents

/// The nouns that things and those who act may be called by, and who else bears them.
struct HeadNouns {
    /// A name that a reader tires of.
    struct Long {
        /// Without its article.
        var words: [String]
        /// What may stand for it, best first, with their articles; all agree as it does.
        var forms: [Form]
        /// Whether it stands once under an intertitre, and not only apart.
        var isOnce = true
        var hasArticle = true
        /// Words that stand behind those nouns where they are its own: *le musée* **parisien**.
        var modifiers: Set<String> = []

        func stands(at index: Int, in tokens: [Token]) -> Bool {
            index + words.count <= tokens.count && words.indices.allSatisfy { tokens[index + $0].spells(words[$0]) }
        }

        func isDefinite(before index: Int, in tokens: [Token]) -> Bool {
            !hasArticle || index > 0 && ["le", "la", "les", "l’"].contains { tokens[index - 1].reads($0) }
        }
    }

    struct Form {
        var tokens: [Token]
        var head: String
        var isAcronym = false
    }

    let long: EntityMap<Long>
    /// What the organisation is called for short, with its article.
    let acronym: [Token]?
    private let organisation: Actor
    private let spelled: SpelledName
    private let spelledOthers: [(name: String, spelled: SpelledName)]
    private let service: String
    private let isOneName: Bool
    /// Nouns by which entities and others go, by their bearer.
    private let bearers: [String: Set<String>]
    /// Of whoever else acts, speaks or is named: the nouns he goes by, by his name; none of whom nothing explains.
    private let nouns: [String: Set<String>]
    /// Those whose name takes no article: *Microsoft*.
    private let companies: Set<String>
    /// The organisation’s nouns, with their article.
    private let ofOrganisation: [EntityNames.Name]

    init(_ names: ReferringExpressions) {
        let incident = names.incident
        organisation = incident.organisation
        spelled = SpelledName(organisation.name)
        service = incident.service.actor.slug
        isOneName = incident.organisation.name == incident.service.actor.name
        acronym = Vocabulary.acronym(incident.organisation)?.tokens
        var long: EntityMap<Long> = [:]
        for (entity, actor) in [(Entity.service, incident.service.actor), (.organisation, incident.organisation)] {
            long[entity] = Self.long(actor, names.profile[entity])
        }
        long[.incident] = Self.long(names.profile[.incident]?.name)
        self.long = long
        ofOrganisation = (names.profile[.organisation]?.designations ?? []).filter { !$0.isAcronym }
        let own = [incident.service.actor.slug, incident.organisation.slug]
        let others = (incident.actors + incident.acquaintances).filter { !own.contains($0.slug) }
        var bearers: [String: Set<String>] = [:]
        for actor in others + [incident.service.actor, incident.organisation] {
            for noun in Self.nouns(of: actor) { bearers[noun, default: []].insert(actor.slug) }
        }
        self.bearers = bearers
        var nouns: [String: Set<String>] = [:]
        for actor in others {
            for name in [actor.name, actor.acronym].compactMap(\.self) { nouns[name] = Self.nouns(of: actor) }
        }
        self.nouns = nouns
        spelledOthers = nouns.keys.map { ($0, SpelledName($0)) }
        companies = Set(others.filter { $0.article != .definite }.map(\.name))
    }

    /// What it is, by its gloss and designations and, of a noun, its name.
    private static func nouns(of actor: Actor) -> Set<String> {
        let groups = [actor.gloss, actor.category].compactMap(\.self) + actor.designations.map(\.text)
        let first = actor.name.prefix { $0 != " " }.lowercased()
        return Set(groups.map(\.head) + [first])
    }

    /// Words of a name, apart at spaces and apostrophes, that make it long.
    private static let longName = 3

    private static func long(_ actor: Actor, _ names: EntityNames?) -> Long? {
        let words = actor.name.split { $0 == " " || $0 == "’" }
        guard let names, words.count > 1 else { return nil }
        let isOnce = actor.article == .definite && words.count >= longName
        var forms: [Form] = []
        if let acronym = Vocabulary.acronym(actor), let word = acronym.bare.last?.text {
            forms.append(Form(tokens: acronym.tokens, head: word, isAcronym: true))
        }
        for index in names.neutral where names.designations[index].agreement == actor.agreement {
            let designation = names.designations[index]
            guard !designation.isAcronym, let head = designation.head else { continue }
            forms.append(Form(tokens: designation.tokens, head: head))
        }
        if isOnce, let head = words.first.map(String.init), head.first?.isLowercase == true {
            let kind = String(words[1])
            let saysKind = vague.contains(head)
            if !saysKind || Vocabulary.isAdjectiveOrParticiple(kind) {
                let noun = (saysKind ? [head, kind] : [head]).map { Token(.word, $0) }
                forms.append(Form(tokens: Array(names.name.tokens.prefix(1)) + noun, head: head))
            }
        }
        let groups = [actor.gloss].compactMap(\.self) + actor.designations.map(\.text)
        let modifiers = groups.flatMap { group in
            let words = group.text.split(separator: " ").map(String.init)
            return words.firstIndex(of: group.head).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }.map { [$0] }
                ?? []
        }
        return forms.isEmpty
            ? nil
            : Long(
                words: [actor.name], forms: forms, isOnce: isOnce, hasArticle: actor.article == .definite,
                modifiers: Set(modifiers))
    }

    /// Nouns that need what kind they are of: *le centre hospitalier*.
    private static let vague: Set<String> = ["base", "bureau", "centre", "direction", "service", "services", "système"]

    /// *L’attaque*, of *l’attaque par rançongiciel*.
    private static func long(_ name: EntityNames.Name?) -> Long? {
        guard let name, name.short == nil, name.bare.count >= longName, let head = name.bare.first,
            name.bare[1].isPreposition, !empty.contains(head.text), let article = name.tokens.first
        else { return nil }
        return Long(words: name.bare.map(\.text), forms: [Form(tokens: [article, head], head: head.text)])
    }

    /// Nouns that mean nothing alone: *la perte*, of *la perte de données*.
    private static let empty: Set<String> = [
        "acte", "chute", "manque", "mise", "perte", "prise", "série", "succession", "suite", "vague",
    ]

    // MARK: Who is meant

    /// Whether a noun is somebody else’s as well.
    func isBorneByOther(_ head: String, besides entity: Entity) -> Bool {
        guard entity != .incident, let slugs = bearers[head] else { return false }
        let own = isOneName ? [service, organisation.slug] : entity == .service ? [service] : [organisation.slug]
        return !slugs.subtracting(own).isEmpty
    }

    /// Whether words speak of something that a noun is only the kind of: *le réseau interne*, *un réseau*.
    ///
    /// - Parameter own: words that may follow it.
    static func specifies(_ head: String, in tokens: [Token], besides own: Set<String>) -> Bool {
        tokens.indices.contains { index in
            guard tokens[index].reads(head) || tokens[index].reads(head + "s") else { return false }
            guard tokens[index].reads(head), index > 0,
                ["le", "la", "les", "l’", "ce", "cet", "cette", "du", "au"].contains(where: {
                    tokens[index - 1].reads($0)
                })
            else { return true }
            guard index + 1 < tokens.count else { return false }
            let next = tokens[index + 1]
            if own.contains(next.text) { return false }
            if next.kind == .brand { return true }
            guard next.kind != .punctuation, next.kind != .openQuote, next.kind != .closeQuote else { return false }
            if next.text.first?.isUppercase == true || ["de", "d’", "du", "des"].contains(where: { next.reads($0) }) {
                return true
            }
            let bare = next.text.hasSuffix("e") ? String(next.text.dropLast()) : next.text
            return Vocabulary.isAdjectiveOrParticiple(next.text) || Vocabulary.isAdjectiveOrParticiple(bare)
        }
    }

    /// Where the last mention of an entity by its name ends.
    func lastMention(of entity: Entity, in tokens: [Token]) -> Int? {
        tokens.indices.last { stands(entity, at: $0, in: tokens) }.map { $0 + 1 }
    }

    /// Whether the name of the organisation, or its acronym, stands at a place.
    func stands(_ entity: Entity, at index: Int, in tokens: [Token]) -> Bool {
        spelled.stands(at: index, in: tokens)
            || organisation.acronym.map(tokens[index].spells) ?? false
    }

    /// Whoever else is named.
    func others(in tokens: [Token], from start: Int = 0) -> Set<String> {
        Set(tokens.indices.dropFirst(start).flatMap { others(at: $0, in: tokens) })
    }

    /// Whoever else’s name begins at a place.
    func others(at index: Int, in tokens: [Token]) -> [String] {
        guard !spelledOthers.isEmpty, tokens[index].text.opensWithCapital else { return [] }
        return spelledOthers.filter { $0.spelled.stands(at: index, in: tokens) }.map(\.name)
    }

    /// A noun of the organisation, alone behind its article: ours, or typed by the author.
    func noun(at index: Int, in tokens: [Token]) -> (head: String, count: Int, agreement: Agreement)? {
        guard index + 1 < tokens.count, ["le", "la", "l’"].contains(where: { tokens[index].reads($0) }) else {
            return nil
        }
        for form in ofOrganisation where form.agreement.number == .singular {
            guard let head = form.head, form.tokens.count > 1 else { continue }
            let words = form.tokens.map(\.text.inLowerCase)
            if tokens.read(words, at: index), isAlone(index + words.count, tokens) {
                return (head, words.count, form.agreement)
            }
            if tokens[index + 1].reads(head), isAlone(index + 2, tokens) { return (head, 2, form.agreement) }
        }
        return nil
    }

    private func isAlone(_ end: Int, _ tokens: [Token]) -> Bool {
        guard end < tokens.count else { return true }
        let next = tokens[end]
        guard next.kind != .brand else { return false }
        return next.kind == .punctuation || next.text.first?.isUppercase == false && !next.isModifier
    }

    /// Whether a noun of the organisation would be read of one of those: one of their own, or *l’entreprise*, *la banque*
    /// of any that is one.
    func fits(_ head: String, _ rivals: Set<String>) -> Bool {
        rivals.contains { name in
            let nouns = nouns[name] ?? []
            if nouns.contains(head) { return true }
            guard Self.trades.contains(head) else { return false }
            return !nouns.isDisjoint(with: Self.anyCompany)
                || Incident.companies.contains(head) && companies.contains(name)
                    && (nouns.count == 1 || !nouns.isDisjoint(with: Self.trades))
        }
    }

    /// What says of a company only that it is one.
    private static let anyCompany: Set<String> = ["compagnie", "entreprise", "filiale", "multinationale", "société"]
    /// What companies are called.
    private static let trades = Incident.companies.union([
        "assureur", "banque", "cabinet", "constructeur", "distributeur", "éditeur", "exploitant", "fabricant",
        "fournisseur", "gestionnaire", "hébergeur", "opérateur", "plateforme", "prestataire", "transporteur",
    ])
}

extension Token {
    /// Whether it says more of the noun before it: *de*, an adjective.
    fileprivate var isModifier: Bool {
        let bare = text.hasSuffix("e") ? String(text.dropLast()) : text
        return ["de", "d’", "du", "des"].contains { reads($0) } || Vocabulary.isAdjectiveOrParticiple(text)
            || Vocabulary.isAdjectiveOrParticiple(bare)
    }
}
