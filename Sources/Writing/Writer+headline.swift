import French
import Incidents

/// The title.
extension Writer {
    /// At most this many characters in a title.
    static let titleLength = 100

    func title(_ plan: Plan, _ planner: Planner, _ incident: Incident) -> Planner.Said? {
        title(plan, planner, incident, upTo: Self.titleLength, isStrict: true)
            // A service named by the word of what befell it: *Ligne 4 : la ligne…*
            ?? title(plan, planner, incident, upTo: Self.titleLength, isStrict: false)
            // A name so long that no title holds it: a long title is better than none.
            ?? title(plan, planner, incident, upTo: .max, isStrict: false)
    }

    private func title(
        _ plan: Plan, _ planner: Planner, _ incident: Incident, upTo limit: Int, isStrict: Bool
    ) -> Planner.Said? {
        let abbreviated = planner.realizer.abbreviated().map { Planner(library: library, realizer: $0) }
        let classed = planner.realizer.classed().map { Planner(library: library, realizer: $0) }
        for entry in plan.title {
            if entry.list == Planner.news, let whole = newsAndIncident(plan, planner, abbreviated, incident, entry) {
                return whole
            }
            if entry.slot == Self.withoutAgent, limit != .max,
                let short = shortenedNews(plan, planner, abbreviated, incident)
            {
                return short
            }
            for planner in [classed, planner, entry.abbreviates ? abbreviated : nil].compactMap(\.self) {
                for counted in planner.items(entry) where counted.map({ mayLead($0, incident) }) ?? true {
                    let item = counted.map { $0.boundedBelow(in: incident) }
                    func choose(where suits: @escaping (Realization) -> Bool) -> Planner.Said? {
                        planner.choose(entry.slot, item: item) { [realizer = planner.realizer] realization in
                            (limit == .max || text(realization.sentence).unicodeScalars.count <= limit)
                                // The standfirst says who counts.
                                && (entry.list == Items.widest || isVouchedFor(item, in: realization))
                                && (!isStrict || isGoodTitle(realization, entry, realizer.incident))
                                // *Sur Edge DNS* is nowhere.
                                && (classed == nil || realization.namedPlace == nil)
                                && (entry.list != Planner.news || says(realization, whose: realizer))
                                && suits(realization)
                        }
                    }
                    // *Une panne touche…*, two days after it ended, would have it last; not *pendant trois heures*.
                    let isPast = isStrict && incident.isOver && entry.list != Planner.news
                    let duration = planner.realizer.facts.paths["durée"]
                    let said =
                        (isPast
                            ? choose { $0.anatomy.verb == nil || duration.map($0.told.contains) ?? false } : nil)
                        ?? choose { _ in true }
                    if let said { return said }
                }
            }
        }
        return nil
    }

    /// What came of it told with what it came of, where there is room for both: with all it says, then by initials, then
    /// without what only adds to it.
    private func newsAndIncident(
        _ plan: Plan, _ planner: Planner, _ abbreviated: Planner?, _ incident: Incident, _ turn: Plan.Entry
    ) -> Planner.Said? {
        let isWithoutAgent = turn.slot == Self.withoutAgent
        for entry in plan.title
        where entry.list == Planner.news && (entry.slot == Self.withoutAgent) == isWithoutAgent {
            for item in planner.items(entry).compactMap(\.self) where mayLead(item, incident) {
                for shorter in item.shorn {
                    for planner in [planner, abbreviated].compactMap(\.self) {
                        let said = planner.choose(entry.slot, item: shorter) { title in
                            text(title.sentence).unicodeScalars.count <= Self.titleLength
                                && isVouchedFor(shorter, in: title) && isGoodTitle(title, entry, incident)
                                && says(title, whose: planner.realizer)
                                && (item.attributes["dit_incident"] == "oui" || title.tellsIncident(incident))
                        }
                        if let said { return said }
                    }
                }
            }
        }
        return nil
    }

