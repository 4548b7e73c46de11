import French
import Incidents

/// Why, and what came after.
extension FactTable {
    mutating func addCause(_ incident: Incident, _ items: Items) {
        if let provider = incident.provider {
            facts[.provider] = Fact(items.speaker(provider), paths: ["prestataire"])
            // *Prestataire d’un hébergeur*, of the hosting company itself.
            attributes["prestataire_est"] =
                [.organisation, .service].contains(provider) ? nil : provider.isPlural ? "plusieurs" : "tiers"
        }
        guard !incident.causeSaysItsKind else { return }
        set(.cause, incident.cause, "cause") { .nounGroups([$0.text]) }
        guard let cause = incident.cause.value else { return }
        facts[.cause]?.paths += items.toldWithCause
        if let short = cause.short, !incident.isItsKind(short) {
            set(.causeShort, .nounGroups([short]), "cause.bref", countable: false)
        } else if cause.text.tokens().count <= Self.shortCause {
            set(.causeShort, .nounGroups([cause.text]), "cause", countable: false)
        }
        attributes["certitude_cause"] = cause.certainty.rawValue
        // *Un logiciel dépassé*, before *la tempête avait cloué au sol des équipages, que le logiciel ne suivait plus*.
        if cause.isTold(by: cause.mechanism) { attributes["cause_contée"] = "oui" }
        attributes["expliquée_par"] = [.organisation, .service, nil].contains(cause.source) ? "organisation" : "tiers"
        // Cables cut do not cause the sabotage: they are what it was.
        attributes["cause_est"] = incident.causeIsOfItsKind ? "nature" : incident.nature == .sabotage ? "moyen" : nil
        if cause.source == .organisation, incident.isNotEvoked(by: cause) { attributes["cause_de"] = "organisation" }
        attributes["cause_forme"] = cause.text.isFlood && incident.nature.isMalicious ? "flot" : "autre"
        if let source = cause.source { setSource(.causeSource, source, "cause", incident) }
    }

    /// Above an article, who lost power, water or heating comes before whom one could not call.
    var withoutLesserUses: FactTable {
        guard items("conséquences").contains(where: { $0.attributes["prive"] == "oui" }) else { return self }
        var table = self
        table.facts[.uses] = nil
        return table
    }

    /// Where there is room, a cause of few words is told in all of them: *une cyberattaque massive*; so is one that only
    /// adds to its short form, which would be told twice: *la tempête Alex*, *les pluies apportées par la tempête Alex*.
    func withPlainCause() -> FactTable {
        guard let cause = facts[.cause], let short = facts[.causeShort],
            let words = cause.value?.groups?.first?.tokens(), let brief = short.value?.groups?.first?.tokens(),
            words.count <= Self.plainCause || cause.value?.groups == short.value?.groups
                || words.count <= Self.fullCause && !tellsCauseAtLength
                    && SubjectMatter(brief).isTold(in: SubjectMatter(words), .whole)
        else { return self }
        var table = self
        table.facts[.causeShort] = cause
        table.facts[.causeShort]?.isCountable = false
        return table
    }

    /// Whether the body comes back to the cause: with who explained it, what is ruled out, or how it came about; or
    /// whether its words are of somebody’s, whom a sentence about the incident does not name.
    private var tellsCauseAtLength: Bool {
        facts[.explanation] != nil || attributes["cause_de"] != nil || attributes["cause_citée"] != nil
            || attributes["cause_contée"] != nil || !items("hypothèses").isEmpty
            || items("mécanisme").first?.pointsBack == true
            || items("écartés").contains { Self.rivals.contains($0.attributes["écarté"] ?? "") }
            || items("cause").contains { $0.ownsItsWords }
    }

    /// What is ruled out as a cause.
    static let rivals: Set<String> = ["cause", "origine", "piste"]

    /// Words of a cause that a standfirst has room for.
    private static let plainCause = 6
    /// Words of one that its short form leaves little to add to.
    private static let fullCause = 14

    /// Words of a cause that is short as it stands: *la tempête Klaus*.
    private static let shortCause = 4

    private static let warnings: Set<String> = ["méfier", "surveiller", "vérifier"]

