import French
import Incidents

/// What short messages and dated documents say in fewer words: who sends them, moments in digits, names without their
/// complements.
extension FactTable {
    mutating func addDigits(_ incident: Incident) {
        let phrases = Moments(incident: incident).phrases
        let short = ShortMoments(view: incident.pointOfView, phrases: phrases)
        let rows: [(FactName, ApproximateMoment?, String)] = [
            (.startDigits, incident.start, "debut"), (.endDigits, incident.end.value, "fin"),
            (.expectedEndDigits, incident.expectedEnd.value, "retablissement_prevu"),
            (.nextUpdateDigits, incident.nextUpdate, "prochain_point"),
        ]
        for (name, moment, path) in rows {
            if let moment { addShort(name, short.moment(moment), path) }
        }
        addShort(.sinceStartDigits, incident.start.flatMap(short.since), "debut")
        addShort(.sinceEndDigits, incident.end.value.flatMap(short.since), "fin")
        guard let start = incident.start else { return }
        addShort(.periodDigits, short.period(from: start, to: incident.end.value), "debut")
        if let day = dated(start, phrases) { set(.dayDated, .tokens(day, nil), "debut", countable: false) }
        if let end = incident.end.value { addShortDuration(from: start, to: end, incident) }
    }

    /// Who sends a message, what of it is out of order, which data, in the fewest words.
    mutating func addShortNames(_ incident: Incident) {
        let organisation = incident.organisation
        let service = incident.service.actor
        let called = organisation.acronym ?? organisation.name
        let sender = Token(.brand, called.prefix(1).uppercased() + called.dropFirst())
        set(.sender, .tokens([sender], organisation.agreement), "service", countable: false)
        if service.name != organisation.name {
            // *Le système d’information de France Travail*, sent by *France Travail*: *le système d’information*.
            var short = service
            short.name = service.name(without: organisation)
            let isLong = short.name.count > Self.longName || short.name.hasPrefix(called + " ")
            let name = (isLong ? Vocabulary.acronym(service) : nil) ?? Vocabulary.name(short)
            set(.serviceShort, .tokens(name.tokens, name.agreement), "service", countable: false)
        }
        if let data = incident.impact.data, !data.categories.isEmpty, data.source.map(Self.isOwn) ?? true {
            let groups = data.categories.map { $0.bare.withoutOwners }
            set(.dataShort, .tokens(Conjunction.join(groups, with: "et"), nil), "impact.donnees.categories")
        }
    }

    /// Characters of a name in whose place the acronym stands, which not everybody knows.
    private static let longName = 40

    private static func isOwn(_ speaker: Speaker) -> Bool { speaker == .organisation || speaker == .service }

    private mutating func addShort(_ name: FactName, _ tokens: [Token]?, _ path: String) {
        guard let tokens, !tokens.isEmpty else { return }
        set(name, .tokens(tokens, nil), path)
        facts[name]?.mayRepeat = true
    }

    private mutating func addShortDuration(
        from start: ApproximateMoment, to end: ApproximateMoment, _ incident: Incident
    ) {
        let moments = Moments(incident: incident)
        guard let words = moments.duration(from: start, to: end), !incident.isMeasuredOtherwise else { return }
        let closeness = Moments.closeness(from: start, to: end)
        let short = moments.minutes(from: start, to: end).flatMap { minutes in
            closeness.map { ShortMoments.duration(minutes: minutes, $0) }
        }
        set(.durationDigits, .tokens(short ?? words, nil), "durée", countable: false)
    }

    /// *Le 20 octobre 2025*, *la nuit du 20 au 21 août 2022*: the day a document bears in its title.
    private func dated(_ start: ApproximateMoment, _ phrases: CalendarPhrases) -> [Token]? {
        guard start.isPlaced else { return nil }
        switch start.value {
        case .night(let evening):
            let morning = evening.adding(days: 1)
            let first =
                evening.month == morning.month
                ? Array(phrases.bareDate(evening, withYear: false).prefix(1))
                : phrases.bareDate(evening, withYear: evening.year != morning.year)
            return Vocabulary.words("la nuit du") + first + [Token(.word, "au")]
                + phrases.bareDate(morning, withYear: true)
        case .month(let year, let month):
            return [Token(.word, CalendarNames.month(month)), Token(.number, String(year))]
        default:
            return start.day.map { [Token(.article, "le")] + phrases.bareDate($0, withYear: true) }
        }
    }
}

extension NounGroup {
    /// Without its article: *adresses postales*; a count stays.
    fileprivate var bare: NounGroup {
        switch determiner {
        case .definite, .indefinite, .partitive, .demonstrative, .possessive: withDeterminer(.none)
        default: self
        }
    }

    /// *IBAN* for *IBAN de certains abonnés*: whose they are is left out, unless the noun alone would say nothing.
    fileprivate var withoutOwners: [Token] {
        let words = text.split(separator: " ").map(String.init)
        let owners = words.indices.dropFirst().first { index in
            ["du", "des"].contains(words[index])
                || ["de", "d’une", "d’un"].contains(words[index]) && index + 1 < words.count
                    && Self.owners.contains(words[index] == "de" ? words[index + 1] : words[index])
        }
        guard let owners, !Self.vague.contains(head) else { return Vocabulary.closed(self) }
        return words[..<owners].map { Token(.word, $0) }
    }

    private static let owners: Set<String> = [
        "certains", "certaines", "plusieurs", "la", "l’", "ses", "leurs", "ces", "nombreux", "nombreuses", "d’une",
        "d’un", "quelques",
    ]
    private static let vague: Set<String> = [
        "données", "donnée", "informations", "documents", "fichiers", "éléments", "dossiers", "base", "bases",
    ]
}

extension Actor {
    /// *Système d’information* for *système d’information de France Travail*.
    fileprivate func name(without owner: Actor) -> String {
        for called in [owner.name, owner.acronym].compactMap(\.self) {
            for link in [" de ", " d’", " du ", " de la ", " de l’", " des "] where name.hasSuffix(link + called) {
                return String(name.dropLast(link.count + called.count))
            }
        }
        return name(withoutDesignationOf: owner) ?? name
    }

    /// *Système informatique* for *système informatique de l’hôpital de Versailles*, of the *Centre hospitalier de
    /// Versailles*, which is also called *l’hôpital*: nothing in what is left out is not in its owner’s name.
    private func name(withoutDesignationOf owner: Actor) -> String? {
        let known = Set(owner.name.split(separator: " "))
        for designation in owner.designations {
            let complement = Typesetter.text(designation.text.tokens(after: "de"))
            guard let found = name.firstRange(of: " " + complement) else { continue }
            let rest = name[found.upperBound...]
            let isOwners = rest.split(separator: " ").allSatisfy { $0 == "de" || known.contains($0) }
            if rest.isEmpty || rest.hasPrefix(" "), isOwners { return String(name[..<found.lowerBound]) }
        }
        return nil
    }
}
