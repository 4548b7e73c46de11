import French
import Incidents

/// What a record says of itself taken whole.
extension Incident {
    /// Whether it lasted so long that the day it began does not name it: not *la panne du 22 avril* of what ended in
    /// December.
    var outlastsItsDay: Bool {
        guard let first = start?.day, let last = end.value?.span.map({ CalendarDate(dayNumber: $0.upperBound / 1440) })
        else { return false }
        return first.days(until: last) > 7
    }

    /// Whether all of the service is meant: not where something of it goes on, or came back before the rest.
    var stopsWholly: Bool {
        impact.components.isEmpty && !sparesAPart && !steps.contains { $0.kind == .partialRecovery }
    }

    /// Of what shuts, what goes on elsewhere is no part: *les œuvres seront exposées au Grand Palais*.
    private var sparesAPart: Bool {
        guard nature == .closure else { return !impact.spared.isEmpty }
        return impact.spared.contains { if case .group = $0 { true } else { false } }
    }

    /// Whether what `fin` dates is the return of the service that was cut off, and not when data ceased to leak: of a leak
    /// that kept its users from something, or after which some of it came back first.
    var endIsOfService: Bool {
        guard nature == .dataBreach else { return false }
        return !impact.uses.isEmpty || steps.contains { $0.kind == .partialRecovery || $0.kind == .recovery }
    }

    /// Whether what closes does so by stages, as its own words or its steps say: no one day is that of all.
    var closesByStages: Bool {
        guard nature == .closure, state == .planned else { return false }
        let words = event?.text.inLowerCase.split(separator: " ") ?? []
        if words.contains(where: { word in Self.gradual.contains { word.hasPrefix($0) } }) { return true }
        let closings = steps.compactMap(\.clause).filter { Self.closing.contains($0.action.head) && $0.date != nil }
        // *Commencer par des départements*, *achever l’arrêt en septembre*
        let isFinished = (steps.compactMap(\.clause) + outlook + otherFacts).contains { clause in
            ["achever", "terminer", "finir"].contains(clause.action.head)
                && (clause.date.flatMap { date in start.map { $0.isWhollyBefore(date) } } ?? false)
        }
        return closings.count > 1 || isFinished
    }

    private static let gradual = ["progressi", "graduel", "échelonné", "étape"]
    private static let closing: Set<String> = ["arrêter", "couper", "désactiver", "éteindre", "fermer", "supprimer"]

    /// Whether what nobody will be able to do is so of all: nothing is spared, unless it names the part it is of
    /// (*circuler entre La Défense et Auber*), and it does not close by stages.
    ///
    /// - Parameter narrowed: whether nobody in particular is concerned, either: *les détenteurs d’un téléphone dépourvu
    ///   de 4G*.
    func usesHoldForAll(narrowed: Bool) -> Bool {
        guard let use = impact.uses.first, !closesByStages else { return false }
        let namesPart = use.infinitive(owner: .masculineSingular).dropFirst().contains {
            $0.text.first?.isUppercase ?? false
        }
        let isNarrow = (impact.users?.text.split(separator: " ").count ?? 0) > 2
        return namesPart || impact.spared.isEmpty && !(narrowed && isNarrow)
    }

    /// Whether the count of `impact.touches` is of another day than the article, while it lasts, or than the incident,
    /// once over: it does not say how many are touched, but how many were then.
    var countsAnotherDay: Bool {
        guard let counted = impact.affectedCount.value?.date?.days else { return false }
        switch state {
        case .ongoing: return counted.upperBound < pointOfView.date || countsEarlierHour
        case .resolved: return start?.days.map { !$0.overlaps(counted) } ?? false
        case .planned: return false
        }
    }

    /// Whether it is of an hour of that day that has long gone by: *à 7 heures, 1,2 million de foyers étaient touchés*.
    var countsEarlierHour: Bool {
        guard state == .ongoing, let hour = impact.affectedCount.value?.date?.minute, hour.date == pointOfView.date
        else {
            return false
        }
        return hour.minutes(until: pointOfView) >= 180
    }

