import Diagnostics
import Incidents
import Testing

@testable import Writing

/// An attack or a leak that nobody establishes (`etabli: non`) is stated by no genre: its noun says that it is presumed,
/// its verbs are conditional, or somebody speaks. Where a record denies it without that key, it is asked for.
@Suite("What is only alleged")
struct AllegedTests {
    private static let genres: [Article.Genre] = [.article, .brief, .dispatch, .social, .sms, .situation]
    private static let natures = ["fuite de données", "cyberattaque", "rançongiciel", "déni de service"]

    private static func article(_ facts: String, _ nature: String, _ genre: Article.Genre = .article) throws -> Article
    {
        try WrittenRecord.article(
            of: "github", nature: nature, state: "en cours", publication: "2025-03-25T18:00", from: "2025-03-20",
            "etabli: non\n" + facts, named: "presume", genre: genre)
    }

    private static func text(_ article: Article) -> String {
        let list = article.timeline.map { $0.what.map(\.text).joined() }
        return ([article.title.map(\.text).joined()] + list).joined(separator: "\n") + "\n"
            + (article.standfirst + article.sentences).plain
    }

    private static let claim = """
        revendication: {auteur: netcraft, date: 2025-03-20, canal: sur un forum, confirmee: non}

        """
    private static let denial = """
        ecarte:
          - {texte: une intrusion, selon: organisation}

        """

    @Test("No genre states it", arguments: natures, genres)
    func stated(nature: String, genre: Article.Genre) throws {
        for facts in [Self.claim + Self.denial, Self.claim, Self.denial, "cause: inconnu"] {
            let text = Self.text(try Self.article(Self.impact + facts, nature, genre))
            for told in [
                "a subi", "a été vis", "a visé", "s’est produit", "a touché", "est survenu", "ont été touch",
                "a dérobé",
                "touche ", "est touché", "est visé", "vise ", "subit ",
            ] {
                #expect(!text.contains(told), "\(genre): \(text)")
            }
        }
    }

    private static let impact = """
        impact:
          composants: [la messagerie]

        """

    @Test(
        "The title is the denial, else the claim, else the noun that says so",
        arguments: [
            (
                claim + denial,
                [
                    "GitHub dément une intrusion", "GitHub nie une intrusion", "GitHub conteste une intrusion",
                    "Une intrusion démentie par GitHub",
                ]
            ),
            (
                claim,
                [
                    "Netcraft revendique une fuite de données de GitHub",
                    "Netcraft affirme être à l’origine d’une fuite de données de GitHub",
                    "Fuite de données présumée de GitHub : la revendication de Netcraft",
                    "GitHub : une fuite de données revendiquée par Netcraft",
                ]
            ),
            (
                "cause: inconnu",
                [
                    "Fuite de données présumée de GitHub", "Ce que l’on sait de la fuite de données présumée de GitHub",
                    "GitHub : une fuite de données présumée",
                    "GitHub : ce que l’on sait de la fuite de données présumée",
                ]
            ),
        ])
    func title(facts: String, titles: [String]) throws {
        for genre in [Article.Genre.article, .brief, .dispatch] {
            let title = try Self.article(facts, "fuite de données", genre).title.map(\.text).joined()
                .replacing("\u{A0}", with: " ")
            #expect(titles.contains(title), "\(title)")
        }
    }

    @Test("Where nobody is named, it is conditional", arguments: natures)
    func conditional(nature: String) throws {
        let text = try Self.article("cause: inconnu", nature).standfirst.plain
        #expect(text.contains("aurait") || text.contains("se serait"), "\(text)")
    }

    @Test("A text message tells the denial")
    func message() throws {
        let text = try Self.article(Self.claim + Self.denial, "fuite de données", .sms).sentences.plain
        #expect(text.contains("intrusion") && text.contains("GitHub"), "\(text)")
    }

    @Test("Who establishes the facts has none to tell", arguments: [Article.Genre.announcement, .postMortem])
    func refused(genre: Article.Genre) {
        let refusal = #expect(throws: Refusal.self) { try Self.article(Self.claim, "cyberattaque", genre) }
        #expect(refusal?.diagnostics.map(\.identifier) == ["incident-presume"])
    }
}
