import French
import Incidents

/// What lasts, and what lasted no longer than the incident.
extension Items {
    /// What is so at any time: *l’oléoduc mesure 8 850 kilomètres*.
    func standing(_ items: [Item]) -> [Item] {
        items.map { item in
            var item = item
            // N’avoir jamais été redémarré: what was so before.
            if case .action(let action)? = item.facts[.action]?.value, action.isPast { return item }
            if item.isState, item.date == nil, !item.isOfThen { item.holds = true }
            return item
        }
    }

    /// Background that was so at the time alone: *des échafaudages entouraient la flèche*, of things that nobody has
    /// named and that no more than stood there, once the incident is over. What a thing is, it stays.
    func ofItsTime(_ items: [Item]) -> [Item] {
        guard incident.state == .resolved || incident.fireIsOut || incident.nature == .accident else { return items }
        return items.map { item in
            guard item.isState, item.holds, let groups = item.facts[.subject]?.value?.groups,
                groups.allSatisfy({ $0.determiner == .indefinite }),
                case .action(let action)? = item.facts[.action]?.value,
                Self.surrounding.contains(action.head)
            else { return item }
            var item = item
            item.holds = false
            item.isOfThen = true
            return item
        }
    }

    /// What an operation to come will do.
    func ahead(_ items: [Item]) -> [Item] {
        guard incident.state == .planned else { return items }
        return items.map { item in
            var item = item
            // N’avoir jamais été changé: what was written in the past is past.
            if case .action(let action)? = item.facts[.action]?.value, action.isPast {
                item.isState = false
                return item
            }
            // *Les industriels réclament un second tube*: what is wanted is wanted today, save what the operation makes one
            // want, *les guichets refuseront les chèques*.
            if item.date == nil, case .action(let action)? = item.facts[.action]?.value,
                Self.wishing.contains(action.head), !item.path.hasPrefix("impact") || action.foresees,
                !action.isPast, !action.verb.isPassive
            {
                item.isState = true
                item.holds = true
                return item
            }
            // Why it is done is so already: *les voies datent des années 1970*.
            let isGround =
                item.path.hasPrefix("cause")
                || [Rubric.cause, .context].map(\.rawValue).contains(item.attributes["rubrique"])
                // *Ces systèmes dépendent de la 2G*, whatever closes.
                || (item.facts[.action]?.value).map { value in
                    if case .action(let action) = value { Self.depending.contains(action.head) } else { false }
                } ?? false
            if item.isState, item.date == nil, isGround {
                item.holds = true
                return item
            }
            // *La RATP a choisi l’été*: what is planned has been decided.
            if item.date == nil, case .action(let action)? = item.facts[.action]?.value,
                Self.deciding.contains(action.head), !item.path.hasPrefix("impact"), !action.verb.isPassive
            {
                return item
            }
            item.isAhead = item.date == nil
            return item
        }
    }

    private static let depending: Set<String> = [
        "appartenir", "dater", "dépendre", "fonctionner", "relever", "reposer",
    ]

    private static let deciding: Set<String> = ["choisir", "décider", "opter", "préférer", "programmer", "retenir"]

    /// What one wants of others, fears or thinks, or does not want: so the day it is written, were it of what is to come.
    static let wishing: Set<String> = [
        "appeler", "attendre", "conseiller", "contester", "craindre", "demander", "déplorer", "envisager", "espérer",
        "étudier", "exiger", "inviter", "juger", "réclamer", "recommander", "redouter", "refuser", "regretter",
        "rejeter", "souhaiter", "vouloir",
    ]

    /// Background of another year that bears on what happened: who had warned of it, or had done something to the service
    /// the year before. *La tour a été achevée en 1974*, but *les locataires* **avaient averti** *le propriétaire en
    /// novembre 2016*.
    func ledUp(_ clause: Clause, yearsBefore years: Int) -> Bool {
        guard incident.state == .resolved, clause.aspect == .event else { return false }
        if Self.warning.contains(clause.action.head) || years <= 2 && isOfThoseConcerned(clause) { return true }
        // *Le service avait servi en 2020 à transmettre des résultats*, of what leaked the year after.
        if years == 1, clause.subject == .service, incident.nature == .dataBreach { return true }
        guard years == 1, clause.subject != .service, let object = clause.action.object, object.isDefinite else {
            return false
        }
        let service = incident.service.actor
        return object.text.hasSuffix(service.name) || service.designations.contains { $0.text.text == object.text }
    }

