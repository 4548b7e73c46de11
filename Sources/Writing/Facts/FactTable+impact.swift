import French
import Incidents

/// How far it went: for whom, where, what, with what harm.
extension FactTable {
    mutating func addImpact(_ incident: Incident) {
        let impact = incident.impact
        addPlaces(incident)
        let name = incident.service.actor.name
        if let users = impact.users.map({ $0.without(name) ?? $0 }) {
            set(.users, .nounGroups([users]), "impact.usagers")
            facts[.users]?.mayRepeat = true
            // *Des clients*, of whom somebody counted the records, tells nothing more; nor does *les passagers*, of
            // whom a sentence by itself would say that an airport has some.
            let isBare =
                users.text.split(separator: " ").count <= 2 && impact.data?.people.value != nil
                || incident.hasAlways(users)
            attributes["usagers_précis"] = isBare ? "non" : "oui"
            // *Une partie des abonnés concernés* is no headline.
            attributes["usagers_vagues"] = Self.vague.contains(where: users.text.hasPrefix) ? "oui" : nil
            // *Des millions de personnes*, which no one counted to the last.
            let words = users.text.lettersApart
            let digits = users.text.split { !$0.isNumber && !$0.isWhitespace }.map { $0.filter(\.isNumber) }
            let areMany =
                Self.thousands.contains { words.contains(Substring($0)) } || digits.contains { $0.count > 3 }
            attributes["usagers_nombreux"] = areMany ? "oui" : nil
            if isBare { facts[.users]?.isCountable = false }
        }
        // A count of another day is told with its day, among the figures.
        let affected =
            incident.countsAnotherDay && !incident.countsEarlierHour ? nil : impact.affectedCount.value
        if incident.countsEarlierHour { attributes["décompte_tient"] = "titre" }
        let isOpen = [.unknown, .undisclosed].contains(impact.affectedCount)
        // Of works to come, how many they will trouble is a question that nobody asks.
        if incident.state == .planned, isOpen {
            unsaid.insert("impact.touches")
        } else if affected != nil || impact.affectedCount.value == nil {
            set(.affected, impact.affectedCount, "impact.touches") { figure in
                .tokens(figure.tokens, figure.agreement)
            }
        }
        if let figure = affected {
            attributes["compteur_touchés"] = figure.isUncertain ? "incertain" : figure.reports?.rawValue ?? "sûr"
            // A title has no room to say whose figure it is.
            attributes["compteur_source"] = figure.source == .organisation ? "organisation" : "tiers"
            setSource(.affectedSource, figure.source, "impact.touches", incident)
            if Items(incident).isClaimant(figure.source) { attributes["décompte"] = "revendiqué" }
            facts[.affected]?.paths += incident.figures.filter(incident.saysWhoWasAffected).map(\.path)
        }
        if let first = impact.uses.first {
            set(.uses, .infinitives(impact.uses), "impact.usages")
            set(.firstUse, .infinitives([first]), "impact.usages", countable: false)
        }
        let own = SpelledName(name)
        let namesService = impact.uses.contains { use in
            let words = use.infinitive(owner: .masculineSingular).flatMap { $0.text.split(separator: " ") }
                .map { Token(.word, String($0)) }
            return words.indices.contains { index in
                // *WhatsApp Web* is not *WhatsApp*.
                let next = index + own.length(at: index, in: words)
                return own.stands(at: index, in: words)
                    && !(next < words.count && words[next].text.first?.isUppercase ?? false)
            }
        }
        attributes["usage_nomme"] = namesService ? "service" : nil
        // *Téléphoner, envoyer des SMS*: that calls and texts did not work is said.
        if impact.usesNameComponents {
            facts[.uses]?.paths.append("impact.composants")
        } else {
            set(.components, impact.components, "impact.composants")
        }
        set(.devices, impact.devices, "impact.appareils")
        let spared = impact.spared.flatMap { item -> [NounGroup] in
            if case .group(let group, source: nil, path: _) = item { group.members } else { [] }
        }
        set(.spared, spared, "impact.epargnes")
        // People are not out of service.
        attributes["épargnés_sont"] =
            !spared.isEmpty && spared.allSatisfy(\.isAtStake)
            ? "enjeux" : spared.contains(where: \.isPerson) ? "personnes" : "choses"
        facts[.spared]?.paths = impact.spared.compactMap { item in
            if case .group(_, source: nil, let path) = item { path } else { nil }
        }
        // *Des hôpitaux ont perdu leurs lignes… Par ricochet, les hôpitaux ont été touchés* says less, later.
        let harmed = impact.consequences.compactMap { consequence in
            if case .group(let group) = consequence.subject { group.head } else { nil }
        }
        let dependents = impact.dependents.filter { $0.determiner == .none || !harmed.contains($0.head) }
        if dependents.isEmpty, !impact.dependents.isEmpty { unsaid.insert("impact.dependants") }
        set(.dependents, dependents, "impact.dependants")
        addKnownDependents(dependents)
        if let data = impact.data { addData(data, incident) }
        if impact.data?.people == .unknown, incident.namesNoData { attributes["vol_ignoré"] = "oui" }
        countUsersOnce(impact)
        if let casualties = impact.casualties { addCasualties(casualties, incident) }
        dropHollowUsers(incident)
        dropHollowPlaces(incident)
        addMissing(incident)
        if impact.users.map(incident.carried) ?? false { attributes["à_bord"] = "usagers" }
        if affected.map(incident.carried) ?? false { attributes["compteur_touchés"] = "bord" }
        attributes["état_service"] = incident.serviceState
        if incident.nature == .closure { attributes["ferme"] = "oui" }
        if incident.closesByStages { attributes["progressif"] = "oui" }
        attributes["usage_vaut"] = incident.usesHoldForAll(narrowed: false) ? "oui" : nil
        attributes["usage_seul"] = incident.usesHoldForAll(narrowed: true) ? "oui" : nil
        attributes["arrêt"] = incident.stopsWholly ? "total" : "partiel"
    }

