import Diagnostics
import GeneratedRecords
import Incidents
import Testing

@testable import Writing

/// The other texts a record becomes, each within the length its readers allow.
@Suite("Genres")
struct GenreTests {
    /// The example newsroom, as an agency that signs from Paris.
    static func writer() throws -> Writer {
        Writer(
            library: try ExampleNewsroom.library.get(),
            masthead: Masthead(agency: "Agence", place: "Paris", address: "https://pannes.exemple.fr"))
    }

    static func examples() throws -> [Incident] {
        let newsroom = try ExampleNewsroom.load()
        return newsroom.readIncidents(newsroom.recordFiles()).incidents
    }

    static func words(_ article: Article) -> Int {
        article.sentences.reduce(0) { $0 + $1.text.split { " \u{A0}\u{202F}".contains($0) }.count }
    }

    @Test("A brief is one paragraph, without standfirst, heading or antecedents")
    func brief() throws {
        for incident in try Self.examples() {
            let article = try Self.writer().article(for: incident, genre: .brief)
            #expect(article.standfirst.isEmpty && article.timeline.isEmpty)
            #expect(article.sections.count == 1 && article.sections[0].heading == nil)
            #expect(article.sections[0].paragraphs.count == 1)
            #expect((40...130).contains(Self.words(article)), "\(incident.identifier): \(Self.words(article))")
            #expect(!article.sentences.contains { $0.told.contains { $0.path.hasPrefix("antecedents") } })
        }
    }

    @Test("A dispatch is dated, short of breath, and can be cut from its end")
    func dispatch() throws {
        for incident in try Self.examples() {
            let article = try Self.writer().article(for: incident, genre: .dispatch)
            let paragraphs = article.sections.flatMap(\.paragraphs)
            #expect(paragraphs.allSatisfy { (1...3).contains($0.sentences.count) })
            #expect(Self.words(article) <= 380)
        }
    }

    @Test("A dispatch opens with its dateline")
    func dateline() throws {
        let twitter = try #require(try Self.examples().first { $0.identifier == "twitter-2014-03-11" })
        let text = try #require(try Self.writer().article(for: twitter, genre: .dispatch).sentences.first?.text)
        #expect(text.replacing("\u{A0}", with: " ").hasPrefix("Paris, 13 mars 2014 (Agence) – "))
    }

    @Test("Posts hold in 280, the address among them", arguments: RecordFamily.sample)
    func posts(member: RecordFamily.Member) throws {
        let article = try Self.writer().article(for: try RecordFamily.incident(member), genre: .social)
        let sentences = article.sentences
        #expect((2...5).contains(sentences.count))
        let weight = sentences.dropLast().reduce(SocialWeight.address) { $0 + SocialWeight.of($1.text) + 1 }
        #expect(weight <= SocialWeight.limit)
        #expect(sentences.last?.text.hasPrefix("https://pannes.exemple.fr/incidents/") == true)
    }

    @Test("Text messages hold in 160 characters of the GSM alphabet", arguments: RecordFamily.sample)
    func textMessages(member: RecordFamily.Member) throws {
        let article = try Self.writer().article(for: try RecordFamily.incident(member), genre: .sms)
        let text = article.sentences.map(\.text).joined(separator: " ")
        let septets = try #require(GSMAlphabet.septets(text), "\(text)")
        #expect((20...GSMAlphabet.limit).contains(septets), "\(text)")
    }