    /// The count of `impact.touches` once more, among the figures: it is told as such.
    func saysWhoWasAffected(_ figure: ReportedFigure) -> Bool {
        guard let affected = impact.affectedCount.value, figure.note == nil else { return false }
        return figure.quantity == affected.quantity && figure.complement == affected.complement
            && figure.source == affected.source && figure.certainty == affected.certainty
    }

    /// Words of apology tell it best, unless what it was for, and to whom, would be lost.
    var quotesItsApology: Bool {
        let quotes = quotes.filter { $0.role == .apology }
        guard !quotes.isEmpty else { return false }
        guard let apology = apology.value else { return true }
        // Somebody else’s are others; what its spokesman says, an organisation says.
        let isOwn = apology.author == .organisation
        guard quotes.contains(where: { $0.author == apology.author || isOwn && isSpokenFor(by: $0.author) }) else {
            return false
        }
        let said = SubjectMatter(quotes.map(\.text).joined(separator: " "))
        return [apology.reason, apology.recipients].compactMap(\.self).allSatisfy { group in
            let matter = SubjectMatter(group.withDeterminer(.none).text)
            return matter.stems.isEmpty || matter.isTold(in: said)
        }
    }

    /// *Une mise à jour défectueuse* of what CrowdStrike makes, where *les ordinateurs sous Windows* broke down: a reader
    /// would take it for that of another. What the cause is of is in its words at length, as the organisation’s.
    func isNotEvoked(by cause: Cause) -> Bool {
        func words(_ name: String) -> Set<Substring> { Set(name.lettersApart.filter { $0.count > 3 }) }
        guard let short = cause.short, words(service.actor.name).isDisjoint(with: words(organisation.name)) else {
            return false
        }
        let name = SpelledName(organisation.name)
        func names(_ words: [Token]) -> Bool { words.indices.contains { name.stands(at: $0, in: words) } }
        return names(cause.text.tokens()) && !names(short.tokens()) && cause.text.text.hasPrefix(short.text + " de")
    }

    /// *Un rançongiciel* as the cause of an attack by ransomware: what the kind says already, and nobody else said.
    var causeSaysItsKind: Bool {
        guard let cause = cause.value, cause.certainty == .confirmed else { return false }
        return isItsKind(cause.text)
    }

    /// *Une attaque par déni de service*, of such an attack.
    func isItsKind(_ group: NounGroup) -> Bool {
        func words(_ text: String) -> Set<Substring> {
            Set(text.lettersApart.filter { $0.count > 3 })
        }
        let said = words(group.withDeterminer(.none).text)
        // *Un piratage*, of a cyberattack.
        if nature == .cyberattack, said == ["piratage"] || said == ["attaque", "informatique"] { return true }
        if nature == .sabotage, said.subtracting(["actes", "acte", "série"]) == ["sabotage"] { return true }
        return !said.isEmpty && said.isSubset(of: words(IncidentNouns.nouns(for: self)[0].text))
    }

    /// *L’incendie d’un poste électrique* as the cause of a fire: it says which one, not what it was due to.
    var causeIsOfItsKind: Bool {
        guard let cause = cause.value else { return false }
        let kinds: Set<String>
        switch nature {
        case .fire: kinds = ["incendie", "feu"]
        case .ransomware: kinds = ["rançongiciel", "attaque", "cyberattaque"]
        case .cyberattack, .denialOfService: kinds = ["attaque", "cyberattaque"]
        case .dataBreach: kinds = ["fuite"]
        // *L’effondrement a été provoqué par la collision d’un navire*: of a kind with what its author calls it.
        case .accident: kinds = event.map { ["accident", $0.head] } ?? Self.accidents
        case .sabotage: kinds = ["sabotage"]
        default: return false
        }
        // *Des attaques massives*
        let head = cause.text.head
        return kinds.contains(head) || head.hasSuffix("s") && kinds.contains(String(head.dropLast()))
    }

    private static let accidents: Set<String> = ["accident", "collision", "déraillement", "explosion"]
}

