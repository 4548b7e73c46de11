import Diagnostics
import Testing

@testable import Incidents

/// One case per diagnostic a record can earn: `1️⃣` stands where it is told.
@Suite struct RecordFindingsTests {
    @Test(arguments: [
        // Shape
        (Record.with("1️⃣gravitee: important"), "cle-inconnue"),
        (Record.with("impact: {1️⃣regions: [a]}"), "cle-inconnue"),
        (Record.with("1️⃣cause:"), "valeur-vide"),
        (Record.with("chronologie: [1️⃣'']"), "valeur-vide"),
        (Record.with("antecedents: 1️⃣une panne"), "type-inattendu"),
        (Record.with("impact: 1️⃣mondial"), "type-inattendu"),
        (Record.with("publication: 1️⃣[2014]"), "type-inattendu"),
        (Record.with("nature: 1️⃣plantage"), "valeur-inconnue"),
        (Record.with("etat: 1️⃣résolut"), "valeur-inconnue"),
        (Record.with("gravite: 1️⃣9"), "valeur-inconnue"),
        (Record.with("impact:\n  usagers: 1️⃣inconnu"), "etat-inadmis"),
        (Record.with("chronologie:\n  - etape: rechute\n    1️⃣action: annuler la modification"), "cles-incompatibles"),
        (Record.with("schema: 1️⃣2"), "version-du-schema"),
        // Values
        (Record.with("id: 1️⃣Été_2014"), "identifiant-invalide"),
        (Record.with("sources:\n  - nom: a\n    url: 1️⃣exemple.fr"), "adresse-invalide"),
        (Record.with("impact:\n  usagers: 1️⃣utilisateurs"), "groupe-nominal"),
        (Record.with("cause: 1️⃣le panne"), "groupe-nominal"),
        (Record.with("remedes: [1️⃣la modification]"), "groupe-infinitif"),
        (Record.with("impact:\n  lieux: [1️⃣France]"), "complement"),
        (Record.with("impact:\n  bilan_humain: {morts: 1️⃣plusieurs}"), "nombre-invalide"),
        (Record.with("service: 1️⃣twiter"), "service-inconnu"),
        (Record.with("organisation: 1️⃣nasa"), "service-inconnu"),
        (Record.with("ecarte:\n  - texte: une cyberattaque\n    selon: 1️⃣lemonde"), "acteur-inconnu"),
        (Record.with("remedes:\n  - annuler la modification 1️⃣# la seconde"), "commentaire-dans-texte"),
        // Time
        (Record.with("debut: 1️⃣11/03/2014"), "date-invalide"),
        (Record.with("debut: 1️⃣2014-02-30"), "date-invalide"),
        (Record.with("debut: 1️⃣hier"), "date-invalide"),
        (Record.with("debut: 1️⃣entre 2014-03-12 et 2014-03-11"), "date-invalide"),
        (Record.with("debut: 1️⃣du 2014-03-10 au 2014-03-11"), "date-invalide"),
        (Record.with("debut: 1️⃣nuit du 2014-03-03 au 2014-03-05"), "date-invalide"),
        (Record.with("publication: 1️⃣2014-03-13"), "date-invalide"),
        (Record.with("debut: 1️⃣2014-03-11T18:01Z"), "decalage-horaire"),
        (Record.with("publication: 1️⃣2014-03-30T02:30"), "heure-inexistante"),
        (Record.with("publication: 1️⃣2014-10-26T02:30"), "heure-ambigue"),
        (Record.with("fuseau: 1️⃣Europe/Pariss"), "fuseau-inconnu"),
        // Coherence
        (Record.with("fin: 1️⃣2014-03-11T18:00"), "fin-avant-debut"),
        (Record.with("etat: en cours", "fin: 1️⃣2014-03-11T19:47"), "fin-incident-en-cours"),
        (Record.with("etat: planifié", "debut: 1️⃣2014-03-11", "fin: 2014-03-14"), "debut-passe"),
        (Record.with("chronologie:\n  - date: 1️⃣2014-03-11T18:00\n    etape: rechute"), "etape-hors-periode"),
        (Record.with("chronologie:\n  - date: 1️⃣2014-03-11T20:00\n    etape: rechute"), "etape-hors-periode"),
        (
            Record.with("citations:\n  - texte: Bonjour.\n    auteur: organisation\n    date: 1️⃣2014-03-14"),
            "fait-posterieur"
        ),
        (Record.with("explication: 1️⃣2014-03-14"), "fait-posterieur"),
        (Record.with("fin: 1️⃣2014-03-14"), "publication-avant-fin"),
        (Record.with("vu_le: 1️⃣2014-03-10T09:00", "fin: inconnu"), "point-de-vue"),
        (Record.with("antecedents:\n  - date: 1️⃣2014-03-12\n    action: tomber en panne"), "antecedent-posterieur"),
        (Record.with("chiffres:\n  - 1️⃣valeur: 3\n    unite: pannes"), "chiffre-sans-source"),
        (
            Record.with(
                "chiffres:\n  - valeur: 5\n    unite: milliards d’euros\n    sujet: organisation\n    date: 2013\n"
                    + "    1️⃣action: réaliser | un chiffre d’affaires\n    selon: organisation"),
            "chiffre-et-objet"
        ),
        (
            Record.with(
                "chiffres:\n  - valeur: 5\n    unite: millions d’euros\n    sujet: organisation\n    action: investir\n"
                    + "    certitude: 1️⃣affirmée\n    selon: organisation"), "promesse-ou-fait"
        ),
        (
            Record.with(
                "chiffres:\n  - valeur: 5\n    unite: millions d’euros\n    action: être investi\n"
                    + "    certitude: 1️⃣affirmée\n    selon: organisation"), "promesse-ou-fait"
        ),
        (
            Record.with(
                "chiffres:\n  - valeur: 25\n    unite: chaînes\n    action: être diffusé\n    date: 1️⃣2015\n"
                    + "    selon: organisation"), "fait-posterieur"
        ),
        (Record.with("cause: inconnu", "chronologie:\n  - 1️⃣etape: cause identifiée"), "cause-contradictoire"),
        (Record.with("cause: une cyberattaque", "ecarte:\n  - 1️⃣une cyberattaque"), "cause-contradictoire"),
        (Record.with("gravite: critique", "ornement: 1️⃣{titre: Boum}"), "ornement-interdit"),
        (
            Record.with(
                "points:\n  - id: a\n    date: 2014-03-11T20:00\n    texte: Un.\n"
                    + "  - id: 1️⃣a\n    date: 2014-03-11T21:00\n    texte: Deux."),
            "identifiant-en-double"
        ),
        (
            Record.with("citations:\n  - texte: Bonjour.\n    auteur: organisation\n    1️⃣langue_origine: en"),
            "original-absent"
        ),
        (Record.with("revendication:\n  1️⃣auteur: un groupe de pirates"), "revendication-sans-attaque"),
        (
            Record.with("nature: cyberattaque", "revendication:\n  auteur: un pirate\n  date: 1️⃣2014-03-14"),
            "fait-posterieur"
        ),
        // What is probably not what was meant
        (
            Record.with(
                "chiffres:\n  - valeur: 5\n    unite: millions d’euros\n    sujet: organisation\n"
                    + "    action: 1️⃣investir\n    selon: organisation"), "promesse-possible"
        ),
        (Record.with("fuseau: Europe/London", "impact:\n  portee: 1️⃣nationale"), "portee-ambigue"),
        (Record.with("impact:\n  portee: 1️⃣nationale"), "portee-ambigue"),
        (Record.with("impact:\n  bilan_humain:\n    morts: 1️⃣3"), "morts-a-confirmer"),
        (
            Record.with("contexte:\n  - sujet: ce logiciel\n    action: 1️⃣équiper | tous les serveurs"),
            "verbe-d-etat"
        ),
        (
            Record.with(
                "etat: planifié", "nature: maintenance", "debut: 2014-03-20", "fin: 2014-03-21",
                "contexte:\n  - sujet: service\n    action: 1️⃣être fermé pour la première fois"),
            "passe-de-planifie"
        ),
        (
            Record.with(
                "cause:\n  texte: une surcharge\n  mecanisme:\n    - sujet: le site\n"
                    + "      action: 1️⃣servir à payer les factures"),
            "verbe-d-etat"
        ),
    ])
    func oneFinding(marked: String, identifier: String) throws {
        let expected = MarkedText(marked)
        let found = try TestNewsroom().findings(expected)
        #expect(found.map(Found.init) == [Found(identifier, expected.places[1])])
    }

