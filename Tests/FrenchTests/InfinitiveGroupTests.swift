import French
import Testing

@Suite("Infinitive groups")
struct InfinitiveGroupTests {
    @Test(
        "A participle that is a noun as well, and how far, are no object",
        arguments: [
            ("être mises à l’abri", Agreement(.feminine, .plural), "ont été mises à l’abri"),
            ("être saisis", Agreement(.masculine, .plural), "ont été saisis"),
            (
                "s’arrêter environ deux kilomètres plus loin", .feminineSingular,
                "s’est arrêtée environ deux kilomètres plus loin"
            ),
        ])
    func participle(infinitive: String, subject: Agreement, expected: String) throws {
        let group = try InfinitiveGroup(parsing: infinitive)
        #expect(Typesetter.text(group.active(.compoundPast, subject: subject)) == expected)
    }

    @Test(
        "Nothing parts a preposition from its noun",
        arguments: [("recenser parmi les clients", 2), ("signaler envers les tiers", 2)])
    func parting(infinitive: String, place: Int) throws {
        let group = try InfinitiveGroup(parsing: infinitive)
        #expect(group.partingPlace(.compoundPast, subject: .masculineSingular) == place)
    }

    @Test(
        "Said to whom it is for",
        arguments: [
            ("limiter leurs déplacements", "limitez vos déplacements"),
            ("reporter son voyage", "reportez votre voyage"),
            ("se méfier des liens", "méfiez-vous des liens"),
            ("n’appeler les secours qu’en cas d’urgence", "n’appelez les secours qu’en cas d’urgence"),
            ("ne jamais ouvrir les pièces jointes", "n’ouvrez jamais les pièces jointes"),
            ("ne pas se connecter", "ne vous connectez pas"),
            ("être vigilant", "soyez vigilants"),
            // What still speaks of them in the third person cannot be said to them.
            ("se méfier des appels qui évoquent leur dossier", ""),
        ])
    func imperative(infinitive: String, expected: String) throws {
        let group = try InfinitiveGroup(parsing: infinitive)
        #expect(Typesetter.text(group.imperative()) == expected)
    }

    @Test(
        "A reported clause in step with its verb",
        arguments: [
            (
                "reconnaître que des données ont été touchées", Tense.compoundPast,
                "a reconnu que des données avaient été touchées"
            ),
            ("annoncer que le service sera rétabli", .pluperfect, "avait annoncé que le service serait rétabli"),
            ("assurer que rien n’est perdu", .imperfect, "assurait que rien n’était perdu"),
            (
                "indiquer que le centre doit rester fermé à l’est", .compoundPast,
                "a indiqué que le centre devait rester fermé à l’est"
            ),
            // At the present, of what is no saying, or of the words themselves, nothing changes.
            (
                "reconnaître que des données ont été touchées", .present,
                "reconnaît que des données ont été touchées"
            ),
            ("attendre que la page est prête", .compoundPast, "a attendu que la page est prête"),
            ("reconnaître une panne qui est grave", .compoundPast, "a reconnu une panne qui est grave"),
        ])
    func reported(infinitive: String, tense: Tense, expected: String) throws {
        let group = try InfinitiveGroup(parsing: infinitive)
        #expect(Typesetter.text(group.active(tense, subject: .masculineSingular)) == expected)
    }

