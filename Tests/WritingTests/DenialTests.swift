import Testing

@testable import Writing

/// What somebody denies happened, and what one claims of himself: neither may read as a refusal or as a fact.
@Suite("Denials and claims")
struct DenialTests {
    private static let draws = 0..<12

    private static func text(_ facts: String, nature: String = "cyberattaque", _ name: String) throws -> String {
        let article = try WrittenRecord.article(nature: nature, facts, named: name)
        return (article.standfirst + article.sentences).plain
    }

    @Test(
        "What did not happen is told as such, what might have caused it as a lead, what threatens as no danger",
        arguments: [
            ("une demande de rançon", ["pas eu de demande de rançon", "exclu toute demande de rançon"]),
            ("un vol de données", ["pas eu de vol de données", "exclu tout vol de données"]),
            (
                "une implication de l’État",
                ["démenti toute implication", "nié toute implication", "rejeté toute implication"]
            ),
            ("un simple vol de cuivre", ["d’un simple vol de cuivre", "à un simple vol de cuivre"]),
            ("une intrusion", ["d’une intrusion", "à une intrusion"]),
            ("un risque de pénurie", ["pas de risque de pénurie", "exclu un risque de pénurie"]),
            ("le paiement d’une rançon", ["paiement d’une rançon"]),
        ], draws)
    func denied(_ denial: (text: String, said: [String]), draw: Int) throws {
        let (text, said) = denial
        let article = try Self.text(
            """
            cause: inconnu
            ecarte:
              - {texte: \(text), selon: netcraft}
            """, "dementi-\(draw)")
        #expect(said.contains { article.contains($0) }, "\(article)")
        for refusal in ["écarté une demande", "écarté un vol", "demande de rançon a été", "vol de données a été"] {
            #expect(!article.contains(refusal), "\(article)")
        }
    }

    @Test("What one claims of himself, he says", arguments: draws)
    func motive(draw: Int) throws {
        let article = try Self.text(
            """
            revendication: {auteur: un internaute du forum, date: 2024-03-11, confirmee: non}
            contexte:
              - sujet: l’auteur de la revendication
                action: vouloir venger | des amis arrêtés
                certitude: affirmée
                selon: l’auteur de la revendication
            """, "motif-\(draw)")
        let verbs = ["dit", "affirme", "assure"]
        #expect(verbs.contains { article.contains("\($0) avoir voulu venger des amis arrêtés") }, "\(article)")
    }

    @Test("What those who claim an attack count is told after their claim", arguments: draws)
    func count(draw: Int) throws {
        let article = try Self.text(
            """
            impact:
              touches: {valeur: 23, unite: collectivités, selon: le groupe Sable}
            revendication: {auteur: le groupe Sable, date: 2024-03-11, confirmee: non}
            chiffres:
              - {valeur: 61, unite: gigaoctets de données, action: être copié, selon: le groupe Sable}
            """, nature: "déni de service", "compte-\(draw)")
        let claim = ["revendi", "être à l’origine"].compactMap { article.firstRange(of: $0)?.lowerBound }.min()
        for count in ["23 collectivités", "61 gigaoctets"] {
            let told = try #require(article.firstRange(of: count)?.lowerBound, "\(article)")
            #expect(claim.map { $0 < told } == true, "\(article)")
        }
    }

    @Test(
        "An attack takes the form of the flood it is made of, and rests on anything else",
        arguments: [
            ("un afflux massif de requêtes", ["pris la forme d’un afflux", "consisté en un afflux"]),
            ("le détournement de serveurs", ["e détournement de serveurs", "u détournement de serveurs"]),
        ], draws)
    func flood(_ flood: (cause: String, said: [String]), draw: Int) throws {
        let (cause, said) = flood
        let article = try Self.text(
            "cause: {texte: \(cause), certitude: confirmée}", nature: "déni de service", "flot-\(draw)")
        #expect(said.contains { article.contains($0) } || article.contains("l’origine"), "\(article)")
        #expect(!article.contains("afflux massif de requêtes a permis"), "\(article)")
        #expect(!article.contains("forme du détournement"), "\(article)")
    }
}
