import French
import Incidents

/// Why it happened, who says so, and what is ruled out.
extension Items {
    var cause: [Item] {
        guard let cause = incident.cause.value, !incident.causeSaysItsKind else { return [] }
        var item = Item(
            path: "cause", attributes: ["certitude": cause.certainty.rawValue], facts: [:], date: nil)
        item.facts[.reason] = Fact(.nounGroups([cause.text]), paths: ["cause"])
        let length = cause.text.tokens().count
        item.attributes["longueur"] = length <= Self.shortReason ? "brève" : "longue"
        item.ownsItsWords = cause.text.hasThirdPersonPossessive
        if let source = cause.source { item.facts[.source] = Fact(speaker(source), paths: ["cause.selon"]) }
        item.attributes["récit"] = causeInTheStory
        item.facts[.reason]?.paths += toldWithCause
        // What is ruled out in the same breath; what a quote rules out is left to it.
        let denied = incident.ruledOut.filter { $0.source == cause.source && $0.text.mayBeCause }
        let isQuoted = incident.quotes.contains { quote in
            quote.role == .denial
                && (quote.author == cause.source
                    || speaks(introduced(quote.author), for: cause.source)
                        && denied.allSatisfy { SubjectMatter($0.text.text).isTold(in: SubjectMatter(quote.text)) })
        }
        // *Et non à une cyberattaque*, of what is denied; that nothing points to it is said apart.
        if denied.count == 1, let denial = denied.first, !isQuoted, denial.certainty == .confirmed,
            cause.certainty == .confirmed || cause.certainty == .claimed
        {
            item.facts[.rival] = Fact(.nounGroups([denial.text]), paths: [denial.path])
        }
        return [item]
    }

    /// What tells nothing but that somebody spoke, where why is told: that the organisation owned up at once, and that
    /// who knows the cause came back on it, nobody knows where.
    func findToldWithCause() -> [String] {
        guard let cause = incident.cause.value else { return [] }
        var paths: [String] = []
        if let hollow = hollowAcknowledgement, hollow.told == "cause" { paths += hollow.paths }
        if let explanation = incident.explanation, explanation.author != .organisation, explanation.author != .service,
            !speaks(explanation.author, for: cause.source), explanation.channel == nil
        {
            paths.append(explanation.path)
        }
        return paths
    }

    /// Where the story has what brought it about: nowhere if nobody is sure, or somebody thinks otherwise.
    private var causeInTheStory: String? {
        guard let cause = incident.cause.value, isUndisputed(cause) else { return nil }
        return mechanismInTheStory
    }

    /// Where the story has how an accident went, or the scourge that struck: before its beginning, where that has hours, or
    /// behind; nowhere if somebody came back on it.
    var mechanismInTheStory: String? {
        guard incident.state != .planned, let cause = incident.cause.value, !cause.mechanism.isEmpty,
            incident.explanation == nil
        else { return nil }
        // *Le camion pesait 50 tonnes, selon le procureur* argues for a lead; *le navire s’est incliné* tells how it went.
        let tellsHowItWent = cause.mechanism.allSatisfy { $0.aspect == .event && $0.source == nil }
        guard
            isUndisputed(cause)
                ? isDisaster || cause.text.isScourge && !cause.text.isCoordinated : isDisaster && tellsHowItWent
        else { return nil }
        let isBefore = cause.mechanism.contains { step in
            step.date.flatMap { date in incident.start.map { date.isWhollyBefore($0) } } ?? false
        }
        return isBefore ? "avant" : "après"
    }

    private func isUndisputed(_ cause: Cause) -> Bool {
        [.confirmed, .claimed].contains(cause.certainty) && incident.hypotheses.isEmpty
            && !incident.otherFacts.contains { $0.rubric == .cause }
    }

    /// Marks what is known of how an accident went: *un tram a reculé dans le tunnel*.
    func ofTheStory(_ items: [Item]) -> [Item] {
        guard isDisaster, incident.state != .planned else { return items }
        return items.map { item in
            guard item.attributes["rubrique"] == Rubric.cause.rawValue, item.isEvent, !item.isUncertain,
                item.facts[.source] == nil, item.isTimeless && item.date == nil || item.date?.day == incident.start?.day
            else { return item }
            var item = item
            item.attributes["récit"] = "après"
            return item
        }
    }

    /// Words of a reason that stands in one sentence with when and where it was given.
    private static let shortReason = 20

