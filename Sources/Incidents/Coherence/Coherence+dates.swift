import Diagnostics
import French

// MARK: - Dated facts

extension Coherence {
    /// A dated fact of the record: what it is called, where it stands, when it was.
    private struct Dated {
        var name: String
        var path: String
        var date: ApproximateMoment?
        /// What to do where it comes after the point of view.
        var remedy = "corrigez la date, ou « vu_le »"

        /// The key that holds the date, or the fact itself when it is nothing but a date.
        func location(in coherence: Coherence) -> Location {
            coherence.incident.locations["\(path).date"] ?? coherence.location(path)
        }
    }

    var datedFacts: [Diagnostic] {
        outsideWindow + afterView + antecedents
    }

    /// A step cannot come before the start: what did led to it, or is context or an antecedent. Recoveries and relapses cannot come
    /// after the end; explanations can.
    private var outsideWindow: [Diagnostic] {
        guard incident.state != .planned else { return [] }
        var findings: [Diagnostic] = []
        for step in incident.steps {
            guard let date = step.date else { continue }
            let place = Dated(name: "", path: step.path, date: date).location(in: self)
            if let start = incident.start, start.isSurely(after: date) {
                findings.append(
                    Diagnostic(
                        .stepOutsideWindow, "cette étape précède le début de l’incident", at: place,
                        hint:
                            "s’il a mené à l’incident, mettez ce fait sous « cause », dans « mecanisme », avec sa « date » ; sinon, sous « antecedents » ou « contexte », ou corrigez la date"
                    ))
            }
            if let end = incident.end.value, Coherence.isInside(step.kind), date.isSurely(after: end) {
                findings.append(
                    Diagnostic(
                        .stepOutsideWindow, "cette étape suit la fin de l’incident", at: place,
                        hint: "corrigez la date, ou « fin »"))
            }
        }
        return findings
    }

    /// Whether a kind of step is part of the incident itself.
    private static func isInside(_ kind: Step.Kind?) -> Bool {
        switch kind {
        case .partialRecovery, .relapse, .worsening, .recovery, .fix: true
        case .firstReports, .acknowledgement, .causeFound, .explanation, nil: false
        }
    }

    /// Nothing later than the point of view leaks in. What is announced may be later: `suites`, a planned operation.
    private var afterView: [Diagnostic] {
        let view = incident.pointOfView
        return tellable.compactMap { fact in
            guard let date = fact.date, date.isSurely(after: view) else { return nil }
            return Diagnostic(
                .afterPointOfView, "\(fact.name) vient après le point de vue de l’article (\(view.iso))",
                at: fact.location(in: self), hint: fact.remedy)
        }
    }

    private static let factToCome =
        "s’il est à venir, mettez-le sous « suites » ; sinon, corrigez la date, ou « vu_le »"
    private static let figureToCome =
        "un chiffre à venir se dit sous « suites », dans l’action d’un fait : « investir | 5 millions d’euros » ; sinon, corrigez la date, ou « vu_le »"

    private var tellable: [Dated] {
        var facts: [Dated] = []
        let events = [incident.detection, incident.acknowledgement, incident.explanation].compactMap(\.self)
        facts += events.map { Dated(name: "cet événement", path: $0.path, date: $0.date) }
        facts += incident.quotes.map { Dated(name: "cette citation", path: $0.path, date: $0.date) }
        facts += incident.figures.map {
            Dated(name: "ce chiffre", path: $0.path, date: $0.date, remedy: Self.figureToCome)
        }
        facts += [incident.claim].compactMap(\.self).map {
            Dated(name: "cette revendication", path: $0.path, date: $0.date)
        }
        facts += [Dated(name: "ces excuses", path: "excuses", date: incident.apology.value?.date)]
        facts += [
            Dated(
                name: "cette compensation", path: "compensation", date: incident.compensation.value?.date,
                remedy: Self.factToCome)
        ]
        facts += incident.notifications.map { Dated(name: "cette notification", path: $0.path, date: $0.date) }
        if incident.state != .planned {
            facts += incident.steps.map {
                Dated(name: "cette étape", path: $0.path, date: $0.date, remedy: Self.factToCome)
            }
            let clauses =
                incident.remedies + incident.inquiry + incident.impact.symptoms + incident.impact.consequences
                + incident.otherFacts.filter { $0.rubric != .outlook && $0.rubric != .context }
            facts += clauses.map { Dated(name: "ce fait", path: $0.path, date: $0.date, remedy: Self.factToCome) }
        }
        return facts
    }

    private var antecedents: [Diagnostic] {
        guard let start = incident.start else { return [] }
        return incident.antecedents.compactMap { antecedent in
            guard let date = antecedent.date, date.isSurely(after: start) else { return nil }
            return Diagnostic(
                .antecedentAfterStart, "cet antécédent suit le début de l’incident",
                at: Dated(name: "", path: antecedent.path, date: date).location(in: self),
                hint: "corrigez la date, ou mettez le fait sous « suites » ou « chronologie »")
        }
    }
}
