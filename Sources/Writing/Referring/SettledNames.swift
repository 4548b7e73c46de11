import French
import Incidents

/// What things are called once all sentences stand in their order: a long name once, then what is short; no noun behind
/// a rival whom it fits; a pronoun for what the sentence is about.
///
/// The planner names things as it tells them; what stands beside what is known here alone, sentences having been moved,
/// and names having been typed by the author within a fact.
struct SettledNames {
    private let names: ReferringExpressions
    private let heads: HeadNouns
    private let reference: EventPronoun
    private let pronoun: SubjectPronoun
    private let others: GroupPronoun
    private var latter: LatterPronoun
    /// The sentences so far, those of the standfirst first.
    private var text: [[Token]] = []
    /// Entities whose long name was printed since the intertitre, and the incident’s in the body.
    private var printed: EntitySet = []
    private var saysIncident = false
    /// Whoever was named since the organisation was.
    private var rivals: Set<String> = []

    /// The same, once sentences stand above.
    func below(_ sentences: [Realization]) -> SettledNames {
        var names = self
        for sentence in sentences { names.note(sentence.tokens, sentence) }
        names.printed = []
        // *Une collision entre un autocar et un camion* stands right above: *la collision* is enough.
        if let long = names.heads.long[.incident], long.words.count >= Self.longEvent {
            names.saysIncident = names.text.contains { tokens in
                tokens.indices.contains { long.stands(at: $0, in: tokens) }
            }
        }
        return names
    }

    init(_ names: ReferringExpressions) {
        self.names = names
        heads = HeadNouns(names)
        reference = EventPronoun(names)
        pronoun = SubjectPronoun(names, heads)
        others = GroupPronoun(names)
        latter = LatterPronoun(names)
    }

    /// Words of what happened that no text says twice in a row.
    private static let longEvent = 4

    /// After an intertitre names start anew.
    mutating func startSection() { printed = [] }

    mutating func settle(_ paragraphs: [[Planner.Said]]) -> [[Planner.Said]] {
        paragraphs.map { paragraph in
            var before: Realization?
            return paragraph.map { said in
                let settled = settle(said.realization, after: before)
                before = settled
                return said.changed(to: settled)
            }
        }
    }

    /// - Parameter before: the sentence before, where it stands in the same paragraph.
    mutating func settle(_ sentence: Realization, after before: Realization?) -> Realization {
        var settled = sentence
        nameBesideRivals(&settled)
        for entity in Entity.allCases { shorten(entity, &settled) }
        reference.settle(&settled, after: before)
        pronoun.settle(&settled, after: before)
        others.settle(&settled, after: before)
        latter.settle(&settled, after: before)
        note(settled.tokens, sentence)
        return settled
    }

    private mutating func note(_ tokens: [Token], _ sentence: Realization) {
        text.append(tokens)
        let own = heads.lastMention(of: .organisation, in: tokens)
        if own != nil || sentence.discourse.mentions[.organisation] != nil { rivals = [] }
        rivals.formUnion(heads.others(in: tokens, from: own ?? 0))
    }

    // MARK: Long names

    /// *Le réseau*, of *le réseau électrique du nord-est de l’Amérique*, where that has been printed.
    private mutating func shorten(_ entity: Entity, _ sentence: inout Realization) {
        guard let long = heads.long[entity] else { return }
        var tokens: [Token] { sentence.tokens }
        var index = 0
        var isQuoted = false
        while index < tokens.count {
            if tokens[index].kind == .openQuote { isQuoted = true }
            if tokens[index].kind == .closeQuote { isQuoted = false }
            guard !isQuoted, long.stands(at: index, in: tokens), long.isDefinite(before: index, in: tokens)
            else {
                index += 1
                continue
            }
            let end = index + long.words.count
            let isKnown = entity == .incident ? saysIncident : long.isOnce ? printed.contains(entity) : isNear(long)
            if isKnown, !isExplained(at: end, tokens), let short = short(entity, long, tokens, index) {
                let start = long.hasArticle ? index - 1 : index
                sentence.replace(start..<end, with: short)
                index = start + short.count
            } else {
                printed.insert(entity)
                if entity == .incident { saysIncident = true }
                index = end
            }
        }
    }

