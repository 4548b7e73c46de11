import Diagnostics
import French

// MARK: - Figures that may be promises

extension Coherence {
    /// *Investir cinq millions, affirmée, selon l’organisation*: has it, or will it? Neither is told for the other. Said
    /// to be sure, of what one most often announces first, it is asked whether it is done.
    var promises: [Diagnostic] {
        incident.figures.compactMap { figure in
            if let cost = futureCost(figure) { return cost }
            guard figure.date == nil, figure.aspect == .event, isOwn(figure.subject),
                figure.source == .organisation || figure.source == .service,
                let action = figure.action, !action.isPast
            else { return nil }
            let claim = figure.certainty == .claimed ? ", ou ôtez « certitude »" : ""
            let hint =
                "si c’est fait, ajoutez « date »\(claim) ; si c’est promis, mettez-le sous « suites », dans l’action d’un fait : « \(action.head) | \(figure.quantity.written) »"
            switch figure.certainty {
            case .claimed where !Self.claims.contains(action.head):
                return Diagnostic(
                    .promiseOrDeed, "ce chiffre que l’organisation affirme d’elle-même : est-ce fait, ou promis ?",
                    at: location("\(figure.path).certitude"), hint: hint)
            case .confirmed where Self.pledges.contains(action.head):
                return Diagnostic(
                    .likelyPromise, "ce chiffre serait dit accompli : est-ce fait, ou promis ?",
                    at: incident.locations["\(figure.path).action"] ?? location(figure.path), hint: hint)
            case .claimed, .confirmed, .probable, .hypothetical: return nil
            }
        }
    }

    /// *La reconstruction aurait coûté*: what is only probable and has no date may well be to come.
    private func futureCost(_ figure: ReportedFigure) -> Diagnostic? {
        guard figure.date == nil, figure.aspect == .event, let action = figure.action, !action.isPast,
            [.probable, .hypothetical].contains(figure.certainty),
            Self.pledges.contains(action.head) || Self.costs.contains(action.head)
        else { return nil }
        return Diagnostic(
            .likelyPromise, "ce chiffre serait dit accompli : est-ce fait, ou prévu ?",
            at: incident.locations["\(figure.path).action"] ?? location(figure.path),
            hint:
                "si c’est fait, ajoutez « date » ; si c’est à venir, mettez-le sous « suites », dans l’action d’un fait : « \(action.head) | \(figure.quantity.written) »"
        )
    }

    /// What work still to do will take.
    private static let costs: Set<String> = ["coûter", "durer", "exiger", "nécessiter", "prendre"]

    /// Of itself, or of what befell the count: *être investi*.
    private func isOwn(_ subject: Subject?) -> Bool {
        switch subject {
        case nil, .organisation, .service: true
        case .incident, .actor, .person, .group: false
        }
    }

    /// What one says, counts or is, one does not promise.
    private static let claims: Set<String> = [
        "affirmer", "annoncer", "assurer", "avoir", "compter", "constater", "déclarer", "dénombrer", "détenir",
        "devoir", "dire", "disposer", "enregistrer", "espérer", "estimer", "évaluer", "mesurer", "posséder", "prévoir",
        "recenser", "relever", "représenter", "revendiquer",
    ]

    /// What is announced before it is done.
    private static let pledges: Set<String> = [
        "allouer", "consacrer", "débloquer", "dédommager", "embaucher", "indemniser", "investir", "recruter",
        "rembourser",
    ]
}

extension Quantity {
    /// As an editor would write it in an action.
    fileprivate var written: String { Typesetter.text(tokens()) }
}
