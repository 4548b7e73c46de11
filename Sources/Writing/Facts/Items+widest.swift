import French
import Incidents

/// How far it went: of all it did, what a reader asks first.
extension Items {
    /// The list of the count that says most: as many as somebody counted of what was struck.
    static let widest = "ampleur"
    /// The list of the effect of most people or things, where nobody counted.
    static let widestEffect = "effet_principal"

    /// The count that its author gives first, or a larger one of the same measure: flights before households, of an
    /// airport. Once over, it is told without the day of the count, which a reader would take for that of all of them.
    ///
    /// - Parameter lists: every list, what waits for an explanation marked.
    func widest(among lists: [String: [Item]]) -> [Item] {
        guard incident.state != .planned, !tellsHowMany else { return [] }
        let counts = (lists["chiffres"] ?? []).compactMap { item -> (item: Item, figure: ReportedFigure)? in
            guard let figure = incident.figures.first(where: { $0.path == item.path }), strikes(item, figure) else {
                return nil
            }
            return (item, figure)
        }
        guard let unit = counts.first?.figure.quantity.unit else { return [] }
        let alike = counts.filter { $0.figure.quantity.unit == unit }
        // *31 000 habitants*, of whom one has read what they could not do.
        guard let most = alike.max(by: { $0.figure.quantity.value < $1.figure.quantity.value }),
            !(incident.impact.users.map {
                $0.text.hasSuffix(Typesetter.text(most.figure.quantity.tokens(allDigits: true)))
            } ?? false)
        else { return [] }
        var widest = most.item
        if incident.state == .resolved { widest.facts[.date] = nil }
        if let action = incident.figures.first(where: { $0.path == widest.path })?.action, action.stopsOrDestroys {
            widest.attributes["marquant"] = "oui"
        }
        return [widest]
    }

    /// What befell most of them: *des milliers de bagages*, before *un concert*.
    func widestEffect(among lists: [String: [Item]]) -> [Item] {
        guard incident.state != .planned, !tellsHowMany, widest(among: lists).isEmpty else { return [] }
        let effects = (lists["conséquences"] ?? []).compactMap { item -> (item: Item, count: Int)? in
            guard item.attributes["témoignage"] == nil, !item.isUncertain, item.hedge == nil, !item.isBefore,
                case .action(let action)? = item.facts[.action]?.value, !action.isDenied,
                let count = item.facts[.subject]?.value?.groups?.map(\.magnitude).max(), count > 0
            else { return nil }
            return (item, count)
        }
        let most = effects.map(\.count).max()
        guard var widest = effects.first(where: { $0.count == most })?.item else { return [] }
        if let most, most >= Self.many { widest.attributes["ampleur"] = "grande" }
        if case .action(let action)? = widest.facts[.action]?.value, action.verb.isPassive,
            let groups = widest.facts[.subject]?.value?.groups, let agreement = Conjunction.agreement(of: groups)
        {
            let words = action.infinitive(owner: agreement).dropFirst()
            widest.facts[.attribute] = Fact(.tokens(Array(words), nil), paths: [widest.path])
        }
        return [widest]
    }

    /// Whether the record counts nobody who died or was hurt: *trois personnes sont mortes* is then the toll, and no detail
    /// of it.
    var countsNobodyHarmed: Bool {
        let toll = incident.impact.casualties
        return toll?.deaths.value == nil && toll?.injured.value == nil
    }

    /// *Cette panne est la plus grande de l’histoire*
    func isRecord(_ clause: Clause) -> Bool {
        guard clause.ranks, clause.source == nil else { return false }
        if clause.subject == .incident { return true }
        guard case .group(let group) = clause.subject, group.isDefinite || group.determiner == .demonstrative else {
            return false
        }
        return IncidentNouns.nouns(for: incident).contains {
            $0.text.split(separator: " ").first == Substring(group.head)
        }
    }

    /// So many that a reader is told at once.
    private static let many = 100

    /// Whether how many died, were touched, or whose data leaked is told by itself.
    private var tellsHowMany: Bool {
        incident.impact.affectedCount.value.map { $0.reports == nil } ?? false
            || incident.impact.data?.people.value != nil
            || incident.impact.casualties?.deaths.value != nil
    }

    /// *Être annulé*, *être privé de courant*: what befell as many, as whoever counts them is sure.
    private func strikes(_ item: Item, _ figure: ReportedFigure) -> Bool {
        guard figure.subject == nil, !figure.isPercentage, let action = figure.action, !action.isDenied,
            action.verb.isPassive, Self.striking.contains(action.head), figure.aspect == .event
        else { return false }
        return !item.isUncertain && !figure.isUncertain && item.hedge == nil && !item.isBefore && item.follows == nil
            && !isClaimant(figure.source)
            && ["dépassé", "moyens", "secours", "rétablit"].allSatisfy { item.attributes[$0] == nil }
    }

    private static let striking: Set<String> = [
        "affecter", "annuler", "arrêter", "atteindre", "bloquer", "chiffrer", "clouer", "concerner", "couper",
        "dérouter", "déprogrammer", "détruire", "effacer", "endommager", "évacuer", "exposer", "fermer", "immobiliser",
        "infecter", "interrompre", "paralyser", "perdre", "perturber", "priver", "reporter", "retarder", "supprimer",
        "suspendre", "toucher",
    ]
}

extension NounGroup {
    /// How many it is of, as far as its words tell; none where they do not.
    fileprivate var magnitude: Int {
        let digits = text.prefix { $0.isNumber || $0.isWhitespace }.filter(\.isNumber)
        if let number = Int(digits) { return number }
        return text.lettersApart.compactMap { Self.magnitudes[String($0)] }.reduce(0) { max($0, 1) * $1 }
    }

    private static let magnitudes: [String: Int] = [
        "dizaines": 10, "centaines": 100, "milliers": 1000, "million": 1_000_000, "millions": 1_000_000,
        "milliard": 1_000_000_000, "milliards": 1_000_000_000,
    ]
}
