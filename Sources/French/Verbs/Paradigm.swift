/// The principal parts of one verb, from which every form follows.
struct Paradigm: Sendable {
    /// Present indicative, six forms.
    var present: [String]
    /// The imperfect less its endings: *finiss-*, *ven-*.
    var imperfectStem: String
    /// The same before *-ions*, *-iez*, when it differs: *mang-ions*.
    var imperfectBeforeI: String?
    /// The future less its endings: *finir-*, *viendr-*.
    var futureStem: String
    var past: Past
    /// Present subjunctive, six forms.
    var subjunctive: [String]
    /// Present imperative: tu, nous, vous.
    var imperative: [String?]
    var presentParticiple: String?
    /// Masculine and feminine singular of the past participle; nil when the verb has none.
    var participle: (masculine: String, feminine: String)?
    var gaps: Gaps = []

    /// The simple past, and the imperfect subjunctive which always goes with it.
    enum Past: Sendable {
        /// Endings in *a*: *parl-ai*, *mange-ai*; before *è* the softened stem is not needed (*mang-èrent*).
        case inA(stem: String, beforeE: String)
        /// A stem ending in its vowel: *fini*, *voulu*, *vin*.
        case inVowel(String)
        case missing
    }

    /// What a defective verb lacks.
    struct Gaps: OptionSet, Sendable {
        let rawValue: Int
        /// *falloir*: third person singular only.
        static let impersonal = Gaps(rawValue: 1)
        /// *clore*: no first and second person plural, no imperfect.
        static let noWe = Gaps(rawValue: 2)
        static let noFuture = Gaps(rawValue: 4)
        static let noSubjunctive = Gaps(rawValue: 8)
        static let noImperative = Gaps(rawValue: 16)
        static let noImperfect = Gaps(rawValue: 32)
        static let noPresent = Gaps(rawValue: 64)
        /// *occire*: infinitive and participles only.
        static let participleOnly: Gaps = [.noPresent, .noFuture, .noSubjunctive, .noImperative, .noImperfect]
        /// *il appert*: that one form.
        static let only3s: Gaps = [.impersonal, .noFuture, .noSubjunctive, .noImperative, .noImperfect]
        /// *pleuvoir*, *échoir*: third person, both numbers.
        static let thirdPerson = Gaps(rawValue: 128)
    }

    /// The form of a simple tense, or nil when the verb lacks it.
    func form(_ tense: Tense, _ index: Int) -> String? {
        if lacks(tense, index) { return nil }
        switch tense {
        case .present: return present[index]
        case .imperfect:
            let stem = index == 3 || index == 4 ? imperfectBeforeI ?? imperfectStem : imperfectStem
            return stem + VerbEndings.imperfect[index]
        case .future: return futureStem + VerbEndings.future[index]
        case .conditional: return futureStem + VerbEndings.conditional[index]
        case .subjunctive: return subjunctive[index]
        case .imperative:
            switch index {
            case 1: return imperative[0]
            case 3: return imperative[1]
            case 4: return imperative[2]
            default: return nil
            }
        case .simplePast:
            switch past {
            case .inA(let stem, let beforeE):
                return (index == 5 ? beforeE : stem) + VerbEndings.pastInA[index]
            case .inVowel(let stem): return VerbEndings.join(stem, VerbEndings.pastInVowel[index])
            case .missing: return nil
            }
        case .subjunctiveImperfect:
            switch past {
            case .inA(let stem, _): return stem + VerbEndings.imperfectSubjunctiveInA[index]
            case .inVowel(let stem): return VerbEndings.join(stem, VerbEndings.imperfectSubjunctiveInVowel[index])
            case .missing: return nil
            }
        default: return nil
        }
    }

    private func lacks(_ tense: Tense, _ index: Int) -> Bool {
        if gaps.isEmpty { return false }
        if gaps.contains(.impersonal), index != 2 { return true }
        if gaps.contains(.thirdPerson), index != 2, index != 5 { return true }
        switch tense {
        case .present: return gaps.contains(.noPresent) || (gaps.contains(.noWe) && (index == 3 || index == 4))
        case .imperfect: return gaps.contains(.noImperfect) || gaps.contains(.noWe)
        case .future, .conditional: return gaps.contains(.noFuture)
        case .subjunctive: return gaps.contains(.noSubjunctive)
        case .imperative:
            return gaps.contains(.noImperative) || (gaps.contains(.noWe) && index != 1)
        default: return false
        }
    }
}