    mutating func addAftermath(_ incident: Incident, _ items: Items) {
        addApology(incident, items)
        let inquirers = Set(incident.inquiry.filter(\.action.isInquiry).map(\.subject)).count
        if inquirers > 1 { attributes["enquêtes"] = [2: "deux", 3: "trois"][inquirers] ?? "plusieurs" }
        if incident.advice.contains(where: { Self.warnings.contains($0.action.head) }) {
            attributes["vigilance"] = "oui"
        }
        for (name, text, path) in [
            (FactName.dataOfficer, incident.dataOfficer, "dpo"), (.contact, incident.contact, "contact"),
        ] {
            guard let text else { continue }
            let words = Typography.imprimerie.tokens(
                fromPlainText: Vocabulary.withoutStop(text).withoutArticleOfNumber)
            set(name, .tokens(words, nil), path)
        }
        set(.compensation, incident.compensation, "compensation") { .nounGroups([$0.text]) }
        // What was promised long ago was kept or was not: *prévu*, *annoncé*.
        if let end = incident.end.value?.day ?? incident.start?.day,
            end.days(until: incident.pointOfView.date) > Self.promiseStands
        {
            attributes["promesse"] = "ancienne"
        }
        if let compensation = incident.compensation.value?.text {
            if compensation.makesAmends { attributes["dédommagement"] = "oui" }
            if compensation.isNamedAmends { attributes["dédommagement_dit"] = "oui" }
        }
        if let beneficiaries = incident.compensation.value?.beneficiaries {
            set(.beneficiaries, .nounGroups([beneficiaries]), "compensation.beneficiaires")
        }
        if let date = incident.compensation.value?.date {
            set(.compensationDate, .moment(date), "compensation.date", countable: false)
            // Promised the day after, it is what readers of yesterday’s article have not read.
            if incident.state == .resolved, let day = date.day, let first = incident.start?.day, day > first,
                day.days(until: incident.pointOfView.date) <= Self.promiseIsNews
            {
                attributes["dédommagement_frais"] = "oui"
            }
        }
        addAdvice(incident)
        addLink(incident)
        let plain = incident.remedies.enumerated().filter {
            $0.element.subject == .organisation && $0.element.date == nil && $0.element.source == nil
                && $0.element.certainty == .confirmed && incident.state != .planned
        }
        if plain.count > 1, plain.count == incident.remedies.count, plain.count < 4 {
            set(.remedies, .actions(plain.map(\.element.action)), "remedes")
            facts[.remedies]?.paths = plain.map { "remedes[\($0.offset)]" }
        }
    }

    /// Days for which a promise is news: a weekend.
    private static let promiseIsNews = 2
    /// Days for which what was promised is still to come.
    private static let promiseStands = 90

    mutating func addOrnament(_ incident: Incident) {
        let rows: [(FactName, String?, String)] = [
            (.ornamentTitle, incident.ornament.title, "ornement.titre"),
            (.ornamentLead, incident.ornament.lead, "ornement.attaque"),
            (.ornamentClose, incident.ornament.closing, "ornement.chute"),
        ]
        for (name, text, path) in rows {
            if let text {
                set(name, .tokens(Typography.imprimerie.tokens(fromPlainText: Vocabulary.withoutStop(text)), nil), path)
            }
        }
    }

    private mutating func addApology(_ incident: Incident, _ items: Items) {
        let twins = items.twins
        switch incident.apology {
        // An act of the story that says more of it tells it.
        case .value where twins["excuses"] != nil: return
        case .value(let apology):
            attributes["certitude_excuses"] = apology.certainty.rawValue
            set(.apology, .tokens([], nil), "excuses")
            facts[.apology]?.paths += twins.filter { $0.value == "excuses" }.map(\.key).sorted()
            if let reason = apology.reason { set(.apologyReason, .nounGroups([reason]), "excuses.motif") }
            if let recipients = apology.recipients {
                set(.apologyRecipients, .nounGroups([recipients]), "excuses.a")
            }
            if incident.apologizesWithNews {
                // Made on the day of the news, it is told with it, which has named the day.
                attributes["excuses_du"] = "nouvelle"
            } else if let date = apology.date {
                set(.apologyDate, .moment(date), "excuses.date", countable: false)
            }
            if let channel = apology.channel {
                set(
                    .apologyChannel, .tokens(incident.channel(channel, of: apology.author), nil), "excuses.canal",
                    countable: false)
            }
            facts[.apologyAuthor] = Fact(
                items.speaker(apology.author), paths: ["excuses"], isCountable: false)
            attributes["excusant_est"] = incident.isOfTheHouse(apology.author) ? "maison" : "autre"
        case .none: facts[.apology] = Fact(.none, path: "excuses")
        // Apologies are said aloud: that nobody knows of any is no news, and nothing is told of it.
        case .unknown, .undisclosed: unsaid.insert("excuses")
        case .unstated: break
        }
        // Words of apology tell it best, unless what it was for, and to whom, would be lost.
        if incident.quotesItsApology {
            attributes["rôle_excuses"] = "cité"
        }
    }