    /// Names that readers know, as many as a title holds: *Snapchat, Fortnite, Roblox…*; one by itself is not the news.
    private mutating func addKnownDependents(_ dependents: [NounGroup]) {
        let names = dependents.flatMap(\.members).filter {
            $0.determiner == .none && ($0.text.first?.isUppercase ?? false)
        }
        guard names.count > 1 else { return }
        let first = names.prefix(Self.namesInTitle).map { $0.tokens() }
        let joined = Conjunction.join(first, with: "et")
        let areAll = first.count == dependents.flatMap(\.members).count
        let listed = Array(first.joined(separator: [Token(.punctuation, ",")])) + [Token(.punctuation, "…")]
        set(
            .knownDependents, .tokens(areAll ? joined : listed, .masculinePlural), "impact.dependants",
            countable: false)
        if names.count > Self.namesInStandfirst {
            set(.notableDependents, .tokens(joined, .masculinePlural), "impact.dependants", countable: false)
            attributes["dépendants_nombreux"] = "oui"
        }
    }

    private static let namesInTitle = 3
    private static let namesInStandfirst = 5
    private static let thousands = ["milliers", "million", "millions", "milliard", "milliards"]
    private static let vague = ["une partie ", "certain", "plusieurs ", "de nombreu", "la plupart ", "des "]

