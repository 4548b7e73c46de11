/// Pronouns that stand at the head of a group, with what they show (Grevisse et Goosse, *Le bon usage*, §§ 689–763).
enum PronounHeads {
    private static let rows: [(word: String, agreement: Agreement)] = [
        ("celui", .masculineSingular), ("celle", .feminineSingular), ("ceux", .masculinePlural),
        ("celles", .femininePlural),
        ("celui-ci", .masculineSingular), ("celle-ci", .feminineSingular), ("ceux-ci", .masculinePlural),
        ("celles-ci", .femininePlural), ("celui-là", .masculineSingular), ("celle-là", .feminineSingular),
        ("ceux-là", .masculinePlural), ("celles-là", .femininePlural), ("eux", .masculinePlural),
        ("elles", .femininePlural),
        ("uns", .masculinePlural), ("unes", .femininePlural), ("certains", .masculinePlural),
        ("certaines", .femininePlural), ("chacun", .masculineSingular), ("chacune", .feminineSingular),
        ("quelques-uns", .masculinePlural), ("quelques-unes", .femininePlural), ("beaucoup", .masculinePlural),
        ("lesquels", .masculinePlural), ("lesquelles", .femininePlural),
    ]
    static let agreements = WordTable(rows.map { ($0.word, $0.agreement) })
    /// After an article only: *l’un*, *l’autre*, *les autres*, *d’autres*; the masculine is the unmarked gender.
    static let afterArticle: WordTable<Agreement> = [
        "un": .masculineSingular, "une": .feminineSingular, "autre": .masculineSingular, "autres": .masculinePlural,
        "mien": .masculineSingular, "sien": .masculineSingular, "leur": .masculineSingular,
    ]
    /// Pronouns that need no determiner.
    static let alone = WordSet(rows.map(\.word).filter { !["uns", "unes", "eux", "elles"].contains($0) })
}
