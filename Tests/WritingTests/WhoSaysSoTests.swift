import Incidents
import Testing

@testable import Writing

/// A source is named once and pointed to, the organisation’s own count stays its own, and who is quoted in translation
/// is said to be where he first is.
@Suite("Who says so")
struct WhoSaysSoTests {
    private static let draws = 0..<8

    /// With the standfirst: what that told the body may leave to it.
    private static func text(_ article: Article) -> String { (article.standfirst + article.sentences).plain }

    @Test("Neighbouring sentences of one source name it once", arguments: draws)
    func sameSource(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            cause:
              texte: un filtre défaillant
              certitude: probable
              selon: la Süddeutsche Zeitung
              mecanisme:
                - {sujet: le filtre, action: laisser passer | des requêtes, selon: la Süddeutsche Zeitung}
            """, named: "source-\(draw)")
        let paragraph = try #require(
            article.sections.flatMap(\.paragraphs).first { $0.text.contains("requêtes") })
        let names = paragraph.text.ranges(of: "Süddeutsche").count
        #expect(names <= 1, "\(paragraph.text)")
        #expect(names == 1 || !paragraph.text.contains("même source"), "\(paragraph.text)")
    }

    @Test("What an organisation counts of itself is not ours", arguments: draws)
    func ownCount(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            chiffres:
              - {valeur: 226000, unite: clients, ecrit: plus de, sujet: organisation, action: compter, aspect: état, selon: organisation}
            """, named: "compte-\(draw)")
        let sentence = try #require((article.standfirst + article.sentences).first { $0.text.contains("226") }?.text)
        #expect(["déclare", "chiffres"].contains { sentence.contains($0) }, "\(sentence)")
        #expect(!sentence.contains("comptait"), "\(sentence)")
    }

    @Test("How large a thing is lasts, where nothing says that it ended", arguments: draws)
    func lasting(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            chiffres:
              - {valeur: 270, unite: portiques, ecrit: plus de, sujet: le pays, action: compter, aspect: état, selon: netcraft}
            """, named: "taille-\(draw)")
        #expect(Self.text(article).contains("compte plus de 270"), "\(Self.text(article))")
    }

    @Test("An intention was had, not done", arguments: draws)
    func intention(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            chiffres:
              - {valeur: 180, unite: millions de colis, sujet: organisation, action: prévoir de livrer, date: 2024-03, selon: organisation}
            """, named: "intention-\(draw)")
        #expect(Self.text(article).contains("prévoyait"), "\(Self.text(article))")
    }

    @Test("Each of several antecedents keeps its own tie", arguments: draws)
    func links(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            antecedents:
              - {date: 2023-05-02, action: tomber en panne, lien: aucun}
              - {date: 2023-09-12, action: rester fermé}
            """, named: "lien-\(draw)")
        let text = Self.text(article)
        #expect(text.contains("cet épisode") || text.contains("Cet épisode"), "\(text)")
        #expect(!text.contains("les deux incidents"), "\(text)")
    }

    @Test("Of two antecedents, one without a tie, none is said of both", arguments: draws)
    func differentLinks(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            antecedents:
              - {date: 2023-05-02, action: tomber en panne, lien: aucun}
              - {date: 2023-09-12, action: rester fermé, lien: inconnu}
            """, named: "liens-\(draw)")
        #expect(!Self.text(article).lowercased().contains("ces épisodes"), "\(Self.text(article))")
    }

    @Test("An inquiry comes before what its author did next", arguments: draws)
    func inquiry(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            chronologie:
              - {date: 2024-03-12T08:00, sujet: le parquet de Paris, action: saisir | la police judiciaire}
            enquete:
              - {date: 2024-03-11, sujet: le parquet de Paris, action: ouvrir | une enquête}
            """, named: "enquete-\(draw)")
        let text = Self.text(article)
        let opened = try #require(text.firstRange(of: "enquête"))
        let passed = try #require(text.firstRange(of: "police judiciaire"))
        #expect(opened.lowerBound < passed.lowerBound, "\(text)")
    }

    @Test("What somebody else explained while it lasted is told", arguments: draws)
    func explained(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours",
            """
            cause: {texte: un script mal employé, selon: organisation}
            explication:
              date: 2024-03-11T18:00
              auteur: {nom: Sri Viswanath, fonction: le directeur technique, genre: masculin}
            """, named: "explication-\(draw)")
        #expect(Self.text(article).contains("Sri Viswanath"))
    }

    @Test("A claim that was confirmed is said to be", arguments: draws)
    func confirmed(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "cyberattaque",
            """
            revendication: {auteur: un groupe de pirates, date: 2024-03-11, confirmee: oui}
            """, named: "revendication-\(draw)")
        #expect(Self.text(article).contains("confirmé"))
    }

    @Test("A promise of long ago is no promise any more", arguments: draws)
    func promise(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-12-12T09:00",
            """
            compensation: {texte: 70 millions de livres, beneficiaires: les clients lésés}
            """, named: "promesse-\(draw)")
        #expect(!Self.text(article).contains("promis"), "\(Self.text(article))")
    }

    @Test("What somebody intends, he does not have to", arguments: draws)
    func intends(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            suites:
              - {action: confier | une revue indépendante | à un cabinet, certitude: affirmée}
            """, named: "suite-\(draw)")
        #expect(!Self.text(article).contains(" doit "), "\(Self.text(article))")
    }

    @Test("That words are translated is said at the first of each who speaks in a sentence", arguments: draws)
    func translated(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            reconnaissance: {date: 2024-03-11T10:20}
            citations:
              - {texte: Nous rencontrons des difficultés., auteur: organisation, role: reconnaissance, langue_origine: en, original: We have problems.}
              - {texte: Nous en sommes désolés., auteur: organisation, role: excuses, langue_origine: en, original: We are sorry.}
              - {texte: une panne rare, auteur: netcraft, langue_origine: en, original: a rare outage}
              - {texte: Nous suivons la situation., auteur: la FCC, langue_origine: en, original: We follow it.}
            """, named: "langue-\(draw)")
        let quoted = article.sentences.map(\.text).filter { $0.contains("«") }
        #expect(quoted.first?.contains("traduit de l’anglais") == true, "\(quoted)")
        let translated = Self.text(article).ranges(of: "traduit de l’anglais").count
        #expect((2...3).contains(translated), "\(quoted)")
    }

    @Test("A pseudonym with a small letter does not open a sentence", arguments: draws)
    func pseudonym(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données",
            """
            revendication: {auteur: {nom: horrormar44, genre: masculin}, date: 2024-03-11, confirmee: non}
            """, named: "pseudonyme-\(draw)")
        #expect(!article.sentences.contains { $0.text.hasPrefix("horrormar44") })
    }
}

extension Article.Paragraph {
    fileprivate var text: String { sentences.map(\.text).joined(separator: " ") }
}
