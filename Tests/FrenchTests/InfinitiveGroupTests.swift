import French
import Testing

@Suite("Infinitive groups")
struct InfinitiveGroupTests {
    @Test(
        "Conjugated",
        arguments: [
            ("annuler | la modification", Tense.compoundPast, "fs", "a annulé la modification"),
            ("ne plus répondre", .imperfect, "ms", "ne répondait plus"),
            ("s’excuser pour la gêne", .compoundPast, "fs", "s’est excusée pour la gêne"),
            ("consulter leur fil d’actualité", .compoundPast, "ms", "a consulté son fil d’actualité"),
            ("consulter leur liste", .present, "mp", "consultent leur liste"),
            ("consulter leur liste", .present, "ms", "consulte sa liste"),
            (
                "consulter leur liste d’amis ou leurs trophées", .present, "ms",
                "consulte sa liste d’amis ou ses trophées"
            ),
            ("ouvrir leur application", .present, "fs", "ouvre son application"),
            (
                "être brièvement interrompu pendant la cérémonie", .compoundPast, "ms",
                "a été brièvement interrompu pendant la cérémonie"
            ),
            ("être brièvement interrompu", .pluperfect, "fp", "avaient été brièvement interrompues"),
            ("rester inaccessible", .compoundPast, "fs", "est restée inaccessible"),
            ("rester inaccessible", .compoundPast, "mp", "sont restés inaccessibles"),
            ("envoyer par erreur des messages", .compoundPast, "fs", "a envoyé par erreur des messages"),
            ("fermer définitivement le site", .compoundPast, "ms", "a définitivement fermé le site"),
            ("ne pas donner des précisions", .compoundPast, "ms", "n’a pas donné de précisions"),
            ("sortir un communiqué", .compoundPast, "fs", "a sorti un communiqué"),
            ("se retrouver privé d’accès", .compoundPast, "fp", "se sont retrouvées privées d’accès"),
            ("redevenir pleinement opérationnel", .future, "fs", "redeviendra pleinement opérationnelle"),
            ("s’apercevoir de l’erreur", .compoundPast, "fs", "s’est aperçue de l’erreur"),
            ("s’attirer des critiques", .compoundPast, "fs", "s’est attiré des critiques"),
            ("se voir refuser l’accès", .compoundPast, "fs", "s’est vu refuser l’accès"),
            ("se rendre compte de la panne", .compoundPast, "fs", "s’est rendu compte de la panne"),
            ("s’être trompé", .compoundPast, "fs", "s’est trompée"),
            ("sembler fonctionner", .compoundPast, "fs", "a semblé fonctionner"),
            (
                "empêcher ses clients de consulter leurs comptes", .compoundPast, "ms",
                "a empêché ses clients de consulter leurs comptes"
            ),
            ("être lent ou inaccessible", .compoundPast, "fs", "a été lente ou inaccessible"),
            ("perdre leurs données", .compoundPast, "ms", "a perdu ses données"),
        ])
    func conjugated(_ text: String, _ tense: Tense, _ subject: String, _ expected: String) throws {
        let group = try InfinitiveGroup(parsing: text)
        #expect(visible(group.active(tense, subject: agreement(subject))) == expected)
    }

    @Test(
        "In the passive",
        arguments: [
            ("annuler | la modification", "la modification", "a été annulée"),
            ("mettre à jour | les serveurs", "les serveurs", "ont été mis à jour"),
            (
                "fermer définitivement le site pour maintenance", "le site",
                "a été définitivement fermé pour maintenance"
            ),
            ("restaurer une vingtaine de serveurs", "une vingtaine de serveurs", "ont été restaurés"),
        ])
    func passive(_ text: String, _ subject: String, _ expected: String) throws {
        let passive = try #require(try InfinitiveGroup(parsing: text).passive(.compoundPast))
        #expect(passive.subject.text == subject)
        #expect(visible(passive.tokens) == expected)
    }

    @Test("In the infinitive")
    func infinitive() throws {
        let group = try InfinitiveGroup(parsing: "consulter sa messagerie")
        #expect(visible(group.infinitive(owner: .masculinePlural)) == "consulter leur messagerie")
        #expect(visible(group.infinitive(owner: .feminineSingular)) == "consulter sa messagerie")
    }

    @Test(
        "What is no infinitive is refused",
        arguments: [
            ("la modification", "« la » n’est pas un infinitif."),
            ("annulé la modification", "« annulé » n’est pas un infinitif."),
            ("fichier perdu", "« fichier » n’est pas un infinitif."), ("", "Ce groupe infinitif est vide."),
        ])
    func refused(_ text: String, _ message: String) {
        let problem = #expect(throws: FormProblem.self) { try InfinitiveGroup(parsing: text) }
        #expect(problem?.message == message)
    }
}
