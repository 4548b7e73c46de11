import French
import Incidents

/// What an incident did to those it reached.
extension Items {
    /// What follows from an incident goes on as long as it does, unless dated or done to people once for all: nobody
    /// goes on dying.
    var consequences: [Item] {
        let dates = incident.impact.consequences.compactMap(\.date)
        let goWithoutDate =
            incident.isOverInADay && incident.impact.consequences.allSatisfy { $0.until == nil }
            && dates.allSatisfy { $0.isWholeDay && $0.day == incident.start?.day }
        let items = peopleTogether(
            withTheirEnds(unsaid(clauses(incident.impact.consequences), incident.impact.consequences)))
        return items.enumerated().map { index, item in
            var item = item
            if incident.state == .ongoing, item.date == nil, item.attributes["humain"] != "oui", !isRuin(item),
                !incident.fireIsOut, !isMomentary(item), !isUndone(item),
                !goesOnWithPast(item, behind: items[..<index])
            {
                item.holds = true
            }
            // What it did, it did the day it happened.
            if goWithoutDate { item.facts[.date] = nil }
            // By whose word but the organisation’s: no such thing stands above an article.
            if let source = item.facts[.source]?.value {
                let isOwn = if case .entity = source { true } else { false }
                if !isOwn { item.attributes["témoignage"] = "oui" }
            }
            // No more does what nobody suffered.
            if case .action(let action)? = item.facts[.action]?.value, tellsNoHarm(action) {
                item.attributes["témoignage"] = "oui"
            }
            if case .action(let action)? = item.facts[.action]?.value,
                action.stopsOrDestroys && (action.wrecks || !isOneOfMany(item)) || concernsRescue(item)
            {
                item.attributes["marquant"] = "oui"
            }
            if deprives(item) { item.attributes["prive"] = "oui" }
            // What burnt or fell is the news where nobody died, and nothing has come of it since.
            if item.attributes["dégât"] == "oui", item.attributes["humain"] != "oui", incident.news == nil,
                incident.impact.casualties?.deaths.value == nil
            {
                item.attributes["détruit"] = "oui"
            }
            return item
        }
    }

