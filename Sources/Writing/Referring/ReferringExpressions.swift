import French
import Incidents

/// How the three entities of an article are called, mention after mention.
///
/// The name first; after an intertitre, the name again; then a designation and the name by turns; a pronoun only for
/// the subject of the sentence before, when nothing else in that sentence could be meant. Ornamental designations are
/// kept out.
///
/// A class for its size: every sentence that is tried refers to it.
final class ReferringExpressions: Sendable {
    let incident: Incident
    let profile: EntityMap<EntityNames>
    /// Whether names are explained where first mentioned: in what is read, not in titles and messages.
    let explains: Bool
    /// Whether names give way to acronyms.
    let abbreviates: Bool
    /// Whether service and organisation bear one name.
    let areTwins: Bool
    private let explanations: EntityMap<Explanation>
    /// Whoever else an author may have named within a fact.
    let explained: [ExplainedName]
    /// What whoever else acts or speaks is called once named, by name: *le ministère*, where nobody else is one.
    let shortNames: [String: EntityNames.Name]
    /// Whom a designation might be taken for.
    let rivals: RivalNames

    /// A long name comes back at every third mention at most.
    private static let longNameEvery = 3

    /// Mentions after which the only designation has served enough.
    private static let wornOutAfter = 6

    /// Sentences into the article after which explaining a name comes too late.
    private static let explainedWithin = 8

    struct Mention {
        var tokens: [Token]
        var agreement: Agreement
        var isPronoun = false
    }

    /// What a name stands for.
    private struct Explanation {
        var name: String
        var acronym: String?
        var gloss: [Token]

        init(_ actor: Actor) {
            name = actor.name
            acronym = actor.acronym
            gloss = Vocabulary.gloss(actor)
        }
    }

    /// - Parameter spells: where a text has not all letters, whether a word can be spelt in it.
    init(incident: Incident, spells: (@Sendable (String) -> Bool)? = nil) {
        self.incident = incident
        explains = true
        abbreviates = false
        explained = incident.explainedNames
        shortNames = incident.shortNames
        rivals = RivalNames(incident)
        var service = EntityNames(
            name: Vocabulary.name(incident.service.actor),
            designations: Vocabulary.designations(incident.service.actor, severity: incident.severity))
        var organisation = EntityNames(
            name: Vocabulary.name(incident.organisation),
            designations: Vocabulary.designations(incident.organisation, severity: incident.severity))
        // A hospital is its own service: what it may be called holds for both.
        if incident.service.actor.name == incident.organisation.name, service.designations.isEmpty {
            service.designations = organisation.designations
        }
        areTwins = service.name.bare.map(\.text) == organisation.name.bare.map(\.text)
        // Of one and the same thing no designation misleads.
        let both = areTwins ? nil : (service, organisation)
        // *Une partie de la compagnie a été rétablie*: what breaks down is a thing.
        service.keepNeutral(besides: both?.1, and: incident.headsOfOthers.union(Incident.companies))
        organisation.keepNeutral(besides: both?.0, and: incident.headsOfOthers)
        explanations = [
            .service: Self.explained(incident.service.actor, by: incident),
            .organisation: Self.explained(incident.organisation, by: incident),
        ]
        profile = [.service: service, .organisation: organisation, .incident: EntityNames(incident, spells: spells)]
    }

    private init(
        unexplained other: ReferringExpressions, abbreviated: Bool = false, classes: [Entity: Actor] = [:]
    ) {
        incident = other.incident
        var profile = other.profile
        for (entity, actor) in classes {
            profile[entity] = EntityNames(name: Vocabulary.name(actor), designations: [])
        }
        for (entity, actor) in [(Entity.service, incident.service.actor), (.organisation, incident.organisation)] {
            guard abbreviated, let acronym = Vocabulary.acronym(actor) else { continue }
            profile[entity] = EntityNames(name: acronym, designations: [])
        }
        self.profile = profile
        explains = false
        abbreviates = abbreviated
        explained = []
        shortNames = [:]
        rivals = other.rivals
        areTwins = other.areTwins
        explanations = other.explanations
    }

    /// The same names, unexplained, as acronyms: for a title that they leave no room in; nil where there are none.
    var abbreviated: ReferringExpressions? {
        let counting = [incident.impact.data?.people.value, incident.impact.affectedCount.value].compactMap { figure in
            if case .actor(let actor)? = figure?.source { actor } else { nil }
        }
        let acting = if case .actor(let actor)? = incident.news?.subject { [actor] } else { [Actor]() }
        let named = [incident.service.actor, incident.organisation] + counting + acting
        guard named.contains(where: { $0.acronym != nil }) else { return nil }
        return ReferringExpressions(unexplained: self, abbreviated: true)
    }

