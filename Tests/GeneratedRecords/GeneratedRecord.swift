import Diagnostics
public import Incidents

/// A record drawn from its number: a member of the family with some of its facts taken away and other words in the
/// place of those that are left. The same number gives the same record on every machine.
public struct GeneratedRecord: Sendable {
    public var number: Int

    public init(number: Int) {
        self.number = number
    }

    /// Times that each member comes back.
    private static let draws = 9

    public static var count: Int { RecordFamily.members.count * draws }

    public static var all: [GeneratedRecord] { (0..<count).map { GeneratedRecord(number: $0) } }

    /// Each member once, by turns in each of its draws: what a test reads in a minute or two.
    public static var sample: [GeneratedRecord] {
        all.filter { record in
            let (draw, rank) = record.number.quotientAndRemainder(dividingBy: RecordFamily.members.count)
            return draw == rank % draws
        }
    }

    public var member: RecordFamily.Member { RecordFamily.members[number % RecordFamily.members.count] }

    public var file: String { "fiche-\(number).yaml" }

    /// The record as an author would write it.
    public var text: String {
        var random = SplitMix(seed: UInt64(number))
        var blocks: [[Substring]] = []
        for line in RecordFamily.text(member).split(separator: "\n") {
            if line.first != " ", !line.hasPrefix("-") { blocks.append([]) }
            blocks[blocks.count - 1].append(line)
        }
        let kept = blocks.filter { block in
            let key = block[0].prefix { $0 != ":" }
            let isDropped = random.next(100) < 35
            return Self.mandatory.contains(String(key)) || !isDropped
        }
        var text = kept.joined().joined(separator: "\n") + "\n"
        for (words, others) in Self.words {
            text = text.replacing(words, with: others[random.next(others.count)])
        }
        return text
    }

    /// - Throws: what the reader refuses; a generated record is a valid one.
    public func incident() throws -> Incident {
        let (incident, diagnostics) = try RecordFamily.newsroom.get().readIncident(text: text, file: file)
        guard let incident else { throw Refusal(diagnostics) }
        return incident
    }

    private static let mandatory: Set<String> = [
        "schema", "service", "nature", "gravite", "etat", "publication", "debut", "fin", "sources",
    ]

    /// Words of the family and others of the same form, of either gender and number.
    private static let words: [(String, [String])] = [
        (
            "de nombreux utilisateurs",
            ["de nombreux utilisateurs", "des milliers de clientes", "les abonnés", "une partie des usagers"]
        ),
        (
            "    - la messagerie\n",
            [
                "    - la messagerie\n", "    - le portail des élèves\n", "    - l’espace client\n",
                "    - les paiements en ligne\n",
            ]
        ),
        (
            "les applications mobiles",
            ["les applications mobiles", "l’application mobile", "les guichets automatiques", "l’annuaire"]
        ),
        (
            "consulter leurs comptes",
            ["consulter leurs comptes", "accéder à leur dossier", "se connecter", "acheter des billets"]
        ),
        (
            "publier un message",
            ["publier un message", "envoyer des fichiers", "joindre leur conseiller", "modifier leur mot de passe"]
        ),
        (
            "les paiements par carte",
            ["les paiements par carte", "la téléphonie fixe", "le site public", "les retraits"]
        ),
        (
            "une erreur de configuration",
            [
                "une erreur de configuration", "un défaut d’alimentation", "des travaux de voirie",
                "l’expiration d’un certificat",
            ]
        ),
        ("une surcharge", ["une surcharge", "un afflux de connexions", "des équipements vieillissants"]),
        ("un acte de malveillance", ["un acte de malveillance", "une cyberattaque", "le sabotage"]),
        (
            "les adresses électroniques",
            ["les adresses électroniques", "les dates de naissance", "l’historique des achats"]
        ),
        ("la boutique", ["la boutique", "le moteur de recherche", "les écrans d’information"]),
        ("le tournoi", ["le tournoi", "les examens", "la vente aux enchères"]),
        (
            "rediriger | le trafic",
            ["rediriger | le trafic", "isoler | les serveurs touchés", "redémarrer | les équipements"]
        ),
        ("netcraft", ["netcraft", "downdetector", "un porte-parole", "les autorités"]),
    ]
}

/// SplitMix64 (Steele, Lea, Flood, 2014): small, fast, and the same everywhere.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }
}
