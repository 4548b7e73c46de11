import French
import Testing

@Suite("Verb groups")
struct VerbGroupTests {
    @Test(
        "At a tense",
        arguments: [
            ("s’interrompre de nouveau", Tense.compoundPast, "ms", "s’est de nouveau interrompu"),
            ("ne plus pouvoir", .compoundPast, "mp", "n’ont plus pu"),
            ("être annulé", .compoundPast, "fs", "a été annulée"),
            ("ne pas s’excuser", .compoundPast, "fs", "ne s’est pas excusée"),
            ("se succéder", .compoundPast, "fp", "se sont succédé"),
            ("être", .compoundPast, "mp", "ont été"),
            ("ne pas être", .imperfect, "fs", "n’était pas"),
            ("ne toujours pas être rétabli", .imperfect, "ms", "n’était toujours pas rétabli"),
            ("retomber", .compoundPast, "fs", "est retombée"),
            ("faire savoir", .compoundPast, "fs", "a fait savoir"),
            ("se dire", .compoundPast, "fs", "s’est dite"),
            ("se rendre compte", .compoundPast, "fs", "s’est rendu compte"),
            ("répondre", .pluperfect, "mp", "avaient répondu"),
            ("devoir", .conditional, "ms", "devrait"),
            ("rétablir", .futurePerfect, "fs", "aura rétabli"),
            ("ne rien perdre", .compoundPast, "ms", "n’a rien perdu"),
            ("ne jamais fonctionner", .compoundPast, "fs", "n’a jamais fonctionné"),
        ])
    func atATense(_ text: String, _ tense: Tense, _ subject: String, _ expected: String) throws {
        let group = try #require(VerbGroup(parsing: text))
        #expect(visible(group.tokens(tense, subject: agreement(subject))) == expected)
    }

    @Test(
        "In the infinitive",
        arguments: [
            ("ne pas pouvoir", false, "ms", "ne pas pouvoir"), ("ne plus répondre", false, "ms", "ne plus répondre"),
            ("s’excuser", true, "fs", "s’être excusée"), ("ne pas être annulé", true, "mp", "ne pas avoir été annulés"),
            ("ne pas ouvrir", true, "mp", "ne pas avoir ouvert"),
        ])
    func inTheInfinitive(_ text: String, _ past: Bool, _ subject: String, _ expected: String) throws {
        let group = try #require(VerbGroup(parsing: text))
        #expect(visible(group.infinitiveTokens(subject: agreement(subject), past: past)) == expected)
    }

    @Test(
        "With its subject after it",
        arguments: [
            ("indiquer", Tense.compoundPast, SubjectPronoun.il, "a-t-il indiqué"),
            ("s’excuser", .compoundPast, .elle, "s’est-elle excusée"), ("avoir", .present, .on, "a-t-on"),
            ("faire savoir", .compoundPast, .elle, "a-t-elle fait savoir"), ("dire", .present, .ils, "disent-ils"),
            ("assurer", .present, .elle, "assure-t-elle"),
            ("ne pas répondre", .compoundPast, .il, "n’a-t-il pas répondu"),
        ])
    func inverted(_ text: String, _ tense: Tense, _ pronoun: SubjectPronoun, _ expected: String) throws {
        let group = try #require(VerbGroup(parsing: text))
        #expect(visible(group.inverted(tense, pronoun: pronoun)) == expected)
    }

    @Test("A participle agrees with the object before it")
    func precedingObject() throws {
        let group = try #require(VerbGroup(parsing: "présenter"))
        let tokens = group.tokens(.compoundPast, subject: .feminineSingular, precedingObject: .femininePlural)
        #expect(visible(tokens) == "a présentées")
    }

    @Test(
        "In participles",
        arguments: [
            ("ne plus répondre", false, "ms", "ne répondant plus"), ("s’excuser", true, "fs", "s’étant excusée"),
            ("annuler", true, "fs", "ayant annulé"), ("être annulé", true, "fs", "ayant été annulée"),
        ])
    func presentParticiple(_ text: String, _ past: Bool, _ subject: String, _ expected: String) throws {
        let group = try #require(VerbGroup(parsing: text))
        #expect(visible(group.presentParticipleTokens(subject: agreement(subject), past: past)) == expected)
    }
}
