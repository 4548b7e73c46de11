import Synchronization

/// The forms of a verb, worked out when one is first asked for: most verbs of a text are only recognized.
final class VerbForms: Sendable {
    /// Stands behind a reference to be stored once.
    private final class Parts: Sendable {
        let paradigm: Paradigm

        init(_ paradigm: Paradigm) {
            self.paradigm = paradigm
        }
    }

    private let infinitive: String
    private let orthography: Orthography
    private let parts = AtomicLazyReference<Parts>()

    /// - Parameter infinitive: in the traditional spelling.
    init(of infinitive: String, _ orthography: Orthography) {
        self.infinitive = infinitive
        self.orthography = orthography
    }

    /// The form of a simple tense, or nil when the verb lacks it.
    func form(_ tense: Tense, _ index: Int) -> String? { read.paradigm.form(tense, index) }

    var participle: (masculine: String, feminine: String)? { read.paradigm.participle }

    var presentParticiple: String? { read.paradigm.presentParticiple }

    private var read: Parts {
        parts.load() ?? parts.storeIfNil(Parts(VerbForms.paradigm(infinitive, orthography)))
    }

    private static func paradigm(_ infinitive: String, _ orthography: Orthography) -> Paradigm {
        if let model = IrregularVerbs.model(infinitive) {
            return Rectified.paradigm(model.paradigm(infinitive), of: infinitive, orthography)
        }
        if infinitive.ends(in: "er") { return FirstGroup.paradigm(infinitive, orthography) }
        if infinitive.ends(in: "ir") { return SecondGroup.paradigm(infinitive) }
        return VerbModel("", "re", "s t ons ent", "r", "i", "u").paradigm(infinitive)
    }
}
