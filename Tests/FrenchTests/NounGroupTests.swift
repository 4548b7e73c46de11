import French
import Testing

@Suite("Noun groups")
struct NounGroupTests {
    @Test(
        "Gender and number",
        arguments: [
            ("une mise à jour défectueuse", "fs"), ("de nombreux utilisateurs", "mp"), ("l’ordinateur", "ms"),
            ("les applications mobiles", "fp"), ("des complications inattendues", "fp"), ("un déploiement raté", "ms"),
            ("une vingtaine de serveurs", "mp"), ("la vingtaine de serveurs", "fs"), ("la plupart des sites", "mp"),
            ("près de 70 000 clients", "mp"), ("plus de 300 entreprises", "fp"), ("plus d’un client", "ms"),
            ("moins de deux heures", "fp"), ("1,5 million de comptes", "mp"), ("43 millions de personnes", "fp"),
            ("10 % des clients", "mp"), ("aucun client", "ms"), ("aucune donnée", "fs"), ("chaque abonnée", "fs"),
            ("certains usagers", "mp"), ("de nouvelles pannes", "fp"), ("leur application", "fs"), ("son API", "fs"),
            ("tous les comptes", "mp"), ("toute la région", "fs"), ("environ 200 agents", "mp"), ("les travaux", "mp"),
            ("la perte de données", "fs"), ("du matériel", "ms"), ("de la fumée", "fs"),
            ("d’importantes perturbations", "fp"),
            ("une partie des abonnés", "mp"), ("deux nouvelles pannes", "fp"), ("l’hébergeur", "ms"),
            ("trois grands sites", "mp"),
        ])
    func read(_ text: String, _ expected: String) throws {
        let lexicon = Lexicon.standard.adding([.init("API", .noun(.feminine))])
        let group = try NounGroup(parsing: text, lexicon: lexicon)
        #expect(group.agreement == agreement(expected))
        #expect(breakable(group.text) == text)
    }

    @Test(
        "Some out of a whole, and other ways to count",
        arguments: [
            ("l’un des serveurs", "ms"), ("l’une de ses filiales", "fs"), ("trois des cinq centres de données", "mp"),
            ("près de la moitié des usagers", "mp"), ("plus d’un tiers des vols", "mp"), ("un à deux jours", "mp"),
            ("les quelque 300 agents", "mp"), ("beaucoup d’internautes", "mp"), ("entre 3 000 et 5 000 clients", "mp"),
            ("la plus grande partie du pays", "fs"), ("la moitié du trafic", "fs"),
            ("la part des Américains concernés", "fs"), ("la plus grande part des clients", "mp"),
            ("un tiers de la flotte", "ms"),
            ("les deux tiers du territoire", "mp"), ("tout ou partie du réseau", "ms"), ("les Français", "mp"),
            ("des noms, prénoms et adresses", "mp"),
        ])
    func counted(_ text: String, _ expected: String) throws {
        let group = try NounGroup(parsing: text)
        #expect(group.agreement == agreement(expected))
        #expect(breakable(group.text) == text)
    }

    @Test(
        "Refused, and told what to write",
        arguments: [
            ("l’ENT", FormProblem.Reason.unknownGender), ("les Zorglubs", .unknownGender),
            ("les zblex du Sud", .unknownGender),
            ("Orange", .missingDeterminer),
            ("panne", .missingDeterminer), ("le panne", .genderMismatch), ("", .empty),
        ])
    func refused(_ text: String, _ reason: FormProblem.Reason) {
        let problem = #expect(throws: FormProblem.self) { try NounGroup(parsing: text) }
        #expect(problem?.reason == reason)
    }

    @Test("The author gives the gender")
    func givenGender() throws {
        let group = try NounGroup(parsing: "l’ENT", gender: .masculine)
        #expect(group.agreement == .masculineSingular)
    }

    @Test(
        "Other determiners",
        arguments: [
            ("une panne", Determiner.definite, "la panne"), ("des incidents", .definite, "les incidents"),
            ("l’incident", .demonstrative, "cet incident"),
            ("les nouvelles pannes", .indefinite, "de nouvelles pannes"),
            ("une application", .possessive(.third, .singular), "son application"),
            ("des précisions", .bareDe, "de précisions"), ("le hub", .demonstrative, "ce hub"),
        ])
    func otherDeterminers(_ text: String, _ determiner: Determiner, _ expected: String) throws {
        let group = try NounGroup(parsing: text, gender: text == "le hub" ? .masculine : nil)
        #expect(group.withDeterminer(determiner).text == expected)
    }

    @Test(
        "Plural",
        arguments: [
            ("une mise à jour défectueuse", "des mises à jour défectueuses"),
            ("un nouvel incident", "de nouveaux incidents"),
            ("le réseau social", "les réseaux sociaux"), ("ce câble sectionné", "ces câbles sectionnés"),
            ("une panne réseau", "des pannes réseau"), ("l’attaque informatique", "les attaques informatiques"),
        ])
    func plural(_ text: String, _ expected: String) throws {
        #expect(try NounGroup(parsing: text).plural().text == expected)
    }

    @Test(
        "Contracted with what stands before",
        arguments: [
            ("de", "le serveur", "du serveur"), ("de", "les serveurs", "des serveurs"),
            ("à", "les clients", "aux clients"),
            ("de", "l’incident", "de l’incident"), ("de", "des incidents", "d’incidents"),
            ("de", "de nombreux abonnés", "de nombreux abonnés"),
            ("de", "une panne", "d’une panne"), ("à", "des abonnés", "à des abonnés"),
            ("de", "du matériel", "de matériel"),
            ("jusqu’à", "le rétablissement", "jusqu’au rétablissement"),
            ("lors de", "une mise à jour", "lors d’une mise à jour"),
        ])
    func contracted(_ preposition: String, _ text: String, _ expected: String) throws {
        let group = try NounGroup(parsing: text)
        #expect(Typesetter.text([Token(.word, preposition)] + group.tokens()) == expected)
    }
}
