import Diagnostics
import French

// MARK: - Dated facts

extension Coherence {
    /// A dated fact of the record: what it is called, where it stands, when it was.
    private struct Dated {
        var name: String
        var path: String
        var date: ApproximateMoment?

        /// The key that holds the date, or the fact itself when it is nothing but a date.
        func location(in coherence: Coherence) -> Location {
            coherence.incident.locations["\(path).date"] ?? coherence.location(path)
        }
    }

    var datedFacts: [Diagnostic] {
        outsideWindow + afterView + antecedents
    }

    /// A step cannot come before the start: what did is context or an antecedent. Recoveries and relapses cannot come
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
                        hint: "corrigez la date, ou mettez le fait sous « contexte » ou « antecedents »"))
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
                at: fact.location(in: self), hint: "corrigez la date, ou « vu_le »")
        }
    }

    private var tellable: [Dated] {
        var facts: [Dated] = []
        let events = [incident.detection, incident.acknowledgement, incident.explanation].compactMap(\.self)
        facts += events.map { Dated(name: "cet événement", path: $0.path, date: $0.date) }
        facts += incident.quotes.map { Dated(name: "cette citation", path: $0.path, date: $0.date) }
        facts += incident.figures.map { Dated(name: "ce chiffre", path: $0.path, date: $0.date) }
        facts += [incident.claim].compactMap(\.self).map {
            Dated(name: "cette revendication", path: $0.path, date: $0.date)
        }
        facts += [Dated(name: "ces excuses", path: "excuses", date: incident.apology.value?.date)]
        facts += [Dated(name: "cette compensation", path: "compensation", date: incident.compensation.value?.date)]
        facts += incident.notifications.map { Dated(name: "cette notification", path: $0.path, date: $0.date) }
        if incident.state != .planned {
            facts += incident.steps.map { Dated(name: "cette étape", path: $0.path, date: $0.date) }
            let clauses =
                incident.remedies + incident.inquiry + incident.impact.symptoms + incident.impact.consequences
                + incident.otherFacts.filter { $0.rubric != .outlook && $0.rubric != .context }
            facts += clauses.map { Dated(name: "ce fait", path: $0.path, date: $0.date) }
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
