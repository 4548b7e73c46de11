import French
import Incidents

/// Every fact of a record under the names gabarits use, and every list the plan goes through.
struct FactTable: Sendable {
    var facts: FactMap = [:]
    private var lists: [String: [Item]] = [:]
    /// What guards may ask of the whole record.
    private(set) var attributes: Attributes = [:]
    /// Minutes between beginning and end; nil unless both are known to the minute.
    private(set) var durationInMinutes: Int?
    private var moments: [FactName: ApproximateMoment] = [:]
    /// Facts that are not sure.
    private(set) var uncertain: FactSet = []
    private(set) var paths = PathTable()

    subscript(name: FactName) -> Fact? { facts[name] }

    /// Record paths of everything the body should tell, each once.
    var tellable: Set<String> {
        var paths: Set<String> = []
        for fact in facts.values where fact.isCountable { paths.formUnion(fact.paths) }
        for list in lists.values {
            for item in list {
                paths.insert(item.path)
                paths.formUnion(item.settles)
            }
        }
        // Computed from facts that are told themselves.
        return paths.subtracting(["vu_le", "durée", "durée_ronde"])
    }

    func items(_ list: String) -> [Item] { lists[list] ?? [] }

    /// The same lists of other items, or of fewer.
    mutating func mapItems(_ transform: (Item) -> Item?) { lists = lists.mapValues { $0.compactMap(transform) } }

    var listNames: [String] { lists.keys.sorted() }

    /// Minutes from one moment to another, when both are known to the minute.
    func gap(_ first: FactName, _ second: FactName) -> Int? {
        guard let first = moments[first]?.minute, let second = moments[second]?.minute else { return nil }
        return first.minutes(until: second)
    }

    init(_ incident: Incident, history: History = History()) {
        addTimes(incident)
        addImpact(incident)
        addExtent(incident)
        addCause(incident)
        addAftermath(incident)
        addOrnament(incident)
        lists = Items(incident).all
        addRank(incident, history)
        uncertain = facts.names(where: \.isUncertain)
        enterPaths()
    }

    /// Numbers the paths of what was added.
    mutating func enterPaths() {
        facts.enterPaths(in: &paths)
        lists = lists.mapValues { items in
            items.map { item in
                var item = item
                item.enterPaths(in: &paths)
                return item
            }
        }
    }

    mutating func set(
        _ name: FactName, _ value: FactValue, _ paths: String..., countable: Bool = true
    ) {
        facts[name] = Fact(value, paths: paths, isCountable: countable)
    }

    /// A fact in any of its five states.
    private mutating func set<Value>(
        _ name: FactName, _ known: Known<Value>, _ path: String, _ value: (Value) -> FactValue
    ) {
        switch known {
        case .value(let content): set(name, value(content), path)
        case .none: facts[name] = Fact(.none, path: path)
        case .unknown: facts[name] = Fact(.unknown, path: path)
        case .undisclosed: facts[name] = Fact(.undisclosed, path: path)
        case .unstated: break
        }
    }

    // MARK: Time

