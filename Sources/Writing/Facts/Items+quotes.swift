import French
import Incidents

/// What people said, and what happened before.
extension Items {
    /// The antecedent, then what its record adds to it.
    func antecedent(_ antecedent: Antecedent) -> [Item] {
        let path = antecedent.path
        var item = clause(antecedent.clause)
        if antecedent.clause.subject == .service { item.attributes["sujet"] = "service" }
        item.attributes["lien"] = antecedent.link == .unstated ? "absent" : antecedent.link.rawValue
        if let duration = antecedent.duration {
            item.facts[.itemDuration] = Fact(.nounGroups([duration]), paths: ["\(path).duree"])
            if let lasting = antecedent.clause.action.lasting { item.facts[.action]?.value = .action(lasting) }
        }
        if let cause = antecedent.cause {
            item.facts[.reason] = Fact(.nounGroups([cause]), paths: ["\(path).cause"])
        }
        if isToldWithItsLink(antecedent) {
            // *…, un épisode sans rapport avec la panne*: what is no outage itself.
            let isOther = antecedent.link == .none && incident.linkTerms?.antecedent.head == "incidents"
            let isApposed = isOther && antecedent.clause.source == nil
            item.attributes["lien_joint"] = isApposed ? "apposé" : "oui"
            if isApposed, let noun = incident.ownNoun {
                item.facts[.linkedIncident] = Fact(.nounGroups([noun]), paths: ["\(path).lien"], isCountable: false)
            }
            item.settles.append("antecedents.lien")
        }
        let more =
            antecedent.details.map { with($0.path, "détail", clause($0)) }
            + antecedent.quotes.map { with($0.path, "citation", quote($0)) }
            + antecedent.ruledOut.map { with($0.path, "écarté", denial($0, $0.path)) } + ownLink(antecedent)
        return [item]
            + more.map { detail in
                var detail = detail
                detail.follows = path
                return detail
            }
    }

    /// *… avait subi une panne, sans lien entre les deux*: of a single one, told in a few words; what goes by another name
    /// would be named twice.
    private func isToldWithItsLink(_ antecedent: Antecedent) -> Bool {
        incident.linkTerms?.areAlike == true && [.none, .unknown].contains(incident.link(asked: antecedent))
            && incident.state != .planned
            && antecedent.date != nil && antecedent.details.isEmpty && antecedent.quotes.isEmpty
            && antecedent.ruledOut.isEmpty
            && antecedent.clause.action.infinitive(owner: .masculineSingular).count <= Self.fewerWords
    }

    private static let fewerWords = 14

    /// Where what came before is not all tied to it alike, how this is.
    private func ownLink(_ antecedent: Antecedent) -> [Item] {
        guard incident.link(asked: antecedent) != .unstated, Set(incident.antecedents.map(\.link)).count > 1 else {
            return []
        }
        return [
            Item(
                path: "\(antecedent.path).lien", attributes: ["forme": "lien", "lien": antecedent.link.rawValue],
                facts: [:])
        ]
    }

    private func with(_ path: String, _ form: String, _ item: Item) -> Item {
        var item = item
        item.path = path
        item.attributes["forme"] = form
        return item
    }

    /// Whether who is quoted speaks of what he did himself: on the day of somebody’s news, which may be his own house’s
    /// (*l’ICO*, of *John Edwards, le commissaire à l’information*); who owned up to it; who speaks for someone that the
    /// record has act or found on (*le général qui dirige les pompiers*).
    private func isPartTo(_ quote: Quote) -> Bool {
        if let news = incident.news, let day = news.date?.day, quote.date?.day == day {
            switch news.subject {
            case .actor, .person, .group: return true
            case .organisation, .service, .incident: break
            }
        }
        if incident.acknowledgement?.author == quote.author { return true }
        guard case .person(let person) = quote.author, let function = incident.introduced(person).function else {
            return incident.quotes.contains { $0.role == .acknowledgement && $0.author == quote.author }
        }
        let office = function.text.inLowerCase
        let heads = incident.headsOfOthers
        if function.text.lettersApart.dropFirst(2).contains(where: { heads.contains(String($0)) }) { return true }
        return incident.actors.contains { actor in
            let name = actor.name.inLowerCase
            return office.hasSuffix(name) || office.contains(name + " ")
        }
    }