    @Test(
        "Said clearly, nothing is doubted",
        arguments: [
            Record.with("impact:\n  portee: nationale\n  lieux: [aux États-Unis]"),
            Record.with("service: credit-du-nord", "impact:\n  portee: nationale"),
            Record.with("nature: incendie", "impact:\n  bilan_humain:\n    morts: 3"),
            Record.with("impact:\n  bilan_humain:\n    morts: aucun"),
            Record.with("contexte:\n  - sujet: ce logiciel\n    action: équiper | tous les serveurs\n    aspect: état"),
            Record.with(
                "contexte:\n  - sujet: ce logiciel\n    action: équiper | tous les serveurs\n    aspect: événement"),
            Record.with("contexte:\n  - sujet: ce logiciel\n    action: équiper | les serveurs\n    date: 2013"),
        ])
    func nothingIsDoubted(record: String) throws {
        #expect(try TestNewsroom().findings(MarkedText(record)) == [])
    }

    @Test(arguments: ["schema", "service", "nature", "gravite", "etat", "publication", "debut", "sources"])
    func missingKeyIsNamed(key: String) throws {
        let found = try TestNewsroom().findings(MarkedText(Record.without(key)))
        #expect(found.map(\.identifier) == ["cle-manquante"])
        // Where the record begins: an editor opens the file there.
        #expect(found.first?.location?.line == 1)
        #expect(found.first?.message.contains(key) == true)
    }

