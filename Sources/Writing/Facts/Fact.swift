import French
import Incidents

/// A fact as formulations use it: the state it is in, how to print it, and the record paths it rests on.
struct Fact: Sendable {
    var condition: FactCondition
    var value: FactValue? { didSet { words = FactWords() } }
    private(set) var words = FactWords()
    /// Record paths the fact rests on; for a computed fact, the paths it was computed from.
    var paths: [String]
    /// The same as noted with every sentence, once the table of facts is complete.
    var places: [RecordPath] = []
    /// Whether telling it twice in the body would be a repetition.
    var isCountable: Bool
    /// Whether it may be said again: whom an incident touches comes with the lead and with what they could not do.
    var mayRepeat = false
    /// Whether what is said of it goes to the conditional.
    var isUncertain = false
    /// Record paths without which it means nothing: of *les deux incidents*, both have been told.
    var follows: Set<String> = []

    init(_ value: FactValue, paths: [String], isCountable: Bool = true) {
        condition = .value
        self.value = value
        self.paths = paths
        self.isCountable = isCountable
    }

    init(_ condition: FactCondition, path: String) {
        self.condition = condition
        value = nil
        paths = [path]
        isCountable = true
    }
}

extension Fact {
    /// *Dans un compte rendu publié le 1er février*: it says when by itself.
    var namesMonth: Bool {
        guard case .tokens(let tokens, _) = value else { return false }
        return tokens.contains(where: \.namesMonth)
    }
}

/// How a fact is printed. What depends on what was said before is resolved at realization.
indirect enum FactValue: Sendable {
    case nounGroups([NounGroup])
    case entity(Entity)
    /// Somebody else, explained where first named.
    case actor(Actor)
    /// Several of them.
    case actors([Actor])
    /// Several of different kinds, which did the same: *la Dinum et des experts*.
    case several([FactValue])
    /// Somebody who speaks: name and function first, then either.
    case person(NamedPerson)
    /// Infinitives, to be joined: what users could not do, what they are advised to do.
    case infinitives([InfinitiveGroup])
    /// Actions of one subject, to be put at the slot's tense and joined.
    case actions([InfinitiveGroup])
    /// One action of the item's subject.
    case action(InfinitiveGroup)
    /// The item's action turned passive, its object as subject.
    case passive(InfinitiveGroup)
    /// A moment, printed as far as the day was not already said.
    case moment(ApproximateMoment)
    /// From one moment to another, likewise.
    case period(ApproximateMoment, ApproximateMoment)
    /// Words that depend on nothing; with what they impose on what agrees with them.
    case tokens([Token], Agreement?)
    /// Words of the author's in another voice: a quote, without its guillemets.
    case quote(QuotedWords)

    /// What is said of both, of which there are four at most.
    func joined(with other: FactValue) -> FactValue? {
        if case .nounGroups(let groups) = self, case .nounGroups(let more) = other {
            return groups.count < Self.most ? .nounGroups(groups + more) : nil
        }
        let parts = if case .several(let parts) = self { parts } else { [self] }
        return parts.count < Self.most ? .several(parts + [other]) : nil
    }

    private static let most = 4

    /// How many things it enumerates.
    var count: Int {
        switch self {
        case .nounGroups(let groups): groups.count
        case .infinitives(let groups), .actions(let groups): groups.count
        default: 1
        }
    }
}

extension Fact {
    /// Whether all it rests on is told.
    func isTold(_ story: Story) -> Bool { !places.isEmpty && places.allSatisfy(story.told.contains) }

    /// Whether a reader has it from the standfirst.
    func isRead(_ story: Story) -> Bool { !places.isEmpty && places.allSatisfy(story.toldInStandfirst.contains) }

    /// Whom it names, if only others.
    var actors: [Actor]? {
        switch value {
        case .actor(let actor): [actor]
        case .actors(let actors): actors
        default: nil
        }
    }

    var isPerson: Bool { if case .person = value { true } else { false } }

    /// True when being known is all its content: an apology was made, no link was found.
    var isFlag: Bool {
        if case .tokens(let tokens, nil) = value { tokens.isEmpty } else { false }
    }
}

extension FactName {
    /// True for what can be the subject of a verb.
    var isNounGroup: Bool {
        switch self {
        case .users, .components, .devices, .spared, .dependents, .dataCategories, .dataSensitive, .dataSpared,
            .dataPersons,
            .affected,
            .subject, .object, .figure, .source, .author, .cause, .causeShort, .reason, .rival, .dead, .injured,
            .missing,
            .evacuated,
            .detector,
            .causeSource, .compensation, .recipients, .beneficiaries, .dataLost,
            .apologyAuthor, .apologyRecipients, .adviser, .allegation, .explainer, .serviceShort, .sender, .linkTerms,
            .linkedIncident:
            true
        default: false
        }
    }