    private static let warning: Set<String> = ["alerter", "avertir", "prévenir", "pronostiquer"]

    /// What is done about an incident as long as it lasts: not what led to it, *l’équipage a tenté de rejoindre le Bourget*.
    func isAtWork(_ clause: Clause) -> Bool {
        guard clause.date == nil, incident.state == .ongoing,
            Self.labours.contains(clause.action.head) || clause.action.head == "fouiller" && isLookedFor,
            !clause.action.isBounded, !(incident.fireIsMastered && clause.action.fightsFire)
        else { return false }
        let isOfBefore = clause.path.hasPrefix("contexte") || [.cause, .context].contains(clause.rubric)
        return !(isOfBefore || clause.path.hasPrefix("cause")) || !incident.nature.isSudden
    }

    /// Whether somebody is missing, whom one looks for until the record says that nobody does.
    private var isLookedFor: Bool { incident.impact.casualties?.missing.value != nil }

    /// *Le message contenait ces mots*, *deux avions venaient de débarquer leurs passagers*: what no one does at a moment.
    func isStateBySense(_ clause: Clause) -> Bool {
        guard clause.date == nil || clause.action.hasJustDone, !clause.action.isPast,
            incident.locations["\(clause.path).aspect"] == nil, !clause.path.hasPrefix("antecedents")
        else { return false }
        // *Le pont* **était** *limité à 19 tonnes*
        if clause.action.verb.isPassive {
            // *Les mots de passe* **étaient** *protégés par bcrypt*, when they were stolen.
            let isKept = incident.nature == .dataBreach && ["hacher", "protéger", "saler"].contains(clause.action.head)
            let isAnswer = clause.path.hasPrefix("remedes") || [.remedies, .outlook].contains(clause.rubric)
            return isKept && !isAnswer
                || clause.path.hasPrefix("cause") && clause.action.head == "limiter"
        }
        return clause.action.hasJustDone || Self.containing.contains(clause.action.head)
    }

    private static let containing: Set<String> = ["comporter", "contenir", "mesurer", "peser", "valoir"]

    /// *Des enfants se trouvaient à bord*
    func wasAboard(_ clause: Clause) -> Bool { incident.nature == .accident && clause.action.tellsWhereabouts }

    /// *Du 14 juin au 14 juillet*, read on July 10: it goes on.
    func runsAtPointOfView(_ clause: Clause) -> Bool {
        guard let until = clause.until, let start = clause.date else { return false }
        return until.isAfter(incident.pointOfView) && !start.isAfter(incident.pointOfView)
    }

    /// Marks what still is so: what a thing is made of, and what an inquiry is at.
    func markLasting(_ item: inout Item, _ clause: Clause) {
        // *Des enfants se trouvaient à bord*, however long the inquiry goes on.
        if incident.nature == .accident, incident.state == .ongoing, clause.aspect == .state, clause.date == nil,
            clause.path.hasPrefix("impact.consequences") || clause.rubric == .impact, !clause.subject.isAlive,
            !clause.action.countsMissing
        {
            item.isState = true
            item.holds = false
            item.isOfThen = true
        }
        guard !item.isOfThen else { return }
        // *Ce reste comptait un usage nul*: how it came about is over.
        let isOver =
            if incident.state == .resolved, clause.path.hasPrefix("cause.mecanisme"),
                case .group(let group) = clause.subject
            { group.determiner == .demonstrative } else { false }
        if clause.saysWhatItIs, !isOver, incident.locations["\(clause.path).aspect"] == nil { item.holds = true }
        if isUnderInquiry(clause) || clause.ranks {
            item.holds = true
            item.isState = true
        }
    }