    private mutating func addAdvice(_ incident: Incident) {
        // To one sort of people at a time: what is for lorries is not for everybody.
        let first = incident.advice.first
        let leading = incident.advice.prefix { $0.recipients == first?.recipients && $0.source == first?.source }
        let advice = leading.map(\.action)
        // What one should do about stolen data one should still do when the leak is over.
        attributes["conseils_valent"] =
            incident.state != .resolved || incident.nature.isMalicious ? "toujours" : "alors"
        if incident.tellsWhichData { attributes["données_dites"] = "oui" }
        if !advice.isEmpty {
            set(.advice, .infinitives(advice), "conseils")
            facts[.advice]?.paths = leading.map(\.path)
            if let first {
                set(.adviser, Items(incident).speaker(first.source), "conseils", countable: false)
                attributes["conseilleur_est"] = Items(incident).adviser(of: first)
            }
            if let recipients = first?.recipients {
                set(.recipients, .nounGroups([recipients]), "conseils", countable: false)
            }
        }
    }

    /// How what came before is tied to it.
    private mutating func addLink(_ incident: Incident) {
        let links = Set(incident.antecedents.map { incident.link(asked: $0) })
        if let terms = incident.linkTerms {
            set(.linkTerms, .nounGroups([terms.antecedent]), "antecedents.lien", countable: false)
            attributes["lien_entre"] = terms.areAlike ? "pareils" : "divers"
            if let other = terms.incident {
                set(.linkedIncident, .nounGroups([other]), "antecedents.lien", countable: false)
            }
        }
        if links == [.established], incident.state != .planned {
            set(.link, .tokens([], nil), "antecedents.lien")
            attributes["lien_connu"] = "établi"
        }
        // Where they differ, each is told of its own.
        if links.count == 1, links.isSubset(of: [.none, .unknown]) {
            set(.link, .tokens([], nil), "antecedents.lien")
            facts[.link]?.follows = Set(incident.antecedents.map(\.path))
            attributes["lien_connu"] = links.contains(.unknown) ? "non" : "oui"
        }
    }

    /// What else is unsaid, or unknown, as the cause is: said with it, in one breath.
    mutating func addSilence() {
        guard let cause = facts[.cause]?.condition, cause == .undisclosed || cause == .unknown else { return }
        let isCount = facts[.affected]?.condition == cause
        let isReturn = facts[.expectedEnd]?.condition == cause
        attributes["silence"] = isCount && isReturn ? "tout" : isCount ? "nombre" : isReturn ? "retour" : "cause"
    }

    /// How the service and its organisation are called.
    mutating func addNames(_ incident: Incident) {
        let isSameName = incident.service.actor.name == incident.organisation.name
        attributes["article"] = incident.organisation.article == .definite ? "défini" : "aucun"
        attributes["article_service"] = incident.service.actor.article == .definite ? "défini" : "aucun"
        attributes["en_ligne"] = incident.service.isOnline ? "oui" : "non"
        attributes["noms"] = isSameName ? "confondus" : "distincts"
        let names = [incident.service.actor.name, incident.organisation.name]
        // *OVHcloud fermera le centre de données d’OVHcloud* would say it twice.
        attributes["noms_liés"] = names[0].contains(names[1]) || names[1].contains(names[0]) ? "oui" : nil
        // Nor does a reader of a title ask whose *le tunnel du Mont-Blanc* is.
        let saysWhich = incident.service.actor.article == .definite && names[0].contains(where: \.isUppercase)
        attributes["service_situé"] = saysWhich ? "oui" : nil
        // *Pajemploi* or *le site du Sénat*, and not *l’outil de gestion de Free*: its name tells readers what it is.
        let name = incident.service.actor.name
        let own = [incident.organisation.name, incident.organisation.acronym].compactMap(\.self)
        if !isSameName, name.contains(where: \.isUppercase), !own.contains(where: name.contains) {
            attributes["nom_propre"] = "oui"
        }
    }
}

extension Cause {
    /// Whether how it came about names all that it is.
    func isTold(by mechanism: [Clause]) -> Bool {
        let account = SubjectMatter(mechanism.map(\.words).joined(separator: " "))
        return SubjectMatter(text.text).isTold(in: account, .twoThirds, atLeast: 3)
    }
}

extension String {
    /// *Renseignements : 0801 239 901*, but *le 39 49*: behind a colon a number of ten digits takes no article.
    fileprivate var withoutArticleOfNumber: String {
        guard hasPrefix("le ") else { return self }
        let number = dropFirst(3)
        let isNumber = number.allSatisfy { $0.isNumber || $0.isWhitespace || $0 == "." }
        return isNumber && number.count(where: \.isNumber) >= 8 ? String(number) : self
    }
}
