import French
import Incidents

/// What is no more: what was said to be so of it was so.
extension Items {
    /// Whether the incident destroyed a thing, or it ended with it: *le train comptait 30 wagons*, of the one that was
    /// derailed; *l’avertissement visait un quartier*, once it is lifted.
    func isGone(_ subject: Subject) -> Bool {
        if subject == .service { return isRuined }
        guard case .group(let group) = subject, !group.isCoordinated else { return false }
        if isRuined, group.isDefinite, namesOfService.contains(group.head) { return true }
        if incident.state == .resolved, group.determiner != .indefinite, Self.passing.contains(group.head) {
            return true
        }
        // *L’un des camions transportait du phénol*, of a fire that is out.
        if incident.fireIsOut, let last = group.text.split(separator: " ").last,
            Self.vehicles.contains(last.hasSuffix("s") ? String(last.dropLast()) : String(last))
        {
            return true
        }
        // *Le train transportait 385 voyageurs*: of an accident, the one that had it.
        if incident.nature == .accident, group.isDefinite, group.agreement.number == .singular,
            Self.vehicles.contains(group.head)
        {
            return true
        }
        return isLost(group) || isDestroyed(group)
    }

    /// *Les passagers n’avaient pas d’extincteur*, of those who were there; that they are unhurt is so today.
    func isOfThoseAboard(_ clause: Clause) -> Bool {
        guard incident.nature == .accident || incident.fireIsOut, case .group(let group) = clause.subject else {
            return false
        }
        let isHow = ["être", "rester"].contains(clause.action.head) && clause.action.tellsNoKind
        return !isHow && group.isDefinite && Self.aboard.contains(group.head)
    }

    /// Whether the service itself gave way: *le pont voyait passer 30 000 véhicules par jour*.
    private var isRuined: Bool { incident.scene?.isOfService ?? false || neverReopened }

    /// Of an accident of long ago after which nobody knows of a return: *l’usine AZF fabriquait des engrais*.
    private var neverReopened: Bool {
        if incident.state == .resolved, case .none = incident.end { return true }
        guard incident.nature == .accident, incident.isLongOver, case .unknown = incident.end else { return false }
        return true
    }

    /// *L’exploitant menait des travaux sur l’ouvrage*, of one that fell.
    func worksOnRuin(_ clause: Clause) -> Bool {
        guard isRuined else { return false }
        let words = clause.action.infinitive(owner: .masculineSingular).map(\.text)
        return words.contains(where: namesOfService.contains)
    }

    private var namesOfService: Set<String> {
        let actor = incident.service.actor
        return Set(actor.designations.map(\.text.head) + [actor.siteNoun].compactMap(\.self))
    }

    /// *Le G-Drive n’avait pas de sauvegarde*, where the files of G-Drive were lost.
    private func isLost(_ group: NounGroup) -> Bool {
        guard let lost = incident.impact.data?.lost.value else { return false }
        return lost.contains {
            $0.text.split(separator: " ").contains { $0.isName(group.head) } || $0.head == group.head
        }
    }

    private func isDestroyed(_ group: NounGroup) -> Bool {
        let cause = incident.cause.value
        if let text = cause?.text, Self.ruins.contains(text.head),
            text.text.lettersApart.contains(where: { $0.elementsEqual(group.head.inLowerCase) })
        {
            return true
        }
        let impact = incident.impact
        let clauses =
            impact.consequences + impact.symptoms + incident.otherFacts + (cause?.mechanism ?? [])
            + incident.steps.compactMap(\.clause)
        return clauses.contains { clause in
            guard clause.certainty == .confirmed, !clause.action.isDenied,
                clause.date.map({ !$0.isAfter(incident.pointOfView) }) ?? true
            else { return false }
            if clause.action.object?.isSameThing(as: group) ?? false {
                return Self.destroying.contains(clause.action.head)
            }
            guard case .group(let subject) = clause.subject, subject.isSameThing(as: group) else { return false }
            return clause.action.object == nil && Self.perishes(clause.action)
        }
    }