extension Incident.Nature {
    /// Whether it happens somewhere rather than to something: *une collision sur la ligne*, *une erreur dans le fichier*.
    var takesPlace: Bool {
        switch self {
        case .accident, .error, .sabotage: true
        default: false
        }
    }

    /// Whether somebody is its target: *une attaque contre le site*.
    var hasTarget: Bool {
        switch self {
        case .cyberattack, .denialOfService, .ransomware: true
        default: false
        }
    }

    /// Whether it comes at once, however long its effects last.
    var isSudden: Bool {
        switch self {
        case .fire, .accident, .sabotage: true
        default: false
        }
    }

    /// Whether somebody is behind it, or people’s data are in somebody’s hands.
    var isMalicious: Bool {
        switch self {
        case .cyberattack, .ransomware, .denialOfService, .dataBreach, .dataLoss, .sabotage: true
        default: false
        }
    }
}

extension Incident {
    /// Whether things may go back to what they were: data once out, what burnt, was wrecked or killed do not.
    var returnsToNormal: Bool {
        switch nature {
        case .dataBreach, .fire, .accident: false
        default: impact.casualties?.deaths.value == nil
        }
    }

    /// Whether it came at once, or ended the day it began: what it did that day goes without its date.
    var isOverInADay: Bool {
        guard let day = start?.day, start?.namesItsDay == true else { return false }
        return nature.isSudden || end.value?.day == day || impact.casualties?.deaths.value != nil
    }

    /// Whether all that is dated of it fell on the day it began: told once, that day goes without saying.
    var isOfOneDay: Bool {
        guard let start, let day = start.day, start.namesItsDay, end.value != nil || state == .ongoing else {
            return false
        }
        func isOfIt(_ date: ApproximateMoment?) -> Bool { date.map { $0.day == day && $0.namesItsDay } ?? true }
        func areOfIt(_ clauses: [Clause]) -> Bool { clauses.allSatisfy { isOfIt($0.date) } }
        return isOfIt(end.value) && isOfIt(detection?.date) && isOfIt(acknowledgement?.date)
            && isOfIt(explanation?.date) && isOfIt(claim?.date) && isOfIt(apology.value?.date)
            && steps.allSatisfy { isOfIt($0.date ?? $0.clause?.date) }
            && areOfIt(impact.symptoms) && areOfIt(impact.consequences) && areOfIt(remedies) && areOfIt(inquiry)
            && areOfIt(otherFacts) && quotes.allSatisfy { isOfIt($0.date) }
            && figures.allSatisfy { isOfIt($0.date) } && notifications.allSatisfy { isOfIt($0.date) }
    }
}

extension Incident {
    /// Whether somebody speaks for the organisation or the service: itself, or a person whose function is there — named
    /// with it (*le directeur adjoint de la police*), or with nothing else (*le directeur général*).
    func isOfTheHouse(_ speaker: Speaker) -> Bool {
        switch speaker {
        case .organisation, .service: return true
        case .actor(let actor): return actor.slug == organisation.slug || actor.slug == service.actor.slug
        case .group: return false
        case .person(let person):
            guard let function = person.function else { return true }
            let words = function.tokens().map(\.text)
            guard words.dropFirst().contains(where: { $0.first?.isUppercase ?? false }) else {
                return words.contains { Self.officers.contains($0) }
            }
            let house = [organisation.name, organisation.acronym, service.actor.name].compactMap(\.self)
            return house.contains { function.text.contains($0) }
        }
    }

    private static let officers: Set<String> = [
        "directeur", "directrice", "président", "présidente", "président-directeur", "présidente-directrice", "patron",
        "patronne", "porte-parole", "vice-président", "vice-présidente", "responsable", "fondateur", "fondatrice",
        "cofondateur", "cofondatrice",
    ]
}

extension Incident {
    /// Whether what has just come of it names its cause: *la SNCF reconnaît un freinage tardif*.
    var newsTellsCause: Bool {
        guard let news, let cause = cause.value else { return false }
        let brief = SubjectMatter((cause.short ?? cause.text).text).stems
        return !brief.isEmpty && brief.isSubset(of: news.matter.stems)
    }
}
