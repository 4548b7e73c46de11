import French
import Incidents

/// Who is concerned and how many are one fact when the record counts them in both places.
extension FactTable {
    /// Whoever was touched goes without saying where somebody has counted them, or the dead among them.
    mutating func dropHollowUsers(_ incident: Incident) {
        let impact = incident.impact
        // *Des clients ont été touchés*, beside how many.
        if incident.nature == .dataBreach, facts[.dataPersons]?.condition == .value, impact.uses.isEmpty,
            let users = impact.users, !users.isCounted, facts[.users] != nil,
            users.members.allSatisfy({ Self.customers.contains($0.head) })
        {
            facts[.users] = nil
            unsaid.insert("impact.usagers")
        }
        // Whose data, and how many are concerned: nobody says one thing twice.
        if let affected = facts[.affected], let persons = facts[.dataPersons], affected.condition == persons.condition,
            [.unknown, .undisclosed].contains(affected.condition)
        {
            facts[.affected]?.paths += persons.paths
            facts[.dataPersons] = nil
        }
        // That travellers *were touched* by what killed a hundred of them says nothing.
        if [.accident, .fire].contains(incident.nature), facts[.dead]?.condition == .value, impact.uses.isEmpty,
            let users = impact.users, !users.isCounted, users.namesAnybody || incident.speaksAgain(of: users)
        {
            facts[.users] = nil
            if !incident.speaksAgain(of: users) { unsaid.insert("impact.usagers") }
        }
    }

    /// Nor does it say anything that what killed them in one place was felt around there.
    mutating func dropHollowPlaces(_ incident: Incident) {
        guard [.accident, .fire].contains(incident.nature), facts[.dead]?.condition == .value, facts[.site] != nil,
            facts[.places] != nil, facts[.users] == nil
        else { return }
        facts[.places] = nil
        unsaid.insert("impact.lieux")
    }

    private static let customers: Set<String> = ["abonnés", "clients", "internautes", "usagers", "utilisateurs"]

    /// *800 000 voyageurs* under `usagers` and again, with its source, under `touches`: told once, with its source, in
    /// the words that say more (*33 millions d’assurés* rather than *33 millions de personnes*).
    mutating func countUsersOnce(_ impact: Impact) {
        countPeopleOnce(impact)
        guard let users = impact.users else { return }
        // *Près de 10 millions d’habitants*: that nobody has counted them would contradict it.
        if users.isCounted, [.unknown, .undisclosed].contains(facts[.affected]?.condition) { facts[.affected] = nil }
        for (name, known) in [(FactName.affected, impact.affectedCount), (.dataPersons, impact.data?.people)] {
            guard let figure = known?.value, figure.reports == nil else { continue }
            guard let value = Self.count(figure, in: users) else {
                // *Plus de 200 000 passagers* says that *les passagers* were touched.
                if figure.tokens.contains(where: { $0.text == users.head }), !users.isCounted {
                    facts[.users]?.isCountable = false
                    facts[name]?.paths.append("impact.usagers")
                    return
                }
                // *Jusqu’à 43 millions*, of *43 millions* who may be concerned: no sentence says that they were.
                if users.counts(as: figure), name == .dataPersons || figure.isUncertain {
                    facts[name]?.paths.append("impact.usagers")
                    facts[.users] = nil
                    return
                }
                // So does a number say more than *de nombreux*.
                if users.isVaguelyMany || users.counts(as: figure) {
                    facts[.users]?.isCountable = false
                    facts[name]?.paths.append("impact.usagers")
                    // *Des dizaines de millions de clients*, of *50 millions de personnes*.
                    if impact.uses.isEmpty, !figure.isUncertain { facts[.users] = nil }
                }
                continue
            }
            facts[name]?.value = value
            facts[name]?.paths.append("impact.usagers")
            facts[.users] = nil
            return
        }
        // *De nombreuses entreprises*, where the record names whom it touched by them.
        let saysNothing = users.tokens().prefix(3).contains { ["nombreux", "nombreuses"].contains($0.text) }
        if saysNothing, impact.uses.isEmpty, !impact.dependents.isEmpty {
            facts[.users] = nil
            facts[.dependents]?.paths.append("impact.usagers")
        }
    }

    /// As many under `touches` and under `personnes` are the same people: whose data they are says more, and either’s doubt
    /// is that of both.
    private mutating func countPeopleOnce(_ impact: Impact) {
        guard let touched = impact.affectedCount.value, let people = impact.data?.people.value,
            touched.quantity.value == people.quantity.value, touched.quantity.unit == people.quantity.unit,
            let paths = facts[.affected]?.paths, facts[.dataPersons] != nil
        else { return }
        facts[.dataPersons]?.paths += paths
        facts[.affected] = nil
        if touched.isUncertain { attributes["compteur_personnes"] = "incertain" }
    }