    /// What names stand for in their stead, for a title; nil where a reader knows them.
    var asClasses: ReferringExpressions? {
        let classes = incident.classes
        return classes.isEmpty ? nil : ReferringExpressions(unexplained: self, classes: classes)
    }

    /// The same names, without what they stand for.
    var unexplained: ReferringExpressions { ReferringExpressions(unexplained: self) }

    func agreement(of entity: Entity, _ discourse: Discourse? = nil) -> Agreement {
        guard let names = profile[entity] else { return .masculineSingular }
        if let discourse, let form = discourse.lastForm[entity], case .designation(let index) = form,
            names.designations.indices.contains(index)
        {
            return names.designations[index].agreement
        }
        return names.name.agreement
    }

    /// How a name of an entity that closes some words agrees, and how many of them it takes; nil where none does.
    func closing(_ entity: Entity, _ tokens: [Token]) -> (agreement: Agreement, count: Int)? {
        guard let names = profile[entity] else { return nil }
        let nouns = names.neutral.map { names.designations[$0] }
        // *Le constructeur*, of *le constructeur britannique*.
        let bare = nouns.filter { $0.tokens.count > 2 && $0.tokens[1].text == $0.head }.map { noun in
            var noun = noun
            noun.tokens = Array(noun.tokens.prefix(2))
            return noun
        }
        let forms = [names.name] + nouns + bare
        for count in 1...max(1, min(Self.longestName, tokens.count)) {
            let words = Typesetter.text(Array(tokens.suffix(count)))
            if let form = forms.first(where: { Typesetter.text($0.tokens) == words }) { return (form.agreement, count) }
        }
        return nil
    }

    /// Whether words end on the name of an entity, be it within that of another: *le réseau d’Optus*.
    func isLast(_ entity: Entity, in tokens: [Token]) -> Bool {
        guard let name = profile[entity]?.name else { return false }
        let words = Typesetter.text(Array(tokens.suffix(2 * Self.longestName)))
        let last = Typesetter.text(name.tokens)
        return [" ", "\u{A0}", "’"].contains { words.hasSuffix($0 + last) }
    }

    /// Words of a name at most.
    private static let longestName = 6

    /// `{une panne}`: the incident, introduced; or, where it was introduced above, *la panne*.
    func incident(isKnown: Bool, _ discourse: inout Discourse) -> Mention {
        guard let noun = profile[.incident]?.name else { return Mention(tokens: [], agreement: .masculineSingular) }
        note(.incident, .name, noun.agreement, asSubject: false, &discourse)
        if isKnown { return Mention(tokens: noun.tokens, agreement: noun.agreement) }
        let article = noun.agreement.gender == .feminine ? "une" : "un"
        return Mention(tokens: [Token(.word, article)] + noun.bare, agreement: noun.agreement)
    }

    /// By a designation, as who says so, where the name stands in the sentence already; nil where there is none.
    func asSource(_ entity: Entity, _ discourse: inout Discourse) -> Mention? {
        guard let names = profile[entity], let index = names.ofSource else { return nil }
        let designation = names.designations[index]
        note(entity, .designation(index), designation.agreement, asSubject: false, &discourse)
        return Mention(tokens: designation.tokens, agreement: designation.agreement)
    }

    /// - Parameter isBare: without its article, for which it then stands at the head of a title: *Site du Sénat*.
    func fullName(_ entity: Entity, isBare: Bool, _ discourse: inout Discourse) -> Mention {
        guard let name = profile[entity]?.name else { return Mention(tokens: [], agreement: .masculineSingular) }
        note(entity, .name, name.agreement, asSubject: false, &discourse)
        let tokens = isBare ? name.withoutArticle : entity == .incident ? name.bare : name.tokens
        return Mention(tokens: tokens, agreement: name.agreement)
    }