    @Test func aResolvedIncidentHasAnEnd() throws {
        let found = try TestNewsroom().findings(MarkedText(Record.without("fin")))
        #expect(found.map(\.identifier) == ["cle-manquante"])
        for state in ["inconnu", "non communiqué"] {
            #expect(try TestNewsroom().findings(MarkedText(Record.with("fin: \(state)"))) == [])
        }
    }

    @Test func whatAnAccidentDestroyedNeedsNoEnd() throws {
        let outage = try TestNewsroom().findings(MarkedText(Record.with("fin: aucune")))
        #expect(outage.map(\.identifier) == ["cle-manquante"])
        for nature in ["accident", "incendie", "sabotage"] {
            let record = Record.with("fin: aucune").replacing("nature: panne", with: "nature: \(nature)")
            let found = try TestNewsroom().findings(MarkedText(record))
            #expect(!found.contains { $0.identifier == "cle-manquante" })
        }
    }

    @Test(
        "Of an outage, only what nothing bears out may be claimed",
        arguments: [("non", true), ("inconnu", true), ("oui", false)])
    func claimOfOutage(confirmation: String, isAccepted: Bool) throws {
        let claim = "revendication:\n  auteur: un groupe de pirates\n  confirmee: \(confirmation)"
        let found = try TestNewsroom().findings(MarkedText(Record.with(claim)))
        #expect(found.contains { $0.identifier == "revendication-sans-attaque" } != isAccepted)
    }

