import French
import Incidents

/// What a quote says too: its words tell it, in the place of ours.
extension Items {
    /// Where a quote tells what the record has elsewhere, that is settled by it, and `règle` says which place it takes.
    func settle(_ item: inout Item, _ quote: Quote) {
        let words = SubjectMatter(quote.text)
        let incident = self.incident
        // The words of whom the cause is known from tell it better than we would, when they do tell it.
        if quote.role == .cause || quote.role == .explanation, let cause = incident.cause.value,
            [.confirmed, .claimed].contains(cause.certainty), speaks(quote.author, for: cause.source),
            SubjectMatter(cause.text.text).isTold(in: words)
        {
            item.settles.append("cause")
            item.attributes["règle"] = "cause"
        }
        // *Il n’a jamais été question de payer une rançon*: that the payment is ruled out need not be said again.
        let denied = incident.ruledOut.filter { denial in
            denial.source.map { speaks(introduced(quote.author), for: $0) } ?? false
                && SubjectMatter(denial.text.text).isTold(in: words)
        }
        // *Rien, en l’état, ne va dans le sens d’un acte volontaire*: told again in our words, it would say more.
        let denies = quote.denies
        let explains = denies && [.cause, .explanation].contains(quote.role)
        if quote.role == .denial || explains, !denied.isEmpty {
            item.settles += denied.map(\.path)
            item.attributes["règle"] = item.attributes["règle"] ?? "écarté"
        }
        if quote.role == .apology, incident.quotesItsApology {
            item.settles += ["excuses", "excuses.motif", "excuses.a"]
            item.settles += twins.filter { $0.value == "excuses" }.map(\.key).sorted()
        }
        if denies {
            let spared = sparedData(by: quote, words)
            if !spared.isEmpty {
                item.settles += spared
                item.attributes["règle"] = "données"
            } else {
                let spared = self.spared(by: quote, words)
                item.settles += spared
                if !spared.isEmpty { item.attributes["règle"] = "épargné" }
            }
        }
        // *Nous vous recommandons d’activer votre plan de reprise*: the advice is in it.
        let advice = incident.advice.filter { advice in
            speaks(introduced(quote.author), for: advice.source)
                && advice.action.matter.isTold(in: words, .twoThirds, atLeast: 2)
        }
        if quote.role == .advice, !advice.isEmpty, item.attributes["règle"] == nil {
            item.settles += advice.map(\.path)
            item.attributes["règle"] = "conseil"
            if incident.tellsWhichData { item.attributes["données"] = "oui" }
        }
        // *Nous allons établir la cause profonde de ce problème*: what comes next is said.
        for clause in incident.outlook where isVoice(quote.author, of: clause) && quote.announces {
            let matter = SubjectMatter(clause.action.infinitive(owner: .masculineSingular)).without(clause.action.head)
            if matter.isTold(in: words, .twoThirds, atLeast: 2) { item.settles.append(clause.path) }
        }
    }

    /// Who denied something, with the office that he was introduced by elsewhere.
    func introduced(_ speaker: Speaker) -> Speaker {
        if case .person(let person) = speaker { .person(incident.introduced(person)) } else { speaker }
    }

    /// Whether somebody’s words are those of a source: its own, or its spokesman’s.
    func speaks(_ author: Speaker, for source: Speaker?) -> Bool {
        switch source {
        case .organisation, .service: incident.isSpokenFor(by: author)
        // Introduced once, a person may be named alone after.
        case .person(let person):
            if case .person(let other) = author { other.name == person.name } else { false }
        default: source == author
        }
    }

    private func isVoice(_ author: Speaker, of clause: Clause) -> Bool {
        isSame(author, clause.subject) || clause.subject == .organisation && incident.isSpokenFor(by: author)
    }

    /// What is told in one sentence.
    private struct SparedFact: Hashable {
        var source: Speaker?
        var isAtStake: Bool
    }

    /// Of what was not touched, all that one source vouches for, when the quote names all of it.
    private func spared(by quote: Quote, _ words: SubjectMatter) -> [String] {
        var told: [SparedFact: [(path: String, isTold: Bool)]] = [:]
        for case .group(let group, let source, let path) in incident.impact.spared {
            let isTold = SubjectMatter(group.text).isTold(in: words, .twoThirds)
            let fact = SparedFact(source: source, isAtStake: source != nil && group.isAtStake)
            told[fact, default: []].append((path, isTold))
        }
        return told.filter { fact, groups in
            let isVoice = fact.source.map { speaks(quote.author, for: $0) } ?? incident.isSpokenFor(by: quote.author)
            return isVoice && groups.allSatisfy(\.isTold)
        }
        .flatMap { $0.value.map(\.path) }.sorted()
    }