    private mutating func addPlaces(_ incident: Incident) {
        let impact = incident.impact
        if let scope = impact.scope {
            // It qualifies the incident: *une panne mondiale*, *un ralentissement mondial*.
            let noun = IncidentNouns.nouns(for: incident)[0]
            set(
                .scope, .tokens([Token(.word, Vocabulary.scope(scope, noun.gender))], nil), "impact.portee",
                countable: false)
            // *Dans tout le pays* would be France to a reader told of no other; data leak from one place.
            if incident.nature != .dataBreach, !incident.isOfNationalSite, let extent = Vocabulary.extent(scope),
                scope == .worldwide || !incident.namesZone && impact.places.isEmpty
            {
                set(.extent, .tokens(extent, nil), "impact.portee")
            }
            facts[.extent]?.mayRepeat = true
        }
        // Of data that leak, how far is said by whose they are, or not at all; nor is a site of one country out of reach of
        // all that country.
        if impact.scope != nil, facts[.extent] == nil, incident.nature == .dataBreach || incident.isOfNationalSite,
            impact.places.isEmpty
        {
            unsaid.insert("impact.portee")
        }
        if let place = incident.place, !incident.service.actor.says(place) {
            // *Le silo de Blaye*, and *à Blaye, en Gironde*: what the name has not said.
            let rest = incident.service.actor.beyondName(place)
            let words = rest.map(Vocabulary.words) ?? Vocabulary.closed(place)
            set(.site, .tokens(words, nil), "lieu")
            facts[.site]?.mayRepeat = true
            // *Fermé entre La Défense et Auber*
            // *À Blaye*, of *à Blaye, en Gironde*; of several places, all.
            let short = words.last?.text == "," ? words.prefix { $0.text != "," } : words[...]
            // *Dans la charpente* says nothing to who has not read of what; nor *dans un immeuble*, of a tower.
            let saysLess = incident.scene == .there && short.dropFirst().first.map { $0.spells("un") } ?? false
            if rest == nil, !saysLess, short.contains(where: { $0.text.contains(where: \.isUppercase) }) {
                set(.siteShort, .tokens(Array(short), nil), "lieu", countable: false)
                addTown(Array(short))
            }
            addWidePlace(words, incident.service.actor)
            // *Fermé entre La Défense et Auber*, *dans le tronçon central*
            if incident.nature == .closure, incident.state != .resolved, place.isStretch {
                attributes["tronçon"] = "oui"
                set(.siteShort, .tokens(Array(short), nil), "lieu", countable: false)
            }
        }
        let places = impact.places.filter { place in
            !incident.service.actor.says(place) && !impact.components.contains { $0.says(place) }
                && !impact.uses.contains { $0.says(place) }
                // *Effondrement à Baltimore*: where it happened, it was felt.
                && !(incident.scene != nil && incident.place?.text == place.text)
                && !(incident.place.map { place.goesWithout(saying: $0) } ?? false)
        }
        if !places.isEmpty, !places.allSatisfy(incident.goesWithoutSaying) {
            addPlaces(places, incident)
        }
    }

    /// *Dans le nord-ouest du pays*, of *à Kartalkaya, dans la province de Bolu, dans le nord-ouest du pays*, where the hotel
    /// is said to be one of Kartalkaya.
    private mutating func addWidePlace(_ place: [Token], _ service: Actor) {
        let parts = place.split { $0.text == "," }
        guard parts.count > 1, let last = parts.last, let gloss = service.gloss,
            !service.name.inLowerCase.hasPrefix(gloss.head),
            let town = parts[0].last(where: { $0.text.first?.isUppercase ?? false })?.text,
            gloss.text.lettersApart.contains(where: { town.inLowerCase.lettersApart.last == $0 })
        else { return }
        set(.siteWide, .tokens(Array(last), nil), "lieu", countable: false)
    }

    /// The town, of a place that ends on its name: *Saint-Jacques-de-Compostelle*, of *à l’entrée de*.
    private mutating func addTown(_ place: [Token]) {
        guard let start = place.firstIndex(where: { $0.text.first?.isUppercase ?? false }), start > 0,
            ["à", "de", "d’"].contains(place[start - 1].text), !["Le", "La", "Les"].contains(place[start].text)
        else { return }
        set(.town, .tokens(Array(place[start...]), nil), "lieu", countable: false)
    }

    /// Where it was felt, in whatever sentence has room for it, or in one of its own with whom it befell.
    private mutating func addPlaces(_ places: [PrepositionalGroup], _ incident: Incident) {
        let scope = incident.impact.scope
        let phrases = places.map(Vocabulary.closed)
        // What it is called says it sooner or later: no sentence is made for it.
        let service = incident.service.actor
        let named = service.name == incident.organisation.name ? incident.organisation : service
        let isImplied = places.allSatisfy(named.impliesByDesignation)
        if !isImplied {
            set(.places, .tokens(Conjunction.join(phrases, with: "et"), nil), "impact.lieux")
            // Naming the places says how far it went.
            if scope != nil, scope != .worldwide { facts[.places]?.paths.append("impact.portee") }
        }
        // Beside where it happened, *en Finlande* would be taken for that.
        if facts[.extent] == nil || scope != .worldwide, phrases.count < 3, facts[.site] == nil {
            set(.extent, .tokens(Conjunction.join(phrases, with: "et"), nil), "impact.lieux", countable: !isImplied)
            if scope != nil { facts[.extent]?.paths.append("impact.portee") }
        }
    }