    /// *Des foyers ont été privés d’électricité*, of what nobody reaches through a network.
    private func deprives(_ item: Item) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value, action.head == "priver", action.verb.isPassive,
            !action.isDenied, !item.isUncertain, !incident.service.isOnline, item.attributes["témoignage"] == nil,
            item.facts[.date] == nil, let groups = item.facts[.subject]?.value?.groups
        else { return false }
        return groups.allSatisfy { $0.number == .plural }
    }

    /// Of an accident or a fire, what befell people is told without a break, where the first of them is: *huit ouvriers sont
    /// tombés à l’eau, deux ont été secourus*, before the port is closed.
    private func peopleTogether(_ items: [Item]) -> [Item] {
        func isOfPeople(_ item: Item) -> Bool { item.facts[.subject]?.value?.groups?.allSatisfy(\.isPerson) ?? false }
        guard [.accident, .fire].contains(incident.nature), let first = items.firstIndex(where: isOfPeople) else {
            return items
        }
        // *Des manifestants ont affronté la police*: what came of what befell.
        func isReaction(_ item: Item) -> Bool {
            item.facts[.subject]?.value?.groups?.contains { Self.protesters.contains($0.head) } ?? false
        }
        if let reaction = items.firstIndex(where: isReaction), reaction < items.count - 1 {
            return peopleTogether(items.filter { !isReaction($0) }) + items.filter(isReaction)
        }
        let victims = items[first...].filter(isOfPeople).map { item in
            var item = item
            item.attributes["victimes"] = "oui"
            return item
        }
        return items[..<first] + victims + items[first...].filter { !isOfPeople($0) }
    }

    private static let protesters: Set<String> = ["émeutiers", "manifestants", "manifestantes"]

    /// *Une patiente a été conduite ailleurs le 12 septembre. Cette femme a été soignée en retard*: of what befell one then.
    private func goesOnWithPast(_ item: Item, behind items: ArraySlice<Item>) -> Bool {
        guard item.facts[.subject]?.value?.groups?.first?.determiner == .demonstrative,
            let date = items.last(where: { $0.facts[.subject]?.value?.groups?.first?.determiner != .demonstrative })?
                .date
        else { return false }
        return !date.isAfter(incident.pointOfView)
    }

    /// *Des milliers de foyers ont été privés d’électricité*, where *Enedis a rétabli le courant*.
    private func isUndone(_ item: Item) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value else { return false }
        let matter = SubjectMatter(Self.power(action.infinitive(owner: .masculineSingular)))
        let acts =
            incident.steps.compactMap { step in step.clause.map { ($0, step.date ?? $0.date) } }
            + incident.remedies.map { ($0, $0.date) }
        return acts.contains { clause, date in
            guard clause.action.restores, clause.certainty == .confirmed, let object = clause.action.object,
                date.map({ !$0.isAfter(incident.pointOfView) }) ?? false
            else { return false }
            return SubjectMatter(Self.power(object.tokens())).isTold(in: matter, .whole)
        }
    }

    /// *Le courant* is *l’électricité*.
    private static func power(_ tokens: [Token]) -> String {
        tokens.map { ["courant", "alimentation"].contains($0.text) ? "électricité" : $0.text }.joined(separator: " ")
    }

    /// *Des réacteurs se sont arrêtés*, while it lasts; what is closed stays so (*les écoles sont fermées*).
    private func isMomentary(_ item: Item) -> Bool {
        guard case .action(let action)? = item.facts[.action]?.value, !action.isDenied, !item.isState else {
            return false
        }
        if action.verb.isPassive { return isRescue(action) || comesAtOnce(item) }
        // *Doit évacuer ses malades*
        let words = action.infinitive(owner: .masculineSingular).map(\.text)
        let isForced = action.head == "devoir" && words.count > 1 && Self.momentary.contains(words[1])
        // *Passer en mode manuel*
        let turns =
            ["passer", "repasser"].contains(action.head) && words.count > 1
            && ["en", "à", "au", "aux"].contains(words[1])
        // Of an accident, what befell did so at once, but for what is said to go on.
        let isOver =
            incident.nature == .accident && incident.event?.isScourge != true
            && !Self.continued.contains(action.head) && !Self.labours.contains(action.head)
            && !Self.lingering.contains(action.head) && action.head != "devoir" && !action.saysHabit
        return isForced || turns || isOver || Self.momentary.contains(action.head) || comesAtOnce(item)
            || isDoneBySomebody(item, action)
    }

    /// *L’explosion a creusé un cratère*: what came at once did all it did.
    private func comesAtOnce(_ item: Item) -> Bool {
        guard [.accident, .sabotage].contains(incident.nature), incident.event?.isScourge != true else { return false }
        switch item.facts[.subject]?.value {
        case .entity(.incident)?: return true
        case .nounGroups(let groups)?:
            return groups.contains { $0.isDefinite && ($0.head == incident.event?.head || $0.head == "accident") }
        default: return false
        }
    }

    /// *American Airlines a ajouté des escales*: what somebody who is named did about it; what he goes on giving or
    /// suffering lasts.
    private func isDoneBySomebody(_ item: Item, _ action: InfinitiveGroup) -> Bool {
        let isNamed =
            switch item.facts[.subject]?.value {
            case .actor?: true
            case .nounGroups(let groups)?: groups.allSatisfy { $0.determiner == .none && $0.startsWithCapital }
            default: false
            }
        return isNamed && action.object != nil
            && !Self.continued.contains(action.head) && !Self.labours.contains(action.head)
    }

    private static let lingering: Set<String> = [
        "attendre", "circuler", "demeurer", "dormir", "durer", "être", "fonctionner", "manquer", "menacer", "obliger",
        "pouvoir", "ralentir", "rester", "risquer", "rouler", "souffrir", "tourner", "vivre",
    ]

    private static let continued: Set<String> = [
        "accepter", "accueillir", "afficher", "appliquer", "assurer", "avoir", "conseiller", "connaître", "conserver",
        "demander", "éprouver", "exiger", "fournir", "garder", "limiter", "maintenir", "offrir", "proposer",
        "recommander", "refuser", "rencontrer", "signaler", "subir", "utiliser",
    ]

    /// *Un concert a été reporté*: nobody asks of one thing that is not named.
    private func isOneOfMany(_ item: Item) -> Bool {
        item.facts[.subject]?.value?.groups?.allSatisfy { $0.determiner == .indefinite && $0.number == .singular }
            ?? false
    }

    /// *Certains appels aux secours n’ont pas abouti*: what may cost lives.
    private func concernsRescue(_ item: Item) -> Bool {
        let words = item.facts[.subject]?.value?.groups?.flatMap { $0.text.inLowerCase.split(separator: " ") } ?? []
        return words.contains { Self.rescue.contains(String($0)) }
    }

    private static let rescue: Set<String> = ["112", "911", "ambulances", "réanimation", "samu", "secours", "urgence"]

    /// Verbs of what is done once.
    private static let momentary: Set<String> = [
        "abandonner", "activer", "annuler", "appeler", "arrêter", "cesser", "convoquer", "couper", "couler",
        "débrancher", "déclencher", "dérouter", "déprogrammer", "éteindre", "évacuer", "fermer", "heurter",
        "immobiliser",
        "interrompre", "isoler", "percuter", "perdre", "quitter", "rappeler", "renoncer", "rentrer", "renvoyer",
        "reporter",
        "retirer", "stopper", "suspendre", "tomber", "transférer", "céder", "chuter", "dérailler", "éclater",
        "effondrer",
        "exploser", "rompre", "sombrer", "voler", "basculer", "briser", "coucher", "détacher", "disloquer", "écraser",
        "écrouler", "embraser", "encastrer", "enflammer", "renverser", "retourner", "télescoper",
        "échapper", "enfuir", "envahir", "fuir", "remplir", "sauter", "sortir",
    ]

    /// *Sortir à temps*, *être indemnes*: what did not befall anybody is no news.
    private static let unharmed: Set<String> = ["indemne", "indemnes", "sains", "saufs", "temps"]

    private func tellsNoHarm(_ action: InfinitiveGroup) -> Bool {
        ["échapper", "être", "sortir"].contains(action.head) && !action.isDenied
            && action.infinitive(owner: .masculineSingular).contains { Self.unharmed.contains($0.text) }
    }
}

extension NounGroup {
    /// *American Airlines*: a name.
    fileprivate var startsWithCapital: Bool { text.first?.isUppercase ?? false }
}
