import French
import Incidents

/// What somebody says of himself by his own word alone: *Anonymous Sudan affirme avoir visé 300 domaines*, never *a visé*.
extension Items {
    /// How a fact rests on the word of whom it is about.
    private enum Ground {
        /// He claims it, and nobody says so but he.
        case claim
        /// He thinks so.
        case belief
        /// He says so of what befell him, or of what he did not do: nobody could say it better, and it is no act.
        case report
    }

    /// The same as said by its subject, *affirmer avoir visé*; nil where it needs no such word: what an organisation did,
    /// the record naming it for the source, is told as done.
    ///
    /// - Parameter lasts: whether it still holds: *dit détenir les fichiers*.
    func statement(_ clause: Clause, lasts: Bool = false) -> InfinitiveGroup? {
        guard let source = clause.source, isSame(source, clause.subject), !isAhead(clause.date),
            !clause.path.hasPrefix("suites"), incident.state != .planned || clause.date != nil,
            let ground = ground(
                clause.certainty, clause.path, source, clause.action, isDated: clause.date != nil,
                isState: clause.aspect == .state)
        else { return nil }
        // *Dit avoir cru être ailleurs*, of what one thought when it happened.
        let isOfThen = incident.state == .resolved && Self.intents.contains(clause.action.head)
        let isPresent =
            !isOfThen && (lasts || clause.aspect == .state || Self.holding.contains(clause.action.head))
        return clause.action.asStatement(verb(ground, clause.path), isPast: !isPresent)
    }

    /// *A annoncé sur Twitter avoir isolé le problème*, of *isoler le problème* by *sur Twitter*: where one speaks, one says
    /// what one did elsewhere.
    func announced(_ clause: Clause) -> InfinitiveGroup? {
        guard let channel = clause.channel, clause.place == nil, clause.source == nil, clause.aspect == .event,
            !isAhead(clause.date), incident.state != .planned, clause.subject.isSomebody,
            !clause.action.isDenied, !clause.action.verb.isPassive, Self.mending.contains(clause.action.head),
            Self.voices.contains(where: channel.text.contains)
        else { return nil }
        return clause.action.asStatement("annoncer", isPast: true)
    }

    private static let mending: Set<String> = [
        "annuler", "bloquer", "circonscrire", "constater", "contenir", "corriger", "désactiver", "déterminer",
        "établir",
        "identifier", "isoler", "localiser", "réparer", "résoudre", "restaurer", "rétablir", "stopper", "trouver",
    ]
    private static let voices = [
        "blog", "communiqué", "Facebook", "Instagram", "LinkedIn", "Mastodon", "message", "page d’état",
        "réseaux sociaux",
        "Telegram", "tweet", "Twitter", " X",
    ]

    /// The same of what is counted.
    func statement(_ figure: ReportedFigure, _ action: InfinitiveGroup, lasts: Bool) -> InfinitiveGroup? {
        guard isSame(figure.source, figure.subject), !isAhead(figure.date),
            incident.state != .planned || figure.date != nil, figure.certainty != .confirmed || !isOwner(figure.source),
            let ground = ground(
                figure.certainty, figure.path, figure.source, action, isDated: figure.date != nil,
                isState: figure.aspect == .state && !isOwner(figure.source))
        else { return nil }
        return action.asStatement(verb(ground, figure.path), isPast: !lasts && figure.aspect == .event)
    }

    /// Whether what is told is the word of its subject.
    func isStatement(_ clause: Clause) -> Bool { statement(clause) != nil }