    private mutating func addData(_ data: DataImpact, _ incident: Incident) {
        set(.dataCategories, data.categories, "impact.donnees.categories")
        // *Une partie des données des comptes des abonnés concernée* reads as a mistake.
        let areShort = data.categories.allSatisfy { $0.text.split(separator: " ").count <= Self.shortCategory }
        attributes["catégories_sont"] = areShort ? "brèves" : "longues"
        let words = data.categories.reduce(0) { $0 + $1.text.split(separator: " ").count }
        // A standfirst has no room for more.
        if incident.nature == .dataBreach {
            attributes["fuite"] = data.categories.count <= Self.fewCategories ? "oui" : "longue"
        }
        // A title does not repeat what thieves say they took.
        if let source = data.source, incident.isClaimant(source) { attributes["catégories_sont"] = "revendiquées" }
        if attributes["catégories_sont"] != "revendiquées", let group = Self.mostSensitive(of: data.categories) {
            set(.dataSensitive, .nounGroups([group]), "impact.donnees.categories", countable: false)
        }
        set(.dataSpared, data.spared, "impact.donnees.epargnees")
        set(.dataPersons, data.people, "impact.donnees.personnes") { figure in
            .tokens(figure.tokens, figure.agreement)
        }
        if let figure = data.people.value {
            // *27 millions de lignes* are data themselves; anybody else’s are.
            let isData = SubjectMatter(figure.quantity.unit).speaks(of: ["lignes", "fichiers", "dossiers", "documents"])
            attributes["comptés"] = isData ? "choses" : "personnes"
            // *Les données de jusqu’à 43 millions de personnes* would not do.
            let isBounded = figure.tokens.first.map { $0.text.hasPrefix("jusqu") } ?? false
            if let status = data.status, status != .stale, !isBounded {
                attributes["sort"] = status.rawValue
                // *Les dossiers médicaux de 520 patients ont été publiés*: by one source, in one breath.
                // *Les identifiants de certains clients de 110 millions de clients* would name them twice.
                let owners = SubjectMatter(figure.quantity.unit).stems
                let areNamed = data.categories.contains { !SubjectMatter($0.text).stems.isDisjoint(with: owners) }
                if !isData, !figure.isUncertain, data.source == figure.source, (1..<5).contains(data.categories.count),
                    words <= Self.longestNamed, !areNamed
                {
                    attributes["comptés"] = "nommés"
                    facts[.dataCategories]?.mayRepeat = true
                }
            }
            setSource(.affectedSource, figure.source, "impact.donnees.personnes", incident)
            if Items(incident).isClaimant(figure.source) { attributes["décompte"] = "revendiqué" }
            // A title has no room to say whose figure it is: it gives that of the organisation alone.
            if figure.source != .organisation { attributes["compteur_personnes"] = "tiers" }
            attributes["source_personnes"] = figure.source == .organisation ? "organisation" : "tiers"
            // Nor does a title repeat what thieves say they took.
            if incident.isClaimant(figure.source) { attributes["compteur_fiable"] = "non" }
            // Nor that it is not sure.
            if figure.isUncertain { attributes["compteur_personnes"] = "incertain" }
        }
        if let source = data.source { setSource(.dataSource, source, "impact.donnees", incident) }
        set(.dataLost, data.lost, "impact.donnees.perdues") { .nounGroups($0) }
        if let status = data.status {
            attributes["statut"] = status.rawValue
            place(status, incident)
        }
    }

    /// Of kinds of data, the one whose loss costs people most: health, what opens an account or empties it, what proves who
    /// one is (CNIL, *Les violations de données personnelles*, on how serious a breach is).
    private static func mostSensitive(of categories: [NounGroup]) -> NounGroup? {
        for words in sensitive {
            // *Des données de cartes bancaires, dont les dates d’expiration*
            let found = categories.lazy.compactMap { group in
                try? NounGroup(parsing: String(group.text.prefix { $0 != "," }))
            }.first { group in
                let own = group.text.inLowerCase
                return words.contains { own.contains($0) } && group.text.split(separator: " ").count <= shortCategory
            }
            if let found { return found }
        }
        return nil
    }

    private static let sensitive = [
        ["médica", "de santé", "diagnostic"], ["sécurité sociale"],
        ["bancaire", "iban", "carte de crédit", "de paiement"],
        ["mots de passe", "mot de passe"], ["passeport", "d’identité"],
    ]

    private static let fewCategories = 5
    /// Words of all kinds of data that whose they are may follow.
    private static let longestNamed = 17
    /// Words of a kind of data that a participle may follow.
    private static let shortCategory = 5

