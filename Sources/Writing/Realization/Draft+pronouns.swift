import French
import Incidents

/// Pronouns for what is no entity of the article: who or what was named in the sentence before.
extension Draft {
    /// *Cette commande a coupé… Elle a…*, *la Cnil a retenu… Elle a…*: what was the subject of the sentence before, when
    /// it was alone.
    mutating func pronoun(for fact: Fact, _ name: FactName) -> (tokens: [Token], agreement: Agreement)? {
        guard isBody, let subject = subjectGroup(of: fact, name) else { return nil }
        realization.discourse.groupSubject = subject
        let story = realization.discourse.story
        if realization.tokens.isEmpty, !subject.isName, subject.isSame(as: story.previousLastOfSeveral) {
            return (Vocabulary.latter(subject.agreement), subject.agreement)
        }
        let opens = realization.tokens.isEmpty || subject.isName && opensOnItsDate
        guard opens, subject.isSame(as: story.previousGroupSubject),
            story.previousOthers.count <= 1, let agreement = pronounAgreement(of: fact, subject),
            !subject.isName || !Entity.allCases.contains(where: { story.previousMentions[$0] == agreement }),
            // Of a thing, nothing else that was named could be meant; of who acts, only what goes by that pronoun.
            subject.isName || story.previousMentions.isEmpty
        else { return nil }
        let word = agreement.gender == .feminine ? "elle" : "il"
        return ([Token(.word, agreement.number == .plural ? word + "s" : word)], agreement)
    }

    /// *Lundi 11 juillet, il avait réuni*: nothing stands before it but when that was.
    private var opensOnItsDate: Bool {
        realization.anatomy.opensWithDate && realization.tokens.last?.text == ","
            && realization.anatomy.timeEnd == realization.tokens.count - 1
    }

    private func pronounAgreement(of fact: Fact, _ subject: SubjectGroup) -> Agreement? {
        guard case .actor(let actor) = fact.value else { return subject.agreement }
        let isExplained = realizer.names.explains && realization.discourse.introduced.contains(actor.name)
        return actor.pronoun(isExplained: isExplained)
    }

    private func subjectGroup(of fact: Fact, _ name: FactName) -> SubjectGroup? {
        switch fact.value {
        // *Une panne* of another year is another one.
        case .nounGroups(let groups):
            groups.count == 1 && !(isAntecedent && groups[0].determiner == .indefinite) ? SubjectGroup(groups[0]) : nil
        case .actor(let actor): name == .subject ? SubjectGroup(actor) : nil
        case .person(let person): name == .subject ? SubjectGroup(person) : nil
        default: nil
        }
    }

    private var isAntecedent: Bool { setting.item?.path.hasPrefix("antecedents") ?? false }

    /// *… pour de nombreux utilisateurs. Ils ne pouvaient plus…*
    mutating func usersPronoun(for fact: Fact, isSubject: Bool) -> Token? {
        realization.discourse.mentionsUsers = true
        guard isBody, isSubject, realization.tokens.isEmpty, realization.discourse.story.previousMentionsUsers,
            let agreement = agreement(of: fact), agreement.number == .plural
        else { return nil }
        return Token(.word, agreement.gender == .feminine ? "elles" : "ils")
    }
}

extension Vocabulary {
    /// *Ce dernier*: the last of several subjects (Grevisse et Goosse, § 700).
    static func latter(_ agreement: Agreement) -> [Token] {
        switch (agreement.gender, agreement.number) {
        case (.masculine, .singular): words("ce dernier")
        case (.feminine, .singular): words("cette dernière")
        case (.masculine, .plural): words("ces derniers")
        case (.feminine, .plural): words("ces dernières")
        }
    }
}