    /// *Des wagons ont explosé*: what is ruined is ruined once for all.
    func isRuin(_ item: Item) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value, !action.isDenied, !action.verb.isPassive else {
            return false
        }
        return Self.perishes(action) || Self.destroying.contains(action.head) && action.object != nil
            || incident.nature == .accident && Self.sudden.contains(action.head)
    }

    /// *Des voitures sont tombées d’une hauteur de 45 mètres*: of an accident, what took but an instant.
    private static let sudden: Set<String> = [
        "basculer", "chuter", "dévaler", "faucher", "heurter", "percuter", "plonger", "renverser", "sombrer", "tomber",
        "écraser", "encastrer", "projeter", "endommager", "éventrer",
    ]

    /// *Tomber à l’eau*, *être secouru*, *périr*: what befell somebody in an instant.
    func befellAtOnce(_ action: InfinitiveGroup) -> Bool {
        Self.sudden.contains(action.head) || Self.perishes(action) || action.tellsHarm || isRescue(action)
    }

    /// *Dérailler*, *s’effondrer*, *être détruit*
    private static func perishes(_ action: InfinitiveGroup) -> Bool {
        if action.verb.isPronominal { return collapsing.contains(action.head) }
        return perishing.contains(action.head) || action.verb.isPassive && destroying.contains(action.head)
    }

    /// *Être prévus à l’automne 2023*: of a time that its own words put before the point of view; *dater de 2013* is so
    /// for ever.
    func namesPast(_ action: InfinitiveGroup) -> Bool {
        let words = action.infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        // *Servir de palais au XIXe siècle*
        if let century = words.firstIndex(of: "siècle"),
            let start = words[..<century].lastIndex(where: { ["au", "du"].contains($0) }), start + 1 < century,
            words[(start + 1)..<century].joined().allSatisfy({ "ivxeᵉ".contains($0) })
        {
            return !words.contains("depuis")
        }
        return words.indices.dropFirst().contains { index in
            guard words[index].utf8.count == 4, let year = Int(words[index]), Self.years.contains(year) else {
                return false
            }
            let before = words[index - 1]
            let month = CalendarNames.months.firstIndex(of: before)
            let isDated = month != nil || Self.seasons.contains(before)
            // *Depuis mars 2023*: it goes on.
            let opening = words[..<index].suffix(4)
            guard isDated, !opening.contains("depuis"), !opening.contains("dès"), !Self.lasting.contains(words[0])
            else { return false }
            let view = incident.pointOfView.date
            return year < view.year || year == view.year && (month.map { $0 + 1 < view.month } ?? false)
        }
    }

    /// The year that ends it: *rester fermée* **jusqu’en 2025**, *travailler pour lui* **jusqu’en 2016**.
    ///
    /// Any other year may be that of what is announced or sought: *annoncer l’arrêt du service en 2027*.
    func lastYear(of action: InfinitiveGroup) -> Int? {
        let words = action.infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        guard !action.isPast, action.object == nil,
            let until = words.indices.dropLast(2).first(where: { words[$0].hasPrefix("jusqu") }),
            words[until + 1] == "en", let year = Int(words[until + 2]), Self.years.contains(year)
        else { return nil }
        return year
    }

    private static let years = 1800...2200
    private static let seasons: Set<String> = ["printemps", "été", "automne", "hiver"]
    private static let lasting: Set<String> = ["dater", "remonter"]

    private static let destroying: Set<String> = [
        "abattre", "anéantir", "brûler", "calciner", "couler", "démanteler", "démolir", "détruire", "dérailler",
        "dissoudre",
        "pulvériser", "raser", "ravager", "supprimer",
    ]
    private static let perishing: Set<String> = [
        "brûler", "couler", "dérailler", "disparaître", "exploser", "sombrer",
    ]
    private static let collapsing: Set<String> = ["abîmer", "écraser", "écrouler", "effondrer"]
    private static let ruins: Set<String> = [
        "crash", "déraillement", "destruction", "écrasement", "effondrement", "explosion", "naufrage",
    ]
    private static let vehicles: Set<String> = [
        "appareil", "autobus", "autocar", "avion", "bateau", "bus", "cabine", "camion", "car", "cargo", "convoi",
        "ferry", "hélicoptère", "locomotive", "motrice", "navire", "paquebot", "pétrolier", "rame", "téléphérique",
        "train", "tramway", "véhicule", "voiture", "vol", "wagon",
    ]
    private static let aboard: Set<String> = ["occupants", "passagers", "voyageurs"]
    /// What lasts no longer than what it is about.
    private static let passing: Set<String> = [
        "alerte", "attaque", "avertissement", "avis", "canicule", "consigne", "coupure", "crue", "cyberattaque",
        "grève",
        "incendie", "incident", "message", "orage", "panne", "perturbation", "sinistre", "tempête", "vigilance",
    ]
}

extension Substring {
    /// Whether it is a name, with its capital.
    fileprivate func isName(_ name: String) -> Bool { self == name && (name.first?.isUppercase ?? false) }
}

extension Incident {
    /// Whether a step tells that the fire was put out, or it burnt in one place, killed and was days ago: what it did, it no
    /// longer does, though the incident goes on.
    var fireIsOut: Bool {
        guard nature == .fire else { return false }
        if scene == .there, case .value? = impact.casualties?.deaths,
            let start = start?.day, start.adding(days: 2) <= pointOfView.date
        {
            return true
        }
        return hasBeen(["éteindre"])
    }

    /// Whether nobody fights it any more as it was fought.
    var fireIsMastered: Bool {
        nature == .fire && (fireIsOut || hasBeen(["circonscrire", "maîtriser"]))
    }

    private func hasBeen(_ heads: Set<String>) -> Bool {
        steps.contains { step in
            guard let clause = step.clause, heads.contains(clause.action.head), !clause.action.isDenied else {
                return false
            }
            return step.date.map { !$0.isAfter(pointOfView) } ?? true
        }
    }
}

extension InfinitiveGroup {
    /// *Être indemnes*, and not *être surtout des retraités*.
    fileprivate var tellsNoKind: Bool {
        let words = infinitive(owner: .masculineSingular).map(\.text.inLowerCase)
        return !words.dropFirst().contains { ["un", "une", "des"].contains($0) }
    }
}
