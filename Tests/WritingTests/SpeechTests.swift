import Testing

@testable import Writing

/// How words are reported: the verb by who speaks and how often, the speaker by name and function, then either.
@Suite("Reporting speech")
struct SpeechTests {
    static let conditions: [(String, Set<SpeechVerbs.Condition>, forbidden: Set<String>)] = [
        ("neutre", [.incise], ["déclarer", "écrire", "préciser", "ajouter"]),
        ("neutre", [.incise, .person], ["écrire", "préciser", "ajouter"]),
        ("neutre", [.written], ["déclarer", "faire savoir", "préciser", "ajouter"]),
        ("ajout", [.incise], ["ajouter", "poursuivre", "préciser"]),
        ("didactique", [.incise], ["expliquer", "préciser"]),
    ]

    @Test("A verb serves only where its conditions hold, whatever the record", arguments: conditions)
    func conditionsHold(name: String, holding: Set<SpeechVerbs.Condition>, forbidden: Set<String>) {
        for start in 0..<24 as Range<UInt64> {
            let verb = SpeechVerbs.choose(name, from: start, holding: holding, recent: [])
            #expect(!forbidden.contains(verb), "\(verb)")
        }
    }

    @Test("Words that give a cause are explained")
    func cause() {
        #expect(SpeechVerbs.choose("didactique", from: 7, holding: [.incise, .cause], recent: []) == "expliquer")
    }

    @Test("No verb twice within three quotes")
    func recent() {
        let verb = SpeechVerbs.choose("neutre", from: 0, holding: [.incise], recent: ["indiquer"])
        #expect(verb == "faire savoir")
    }

    @Test("A person is named with her function first, then by a pronoun in the next quote")
    func person() throws {
        let author =
            "    auteur:\n      nom: Anne Martin\n      fonction: la directrice technique\n      genre: féminin"
        let scenario = Scenario(
            gabarits: "# citation : récit\n« {texte} », {dire:neutre:incise}.",
            paragraph: "{rubrique: citation, pour: citations}",
            record: "citations:\n  - texte: Tout est rétabli.\n\(author)\n  - texte: Rien n’a été perdu.\n\(author)")
        let told = try scenario.sentences()
        #expect(told.first?.hasSuffix("Anne Martin, la directrice technique.") == true)
        #expect(told.last?.hasPrefix("« Rien n’a été perdu », a-t-elle ") == true)
    }

    @Test("Where words were said is told, or said to be left out", arguments: 0..<8)
    func channel(draw: Int) throws {
        let long =
            "Nous avons constaté une perturbation de nos services et nos équipes y travaillent sans relâche depuis l’aube."
        let article = try WrittenRecord.article(
            """
            citations:
              - {texte: "\(long)", auteur: organisation, date: 2024-03-11, canal: dans un communiqué, role: reconnaissance}
            """, named: "canal-\(draw)")
        #expect(
            article.sentences.plain.contains("dans un communiqué")
                || article.untold.map(\.path) == ["citations[0].canal"])
    }
}
