import French
import Incidents

/// Counts, as somebody gives them.
extension Items {
    /// *10 152 consultations et 1 710 opérations ont été reportées*: what is said alike of several counts is said once.
    func figures(_ figures: [ReportedFigure]) -> [Item] {
        var items: [Item] = []
        var last: ReportedFigure?
        let replaced = Self.replaced(in: figures)
        for figure in figures where !replaced.values.joined().contains(where: { $0.path == figure.path }) {
            var own = self.figure(figure, figure.path)
            if let older = replaced[figure.path] { own[0].replace(older, with: figure, Moments(incident: incident)) }
            // How many were touched another day is no title.
            if figure.path == "impact.touches", !own.isEmpty {
                own[0].attributes["décompte"] = nil
                own[0].attributes["heure"] = incident.countsEarlierHour ? "oui" : nil
                own[0].attributes["jour"] = incident.countsEarlierHour ? nil : "autre"
            }
            if !own.isEmpty, figures.contains(where: { $0.supersedes(figure) }) { own[0].attributes["dépassé"] = "oui" }
            // Nor is how many there were in all, of which some were cancelled.
            if !own.isEmpty, figures.contains(where: { figure.isWhole(of: $0) }) { own[0].attributes["décompte"] = nil }
            // *Avait coûté*, *avait perdu* in a year that is named would be set against nothing.
            if !own.isEmpty, let head = figure.action?.head, Self.recording.contains(head),
                let newer = figures.first(where: { figure.isOlder(than: $0) }),
                figures.prefix(while: { $0.path != figure.path }).contains(where: { $0.path == newer.path })
            {
                own[0].isEarlier = true
                if figure.quantity.value < newer.quantity.value { own[0].restrict() }
            }
            if !own.isEmpty, let whole = whole(of: figure) {
                own[0].follows = whole.path
                own[0].attributes["partie"] = "oui"
            }
            if let before = last, own.count == 1, !items.isEmpty,
                extend(&items[items.count - 1], by: figure, behind: before)
            {
                last = figure
                continue
            }
            if let before = last, before.saysTheSame(as: figure), own.count == 1,
                case .tokens(let tokens, let agreement)? = items.last?.facts[.figure]?.value,
                let group = items.last?.facts[.figure]?.paths, group.count < Self.longestCount
            {
                let gender: Gender =
                    agreement?.gender == .feminine && figure.agreement.gender == .feminine ? .feminine : .masculine
                let joined =
                    group.count == 1
                    ? Conjunction.join([tokens, figure.tokens], with: "et")
                    : tokens.listed + [Token(.word, "et")] + figure.tokens
                items[items.count - 1].facts[.figure] = Fact(
                    .tokens(joined, Agreement(gender, .plural)), paths: group + [figure.path])
                items[items.count - 1].settles.append(figure.path)
            } else {
                items += own
            }
            last = figure
        }
        return items
    }

    /// Counts of one sentence.
    private static let longestCount = 4

    /// Whatever is counted but who is touched and what stands behind it; a count of who was touched on another day
    /// comes right after the figure of the day that it is set against.
    var counts: [ReportedFigure] {
        var counts = incident.figures.filter { !isBackground($0) && !incident.saysWhoWasAffected($0) }
        counts = Self.byMeasure(counts)
        guard incident.countsAnotherDay, var affected = incident.impact.affectedCount.value else { return counts }
        affected.action = affected.action ?? (try? InfinitiveGroup(parsing: "être touché"))
        if incident.countsEarlierHour { affected.aspect = .state }
        let alike = counts.firstIndex { $0.quantity.unit == affected.quantity.unit }
        counts.insert(affected, at: alike.map { $0 + 1 } ?? 0)
        return counts
    }

    /// As they stand, but those of one measure together: all that is counted in pounds, then all that is counted in
    /// customers.
    private static func byMeasure(_ figures: [ReportedFigure]) -> [ReportedFigure] {
        figures.reduce(into: []) { together, figure in
            let alike = figure.isPercentage ? nil : together.firstIndex { $0.quantity.unit == figure.quantity.unit }
            if let alike, figure.isWhole(of: together[alike]) {
                together.insert(figure, at: alike)
                return
            }
            let last = alike.flatMap { _ in together.lastIndex { $0.quantity.unit == figure.quantity.unit } }
            together.insert(figure, at: last.map { $0 + 1 } ?? together.count)
        }
    }

    /// What is noted of how many are touched: told after the count, wherever that is told.
    var reservations: [Item] {
        let affected = incident.countsAnotherDay ? nil : incident.impact.affectedCount.value
        return [affected, incident.impact.data?.people.value].compactMap { $0.flatMap(note) }
    }