    func hypothesis(_ hypothesis: Hypothesis, _ path: String) -> Item {
        var item = Item(
            path: path, attributes: ["certitude": hypothesis.certainty.rawValue], facts: [:], date: nil)
        // What was thought and is denied now was thought first.
        let denials = incident.ruledOut.filter {
            $0.text.head == hypothesis.text.head && $0.text.text == hypothesis.text.text
        }
        if !denials.isEmpty || isSuperseded {
            // Nobody took it back: it was said, no more.
            item.attributes["rejetée"] = denials.isEmpty && hypothesis.source != nil ? "autre" : "oui"
        }
        // What somebody else denies may be thought still.
        if !isSuperseded, let source = hypothesis.source, !denials.isEmpty,
            !denials.contains(where: { $0.source == source })
        {
            item.attributes["rejetée"] = "autre"
            // One sentence tells both: *…, ce que les autorités locales démentent*.
            if let denial = denials.first(where: { $0.certainty == .confirmed && $0.source != nil }),
                let opponent = denial.source, !isQuoted(denial)
            {
                item.facts[.author] = Fact(speaker(opponent), paths: [denial.path])
            }
        }
        item.facts[.reason] = Fact(.nounGroups([hypothesis.text]), paths: [path])
        if let source = hypothesis.source { item.facts[.source] = Fact(speaker(source), paths: [path]) }
        return item
    }

    /// Whether somebody’s words deny it as well.
    private func isQuoted(_ denial: Denial) -> Bool {
        incident.quotes.contains { $0.role == .denial && $0.author == denial.source }
    }

    /// Whether what brought the incident about is known: anything else was thought before. Of an attack, a lead is who.
    private var isSuperseded: Bool {
        incident.cause.value?.certainty == .confirmed && !incident.nature.isMalicious
    }

    func claim(_ claim: Claim) -> Item {
        let confirmation = claim.confirmation == .unstated ? "absent" : claim.confirmation.rawValue
        var item = Item(
            path: claim.path, attributes: ["confirmation": confirmation], facts: [:], date: claim.date)
        item.facts[.subject] = Fact(speaker(claim.author), paths: [claim.path])
        if case .actor = claim.author { item.attributes["nommé"] = "oui" }
        if let date = claim.date { item.facts[.date] = Fact(.moment(date), paths: [claim.path]) }
        if let channel = claim.channel {
            item.facts[.channel] = Fact(.tokens(Vocabulary.tokens(channel), nil), paths: [claim.path])
        }
        if let source = claim.source, source != claim.author {
            item.facts[.source] = Fact(speaker(source), paths: [claim.path])
        }
        return item
    }

    /// While nobody knows the cause, an authority that sees no sign of a lead does not say that it is false.
    func ruledOut(_ denial: Denial) -> Item {
        var item = self.denial(denial, denial.path)
        if case .unknown = incident.cause, item.attributes["écarté"] == "cause", let source = denial.source,
            !incident.isSpokenFor(by: source),
            // What another put forward is denied, not left open.
            !incident.hypotheses.contains(where: { $0.text.text == denial.text.text && $0.source != source })
        {
            item.attributes["écarté"] = "piste"
        }
        if [.probable, .hypothetical].contains(denial.certainty) { item.attributes["écarté"] = "incertain" }
        // *Une erreur humaine, et non une cyberattaque*: the cause has said it.
        if let cause = incident.cause.value, cause.source == denial.source,
            cause.text.text.hasSuffix("non \(denial.text.text)")
        {
            item.needlessAfter = "cause"
        }
        return item
    }

    /// Whether the news is that denial: *Oracle dément toute intrusion*.
    private func newsDenies(_ denial: Denial) -> Bool {
        guard let news = incident.news, let source = denial.source, isSame(source, news.subject) else { return false }
        return ["contester", "démentir", "nier", "récuser", "réfuter"].contains(news.action.head)
    }

    func denial(_ denial: Denial, _ path: String) -> Item {
        let isOwn = denial.source == nil || denial.source == .organisation || denial.source == .service
        var item = Item(path: path, attributes: ["voix": isOwn ? "propre" : "tiers"], facts: [:], date: nil)
        item.attributes["écarté"] = denial.text.kindOfDenial
        if denial.deniesIncident { item.attributes["nié"] = newsDenies(denial) ? "nouvelle" : "oui" }
        if let absence = denial.text.absence {
            item.facts[.absence] = Fact(.tokens(absence, denial.text.agreement), paths: [path])
        }
        if let whole = denial.text.anyOfIt {
            item.facts[.wholeReason] = Fact(.tokens(whole, denial.text.agreement), paths: [path])
        }
        item.facts[.reason] = Fact(.nounGroups([denial.text]), paths: [path])
        item.ownsItsWords = denial.text.hasThirdPersonPossessive
        if let source = denial.source { item.facts[.source] = Fact(speaker(source), paths: [path]) }
        return item
    }
}
