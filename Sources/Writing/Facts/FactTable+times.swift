import French
import Incidents

/// When it began, how long it lasted, when what was known and said.
extension FactTable {
    mutating func addTimes(_ incident: Incident) {
        let phrases = Moments(incident: incident)
        addBeginning(incident, phrases)
        addAge(incident)
        addEnd(incident, phrases)
        addEvents(incident, phrases)
        addDigits(incident)
        addShortNames(incident)
        set(.pointOfView, .moment(ApproximateMoment(.minute(incident.pointOfView))), "vu_le")
    }

    private mutating func addBeginning(_ incident: Incident, _ phrases: Moments) {
        if let start = incident.start {
            moments[.start] = start
            set(.start, .moment(start), "debut")
            if let day = start.day {
                // Of an operation to come, one says from which day, however long it is; and in the evening, of what is
                // open until then.
                if start.namesItsDay, incident.state == .planned || !incident.outlastsItsDay {
                    let day = incident.state == .planned && start.isPartOfDay ? start : start.onlyDay(day)
                    set(.day, .moment(day), "debut", countable: false)
                }
                if incident.isOfAnotherYear {
                    set(.year, .tokens([Token(.word, String(day.year))], nil), "debut", countable: false)
                    // A title that gives it has not named the day.
                    facts[.year]?.paths = ["année"]
                }
                // A night says all that is known of when it began: the story does not say it again.
                set(.dayPart, .tokens(phrases.dayPart(start), nil), "debut", countable: start.minute == nil)
                // A title has no room for two days.
                if start.isOfOneDay {
                    set(.dayShort, .tokens(phrases.dayShort(start), nil), "debut", countable: false)
                }
            } else {
                set(.dayPart, .tokens(phrases.dayPart(start), nil), "debut")
            }
        }
        set(.end, incident.end, "fin") { .moment($0) }
        // A fire breaks out once, however long the service is without.
        if incident.endIsOfService {
            attributes["fin_de"] = "service"
        } else if !incident.nature.isSudden, let start = incident.start, let end = incident.end.value,
            let tokens = phrases.span(from: start, to: end)
        {
            facts[.dayPart]?.value = .tokens(tokens, nil)
        }
        if incident.steps.contains(where: { $0.date == incident.start && $0.date != nil }) {
            attributes["début_conté"] = "oui"
        }
        // *Le feu a pris au quatrième étage.*
        let clauses = incident.steps.compactMap(\.clause) + incident.otherFacts
        if clauses.contains(where: { if case .group(let group) = $0.subject { group.head == "feu" } else { false } }) {
            attributes["feu_conté"] = "oui"
        }
    }

    private mutating func addAge(_ incident: Incident) {
        // Of what has just begun, that it is not over goes without saying.
        if let start = incident.start?.minute, start.minutes(until: incident.pointOfView) < 15 {
            attributes["ancienneté"] = "naissante"
        }
        if incident.state == .ongoing, let first = incident.start?.day {
            // A night is counted from its morning.
            let isNight = if case .night? = incident.start?.value { true } else { false }
            let view = incident.pointOfView.date
            let days = first.days(until: view) - (isNight ? 1 : 0)
            // *Depuis vendredi*, from Saturday on.
            if days >= 1 { attributes["depuis_la_veille"] = "oui" }
            if days >= Self.oldAfter {
                attributes["ancienneté"] = "jours"
                let latest = isNight ? nil : incident.start?.days?.upperBound.days(until: view)
                set(.age, .tokens(Moments.age(in: min(latest ?? days, days)...days), nil), "debut", "vu_le")
            }
        }
    }

