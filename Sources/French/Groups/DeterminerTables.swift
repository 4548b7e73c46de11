/// Determiners of one word, and the few that are made of more.
///
/// Source: Grevisse et Goosse, *Le bon usage*, §§ 577–654.
enum DeterminerTables {
    typealias Row = (determiner: Determiner, gender: Gender?, number: Number)

    static let simple: WordTable<Row> = [
        "le": (.definite, .masculine, .singular), "la": (.definite, .feminine, .singular),
        "l’": (.definite, nil, .singular), "les": (.definite, nil, .plural),
        "un": (.indefinite, .masculine, .singular), "une": (.indefinite, .feminine, .singular),
        "des": (.indefinite, nil, .plural), "du": (.partitive, .masculine, .singular),
        "ce": (.demonstrative, .masculine, .singular), "cet": (.demonstrative, .masculine, .singular),
        "cette": (.demonstrative, .feminine, .singular), "ces": (.demonstrative, nil, .plural),
        "aucun": (.negative, .masculine, .singular), "aucune": (.negative, .feminine, .singular),
    ]

    /// Determiners kept as written, masculine singular first: each agrees with its noun.
    private static let agreeingForms: [[String]] = [
        ["nul", "nulle", "nuls", "nulles"], ["quel", "quelle", "quels", "quelles"],
        ["certain", "certaine", "certains", "certaines"], ["maint", "mainte", "maints", "maintes"],
        ["tel", "telle", "tels", "telles"], ["tout", "toute", "tous", "toutes"],
        ["divers", "diverse", "divers", "diverses"], ["différent", "différente", "différents", "différentes"],
    ]
    /// Determiners with one form for both genders.
    static let epicene: WordTable<Number> = [
        "plusieurs": .plural, "quelques": .plural, "chaque": .singular, "quelque": .singular,
    ]
    /// Words before an agreeing determiner or *un*, *une*: *n’importe quel*, *pas un*.
    static let openings: [(words: [String], next: WordSet)] = [
        (["n’", "importe"], ["quel", "quelle", "quels", "quelles"]),
        (["pas"], ["un", "une"]), (["plus"], ["un", "une"]),
    ]

    typealias AgreeingRow = (forms: [String], gender: Gender, number: Number)

    /// The row of an agreeing determiner and the gender and number its form shows; what may be both is a plural.
    static func agreeing(_ form: String) -> AgreeingRow? { agreeingRows[form] }

    private static let agreeingRows = WordTable(
        agreeingForms.flatMap { forms in
            forms.enumerated().map { index, form -> (String, AgreeingRow) in
                (form, (forms, index % 2 == 0 ? .masculine : .feminine, index < 2 ? .singular : .plural))
            }
        })

    /// *n’importe quel* → *n’importe quelles*: the last word that agrees, in another gender or number; nil when the
    /// determiner has no such form (*chaque* has no plural).
    static func inflected(_ words: String, _ agreement: Agreement) -> String? {
        var parts = words.split(separator: " ").map(String.init)
        guard let last = parts.last, let row = agreeing(last) else { return nil }
        parts[parts.count - 1] =
            row.forms[(agreement.number == .plural ? 2 : 0) + (agreement.gender == .feminine ? 1 : 0)]
        return parts.joined(separator: " ")
    }
}
