import Testing

@testable import French

/// A possessive of the third person follows the subject when it may mean it; else it stays as its author wrote it.
@Suite("Whose it is")
struct PossessiveTests {
    @Test(
        "Under a subject of the other number, a possessive is somebody else’s",
        arguments: [
            ("mp", "entourer | la flèche | pour sa restauration", "ont entouré la flèche pour sa restauration"),
            (
                "ms", "demander aux distributeurs de réalimenter | leurs clients",
                "a demandé aux distributeurs de réalimenter leurs clients"
            ),
            ("fs", "rétablir | leur réseau", "a rétabli leur réseau"),
            ("mp", "publier | ses fichiers", "ont publié ses fichiers"),
            ("fs", "couper leurs lignes et isoler | leurs serveurs", "a coupé leurs lignes et isolé leurs serveurs"),
            // Of the same number, it is the subject’s; a fixed phrase is nobody else’s.
            ("mp", "perdre | leurs données", "ont perdu leurs données"),
            ("ms", "perdre | ses données", "a perdu ses données"),
            ("mp", "présenter ses excuses", "ont présenté leurs excuses"),
        ])
    func ofAnother(subject: String, group: String, expected: String) throws {
        let subject = agreement(subject)
        let group = try InfinitiveGroup(parsing: group).leavingPossessives(unlike: subject.number)
        #expect(breakable(Typesetter.text(group.active(.compoundPast, subject: subject))) == expected)
    }

    @Test(
        "A name of several words may be an object between bars",
        arguments: ["Internet Archive", "Have I Been Pwned", "Port Moresby"])
    func names(name: String) throws {
        let group = try InfinitiveGroup(parsing: "prévenir | \(name)")
        #expect(group.object?.text == name)
        #expect(
            breakable(Typesetter.text(group.active(.compoundPast, subject: .masculineSingular))) == "a prévenu \(name)")
    }

    @Test(
        "What is marked as the object and opens with a capital is a name, which its apposition may follow",
        arguments: [
            ("recommander | Signal | à ses abonnés", "a recommandé Signal à ses abonnés"),
            (
                "condamner | Serge Biechlin, l’ancien directeur de l’usine, | à quinze mois de prison",
                "a condamné Serge Biechlin, l’ancien directeur de l’usine, à quinze mois de prison"
            ),
            ("nommer | Claire Martin, une magistrate", "a nommé Claire Martin, une magistrate"),
        ])
    func markedNames(group: String, said: String) throws {
        let group = try InfinitiveGroup(parsing: group)
        #expect(breakable(Typesetter.text(group.active(.compoundPast, subject: .masculineSingular))) == said)
    }

    @Test("A name takes the gender of its apposition")
    func namedWithApposition() throws {
        let group = try InfinitiveGroup(parsing: "nommer | Claire Martin, une magistrate | à la tête de l’enquête")
        #expect(group.object?.gender == .feminine)
    }

    @Test(
        "What is marked and has no determiner is refused, with what to write in an action",
        arguments: [
            ("relier | Paris à Strasbourg |", "relier | Paris | à Strasbourg"),
            ("battre | pavillon de Singapour", "ôtez les barres : « battre pavillon de Singapour »"),
            ("couper | Serveurs", "ôtez les barres : « couper Serveurs »"),
            ("couper | DNS", "ôtez les barres : « couper DNS »"),
        ])
    func markedWithoutDeterminer(group: String, hint: String) throws {
        let problem = #expect(throws: FormProblem.self) { try InfinitiveGroup(parsing: group) }
        #expect(problem?.hint.contains(hint) == true)
        #expect(problem?.hint.contains("genre:") == false)
    }

    @Test(
        "The last word of a formulation takes the object of a figure, unless one stands there",
        arguments: [
            ("réaliser | un chiffre d’affaires", true), ("employer", false),
            ("signaler | l’interruption | pour", false),
            ("tirer de la vente des fréquences", false), ("être délesté", false),
        ])
    func finalObject(group: String, closes: Bool) throws {
        #expect(try (InfinitiveGroup(parsing: group).finalObject != nil) == closes)
    }
}
