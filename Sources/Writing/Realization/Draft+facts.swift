import French
import Incidents

extension Draft {
    mutating func append(
        _ name: FactName, _ preposition: String?, _ conjunction: String?, _ index: Int
    ) -> Bool {
        var start = realization.tokens.count
        guard appendFact(name, preposition, conjunction, index) else { return false }
        // *L’attaque du vendredi 12 mai* **contre le NHS**: who was attacked on Friday is not *le NHS du vendredi*.
        var whose: ArraySlice<Token> = []
        if preposition == "de", let owner, owner.upperBound == start {
            whose = realization.tokens[owner]
            realization.tokens.removeSubrange(owner)
            start = owner.lowerBound
        }
        dissect(name, preposition, index, from: start)
        realization.tokens += whose
        return true
    }

    private mutating func appendFact(
        _ name: FactName, _ preposition: String?, _ conjunction: String?, _ index: Int
    ) -> Bool {
        guard let fact = setting.fact(name), fact.condition == .value, let value = fact.value else {
            return false
        }
        if isBody, name.isSource, !subjects.contains(index), !isNewSource(fact) {
            guard repeatsSources else {
                leftOut.insert(name)
                return false
            }
            realization.repeatsSource = true
        }
        // In a standfirst, who has just said so vouches for the next sentence.
        if !isBody, !isHeadline, isOptional, name.isSource, realization.discourse.story.previousSource == key(of: fact)
        {
            leftOut.insert(name)
            return false
        }
        if isBody, name.isChannel, case .tokens(let tokens, _) = value {
            // Where it was said is not said again for the next quote.
            let words = tokens.map(\.text).joined(separator: " ")
            // Nor by fewer words: *dans un courriel*, after *dans un courriel à ses clients*.
            let more = words + " "
            guard !realization.discourse.channels.contains(where: { $0.opens(with: more) }),
                realization.discourse.channels.insert(words).inserted
            else { return false }
            // *Sur son blog. « … », a écrit X* **sur le blog de l’entreprise**.
            if let noun = ownChannel(tokens),
                realization.discourse.story.previousTokens.contains(where: { $0.spells(noun) })
            {
                leftOut.insert(name)
                return false
            }
        }
        if FactSet.ofItem.contains(name) { realization.itemFacts.insert(name) }
        if isBody, fact.isCountable, !value.isVague(after: preposition) {
            guard !fact.isTold(realization.discourse.story) || (fact.mayRepeat && !isOptional) else { return false }
            realization.counted.formUnion(fact.places)
        }
        realization.told += fact.places
        switch value {
        case .action(let group):
            return appendAction(group, preposition)
        case .passive(let group):
            return appendPassive(group)
        case .actions(let groups):
            return appendActions(groups)
        case .moment(let full):
            let moment = name == .quoteDate ? dateOfQuote(full) : full
            // The day the story already stands on is left out where it may be.
            // Behind *le même jour*, a third act would be of any.
            let isFresh =
                realization.discourse.sentencesSinceDay <= 1 && !realization.discourse.opensParagraph
                && !realization.discourse.story.previousTokens.contains { $0.spells("même") }
            // What was said on the day of the story needs no date.
            if name == .quoteDate, let channel = setting.item?.facts[.channel], channel.namesMonth { return false }
            let isOfTheDay = setting.item?.attributes["taille"] != nil && isTold(dayOf: moment)
            if isOptional, preposition == nil,
                isOfTheDay
                    || isFresh && setting.item?.keepsItsDay != true
                        && realizer.moments.goesWithoutSaying(moment, realization.discourse)
            {
                leftOut.insert(name)
                return false
            }
            // Behind another paragraph, *le même jour* would be nobody’s.
            if isBody, name == .quoteDate, moment.minute == nil, !isTold(dayOf: moment) {
                realization.discourse.day = nil
            }
            if isBody, preposition == nil, realizer.moments.goesWithoutSaying(moment, realization.discourse) {
                realization.saysSameDay = true
            }
            return appendDate(.moment(moment), preposition)
        case .period: return appendDate(value, preposition)
        case .actors(let actors):
            let names = actors.map { actor in
                (preposition.map(Vocabulary.words) ?? []) + Vocabulary.name(actor).tokens + glossed(actor)
            }
            realization.tokens += Conjunction.join(names, with: conjunction ?? "et")
            realization.agreements[index] = agreement(of: fact)
            if preposition == nil { realization.lastSubject = agreement(of: fact) }
            return true
        case .several(let parts):
            let names = parts.map { (preposition.map(Vocabulary.words) ?? []) + namedAmongOthers($0) }
            realization.tokens += Conjunction.join(names, with: conjunction ?? "et")
            realization.agreements[index] = agreement(of: fact)
            if preposition == nil { realization.lastSubject = agreement(of: fact) }
            return true
        case .entity(let entity):
            if name == .author { realization.discourse.speaker = key(of: fact) }
            let isSubject = preposition == nil && subjects.contains(index)
            let before = realization.discourse
            var mention = realizer.names.mention(
                entity, asSubject: isSubject, isHeadline: isHeadline,
                isSource: name.isSource, beside: isSubject ? predicate(of: entity) : nil, &realization.discourse
            )
            // *La fuite chez Free s’explique par une attaque, selon* **l’opérateur**: named once in a standfirst’s sentence.
            if name.isSource, !isBody, !isHeadline, names(entity) {
                // What that name would have been explained by is not printed.
                var anew = before
                if let other = realizer.names.asSource(entity, &anew) {
                    realization.discourse = anew
                    mention = other
                }
            }
            // *Ont quitté la banque, d’après la banque*: the name says who.
            if name.isSource, !mention.isPronoun, stands(mention.tokens) {
                realization.discourse = before
                mention = realizer.names.fullName(entity, isBare: false, &realization.discourse)
            }
            appendPreposition(preposition)
            realization.tokens += mention.tokens
            realization.agreements[index] = mention.agreement
            if preposition == nil { realization.lastSubject = mention.agreement }
            return true
        case .infinitives(let groups):
            // Impersonal: *il est impossible de consulter sa liste*.
            let owner = name == .advice ? advised : realization.lastSubject ?? .masculineSingular
            let setting = InfinitiveSetting(
                owner: owner, isDenied: preposition == nil && realization.isVerbDenied, preposition: preposition,
                conjunction: conjunction)
            realization.tokens += fact.words.infinitives(setting) { Self.joined(groups, setting) }
            return true
        case .tokens where name == .site && preposition == nil && putSiteBeforeName(): return true
        case .nounGroups, .tokens, .quote, .actor, .person:
            var called: Agreement?
            if name == .dayPart {
                // *Dans la nuit du 20 au 21 août*, *du 17 au 21 octobre*: no one day that the story stands on.
                let isOneDay = printed(fact, conjunction: nil).nameOneDay
                realization.discourse.day = isOneDay ? realizer.incident.start?.day : nil
                if case .night(let evening)? = realizer.incident.start?.value {
                    realization.discourse.name(night: evening)
                }
                realization.discourse.isDayOfParagraph = isOneDay
                if !isHeadline, isOneDay, let day = realizer.incident.start?.day {
                    realization.discourse.namedDays[day.weekday] = day
                }
                if isBody {
                    realization.discourse.stands(in: realizer.incident.start?.year)
                    realization.discourse.ownDayCount += 1
                    if isOneDay, realizer.moments.isOfOneDay {
                        realization.discourse.onlyDay = realizer.incident.start?.day
                    }
                }
                realization.discourse.sentencesSinceDay = 0
            }
            if let groups = value.groups, preposition == "de" || preposition == "à" {
                // De and à are repeated before each noun: de la messagerie et des paiements.
                let known = metBefore(value, name).map { [$0] }
                let items = (known ?? groups).map { $0.tokensBeforeVerb(after: preposition) }
                realization.tokens += Conjunction.join(items, with: conjunction ?? "et")
            } else {
                appendPreposition(preposition)
                if name == .users, let pronoun = usersPronoun(for: fact, isSubject: subjects.contains(index)) {
                    realization.tokens.append(pronoun)
                } else if [.subject, .source, .author].contains(name), let pronoun = pronoun(for: fact, name) {
                    realization.tokens += pronoun.tokens
                    called = pronoun.agreement
                } else if let owned = owned(value, name) {
                    realization.tokens += owned
                } else if let plain = plainName(of: value) {
                    realization.tokens += plain.tokens
                    called = plain.agreement
                } else if let explained = nameBehindGloss(of: value) {
                    realization.tokens += explained.tokens
                    called = explained.agreement
                } else if let known = metBefore(value, name) {
                    realization.tokens += known.tokensBeforeVerb()
                } else if let acronym = acronym(of: value) {
                    realization.tokens += acronym
                } else if let short = shortName(of: value) {
                    realization.tokens += short.tokens
                    called = short.agreement
                } else {
                    let isActing = name == .subject || name == .author
                    let words =
                        fact.isPerson
                        ? named(fact, asOfThen: isActing && isLongAgo)
                        : whenItHappened(name) ?? printed(fact, conjunction: conjunction)
                    realization.tokens += preposition == "de" ? afterDe(words) : words
                    if name == .author {
                        realization.discourse.speaker = key(of: fact)
                        realization.discourse.quoted.insert(key(of: fact))
                    }
                    if case .actor(let actor) = value {
                        introduce(actor)
                        if !isHeadline { realization.discourse.namedActors.insert(actor.name) }
                    }
                }
            }
            // *Du 27 juillet au 26 octobre* is of days, in any zone.
            if isBody || !isHeadline && realizer.incident.state == .planned, name == .period,
                printed(fact, conjunction: nil).contains(where: \.isUnitOfHour)
            {
                realization.tokens += realizer.moments.zone(&realization.discourse)
            }
            if let agreement = called ?? agreement(of: fact) {
                realization.agreements[index] = agreement
                if preposition == nil { realization.lastSubject = agreement }
                realization.discourse.others.append(agreement)
            }
            return true
        }
    }