    private mutating func addTimes(_ incident: Incident) {
        let phrases = Moments(incident: incident)
        if let start = incident.start {
            moments[.start] = start
            set(.start, .moment(start), "debut")
            if let day = start.day {
                if start.namesItsDay, !incident.outlastsItsDay {
                    set(.day, .moment(start.onlyDay(day)), "debut", countable: false)
                }
                // A night says all that is known of when it began: the story does not say it again.
                set(.dayPart, .tokens(phrases.dayPart(start), nil), "debut", countable: start.minute == nil)
                set(.dayShort, .tokens(phrases.dayShort(start), nil), "debut", countable: false)
            } else {
                set(.dayPart, .tokens(phrases.dayPart(start), nil), "debut")
            }
        }
        set(.end, incident.end, "fin") { .moment($0) }
        // A fire breaks out once, however long the service is without.
        if incident.nature != .fire, let start = incident.start, let end = incident.end.value,
            let tokens = phrases.span(from: start, to: end)
        {
            facts[.dayPart]?.value = .tokens(tokens, nil)
        }
        if incident.steps.contains(where: { $0.date == incident.start && $0.date != nil }) {
            attributes["début_conté"] = "oui"
        }
        // Of what has just begun, that it is not over goes without saying.
        if let start = incident.start?.minute, start.minutes(until: incident.pointOfView) < 15 {
            attributes["ancienneté"] = "naissante"
        }
        if incident.state == .ongoing, let first = incident.start?.day {
            // A night is counted from its morning.
            let isNight = if case .night? = incident.start?.value { true } else { false }
            let days = first.days(until: incident.pointOfView.date) - (isNight ? 1 : 0)
            if days >= Self.oldAfter {
                attributes["ancienneté"] = "jours"
                set(.age, .tokens(Durations.rounded(minutes: days * 1440), nil), "debut", "vu_le")
            }
        }
        let kinds = Set(incident.steps.compactMap(\.kind))
        attributes["retour_partiel"] =
            kinds.contains(.relapse) ? "rechute" : kinds.contains(.partialRecovery) ? "oui" : "non"
        let isSameName = incident.service.actor.name == incident.organisation.name
        attributes["article"] = incident.organisation.article == .definite ? "défini" : "aucun"
        attributes["article_service"] = incident.service.actor.article == .definite ? "défini" : "aucun"
        attributes["en_ligne"] = incident.service.isOnline ? "oui" : "non"
        attributes["noms"] = isSameName ? "confondus" : "distincts"
        if let end = incident.end.value { moments[.end] = end }
        if let start = incident.start, let end = incident.end.value {
            if let tokens = phrases.duration(from: start, to: end) {
                set(.duration, .tokens(tokens, nil), "durée")
                facts[.duration]?.paths = ["durée"]
                durationInMinutes = phrases.minutes(from: start, to: end)
                let round = phrases.roundDuration(from: start, to: end) ?? tokens
                set(.roundDuration, .tokens(round, nil), "durée")
                facts[.roundDuration]?.paths = [round == tokens ? "durée" : "durée_ronde"]
            }
            if let tokens = phrases.period(from: start, to: end) {
                set(.period, .tokens(tokens, nil), "debut", "fin")
            }
        }
        set(.expectedEnd, incident.expectedEnd, "retablissement_prevu") { .moment($0) }
        if let next = incident.nextUpdate { set(.nextUpdate, .moment(next), "prochain_point") }
        addDigits(incident)
        addShortNames(incident)
        set(.pointOfView, .moment(ApproximateMoment(.minute(incident.pointOfView))), "vu_le")
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
        let explained = incident.steps.first { $0.kind == .explanation }
        if let date = incident.explanation?.date ?? explained?.date {
            let paths = Set([incident.explanation?.path, explained?.path].compactMap(\.self))
            facts[.explanation] = Fact(.moment(date), paths: paths.sorted())
        }
        if let event = incident.explanation {
            facts[.explainer] = Fact(
                Items(incident).speaker(event.author), paths: ["\(event.path).auteur"], isCountable: false)
            let isOwn = event.author == .organisation || event.author == .service
            attributes["explicateur"] = isOwn ? "organisation" : "tiers"
            if let channel = event.channel {
                set(.explanationChannel, .tokens(Vocabulary.tokens(channel), nil), "\(event.path).canal")
            }
        }
    }

    // MARK: Impact