    /// Words of a quote that is worked into a sentence of ours.
    private static let fewWords = 8

    func quote(_ quote: Quote) -> Item {
        let path = quote.path
        var item = Item(path: path, attributes: ["rôle": quote.role?.rawValue ?? "absent"], facts: [:])
        let isOwn = quote.role != .reaction && incident.isSpokenFor(by: quote.author)
        item.attributes["voix"] = isOwn ? "propre" : "tiers"
        if quote.text.contains("!") { item.attributes["crie"] = "oui" }
        // What others say of it may suppose what comes later: the organisation itself, no more than what it knew.
        let isOfHouse = quote.date == nil && incident.isSpokenFor(by: quote.author)
        item.attributes["réagit"] = quote.role == .reaction ? isOfHouse ? "maison" : "autrui" : nil
        // Nor does it react to what befell it, or somebody to his own act: they speak.
        if quote.role == .reaction, incident.isSpokenFor(by: introduced(quote.author)) || isPartTo(quote) {
            item.attributes["forme"] = "maison"
        }
        item.attributes["auteur"] = quote.author == .organisation || quote.author == .service ? "organisation" : "autre"
        // Who claims an attack does not react to it.
        if let claim = incident.claim, claim.author == quote.author {
            item.attributes["rôle"] = "absent"
            item.attributes["revendique"] = "oui"
        }
        // What is denied, and by whom, is said together.
        if quote.role == .denial, incident.ruledOut.contains(where: { $0.source == quote.author }) {
            item.attributes["écarte"] = "oui"
        }
        let sentences = Sentences.split(Vocabulary.withoutStop(quote.text))
        item.facts[.text] = Fact(.quote(QuotedWords(Vocabulary.withoutStop(quote.text))), paths: [path])
        if sentences.count > 1 {
            let first = Vocabulary.withoutStop(sentences[0])
            item.facts[.firstSentence] = Fact(.quote(QuotedWords(first)), paths: [path])
            let rest = sentences.dropFirst().joined(separator: " ")
            item.facts[.otherSentences] = Fact(.quote(QuotedWords(rest)), paths: [path])
        }
        item.facts[.author] = Fact(speaker(quote.author), paths: [path])
        // A few words in lower case are no sentence: they are worked into ours; *catastrophique* is not spoken of, but used.
        let isShort =
            quote.text.utf8.split(separator: UInt8(ascii: " "), maxSplits: Self.fewWords).count <= Self.fewWords
            && quote.text.first?.isLowercase == true
        item.attributes["taille"] = !isShort ? "longue" : quote.text.contains(" ") ? "brève" : "mot"
        settle(&item, quote)
        if let channel = quote.channel, !channel.text.hasSuffix(" " + incident.service.actor.name) {
            item.facts[.channel] = Fact(
                .tokens(incident.channel(channel, of: quote.author), nil), paths: ["\(path).canal"])
        }
        if let language = quote.originalLanguage, let name = Vocabulary.language(language) {
            // Once of each who speaks in a sentence; of a few words worked into ours, where nobody else’s was translated.
            let own = "langue \(language) \(quote.author.key)"
            item.facts[.language] = Fact(
                .tokens(Vocabulary.words("traduit \(name)"), nil),
                paths: ["langue \(language)"] + (isShort ? [] : [own]))
        }
        if let date = quote.date {
            item.facts[.quoteDate] = Fact(.moment(date), paths: [path])
        }
        return item
    }
}

extension InfinitiveGroup {
    /// *Rester en panne*, of what is told to have been *tombé en panne* for twenty hours: one falls in a moment; nil of
    /// anything else.
    fileprivate var lasting: InfinitiveGroup? {
        let words = infinitive(owner: .masculineSingular)
        guard head == "tomber", words.count > 1, words.read(["tomber", "en", "panne"], at: 0) else { return nil }
        return try? InfinitiveGroup(parsing: "rester" + " " + Typesetter.text(Array(words.dropFirst())))
    }
}

extension Speaker {
    /// Who it is, apart from how he is called.
    fileprivate var key: String {
        switch self {
        case .organisation: "organisation"
        case .service: "service"
        case .actor(let actor): actor.slug
        case .group(let group): group.text
        case .person(let person): person.name
        }
    }
}