    /// *Aucune donnée bancaire n’est concernée*, *les données de nos clients ne sont pas touchées*.
    private func sparedData(by quote: Quote, _ words: SubjectMatter) -> [String] {
        guard let data = incident.impact.data, incident.isSpokenFor(by: quote.author),
            words.speaks(of: ["données", "donnée"])
        else { return [] }
        var paths: [String] = []
        if !data.spared.isEmpty,
            data.spared.allSatisfy({ SubjectMatter.namesData($0.text, in: quote.text) })
        {
            paths.append("impact.donnees.epargnees")
        }
        if data.lost == .none, words.speaks(of: Self.harms), !words.speaks(of: Self.kindsOfData) {
            paths.append("impact.donnees.perdues")
        }
        return paths
    }

    /// What may become of data.
    private static let harms: Set<String> = [
        "perdue", "perdues", "perte", "impactée", "intactes", "touchée", "compromise", "compromises", "affectée",
        "altérée", "intégrité", "corrompue",
    ]
    /// What tells some data from the rest.
    private static let kindsOfData: Set<String> = [
        "bancaires", "personnelles", "médicales", "sensibles", "financières", "fiscales",
    ]
}

extension Quote {
    /// Whether it says that something is not so.
    fileprivate var denies: Bool {
        let words = text.lettersApart
        return words.contains { Self.negations.contains(String($0)) }
    }

    /// Whether it says what is to come: the same words of what went wrong tell nothing of it.
    fileprivate var announces: Bool {
        text.lettersApart.contains { word in
            let ending = word.utf8.suffix(4)
            return ending.elementsEqual("rons".utf8) || ending.elementsEqual("ront".utf8)
                || Self.intentions.contains(String(word))
        }
    }

    private static let intentions: Set<String> = [
        "allons", "comptons", "continuons", "devons", "devra", "espérons", "prévoyons", "sera", "souhaitons",
        "travaillons", "va", "vais", "voulons", "vont",
    ]

    private static let negations: Set<String> = ["aucun", "aucune", "jamais", "ni", "non", "pas", "rien"]
}

extension Items {
    /// What somebody restored is what a bare *rétablissement partiel* of that day stands for, and what was put in place
    /// at the moment of a bare *correctif* is that.
    func deed(behind step: Step) -> Clause? {
        guard let kind = step.kind, let date = step.date else { return nil }
        return incident.remedies.first { clause in
            guard clause.certainty == .confirmed, clause.until == nil, let done = clause.date else { return false }
            return switch kind {
            case .partialRecovery, .recovery:
                clause.action.restores && date.mayBe(done)
            case .fix: done == date && done.minute != nil
            default: false
            }
        }
    }

    /// Whether a dated act is the cause itself: *mettre à jour le logiciel de traitement par lots*, where that update is
    /// what went wrong. It is told with it, not among what else was so.
    func tellsCause(_ clause: Clause) -> Bool {
        guard let cause = incident.cause.value, clause.date != nil, isBeforeIncident(clause.date) else { return false }
        let matter = clause.matter
        return matter.stems.count > 1 && matter.isTold(in: SubjectMatter(cause.text.text), .twoThirds, atLeast: 2)
    }

    /// What ended a false alarm or put out a fire, when somebody did so at its end.
    var deedAtEnd: Clause? {
        guard let verbs = Self.ending[incident.nature], let end = incident.end.value else { return nil }
        return incident.remedies.first { clause in
            clause.certainty == .confirmed && verbs.contains(clause.action.head) && clause.date == end
        }
    }

    /// The step that tells how a false alarm or a fire ended, at the moment it did.
    var stepAtEnd: Step? {
        guard let verbs = Self.ending[incident.nature], let end = incident.end.value else { return nil }
        return incident.steps.first { step in
            step.date == end && step.clause.map { verbs.contains($0.action.head) && !$0.action.isDenied } ?? false
        }
    }

    /// The step that tells what a remedy says again in other words: *confier son trafic à Akamai*, *dévier le trafic
    /// vers Akamai*.
    func step(telling remedy: Clause) -> String? {
        let matter = remedy.matter
        guard matter.stems.count > 1 else { return nil }
        let step = incident.steps.first { step in
            guard let clause = step.clause, clause.subject == remedy.subject, clause.matter == matter,
                clause.action.isDenied == remedy.action.isDenied,
                clause.action.restores == remedy.action.restores
            else { return false }
            return remedy.date.map { date in step.date.map { $0.mayBe(date) } ?? false } ?? true
        }
        return step?.path
    }

    /// Whether a clause stands in the chronology too.
    func isStep(_ clause: Clause) -> Bool {
        incident.steps.contains { $0.clause?.path != clause.path && $0.tells(clause) }
    }

