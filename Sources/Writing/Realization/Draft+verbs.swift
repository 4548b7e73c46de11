import French
import Incidents

extension Draft {
    mutating func append(_ verb: VerbBrace) -> Bool {
        if verb.isIncise { return appendIncise(verb) }
        let spoken = verb.speech == nil ? nil : Vocabulary.infinitiveGroup(lemma(of: verb))
        let group = spoken ?? verb.group
        if verb.plane == .infinitive {
            realization.tokens += group.infinitive(owner: realization.lastSubject ?? .masculineSingular)
            return true
        }
        guard let agreement = agreement(of: verb.subject) else { return false }
        let tense = frame.tense(verb.plane, isUncertain: item?.isUncertain ?? false)
        let tokens = group.active(tense, subject: agreement, additionalAdverbs: verb.adverb.map { [$0] } ?? [])
        guard !tokens.isEmpty else { return false }
        noteVerb(tense)
        realization.tokens += tokens
        return true
    }

    /// « …, a indiqué Twitter », « …, a-t-il ajouté »: the verb before its subject, which is the item's author.
    private mutating func appendIncise(_ verb: VerbBrace) -> Bool {
        guard let group = VerbGroup(parsing: lemma(of: verb)), let author = realizer.fact(.author, item: item)
        else { return false }
        let tense: Tense = anchor == .antecedent && realizer.incident.state == .resolved ? .pluperfect : .compoundPast
        if case .entity(let entity) = author.value {
            let mention = realizer.names.mention(
                entity, asSubject: true, isHeadline: false, &realization.discourse)
            if mention.isPronoun {
                realization.tokens += group.inverted(tense, pronoun: mention.agreement)
            } else {
                realization.tokens += group.tokens(tense, subject: mention.agreement)
                realization.tokens += mention.tokens
            }
            realization.discourse.subject = entity
        } else {
            guard let agreement = agreement(of: author) else { return false }
            realization.tokens += group.tokens(tense, subject: agreement)
            realization.tokens += printed(author, conjunction: nil)
        }
        realization.told += author.paths
        return true
    }

    /// The verb to use: for `{dire:classe}` the first of its class not used within three quotes.
    private mutating func lemma(of verb: VerbBrace) -> String {
        guard let speech = verb.speech, let verbs = SpeechVerbs.table[speech] else { return verb.infinitive }
        let start = Int(
            StableHash.value(realizer.incident.identifier, item?.path ?? "", speech) % UInt64(max(1, verbs.count)))
        let recent = realization.discourse.speechVerbs.suffix(3)
        let turned = verbs[start...] + verbs[..<start]
        let chosen = turned.first { !recent.contains($0) } ?? verbs[start]
        realization.discourse.speechVerbs.append(chosen)
        return chosen
    }
}
