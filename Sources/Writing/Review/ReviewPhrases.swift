import French
import Incidents

/// The sentences of a review, without their final stop.
struct ReviewPhrases {
    let period: ReviewPeriod

    /// Which of several ways to say a thing: the same for a period on every machine.
    private func pick(_ ways: [[Token]], _ what: String) -> [Token] {
        ways[Int(StableHash(period.first.iso, period.last.iso, what).value % UInt64(ways.count))]
    }

    private func words(_ text: String) -> [Token] { Vocabulary.words(text) }

    /// Dates as seen from the end of the period.
    private var calendar: CalendarPhrases {
        var style = CalendarStyle.archive
        style.spellsWholeHours = true
        // Over several years every date carries its own.
        let years = period.first.year == period.last.year ? 0 : 800
        let view = CalendarDate(dayNumber: period.last.dayNumber + years)
        return CalendarPhrases(seenFrom: LocalDateTime(view, .midnight), style: style)
    }

    func moment(_ moment: ApproximateMoment) -> [Token] { calendar.moment(moment, markup: true) }

    // MARK: Names

    /// *la panne d’Amazon Web Services*
    func name(of incident: CountedIncident) -> [Token] {
        let noun = incident.noun
        return [Token(.article, noun.gender == .feminine ? "la" : "le")] + words(noun.text) + belonging(incident)
    }

    func bareName(of incident: CountedIncident) -> [Token] {
        words(incident.noun.text) + belonging(incident)
    }

    /// An attack is against a service, not of it.
    private func belonging(_ incident: CountedIncident) -> [Token] {
        let service = Vocabulary.name(incident.service.actor).tokens
        switch incident.nature {
        case .cyberattack, .ransomware, .denialOfService: return words("contre") + service
        case .fire: return words("qui a touché") + service
        case _ where incident.nature.takesPlace:
            return [Token(.word, incident.service.locative.rawValue)] + service
        default: return [Token(.word, "de")] + service
        }
    }

    /// *deux pannes, une fuite de données et un incendie*
    ///
    /// Past the first few, those that came once are counted together: *et quatre incidents d’une autre nature*.
    func kinds(_ tally: Tally) -> [Token] {
        let kinds = tally.kinds
        let told = kinds.count > Self.mostKinds ? Array(kinds.prefix(Self.mostKinds - 1)) : kinds
        var parts = told.map { nature, count in
            let noun = IncidentNouns.nouns(for: nature)[0]
            return Quantity(count, noun.text, gender: noun.gender).tokens()
        }
        let others = kinds.dropFirst(told.count).reduce(0) { $0 + $1.count }
        if others > 0 { parts.append(Quantity(others, "incident").tokens() + words("d’autres natures")) }
        return Conjunction.join(parts, with: "et")
    }

    /// Kinds that one sentence lists.
    private static let mostKinds = 4

    // MARK: How many

    func count(_ tally: Tally) -> [Token] {
        let when = period.words
        switch tally.incidents.count {
        case 0:
            return pick(
                [
                    words("Aucun incident n’a été recensé") + when, words("Aucun incident n’est survenu") + when,
                    words("Aucun incident n’a été enregistré") + when,
                ], "nombre")
        case 1:
            let which = [Token(.punctuation, ":")] + name(of: tally.incidents[0]) + begun(tally.incidents[0])
            return pick(
                [
                    words("Un seul incident a été recensé") + when + which,
                    words("Un seul incident est survenu") + when + which,
                ], "nombre")
        default:
            let single = tally.kinds.count == 1
            let noun = IncidentNouns.nouns(for: tally.kinds[0].nature)[0]
            let what =
                single
                ? Quantity(tally.incidents.count, noun.text, gender: noun.gender)
                : Quantity(tally.incidents.count, "incident")
            let ending = what.gender == .feminine ? "es" : "s"
            let subject = what.tokens(startsSentence: true)
            let which = single ? [] : [Token(.punctuation, ":")] + kinds(tally)
            return pick(
                [
                    subject + words("ont été recensé\(ending)") + when + which,
                    subject + words("sont survenu\(ending)") + when + which,
                    subject + words("ont été enregistré\(ending)") + when + which,
                ], "nombre")
        }
    }

    private func begun(_ incident: CountedIncident) -> [Token] {
        guard let day = incident.start?.day else { return [] }
        return [Token(.punctuation, ",")] + calendar.day(day)
    }

    /// That of the only kind there was, else of *un incident*.
    private func gender(_ tally: Tally) -> Gender {
        guard tally.kinds.count == 1 else { return .masculine }
        return IncidentNouns.nouns(for: tally.kinds[0].nature)[0].gender
    }

    private func isFeminine(_ tally: Tally) -> Bool { gender(tally) == .feminine }

    /// *C’est deux de plus que le mois précédent*
    func trend(_ tally: Tally) -> [Token]? {
        guard let before = tally.before else { return nil }
        let count = tally.incidents.count
        let then = words(period.wordsOfPrevious)
        // « Un seul incident », whatever its kind: *il n’y en avait eu aucun*.
        let counted = count == 1 ? .masculine : gender(tally)
        if count == 0, before == 0 { return words("Il n’y en avait pas eu non plus") + then }
        if before == 0 { return words("Il n’y en avait eu \(counted == .feminine ? "aucune" : "aucun")") + then }
        let past = Quantity(before, "", gender: counted).tokens()
        if count == before {
            return pick([words("C’est autant que") + then, words("Il y en avait eu autant") + then], "évolution")
        }
        let gap = Quantity(abs(count - before), "", gender: counted).tokens()
        let side = words(count > before ? "de plus que" : "de moins que")
        let number = tally.kinds.count == 1 ? past : Quantity(before, "incident").tokens()
        let there = words(tally.kinds.count == 1 ? "Il y en avait eu" : "Il y avait eu") + number + then
        if case .days = period.kind { return there }
        return pick([words("C’est") + gap + side + then, there], "évolution")
    }