    /// *Restera fermée jusqu’en 2025*, *avait travaillé pour lui jusqu’en 2016*: what ends with a year that is to come or gone
    /// by is seen from here, or from what befell since.
    func markBound(_ item: inout Item, _ clause: Clause) {
        guard clause.date == nil, let year = lastYear(of: clause.action) else { return }
        let view = incident.pointOfView.date.year
        if year > view, Self.staying.contains(clause.action.head) {
            item.isAhead = true
            item.isState = false
            item.holds = false
        } else if year < view, !item.isState, !item.holds, incident.start?.year == view {
            item.isEarlier = true
        }
    }

    static let staying: Set<String> = ["continuer", "demeurer", "durer", "être", "rester"]

    /// *Le FBI enquête*: until somebody tells what came of it, or no word has been heard of it for long.
    private func isUnderInquiry(_ clause: Clause) -> Bool {
        guard clause.path.hasPrefix("enquete") || clause.rubric == .inquiry, clause.date == nil,
            clause.certainty == .confirmed, clause.aspect == .event, !clause.action.isDenied, !clause.action.isPast,
            !clause.action.verb.isPassive, incident.state != .planned,
            Self.inquiring.contains(clause.action.head), !inquiryHasReported, lastYear(of: clause.action) == nil,
            // *Mener trois auditions*: they were counted once held.
            !(clause.action.object.map(\.isNumbered) ?? false)
        else { return false }
        let others = incident.inquiry + incident.otherFacts + [incident.news].compactMap(\.self)
        let hasResult = others.contains { $0.subject == clause.subject && Self.concluding.contains($0.action.head) }
        return !hasResult && !isOld(incident.lastWord)
    }

    private static let inquiring = labours.subtracting(["tenter", "réparer", "restaurer", "rétablir"]).union([
        "auditionner", "collaborer", "contrôler", "coopérer", "instruire", "investiguer",
    ])
    private static let concluding: Set<String> = [
        "abandonner", "attribuer", "classer", "clore", "conclure", "condamner", "établir", "identifier", "imputer",
        "infliger", "prononcer", "publier", "relever", "remettre", "rendre", "sanctionner",
    ]

    /// *Les syndicats réclamaient depuis des années la modernisation du logiciel*, *l’origine n’est pas connue*.
    func hasLasted(_ clause: Clause) -> Bool {
        guard clause.date == nil, !clause.action.isPast else { return false }
        if clause.action.isUnknown || holdsOpinion(clause) || isLeftOpen(clause) { return true }
        let isActivity =
            Self.wishing.contains(clause.action.head) || Self.going.contains(clause.action.head)
            || clause.action.saysHowThingsStand && !clause.action.tellsRank
        return isActivity && !clause.action.verb.isPassive
            && clause.action.infinitive(owner: .masculineSingular).contains { $0.spells("depuis") }
    }

    /// *Des spécialistes doutent que…*, *l’Arcep suit la fermeture*, while it lasts or before it comes: what somebody else
    /// thinks or watches at no day.
    func holdsOpinion(_ clause: Clause) -> Bool {
        guard incident.state != .resolved, clause.aspect == .event, clause.certainty == .confirmed,
            !clause.action.verb.isPassive, clause.subject != .incident, !clause.path.hasPrefix("cause")
        else { return false }
        let isObserved = clause.path.hasPrefix("contexte") || clause.path.hasPrefix("faits")
        return isObserved && Self.opinions.contains(clause.action.head) && incident.nature != .accident
    }

    /// *AT&T ne croit pas que les données soient publiques*: what somebody thinks of what is over, he goes on thinking; what
    /// whoever had a hand in it believed, *l’équipage croyait la voie libre*, he believed then.
    func holdsBelief(_ clause: Clause) -> Bool {
        if case .group = clause.subject { return false }
        guard clause.rubric != .cause, !incident.nature.isSudden || clause.subject == .organisation else {
            return false
        }
        let isOpen = ["croire", "ignorer"].contains(clause.action.head)
        // *Ne pas exclure un vol*
        let excludes = clause.action.isDenied && ["écarter", "exclure"].contains(clause.action.head)
        return clause.date == nil && !clause.action.isPast && !clause.action.verb.isPassive && clause.subject.isSomebody
            && (isOpen || excludes) && !clause.path.hasPrefix("cause") && !isOld(incident.lastWord)
    }

