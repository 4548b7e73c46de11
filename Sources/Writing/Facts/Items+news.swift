import French
import Incidents

/// What an article long after the incident is written for, and its grounds.
extension Items {
    /// What the record says is the news; else, of what is over for days, what has just come of it: an arrest, a fine, a
    /// report. The longer ago it was, the longer that is fresh.
    var news: [Item] {
        if let news = incident.news { return [presented(chosen(news), news)] }
        guard incident.state == .resolved, let end = incident.end.value?.day ?? incident.start?.day else { return [] }
        guard end.days(until: incident.pointOfView.date) >= Self.oldNews, !incident.isRevealed else { return [] }
        let clauses = incident.outlook + incident.inquiry
        let fresh = (outlook + inquiry).filter { item in
            guard item.facts[.action] != nil, let day = item.date?.day, !item.holds, !isAnnounced(item) else {
                return false
            }
            return isFresh(day, since: end)
        }
        // What others say of it comes after what was done.
        let reactions = fresh.filter(isReaction)
        return (fresh.filter { !isReaction($0) } + reactions).map { item in
            guard let clause = clauses.first(where: { $0.path == item.path }) else { return item }
            return presented(item, clause)
        }
    }

    /// What the record says is the news, with all that was done in the passive: the title that has no room for who did
    /// it says what it came to, *l’architecte condamné à deux ans de prison avec sursis*.
    private func chosen(_ news: Clause) -> Item {
        var item = clause(news)
        let isDone = news.action.hasPassive && !news.action.trailsFromItsObject && !news.action.isDenied
        item.facts[.result] =
            isDone && !item.holds && !item.isState
            ? Fact(.passive(news.action), paths: [news.path], isCountable: false) : nil
        return item
    }

    /// The longer ago it was, the longer what comes of it is fresh.
    private func isFresh(_ day: CalendarDate, since end: CalendarDate) -> Bool {
        let age = end.days(until: incident.pointOfView.date)
        let freshness = min(max(Self.freshNews, age / Self.ageOverFreshness), Self.longestFreshness)
        return (0...freshness).contains(day.days(until: incident.pointOfView.date))
    }

    /// *Ryanair a jugé le rapport insuffisant*: somebody’s word on what another did.
    private func isReaction(_ item: Item) -> Bool {
        guard let clause = (incident.outlook + incident.inquiry).first(where: { $0.path == item.path }) else {
            return false
        }
        return isOutsider(clause.subject) && Self.reacting.contains(clause.action.head)
    }

    private static let reacting: Set<String> = [
        "blâmer", "contester", "critiquer", "déplorer", "dénoncer", "juger", "qualifier", "réagir", "réclamer",
        "regretter", "rejeter", "reprocher", "saluer", "exiger", "demander", "estimer",
    ]

    /// Whether why it happened has just been told, days after it was over, and nothing graver has come of it: who tells,
    /// the organisation or somebody else from whom the cause is known.
    var freshExplanation: String? {
        guard incident.news == nil, incident.state == .resolved, let cause = incident.cause.value,
            [.confirmed, .claimed].contains(cause.certainty), let event = incident.explanation,
            let day = event.date?.day, let start = incident.start?.days?.upperBound,
            let end = incident.end.value?.day ?? incident.start?.day, start.days(until: day) >= Self.oldNews,
            isFresh(day, since: end)
        else { return nil }
        let graver = news.contains { item in
            item.interest >= .striking || !isReaction(item) && item.date?.day.map { $0 > day } ?? false
        }
        if graver { return nil }
        if event.author == .organisation || event.author == .service {
            return cause.source == nil || cause.source == .organisation ? "maison" : nil
        }
        return speaks(event.author, for: cause.source) ? "tiers" : nil
    }

    // MARK: Today

    /// Whether it ended after days: that it is over is the news, for two more.
    var endedAfterDays: Bool {
        guard let first = incident.start?.day, let last = incident.end.value?.day else { return false }
        return first.days(until: last) >= Self.longFrom && last.days(until: incident.pointOfView.date) <= 2
    }

    /// Whether that it is over is news to readers of the day before, too: it is of the day of the article.
    var endedToday: Bool {
        guard let first = incident.start?.day, let last = incident.end.value?.day else { return false }
        return endedAfterDays || first < last && last == incident.pointOfView.date
    }

