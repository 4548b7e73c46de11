import French
import Incidents

/// Words that mean more beside what was done: those of who did it.
extension Introductions {
    /// *Ce fut une mauvaise décision*: of what the organisation did, the words it did it in stand in the quote.
    func isAct(_ first: Item, spokenOfIn item: Item) -> Bool {
        guard !first.isState, !first.holds, case .entity(.organisation)? = first.facts[.subject]?.value,
            case .action(let action)? = first.facts[.action]?.value, let object = action.object,
            let quote = incident.quotes.first(where: { $0.path == item.path }),
            incident.isSpokenFor(by: quote.author),
            // Its first word, of which no more need be read.
            let opening = String(quote.text.prefix(24)).lettersApart.first,
            Self.demonstratives.contains(String(opening))
        else { return false }
        return SubjectMatter(object.text).isTold(in: SubjectMatter(quote.text), .twoThirds)
            || isPayment(action) && quote.text.contains("décision")
    }

    /// *Ce fut une décision difficile*, of *payer une rançon*, where that is not the news.
    private func isPayment(_ action: InfinitiveGroup) -> Bool {
        action.speaksOfRansom && Self.paying.contains(action.head) && incident.news?.action.speaksOfRansom != true
    }

    private static let paying: Set<String> = ["payer", "régler", "verser"]

    /// *Les hôpitaux publics ne paient jamais de rançon*, of *refuser de payer la rançon* or of *ne pas payer de rançon*,
    /// on the word of who speaks: the words of a refusal stand with it.
    func isRefusal(_ first: Item, spokenOfIn item: Item) -> Bool {
        guard !first.isState, !first.holds, case .action(let action)? = first.facts[.action]?.value,
            action.isDenied || Self.refusing.contains(action.head),
            let quote = incident.quotes.first(where: { $0.path == item.path }), isVoiced(first, by: quote.author),
            quote.text.lettersApart.contains(where: { Self.denying.contains($0.lowercased()) })
        else { return false }
        let refused = SubjectMatter(action.infinitive(owner: .masculineSingular)).without(action.head)
        return refused.isTold(in: SubjectMatter(quote.text), .half)
    }

    /// Whether who is quoted speaks for who acts, or is the one by whom it is known.
    private func isVoiced(_ first: Item, by author: Speaker) -> Bool {
        if case .person(let person)? = first.facts[.source]?.value, case .person(let other) = author {
            return person.name == other.name
        }
        guard case .entity(.organisation)? = first.facts[.subject]?.value else { return false }
        return incident.isSpokenFor(by: author)
    }

    private static let refusing: Set<String> = ["exclure", "refuser", "rejeter"]
    private static let denying: Set<String> = ["aucun", "aucune", "jamais", "pas"]
    private static let demonstratives: Set<String> = ["c", "ce", "cela", "cette"]
}

extension Introductions {
    /// *La bonne vieille méthode du papier*, of *revenir au papier et au crayon*; what was said another day than that of the
    /// incident, of what was done or counted that day by the same house.
    func isTakenUp(_ first: Item, by item: Item) -> Bool {
        guard item.attributes["suit"] == nil, item.attributes["règle"] == nil, item.attributes["revendique"] == nil,
            item.attributes["motif"] == nil, [nil, "absent", "réaction"].contains(item.attributes["rôle"]),
            let quote = incident.quotes.first(where: { $0.path == item.path }), let words = quoted[quote.path]
        else { return false }
        let told = first.words
        if words.stems.intersection(told.stems).subtracting(plainStems).count >= 2 {
            return quote.date == nil
                || first.date.map { $0.span?.lowerBound ?? 0 <= quote.date?.span?.upperBound ?? 0 } ?? true
        }
        guard let day = quote.date?.day, first.date?.day == day else { return false }
        if case .person(let person)? = first.facts[.subject]?.value, case .person(let author) = quote.author {
            return author.name == person.name
        }
        return day != incident.start?.day && isOfOneHouse(quote.author, first)
    }

    /// The prime minister, and what his government decided; the director, and what his firm estimates.
    private func isOfOneHouse(_ author: Speaker, _ first: Item) -> Bool {
        let isOwn = incident.isSpokenFor(by: Items(incident).introduced(author))
        switch first.facts[.source]?.value ?? first.facts[.subject]?.value {
        case .entity(.organisation)?, .entity(.service)?: return isOwn
        case .person(let person)?: if case .person(let other) = author { return other.name == person.name }
        case .nounGroups(let groups)?:
            guard case .person(let person) = author, let function = incident.introduced(person).function else {
                return false
            }
            let office = SubjectMatter(function.text).stems.subtracting(plainStems)
            return groups.contains { !SubjectMatter($0.text).stems.isDisjoint(with: office) }
        default: break
        }
        return false
    }
}

extension Item {
    /// What it is about, who does it and what.
    fileprivate var words: SubjectMatter {
        let subject = facts[.subject]?.value?.groups?.map(\.text).joined(separator: " ") ?? ""
        guard case .action(let action)? = facts[.action]?.value else { return SubjectMatter(subject) }
        return SubjectMatter(subject + " " + Typesetter.text(action.infinitive(owner: .masculineSingular)))
    }
}
