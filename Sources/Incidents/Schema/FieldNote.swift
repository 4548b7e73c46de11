/// What a schema and the reference say of a key: what it is for, and values one may write.
///
/// Which keys there are, in which form and which are required is the readers’ alone to say; a test holds these notes
/// against what the readers ask for.
struct FieldNote: Sendable {
    var text: String
    var examples: [String]

    init(_ text: String, _ examples: String...) {
        self.text = text
        self.examples = examples
    }

    typealias Table = [String: FieldNote]
}

extension GroupKind {
    /// The notes of its keys.
    var notes: FieldNote.Table {
        switch self {
        case .record: FieldNote.record
        case .event: FieldNote.event
        case .kindStep, .factStep: FieldNote.step
        case .impact: FieldNote.impact
        case .data: FieldNote.data
        case .casualties: FieldNote.casualties
        case .cause: FieldNote.cause
        case .claim: FieldNote.claim
        case .hypothesis, .spared: FieldNote.attributed
        case .denial: FieldNote.denial
        case .fact, .factWithSubject, .factWithRubric: FieldNote.fact
        case .announcedFact: FieldNote.announcedFact
        case .antecedent: FieldNote.antecedent
        case .figure: FieldNote.figure
        case .quote: FieldNote.quote
        case .apology: FieldNote.apology
        case .compensation: FieldNote.compensation
        case .advice: FieldNote.advice
        case .notification: FieldNote.notification
        case .update: FieldNote.update
        case .correction: FieldNote.correction
        case .ornament: FieldNote.ornament
        case .source: FieldNote.source
        case .nounGroup: FieldNote.nounGroup
        case .person: FieldNote.person
        case .settings: FieldNote.settings
        case .directory: FieldNote.directory
        case .actor: FieldNote.actor
        case .service: FieldNote.service
        case .designation: FieldNote.designation
        case .lexicon: FieldNote.lexicon
        case .noun: FieldNote.noun
        }
    }
}