    @Test(
        "Conjugated",
        arguments: [
            ("annuler | la modification", Tense.compoundPast, "fs", "a annulé la modification"),
            ("ne plus répondre", .imperfect, "ms", "ne répondait plus"),
            ("s’excuser pour la gêne", .compoundPast, "fs", "s’est excusée pour la gêne"),
            ("consulter leur fil d’actualité", .compoundPast, "ms", "a consulté son fil d’actualité"),
            ("consulter leur liste", .present, "mp", "consultent leur liste"),
            ("consulter leur liste", .present, "ms", "consulte sa liste"),
            ("toucher | leur salaire", .compoundPast, "ms", "a touché son salaire"),
            ("prendre connaissance de leur dossier", .compoundPast, "ms", "a pris connaissance de son dossier"),
            ("chercher à leur nuire", .compoundPast, "ms", "a cherché à leur nuire"),
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
            // An adverb never agrees.
            ("devoir être entièrement redémarré", .compoundPast, "mp", "ont dû être entièrement redémarrés"),
            (
                "devoir être rapidement et durablement fermé", .present, "fs",
                "doit être rapidement et durablement fermée"
            ),
            // A comparison stays behind its verb, a quantity before its noun.
            ("prendre plus de temps que prévu", .compoundPast, "ms", "a pris plus de temps que prévu"),
            ("durer plus longtemps que prévu", .compoundPast, "fs", "a duré plus longtemps que prévu"),
            ("coûter moins que prévu", .compoundPast, "fs", "a coûté moins que prévu"),
            ("ne plus répondre", .compoundPast, "fs", "n’a plus répondu"),
            ("perdre beaucoup de clients", .compoundPast, "fs", "a perdu beaucoup de clients"),
            ("beaucoup souffrir", .compoundPast, "fs", "a beaucoup souffert"),
            ("souffrir beaucoup", .compoundPast, "fs", "a beaucoup souffert"),
            // The mark of the last of several verbs.
            (
                "lire, écrire ou effacer | leurs fichiers", .compoundPast, "mp",
                "ont lu, écrit ou effacé leurs fichiers"
            ),
            (
                "retirer | bien plus de serveurs que prévu", .compoundPast, "fs",
                "a retiré bien plus de serveurs que prévu"
            ),
            // What was over then.
            ("ne pas avoir été entièrement redémarré", .imperfect, "mp", "n’avaient pas été entièrement redémarrés"),
            ("avoir subi une panne", .present, "ms", "a subi une panne"),
            // Written with its gender, a possessive keeps it; its owner alone changes.
            ("être frappé à son tour", .compoundPast, "ms", "a été frappé à son tour"),
            ("être frappé à leur tour", .compoundPast, "ms", "a été frappé à son tour"),
            ("être frappé à son tour", .compoundPast, "mp", "ont été frappés à leur tour"),
            ("rester à son poste", .compoundPast, "ms", "est resté à son poste"),
        ])
    func conjugated(_ text: String, _ tense: Tense, _ subject: String, _ expected: String) throws {
        let group = try InfinitiveGroup(parsing: text)
        #expect(visible(group.active(tense, subject: agreement(subject))) == expected)
    }

    @Test(
        "In the passive",
        arguments: [
            ("lire, écrire ou effacer | les fichiers", "les fichiers", "ont été lus, écrits ou effacés"),
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

    @Test(
        "What a preposition opens is no object, and the hint says how to write it",
        arguments: [
            ("demander", "aux compagnies de réduire leurs vols"), ("reprocher", "à la France son soutien à l’Ukraine"),
            ("demander aux compagnies", "de réduire leurs vols"),
        ])
    func complementAsObject(_ verb: String, _ complement: String) throws {
        let problem = try #require(throws: FormProblem.self) {
            try InfinitiveGroup(parsing: "\(verb) | \(complement)")
        }
        #expect(problem.message.contains("n’est pas l’objet"))
        #expect(problem.hint.contains("ôtez la barre, « \(verb) \(complement) »"))
        // What the hint says to write is read.
        #expect(throws: Never.self) { try InfinitiveGroup(parsing: "\(verb) \(complement)") }
    }

    @Test(
        "A misplaced bar is moved, and no word is lost",
        arguments: [
            (
                "reprocher | à l’établissement | un encadrement insuffisant de ses sous-traitants",
                "reprocher | un encadrement insuffisant de ses sous-traitants | à l’établissement"
            ),
            (
                "vérifier | avant cette date | la présence du logo",
                "vérifier | la présence du logo | avant cette date"
            ), ("mettre en cause | d’abord la France", "mettre en cause | la France | d’abord"),
            ("demander | aux clients | de patienter", "demander aux clients de patienter"),
        ])
    func misplacedBar(_ written: String, _ right: String) throws {
        let problem = try #require(throws: FormProblem.self) { try InfinitiveGroup(parsing: written) }
        #expect(problem.hint.contains("« \(right) »"), "\(problem.hint)")
        #expect(throws: Never.self) { try InfinitiveGroup(parsing: right) }
    }
}