    private static let longFrom = 2

    /// The list of what has befallen on the day of publication.
    static let today = "fait_du_jour"

    /// Of what began days ago, what came last on the day of publication, or the day before a morning’s: one act, of no
    /// matter of course, which readers of yesterday’s article have not read.
    ///
    /// - Parameter lists: every list, what waits for an explanation marked.
    func ofToday(among lists: [String: [Item]]) -> [Item] {
        let view = incident.pointOfView
        guard incident.state != .planned, let first = incident.start?.day else { return [] }
        let since = view.time.hour < Self.noon ? view.date.adding(days: -1) : view.date
        let candidates = ["étapes", "conséquences", "remèdes", "suites", "enquête"].flatMap { lists[$0] ?? [] }
        let fresh = candidates.filter { item in
            guard case .action(let action)? = item.facts[.action]?.value, !action.isDenied, action.head != "devoir",
                let day = item.date?.day, !item.isUncertain, !item.holds, !item.isState,
                item.introducers.isEmpty, item.follows == nil, !resumes(item, candidates), !isAnnounced(item),
                item.interest > .expected || isOfInquiry(item)
            else { return false }
            // What came before it was over is no more than a step to that.
            if endedToday, item.interest < .striking, !isOfInquiry(item) { return false }
            return day > first && (since...view.date).contains(day)
        }
        let last = fresh.compactMap { $0.date?.day }.max()
        guard var news = fresh.filter({ $0.date?.day == last }).max(by: { $0.interest < $1.interest }) else {
            return []
        }
        if restoresPart(news) {
            news.attributes["rouvre"] = "oui"
            if let last { news.facts[.date]?.value = .moment(ApproximateMoment(.day(last))) }
        }
        // *Le parquet a ouvert une enquête*, and confided it to somebody: what the same did with it goes with it.
        let list = ["enquête", "suites"].compactMap { lists[$0] }.first { $0.contains { $0.path == news.path } } ?? []
        let rest = list.drop { $0.path != news.path }.dropFirst().prefix(1).filter { next in
            subject(at: next.path) == subject(at: news.path) && !next.isUncertain && !next.holds
                && (next.date == nil || next.date == news.date)
        }
        guard news.attributes["longueur"] == "brève", !rest.isEmpty else { return [news] }
        // Dated at its end: a date in front would be that of both.
        var followed = news
        followed.attributes["suivi"] = "oui"
        return [followed] + rest
    }

    /// *La circulation est redevenue normale sur la ligne Est*: some of what is not over is, and a reader asks of the rest.
    private func restoresPart(_ item: Item) -> Bool {
        if case .entity(.service)? = item.facts[.subject]?.value { return false }
        return incident.state == .ongoing && item.tellsRecovery
            && (Self.endOfTrouble.contains(incident.nature) || incident.nature == .sabotage)
    }

    /// What somebody is to do that day, and nobody says that he has: *le président se rend à Beyrouth*, at nine o’clock.
    private func isAnnounced(_ item: Item) -> Bool {
        item.path.hasPrefix("suites") && item.attributes["certitude"] == Certainty.claimed.rawValue
            && item.facts[.source] == nil && item.date?.days?.upperBound == incident.pointOfView.date
    }

    private func subject(at path: String) -> Subject? {
        (incident.inquiry + incident.outlook).first { $0.path == path }?.subject
    }

