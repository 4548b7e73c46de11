import French
import Incidents

/// What somebody did, as the words of the record have it.
extension Draft {
    /// *a annulé la modification*, with where and when; the infinitive behind a preposition.
    mutating func appendAction(_ group: InfinitiveGroup, _ preposition: String?) -> Bool {
        if let preposition {
            appendPreposition(preposition)
            realization.tokens += group.infinitive(owner: realization.lastSubject ?? .masculineSingular)
            return true
        }
        guard let subject = realization.lastSubject else { return false }
        let tense = tense(isState: setting.item?.isState ?? false)
        let tokens = withInitials(elliptic(group.active(tense, subject: subject, additionalAdverbs: hedges)))
        noteVerb(tense)
        let start = realization.tokens.count
        realization.tokens += tokens
        if hedges.isEmpty { noteAct(group, subject: subject, from: start) }
        if !tokens.isEmpty, let place = setting.item?.facts[.place] {
            let words = printed(place, conjunction: nil)
            // *A conseillé sur Twitter d’utiliser Signal*: where it was said goes with the saying.
            let isBefore = setting.item?.attributes["canal"] == "devant" && group.complementCount < tokens.count
            realization.tokens.insert(
                contentsOf: words, at: realization.tokens.count - (isBefore ? group.complementCount : 0))
        }
        if !tokens.isEmpty, let date = setting.item?.deedDate { return appendDate(date, nil) }
        return !tokens.isEmpty
    }

    /// *la modification a été annulée*
    mutating func appendPassive(_ group: InfinitiveGroup) -> Bool {
        let tense = tense(isState: setting.item?.isState ?? false)
        guard let clause = group.passive(tense, additionalAdverbs: hedges) else { return false }
        noteSubject(.words(clause.subject.text), at: realization.tokens.count)
        realization.tokens += clause.subject.tokensBeforeVerb()
        noteVerb(tense)
        realization.tokens += elliptic(clause.tokens)
        realization.discourse.others.append(clause.subject.agreement)
        return true
    }

    /// A heading does without the auxiliary: *La propagation du fichier arrêtée*, *Des milliers de consultations annulées*;
    /// not where each of two nouns has one.
    private func elliptic(_ tokens: [Token]) -> [Token] {
        guard setting.frame == .headline, tokens.first?.isAuxiliary == true,
            !tokens.dropFirst().contains(where: \.isAuxiliary)
        else { return tokens }
        return Array(tokens.dropFirst())
    }

    /// *a annulé la modification, puis a remis le service en route*
    mutating func appendActions(_ groups: [InfinitiveGroup]) -> Bool {
        guard let subject = realization.lastSubject else { return false }
        let tense = tense(isState: false)
        let clauses = groups.map { $0.active(tense, subject: subject) }
        guard clauses.allSatisfy({ !$0.isEmpty }) else { return false }
        noteVerb(tense)
        realization.anatomy.clauses = groups.count
        realization.tokens += Coordination.underOneAuxiliary(clauses, tense)
        return true
    }

    private var hedges: [String] { [setting.item?.hedge].compactMap(\.self) }

    private func tense(isState: Bool) -> Tense {
        setting.frame.tense(isState ? .state : nil, isUncertain: setting.item?.isUncertain ?? false)
    }
}

extension InfinitiveGroup {
    /// How many tokens follow its verb.
    var complementCount: Int {
        let words = infinitive(owner: .masculineSingular)
        guard let verb = words.firstIndex(where: { $0.text.inLowerCase == head }) else { return 0 }
        return words.count - verb - 1
    }
}

extension Token {
    fileprivate var isAuxiliary: Bool { spells("est") || spells("sont") }
}
