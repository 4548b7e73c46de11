import Testing

@testable import Writing

/// What stands in one sentence belongs together, and nothing is hammered from one sentence to the next.
@Suite("One thing leads to another")
struct FlowTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let rule: String
        let facts: String
        var state = "résolu"
        /// Patterns of the body.
        var says: [String] = []
        var never: [String] = []
        var testDescription: String { rule }
    }

    static let cases: [Case] = [
        Case(
            rule: "an unknown cause and a known return are two sentences",
            facts: "cause: inconnu\nretablissement_prevu: 2024-03-27", state: "en cours",
            says: ["27 mars"], never: [" et (le retour|le rétablissement|la situation)"]),
        Case(
            rule: "an inquiry and an accusation are two sentences",
            facts: """
                enquete: [{sujet: le gouvernement italien, action: ouvrir | une enquête}]
                faits:
                  - {rubrique: enquête, sujet: le gestionnaire du réseau, action: mettre en cause | la France}
                """,
            says: ["enquête", "France"], never: ["enquête ;"]),
        Case(
            rule: "a price that rises is not opposed to what was spared",
            facts: """
                impact:
                  consequences: [{sujet: le prix de gros de l’électricité, action: bondir}]
                  epargnes: [les liaisons vers la Belgique]
                """,
            says: ["bondi", "Belgique"], never: [", mais", "tandis que", "En revanche"]),
        Case(
            rule: "a verb that two steps share is said once",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:40, sujet: le nord du pays, action: retrouver | le courant}
                  - {date: 2024-03-11T11:20, sujet: le centre du pays, action: retrouver | le courant}
                """,
            says: ["le nord du pays a retrouvé le courant( à 10 h 40)?, le centre à 11 h 20|Le nord du pays"],
            never: ["courant[^.]*retrouvé le courant", "centre du pays"]),
        Case(
            rule: "not where they differ",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:40, sujet: le nord du pays, action: perdre | le courant}
                  - {date: 2024-03-11T11:20, sujet: le centre du pays, action: retrouver | le courant}
                """,
            says: ["le nord du pays a perdu|Le nord du pays a perdu", "centre du pays a retrouvé"]),
        Case(
            rule: "calls and texts that nobody could make or send are no second fact",
            facts: """
                impact:
                  usagers: les abonnés
                  usages: [téléphoner, envoyer des SMS]
                  composants: [les appels, les SMS]
                """,
            says: ["téléphoner"], never: ["les appels", "les SMS"]),
        Case(
            rule: "other components are",
            facts: """
                impact:
                  usagers: les abonnés
                  usages: [téléphoner, envoyer des SMS]
                  composants: [la télévision, les SMS]
                """,
            says: ["télévision"]),
        Case(
            rule: "how much a link carries, where as much of it was lost, goes without saying",
            facts: """
                impact: {composants: [la totalité des 2 000 mégawatts de la ligne]}
                chiffres:
                  - {valeur: 2000, unite: mégawatts, sujet: la ligne, action: pouvoir transporter, selon: netcraft}
                """,
            says: ["2 000 mégawatts"], never: ["transporter"]),
        Case(
            rule: "who acts again is not named again",
            facts: """
                faits:
                  - {rubrique: enquête, sujet: netcraft, action: reprocher | un encadrement insuffisant de tous ses nombreux sous-traitants étrangers | à l’entreprise}
                  - {rubrique: enquête, sujet: netcraft, action: juger que l’absence de tout préjudice avéré pour les clients n’efface pas le manquement}
                """,
            says: ["étrangers[^.]*\\. (Elle|Il) a jugé"]),
        Case(
            rule: "a plan that has its date does not date another",
            facts: """
                suites:
                  - {sujet: les clients, action: recevoir | un code, date: 2024-04-02}
                  - {sujet: l’État, action: verser | une aide}
                """,
            says: ["code", "aide"], never: [" ;[^.]*(aide|code)"]),
        Case(
            rule: "a share price is somebody’s",
            facts: """
                chiffres:
                  - {valeur: 3, unite: "% de sa valeur", sujet: le titre, action: perdre, date: 2024-03-11, selon: netcraft}
                """,
            says: ["e titre de Twitter a perdu"]),
        Case(
            rule: "who owns up to it does",
            facts: "reconnaissance: {date: 2024-03-11T10:30, canal: sur X}",
            says: ["sur X"], never: ["par (Twitter|le groupe|la société|l’entreprise|le réseau social)"]),
        Case(
            rule: "somebody does what is done",
            facts: """
                chronologie:
                  - {date: 2024-03-11T10:20, action: couper | le réseau}
                  - {date: 2024-03-11T10:50, action: tenir | une conférence de presse}
                  - {date: 2024-03-11T11:10, action: remplacer | la pièce}
                """,
            never: ["par (Twitter|le groupe|la société|l’entreprise|le réseau social)"]),
    ]

    /// Draws of the formulations: what is asked holds in each.
    @Test("In each draw", arguments: cases, 0..<6)
    func flow(rule: Case, draw: Int) throws {
        let article = try WrittenRecord.article(state: rule.state, rule.facts, named: "fil-\(draw)")
        let body = article.sentences.plain
        // What the standfirst tells, the body may leave to it.
        let whole = (article.standfirst + article.sentences).plain
        for pattern in rule.says { #expect(whole.contains(try Regex(pattern)), "\(pattern): \(whole)") }
        for pattern in rule.never { #expect(!body.contains(try Regex(pattern)), "\(pattern): \(body)") }
        #expect(article.untold.isEmpty, "\(article.untold)")
    }
}
