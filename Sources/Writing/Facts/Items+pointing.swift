import French
import Incidents

/// Facts whose words point back at the fact their author typed before them: *les circonstances de* **cette mort**, *un
/// éboulement a provoqué* **leur** *report*.
///
/// A demonstrative, or a possessive that cannot mean its own subject, takes its sense from what stands just before it
/// (Riegel, Pellat et Rioul, *Grammaire méthodique du français*, XXIII, 2.2): told elsewhere, it means something else.
extension Items {
    /// The fact that each of them follows, by their paths.
    var pointedAt: [String: String] {
        let impact = incident.impact
        let clauses = [
            incident.context, incident.otherFacts, incident.inquiry, incident.outlook, incident.remedies,
            impact.consequences, impact.symptoms, incident.cause.value?.mechanism ?? [],
        ]
        let figures = incident.figures.compactMap { figure in
            figure.action.map { Typed(path: figure.path, subject: figure.subject, action: $0, rubric: nil) }
        }
        let lists =
            clauses.map { $0.map { Typed(path: $0.path, subject: $0.subject, action: $0.action, rubric: $0.rubric) } }
            + [figures]
        var pairs: [String: String] = [:]
        for list in lists {
            for (before, fact) in zip(list, list.dropFirst())
            where pointsBack(fact, at: before) && !isNamedElsewhere(fact, than: before, among: lists) {
                pairs[fact.path] = before.path
            }
        }
        return pairs
    }

    /// *Ces ouvriers*, of *huit ouvriers sont tombés à l’eau*, typed under another key, and not of the call for help before it.
    private func isNamedElsewhere(_ fact: Typed, than before: Typed, among lists: [[Typed]]) -> Bool {
        guard case .group(let group)? = fact.subject, group.determiner == .demonstrative else { return false }
        let words = SubjectMatter(group.head)
        return !words.isTold(in: before.matter)
            && lists.joined().contains { $0.path != fact.path && $0.introduces(group) }
    }

    /// A fact as its author typed it.
    private struct Typed {
        var path: String
        var subject: Subject?
        var action: InfinitiveGroup
        var rubric: Rubric?

        var matter: SubjectMatter {
            let subject = if case .group(let group)? = subject { group.text } else { "" }
            return SubjectMatter(
                subject + " " + action.infinitive(owner: .masculineSingular).map(\.text).joined(separator: " "))
        }

        /// Whether it names what another calls *ce*.
        func introduces(_ group: NounGroup) -> Bool {
            var named = [action.object].compactMap(\.self)
            if case .group(let own)? = subject { named.append(own) }
            return named.contains { $0.isNewlyNamed && $0.head == group.head }
        }
    }

    private func pointsBack(_ fact: Typed, at before: Typed) -> Bool {
        let words = fact.action.infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        if words.pointBack { return true }
        let number: Number
        switch fact.subject {
        case .group(let group)?:
            let subject = group.tokens().map { $0.text.inLowerCase }
            if subject.pointBack { return true }
            // *Leurs clients*, of whom the fact before is about; what is said of another matter has another owner.
            if case .possessive(.third, _) = group.determiner, fact.rubric == before.rubric,
                before.subject != .organisation, before.subject != .service
            {
                return true
            }
            number = group.agreement.number
        case .actor(let actor)?: number = actor.agreement.number
        case .organisation?: number = incident.organisation.agreement.number
        case .service?: number = incident.service.actor.agreement.number
        case .incident?, .person?: number = .singular
        case nil: return false
        }
        // *Plusieurs mines ont interrompu leur production*: of several, what each owns is *leur*, their own.
        let own = fact.action.infinitive(owner: Agreement(.masculine, number)).map { $0.text.inLowerCase }
        return words.ownsOtherwise(than: number) && own.ownsOtherwise(than: number)
    }
}

/// Background by what it is about, as its author has it: what is said of one thing stands together, the older before
/// the later; of two matters of one year, too, the older comes first.
extension Items {
    func bySubject(_ items: [Item]) -> [Item] {
        let matters: [[Item]] = items.reduce(into: []) { matters, item in
            let place = matters.firstIndex { matter in matter.contains { item.isAbout($0) } }
            if let place { matters[place].append(item) } else { matters.append([item]) }
        }
        let ordered = matters.map { inOrder($0) }
        let sorted: [[Item]] = ordered.reduce(into: []) { sorted, matter in
            var place = sorted.count
            if let first = matter.first?.date?.span {
                while place > 0, let other = sorted[place - 1].first?.date?.span,
                    (1...Self.nearby).contains(other.lowerBound - first.upperBound)
                {
                    place -= 1
                }
            }
            sorted.insert(matter, at: place)
        }
        return sorted.flatMap(\.self)
    }

