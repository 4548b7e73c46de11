import Testing

@testable import Writing

/// What the head of an article tells first, and what it does not tell as done, sure or somebody’s that is not.
@Suite("The head of an article")
struct HeadOfArticleTests {
    private static let draws = 0..<6

    private static func title(_ article: Article) -> String {
        article.title.map(\.text).joined().replacing("\u{A0}", with: " ")
    }

    // MARK: A leak that nobody knew of

    private static func leak(_ data: String, named name: String) throws -> Article {
        try WrittenRecord.article(
            nature: "fuite de données", publication: "2024-03-14T09:00", from: "2024-02-06", until: "2024-03-05",
            """
            reconnaissance: {date: 2024-03-13, canal: dans un communiqué}
            enquete: [{sujet: le parquet de Valmont, action: ouvrir | une enquête, date: 2024-03-13}]
            impact:
              donnees:
                categories: [les noms]
                personnes: {valeur: 43, unite: millions de personnes, selon: organisation\(data)}
            """, named: name)
    }

    @Test("A leak is news the day it is told of: who told of it, and when, come first", arguments: draws)
    func revealed(draw: Int) throws {
        let article = try Self.leak("", named: "revelee-\(draw)")
        let opening = try #require(article.standfirst.first?.text).replacing("\u{A0}", with: " ")
        #expect(opening.contains("a révélé") && opening.contains("13 mars"), "\(opening)")
        #expect(opening.contains("dans un communiqué"), "\(opening)")
        #expect(!Self.title(article).contains("parquet"), "\(Self.title(article))")
        #expect(!article.sentences.plain.contains("dans un communiqué"), "\(article.text)")
    }

    @Test("How many it may have concerned it did not concern for sure", arguments: draws)
    func uncertain(draw: Int) throws {
        let article = try Self.leak(", certitude: probable", named: "incertaine-\(draw)")
        let head = article.standfirst.plain
        #expect(!head.contains(/a (concerné|touché) (43|quarante)/), "\(head)")
    }

    // MARK: What it did before what was done about it

    @Test("How large it was stands above the article before an apology or a small remedy", arguments: draws)
    func scale(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "déni de service",
            """
            chiffres: [{valeur: 1.35, unite: térabits par seconde, sujet: l’attaque, action: atteindre, selon: netcraft}]
            excuses: {auteur: organisation}
            remedes: [filtrer | le trafic hostile]
            """, named: "ampleur-\(draw)")
        #expect(article.standfirst.plain.contains("1,35"), "\(article.text)")
        #expect(!article.standfirst.plain.contains("excuses"), "\(article.text)")
    }

    // MARK: What is not done yet

    @Test("What somebody is to do on the day of the article is not told as done", arguments: draws)
    func announced(draw: Int) throws {
        let article = try WrittenRecord.article(
            state: "en cours", publication: "2024-03-14T09:30", from: "2024-03-11T18:00",
            """
            impact: {usagers: les abonnés, usages: [se connecter]}
            suites:
              - sujet: {nom: Ada Martin, fonction: la ministre, genre: féminin}
                action: se rendre à Valmont
                certitude: affirmée
                date: 2024-03-14
            """, named: "annonce-\(draw)")
        #expect(!article.text.contains("s’est rendue"), "\(article.text)")
        #expect(!article.sentences.plain.contains("le lendemain"), "\(article.text)")
    }

    @Test("What is still so on the day of the article is so", arguments: draws)
    func lasts(draw: Int) throws {
        let article = try WrittenRecord.article(
            publication: "2024-03-12T21:00",
            "contexte: [{sujet: le câble intérieur, action: rester coupé, aspect: état, date: 2024-03-12}]",
            named: "reste-\(draw)")
        #expect(article.sentences.plain.contains("câble intérieur reste toutefois coupé"), "\(article.text)")
    }

    // MARK: Who says what, and where

    @Test("Nobody is his own source", arguments: draws)
    func ownWord(draw: Int) throws {
        let article = try WrittenRecord.article(
            "impact: {usagers: les abonnés, epargnes: [{texte: Netcraft, genre: féminin, selon: netcraft}]}",
            named: "source-\(draw)")
        #expect(article.sentences.plain.contains("dit ne pas avoir été"), "\(article.text)")
        #expect(!article.sentences.plain.contains("selon Netcraft"), "\(article.text)")
    }

    @Test("Where something was advised is said with the advice, not with what was advised", arguments: draws)
    func channel(draw: Int) throws {
        let article = try WrittenRecord.article(
            """
            contexte:
              - sujet: {nom: Ada Martin, fonction: la patronne de Netcraft, genre: féminin}
                action: conseiller à ses abonnés d’utiliser le service
                date: 2024-03-07
                canal: à la radio
            """, named: "canal-\(draw)")
        #expect(article.sentences.plain.contains("conseillé à la radio à ses abonnés"), "\(article.text)")
    }

    @Test("« De » stands once before « de l’ordre de »", arguments: draws)
    func order(draw: Int) throws {
        let article = try WrittenRecord.article(
            nature: "fuite de données",
            """
            impact:
              donnees:
                categories: [les noms]
                statut: publiées
                personnes: {valeur: 707, unite: clients, ecrit: de l’ordre de, selon: organisation}
                selon: organisation
            """, named: "ordre-\(draw)")
        #expect(!article.searchable.contains("de de l’ordre"), "\(article.text)")
    }
}