    private mutating func addImpact(_ incident: Incident) {
        let impact = incident.impact
        if let scope = impact.scope {
            // It qualifies the incident: *une panne mondiale*, *un ralentissement mondial*.
            let noun = IncidentNouns.nouns(for: incident)[0]
            set(
                .scope, .tokens([Token(.word, Vocabulary.scope(scope, noun.gender))], nil), "impact.portee",
                countable: false)
            // *Dans tout le pays* would be France to a reader told of no other; data leak from one place.
            if incident.nature != .dataBreach, let extent = Vocabulary.extent(scope),
                scope == .worldwide || !incident.namesZone
            {
                set(.extent, .tokens(extent, nil), "impact.portee")
            }
            facts[.extent]?.mayRepeat = true
        }
        if let place = incident.place {
            let words = Vocabulary.tokens(place)
            // *À Clichy (Hauts-de-Seine), a touché*: what opens with a comma closes with one.
            let isOpen = words.contains { $0.text == "," }
            set(.site, .tokens(isOpen ? words + [Token(.punctuation, ",")] : words, nil), "lieu")
            facts[.site]?.mayRepeat = true
        }
        let name = incident.service.actor.name
        // A place the name already says is not said again: *le CHU de Valmont*, not *à Valmont*.
        let places = impact.places.filter { place in
            guard let last = place.text.split(separator: " ").last else { return true }
            return !name.contains(last)
        }
        if !places.isEmpty {
            let phrases = places.map(Vocabulary.tokens)
            set(.places, .tokens(Conjunction.join(phrases, with: "et"), nil), "impact.lieux")
            facts[.places]?.mayRepeat = true
            // Naming the places says how far it went.
            if impact.scope != nil, impact.scope != .worldwide { facts[.places]?.paths.append("impact.portee") }
            if facts[.extent] == nil || impact.scope != .worldwide, phrases.count < 3 {
                set(.extent, .tokens(Conjunction.join(phrases, with: "et"), nil), "impact.lieux")
                if impact.scope != nil { facts[.extent]?.paths.append("impact.portee") }
            }
        }
        if let users = impact.users.map({ $0.without(name) ?? $0 }) {
            set(.users, .nounGroups([users]), "impact.usagers")
            facts[.users]?.mayRepeat = true
        }
        set(.affected, impact.affectedCount, "impact.touches") { figure in
            .tokens(figure.tokens, figure.agreement)
        }
        if let figure = impact.affectedCount.value {
            attributes["compteur_touchés"] = figure.isUncertain ? "incertain" : "sûr"
            // A title has no room to say whose figure it is.
            attributes["compteur_source"] = figure.source == .organisation ? "organisation" : "tiers"
            setSource(.affectedSource, figure.source, "impact.touches", incident)
            facts[.affected]?.paths += incident.figures.filter(incident.saysWhoWasAffected).map(\.path)
        }
        if !impact.uses.isEmpty { set(.uses, .infinitives(impact.uses), "impact.usages") }
        set(.components, impact.components, "impact.composants")
        set(.devices, impact.devices, "impact.appareils")
        let spared = impact.spared.compactMap { item in
            if case .group(let group, source: nil, path: _) = item { group } else { nil }
        }
        set(.spared, spared, "impact.epargnes")
        // People are not out of service.
        attributes["épargnés_sont"] = spared.contains(where: \.isPerson) ? "personnes" : "choses"
        facts[.spared]?.paths = impact.spared.compactMap { item in
            if case .group(_, source: nil, let path) = item { path } else { nil }
        }
        set(.dependents, impact.dependents, "impact.dependants")
        if let data = impact.data {
            set(.dataCategories, data.categories, "impact.donnees.categories")
            set(.dataSpared, data.spared, "impact.donnees.epargnees")
            set(.dataPersons, data.people, "impact.donnees.personnes") { figure in
                .tokens(figure.tokens, figure.agreement)
            }
            if let figure = data.people.value {
                setSource(.affectedSource, figure.source, "impact.donnees.personnes", incident)
                // A title has no room to say whose figure it is: it gives that of the organisation alone.
                if figure.source != .organisation { attributes["compteur_personnes"] = "tiers" }
                attributes["source_personnes"] = figure.source == .organisation ? "organisation" : "tiers"
                // Nor that it is not sure.
                if figure.isUncertain { attributes["compteur_personnes"] = "incertain" }
            }
            if let source = data.source { setSource(.dataSource, source, "impact.donnees", incident) }
            if let status = data.status { attributes["statut"] = status.rawValue }
            set(.dataLost, data.lost, "impact.donnees.perdues") { .nounGroups($0) }
        }
        countUsersOnce(impact)
        if let casualties = impact.casualties {
            set(.dead, casualties.deaths, "impact.bilan_humain.morts") { Self.people($0, "mort") }
            set(.injured, casualties.injured, "impact.bilan_humain.blesses") { Self.people($0, "blessé") }
            set(.evacuated, casualties.evacuated, "impact.bilan_humain.evacues") { Self.people($0, "personne") }
            if let source = casualties.source { setSource(.casualtiesSource, source, "impact.bilan_humain", incident) }
        }
    }

    private mutating func addExtent(_ incident: Incident) {
        attributes["arrêt"] = incident.stopsWholly ? "total" : "partiel"
    }

    /// Who vouches for a fact; not counted by itself, for it is said with the fact.
    private mutating func setSource(_ name: FactName, _ speaker: Speaker, _ path: String, _ incident: Incident) {
        facts[name] = Fact(Items(incident).speaker(speaker), paths: ["\(path).selon"], isCountable: false)
    }

    /// *deux morts*, *une personne*
    private static func people(_ count: Int, _ noun: String) -> FactValue {
        let quantity = Quantity(count, noun)
        return .tokens(quantity.tokens(), quantity.agreement)
    }

    private mutating func set(_ name: FactName, _ groups: [NounGroup], _ path: String) {
        if !groups.isEmpty { set(name, .nounGroups(groups), path) }
    }

    // MARK: Cause and after

    private mutating func addCause(_ incident: Incident) {
        guard !incident.causeSaysItsKind else { return }
        set(.cause, incident.cause, "cause") { .nounGroups([$0.text]) }
        guard let cause = incident.cause.value else { return }
        if let short = cause.short { set(.causeShort, .nounGroups([short]), "cause.bref", countable: false) }
        attributes["certitude_cause"] = cause.certainty.rawValue
        attributes["expliquée_par"] = [.organisation, .service, nil].contains(cause.source) ? "organisation" : "tiers"
        if incident.causeIsOfItsKind { attributes["cause_est"] = "nature" }
        if let source = cause.source { setSource(.causeSource, source, "cause", incident) }
    }