    /// A year, in minutes: what is further away is of another time, and stands where its author put it.
    private static let nearby = 366 * 1440
}

extension Item {
    /// Whether it is about what another is about, or names: *un second tube*, *le second tube*.
    fileprivate func isAbout(_ other: Item) -> Bool {
        guard let subject = facts[.subject]?.value, let before = other.facts[.subject]?.value else { return false }
        switch (subject, before) {
        case (.entity(let left), .entity(let right)): if left == right { return true }
        case (.actor(let left), .actor(let right)): if left == right { return true }
        case (.person(let left), .person(let right)): if left.name == right.name { return true }
        case (.nounGroups(let left), .nounGroups(let right)):
            if left.contains(where: { group in right.contains { $0.isSameThing(as: group) } }) { return true }
        default: break
        }
        guard let groups = subject.groups, case .action(let action)? = other.facts[.action]?.value,
            let object = action.object
        else { return false }
        return groups.contains { $0.determiner == .definite && object.isSameThing(as: $0) }
    }
}

extension NounGroup {
    /// *Un appel*, *huit ouvriers*: nobody knew of it.
    var isNewlyNamed: Bool {
        switch determiner {
        case .indefinite, .quantity: true
        default: false
        }
    }

    /// Under one noun, in one number.
    func isSameThing(as other: NounGroup) -> Bool {
        head == other.head && number == other.number && !isCoordinated && !other.isCoordinated
    }
}

extension InfinitiveGroup {
    /// Whether its words mean nothing but behind others: *transférer* **ces données**.
    var pointsBack: Bool { infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }.pointBack }
}

extension Clause {
    /// Its own words, those of its subject first where it is a group.
    var words: String {
        let subject = if case .group(let group) = subject { group.text + " " } else { "" }
        return subject + action.infinitive(owner: .masculineSingular).map(\.text).joined(separator: " ")
    }

    /// *Cette mise à jour a déclenché une erreur*: what it means stands before it.
    var pointsBack: Bool {
        if case .group(let group) = subject, group.determiner == .demonstrative { return true }
        return action.pointsBack
    }
}

extension [String] {
    /// Whether a demonstrative or *ce dernier* stands there; what says when, *cette nuit-là*, *à ce stade*, points at
    /// the time of the story.
    fileprivate var pointBack: Bool {
        indices.contains { index in
            if Self.pronouns.contains(self[index]) { return true }
            guard Self.demonstratives.contains(self[index]), index + 1 < count else { return false }
            let next = self[index + 1]
            // *Ces dernières heures*, but *ces derniers*.
            let noun = ["dernier", "dernière", "derniers", "dernières"].contains(next) && index + 2 < count
            // *Annoncer 17 morts avant de corriger ce bilan*: its own words have the count.
            let isCount = Self.counts.contains(next)
            if isCount, self[..<index].contains(where: { $0.first?.isNumber == true }) { return false }
            return !Self.times.contains((noun ? self[index + 2] : next).withoutThere)
        }
    }

    /// Whether a possessive stands there whose owner is neither the subject, of one number, nor named before it: *leur*
    /// of a single one, *sa* of several.
    fileprivate func ownsOtherwise(than number: Number) -> Bool {
        let (possessives, owners) =
            number == .singular ? (["leur", "leurs"], Self.plurals) : (["son", "sa", "ses"], Self.singulars)
        guard let index = firstIndex(where: possessives.contains), index + 1 < count,
            !Vocabulary.isInfinitive(self[index + 1])
        else { return false }
        return !self[..<index].contains { owners.contains($0) || $0.first?.isNumber == true }
    }

    private static let demonstratives: Set<String> = ["ce", "cet", "cette", "ces"]
    private static let counts: Set<String> = ["bilan", "chiffre", "nombre", "total"]
    private static let pronouns: Set<String> = ["celui-ci", "celle-ci", "ceux-ci", "celles-ci", "cela"]
    private static let plurals: Set<String> = [
        "les", "des", "aux", "ces", "plusieurs", "certains", "certaines", "quelques", "tous", "toutes", "deux", "trois",
        "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "et",
    ]
    private static let singulars: Set<String> = [
        "le", "la", "l’", "un", "une", "du", "au", "ce", "cet", "cette", "chaque",
    ]
    /// After *ce*, a time, or a word that opens a clause.
    private static let times: Set<String> = [
        "an", "année", "années", "ans", "après-midi", "date", "époque", "été", "fois", "heure", "heures", "hiver",
        "jour",
        "jours", "matin", "mois", "moment", "nuit", "période", "semaine", "semaines", "soir", "stade", "temps",
        "qui", "que", "qu’", "dont", "à",
    ]
}

extension String {
    /// *nuit-là*: *nuit*
    fileprivate var withoutThere: String { hasSuffix("-là") ? String(dropLast(3)) : self }
}