    /// What the record has elsewhere of a step: the same act under another key, the detection that it was.
    func saidAgain(_ step: Step) -> [String] {
        let others = incident.inquiry + incident.otherFacts + incident.context
        let twins =
            others.filter { step.tells($0) || step.tellsInOtherWords($0, incident) }.map(\.path)
            + incident.outlook.filter { step.tellsInOtherWords($0, incident) }.map(\.path)
        let isDetection = incident.detection.map { finder($0)?.path == step.path } ?? false
        return twins + (isDetection ? ["detection", "detection.par"] : [])
    }

    /// The step that tells who found it and how: *un commerçant a découvert le serveur ouvert*, by whom it was detected.
    func finder(_ event: Event) -> Step? {
        // *La fuite a été détectée et la banque a constaté l’intrusion*, the same day: it says so twice.
        if event.agent == nil, event.channel == nil, let day = event.date?.day {
            return incident.steps.first { step in
                guard let clause = step.clause, step.date?.day == day, Self.finding.contains(clause.action.head) else {
                    return false
                }
                return clause.subject == .organisation || clause.subject == .service
            }
        }
        guard let agent = event.agent, let date = event.date, event.channel == nil else { return nil }
        return incident.steps.first { step in
            guard let clause = step.clause, step.date == date, Self.finding.contains(clause.action.head) else {
                return false
            }
            return clause.subject.isLike(agent)
        }
    }

    /// Whether a step is the very news: *la Cnil a prononcé l’amende*, the day it imposed a fine of so much.
    func isNews(_ step: Step) -> Bool {
        guard let news = incident.news, let clause = step.clause, clause.subject == news.subject,
            step.date == news.date, step.date != nil
        else { return false }
        return !clause.matter.stems.isDisjoint(with: news.matter.stems)
    }

    private static let finding: Set<String> = [
        "apercevoir", "constater", "découvrir", "détecter", "percevoir", "remarquer", "repérer", "signaler", "trouver",
    ]

    /// *Les trains ne circuleront pas entre La Défense et Auber*, where nobody can travel between La Défense and Auber.
    func repeatsUse(_ clause: Clause) -> Bool {
        guard let use = incident.impact.uses.first, incident.impact.uses.count == 1, clause.action.isDenied else {
            return false
        }
        let matter = clause.matter
        return matter.stems.count > 1 && matter == use.matter
    }

    private static let ending: [Incident.Nature: Set<String>] = [
        .falseAlarm: ["annuler", "démentir", "lever", "rectifier"], .fire: ["circonscrire", "éteindre", "maîtriser"],
    ]
}

extension Clause {
    /// What it is about, whatever is done to it.
    var matter: SubjectMatter { action.matter }
}

extension InfinitiveGroup {
    /// Whether it puts back in service: *rétablir l’accès*.
    var restores: Bool { Self.restoring.contains(head) && !isDenied }

    /// Whether what was wrong is right by it: *réparer le câble*.
    var mends: Bool { restores || Self.mending.contains(head) && !isDenied }

    private static let restoring: Set<String> = [
        "rallumer", "réactiver", "réalimenter", "rebrancher", "reconnecter", "redémarrer", "relancer", "remettre",
        "reprendre", "restaurer", "rétablir", "rouvrir",
    ]
    private static let mending: Set<String> = [
        "changer", "corriger", "débloquer", "déblayer", "dépanner", "raccorder", "remplacer", "réparer", "ressouder",
        "résoudre",
    ]

    var matter: SubjectMatter {
        SubjectMatter(infinitive(owner: .masculineSingular)).without(head)
    }
}

extension Step {
    /// Whether an act that stands under another key is this one, letter for letter.
    fileprivate func tells(_ act: Clause) -> Bool {
        clause.map { $0.subject == act.subject && $0.action == act.action } ?? false && date.mayBe(act.date)
    }

    /// Whether it is this one in other words, and says no more.
    fileprivate func tellsInOtherWords(_ act: Clause, _ incident: Incident) -> Bool {
        guard var clause else { return false }
        clause.date = date
        return clause.isSameAct(as: act, in: incident) && !act.isRicher(than: clause)
    }
}

extension Subject {
    /// Whether two may be one: *un commerçant, client de SlimPay*, and *un commerçant, client de l’établissement*.
    fileprivate func isLike(_ other: Subject) -> Bool {
        if case .group(let group) = self, case .group(let another) = other { return group.head == another.head }
        return self == other
    }
}

extension ApproximateMoment? {
    /// What has no date may be of any.
    func mayBe(_ other: ApproximateMoment?) -> Bool {
        guard let self, let other else { return true }
        return self == other || self.mayBe(other)
    }
}

extension ApproximateMoment {
    /// Whether two moments may be one: alike, or of one day that only one of them says closer.
    fileprivate func mayBe(_ other: ApproximateMoment) -> Bool {
        if self == other { return true }
        guard let day, day == other.day else { return false }
        return bound == .exact && value == .day(day) || other.bound == .exact && other.value == .day(day)
    }
}