    /// What the record says is the news, which no other title outweighs, in as many words as there is room for: by whom it
    /// was done or not, by initials, then without its second complement.
    private func shortenedNews(
        _ plan: Plan, _ planner: Planner, _ abbreviated: Planner?, _ incident: Incident
    ) -> Planner.Said? {
        guard incident.news != nil else { return nil }
        let entries = plan.title.filter { $0.list == Planner.news }
        for item in entries.first.map(planner.items)?.compactMap(\.self) ?? [] where mayLead(item, incident) {
            let whole = item.shorn
            let turns =
                entries.filter { $0.slot == Self.withoutAgent }.flatMap { entry in whole.map { (entry, $0) } }
                + entries.flatMap { entry in whole.dropFirst().map { (entry, $0) } }
                + entries.flatMap { entry in (item.curt.map { [$0] } ?? []).map { (entry, $0) } }
            for (entry, shorter) in turns {
                for planner in [planner, abbreviated].compactMap(\.self) {
                    let said = planner.choose(entry.slot, item: shorter) { title in
                        text(title.sentence).unicodeScalars.count <= Self.titleLength
                            && isVouchedFor(shorter, in: title) && isGoodTitle(title, entry, incident)
                            && says(title, whose: planner.realizer)
                    }
                    if let said { return said }
                }
            }
        }
        return nil
    }

    /// The slot of what was done, whoever did it.
    private static let withoutAgent = "titre_suite_passive"

    /// Whether it names nothing twice, nor tells at the present what is long over, unless that is what has just come of
    /// it.
    private func isGoodTitle(_ title: Realization, _ entry: Plan.Entry, _ incident: Incident) -> Bool {
        guard entry.slot != Self.ownTitle else { return true }
        let isNews = entry.list == Planner.news
        // What an author says he may say twice.
        let repeats =
            isNews
            ? title.repeatsNoun || title.namesIncidentTwice(incident)
            : title.repeatsNoun(among: [.word, .brand, .text])
                || incident.causeIsCalledAlike && title.namesIncidentTwice(incident)
        return !repeats && !title.opensOnAge && (isNews || title.anatomy.verb == nil || !incident.isLongOver)
    }

    /// The author’s own, which says what it says.
    private static let ownTitle = "titre_choisi"

    /// What is sure and happened; of what is to come, what will not, too: *aucune rame ne circulera*; and whatever the
    /// record says is the news.
    private func mayLead(_ item: Item, _ incident: Incident) -> Bool {
        !item.isUncertain && item.hedge == nil
            && (incident.state == .planned || item.path == "nouvelle" || !item.isDenied)
    }

    /// The news names whose incident it comes of, or, where the record chose it, the country or the town that is in that
    /// name, or where it happened; and nobody twice: *Barclays : Barclays chiffre…*.
    private func says(_ title: Realization, whose realizer: Realizer) -> Bool {
        let isKnown =
            realizer.isNamed(in: title)
            || realizer.incident.news != nil && (realizer.isSituated(in: title) || realizer.tellsPlace(title))
        return isKnown && !realizer.isNamedTwice(in: title)
    }

    /// What somebody says may be a title where that names him; what the organisation counts is its own.
    private func isVouchedFor(_ item: Item?, in title: Realization) -> Bool {
        guard let item, let source = item.facts[.source], item.attributes["décompte"] != "organisation" else {
            return true
        }
        return source.places.contains(where: title.told.contains)
    }
}

extension Realization {
    /// *24 jours après la cyberattaque*: a figure that opens a line says how many of what is news.
    fileprivate var opensOnAge: Bool {
        opensWithDigits && tokens.dropFirst().first.map { ["jours", "semaines", "mois"].contains($0.text) } ?? false
    }

    /// Whether a long word or a name stands in it twice: *Panne des usines de Toyota : 14 usines affectées*.
    var repeatsNoun: Bool { repeatsNoun(among: [.word, .brand]) }