    /// - Parameter isSource: whether it is named as who says so: by its name and one designation, or a reader would count
    ///   several who say so.
    /// - Parameter word: a noun that stands in the sentence and would be said twice.
    func mention(
        _ entity: Entity, asSubject: Bool, isHeadline: Bool, isSource: Bool = false, beside word: String? = nil,
        _ discourse: inout Discourse
    ) -> Mention {
        guard let names = profile[entity] else { return Mention(tokens: [], agreement: .masculineSingular) }
        var form = isHeadline ? .name : form(for: entity, names, asSubject: asSubject, discourse)
        // *Une panne de réseau était à l’origine de l’incident*: not of *la panne*; *Optus*, not *l’opérateur*, *est le
        // deuxième opérateur du pays*.
        if let word, names.uses(word, form) {
            let neutral = names.neutral.first { !names.uses(word, .designation($0)) }
            form = neutral.map { .designation($0) } ?? (entity == .incident ? form : .name)
        }
        if isSource, case .designation(let index) = form, !names.designations[index].isAcronym,
            let only = names.ofSource
        {
            form = .designation(only)
        }
        if form == .pronoun { discourse.pronouns.insert(entity) } else { discourse.pronouns.remove(entity) }
        switch form {
        case .pronoun:
            let agreement = self.agreement(of: entity, discourse)
            note(entity, discourse.lastForm[entity] ?? .name, agreement, asSubject: asSubject, &discourse)
            let pronoun = agreement.gender == .feminine ? "elle" : "il"
            return Mention(
                tokens: [Token(.word, agreement.number == .plural ? pronoun + "s" : pronoun)], agreement: agreement,
                isPronoun: true)
        case .designation(let index):
            let designation = names.designations[index]
            note(entity, form, designation.agreement, asSubject: asSubject, &discourse)
            return Mention(tokens: designation.tokens, agreement: designation.agreement)
        case .name:
            let isFirst = !isHeadline && discourse.mentions[entity] == nil
            note(entity, form, names.name.agreement, asSubject: asSubject, &discourse)
            let isEarly =
                (discourse.mentionCount[entity] ?? 0) <= 2 && discourse.story.said.count < Self.explainedWithin
            let explained = isFirst && isEarly ? explanation(of: entity, &discourse) : acronym(of: entity, &discourse)
            let name = isHeadline ? names.name.tokens : names.name.definite
            return Mention(tokens: name + explained, agreement: names.name.agreement)
        }
    }

    private func form(
        for entity: Entity, _ names: EntityNames, asSubject: Bool, _ discourse: Discourse
    ) -> ReferringForm {
        // Within a sentence: the subject of a second clause is a pronoun, anything else keeps its name.
        if discourse.mentions[entity] != nil {
            return asSubject && discourse.subject == entity && discourse.mentions.count == 1
                ? .pronoun : discourse.lastForm[entity] ?? .name
        }
        // *La fuite de France Travail, selon France Travail*: one of the two takes another name.
        if let other = twin(of: entity), discourse.mentions[other] != nil, discourse.lastForm[other] == .name,
            let index = names.designations.firstIndex(where: { !$0.isOrnament && !$0.isAcronym })
        {
            return .designation(index)
        }
        let isNamed = discourse.named.contains(entity)
        if isNamed, asSubject, pronounIsClear(for: entity, discourse) { return .pronoun }
        guard !names.designations.isEmpty else { return .name }
        let count = discourse.mentionCount[entity] ?? 0
        let isIntroduced = explanations[entity].map { discourse.introduced.contains($0.name) } ?? false
        let neutral = isIntroduced ? names.neutral : names.neutralBesideAcronym
        // *L’Assistance publique-Hôpitaux de Paris (AP-HP)*, then *l’AP-HP* wherever the name would stand.
        let acronym = names.isLong ? neutral.first { names.designations[$0].isAcronym } : nil
        let name = acronym.map { ReferringForm.designation($0) } ?? .name
        guard !neutral.isEmpty, isNamed || count > 0 && names.isLong else { return name }
        // The name, then each designation in turn, then the name again.
        // A long name, once given, gives way to its short forms: *l’attaque par rançongiciel*, then *l’attaque*.
        let isLong = names.isLong || neutral.contains { names.designations[$0].isAcronym }
        if !isLong, case .designation? = discourse.lastForm[entity] { return .name }
        let turn = isLong ? count % max(neutral.count + 1, Self.longNameEvery) : count % (neutral.count + 1)
        let same = [entity, twin(of: entity)].compactMap(\.self)
        let wasJustNamed = same.contains {
            discourse.story.previousMentions[$0] != nil && discourse.lastForm[$0] == .name
        }
        // What happened keeps its noun where that was not just said: other nouns are no variety to a reader.
        // One designation alone would be worn out: it stays where the name was just said.
        let isWornOut = neutral.count == 1 && !isLong && count > Self.wornOutAfter
        if turn == 0 || isWornOut || entity == .incident && !isLong, !wasJustNamed {
            // *L’AP-HP*, three sentences in a row: *l’établissement*.
            guard let acronym, case .designation(acronym)? = discourse.lastForm[entity],
                discourse.story.previousMentions[entity] != nil,
                let other = names.neutralBesideAcronym.first(where: {
                    !isTakenForAnother(names.designations[$0], same, discourse)
                })
            else { return name }
            return .designation(other)
        }
        let start = Int(StableHash(incident.identifier, entity.rawValue).value % UInt64(neutral.count))
        var chosen = neutral[(start + turn) % neutral.count]
        if chosen == acronym, case .designation(chosen)? = discourse.lastForm[entity],
            discourse.story.previousMentions[entity] != nil, let other = neutral.first(where: { $0 != chosen })
        {
            chosen = other
        }
        return isTakenForAnother(names.designations[chosen], same, discourse) ? name : .designation(chosen)
    }

