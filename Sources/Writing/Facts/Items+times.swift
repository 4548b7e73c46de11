import French
import Incidents

/// What time a fact is of where its date does not say: by its own words, by what it is said of, by what stands beside it.
extension Items {
    /// How one thing led to another, in the tense of the story where all of it fell within a few hours, *à 3 h 01, la ligne
    /// a disjoncté*; what prepared it long before is told as what came before, the undated steps between included.
    var mechanism: [Item] {
        let clauses = incident.context.filter(tellsCause) + (incident.cause.value?.mechanism ?? [])
        var items = ahead(self.clauses(clauses))
        for index in items.indices where isOfTheStory(items[index].date) { items[index].isBefore = false }
        for index in items.indices { items[index].attributes["récit"] = mechanismInTheStory }
        let dated = items.indices.filter { items[$0].date != nil }
        for (first, last) in zip(dated, dated.dropFirst()) where items[first].isBefore && items[last].isBefore {
            for index in first..<last where !items[index].holds { items[index].isBefore = true }
        }
        // *Le programme avait planté. Les redémarrages avaient surchargé la base*: one chain, one tense.
        if let last = dated.last, dated.allSatisfy({ items[$0].isBefore }) {
            for index in items.indices[last...] where !items[index].holds && items[index].date == nil {
                items[index].isBefore = true
            }
        }
        // How it came about that day needs no *le même jour*.
        if dated.allSatisfy({ items[$0].date?.day == incident.start?.day }) {
            for index in dated where items[index].date?.isWholeDay ?? false { items[index].facts[.date] = nil }
        }
        return items
    }

    /// Whether a moment is so near the beginning that it is part of what happened: of its day, or of the hours before.
    private func isOfTheStory(_ date: ApproximateMoment?) -> Bool {
        guard let date, let start = incident.start, let span = date.span, let beginning = start.span else {
            return false
        }
        let isOfItsDay = date.day != nil && date.day == start.day
        return isOfItsDay || date.minute != nil && beginning.lowerBound - span.upperBound <= Self.hoursBefore
    }

    /// In minutes: what came earlier had come to an end when it began.
    private static let hoursBefore = 6 * 60

    /// What an operation to come will bring to those it serves: *les foyers recevront 25 chaînes*. That one has to do
    /// something is another matter, *les gestionnaires doivent vérifier les antennes*; so is what somebody has in mind.
    func isForeseen(_ clause: Clause) -> Bool {
        guard incident.state == .planned, clause.certainty == .claimed, clause.source == nil, !clause.subject.isSomebody
        else { return false }
        return clause.action.asDuty != nil && clause.date.map { $0.isAfter(incident.pointOfView) } ?? true
    }

    /// What somebody undertook to do, and no calendar dates: *la RATP mettra en place des bus*. What stands in a calendar
    /// *doit* come.
    func isUndertaking(_ clause: Clause) -> Bool {
        clause.certainty == .claimed && (clause.source == nil || isPledged(clause)) && clause.aspect == .event
            && clause.date == nil && !clause.action.isDenied && clause.action.asDuty != nil && !clause.action.holdsYear
            && !isUnderWay(clause) && !Self.wishing.contains(clause.action.head)
    }

    /// *L’État fédéral paiera la reconstruction, selon le président*: of those who act, what somebody else promises for
    /// them is no duty.
    private func isPledged(_ clause: Clause) -> Bool {
        guard clause.source != nil, case .group(let group) = clause.subject else { return false }
        return group.isPerson || Vocabulary.bodies.contains(group.head) || group.head == "État"
    }

    /// What is done about an incident that lasts, and takes time.
    func isUnderWay(_ clause: Clause) -> Bool {
        !clause.action.isDenied && isAtWork(clause)
    }

    /// What is said to have come first, told behind what it led to: *l’ICO* **avait** *d’abord envisagé une amende plus
    /// lourde*.
    func foreruns(_ clause: Clause) -> Bool {
        if leadsToNews(clause) || cameBefore(clause) || isHistoryOfRuin(clause) { return true }
        guard clause.date == nil, clause.aspect == .event, incident.state != .planned, clause.action.comesFirst else {
            return false
        }
        if clause.path.hasPrefix("enquete") || clause.rubric == .cause || clause.rubric == .inquiry { return true }
        // *Rogers avait d’abord promis deux jours*, unless what he did next follows.
        guard let place = incident.otherFacts.firstIndex(where: { $0.path == clause.path }) else { return false }
        return !incident.otherFacts[(place + 1)...].contains {
            $0.subject == clause.subject && $0.rubric == clause.rubric
        }
    }

    /// *L’ICO* **avait** *annoncé en juillet 2019 une amende de 99 millions*: what led up to the news, by whose news it is;
    /// where one court answers another, each is told in its turn.
    private func leadsToNews(_ clause: Clause) -> Bool {
        guard incident.lateNewsDay != nil, let news = incident.news, let day = news.date, let date = clause.date,
            clause.path.hasPrefix("enquete"), clause.subject == news.subject, clause.aspect == .event
        else { return false }
        let isAlone = incident.inquiry.allSatisfy { $0.date == nil || $0.subject == news.subject }
        return isAlone && date.isWhollyBefore(day)
    }

