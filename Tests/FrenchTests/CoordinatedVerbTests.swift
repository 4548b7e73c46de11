import French
import Testing

/// Several verbs of one subject in one infinitive group: each is conjugated, the auxiliary is said once or before each
/// (Grevisse et Goosse, *Le bon usage*, § 270).
///
/// A row: subject (`ms`, `fs`, `mp`, `fp`) · group ▸ passé composé ▸ imparfait ▸ past infinitive ▸ passive, or `—`.
@Suite("Coordinated verbs")
struct CoordinatedVerbTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var subject: String
        var group: String
        var forms: [String]

        var testDescription: String { group }

        init(_ line: Substring) {
            let cells = line.split(separator: "▸").map { cell in
                String(cell.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
            }
            subject = String(cells[0].prefix(2))
            group = String(cells[0].dropFirst(3))
            forms = Array(cells.dropFirst())
        }
    }

    static let rows = (coordinations + "\n" + attributes).split(separator: "\n").map(Row.init)

    @Test("Every verb is conjugated", arguments: rows)
    func conjugated(_ row: Row) throws {
        let group = try InfinitiveGroup(parsing: row.group)
        let subject = agreement(row.subject)
        let passive = group.passive(.compoundPast).map { $0.subject.tokens() + $0.tokens }
        let forms = [
            group.active(.compoundPast, subject: subject), group.active(.imperfect, subject: subject),
            group.infinitive(owner: subject, past: true),
        ]
        #expect(forms.map(plain) + [passive.map(plain) ?? "—"] == row.forms)
    }

    @Test(
        "Behind a denied verb, “ou” becomes “ni” and an indefinite article “de”",
        arguments: [
            ("envoyer ou recevoir | des courriels", "envoyer ni recevoir de courriels"),
            ("publier | un message", "publier de message"), ("commander du matériel", "commander de matériel"),
            ("joindre leur conseiller", "joindre leur conseiller"),
            ("acheter | trois billets", "acheter trois billets"),
            ("envoyer | un message ou une photo", "envoyer de message ni de photo"),
            ("envoyer | des photos et des vidéos", "envoyer de photos ni de vidéos"),
        ])
    func underNegation(group: String, expected: String) throws {
        let group = try InfinitiveGroup(parsing: group)
        #expect(plain(group.underNegation.infinitive(owner: .masculinePlural)) == expected)
    }

    @Test(
        "A negation bears on all that share the object, or that “ou” and “ni” join",
        arguments: [
            (
                "ne pas isoler et redémarrer les serveurs", "n’a pas isolé et redémarré les serveurs",
                "n’isolait pas et ne redémarrait pas les serveurs"
            ),
            (
                "ne plus s’ouvrir ou se fermer", "ne s’est plus ouverte ou ne s’est plus fermée",
                "ne s’ouvrait plus ou ne se fermait plus"
            ),
            (
                "ne plus envoyer ni recevoir de messages", "n’a plus envoyé ni reçu de messages",
                "n’envoyait plus ni ne recevait de messages"
            ),
            (
                "ne plus utiliser ce modèle et remplacer la pièce", "n’a plus utilisé ce modèle et a remplacé la pièce",
                "n’utilisait plus ce modèle et remplaçait la pièce"
            ),
            (
                "remplacer la pièce et ne plus utiliser ce modèle", "a remplacé la pièce et n’a plus utilisé ce modèle",
                "remplaçait la pièce et n’utilisait plus ce modèle"
            ),
            (
                "ne pas supprimer mais archiver les données", "n’a pas supprimé mais a archivé les données",
                "ne supprimait pas mais archivait les données"
            ),
            (
                "ne confirmer ni ne démentir l’attaque", "n’a confirmé ni démenti l’attaque",
                "ne confirmait ni ne démentait l’attaque"
            ),
        ])
    func negated(_ text: String, _ past: String, _ imperfect: String) throws {
        let group = try InfinitiveGroup(parsing: text)
        #expect(plain(group.active(.compoundPast, subject: .feminineSingular)) == past)
        #expect(plain(group.active(.imperfect, subject: .feminineSingular)) == imperfect)
    }

    @Test(
        "An infinitive whose rank cannot be told is refused",
        arguments: [
            ("promettre de rembourser les clients et présenter ses excuses", "et de présenter ses excuses…"),
            ("refuser de payer la rançon et porter plainte", "et de porter plainte…"),
            ("être invité à changer leur mot de passe, signaler tout abus", "à signaler tout abus…"),
            ("éviter de couper le courant puis isoler le poste", "puis d’isoler le poste…"),
            ("informer les autorités ainsi que prévenir les clients", "deux lignes"),
        ])
    func refused(_ text: String, _ hint: String) {
        let problem = #expect(throws: FormProblem.self) { try InfinitiveGroup(parsing: text) }
        #expect(problem?.reason == .unclearCoordination)
        #expect(problem?.hint.contains("deux actions : deux lignes") == true)
        #expect(problem?.hint.contains(hint) == true)
    }

    @Test("A participle beside a noun is that of one noun")
    func participle() throws {
        let shared = try InfinitiveGroup(parsing: "isoler, vider et redémarrer | les serveurs")
        #expect(plain(shared.pastParticiple(.masculinePlural)) == "isolés, vidés et redémarrés")
        let apart = try InfinitiveGroup(parsing: "corriger la configuration puis relancer les machines")
        #expect(apart.pastParticiple(.feminineSingular).isEmpty)
    }

    @Test("In the present participle")
    func presentParticiple() throws {
        let group = try InfinitiveGroup(parsing: "se répéter et saturer le réseau")
        #expect(plain(group.presentParticiple(owner: .femininePlural)) == "se répétant et saturant le réseau")
        #expect(
            plain(group.presentParticiple(owner: .femininePlural, past: true))
                == "s’étant répétées et ayant saturé le réseau")
    }
}

/// Typeset text with plain spaces.
private func plain(_ tokens: [Token]) -> String { breakable(Typesetter.text(tokens)) }