    private mutating func addEnd(_ incident: Incident, _ phrases: Moments) {
        let kinds = Set(incident.steps.compactMap(\.kind))
        attributes["retour_partiel"] =
            !kinds.contains(.partialRecovery) ? "non" : kinds.contains(.relapse) ? "rechute" : "oui"
        // That no end is known is no news of what has none.
        if !incident.returnsToNormal, incident.end.value == nil { facts[.end] = nil }
        // What never came back has no end to tell: its rest is among what followed.
        if incident.state == .resolved, case .none = incident.end { facts[.end] = nil }
        if Self.isPartlyBack(incident.steps) {
            attributes["reprise"] = "partielle"
        }
        if let end = incident.end.value { moments[.end] = end }
        if Items(incident).endedAfterDays { attributes["clôture"] = "récente" }
        if !incident.endIsOfService, let start = incident.start, let end = incident.end.value {
            if let tokens = phrases.duration(from: start, to: end), !incident.isMeasuredOtherwise {
                set(.duration, .tokens(tokens, nil), "durée")
                facts[.duration]?.paths = ["durée"]
                durationInMinutes = phrases.minutes(from: start, to: end)
                let round = phrases.roundDuration(from: start, to: end) ?? tokens
                set(.roundDuration, .tokens(round, nil), "durée")
                // *Près de six heures*, then *cinq heures et 46 minutes*: a reader would look for two durations.
                facts[.roundDuration]?.paths = ["durée"]
            }
            if incident.state != .planned, facts[.roundDuration] == nil, !incident.isMeasuredOtherwise,
                let long = phrases.roundDuration(from: start, to: end)
            {
                set(.roundDuration, .tokens(long, nil), "durée")
                facts[.roundDuration]?.paths = ["durée"]
            }
            if incident.state == .planned, facts[.roundDuration] == nil, let first = start.day, let last = end.day,
                let length = Moments.wholeDays(from: first, through: last)
            {
                set(.roundDuration, .tokens(length, nil), "durée", countable: false)
            }
            if let tokens = phrases.period(from: start, to: end) {
                set(.period, .tokens(tokens, nil), "debut", "fin")
            }
        }
        if incident.state == .planned {
            addDays(incident, phrases)
            addShortPeriod(incident, phrases)
        }
        // Nobody asks when a bridge that fell will be *rétabli*.
        if !(incident.scene?.isOfService ?? false) || incident.expectedEnd.value != nil {
            // *Redémarrer SBG1 lundi, SBG3 vendredi*: what comes back when says by itself when all does.
            if !incident.outlook.contains(where: incident.isReturn) {
                set(.expectedEnd, incident.expectedEnd, "retablissement_prevu") { .moment($0) }
            }
        }
        // No period says when an operation ends that begins one night or one of these days: that is told by itself.
        if incident.state == .planned, facts[.period]?.paths.contains("fin") != true, !incident.expectedEnd.isStated {
            set(.expectedEnd, incident.end, "fin") { .moment($0) }
        }
        if let next = incident.nextUpdate { set(.nextUpdate, .moment(next), "prochain_point") }
    }

    /// Of an operation to come over several days, from which to which, whatever part of the first it begins in.
    private mutating func addDays(_ incident: Incident, _ phrases: Moments) {
        guard facts[.period] == nil, let first = incident.start?.wholeDay,
            let end = incident.end.value ?? incident.expectedEnd.value, let day = end.wholeDay
        else { return }
        // What reopens on the 13th in the morning was closed until the 12th.
        let reopens = if case .dayPart(_, .morning, _) = end.value { true } else { false }
        let last = reopens ? day.adding(days: -1) : day
        guard first.days(until: last) > 1,
            let tokens = phrases.period(from: ApproximateMoment(.day(first)), to: ApproximateMoment(.day(last)))
        else { return }
        set(.period, .tokens(tokens, nil), "debut")
        // When on that day it reopens remains to be told.
        if !reopens { facts[.period]?.paths.append(incident.end.isStated ? "fin" : "retablissement_prevu") }
        if facts[.roundDuration] == nil, let length = Moments.wholeDays(from: first, through: last) {
            set(.roundDuration, .tokens(length, nil), "durée", countable: false)
        }
    }

    /// For a title: *du 2 septembre au 16 décembre*, of what shuts and opens at an hour; what opens in the morning was shut
    /// until the day before.
    private mutating func addShortPeriod(_ incident: Incident, _ phrases: Moments) {
        guard let first = incident.start?.minute?.date, let end = incident.end.value?.minute, first < end.date else {
            facts[.periodShort] = facts[.period]
            return
        }
        let opensInTheMorning = end.time.hour < 12 && first.days(until: end.date) > 1
        let last = opensInTheMorning ? end.date.adding(days: -1) : end.date
        // A night is said as one.
        guard first.days(until: end.date) > 1 || !opensInTheMorning,
            let tokens = phrases.period(from: ApproximateMoment(.day(first)), to: ApproximateMoment(.day(last)))
        else {
            facts[.periodShort] = facts[.period]
            return
        }
        set(.periodShort, .tokens(tokens, nil), "debut", "fin", countable: false)
    }