    // MARK: What stands out

    /// The gravest and the longest, in one sentence when they are the same.
    func outstanding(_ tally: Tally) -> [(words: [Token], incidents: [CountedIncident], name: String)] {
        let isFeminine = isFeminine(tally)
        if tally.incidents.count == 1 {
            return tally.incidents[0].minutes.map { minutes in
                let opening = words(isFeminine ? "Elle a duré" : "Il a duré")
                return [(opening + Durations.exact(minutes: minutes), tally.incidents, "durée")]
            } ?? []
        }
        let (grave, long) =
            isFeminine ? ("a plus grave", "a plus longue") : ("e plus grave", "e plus long")
        var sentences: [(words: [Token], incidents: [CountedIncident], name: String)] = []
        let longest = tally.longest
        let isBoth = tally.gravest != nil && tally.gravest?.identifier == longest?.incident.identifier
        if let gravest = tally.gravest, !isBoth {
            sentences.append((words("L\(grave) est") + named(gravest, tally) + begun(gravest), [gravest], "gravité"))
        }
        guard let longest else { return sentences }
        let known = isFeminine ? "celles" : "ceux"
        let opening =
            switch (longest.isOfAll, isBoth) {
            case (true, true): "L\(grave) et l\(long)"
            case (true, false): "L\(long)"
            case (false, true): "L\(grave), et l\(long) de \(known) dont la durée est connue"
            case (false, false): "De \(known) dont la durée est connue, l\(long)"
            }
        let name = [Token(.punctuation, ",")] + named(longest.incident, tally) + begun(longest.incident)
        sentences.append(
            (
                words(opening) + name + [Token(.punctuation, ",")] + words("a duré")
                    + Durations.exact(minutes: longest.minutes),
                [longest.incident], isBoth ? "gravité et durée" : "durée"
            ))
        return sentences
    }

    /// *celle de Twitter* among incidents of one kind.
    private func named(_ incident: CountedIncident, _ tally: Tally) -> [Token] {
        guard tally.kinds.count == 1 else { return name(of: incident) }
        return words(isFeminine(tally) ? "celle" : "celui") + belonging(incident)
    }

    func total(_ tally: Tally) -> [Token]? {
        tally.total.map { minutes in
            let opening = isFeminine(tally) ? "Mises bout à bout, elles ont duré" : "Mis bout à bout, ils ont duré"
            return words(opening) + Durations.exact(minutes: minutes)
        }
    }

    // MARK: Which services, what is still open

    /// *Twitter a été touché trois fois*; of several, how often each, in one sentence: *Twitter a été touché trois fois,
    /// GitHub deux*.
    func repeated(_ tally: Tally) -> (words: [Token], incidents: [CountedIncident])? {
        let most = Array(tally.repeated.prefix(Self.mostServices))
        guard let first = most.first else { return nil }
        let name = Vocabulary.name(first.service.actor)
        let verb = Vocabulary.infinitiveGroup("être touché")?.active(.compoundPast, subject: name.agreement) ?? []
        var words = name.tokens + verb + Quantity(first.count, "fois", gender: .feminine).tokens()
        let others = most.dropFirst().map { service, count in
            Vocabulary.name(service.actor).tokens + Quantity(count, "", gender: .feminine).tokens()
        }
        if !others.isEmpty { words += [Token(.punctuation, ",")] + Conjunction.join(others, with: "et") }
        let slugs = Set(most.map(\.service.actor.slug))
        return (words, tally.incidents.filter { slugs.contains($0.service.actor.slug) })
    }

    /// Services that one sentence names.
    private static let mostServices = 3

    /// *Le mois le plus chargé a été octobre, avec neuf incidents*
    func busiest(_ tally: Tally) -> (words: [Token], incidents: [CountedIncident])? {
        guard period.kind == .year, let (month, incidents) = tally.busiestMonth else { return nil }
        let name = [Token(.word, CalendarNames.month(month))]
        let count = Quantity(incidents.count, "incident").tokens()
        let ways = [
            words("Le mois le plus chargé a été") + name + [Token(.punctuation, ","), Token(.word, "avec")] + count,
            words("C’est en") + name + words("qu’il y en a eu le plus") + [Token(.punctuation, ":")]
                + Quantity(incidents.count, "", gender: gender(tally)).tokens(),
        ]
        return (pick(ways, "mois"), incidents)
    }

    func open(_ tally: Tally) -> [Token]? {
        let names = tally.open.map { name(of: $0) }
        guard !names.isEmpty else { return nil }
        guard names.count <= Self.mostServices else {
            return Quantity(names.count, "incident").tokens(startsSentence: true) + words("ne sont pas terminés")
        }
        let isFeminine = tally.open.allSatisfy { $0.noun.gender == .feminine }
        let ending = (isFeminine ? "e" : "") + (names.count > 1 ? "s" : "")
        let agreed = (names.count == 1 ? "n’est pas terminé" : "ne sont pas terminé") + ending
        return Conjunction.join(names, with: "et") + words(agreed)
    }
}