    /// The users’ words where they give the same number, hedge included, of the same people; else nil.
    private static func count(_ figure: ReportedFigure, in users: NounGroup) -> FactValue? {
        // *2 millions*, of *deux millions*.
        for tokens in [figure.tokens, figure.quantity.tokens(allDigits: true)] {
            let counted = tokens.words
            let said = users.tokens().words
            guard let last = tokens.lastIndex(where: { $0.kind == .number || isScale($0) }),
                said.starts(with: counted[...last])
            else { continue }
            let noun = counted[(last + 1)...].filter { !["de", "d’"].contains($0) }
            if said.suffix(noun.count) == noun[...] { return .tokens(figure.tokens, figure.agreement) }
            return noun == ["personnes"] ? .tokens(users.tokens(), users.agreement) : nil
        }
        return nil
    }

    /// *33 millions*
    private static func isScale(_ token: Token) -> Bool {
        ["million", "millions", "milliard", "milliards"].contains(token.text)
    }
}

extension Incident {
    /// Whether users are those whom such a service has anyway, and no others: *les passagers* of an airport, *les
    /// voyageurs de la ligne*.
    func hasAlways(_ users: NounGroup) -> Bool {
        guard users.isDefinite else { return false }
        let words = users.text.inLowerCase.split { " ’'".contains($0) }.map(String.init)
        // *Les soignants et les patients*
        guard words.split(separator: "et").contains(where: { $0.count > 2 || !Self.definite.contains($0.first ?? "") })
        else { return true }
        let called: [String] = [service.actor.name] + service.actor.designations.map { $0.text.text }
        return called.contains { (name: String) in
            let last = name.inLowerCase.split { " ’'".contains($0) }.last.map(String.init)
            return words.count <= 5 && ["de", "du", "d"].contains(words[2]) && words.last == last
        }
    }

    private static let definite: Set<String> = ["le", "la", "les", "l"]

    /// Whether another fact is about them: *des lycéens*, of whom *325 lycéens se trouvaient à bord*.
    fileprivate func speaksAgain(of users: NounGroup) -> Bool {
        let clauses = impact.consequences + impact.symptoms + otherFacts + context + steps.compactMap(\.clause)
        let told = figures.map(\.quantity.unit) + clauses.flatMap(\.spelling)
        let known = SubjectMatter(told.joined(separator: " "))
        return users.members.allSatisfy { known.speaks(of: SubjectMatter($0.head).stems) }
    }
}

extension Clause {
    /// Who did what, in its author’s words.
    fileprivate var spelling: [String] {
        let own = action.infinitive(owner: .masculineSingular).map(\.text)
        return if case .group(let group) = subject { [group.text] + own } else { own }
    }
}

extension NounGroup {
    /// *Quelque 160 000 foyers*, of *160 000 foyers*: as many, hedged otherwise.
    fileprivate func counts(as figure: ReportedFigure) -> Bool {
        func numbers(_ tokens: [Token]) -> [String] { tokens.filter { $0.kind == .number }.map(\.text) }
        let own = numbers(tokens())
        return !own.isEmpty && own == numbers(figure.quantity.tokens(allDigits: true))
            && figure.tokens.words.contains(head)
    }

    /// *De nombreux voyageurs*, *des milliers d’habitants*: as many as one likes.
    fileprivate var isVaguelyMany: Bool {
        let words = tokens().prefix(3).map { $0.text.inLowerCase }
        return words.contains {
            ["nombreux", "nombreuses", "milliers", "millions", "centaines", "dizaines"].contains($0)
        }
            && !isCounted
    }

    /// *800 000 voyageurs*
    var isCounted: Bool { tokens().contains { $0.kind == .number } }

    /// *Les clients* for *les clients d’O2*, beside *une panne d’O2*; nil when the name is not its last complement.
    func without(_ name: String) -> NounGroup? {
        let text = text
        for link in [" de ", " d’", " du ", " de la ", " de l’", " des "] where text.hasSuffix(link + name) {
            return try? NounGroup(parsing: String(text.dropLast(link.count + name.count)))
        }
        return nil
    }
}

extension [Token] {
    /// *143 millions de consommateurs américains*, word by word: a unit is one token.
    fileprivate var words: [String] { flatMap { $0.text.split(separator: " ").map(String.init) } }
}

extension NounGroup {
    /// *Les voyageurs*, *des automobilistes et des chauffeurs routiers*: whom one expects there, and not *les membres d’un
    /// club de retraités*.
    fileprivate var namesAnybody: Bool {
        members.allSatisfy { Self.anybody.contains($0.head) && $0.text.split(separator: " ").count <= 4 }
    }

    private static let anybody: Set<String> = [
        "abonnés", "automobilistes", "camionneurs", "chauffeurs", "clients", "conducteurs", "familles", "habitants",
        "passagers",
        "riverains",
        "routiers", "touristes", "usagers", "visiteurs", "voyageurs",
    ]
}