    /// What became of data is said with what they are, whose or how many; alone, it is left unsaid, unless the kind of
    /// the incident says as much.
    private mutating func place(_ status: DataImpact.Status, _ incident: Incident) {
        let path = "impact.donnees.statut"
        let carriers: [FactName] =
            attributes["sort"] == nil ? [.dataCategories, .dataLost] : [.dataCategories, .dataPersons]
        if let carrier = carriers.first(where: { facts[$0] != nil }) {
            facts[carrier]?.paths.append(path)
        } else if incident.nature != .dataLoss || status != .deleted {
            unsaid.insert(path)
        }
    }

    /// Those nobody has found, whom the record counts among its figures, go with the dead.
    private mutating func addMissing(_ incident: Incident) {
        let missing = incident.figures.filter { figure in
            figure.subject == nil && !figure.isUncertain
                && ["disparu", "disparus", "personnes disparues"].contains(figure.quantity.unit)
        }
        attributes["sur_place"] = incident.scene?.rawValue
        if incident.nature == .accident, let event = incident.event, event.isScourge { attributes["fléau"] = "oui" }
        if let noun = incident.service.actor.siteNoun, SiteNouns.ways.contains(noun) { attributes["voie"] = "oui" }
        if facts[.siteShort] != nil, [.accident, .fire, .sabotage].contains(incident.nature),
            !(incident.scene?.isOfService ?? false), !incident.isKnownBySite, !incident.isNamedVehicle
        {
            attributes["décès_à"] = "endroit"
        }
        guard facts[.missing] == nil, missing.count == 1, let figure = missing.first, facts[.dead]?.value != nil else {
            return
        }
        set(.missing, .tokens(figure.tokens, figure.agreement), figure.path, countable: false)
        let source = incident.impact.casualties?.source
        attributes["disparus_de"] = source == nil || source == figure.source ? "bilan" : "tiers"
    }

    private mutating func addCasualties(_ casualties: Casualties, _ incident: Incident) {
        set(.dead, casualties.deaths, "impact.bilan_humain.morts") { Self.people($0, "mort") }
        if facts[.dead]?.value != nil {
            attributes["bilan"] = "mortel"
            // Of a breakdown, people die beside it, as somebody says.
            if [.accident, .fire, .sabotage].contains(incident.nature) { attributes["victimes"] = "oui" }
        } else if casualties.injured.value?.isSeveral == true {
            attributes["bilan"] = "blessés"
        }
        set(.missing, casualties.missing, "impact.bilan_humain.disparus") { Self.people($0, "disparu") }
        if facts[.missing]?.value != nil { attributes["disparus_de"] = "bilan" }
        set(.injured, casualties.injured, "impact.bilan_humain.blesses") { Self.people($0, "blessé") }
        set(.evacuated, casualties.evacuated, "impact.bilan_humain.evacues") { Self.people($0, "personne") }
        if let source = casualties.source { setSource(.casualtiesSource, source, "impact.bilan_humain", incident) }
    }
}

extension PrepositionalGroup {
    /// Whether it is a part of something long: *entre La Défense et Auber*, *sur le tronçon central*.
    fileprivate var isStretch: Bool {
        let words = text.replacing("’", with: "’ ").split(separator: " ")
        guard let first = words.first, words.count > 2 else { return false }
        return first == "entre"
            || ["dans", "sur"].contains(first) && Self.stretches.contains(String(words[2]))
                && ["l’", "la", "le", "son", "sa", "un", "une"].contains(words[1])
    }

    private static let stretches: Set<String> = [
        "axe", "branche", "partie", "portion", "section", "sens", "traversée", "tronçon",
    ]

    /// Whether it names the very places that another names, and no more of them: *dans les vallées de la Vésubie et de la
    /// Roya*, beside *dans la Vésubie et la Roya*.
    fileprivate func goesWithout(saying site: PrepositionalGroup) -> Bool {
        func words(_ group: PrepositionalGroup) -> [String] {
            group.text.split { " ’',()".contains($0) }.map(String.init).filter { $0.count > 3 }
        }
        let known = Set(words(site) + Self.kindsOfPlace)
        let own = words(self)
        return own.contains { $0.first?.isUppercase ?? false } && own.allSatisfy(known.contains)
    }

    /// Words that say of a name what it is the name of, and prepositions.
    private static let kindsOfPlace: Set<String> = [
        "agglomération", "canton", "commune", "communes", "dans", "département", "départements", "entre", "pays",
        "province", "région", "régions", "secteur", "territoire", "vallée", "vallées", "ville", "villes",
    ]
}