    @Test func tenMistakesAreToldAtOnce() throws {
        let marked = MarkedText(
            """
            schema: 1
            service: 1️⃣twiter
            nature: 2️⃣plantage
            gravite: 3️⃣énorme
            etat: résolu
            publication: 4️⃣13/03/2014
            debut: 2014-03-11T19:01
            fin: 2014-03-11T19:47
            impact:
              5️⃣utilisateurs: de nombreux internautes
              usages: [6️⃣la publication]
              lieux: 7️⃣en France
            8️⃣cause:
            ecarte:
              - 9️⃣cyberattaque
            sources:
              - nom: CrossPC
                url: 🔟crosspc
            """)
        let found = try TestNewsroom().findings(marked)
        let identifiers = [
            "service-inconnu", "valeur-inconnue", "valeur-inconnue", "date-invalide", "cle-inconnue",
            "groupe-infinitif",
            "type-inattendu", "valeur-vide", "groupe-nominal", "adresse-invalide",
        ]
        #expect(Set(found.map(Found.init)) == Set((1...10).map { Found(identifiers[$0 - 1], marked.places[$0]) }))
        #expect(found.count == 10)
    }

    @Test func suggestionsAreGiven() throws {
        let cases: [(String, String)] = [
            ("gravitee: 3", "gravite"), ("etat: resolut", "résolu"), ("service: twiter", "twitter"),
            ("debut: 11/03/2014 19h01", "2014-03-11T19:01"), ("debut: 2014-03-11T18:01Z", "2014-03-11T19:01"),
            ("cause: le panne", "la panne"), ("cause:", "non communiqué"),
        ]
        for (line, hint) in cases {
            let found = try TestNewsroom().findings(MarkedText(Record.with(line)))
            #expect(found.first?.hint?.contains(hint) == true, "\(line) → \(found)")
        }
    }

    @Test func accentsAndCaseAreForgiven() throws {
        let incident = try TestNewsroom().incident(Record.with("etat: Resolu", "nature: PANNE", "gravite: Important"))
        #expect(incident.state == .resolved)
        #expect(incident.severity == .important)
    }

    @Test func aFaultyWordIsUnderlinedInsideItsText() throws {
        let text = MarkedText(Record.with("impact:\n  usagers: les 1️⃣zblex du Sud"))
        let found = try TestNewsroom().findings(text)
        #expect(found.map(Found.init) == [Found("groupe-nominal", text.places[1])])
        #expect(found.first?.location?.length == "zblex".count)
    }

    @Test(
        "The hint says where it belongs",
        arguments: [
            ("chronologie:\n  - date: 2014-03-11T18:00\n    action: couper | le courant", "« mecanisme »"),
            (
                "chiffres:\n  - valeur: 3\n    unite: sites\n    action: être ouvert\n    date: 2015\n    selon: organisation",
                "« suites »"
            ),
            ("remedes:\n  - action: ouvrir | un site\n    date: 2015", "« suites »"),
            (
                "antecedents:\n  - sujet: Londres\n    action: être privé de courant\n    date: 2013",
                "« texte: Londres »"
            ),
            (
                "faits:\n  - rubrique: impact\n    action: reprocher | à l’établissement | un encadrement insuffisant",
                "« reprocher | un encadrement insuffisant | à l’établissement »"
            ),
        ])
    func hints(lines: String, hint: String) throws {
        let found = try TestNewsroom().findings(MarkedText(Record.with(lines)))
        let hints = found.compactMap(\.hint).map { $0.replacing("\u{A0}", with: " ") }
        #expect(hints.contains { $0.contains(hint) }, "\(hints)")
    }

    /// What is done, dated, counted or said by somebody else is told as it was.
    @Test(arguments: [
        "certitude: affirmée\n    date: 2014-03", "certitude: confirmée", "certitude: affirmée\n    aspect: état",
        "certitude: probable",
    ])
    func figuresOfWhatIsDone(line: String) throws {
        let figure =
            "chiffres:\n  - valeur: 5\n    unite: sites\n    sujet: organisation\n    action: ouvrir\n    selon: organisation\n    "
        let found = try TestNewsroom().findings(MarkedText(Record.with(figure + line)))
        #expect(found.map(\.identifier) == [])
    }
}
