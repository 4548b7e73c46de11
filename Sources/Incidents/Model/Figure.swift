public import French

/// One of `chiffres`, and every count: a number with its unit, its hedge and who gives it.
///
/// With `action` and no `sujet`, the figure is the subject: *près de 70 000 signalements ont été recensés*. With both
/// it is the object: *Downdetector a enregistré près de 70 000 signalements*. With neither it is only counted.
public struct ReportedFigure: Sendable, Hashable {
    /// Path in the record, for provenance.
    public var path: String
    /// `valeur`, `unite` (a plural noun phrase without determiner, *utilisateurs actifs mensuels*, or *% des clients*),
    /// `ecrit` (the source's own hedge) and the gender of the unit's noun: `genre` when the lexicon does not know it.
    public var quantity: Quantity
    /// What a percentage is of, after its sign: *des clients*.
    public var complement: String?
    /// `action`
    public var action: InfinitiveGroup?
    /// `sujet`
    public var subject: Subject?
    /// `date`
    public var date: ApproximateMoment?
    /// `aspect`: by default an event.
    public var aspect: Clause.Aspect
    /// `selon`: a figure has a source.
    public var source: Speaker
    /// `certitude`: by default confirmed.
    public var certainty: Certainty
    /// `note`: what the figure does not mean; a sentence.
    public var note: String?

    public var isPercentage: Bool { quantity.unit == "%" }
}