    private static let opinions: Set<String> = [
        "craindre", "douter", "espérer", "estimer", "juger", "redouter", "suivre",
    ]

    /// What an inquiry has left open, and what damage is reckoned at, are so today.
    func restsToday(_ clause: Clause) -> Bool {
        guard clause.date == nil, !clause.action.isPast, incident.state != .planned else { return false }
        if isLeftOpen(clause) { return true }
        guard case .group(let group) = clause.subject, Self.reckoned.contains(group.head) else { return false }
        return Self.amounting.contains(clause.action.head)
    }

    /// *Le lien reste à établir*, of an inquiry or of what comes next.
    private func isLeftOpen(_ clause: Clause) -> Bool {
        ["demeurer", "rester"].contains(clause.action.head)
            && ["enquete", "suites"].contains(where: clause.path.hasPrefix)
    }

    private static let reckoned: Set<String> = [
        "coût", "dégâts", "dommages", "facture", "perte", "pertes", "préjudice", "réparations",
    ]
    private static let amounting: Set<String> = [
        "atteindre", "avoisiner", "chiffrer", "dépasser", "élever", "représenter",
    ]

    /// What one may be at for years, besides what one wants of others.
    private static let going: Set<String> = labours.union([
        "alerter", "assurer", "circuler", "dénoncer", "desservir", "diriger", "équiper", "exploiter", "fonctionner",
        "fournir", "gérer", "occuper", "signaler", "utiliser", "vivre",
    ])

    /// What was going on when it happened, of what came at once: *le cargo se rendait à Colombo*, *ces ouvriers
    /// bouchaient des trous*; and the day it happened, *ce jour était celui d’un grand départ*.
    func wasUnderWay(_ clause: Clause) -> Bool {
        guard incident.state != .planned else { return false }
        if case .group(let group) = clause.subject, group.determiner == .demonstrative, Self.days.contains(group.head) {
            return incident.start?.day != incident.pointOfView.date
        }
        let isMechanism = clause.path.hasPrefix("cause.mecanisme")
        if isMechanism, Self.intents.contains(clause.action.head) { return true }
        if clause.rubric == .cause, incident.locations["\(clause.path).aspect"] == nil,
            ["croire", "devoir"].contains(clause.action.head)
        {
            return true
        }
        guard incident.nature.isSudden, !clause.action.isDenied else { return false }
        if isMechanism { return !["dater", "remonter"].contains(clause.action.head) }
        let isEffect = clause.path.hasPrefix("impact") || clause.rubric == .impact
        if Self.courses.contains(clause.action.head), !isEffect, !clause.action.saysHabit {
            return clause.action.verb.isPronominal == Self.pronominalCourses.contains(clause.action.head)
        }
        guard case .group(let group) = clause.subject, isEffect || group.determiner == .demonstrative,
            !Self.holding.contains(clause.action.head), !clause.action.verb.isPassive, clause.action.object != nil
        else { return false }
        // Whom it befell did what he did before.
        return incident.impact.consequences.contains { effect in
            guard case .group(let victims) = effect.subject, victims.head == group.head else { return false }
            return befellAtOnce(effect.action)
        }
    }

    private static let days: Set<String> = [
        "date", "jour", "journée", "matin", "matinée", "nuit", "soir", "soirée", "week-end",
    ]
    /// *Cette commande devait évaluer le réseau*: what was meant or thought until it went wrong.
    static let intents: Set<String> = ["croire", "devoir", "ignorer", "savoir", "vouloir"]
    private static let pronominalCourses: Set<String> = ["diriger", "rendre"]
    private static let courses = pronominalCourses.union(moving).union(["revenir"])

