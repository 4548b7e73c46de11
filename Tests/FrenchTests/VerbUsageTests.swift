import French
import Testing

/// Infinitive groups as journalists write them, in the voices and tenses an article needs.
///
/// A row: subject (`ms`, `fs`, `mp`, `fp`) · group ▸ passé composé ▸ the same, negated with *ne pas* ▸ passive, or `—`
/// when French has none. A negation left out is not tested.
@Suite("Verbs in the press")
struct VerbUsageTests {
    @Test("Active, negative and passive", arguments: VerbUsage.rows)
    func voices(_ row: VerbUsage) throws {
        let group = try InfinitiveGroup(parsing: row.group)
        #expect(plain(group.active(.compoundPast, subject: agreement(row.subject))) == row.active)
        if !row.negative.isEmpty {
            let negated = try InfinitiveGroup(parsing: "ne pas " + row.group)
            #expect(plain(negated.active(.compoundPast, subject: agreement(row.subject))) == row.negative)
        }
        if !row.passive.isEmpty {
            let passive = group.passive(.compoundPast).map { plain($0.subject.tokens() + $0.tokens) }
            #expect((passive ?? "—") == row.passive)
        }
    }

    @Test("At other tenses", arguments: VerbUsage.tenses)
    func tenses(_ row: VerbUsage.TenseRow) throws {
        let group = try InfinitiveGroup(parsing: row.group)
        #expect(plain(group.active(row.tense, subject: agreement(row.subject))) == row.expected)
    }

    @Test(
        "Past infinitives",
        arguments: [
            ("fs", "couper l’accès", "avoir coupé l’accès"), ("fs", "s’excuser", "s’être excusée"),
            ("mp", "ne pas être informé", "ne pas avoir été informés"), ("fs", "les annuler", "les avoir annulés"),
            ("fp", "rester inaccessible", "être restées inaccessibles"), ("fs", "y remédier", "y avoir remédié"),
            ("fs", "sortir un correctif", "avoir sorti un correctif"), ("fs", "sortir indemne", "être sortie indemne"),
            ("mp", "ne plus pouvoir se connecter", "ne plus avoir pu se connecter"),
            ("fs", "arrêter puis relancer les serveurs", "avoir arrêté puis relancé les serveurs"),
        ])
    func pastInfinitives(_ subject: String, _ text: String, _ expected: String) throws {
        let group = try InfinitiveGroup(parsing: text)
        #expect(plain(group.infinitive(owner: agreement(subject), past: true)) == expected)
    }

    @Test(
        "Inverted",
        arguments: [
            ("pouvoir", Tense.present, SubjectPronoun.je, "puis-je"),
            ("pouvoir", .subjunctive, .je, "puissé-je"), ("devoir", .subjunctiveImperfect, .je, "dussé-je"),
            ("devoir", .subjunctiveImperfect, .elle, "dût-elle"), ("pouvoir", .subjunctive, .il, "puisse-t-il"),
            ("ajouter", .present, .on, "ajoute-t-on"), ("s’excuser", .compoundPast, .elles, "se sont-elles excusées"),
            ("convaincre", .present, .elle, "convainc-t-elle"), ("répondre", .present, .il, "répond-il"),
            ("aller", .present, .il, "va-t-il"), ("avoir", .future, .on, "aura-t-on"),
            ("préciser", .simplePast, .il, "précisa-t-il"),
            ("être annulé", .compoundPast, .elle, "a-t-elle été annulée"),
            ("ne pas s’en excuser", .compoundPast, .elle, "ne s’en est-elle pas excusée"),
            ("le leur dire", .compoundPast, .il, "le leur a-t-il dit"),
            ("les annuler", .compoundPast, .on, "les a-t-on annulés"),
        ])
    func inverted(_ text: String, _ tense: Tense, _ pronoun: SubjectPronoun, _ expected: String) throws {
        let group = try #require(VerbGroup(parsing: text))
        #expect(plain(group.inverted(tense, pronoun: pronoun)) == expected)
    }

    @Test(
        "A group of any length is read at once", .timeLimit(.minutes(30)),
        arguments: ["et relancer ", "à la banque ", "des avions, ", "de leurs ", "d’être ", "et le site "])
    func endless(_ words: String) throws {
        let group = try InfinitiveGroup(parsing: "arrêter " + String(repeating: words, count: 1_000))
        #expect(!group.active(.compoundPast, subject: .feminineSingular).isEmpty)
    }

    @Test("Inverted in the spelling of 1990")
    func invertedRectified() throws {
        let group = try #require(VerbGroup(parsing: "pouvoir", orthography: .rectified1990))
        #expect(plain(group.inverted(.subjunctive, pronoun: .je)) == "puissè-je")
    }
}

/// Typeset text with plain spaces: spacing has its own tests.
private func plain(_ tokens: [Token]) -> String { breakable(Typesetter.text(tokens)) }
