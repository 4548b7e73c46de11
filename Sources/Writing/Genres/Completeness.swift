import Diagnostics
import Incidents

/// What a text must hold before it may be written: a breach notice lacks nothing that the law asks for.
struct Completeness {
    let incident: Incident
    let genre: Article.Genre

    var findings: [Diagnostic] {
        switch genre {
        case .announcement: isBreach ? breach : []
        case .postMortem: postMortem
        default: []
        }
    }

    /// Personal data out of its holder’s hands (règlement (UE) 2016/679, art. 4, 12).
    private var isBreach: Bool {
        guard let status = incident.impact.data?.status else { return incident.nature == .dataBreach }
        return incident.nature == .dataBreach || status != .stale
    }

    // MARK: RGPD, art. 33 et 34

    private struct Requirement: Sendable {
        var key: String
        var what: String
        var source: String
        var hint: String
        var isMet: @Sendable (Incident) -> Bool
    }

    private static let requirements: [Requirement] = [
        Requirement(
            key: "impact.donnees.statut", what: "la nature de la violation", source: "RGPD, art. 33, § 3, a",
            hint: "écrivez « statut: exposées », « dérobées », « chiffrées », « altérées »… sous « donnees »",
            isMet: { $0.impact.data?.status != nil }),
        Requirement(
            key: "impact.donnees.categories", what: "les catégories de données", source: "RGPD, art. 33, § 3, a",
            hint: "donnez la liste sous « donnees »", isMet: { $0.impact.data?.categories.isEmpty == false }),
        Requirement(
            key: "impact.donnees.personnes", what: "le nombre de personnes concernées",
            source: "RGPD, art. 33, § 3, a", hint: "donnez le chiffre, ou écrivez « personnes: inconnu »",
            isMet: { $0.impact.data?.people.isStated == true }),
        Requirement(
            key: "dpo", what: "le contact du délégué à la protection des données",
            source: "RGPD, art. 33, § 3, b", hint: "écrivez par exemple « dpo: dpo@exemple.fr »",
            isMet: { $0.dataOfficer != nil }),
        Requirement(
            key: "impact.consequences", what: "les conséquences probables", source: "RGPD, art. 33, § 3, c",
            hint: "ajoutez des faits sous « consequences »", isMet: { !$0.impact.consequences.isEmpty }),
        Requirement(
            key: "remedes", what: "les mesures prises ou proposées", source: "RGPD, art. 33, § 3, d",
            hint: "ajoutez des faits sous « remedes »", isMet: { !$0.remedies.isEmpty }),
        Requirement(
            key: "conseils", what: "ce que les personnes peuvent faire", source: "RGPD, art. 34, § 2",
            hint: "ajoutez des conseils", isMet: { !$0.advice.isEmpty }),
        Requirement(
            key: "notifications", what: "la notification à l’autorité de contrôle", source: "RGPD, art. 33, § 1",
            hint: "écrivez « notifications: » avec « autorite » et « date », sans date si elle est à venir",
            isMet: { !$0.notifications.isEmpty }),
    ]

    private var breach: [Diagnostic] {
        Self.requirements.filter { !$0.isMet(incident) }.map { requirement in
            missing("« \(requirement.key) » : \(requirement.what)", requirement.source, requirement)
        }
    }

    private func missing(_ what: String, _ source: String, _ requirement: Requirement) -> Diagnostic {
        .error(
            "communique-incomplet", "Le communiqué d’une violation de données exige \(what) (\(source))",
            at: Provenance.location(requirement.key, incident) ?? Location(file: incident.file, line: 1, column: 1),
            hint: requirement.hint)
    }

    // MARK: Post-mortem

    /// A post-mortem tells a story and what is done about it.
    private static let steps = 4

    private var postMortem: [Diagnostic] {
        var findings: [Diagnostic] = []
        func refuse(_ what: String, _ hint: String, _ key: String) {
            findings.append(
                .error(
                    "post-mortem-incomplet", "Un post-mortem exige \(what)",
                    at: Provenance.location(key, incident) ?? Location(file: incident.file, line: 1, column: 1),
                    hint: hint))
        }
        let dated = incident.steps.count + [incident.detection, incident.acknowledgement].compactMap(\.self).count
        if dated < Self.steps {
            refuse(
                "au moins quatre étapes datées", "complétez « chronologie », « detection », « reconnaissance »",
                "chronologie")
        }
        if incident.cause.value == nil { refuse("une cause", "donnez « cause »", "cause") }
        if incident.remedies.isEmpty, incident.outlook.isEmpty {
            refuse("des mesures", "ajoutez « remedes » ou « suites »", "remedes")
        }
        return findings
    }
}