    /// One of several that did the same, by its name.
    private mutating func namedAmongOthers(_ value: FactValue) -> [Token] {
        switch value {
        case .entity(let entity):
            return realizer.names.mention(
                entity, asSubject: false, isHeadline: isHeadline, &realization.discourse
            ).tokens
        case .actor(let actor): return Vocabulary.name(actor).tokens + glossed(actor)
        case .person(let person): return Vocabulary.person(person)
        default: return value.groups.map { Conjunction.join($0.map(Vocabulary.closed), with: "et") } ?? []
        }
    }

    /// Whether the name of an entity stands in the sentence already, be it in the author’s own words.
    private func names(_ entity: Entity) -> Bool {
        (entity == .service ? realizer.serviceName : realizer.organisationName).count(in: realization) > 0
    }

    /// The noun that a sentence says its subject to be, where it may also be called by that noun.
    private func predicate(of entity: Entity) -> String? {
        guard case .action(let action)? = setting.item?.facts[.action]?.value, action.head == "être",
            let names = realizer.names.profile[entity]
        else { return nil }
        let words = action.infinitive(owner: .masculineSingular).map { $0.text.inLowerCase }
        return words.first { word in names.designations.indices.contains { names.uses(word, .designation($0)) } }
    }

    /// Whether words stand in the sentence already.
    private func stands(_ words: [Token]) -> Bool {
        let texts = words.map { $0.text.inLowerCase }
        guard texts.count > 1 else { return false }
        return realization.tokens.indices.contains { realization.tokens.read(texts, at: $0) }
    }

