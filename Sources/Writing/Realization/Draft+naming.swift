import French
import Incidents

/// How those are called who are no entity of the article: explained where first met, then by what is shorter.
extension Draft {
    /// At the first mention, what a name stands for: *Downdetector, le site où les internautes signalent les pannes,*.
    mutating func introduce(_ actor: Actor) { realization.tokens += glossed(actor) }

    mutating func glossed(_ actor: Actor) -> [Token] {
        guard !isHeadline, realizer.names.explains, !realization.discourse.unexplained.contains(actor.name),
            realization.discourse.introduced.insert(actor.name).inserted,
            // *Oath réunit Yahoo et AOL* explains it.
            setting.item?.glossOfSubject != actor.name
        else { return [] }
        return Vocabulary.gloss(actor)
    }

    /// *Le ministère*, once *le ministère de l’Intérieur sud-coréen* was said under the same intertitre.
    func shortName(of value: FactValue) -> EntityNames.Name? {
        guard !isHeadline, case .actor(let actor) = value, realization.discourse.namedActors.contains(actor.name) else {
            return nil
        }
        return realizer.names.shortNames[actor.name]
    }

    /// *L’autorité monétaire de Singapour*, of initials that a title would leave unexplained.
    func plainName(of value: FactValue) -> EntityNames.Name? {
        guard isHeadline, case .actor(let actor) = value, !realization.discourse.introduced.contains(actor.name),
            actor.isCalledByUnknownInitials, let gloss = actor.gloss, gloss.isDefinite
        else { return nil }
        return EntityNames.Name(tokens: gloss.tokensBeforeVerb(), bare: gloss.tokens(), agreement: gloss.agreement)
    }

    /// *La police fédérale américaine (FBI)*, of initials met for the first time: by turns with *le FBI, la police…*.
    mutating func nameBehindGloss(of value: FactValue) -> EntityNames.Name? {
        guard !isHeadline, realizer.names.explains, case .actor(let actor) = value, actor.isInitials,
            let gloss = actor.gloss, gloss.isDefinite, !realization.discourse.isMet(actor.name),
            realization.discourse.introduced.count.isMultiple(of: 2), setting.item?.glossOfSubject != actor.name
        else { return nil }
        realization.discourse.introduced.insert(actor.name)
        realization.discourse.namedActors.insert(actor.name)
        let name = [Token(.punctuation, "("), Token(.brand, actor.name), Token(.punctuation, ")")]
        return EntityNames.Name(tokens: gloss.tokens() + name, bare: gloss.tokens(), agreement: gloss.agreement)
    }

    /// *Le pirate*, of *un pirate* who was named above as one who speaks: a second *un* would be a second one.
    mutating func metBefore(_ value: FactValue, _ name: FactName) -> NounGroup? {
        guard !isHeadline, name.isSource || name == .author || name == .subject, let groups = value.groups,
            groups.count == 1, let group = groups.first, group.determiner == .indefinite, group.number == .singular
        else { return nil }
        if realization.discourse.speakers.contains(group.text) { return group.withDeterminer(.definite) }
        if name != .subject || setting.item?.path == realizer.incident.claim?.path {
            realization.discourse.speakers.insert(group.text)
        }
        return nil
    }

    /// *Une amende à RBS*, of *à Royal Bank of Scotland*: what an author spells out, in a title that goes by initials.
    func withInitials(_ words: [Token]) -> [Token] {
        guard isHeadline, realizer.names.abbreviates else { return words }
        var words = words
        for actor in [realizer.incident.service.actor, realizer.incident.organisation] {
            let name = SpelledName(actor.name)
            guard let acronym = actor.acronym,
                let start = words.indices.first(where: { name.stands(at: $0, in: words) })
            else { continue }
            words.replaceSubrange(start..<start + name.length(at: start, in: words), with: [Token(.brand, acronym)])
        }
        return words
    }

    /// *La CAA*, once *l’Autorité britannique de l’aviation civile (CAA)* was said.
    func acronym(of value: FactValue) -> [Token]? {
        guard case .actor(let actor) = value,
            isHeadline ? realizer.names.abbreviates : realization.discourse.introduced.contains(actor.name)
        else { return nil }
        return Vocabulary.acronym(actor)?.tokens
    }
}