    /// True for dates and lists, which no literal preposition may precede (*à vers 19 h 30*, *de A et B*).
    var refusesLiteralPreposition: Bool {
        switch self {
        case .day, .dayPart, .start, .end, .period, .periodShort, .expectedEnd, .nextUpdate, .detection,
            .acknowledgement,
            .explanation,
            .date, .nextDate, .compensationDate, .uses, .places, .components, .devices, .spared, .advice:
            true
        default: false
        }
    }
}

/// One thing of a list the plan goes through: a quote, a step, a figure, an antecedent…
struct Item: Sendable {
    /// Record path, `citations[1]`.
    var path: String
    /// What guards may ask: `étape`, `rôle`, `certitude`…
    var attributes: Attributes
    var facts: FactMap
    /// The date that decides the tense, and its aspect.
    var date: ApproximateMoment?
    var isState = false
    /// A state that holds at any time: *le réseau compte deux millions de clients*.
    var holds = false
    /// What is yet to come, though no date says so.
    var isAhead = false
    /// A state that its own words put in the past: *importer le quart de son courant cette nuit-là*.
    var isOfThen = false
    /// Whether it was over when the incident began.
    var isBefore = false
    /// Whether it was done by its date, or before what was said later and has just been told.
    var isEarlier = false
    /// Whether that is background of other years: *fondée en 2013*.
    var isOfOtherYears = false
    var isUncertain = false
    /// How sure somebody says it is, inside the verb: *n’est* **probablement** *pas lié, selon la police*.
    var hedge: String?
    /// Whether its words hold a possessive that means the organisation.
    var ownsItsWords = false
    /// Whose its subject is, said by a possessive: *sa chaîne d’approvisionnement*.
    var owner: Entity?
    /// Path of what has to be told before it: a figure before its note, an antecedent before its details.
    var follows: String?
    /// Of a note, the words that say it beside what it is noted of: *soit 60 % de la consommation*.
    var aside: String?
    /// What explains its words, one of which has to be told before it: *payer la rançon*, of *le paiement*.
    var introducers: [Introducer] = []
    /// Whether its words mean nothing but right behind what explains them: *cette mort*.
    var pointsBack = false
    /// Path of what makes it go without saying once told: the first reports, once the beginning is dated.
    var needlessAfter: String?
    /// Whom the fact is about, when what explains that name tells it: it is not told after the name was explained.
    var glossOfSubject: String?
    /// Path of what undid it later.
    var undoneBy: String?
    /// Paths that telling this item settles, whatever the formulation prints of it.
    var settles: [String] = []
    /// Whether its day was that of the sentence before, and goes without saying.
    var leavesDay = false
    /// Its date, where that goes without saying behind the sentence before.
    var leftDate: FactValue?
    /// When what its subject says that he did was done: it stands behind that, and dates nothing else.
    var deedDate: FactValue?

    /// A note in the words that stand beside its figure; nil where it is a sentence, and nothing less.
    var besideFigure: Item? {
        if attributes["forme"] == "incise" { return self }
        guard let aside, isNote else { return nil }
        var item = self
        item.attributes["forme"] = "incise"
        item.facts[.text] = Fact(.quote(QuotedWords(aside)), paths: [path])
        return item
    }

    /// What is noted of a figure, in a sentence of its own or beside it.
    var isNote: Bool { ["note", "incise"].contains(attributes["forme"]) }

    /// Says what another place of the record says too: one fact of both, told once.
    mutating func take(_ path: String, _ name: FactName, _ value: FactValue) {
        facts[name]?.value = value
        facts[name]?.paths.append(path)
        settles.append(path)
    }

    /// Turns what is told into what its subject says of himself: the saying holds, or was said long ago; the date is that
    /// of what he did.
    mutating func state(_ statement: InfinitiveGroup, isPast: Bool) {
        facts[.action]?.value = .action(statement)
        // *Le réseau a été rétabli par KDDI* would tell it as done.
        for name in [FactName.passive, .result, .object] { facts[name] = nil }
        deedDate = facts[.date]?.value
        facts[.date] = nil
        holds = !isPast
        isState = false
        isBefore = false
        isUncertain = false
        hedge = nil
        attributes["témoin"] = nil
        attributes["parole"] = "rapportée"
    }

    mutating func enterPaths(in table: inout PathTable) {
        facts.enterPaths(in: &table)
        for path in [self.path] + settles { _ = table.enter(path) }
    }
}

extension FactValue {
    /// *depuis la nuit* leaves *entre minuit et 1 h* to be told.
    func isVague(after preposition: String?) -> Bool {
        guard preposition == "depuis", case .moment(let moment) = self, moment.minute != nil else { return false }
        return moment.bound != .exact && moment.bound != .around
    }

    var groups: [NounGroup]? {
        if case .nounGroups(let groups) = self { groups } else { nil }
    }
}
