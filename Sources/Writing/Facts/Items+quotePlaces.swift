import French
import Incidents

/// Where in the story words stand.
extension Items {
    /// What was said, each where it falls in the story: behind the last step of its day.
    func quotes(among steps: [Item]) -> [Item] {
        // Who owned up to it speaks first.
        let own = incident.quotes.filter { $0.author == incident.acknowledgement?.author }
        return (own + incident.quotes.filter { $0.author != incident.acknowledgement?.author }).map { quote in
            var item = self.quote(quote)
            if let hollow = hollowAcknowledgement, hollow.told == quote.path {
                for name in FactName.allCases { item.facts[name]?.paths += hollow.paths }
            }
            // What is announced before the story ends stands there, not behind what befell later.
            let isOfStory =
                !acts(quote, among: steps)
                && (quote.role == nil || quote.role == .reaction
                    || [.announcement, .acknowledgement].contains(quote.role)
                        && steps.contains { isLater($0.date, than: quote.date) })
            if item.attributes["revendique"] == nil, let end = end(spokenOfIn: quote, among: steps) {
                item.attributes["suit"] = end
            } else if item.attributes["revendique"] == nil, let place = placeBeforeTheEnd(quote, among: steps) {
                item.attributes["suit"] = place
            } else if isOfStory, item.attributes["revendique"] == nil, let day = quote.date?.day,
                let step = lastStep(before: quote, on: day, among: steps)
                    ?? steps.last(where: { $0.date?.day == day })
            {
                // What was said as it began is said before what was done next.
                item.attributes["suit"] = isLater(step.date, than: quote.date) ? "début" : step.path
            } else if isOfStory, item.attributes["revendique"] == nil, incident.state != .planned,
                let day = quote.date?.day, day == incident.start?.day,
                steps.contains(where: { isLater($0.date, than: quote.date) })
            {
                // *Nous ne sommes plus en état d’émettre*, said the evening before the return.
                item.attributes["suit"] = "début"
            }
            if item.attributes["suit"] == nil, item.attributes["revendique"] == nil, isOfStory {
                item.attributes["suit"] = act(before: quote, among: steps)
            }
            return item
        }
    }

    /// The last step of the day on which something was said; what was said of it at no known hour stands before it is mended.
    private func lastStep(before quote: Quote, on day: CalendarDate, among steps: [Item]) -> Item? {
        let ofDay = steps.filter { $0.date?.day == day && !isLater($0.date, than: quote.date) }
        guard case .person = quote.author, quote.role == .reaction, quote.date?.minute == nil, let last = ofDay.last,
            last.recovers
        else { return ofDay.last }
        return ofDay.last { !$0.recovers } ?? last
    }

    /// Where words stand that nobody would say once it is over: behind who owned up to it, else behind what was told last
    /// of that day before things went better.
    private func placeBeforeTheEnd(_ quote: Quote, among steps: [Item]) -> String? {
        // Of a leak, what one does about it begins once it is over.
        guard incident.state == .resolved, incident.nature != .dataBreach, let end = incident.end.value,
            quote.date?.minute == nil,
            quote.date.map({ !end.isWhollyBefore($0) }) ?? true,
            quote.speaksAsItLasts || quote.role == .acknowledgement && quote.date != nil
        else { return nil }
        let before = steps.filter { step in
            step.attributes["prélude"] == nil && !step.recovers && !isLater(step.date, than: quote.date)
        }
        let last =
            before.last { $0.attributes["étape"] == "reconnaissance" }
            ?? before.last { step in
                guard let day = quote.date?.day else { return !incident.isOverInADay }
                return step.date?.day == day
            }
        return last?.path ?? "début"
    }

    /// What says that all works again, of that day: *le problème est résolu* stands behind it.
    private func end(spokenOfIn quote: Quote, among steps: [Item]) -> String? {
        guard [nil, .announcement, .reaction].contains(quote.role), let day = quote.date?.day, quote.speaksOfItsEnd
        else {
            return nil
        }
        return steps.last { $0.recovers && $0.date?.day == day && !isLater($0.date, than: quote.date) }?.path
    }

    /// Whether whoever is quoted came that day, or did something else: his words stand behind it.
    private func acts(_ quote: Quote, among steps: [Item]) -> Bool {
        guard case .person(let person) = quote.author, let day = quote.date?.day else { return false }
        return steps.contains { step in
            guard case .person(let other)? = step.facts[.subject]?.value else { return false }
            return other.name == person.name && step.date?.day == day
        }
    }

    /// What whoever is quoted did before he spoke: the mayor who owned up to the attack, the trade union that blamed it on
    /// somebody.
    private func act(before quote: Quote, among steps: [Item]) -> String? {
        guard !incident.isSpokenFor(by: quote.author) || incident.acknowledgement?.author == quote.author else {
            return nil
        }
        if case .person(let person) = quote.author, case .person(let other)? = incident.acknowledgement?.author,
            person.name == other.name, let step = steps.first(where: { $0.attributes["étape"] == "reconnaissance" }),
            !isLater(step.date, than: quote.date)
        {
            return step.path
        }
        return incident.otherFacts.first { fact in
            fact.rubric == .cause && isVoice(quote.author, of: fact.subject) && !isLater(fact.date, than: quote.date)
        }?.path
    }

    /// *Le responsable du syndicat GMB*, of the trade union.
    private func isVoice(_ author: Speaker, of subject: Subject) -> Bool {
        if isSame(author, subject) { return true }
        guard case .person(let person) = author, case .actor(let actor) = subject, let function = person.function else {
            return false
        }
        return function.text.hasSuffix(actor.name) || function.text.contains(actor.name + " ")
    }

    /// What was said at 12.35 is no word on what befell at 17.43.
    private func isLater(_ step: ApproximateMoment?, than quote: ApproximateMoment?) -> Bool {
        guard let step = step?.span, let quote = quote?.span else { return false }
        return step.lowerBound > quote.upperBound
    }
}

extension Quote {
    /// Whether it speaks of the incident as it goes on: *certaines personnes ont* **actuellement** *du mal à…*, *nous*
    /// **travaillons** *à…*, *le Parlement* **subit** *une attaque*.
    fileprivate var speaksAsItLasts: Bool {
        let words = text.inLowerCase.lettersApart.map(String.init)
        return words.contains(where: Self.ofNow.contains)
            || zip(words, words.dropFirst()).contains { pair in
                Self.pairsOfNow.contains { $0 == pair.0 && $1 == pair.1 }
            }
    }

    /// *Le problème est* **résolu**, *tout est* **rentré dans l’ordre**
    fileprivate var speaksOfItsEnd: Bool {
        text.inLowerCase.lettersApart.contains { word in
            ["résol", "rétabl", "rentré", "revenu"].contains { word.hasPrefix($0) }
        }
    }

    private static let ofNow: Set<String> = [
        "actuellement", "affecte", "affectent", "empêche", "empêchent", "enquêtons", "perturbe", "perturbent",
        "rencontrent", "rencontrons", "subissent", "subissons", "subit", "touchent", "travaillons",
    ]
    private static let pairsOfNow = [("en", "cours"), ("en", "flammes"), ("en", "feu"), ("faisons", "face")]
}