    /// Whether the sentence before is of somebody else whom a noun fits as well.
    private func isTakenForAnother(_ noun: EntityNames.Name, _ same: [Entity], _ discourse: Discourse) -> Bool {
        guard !noun.isAcronym, let head = noun.head, !same.contains(where: { discourse.story.previousSubject == $0 })
        else { return false }
        return discourse.story.previousRivals.contains(RivalNames.Kind(head))
    }

    /// A full name that is no subject takes its acronym along, in parentheses: it may then stand for it.
    private func acronym(of entity: Entity, _ discourse: inout Discourse) -> [Token] {
        guard explains, let explained = explanations[entity], let acronym = explained.acronym,
            !discourse.introduced.contains(explained.name), discourse.story.said.count < Self.explainedWithin
        else { return [] }
        discourse.introduced.insert(explained.name)
        return [Token(.punctuation, "("), Token(.brand, acronym), Token(.punctuation, ")")]
    }

    /// What the service is, at its first mention in the body when it opens the sentence.
    private func explanation(of entity: Entity, _ discourse: inout Discourse) -> [Token] {
        guard explains, let explained = explanations[entity], !discourse.unexplained.contains(explained.name),
            discourse.introduced.insert(explained.name).inserted
        else { return [] }
        return explained.gloss
    }

    /// A service that bears the name of its organisation is explained as it is.
    ///
    /// So is one whose name ends with that name: *l’application d’information de la NHK, le diffuseur public japonais*.
    private static func explained(_ actor: Actor, by incident: Incident) -> Explanation {
        var actor = actor
        if incident.service.actor.name == incident.organisation.name {
            actor.gloss = actor.gloss ?? incident.organisation.gloss ?? incident.service.actor.gloss
            actor.acronym = actor.acronym ?? incident.organisation.acronym
        }
        let own = Explanation(actor)
        let words = actor.name.lettersApart
        let last = incident.organisation.name.lettersApart
        guard actor.gloss == nil, words.count > last.count, words.suffix(last.count).elementsEqual(last) else {
            return own
        }
        return Explanation(incident.organisation)
    }

    /// A pronoun is clear when it can only mean the subject of the sentence before.
    private func pronounIsClear(for entity: Entity, _ discourse: Discourse) -> Bool {
        guard discourse.story.previousSubject == entity, !discourse.pronouns.contains(entity),
            let agreement = discourse.story.previousMentions[entity], discourse.mentions.isEmpty,
            entity != .organisation || discourse.lastForm[entity] != .name || incident.organisation.mayBeHe
        else { return false }
        let rivals = discourse.story.previousMentions.values(besides: entity) + discourse.story.previousOthers
        return !rivals.contains {
            $0.number == agreement.number && ($0.gender == agreement.gender || agreement.number == .plural)
        }
    }

    /// The service of an organisation that bears its name, and the reverse.
    private func twin(of entity: Entity) -> Entity? {
        guard areTwins, entity != .incident else { return nil }
        return entity == .service ? .organisation : .service
    }

    private func note(
        _ entity: Entity, _ form: ReferringForm, _ agreement: Agreement, asSubject: Bool, _ discourse: inout Discourse
    ) {
        discourse.mentions[entity] = agreement
        discourse.named.insert(entity)
        discourse.lastForm[entity] = form
        discourse.mentionCount[entity, default: 0] += 1
        if asSubject { discourse.subject = entity }
        // Service and organisation of the same name are named together.
        if form == .name, let other = twin(of: entity) { discourse.named.insert(other) }
    }

    /// *sur Twitter*, *à la SNCF*: where one is when one uses the service.
    func locative() -> [Token] {
        [Token(.word, incident.placePreposition)] + (profile[.service]?.name.tokens ?? [])
    }
}