    /// Whether one of the two sentences before has it.
    private func isNear(_ long: HeadNouns.Long) -> Bool {
        text.suffix(2).contains { tokens in tokens.indices.contains { long.stands(at: $0, in: tokens) } }
    }

    /// Whether an acronym or an apposition follows.
    private func isExplained(at end: Int, _ tokens: [Token]) -> Bool {
        guard end + 1 < tokens.count, tokens[end].kind == .punctuation else { return false }
        return tokens[end].text == "(" || tokens[end].text == "," && tokens[end + 1].isDeterminer
    }

    private func short(_ entity: Entity, _ long: HeadNouns.Long, _ tokens: [Token], _ index: Int) -> [Token]? {
        var around = tokens
        around.removeSubrange(index..<index + long.words.count)
        return long.forms.first { form in
            // Of what happened, its noun alone is enough.
            if entity == .incident { return true }
            return form.isAcronym
                ? text.contains { $0.contains { $0.kind == .brand && $0.text == form.head } }
                : !heads.isBorneByOther(form.head, besides: entity)
                    && !(text + [around]).contains { HeadNouns.specifies(form.head, in: $0, besides: long.modifiers) }
                    && !around.contains { $0.reads(form.head) }
                    // *L’entreprise californienne ajoute… L’entreprise californienne a rouvert…*
                    && (long.isOnce || !(text.last?.contains { $0.reads(form.head) } ?? false))
        }?.tokens
    }

    // MARK: Rivals

    /// *À RBS*, of *à la banque* behind a sentence on *Ulster Bank*.
    private func nameBesideRivals(_ sentence: inout Realization) {
        guard let name = names.profile[.organisation]?.name else { return }
        var tokens: [Token] { sentence.tokens }
        var rivals = rivals
        var index = 0
        var isQuoted = false
        while index < tokens.count {
            if tokens[index].kind == .openQuote { isQuoted = true }
            if tokens[index].kind == .closeQuote { isQuoted = false }
            guard !isQuoted else {
                index += 1
                continue
            }
            if heads.stands(.organisation, at: index, in: tokens) { rivals = [] }
            rivals.formUnion(heads.others(at: index, in: tokens))
            let noun = heads.noun(at: index, in: tokens)
            // *La banque en ligne* is a thing of the bank’s.
            let isOther = noun.map { noun in
                index + noun.count < tokens.count
                    && ["en", "de", "d’", "du", "des"].contains(tokens[index + noun.count].text)
            }
            if let noun, isOther == false, heads.fits(noun.head, rivals),
                noun.agreement == name.agreement || index > 0 && tokens[index - 1].isPreposition
            {
                let isKnown = text.contains {
                    $0.contains { $0.kind == .brand && $0.text == heads.acronym?.last?.text }
                }
                let proper = isKnown ? heads.acronym ?? name.tokens : name.tokens
                sentence.replace(index..<index + noun.count, with: proper)
                rivals = []
                index += proper.count
            } else {
                if noun != nil { rivals = [] }
                index += 1
            }
        }
    }
}

extension Realization {
    /// Says some words otherwise: what stands behind keeps its places.
    mutating func replace(_ range: Range<Int>, with words: [Token]) {
        tokens.replaceSubrange(range, with: words)
        anatomy.shift(by: words.count - range.count, from: range.upperBound)
    }
}

extension Token {
    var isDeterminer: Bool { ["le", "la", "l’", "les", "un", "une", "des"].contains { reads($0) } }

    var isPreposition: Bool {
        ["à", "de", "d’", "par", "pour", "selon", "chez", "contre", "avec", "sur", "dans", "après", "entre"].contains {
            reads($0)
        }
    }
}