    /// *Six patients ont été transférés*, of *trois patients de réanimation*: the part is told after the whole, or not.
    private func whole(of figure: ReportedFigure) -> Clause? {
        guard let action = figure.action, figure.subject == nil else { return nil }
        return (incident.impact.consequences + incident.otherFacts).first { clause in
            guard case .group(let group) = clause.subject, let count = group.count,
                figure.quantity.value < Figure(count), figure.quantity.unit.hasPrefix(group.head)
            else { return false }
            return clause.action.begins(like: action)
        }
    }

    /// What was counted before it began, *la France a connu 27 cyberattaques en 2020*, and what the organisation is at
    /// any time, *Amazon détient 30 % du marché*.
    func isBackground(_ figure: ReportedFigure) -> Bool {
        guard let subject = figure.subject else { return false }
        if case .actor(let actor) = subject, isOfTheBackground(actor) { return true }
        guard let date = figure.date else {
            let isOfWhole = subject == .organisation || subject == .service
            // What pirates claim to hold is no size of theirs.
            let measures = isOfWhole ? Self.lasting.union(Self.sizes) : Self.lasting
            let isSize = figure.action.map { measures.contains($0.head) } ?? false
            return isSize
                || figure.aspect == .state
                    && (subject == .organisation || isOfWhole && incident.state == .resolved)
        }
        // How large the service was says how many it failed.
        switch subject {
        case .actor, .group: return isBeforeIncident(date)
        default: return false
        }
    }

    /// Whether the record knows somebody from its background alone: what he counts is of another matter, *Cultura a prévenu
    /// 1,5 million de clients*, told of another’s leak.
    private func isOfTheBackground(_ actor: Actor) -> Bool {
        let clauses =
            incident.otherFacts + incident.steps.compactMap(\.clause) + incident.impact.consequences + incident.remedies
            + incident.inquiry + incident.outlook + (incident.cause.value?.mechanism ?? [])
            + [incident.news].compactMap(\.self)
        return incident.context.contains { $0.subject == .actor(actor) }
            && !clauses.contains { $0.subject == .actor(actor) }
            && !incident.quotes.contains { $0.author == .actor(actor) }
    }