    private func ground(
        _ certainty: Certainty, _ path: String, _ source: Speaker, _ action: InfinitiveGroup, isDated: Bool,
        isState: Bool = false
    ) -> Ground? {
        switch certainty {
        case .claimed: return .claim
        case .probable: return .belief
        case .hypothetical: return nil
        case .confirmed:
            guard incident.locations["\(path).certitude"] == nil else { return nil }
            if isClaimant(source), incident.claim?.confirmation != .confirmed { return .claim }
            // What somebody outside did at some time has a form of its own: *selon sa propre version*.
            guard isOwner(source) || !isDated else { return nil }
            // *Les pirates affirment avoir dérobé 700 gigaoctets*: by their own word, and nobody’s else.
            if case .group(let group) = source, Incident.intruders.contains(group.head), action.isDeed { return .claim }
            // Of what it did the organisation is believed; what it says that it is, it says: *dit protéger 20 % du web*.
            return action.isDeed && !isState ? nil : .report
        }
    }

    /// The organisation, which is believed of its own acts.
    private func isOwner(_ source: Speaker) -> Bool { source == .organisation || source == .service }

    private func isAhead(_ date: ApproximateMoment?) -> Bool { date?.isAfter(incident.pointOfView) ?? false }

    private func verb(_ ground: Ground, _ path: String) -> String {
        let name =
            switch ground {
            case .claim: "affirmation"
            case .belief: "croyance"
            case .report: "constat"
            }
        let draw = StableHash(incident.identifier, path, name).value
        return SpeechVerbs.choose(name, from: draw, holding: [], recent: [])
    }
}

extension Items {
    private static let befallingOnce: Set<String> = [
        "débiter", "déconnecter", "effacer", "éjecter", "expulser", "facturer", "supprimer",
    ]

    /// What was noticed lasts, *les écrans affichaient une erreur*, unless the record says that it happened once or
    /// somebody outside did it: *l’intrus a consulté des fichiers*.
    func isDeed(_ clause: Clause) -> Bool {
        if incident.locations["\(clause.path).aspect"] != nil { return clause.aspect == .event }
        guard !Self.holding.contains(clause.action.head) else { return false }
        // *Des utilisateurs ont été déconnectés*
        if clause.action.verb.isPassive, Self.befallingOnce.contains(clause.action.head) { return true }
        return if case .group(let group) = clause.subject { Incident.intruders.contains(group.head) } else { false }
    }
}

extension InfinitiveGroup {
    /// Whether it is something somebody does, rather than what befalls him, what he is, or what he did not do.
    fileprivate var isDeed: Bool {
        !isDenied && !verb.isPassive && !Self.befalling.contains(head) && !Items.holding.contains(head) && !clears
    }

    /// *Inspecter l’ouvrage* **sans trouver de défaut**: what it says that it did not find.
    private var clears: Bool {
        let words = infinitive(owner: .masculineSingular).map(\.text)
        return zip(words, words.dropFirst()).contains { $0 == "sans" && Self.finding.contains($1) }
    }

    private static let finding: Set<String> = ["constater", "déceler", "détecter", "relever", "trouver"]

    private static let befalling: Set<String> = [
        "connaître", "déplorer", "devenir", "encaisser", "endurer", "éprouver", "essuyer", "perdre", "recevoir",
        "rencontrer", "rester", "ressentir", "souffrir", "subir",
    ]

    /// *Dire avoir voulu venger ses amis*: of himself, by his own word; nil for what already says as much.
    ///
    /// - Parameters:
    ///   - verb: *affirmer*, *indiquer*.
    ///   - isPast: whether it is done, not what lasts.
    fileprivate func asStatement(_ verb: String, isPast: Bool) -> InfinitiveGroup? {
        let speaking: Set<String> = [
            "affirmer", "annoncer", "appeler", "assurer", "avouer", "confirmer", "contester", "déclarer", "demander",
            "démentir", "dire", "estimer", "exiger", "expliquer", "indiquer", "justifier", "menacer", "nier", "penser",
            "préciser", "prétendre", "promettre", "proposer", "réclamer", "reconnaître", "récuser", "réfuter",
            "rejeter", "revendiquer", "soupçonner", "soutenir",
        ]
        guard !speaking.contains(head) else { return nil }
        let words = infinitive(owner: .masculineSingular, past: isPast)
        return try? InfinitiveGroup(parsing: "\(verb) " + Typesetter.text(words))
    }
}