    /// Anybody is named each time, for what he says would read as established; the organisation once more in a row, as
    /// long as a sentence may point back to it (`Planner/pointBack`), then it vouches for what follows.
    private mutating func isNewSource(_ fact: Fact) -> Bool {
        let key = key(of: fact)
        realization.anatomy.sourceKey = key
        if setting.item?.saysWhereSourceSpoke ?? false { return true }
        let isOwn = if case .entity = fact.value { true } else { false }
        guard !isOwn || realization.discourse.lastSource != key || realization.discourse.pointsBack else {
            return false
        }
        realization.discourse.lastSource = key
        return true
    }

    /// Whom advice is for: the recipients of the record, else *les personnes concernées* where the sentence names them.
    private var advised: Agreement {
        if let recipients = setting.fact(.recipients).flatMap({ agreement(of: $0) }) { return recipients }
        let namesPeople = realization.tokens.contains { $0.text.lowercased() == "personnes" }
        return Agreement(namesPeople ? .feminine : .masculine, .plural)
    }

    /// *Survenue le 27 juin*, of what was felt *à partir du 27 juin*: it lasts, but it happens on a day.
    private func whenItHappened(_ name: FactName) -> [Token]? {
        guard name == .dayPart, saysThatItHappened, let start = realizer.incident.start?.day,
            let fact = setting.fact(name), case .tokens(let tokens, _)? = fact.value,
            tokens == realizer.moments.startingDay(start)
        else { return nil }
        return realizer.moments.phrases.day(start)
    }

    /// The words of a fact that depends on nothing said before.
    func printed(_ fact: Fact, conjunction: String?) -> [Token] {
        switch fact.value {
        case .nounGroups(let groups):
            Conjunction.join(fact.words.groups { groups.map(Vocabulary.closed) }, with: conjunction ?? "et")
        case .tokens(let tokens, _): tokens
        case .quote(let words): words.tokens
        case .actor(let actor): Vocabulary.name(actor).tokens
        case .person(let person): Vocabulary.person(person)
        case .several(let parts):
            Conjunction.join(
                parts.map { printed(Fact($0, paths: []), conjunction: conjunction) }, with: conjunction ?? "et")
        default: []
        }
    }

    /// *Environ 707*, of *de l’ordre de 707*, behind *de*.
    private func afterDe(_ tokens: [Token]) -> [Token] {
        let hedge = "de l’ordre de"
        let count = (1...4).first { Typesetter.text(Array(tokens.prefix($0))) == hedge }
        return count.map { [Token(.word, "environ")] + tokens.dropFirst($0) } ?? tokens
    }
}

extension [Token] {
    /// *Dimanche 10 mars au soir* is of one day; *du 17 au 21 octobre* and a night are not.
    fileprivate var nameOneDay: Bool {
        !indices.contains { index in
            let isOfDay = index + 1 < endIndex && ["matin", "soir"].contains(self[index + 1].text)
            return self[index].text == "nuit" || self[index].text == "au" && !isOfDay
        }
    }
}