    private func figure(_ reported: ReportedFigure, _ path: String) -> [Item] {
        var figure = reported
        // *A atteint jusqu’à 2 500 livres* would say it twice.
        if figure.action?.head == "atteindre", figure.quantity.hedge == .upTo { figure.quantity.hedge = .atMost }
        var item = Item(path: path, attributes: [:], facts: [:], date: figure.date)
        item.isState = figure.aspect == .state
        // *À 15 h 30, 232 départs avaient été annulés*: by then, not at that minute.
        item.isEarlier = figure.date?.minute != nil && figure.action?.verb.isPassive ?? false && !item.isState
        // *Avait d’abord évoqué environ 500 millions de clients*: another count came after.
        if figure.action.map(\.comesFirst) ?? false, incident.state != .planned { item.isEarlier = true }
        item.isUncertain = figure.isUncertain
        item.attributes["motif"] = isGround(figure) ? "oui" : nil
        let isRansom = figure.action.map { Self.demands.contains($0.head) } ?? false
        item.attributes["rançon"] = incident.nature == .ransomware && isRansom && figure.note == nil ? "oui" : nil
        // *Mardi matin, 99 % de la demande a été rétablie*: how much had come back belongs to how it came back.
        if figure.date != nil, figure.action?.restores ?? false { item.attributes["rétablit"] = "oui" }
        let isOfWhole = figure.subject == .organisation || figure.subject == .service
        let isSize = figure.action.map { Self.sizes.contains($0.head) } ?? false
        let isLasting =
            figure.action.map { (Self.lasting.contains($0.head) || $0.head == "figurer") && !$0.verb.isPassive }
            ?? false
            || isSize && figure.aspect == .state
        let isWritten = saysWhatIsWritten(figure.subject, figure.action)
        let isHabit = item.isState && figure.action.map(\.saysHabit) ?? false
        // *95 % du réseau* **fonctionnait** *normalement au bout de 49 minutes*: what is measured at an instant.
        if figure.date != nil, figure.action?.head == "fonctionner" { item.isState = true }
        // *Le train roulait à 137 kilomètres à l’heure*: how it went when it happened.
        let isOfIncident = figure.date == nil || figure.date?.day == incident.start?.day
        if isOfIncident, incident.state != .planned, let head = figure.action?.head, Self.moving.contains(head) {
            item.isState = true
            item.isOfThen = true
        }
        // *La rame transportait 53 personnes*, of what is wrecked.
        if incident.nature == .accident && incident.state == .ongoing || incident.fireIsOut, isOfIncident,
            figure.action?.head == "transporter", case .group(let group)? = figure.subject,
            group.determiner == .definite
        {
            item.isState = true
            item.isOfThen = true
        }
        // *Quelque 120 vols* **étaient** *en l’air à l’annonce*: how they stood, not what befell them.
        if incident.state != .planned, let action = figure.action,
            action.saysHowThingsStand || action.tellsWhereabouts
        {
            item.isState = true
            item.isOfThen =
                figure.date != nil || incident.nature == .accident && (action.tellsWhereabouts || action.saysAboard)
        }
        // *Prévoir de livrer* is what one has in mind, not what one did that month.
        if figure.action.map({ Self.intentions.contains($0.head) }) ?? false { item.isState = true }
        item.holds =
            (item.isState || isLasting) && figure.date == nil
            && (incident.state != .resolved || isOfWhole || isLasting || isWritten || isHabit)
        // What works to come cost, they will.
        let isOutlay = figure.action.map { Self.outlays.contains($0.head) } ?? false
        if incident.state == .planned, figure.date == nil, isOutlay {
            item.isState = true
            item.holds = false
        }
        if item.isState, figure.date == nil, let subject = figure.subject, isGone(subject) {
            item.holds = false
            item.isOfThen = true
        }
        item.facts[.figure] = Fact(
            .tokens(figure.tokens, figure.agreement), paths: [path])
        if !isSame(figure.source, figure.subject), !figure.countsItsSource {
            item.facts[.source] = Fact(speaker(figure.source), paths: [path + ".selon"])
        }
        var action = figure.action
        // *A connu 33 incidents en deux ans*: what it was counted over closes the count.
        if figure.subject != nil, let parted = action?.spanParted {
            action = parted.verb
            item.facts[.figure] = Fact(.tokens(figure.tokens + parted.span, figure.agreement), paths: [path])
        }
        let statement = action.flatMap { self.statement(figure, $0, lasts: item.holds) }
        if let action = statement ?? action {
            item.facts[.action] = Fact(.action(action), paths: [path])
            let words = action.infinitive(owner: figure.agreement)
            if words.first?.text == "être", figure.subject == nil {
                item.facts[.attribute] = Fact(.tokens(Array(words.dropFirst()), nil), paths: [path])
            }
        }
        item.attributes["unité"] = figure.isPercentage ? "part" : "nom"
        if !figure.isPercentage { item.attributes["mesure"] = figure.quantity.unit }
        if case .actor? = figure.subject {
            item.attributes["compteur"] = "tiers"
            if let head = figure.action?.head, Self.recording.contains(head), !figure.isPercentage {
                item.attributes["recense"] = "oui"
            }
        }
        // What one counts of oneself, in a verb that does not say who counts, would become ours.
        if isSame(figure.source, figure.subject), isOfWhole, incident.organisation.agreement.number == .singular,
            let head = figure.action?.head, head != "revendiquer", !Self.intentions.contains(head),
            incident.state != .planned || item.holds
        {
            // *A recensé* says who counts; *a annulé 775 vols* is an act of one’s own.
            let isPlain = Self.recording.contains(head) || Self.ownActs.contains(head)
            item.attributes["compteur"] = item.holds ? "propre" : isPlain ? "parole" : "acteur"
        }
        if statement != nil {
            item.attributes["compteur"] = "parole"
            item.isState = false
            item.isUncertain = false
            item.holds = !isOld(figure.date)
        }
        item.attributes["décompte"] = figure.source == .organisation ? "organisation" : "tiers"
        if let subject = figure.subject {
            item.facts[.subject] = Fact(incident.shares(subject) ?? self.subject(subject), paths: [path])
            item.attributes["forme"] = "objet"
        } else {
            item.attributes["forme"] = figure.action == nil ? "seul" : "sujet"
            if figure.action?.wrecks ?? false { item.attributes["dégât"] = "oui" }
        }
        if isClaimant(figure.source) { tellAfterClaim(&item) }
        // *La liaison peut transporter 2 000 mégawatts*, where *les 2 000 mégawatts de la liaison* were touched.
        if incident.impact.components.contains(where: figure.isNamed) { item.needlessAfter = "impact.composants" }
        if let date = figure.date, !goesWithoutDate(date, figure.action, figure.subject) {
            item.facts[.date] = Fact(.moment(date), paths: [path])
        }
        if figure.aspect == .event || incident.scene != nil, let date = figure.date, date.isWholeDay,
            date.day == incident.start?.day,
            incident.isOverInADay, !isBesideAnotherDay(figure)
        {
            item.facts[.date] = nil
        }
        dateCount(&item, figure)
        // Not sure and somebody’s: his to be unsure of, no conditional beside *selon*.
        if item.isUncertain, item.facts[.source] != nil, item.facts[.action] != nil {
            item.isUncertain = false
            // *Selon des économistes, JLR a perdu 50 millions*: who counts says enough of how sure it is.
            item.hedge = figure.certainty == .probable ? nil : "peut-être"
        }
        return [item] + [note(figure)].compactMap(\.self)
    }