    private mutating func addAftermath(_ incident: Incident) {
        switch incident.apology {
        case .value(let apology):
            attributes["certitude_excuses"] = apology.certainty.rawValue
            set(.apology, .tokens([], nil), "excuses")
            if let reason = apology.reason { set(.apologyReason, .nounGroups([reason]), "excuses.motif") }
            if let recipients = apology.recipients {
                set(.apologyRecipients, .nounGroups([recipients]), "excuses.a")
            }
            if let date = apology.date { set(.apologyDate, .moment(date), "excuses.date", countable: false) }
            if let channel = apology.channel {
                set(.apologyChannel, .tokens(Vocabulary.tokens(channel), nil), "excuses.canal", countable: false)
            }
            facts[.apologyAuthor] = Fact(
                Items(incident).speaker(apology.author), paths: ["excuses"], isCountable: false)
        case .none: facts[.apology] = Fact(.none, path: "excuses")
        default: break
        }
        for (name, text, path) in [
            (FactName.dataOfficer, incident.dataOfficer, "dpo"), (.contact, incident.contact, "contact"),
        ] {
            guard let text else { continue }
            let words = Typography.imprimerie.tokens(fromPlainText: Vocabulary.withoutStop(text))
            set(name, .tokens(words, nil), path)
        }
        set(.compensation, incident.compensation, "compensation") { .nounGroups([$0.text]) }
        if incident.compensation.value?.text.makesAmends ?? false { attributes["dédommagement"] = "oui" }
        if let beneficiaries = incident.compensation.value?.beneficiaries {
            set(.beneficiaries, .nounGroups([beneficiaries]), "compensation.beneficiaires")
        }
        let advice = incident.advice.map(\.action)
        // What one should do about stolen data one should still do when the leak is over.
        attributes["conseils_valent"] =
            incident.state != .resolved || incident.nature.isMalicious ? "toujours" : "alors"
        if !advice.isEmpty {
            set(.advice, .infinitives(advice), "conseils")
            facts[.advice]?.paths = incident.advice.map(\.path)
            let advisers = Set(incident.advice.map(\.source))
            if advisers.count == 1, let adviser = advisers.first {
                set(.adviser, Items(incident).speaker(adviser), "conseils", countable: false)
            }
            let recipients = Set(incident.advice.map(\.recipients))
            if recipients.count == 1, let recipients = incident.advice[0].recipients {
                set(.recipients, .nounGroups([recipients]), "conseils", countable: false)
            }
        }
        let links = Set(incident.antecedents.map(\.link))
        if links == [.established], incident.state != .planned {
            set(.link, .tokens([], nil), "antecedents.lien")
            attributes["lien_connu"] = "établi"
        }
        if !links.isEmpty, links.isSubset(of: [.none, .unknown]) {
            set(.link, .tokens([], nil), "antecedents.lien")
            facts[.link]?.follows = Set(incident.antecedents.map(\.path))
            attributes["lien_connu"] = links.contains(.unknown) ? "non" : "oui"
        }
        let plain = incident.remedies.enumerated().filter {
            $0.element.subject == .organisation && $0.element.date == nil && $0.element.source == nil
                && $0.element.certainty == .confirmed && incident.state != .planned
        }
        if plain.count > 1, plain.count == incident.remedies.count, plain.count < 4 {
            set(.remedies, .actions(plain.map(\.element.action)), "remedes")
            facts[.remedies]?.paths = plain.map { "remedes[\($0.offset)]" }
        }
        // Words of apology tell it best, unless what it was for, and to whom, would be lost.
        if incident.quotesItsApology {
            attributes["rôle_excuses"] = "cité"
        }
    }

    private mutating func addOrnament(_ incident: Incident) {
        let rows: [(FactName, String?, String)] = [
            (.ornamentTitle, incident.ornament.title, "ornement.titre"),
            (.ornamentLead, incident.ornament.lead, "ornement.attaque"),
            (.ornamentClose, incident.ornament.closing, "ornement.chute"),
        ]
        for (name, text, path) in rows {
            if let text {
                set(name, .tokens(Typography.imprimerie.tokens(fromPlainText: Vocabulary.withoutStop(text)), nil), path)
            }
        }
    }

    /// « Troisième incident en dix jours »: counted over the antecedents of the same service, those of the record and
    /// the newsroom’s own records.
    private mutating func addRank(_ incident: Incident, _ history: History) {
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