    private mutating func addEvents(_ incident: Incident, _ phrases: Moments) {
        if incident.isRevealed, let event = incident.acknowledgement, let date = event.date, let day = date.day {
            set(.revelation, .moment(date.onlyDay(day)), event.path, countable: false)
            if incident.end.value == nil, incident.start?.bound == .before {
                attributes["début_borné"] = "oui"
                facts[.revelation]?.paths.append("debut")
            }
            // Who reveals how many they are vouches for them.
            if incident.impact.data?.people.value?.source == .organisation {
                facts[.revelation]?.paths.append("impact.donnees.personnes.selon")
            }
            if let channel = event.channel {
                set(
                    .revelationChannel, .tokens(incident.channel(channel, of: event.author), nil),
                    "\(event.path).canal",
                    countable: false)
            }
        }
        if let event = incident.detection {
            event.date.map { moments[.detection] = $0 }
            if let start = incident.start, let date = event.date,
                let delay = phrases.delay(from: start, to: date)
            {
                set(.detectionDelay, .tokens(delay, nil), "debut", "detection", countable: false)
            }
        }
        let acknowledged = incident.acknowledgement?.date ?? incident.steps.first { $0.kind == .acknowledgement }?.date
        if let acknowledged { moments[.acknowledgement] = acknowledged }
        let explained =
            incident.steps.first { $0.kind == .explanation } ?? incident.steps.first(where: incident.explains)
        if let date = incident.explanation?.date ?? explained?.date {
            let paths = Set([incident.explanation?.path, explained?.path].compactMap(\.self))
            facts[.explanation] = Fact(.moment(date), paths: paths.sorted())
        }
        if let event = incident.explanation {
            facts[.explainer] = Fact(
                Items(incident).speaker(event.author), paths: ["\(event.path).auteur"], isCountable: false)
            let isOwn = event.author == .organisation || event.author == .service
            attributes["explicateur"] = isOwn ? "organisation" : "tiers"
            // Who explained it says why: when, where and why make one sentence.
            if !isOwn, let cause = incident.cause.value, Items(incident).speaks(event.author, for: cause.source) {
                attributes["explicateur_dit"] = "cause"
            }
            if let teller = Items(incident).freshExplanation { attributes["explication_neuve"] = teller }
            if let channel = event.channel {
                set(
                    .explanationChannel, .tokens(incident.channel(channel, of: event.author), nil),
                    "\(event.path).canal")
            }
        }
    }

    /// « Troisième incident en dix jours »: counted over the antecedents of the same service, those of the record and
    /// the newsroom’s own records.
    mutating func addRank(_ incident: Incident, _ history: History) {
        let antecedents = incident.antecedents
        if !antecedents.isEmpty {
            set(.antecedents, .actions(antecedents.map(\.clause.action)), "antecedents", countable: false)
        }
        guard let start = incident.start?.day, incident.state != .planned else { return }
        let told = antecedents.filter { $0.clause.subject == .service }.compactMap { $0.date?.day }
        guard told.count == antecedents.count else { return }
        let recorded = history.days(before: incident)
        let days = told + recorded
        guard let first = days.min() else { return }
        let span = first.days(until: start) + 1
        guard span >= 2, span <= History.window else { return }
        // Above the antecedents it is an intertitre; without any of the record’s own, a sentence of its own.
        let path = antecedents.isEmpty ? "rang" : "antecedents"
        let rank = Numerals.ordinalWords(days.count + 1)
        set(.rank, .tokens([Token(.word, rank)], nil), path, countable: antecedents.isEmpty)
        set(
            .rankWindow, .tokens(Vocabulary.words("en \(Numerals.words(span)) jours"), nil), path, "debut",
            countable: false)
    }

    /// Days after which an open incident is told by its age, not by the hour.
    private static let oldAfter = 3
}

extension ApproximateMoment {
    fileprivate var isPartOfDay: Bool {
        if case .dayPart = value { bound == .exact } else { false }
    }

    /// The day, of a moment known by its day or a part of it.
    fileprivate var wholeDay: CalendarDate? {
        guard bound == .exact else { return nil }
        return switch value {
        case .day(let date), .dayPart(let date, _, _): date
        default: nil
        }
    }
}

extension FactTable {
    /// Whether the last turn is a return in part, which nothing has undone since.
    private static func isPartlyBack(_ steps: [Step]) -> Bool {
        var isBack = false
        for step in steps {
            switch step.kind {
            case .partialRecovery?: isBack = true
            case .recovery?, .relapse?, .worsening?: isBack = false
            default: isBack = isBack && !step.undoesRecovery
            }
        }
        return isBack
    }
}

extension Step {
    /// *Subir une seconde attaque*, behind a return in part: what came back went again.
    fileprivate var undoesRecovery: Bool {
        guard let action = clause?.action, !action.isDenied else { return false }
        if ["rechuter", "replonger", "retomber"].contains(action.head) { return true }
        let words = action.infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        return action.head == "subir" && ["deuxième", "nouvelle", "seconde"].contains { words.contains($0) }
    }
}