    /// Whether the record counts as much of something on another day, or over several: *250 000 voyageurs ont été touchés
    /// vendredi*, beside 800 000 in all.
    private func isBesideAnotherDay(_ figure: ReportedFigure) -> Bool {
        let others = incident.figures + [incident.impact.affectedCount.value].compactMap(\.self)
        return others.contains { other in
            other.path != figure.path && other.quantity.unit == figure.quantity.unit
                && other.date?.day != figure.date?.day
        }
    }

    /// What a figure does not mean, or is part of.
    private func note(_ figure: ReportedFigure) -> Item? {
        guard let text = figure.note else { return nil }
        let form = NoteWords(text).isSentence ? "note" : "incise"
        var note = Item(path: "\(figure.path).note", attributes: ["forme": form], facts: [:])
        // It goes with its figure, after the claim.
        if isClaimant(figure.source) { note.attributes["revendique"] = "oui" }
        note.follows = figure.path
        note.aside = NoteWords.aside(text)
        note.facts[.text] = Fact(.quote(QuotedWords(Vocabulary.withoutStop(text))), paths: [note.path])
        return note
    }

    /// What a thing measures, holds or serves, it does before and after: *le câble mesure 827 kilomètres*.
    private static let lasting: Set<String> = [
        "mesurer", "peser", "comporter", "couvrir", "desservir", "relier", "abriter", "transporter", "employer",
    ]

    /// What who keeps count of an incident does: how many reported it says how large it is.
    fileprivate static let recording: Set<String> = [
        "comptabiliser", "dénombrer", "enregistrer", "recenser", "relever",
    ]

    private static let intentions: Set<String> = ["devoir", "espérer", "prévoir"]

    /// What who encrypts files does of a sum.
    static let moving: Set<String> = ["circuler", "naviguer", "rouler", "voler"]
    private static let demands: Set<String> = ["demander", "exiger", "réclamer"]

    /// What an organisation does itself, and is believed of: how many it did it to says no more.
    private static let ownActs: Set<String> = [
        "annuler", "déployer", "dérouter", "détourner", "envoyer", "évacuer", "fermer", "mobiliser", "rembourser",
        "remplacer", "reporter", "retirer", "supprimer",
    ]

    /// What is spent on something, in money, hands or time.
    private static let outlays: Set<String> = ["coûter", "durer", "mobiliser", "nécessiter", "requérir"]

    /// How large an organisation is.
    private static let sizes: Set<String> = ["compter", "détenir", "revendiquer", "représenter", "exploiter", "gérer"]
}

extension Incident {
    /// *Le titre de Norsk Hydro*, of *le titre*: what is quoted is somebody’s.
    fileprivate func shares(_ subject: Subject) -> FactValue? {
        guard case .group(let group) = subject, ["action", "cours", "titre"].contains(group.head),
            group.determiner == .definite, group.text.lettersApart.count <= 2, organisation.article != .definite,
            let whole = try? NounGroup(parsing: "\(group.text) \(Elision.joined("de", organisation.name))")
        else { return nil }
        return .nounGroups([whole])
    }
}

extension Item {
    /// *N’avait recensé que 9 500 clients*, beside a count that is larger.
    fileprivate mutating func restrict() {
        guard case .action(let action)? = facts[.action]?.value, Items.recording.contains(action.head),
            action.infinitive(owner: .masculineSingular).count == 1,
            let restricted = try? InfinitiveGroup(parsing: "ne \(action.head) que")
        else { return }
        facts[.action]?.value = .action(restricted)
    }
}

extension NounGroup {
    /// How many it counts, in words or figures, up to a hundred.
    fileprivate var count: Int? {
        guard let first = text.split(separator: " ").first else { return nil }
        return Int(first) ?? (2...16).first { Numerals.words($0) == first }
    }
}

extension InfinitiveGroup {
    /// Whether the same was done: *être transféré*, *être transféré vers d’autres établissements*.
    fileprivate func begins(like other: InfinitiveGroup) -> Bool {
        func words(_ group: InfinitiveGroup) -> [String] {
            group.infinitive(owner: .masculineSingular).prefix(group.head == "être" ? 2 : 1).map(\.text)
        }
        return words(self) == words(other)
    }
}

extension [Token] {
    /// *Cinq mille projets, 700 comptes*, of *cinq mille projets et 700 comptes*, before a third; *un million et demi* stays.
    fileprivate var listed: [Token] {
        guard
            let and = indices.dropLast().last(where: { self[$0].text == "et" && !self[$0 + 1].text.hasPrefix("demi") })
        else { return self }
        var list = self
        list[and] = Token(.punctuation, ",")
        return list
    }
}