    /// - Parameter kinds: the tokens that are read.
    func repeatsNoun(among kinds: [Token.Kind]) -> Bool {
        // So few are looked through sooner than hashed, and which may stand twice is asked of those that do.
        var seen: [(key: Substring, word: Substring)] = []
        func repeats(_ key: Substring, of word: Substring, unless mayBe: (Substring) -> Bool) -> Bool {
            defer { seen.append((key, word)) }
            guard seen.contains(where: { $0.key == key }), !mayBe(word) else { return false }
            return seen.contains { $0.key == key && !mayBe($0.word) }
        }
        return tokens.contains { token in
            guard kinds.contains(token.kind) else { return false }
            // *Oracle Cloud* is not *Oracle*.
            if token.kind == .brand, token.text.contains(" "),
                token.text.split(separator: " ").allSatisfy({ $0.first?.isUppercase ?? false })
            {
                return repeats(Substring(token.text), of: Substring(token.text)) { _ in false }
            }
            return token.text.lettersApart.contains { word in
                // *L’application du Crédit du Rhin* says nothing twice.
                let isName = { token.kind == .brand && word.count > 1 && word.first?.isUppercase ?? false }
                let letters = word.letterCount
                guard letters > 3 || isName() else { return false }
                let key = letters > 4 && word.utf8.last == UInt8(ascii: "s") ? word.dropLast() : word
                return repeats(key, of: word) { Self.mayStandTwice.contains(String($0)) }
                    // *Panne de… : fin de la panne* is our own; *une panne matérielle en cause* says it once too often.
                    && (token.kind == .text || !IncidentNouns.heads.contains(String(word)))
            }
        }
    }

    /// *Incendie de la tour : la commission d’enquête sur l’incendie*: its own noun, once more in somebody’s name.
    fileprivate func namesIncidentTwice(_ incident: Incident) -> Bool { count(of: incident) > 1 }

    /// Whether it says what happened, be it by *rançongiciel* alone.
    fileprivate func tellsIncident(_ incident: Incident) -> Bool {
        told.contains(.nature) || count(of: incident) > 0
            || incident.nature == .ransomware && tokens.contains { $0.text.inLowerCase == "rançongiciel" }
    }

    private func count(of incident: Incident) -> Int {
        let heads = Set(IncidentNouns.nouns(for: incident).compactMap { $0.text.split(separator: " ").first })
        return tokens.flatMap { $0.text.inLowerCase.lettersApart }.count { heads.contains(Substring($0)) }
    }

    private static let mayStandTwice: Set<String> = [
        "après", "contre", "dans", "depuis", "leur", "leurs", "moins", "pendant", "plus", "pour", "près", "sans",
        "selon",
        "sous", "million", "millions", "milliard", "milliards", "d’une", "de",
        // *Quatre morts et quatre disparus*.
        "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "onze", "douze", "treize", "quatorze", "quinze",
        "seize", "vingt", "trente", "quarante", "cinquante", "soixante", "cent", "cents", "mille",
    ]

    /// Whether it names the service or who runs it.
    var namesService: Bool {
        discourse.mentionCount[.service] != nil || discourse.mentionCount[.organisation] != nil
    }
}

extension Item {
    /// *Au moins 232 départs annulés*: what had been counted at an hour of what still goes on, by then.
    fileprivate func boundedBelow(in incident: Incident) -> Item {
        guard incident.state == .ongoing, let figure = incident.figures.first(where: { $0.path == path }),
            figure.date?.minute != nil, figure.quantity.hedge == nil, !figure.isPercentage,
            figure.action?.verb.isPassive ?? false, case .tokens(let tokens, let agreement)? = facts[.figure]?.value
        else { return self }
        var item = self
        item.facts[.figure]?.value = .tokens(Vocabulary.words("au moins") + tokens, agreement)
        return item
    }

    /// With all that is done, then without a second thing it is done to: *rejeter les pourvois de Grande Paroisse*, of
    /// *et de l’ancien directeur*.
    fileprivate var shorn: [Item] {
        guard case .action(let action)? = facts[.action]?.value, !action.isDenied else { return [self] }
        let shorter =
            action.verb.isPassive || action.object == nil ? action.withoutLastCircumstance : action.withoutSecondObject
        return [self] + [shorter, action.withoutAgent].compactMap { group in group.map { doing($0) } }
    }

