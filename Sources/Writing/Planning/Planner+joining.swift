import French

/// Two facts in one sentence, where the table of links and what they tell allow.
extension Planner {
    /// The sentence before with the first of the candidates that may join it.
    func joined(_ candidates: inout Candidates, to before: Said) -> Said? {
        guard discourse.story.joinedInARow < 2 else { return nil }
        for junction in library.links.junctions(after: before.slot) where junction.next.contains(candidates.slot) {
            let uses = discourse.connectives[junction.link.rawValue, default: 0]
            let joiner = Joiner(
                junction: junction, names: realizer.names,
                vouches: before.slot == "cause" && candidates.slot == "fait" && candidates.tellsMechanism)
            guard uses < junction.limit, !isLike(junction, discourse.story.previousLink),
                joiner.extends(before.realization), !keepsForNext || junction.namesOneThing,
                mayLink(before, candidates, by: junction)
            else { continue }
            var rank = 0
            while let candidate = candidates.candidate(rank) {
                rank += 1
                guard !(junction.mayPart(before, candidate) && parts(before, candidate, junction)),
                    junction.same != .day || areOfOneRubric(before, candidate),
                    var realization = joiner.join(before.realization, candidate.realization)
                else { continue }
                realization.discourse.connectives[junction.link.rawValue, default: 0] += 1
                return Said(
                    realization: realization, formulation: candidate.formulation, parts: candidate.parts,
                    slot: candidate.slot, joined: before.joined + [before.formulation],
                    measure: candidate.measure ?? before.measure, link: junction.link)
            }
        }
        return nil
    }

    private func parts(_ before: Said, _ next: Said, _ junction: Junction) -> Bool {
        junction.parts(before, next, isOneMatter: isOneMatter(before, next))
    }

    /// Whether the sentence before the last was built alike: *A ; B. C ; D.* would be a list.
    private func isLike(_ junction: Junction, _ link: Junction.Link?) -> Bool {
        junction.link == link && Self.striking.contains(junction.link)
    }

    private static let striking: Set<Junction.Link> = [.but, .colon, .semicolon, .whereas, .who, .whoInFront]

    /// Whether two facts stand under one key of the record and in each other’s reach: steps of one chain, what is known or
    /// thought of the cause, or facts that share a word.
    private func isOneMatter(_ before: Said, _ next: Said) -> Bool {
        guard areOfOneList(before, next) else { return false }
        let words = [before, next].map { $0.realization.commonMatter.stems }
        let areOfInquiry = topic(before) == "enquete" && [before, next].allSatisfy { $0.realization.tellsInquiry }
        return topic(before) == "cause" || areOfInquiry || !words[0].isDisjoint(with: words[1])
    }

    private func areOfOneList(_ before: Said, _ next: Said) -> Bool { topic(before) == topic(next) }

    /// *La Haute Cour a interdit le partage des données* and *les pirates ont fourni un outil*, on one day: an inquiry and
    /// what the pirates did are two matters.
    private func areOfOneRubric(_ before: Said, _ next: Said) -> Bool {
        areOfOneList(before, next) && rubric(before) == rubric(next)
    }

    private func rubric(_ said: Said) -> String? {
        let told = Set(said.realization.told.map { realizer.facts.paths[$0] })
        return realizer.facts.items("faits").last { told.contains($0.path) }?.attributes["rubrique"]
    }

    private func topic(_ said: Said) -> Substring {
        ParagraphBreaks.topic(of: said.realization, realizer.facts.paths)
    }

    /// Whether what a junction says of two facts holds: a colon explains, and two days in one breath are those of one
    /// recovery, or of what befell before.
    private func mayLink(_ before: Said, _ next: Candidates, by junction: Junction) -> Bool {
        if junction.link == .colon, !next.tellsMechanism { return false }
        // *Deux ouvriers ont été secourus et le port est fermé*: what befell people is told by itself.
        if junction.link == .and, [nil, .day].contains(junction.same),
            next.tellsOfVictims != discourse.story.previousOfVictims
        {
            return false
        }
        guard junction.same == .days else { return true }
        return before.slot == "antecedent" || discourse.story.previousRecovers && next.recovers
    }
}

extension Realization {
    /// *Ouvre une information judiciaire*, *mène les investigations*, *examine les enregistreurs*.
    fileprivate var tellsInquiry: Bool {
        !isNegative
            && tokens.contains { token in Self.inquiries.contains { token.text.inLowerCase.hasPrefix($0) } }
    }

    private static let inquiries = ["analys", "enquê", "examin", "information", "inspect", "instruction", "investig"]

    /// What the record’s own words say it is about, but for names and what only says where: *la France a fourni de l’électricité à l’Espagne* has nothing
    /// to do with *le gouvernement espagnol a déclaré l’état d’urgence*.
    fileprivate var commonMatter: SubjectMatter {
        SubjectMatter(
            tokens.filter { token in
                token.kind == .text && token.text.first?.isLowercase == true && !PlaceAdjectives.contains(token.text)
            })
    }
}
