import French
import Incidents

/// Where what is told stands against the point of view.
enum Frame: Sendable {
    case past
    case present
    case future
    /// Before the story: *plus-que-parfait*.
    case antecedent
    /// A headline.
    case headline

    /// The frame of a slot: from its anchor, the incident's state and, for an item, its own date.
    init(_ anchor: Anchor, state: Incident.State, item: Item?, pointOfView: LocalDateTime) {
        switch anchor {
        // *La voûte laissait tomber de la poussière*: what was seen of an accident was seen before it.
        case .incident: self = item?.attributes["signe"] == "oui" ? .past : Frame(state)
        case .recit: self = .past
        case .pointOfView: self = .present
        case .outlook: self = .future
        case .antecedent: self = state == .planned ? .past : .antecedent
        // *La compagnie versera les indemnités*: of what is yet to come, the present would make it done.
        case .headline: self = item?.isAhead == true ? .future : .headline
        case .item:
            if let item, item.isOfThen {
                self = .past
            } else if let item, item.holds {
                self = .present
            } else if let date = item?.date, date.isAfter(pointOfView) {
                self = .future
            } else if item?.isAhead == true {
                self = .future
            } else if item?.isEarlier == true {
                self = .antecedent
            } else if let item, item.isBefore, !item.isOfOtherYears || !item.founds && state != .planned,
                state == .resolved || item.attributes["fond"] == "oui"
                    || !item.introducers.isEmpty && !item.pointsBack
                    || state == .ongoing && item.path.hasPrefix("contexte")
            {
                // Told behind what came later, it came before that, too.
                self = .antecedent
            } else if item?.isState == true, let minute = item?.date?.minute,
                minute.minutes(until: pointOfView) < Self.stillSo
            {
                // What was so within the hour still is; of an earlier one, or of another day, it is told as it was then.
                self = .present
            } else if let item, item.isState, item.saysItLasts, let date = item.date, date.isWholeDay,
                date.bound == .exact, date.day == pointOfView.date
            {
                // *Ce mercredi, le câble reste coupé*: no hour says that it was so then alone.
                self = .present
            } else if item?.holds == true || (item?.isState == true && state == .ongoing && item?.date == nil) {
                self = .present
            } else if item?.isState == true, state == .planned, item?.date == nil {
                self = .future
            } else {
                self = .past
            }
        }
    }

    /// In minutes.
    private static let stillSo = 60

    private init(_ state: Incident.State) {
        switch state {
        case .resolved: self = .past
        case .ongoing: self = .present
        case .planned: self = .future
        }
    }

    /// The tense of a verb, by the newsroom's table of tenses: a story in the *passé composé* with its background in
    /// the *imparfait* and what came before in the *plus-que-parfait*; what still holds in the *présent*.
    func tense(_ plane: Plane?, isUncertain: Bool = false) -> Tense {
        switch plane {
        case nil:
            if isUncertain { return self == .past || self == .antecedent ? .conditionalPast : .conditional }
            switch self {
            case .past: return .compoundPast
            case .present, .headline: return .present
            case .future: return .future
            case .antecedent: return .pluperfect
            }
        case .state:
            if isUncertain { return .conditional }
            switch self {
            case .past, .antecedent: return .imperfect
            case .present, .headline: return .present
            case .future: return .future
            }
        case .story: return isUncertain ? .conditionalPast : .compoundPast
        case .anterior:
            return self == .past || self == .antecedent ? .pluperfect : .compoundPast
        case .antecedent: return .pluperfect
        case .pointOfView, .dependent: return .imperfect
        case .ulterior: return self == .past || self == .antecedent ? .conditional : .future
        case .subjunctive: return .subjunctive
        case .permanent: return .present
        case .conditional: return .conditional
        case .conditionalPast: return .conditionalPast
        case .infinitive: return .present
        }
    }
}

extension Item {
    /// *Ouvrir en 1970*, *être achevée en 1974*, of other years: how a thing came to be is true of it today.
    fileprivate var founds: Bool {
        guard case .action(let action)? = facts[.action]?.value else { return true }
        return !path.hasPrefix("contexte") || Self.founding.contains(action.head)
    }

    private static let founding: Set<String> = [
        "accueillir", "acheter", "achever", "acquérir", "apparaître", "bâtir", "classer", "commencer", "construire",
        "coûter", "créer", "dater", "débuter", "enregistrer", "entrer", "fonder", "fusionner", "inaugurer", "instaurer",
        "lancer", "mettre", "moderniser", "naître", "ouvrir", "privatiser", "produire", "racheter", "réaliser",
        "rénover", "signer", "succéder", "traiter", "transporter", "vendre", "voter",
    ]

    /// *Rester coupé*, *devoir encore rapprocher les données*: it goes on.
    fileprivate var saysItLasts: Bool {
        guard case .action(let action)? = facts[.action]?.value else { return false }
        return ["demeurer", "rester"].contains(action.head)
            || action.infinitive(owner: .masculineSingular).contains { ["encore", "toujours"].contains($0.text) }
    }
}