    /// Without what follows what it is done to: *condamner l’architecte*, of *à deux ans de prison*; whom it names may
    /// be lost with it.
    fileprivate var curt: Item? {
        guard case .action(let action)? = facts[.action]?.value, !action.isDenied else { return nil }
        let brief = action.brief
        guard brief != action else { return nil }
        var item = doing(brief)
        item.attributes["nommé"] = nil
        return item
    }

    private func doing(_ action: InfinitiveGroup) -> Item {
        var item = self
        item.facts[.action]?.value = .action(action)
        if action.hasPassive { item.facts[.result]?.value = .passive(action) } else { item.facts[.result] = nil }
        return item
    }
}

extension Incident {
    /// *Une panne de Google Cloud*, of an outage: whichever is meant, a title says the word once.
    fileprivate var causeIsCalledAlike: Bool {
        guard let cause = cause.value, let noun = IncidentNouns.nouns(for: self).first?.text else { return false }
        return cause.text.head == noun || cause.short?.head == noun
    }

    /// Whether it was over weeks ago, and a title at the present would make it news.
    var isLongOver: Bool {
        guard state == .resolved, let last = end.value?.day ?? start?.day else { return false }
        return last.days(until: pointOfView.date) > Self.present
    }

    /// Whether it was over before the day that a reader of the article calls yesterday: *touche* would have it last.
    var isOver: Bool {
        guard state == .resolved, let last = end.value?.day ?? start?.days?.upperBound else { return false }
        return last.days(until: pointOfView.date) > 1
    }

    /// Whether it began in another year than that of the article.
    var isOfAnotherYear: Bool {
        start?.days.map { $0.upperBound.year != pointOfView.date.year } ?? false
    }

    /// Days for which a title tells at the present what is over.
    private static let present = 14
}

extension Realizer {
    /// Whether a title about what came of an incident says whose it was, in a fact’s own words too.
    func isNamed(in title: Realization) -> Bool {
        title.namesService || ownNames.contains { SpelledName($0).count(in: title) > 0 }
    }

    /// Whether it names the country or the town that the name of the service or of who runs it ends on: *le président du
    /// Costa Rica*, of *le ministère des Finances du Costa Rica*.
    func isSituated(in title: Realization) -> Bool {
        incident.ownPlaces.contains { SpelledName($0).count(in: title) > 0 }
    }

    /// Whether it says where people died, which is what a reader knows it by: *un déraillement à Lac-Mégantic*.
    func placesDeaths(_ sentence: Realization) -> Bool {
        facts.attributes["décès_à"] == "endroit" && facts.attributes["bilan"] == "mortel" && tellsPlace(sentence)
    }

    fileprivate func tellsPlace(_ sentence: Realization) -> Bool {
        facts.paths["lieu"].map(sentence.told.contains) ?? false
    }

    /// Whether the record’s own words call *le groupe* whoever nobody has named yet.
    func namesOwnerLate(in sentence: Realization) -> Bool {
        guard !sentence.namesService || incident.service.actor.name != incident.organisation.name,
            sentence.discourse.mentionCount[.organisation] == nil,
            SpelledName(incident.organisation.name).count(in: sentence) == 0
        else { return false }
        return Self.owners.contains { SpelledName($0).count(in: sentence) > 0 }
    }

    private static let owners = ["du groupe", "au groupe", "de l’organisation", "à l’organisation"]

    /// *Panne du réseau d’Optus : la directrice générale d’Optus*: a name is looked for in longer ones, too.
    fileprivate func isNamedTwice(in title: Realization) -> Bool {
        let words = title.tokens.flatMap(\.text.lettersApart)
        return ownNames.contains { name in
            let own = name.lettersApart
            return words.indices.count { words[$0...].starts(with: own) } > 1
        }
    }

    private var ownNames: [String] {
        [incident.service.actor, incident.organisation].flatMap { [$0.name, $0.acronym] }.compactMap(\.self)
    }
}