    /// Whether it names shortly what another act began: *lever le couvre-feu*, of *instaurer un couvre-feu*.
    private func resumes(_ item: Item, _ others: [Item]) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value, let object = action.object, object.isDefinite
        else {
            return false
        }
        return others.contains { other in
            guard other.path != item.path else { return false }
            return other.namedGroups.contains { $0.head == object.head && !$0.isDefinite }
        }
    }

    private static let noon = 12

    private func isOfInquiry(_ item: Item) -> Bool { item.path.hasPrefix("enquete") && item.interest > .routine }

    /// Days after which that an incident happened is no news any more.
    private static let oldNews = 5
    /// Days within which what came of it is: two of what happened last month, a week of what happened last year.
    private static let freshNews = 2
    private static let longestFreshness = 7
    private static let ageOverFreshness = 50

    /// With what it names already: *infliger une amende à SlimPay*, *chiffrer le coût de la cyberattaque*.
    private func presented(_ item: Item, _ news: Clause) -> Item {
        var item = item
        let counts = [incident.impact.data?.people.value, incident.impact.affectedCount.value].compactMap(\.self)
        let restated = counts.filter { news.action.says($0) }
        let tellsIt =
            news.matter.speaks(of: IncidentNouns.heads) || !restated.isEmpty
            || incident.nature == .dataBreach && news.action.object?.head == "vol"
        item.attributes["dit_incident"] = tellsIt ? "oui" : nil
        // *Le vol des données de 6,9 millions de personnes* counts them.
        item.facts[.action]?.paths += restated.flatMap { [$0.path, "\($0.path).selon"] }
        item.attributes["nommé"] = names(news) ? namesOwnerAlone(news) ? "organisation" : "oui" : nil
        item.attributes["situé"] = isSituated(news) ? "oui" : nil
        item.attributes["incident_en_fin"] = wordsBehindIncident(news.action).map { $0 == 0 ? "nu" : "oui" }
        item.attributes["compteur_est"] = counts.first.map { isSame($0.source, news.subject) } ?? false ? "sujet" : nil
        // *Après la mort d’une patiente après une attaque* would say it badly.
        let isAfter = news.action.infinitive(owner: .masculineSingular).contains { $0.text == "après" }
        item.attributes["enchaîne"] = news.action.takesComplementBehind && !isAfter ? "oui" : nil
        return item
    }

    /// How many words end it behind the last noun, where that is the incident, with whose it is or not: *publier un rapport
    /// sur la panne d’AT&T*, of which one goes on to say *qui a touché…*; *sur la panne*, of which one says whose.
    private func wordsBehindIncident(_ action: InfinitiveGroup) -> Int? {
        let words = action.infinitive(owner: .masculineSingular).map { $0.text.lowercased() }
        guard let noun = IncidentNouns.nouns(for: incident).first,
            let place = words.lastIndex(where: { word in
                IncidentNouns.nouns(for: incident).contains { $0.text == word && $0.gender == noun.gender }
            }), place > 0, Self.definite.contains(words[place - 1])
        else { return nil }
        // *La panne à une erreur*, *l’attaque devant le tribunal* go on to something else.
        let rest = words[(place + 1)...]
        let goesOn =
            !rest.isEmpty
            && (!Self.ofWhich.contains(rest.first ?? "") || rest.contains(where: Self.prepositions.contains))
        return goesOn ? nil : rest.count
    }

    private static let definite: Set<String> = ["la", "l’", "le", "cette", "cet", "ce"]
    private static let ofWhich: Set<String> = ["de", "d’", "du", "des"]
    private static let prepositions: Set<String> = [
        "à", "au", "aux", "après", "avant", "avec", "chez", "contre", "dans", "devant", "en", "et", "par", "pour",
        "qui", "sur", "vers",
    ]

    /// An explosion, a fire is told of by its place: who owns it does not say which.
    private var isOfAPlace: Bool {
        [.accident, .fire].contains(incident.nature) && incident.service.actor.name != incident.organisation.name
    }

    /// Whether it says whose it is by the country or the town alone: *le président du Costa Rica*.
    private func isSituated(_ news: Clause) -> Bool {
        let subject: [Token] =
            switch news.subject {
            case .person(let person): incident.introduced(person).function?.tokens() ?? []
            case .group(let group): group.tokens()
            case .actor(let actor): Vocabulary.name(actor).tokens
            case .service, .organisation, .incident: []
            }
        let words = Vocabulary.words(
            Typesetter.text(subject + news.action.infinitive(owner: .masculineSingular)))
        return incident.ownPlaces.map(SpelledName.init).contains { name in
            words.indices.contains { name.stands(at: $0, in: words) }
        }
    }

    /// *UnitedHealth*, of an attack on Change Healthcare: a reader is still to be told whose it was.
    private func namesOwnerAlone(_ news: Clause) -> Bool {
        let (service, owner) = (incident.service.actor, incident.organisation)
        guard !service.name.contains(owner.name), !owner.name.contains(service.name) else { return false }
        return !names(news, [service])
    }

    private func names(_ news: Clause) -> Bool {
        names(news, isOfAPlace ? [incident.service.actor] : [incident.service.actor, incident.organisation])
    }

    private func names(_ news: Clause, _ actors: [Actor]) -> Bool {
        if news.subject == .service { return true }
        if news.subject == .organisation, actors.contains(incident.organisation) { return true }
        var words = news.action.infinitive(owner: .masculineSingular)
        // *La directrice générale d’Optus*
        if case .person(let person) = news.subject, let function = incident.introduced(person).function {
            words += function.tokens()
        }
        let names = actors.flatMap { [$0.name, $0.acronym] }
        return names.compactMap { $0.map(SpelledName.init) }.contains { name in
            words.indices.contains { name.stands(at: $0, in: words) }
        }
    }

    // MARK: Grounds

    /// What somebody who fines, sues or blames says why: *la Cnil a retenu trois manquements*; told with the news.
    func grounds(_ items: [Item], _ clauses: [Clause]) -> [Item] {
        guard let news = incident.news, isOutsider(news.subject) else { return items }
        return items.map { item in
            guard let clause = clauses.first(where: { $0.path == item.path }), isGround(clause, of: news) else {
                return item
            }
            var item = item
            item.attributes["motif"] = "oui"
            // Told right behind the news, whose day the standfirst has just named: *il a aussi relaxé*.
            if incident.isOfAnotherYear, clause.date != nil, clause.date == news.date { item.facts[.date] = nil }
            return item
        }
    }

    private func isGround(_ clause: Clause, of news: Clause) -> Bool {
        if clause.pointsAt(news) { return true }
        guard isOutsider(clause.subject), clause.aspect == .event, clause.rubric ?? .inquiry == .inquiry,
            clause.date == nil || clause.date == news.date
        else { return false }
        return clause.subject == news.subject || Self.judging.contains(clause.action.head)
    }

    /// What those whose news it is have counted, likewise.
    func isGround(_ figure: ReportedFigure) -> Bool {
        guard let news = incident.news, isOutsider(news.subject) else { return false }
        return figure.subject == news.subject && figure.date == nil
    }

    private func isOutsider(_ subject: Subject) -> Bool { ![.organisation, .service, .incident].contains(subject) }

    private static let judging: Set<String> = [
        "blâmer", "conclure", "considérer", "constater", "critiquer", "dénoncer", "établir", "estimer", "juger",
        "noter", "pointer", "recommander", "regretter", "relever", "reprocher", "retenir", "révéler", "souligner",
    ]
}