    @Test("A situation tells what is new, then the updates, newest first")
    func situation() throws {
        let newsroom = try ExampleNewsroom.load()
        let (incident, diagnostics) = newsroom.readIncident(
            text: """
                schema: 1
                service: twitter
                nature: panne
                gravite: important
                etat: en cours
                publication: 2014-03-11T20:00
                debut: 2014-03-11T19:01
                prochain_point: 2014-03-11T21:30
                points:
                  - id: un
                    date: 2014-03-11T19:40
                    texte: Nous cherchons l’origine du problème.
                  - id: deux
                    date: 2014-03-11T20:30
                    texte: Un correctif est en cours.
                sources: [Twitter]
                """, file: "direct.yaml")
        let live = try #require(incident, "\(diagnostics.map(\.message))")
        let article = try Self.writer().article(for: live, genre: .situation)
        let headings = article.sections.compactMap { $0.heading?.map(\.text).joined() }
            .map { $0.replacing("\u{A0}", with: " ") }
        #expect(headings == ["Point n° 2, à 20 h 30", "Point n° 1, à 19 h 40"])
        #expect(
            article.sections.last?.paragraphs.first?.sentences.first?.text == "Nous cherchons l’origine du problème.")
        #expect(article.sentences.contains { $0.text.contains("21\u{A0}h\u{A0}30") })
    }

    // MARK: What the law and the craft ask for

    static let breach = """
        schema: 1
        service: twitter
        nature: fuite de données
        gravite: majeur
        etat: résolu
        publication: 2014-03-13T09:00
        debut: 2014-03-11
        fin: 2014-03-12
        impact:
          consequences:
            - sujet: les personnes concernées
              action: risquer des tentatives d’hameçonnage
          donnees:
            statut: exposées
            categories: [les adresses électroniques]
            personnes: inconnu
        remedes:
          - fermer | l’accès
        conseils:
          - changer de mot de passe
        notifications:
          - autorite: les autorités
            date: 2014-03-12
        dpo: dpo@exemple.fr
        sources: [Twitter]
        """

    static func announcement(_ text: String) throws -> Article {
        let (incident, diagnostics) = try ExampleNewsroom.load().readIncident(text: text, file: "fuite.yaml")
        return try writer().article(for: try #require(incident, "\(diagnostics.map(\.message))"), genre: .announcement)
    }

    @Test("A breach notice that holds what the law asks for is written, in the organisation’s own voice")
    func completeNotice() throws {
        let text = try Self.announcement(Self.breach).sentences.map(\.text).joined(separator: " ")
        #expect(text.contains("dpo@exemple.fr") && text.contains("12\u{A0}mars"))
        #expect(!text.lowercased().contains("selon twitter"))
    }

    @Test(
        "A breach notice that lacks a mandatory field is refused, naming the field and the text that asks for it",
        arguments: [
            ("    statut: exposées\n", "impact.donnees.statut", "art. 33, § 3, a"),
            ("    categories: [les adresses électroniques]\n", "impact.donnees.categories", "art. 33, § 3, a"),
            ("    personnes: inconnu\n", "impact.donnees.personnes", "art. 33, § 3, a"),
            ("dpo: dpo@exemple.fr\n", "dpo", "art. 33, § 3, b"),
            (
                "  consequences:\n    - sujet: les personnes concernées\n      action: risquer des tentatives d’hameçonnage\n",
                "impact.consequences", "art. 33, § 3, c"
            ),
            ("remedes:\n  - fermer | l’accès\n", "remedes", "art. 33, § 3, d"),
            ("conseils:\n  - changer de mot de passe\n", "conseils", "art. 34, § 2"),
            ("notifications:\n  - autorite: les autorités\n    date: 2014-03-12\n", "notifications", "art. 33, § 1"),
        ])
    func incompleteNotice(lines: String, key: String, article: String) throws {
        let text = Self.breach.replacing(lines, with: "")
        #expect(text != Self.breach)
        let refusal = try #require(throws: Refusal.self) { try Self.announcement(text) }
        #expect(refusal.diagnostics.map(\.identifier) == ["communique-incomplet"])
        #expect(refusal.diagnostics[0].message.contains("«\u{A0}\(key)\u{A0}»"))
        #expect(refusal.diagnostics[0].message.contains(article))
    }

    @Test("Every record that is ready for a post-mortem can be told as one")
    func readyForPostMortem() throws {
        let members = RecordFamily.members.filter { $0.state == .resolved && $0.variant.isMultiple(of: 4) }
        let ready = try members.map(RecordFamily.incident).filter(\.isReadyForPostMortem)
        #expect(Set(ready.map(\.nature)).count > 5)
        for incident in ready {
            let article = try Self.writer().article(for: incident, genre: .postMortem)
            #expect(article.sections.count >= 2 && article.timeline.count >= 4, "\(incident.file)")
        }
    }

    @Test("A post-mortem of an outage tells its steps and lists them; without enough of them it is refused")
    func postMortem() throws {
        let examples = try Self.examples()
        let twitter = try #require(examples.first { $0.identifier == "twitter-2014-03-11" })
        let article = try Self.writer().article(for: twitter, genre: .postMortem)
        #expect(article.timeline.count >= 4 && article.sections.count >= 2)
        // *Après 19 h 47* names no instant: it has no place on a picture, and nothing for machines.
        let explanation = try #require(article.timeline.last)
        #expect(explanation.minute == nil && explanation.when.allSatisfy { $0.style == .plain })
        let recovery = article.timeline[article.timeline.count - 2]
        #expect(recovery.minute != nil)
        #expect(recovery.when.map(\.style) == [.time("2014-03-11T19:47+01:00")])
        let github = try #require(examples.first { $0.identifier == "github-2018-10-22" })
        let refusal = try #require(throws: Refusal.self) {
            try Self.writer().article(for: github, genre: .postMortem)
        }
        #expect(refusal.diagnostics.map(\.identifier) == ["post-mortem-incomplet"])
    }

    @Test(
        "A post weighs what X counts",
        arguments: [("abc", 3), ("é’«»", 4), ("…", 2), ("\u{202F}", 2), ("€", 2), ("🔥", 2), ("\u{A0}", 1), ("日本", 4)])
    func weight(text: String, weight: Int) {
        #expect(SocialWeight.of(text) == weight)
    }

    @Test(
        "What the GSM alphabet lacks is written as a keyboard would",
        arguments: [
            ("Rétabli à 9 h", "Rétabli à 9 h"), ("forêt", "foret"), ("ça", "ca"), ("Ça", "Ça"), ("cœur", "coeur"),
            ("l’accès", "l'accès"), ("– 15 €", "- 15 €"), ("À l’île", "A l'ile"), ("Noël", "Noel"), ("日", "?"),
        ])
    func transliteration(text: String, expected: String) {
        #expect(GSMAlphabet.transliterated(text) == expected)
    }

    @Test(
        "Characters of the extension table take two septets",
        arguments: [("abc", 3), ("€", 2), ("[x]", 5), ("é", 1)])
    func septets(text: String, count: Int) {
        #expect(GSMAlphabet.septets(text) == count)
    }
}
