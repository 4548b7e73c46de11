import French
import Incidents

/// What rests on somebody’s word: who claims an attack, and what one says of oneself.
extension Items {
    /// What pirates say of their attack means nothing before one knows who they are and what they claim.
    func tellAfterClaim(_ item: inout Item) {
        item.follows = incident.claim?.path
        item.attributes["revendique"] = "oui"
    }

    /// *Nier être l’auteur de la seconde attaque*: what he disowns, once it is told what he claims.
    func deniesClaim(_ clause: Clause) -> Bool {
        guard let claim = incident.claim, clause.path.hasPrefix("faits"), isSame(claim.author, clause.subject) else {
            return false
        }
        return ["nier", "démentir", "contester", "récuser", "réfuter"].contains(clause.action.head)
    }

    /// *Deux groupes ont dit avoir voulu perturber le festival*: why he did it, once it is told that he claims it.
    func explainsClaim(_ clause: Clause) -> Bool {
        guard let claim = incident.claim, clause.path.hasPrefix("faits"), isSame(claim.author, clause.subject),
            !(clause.date.flatMap { date in claim.date.map { date.isWhollyBefore($0) } } ?? false)
        else { return false }
        return ["affirmer", "assurer", "dire", "expliquer", "invoquer", "justifier"].contains(clause.action.head)
    }

    /// Whether somebody is who claims the attack, under his name or as *l’auteur de la revendication*.
    func isClaimant(_ speaker: Speaker?) -> Bool {
        guard let claim = incident.claim, let speaker else { return false }
        if speaker == claim.author { return true }
        guard case .group(let group) = speaker else { return false }
        if group.namesClaim { return true }
        // *Le pirate*, once *un pirate* has claimed it.
        return if case .group(let author) = claim.author { group.isDefinite && group.head == author.head } else {
            false
        }
    }

    /// *Les pirates ont réclamé six bitcoins*: a ransom that the record does not call so.
    func demandsMoney(_ clause: Clause) -> Bool {
        guard incident.nature.isMalicious, !clause.action.isDenied,
            ["demander", "exiger", "réclamer"].contains(clause.action.head)
        else { return false }
        let isByIntruder =
            switch clause.subject {
            case .group(let group): Incident.intruders.contains(group.head)
            case .actor(let actor): incident.claim?.author == .actor(actor)
            default: false
            }
        return isByIntruder
            && clause.action.infinitive(owner: .masculineSingular).contains { word in
                Self.currencies.contains { word.text.hasPrefix($0) }
            }
    }

    private static let currencies = ["bitcoin", "couronne", "dollar", "euro", "franc", "livre", "yen"]

    /// Whether it happened too long ago for the present of a title.
    func isOld(_ date: ApproximateMoment?) -> Bool {
        guard let day = date?.day ?? incident.end.value?.day ?? incident.start?.day else { return false }
        return day.days(until: incident.pointOfView.date) > Self.recentDays
    }

    private static let recentDays = 30

    /// Whether what somebody outside did at some time is told by his own word, one or several: the record names him as
    /// the source of what he did where others say otherwise.
    func soleWitness(_ clause: Clause) -> String? {
        guard clause.date != nil, clause.aspect == .event, let source = clause.source, isSame(source, clause.subject)
        else { return nil }
        switch clause.subject {
        case .actor(let actor): return actor.agreement.number == .plural ? "plusieurs" : "seul"
        case .group(let group): return group.agreement.number == .plural ? "plusieurs" : "seul"
        case .person: return "seul"
        case .organisation, .service, .incident: return nil
        }
    }
}