    /// How things stand about a place for a time.
    private static let surrounding: Set<String> = [
        "attendre", "assister", "barrer", "bloquer", "border", "circuler", "encombrer", "entourer", "envelopper",
        "longer",
        "manifester", "occuper", "participer", "recouvrir", "séjourner", "stationner", "visiter",
    ]
}

extension Incident {
    /// The last that anybody did or said about it, as far as the record has a date for it.
    fileprivate var lastWord: ApproximateMoment? {
        let clauses = inquiry + otherFacts + outlook + remedies + [news].compactMap(\.self)
        let events = [acknowledgement, explanation].compactMap(\.self)
        let dates = clauses.compactMap(\.date) + steps.compactMap(\.date) + events.compactMap(\.date)
        return dates.filter { $0.day != nil && !$0.isAfter(pointOfView) }
            .max { ($0.span?.upperBound ?? 0) < ($1.span?.upperBound ?? 0) }
    }
}

extension InfinitiveGroup {
    /// *Être en l’air*, *être distant de 40 mètres*, but not *être mort*.
    var saysHowThingsStand: Bool {
        guard head == "être", !verb.isPassive, !isPast, !tellsHarm else { return false }
        let words = infinitive(owner: .masculineSingular)
        return words.count > 1 && !["mort", "victime"].contains { words[1].text.hasPrefix($0) }
    }

    /// *Être la première depuis dix ans*
    fileprivate var tellsRank: Bool {
        let words = infinitive(owner: .masculineSingular).dropFirst().map(\.text.inLowerCase)
        return head == "être" && words.first.map { ["la", "le", "les", "l’un", "l’une"].contains($0) } ?? false
    }

    /// *Ne pas être connu*
    var isUnknown: Bool { isDenied && verb.isPassive && head == "connaître" && !isPast }
}

extension InfinitiveGroup {
    /// *Toute la nuit*, *pendant quinze heures*, *jusqu’en 2016*: what has come to its end.
    fileprivate var isBounded: Bool {
        let words = infinitive(owner: .masculineSingular).map(\.text.inLowerCase)
        return words.contains("pendant") || words.contains("durant") || words.contains { $0.hasPrefix("jusqu") }
            || words.indices.contains { words[$0...].starts(with: ["toute", "la"]) }
    }

    /// *Combattre le feu*, *lutter contre les flammes*
    fileprivate var fightsFire: Bool {
        infinitive(owner: .masculineSingular).contains { ["feu", "flammes", "incendie"].contains($0.text.inLowerCase) }
    }
}

extension Clause {
    /// *Être la collision la plus meurtrière depuis 1982*, *être la plus puissante jamais rendue publique*: it still is,
    /// until another is worse.
    var ranks: Bool {
        guard date == nil, action.head == "être", !action.isPast, !action.isDenied else { return false }
        let words = action.infinitive(owner: .masculineSingular).dropFirst().map(\.text.inLowerCase)
        let isSuperlative =
            ["plus", "moins"].contains { words.dropFirst().contains($0) } || words.contains("pire")
        return action.tellsRank && isSuperlative
            && words.contains { ["depuis", "jamais"].contains($0) || $0.hasSuffix("histoire") }
    }
}

extension InfinitiveGroup {
    /// *Figurer parmi les disparus*: nobody has found them yet.
    fileprivate var countsMissing: Bool {
        infinitive(owner: .masculineSingular).contains { ["disparues", "disparus"].contains($0.text) }
    }
}

extension NounGroup {
    /// *Trois auditions*, *300 véhicules*
    fileprivate var isNumbered: Bool {
        guard let first = text.split(separator: " ").first else { return false }
        return first.first?.isNumber ?? false || (2...16).contains { Numerals.words($0) == first }
    }
}

extension Subject {
    /// *Le seul survivant*, *les blessés*: what he was, he is.
    fileprivate var isAlive: Bool {
        guard case .group(let group) = self else { return false }
        return group.text.lettersApart.contains { word in
            ["blessé", "disparu", "rescapé", "survivant"].contains { word.hasPrefix($0) }
        }
    }
}