    /// What a state is true of: of a time its own words name, or of any time, as what a document says; and who leads an
    /// inquiry that has reported has led it.
    func place(_ item: inout Item, _ clause: Clause) {
        guard item.isState, clause.date == nil else { return }
        if clause.action.namesThatTime || namesPast(clause.action) || isGone(clause.subject) && !clause.ranks
            || isOfThoseAboard(clause)
            || worksOnRuin(clause) && !clause.path.hasPrefix("enquete")
            || wasUnderWay(clause) || isOfWhatIsGone(clause) || wasAboard(clause)
            || clause.action.hasJustDone && incident.state != .planned
        {
            item.isOfThen = true
        } else if saysWhatIsWritten(clause.subject, clause.action) || clause.action.saysHabit {
            item.holds = true
        } else if clause.action.leadsInquiry, inquiryHasReported {
            item.isState = false
        }
    }

    /// Whether a clause goes without its date: its own words say it, *un relevé de juillet 2018*, or it says how long a thing
    /// of the day of the incident took, and no day is *the* day something lasted.
    func goesWithoutDate(_ date: ApproximateMoment, _ action: InfinitiveGroup?, _ subject: Subject?) -> Bool {
        if action?.head == "durer", let day = date.day, day == incident.start?.day { return true }
        var words = action?.infinitive(owner: .masculineSingular).map(\.text) ?? []
        // *Subir le même jour une panne*
        if words.indices.contains(where: { words[$0...].starts(with: ["le", "même", "jour"]) }) { return true }
        if case .group(let group)? = subject { words = group.tokens().map(\.text) + [","] + words }
        guard let own = date.writtenDate else { return false }
        return words.indices.contains { words[$0...].starts(with: own) }
    }

    /// *Le rapport contient 21 recommandations*: what is written in it stays there.
    func saysWhatIsWritten(_ subject: Subject?, _ action: InfinitiveGroup?) -> Bool {
        guard case .group(let group)? = subject, let action else { return false }
        return Self.documents.contains(where: group.head.spells) && Self.contents.contains(action.head)
    }

    private static let documents = [
        "accord", "arrêté", "article", "audit", "avis", "charte", "circulaire", "contrat", "convention", "courrier",
        "décision", "décret", "délibération", "directive", "document", "étude", "jugement", "lettre", "loi", "norme",
        "ordonnance", "procès-verbal", "rapport", "recommandation", "règlement", "traité",
    ]

    private static let contents: Set<String> = [
        "comporter", "comprendre", "compter", "conclure", "contenir", "définir", "désigner", "dire",
        "énumérer", "établir", "exiger", "imposer", "indiquer", "interdire", "mentionner", "obliger", "permettre",
        "porter", "préciser", "préconiser", "prescrire", "prévoir", "proposer", "recommander",
    ]

    /// Whether an inquiry has given its results by now: a report that something is said of, or that somebody has handed in.
    var inquiryHasReported: Bool {
        func isReport(_ group: NounGroup?) -> Bool {
            guard let group else { return false }
            return ["rapport", "conclusions"].contains(where: group.head.spells)
        }
        let clauses =
            incident.inquiry + incident.otherFacts + incident.steps.compactMap(\.clause)
            + [incident.news].compactMap(\.self)
        let isHandedIn = clauses.contains { clause in
            guard clause.certainty == .confirmed, !(clause.date?.isAfter(incident.pointOfView) ?? false) else {
                return false
            }
            if case .group(let group) = clause.subject, isReport(group) { return true }
            return isReport(clause.action.object)
                && ["remettre", "rendre", "publier", "présenter"].contains(clause.action.head)
        }
        return isHandedIn
            || incident.figures.contains { figure in
                if case .group(let group)? = figure.subject { isReport(group) } else { false }
            }
    }
}

extension ApproximateMoment {
    /// Its day, month or year as an author writes it in full: *12 mars*, *mars 2014*, *2014*.
    fileprivate var writtenDate: [String]? {
        switch value {
        case .year(let year): [String(year)]
        case .month(let year, let month): [CalendarNames.month(month), String(year)]
        case .day(let day): [String(day.day), CalendarNames.month(day.month)]
        default: nil
        }
    }
}

extension InfinitiveGroup {
    /// *Cette nuit-là*, *à l’époque*: words that put a state in the past.
    fileprivate var namesThatTime: Bool {
        let words = infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        return words.indices.contains { index in
            let word = words[index]
            guard index > 0 else { return false }
            if word.hasSuffix("-là") { return ["ce", "cet", "cette", "ces"].contains(words[index - 1]) }
            if word == "moment", words[index - 1] == "au", index + 1 < words.count {
                return ["de", "des", "du"].contains(words[index + 1])
            }
            return word == "époque" && words[index - 1] == "l’"
        }
    }

    /// *Diriger l’enquête*
    fileprivate var leadsInquiry: Bool {
        guard ["conduire", "diriger", "mener", "présider", "superviser"].contains(head), let object else {
            return false
        }
        return ["audit", "commission", "enquête", "investigations", "mission"].contains(where: object.head.spells)
    }
}