extension InfinitiveGroup {
    /// *Confirmer le vol des données de 6,9 millions de personnes*: as many, of the same.
    fileprivate func says(_ figure: ReportedFigure) -> Bool {
        var count = figure.quantity
        count.hedge = nil
        let words = Typesetter.text(infinitive(owner: .masculineSingular))
        return words.contains(Typesetter.text(count.tokens(allDigits: true)))
    }
}

extension Clause {
    /// *Cette amende est la plus forte…*, of *infliger une amende*: it says more of the news.
    func pointsAt(_ news: Clause) -> Bool {
        guard case .group(let group) = subject, group.determiner == .demonstrative else { return false }
        return group.head == news.action.object?.head
    }
}

extension Incident {
    /// The proper names that those of the service and of who runs it end on, behind a common noun: *Costa Rica*, of *le
    /// ministère des Finances du Costa Rica*.
    var ownPlaces: [String] {
        [service.actor.name, organisation.name].compactMap { name in
            let words = name.replacing("d’", with: "de ").split(separator: " ")
            guard let common = words.lastIndex(where: { !($0.first?.isUppercase ?? true) }),
                common > 0, common + 1 < words.endIndex, ["de", "du", "des"].contains(words[common])
            else { return nil }
            return words[(common + 1)...].joined(separator: " ")
        }
    }

    /// Whether the organisation has just told of a leak, days after it: that it did is the news.
    var isRevealed: Bool {
        guard nature == .dataBreach, let event = acknowledgement, event.author == .organisation,
            let day = event.date?.day,
            let last = end.value?.day ?? start?.days?.upperBound
        else { return false }
        // *Avant le 23 août*, of what was told on the 23rd.
        let isBounded = end.value == nil && start?.bound == .before
        return (last.days(until: day) > 1 || isBounded) && (0...2).contains(day.days(until: pointOfView.date))
    }
}
