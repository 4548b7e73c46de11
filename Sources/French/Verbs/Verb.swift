/// A French verb: its infinitive conjugated by rule.
///
/// Known irregular verbs follow ``IrregularVerbs``; any other word in *-er* or *-ir* follows its group, so that new
/// verbs (*télécharger*, *exfiltrer*, *tweeter*) need no entry.
public struct Verb: Sendable, Hashable {
    /// The infinitive, in lower case.
    public let infinitive: String
    public let orthography: Orthography
    /// The auxiliary of the compound tenses when the verb has no direct object.
    public let auxiliary: Auxiliary
    /// Whether a direct object turns the auxiliary into *avoir*: *est sorti*, but *a sorti le communiqué*.
    public let takesAvoirWithObject: Bool
    private let forms: VerbForms

    /// The verb of an infinitive such as *rétablir*, without pronoun or negation (see ``VerbGroup``).
    ///
    /// Nil only when the word cannot be an infinitive.
    public init?(_ infinitive: String, orthography: Orthography = .traditional) {
        let word = infinitive.lowered
        guard Verb.canBeInfinitive(word) else { return nil }
        let known = Rectified.traditional(word)
        // A spelling of 1990 on input asks for the forms of 1990.
        let orthography = known == word ? orthography : .rectified1990
        forms = VerbForms(of: known, orthography)
        self.infinitive = Rectified.infinitive(known, orthography)
        self.orthography = orthography
        auxiliary = Auxiliaries.withEtre.contains(known) ? .etre : .avoir
        takesAvoirWithObject = Auxiliaries.both.contains(known)
    }

    /// One form, without its pronoun; nil when the verb is defective there.
    ///
    /// A compound tense joins auxiliary and participle (masculine): *avons annulé*, *sommes venus*.
    public func form(_ tense: Tense, _ person: Person, _ number: Number) -> String? {
        if let auxiliaryTense = tense.auxiliaryTense {
            let helper = auxiliary == .etre ? Verb.etre : Verb.avoir
            let agreement = Agreement(.masculine, auxiliary == .etre ? number : .singular)
            guard let first = helper?.form(auxiliaryTense, person, number), let last = pastParticiple(agreement) else {
                return nil
            }
            return first + " " + last
        }
        return forms.form(tense, person.rawValue - 1 + (number == .plural ? 3 : 0))
    }

    /// The past participle; nil when the verb has none (*gésir*).
    public func pastParticiple(_ agreement: Agreement = .masculineSingular) -> String? {
        guard let participle = forms.participle else { return nil }
        let singular = agreement.gender == .feminine ? participle.feminine : participle.masculine
        if agreement.number == .singular || singular.ends(in: "s") { return singular }
        if hasInvariableParticiple { return singular }
        // dû, mû, crû lose the circumflex outside the masculine singular.
        if singular.ends(in: "û") { return String(singular.dropLast()) + "us" }
        return singular + "s"
    }

    /// *été*, *pu*, *fallu*, *nui*, *suffi*…: participles without feminine or plural.
    public var hasInvariableParticiple: Bool {
        guard let participle = forms.participle else { return true }
        return participle.masculine == participle.feminine
    }

    /// The present participle: *répondant*; nil when the verb has none.
    public var presentParticiple: String? { forms.presentParticiple }

    /// Whether a word in *-ant* is the present participle of a known verb or of the first group: *devant*, *risquant*.
    static func hasPresentParticiple(_ word: String) -> Bool {
        let stem = word.dropLast(3)
        return stem.utf8.count > 1
            && ([("ev", "evoir"), ("ouv", "ouvoir"), ("", "er"), ("iss", "ir"), ("", "re"), ("", "ir")]
                as [(String, String)])
                .contains { end, ending in
                    guard stem.ends(in: end) else { return false }
                    let infinitive = stem.dropLast(end.utf8.count) + ending
                    return Verb(String(infinitive))?.presentParticiple == word
                }
    }

    /// Whether *être* before its participle makes a past tense, never a passive: *être devenu*, *être tombé*.
    var conjugatesWithEtre: Bool { auxiliary == .etre }

    static let etre = Verb("être")
    static let avoir = Verb("avoir")

    public static func == (left: Verb, right: Verb) -> Bool {
        left.infinitive == right.infinitive && left.orthography == right.orthography
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(infinitive)
        hasher.combine(orthography)
    }

    /// Whether there is a verb of that infinitive.
    static func isInfinitive(_ word: String) -> Bool { canBeInfinitive(word.lowered) }

    private static func canBeInfinitive(_ word: String) -> Bool {
        guard word.ends(in: "er") || word.ends(in: "ir") || word.ends(in: "re") || word.ends(in: "ïr"),
            word.unicodeScalars.count > 2
        else { return false }
        return word.unicodeScalars.allSatisfy { $0.isAnyLetter || $0 == "-" || $0 == "’" || $0 == "'" }
    }
}
