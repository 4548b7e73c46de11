import Diagnostics
import Foundation
public import Incidents
public import Testing

/// Records of every kind and state whose facts are known, absent, unknown or withheld in turn: what the shipped
/// formulations have to be able to tell.
public struct RecordFamily {
    /// Which facts a record has, and in which state.
    public struct Member: Sendable, Hashable, CustomTestStringConvertible {
        public var nature: Incident.Nature
        public var state: Incident.State
        public var variant: Int

        public var testDescription: String { "\(nature.rawValue), \(state.rawValue), variante \(variant)" }
    }

    /// Read once for the whole family.
    static let newsroom = Result { try Newsroom.load(examples) }

    /// The newsroom of `Examples/`, whose services the records name.
    private static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples").path

    public static let variants = 8

    public static let members = established + alleged

    /// Those of what happened, with facts of every kind.
    public static let established: [Member] =
        Incident.Nature.allCases.flatMap { nature in
            Incident.State.allCases.filter { $0 != .planned || [.maintenance, .closure].contains(nature) }.flatMap {
                state in
                (0..<variants * (state == .planned ? 3 : 1)).map { Member(nature: nature, state: state, variant: $0) }
            }
        } + leaks

    /// Leaks of every status, of people, of lines and of people with few kinds of data.
    private static let leaks = (0..<3 * statuses.count).map {
        Member(nature: .dataBreach, state: .resolved, variant: variants + $0)
    }

    private static let statuses = [
        "exposées", "dérobées", "publiées", "chiffrées", "effacées", "altérées", "obsolètes",
    ]

    /// One record of each kind and state, every variant among them.
    public static let sample: [Member] = members.enumerated().filter { $0.offset % (variants + 1) == 0 }.map(\.element)

    public static func incident(_ member: Member) throws -> Incident {
        let rank = members.firstIndex { $0 == member } ?? 0
        let (incident, diagnostics) = try newsroom.get().readIncident(text: text(member), file: "famille-\(rank).yaml")
        guard let incident else { throw Refusal(diagnostics) }
        return incident
    }

    // MARK: The record

    private static let services = ["twitter", "github", "ovhcloud", "alertes-hawai", "playstation-network"]
    private static let events: [Incident.Nature: String] = [
        .closure: "une évacuation", .accident: "une collision", .error: "une erreur de calcul",
        .sabotage: "un acte de sabotage",
    ]
    private static let severities = ["important", "mineur", "majeur", "modéré", "critique"]

    public static func text(_ member: Member) -> String {
        if member.variant >= firstAlleged { return allegedText(member) }
        let index = member.variant
        let hasSources = index % 2 == 0
        let rank = Incident.Nature.allCases.firstIndex(of: member.nature) ?? 0
        var lines = [
            "schema: 1", "service: \(services[(rank + index) % services.count])", "nature: \(member.nature.rawValue)",
            "gravite: \(severities[index % severities.count])", "etat: \(member.state.rawValue)",
        ]
        // Some have a noun of their own, and some providers a name.
        if index % 2 == 0, let event = events[member.nature] { lines.append("evenement: \(event)") }
        if index % 4 != 1, member.nature == .providerFailure {
            lines.append("prestataire: \(["netcraft", "un hébergeur", "des sous-traitants"][index % 3])")
        }
        lines += times(member)
        if member.state != .planned { lines += steps(member) }
        lines += impact(member, hasSources, rank)
        lines += cause(member, hasSources, rank)
        lines += claim(member, hasSources)
        lines += aftermath(member, hasSources)
        return (lines + ["sources:", "  - nom: La rédaction"]).joined(separator: "\n") + "\n"
    }

    private static func times(_ member: Member) -> [String] {
        let index = member.variant
        let rank = Incident.Nature.allCases.firstIndex(of: member.nature) ?? 0
        guard member.state != .planned else {
            return [
                "publication: 2024-08-10T09:00", "debut: 2024-08-14T15:02", "fin: 2024-08-14T19:38", "reconnaissance:",
                "  date: 2024-08-09T10:00", "  canal: par courriel",
                "retablissement_prevu: \(["2024-08-14T20:00", "non communiqué", "inconnu"][index % 3])",
            ]
        }
        // Some have been open for days.
        let start = member.state == .ongoing && index == 4 ? "2024-08-12T15:02" : "2024-08-14T15:02"
        var lines = ["publication: 2024-08-16T09:00", "debut: \(start)", "reconnaissance:"]
        lines.append("  date: 2024-08-14T\(["17:10", "15:04", "15:32"][index % 3])")
        if index % 4 != 3 { lines.append("  canal: dans un message public") }
        lines += ["detection:", "  date: 2024-08-14T15:03"]
        if index % 4 < 2 { lines.append("  par: une sonde automatique") }
        if member.state == .resolved {
            let ends = ["2024-08-14T19:38", "2024-08-14T23:40", index == 2 ? "inconnu" : "non communiqué"]
            lines.append("fin: \(ends[index % 3])")
            if index % 4 == 3 { lines.append("lieu: dans un local voisin") }
            lines += ["explication:", "  date: 2024-08-15"]
            if index % 2 == 0, index != 2 { lines.append("  canal: dans un billet") }
            // Of one kind in two, who knows the cause says so himself.
            if index % 4 == 1 || index % 8 < 3 && rank % 2 == 1 { lines.append("  auteur: netcraft") }
        } else {
            let known = hasCause(index) ? index % 3 : rank / 3 % 3
            lines.append("retablissement_prevu: \(["2024-08-17T18:00", "non communiqué", "inconnu"][known])")
            if index % 4 == 1 { lines.append("lieu: dans un local voisin") }
        }
        return lines
    }

    /// Steps of every sort, dated, placed by the time since the step before, or by their rank alone.
    private static func steps(_ member: Member) -> [String] {
        let index = member.variant
        let kinds = [
            "premiers signalements", "aggravation", "rétablissement partiel", "rechute", "correctif", "rétablissement",
        ]
        var lines = ["chronologie:"]
        // It came back in part, then wholly, and nothing else is known of it.
        if member.state == .resolved, index == 4, [.outage, .slowdown].contains(member.nature) {
            return lines + ["  - date: 2024-08-14T15:20", "    etape: rétablissement partiel"]
        }
        for (rank, kind) in kinds.enumerated() where !isSkipped(kind, member) {
            // A recovery that a relapse undid has its hour: what follows is dated by it.
            let isDated = index % 2 == 0 || (kind == "rétablissement partiel" && index != 5)
            let when = isDated ? "date: 2024-08-14T15:\(10 + rank * 5)" : "ecart: quelques minutes"
            lines += index == 7 && !isDated ? ["  - etape: \(kind)"] : ["  - \(when)", "    etape: \(kind)"]
            if index % 4 == 0 { lines.append("    selon: netcraft") }
        }
        // It happened once more, and nobody had told of it before its owner did.
        if index == 2, !isSkipped("rechute", member) { lines += ["  - date: 2024-08-14T15:27", "    etape: rechute"] }
        if hasCause(index) {
            lines.append(index == 5 || index == 2 ? "  - ecart: quelques minutes" : "  - date: 2024-08-14T15:50")
            lines += ["    etape: cause identifiée", "    selon: netcraft"]
        }
        let actions = [
            ("rediriger | le trafic", "organisation"), ("intervenir", "les autorités"),
            ("couper | la base de données principale | à la suite d’une erreur de manipulation", "un ingénieur"),
        ]
        for (rank, action) in actions.enumerated() {
            let when = ["date: 2024-08-14T16:\(10 + rank * 10)", "ecart: une demi-heure", nil][index % 3]
            lines += ["  - action: \(action.0)", "    sujet: \(action.1)"]
            if let when { lines.append("    \(when)") }
            if index % 2 == 0, rank > 0 { lines.append("    selon: netcraft") }
        }
        // What two places went through in turn.
        if index % 2 == 0 {
            for (place, hour) in [("nord", "17:10"), ("sud", "17:40")] {
                lines += ["  - action: retrouver | le courant", "    sujet: le \(place) du pays"]
                lines.append("    date: 2024-08-14T\(hour)")
            }
        }
        // What ends it falls with its end.
        if member.state == .resolved, index % 3 == 0 {
            lines += ["  - action: remplacer | la pièce", "    date: 2024-08-14T19:38"]
        }
        return lines
    }

    /// Data that leaked while the service went on: its end is that of the leak.
    private static func isLeakAlone(_ member: Member) -> Bool {
        member.nature == .dataBreach && member.variant >= variants
    }

    /// A partial recovery is told with the relapse that follows; some records have one without the other.
    private static func isSkipped(_ kind: String, _ member: Member) -> Bool {
        let index = member.variant
        let rank = Incident.Nature.allCases.firstIndex(of: member.nature) ?? 0
        if isLeakAlone(member), kind.hasPrefix("r") { return true }
        // Nobody dates the end of what came back in part alone.
        if member.state == .resolved, index % 3 == 2, rank % 2 == 0 {
            return ["rechute", "rétablissement"].contains(kind)
        }
        return switch kind {
        case "rétablissement partiel": index % 4 == 2 || index == 3
        case "premiers signalements": index == 2
        case "rechute": index == 0 || index == 5
        default: false
        }
    }

    private static func touched(_ member: Member, _ rank: Int) -> [String] {
        let index = member.variant
        // Where the cause is not known, what else is not is drawn apart.
        switch hasCause(index) ? index % 3 : rank % 3 {
        case 0:
            // Some count who complained.
            let unit = member.nature == .accident ? "passagers" : index == 3 ? "signalements" : "clients"
            let isOfComplaints = index == 0 && member.nature == .outage
            return figure("touches", unit: unit) + (index == 6 ? ["    certitude: probable"] : [])
                + (isOfComplaints ? ["    note: Ce nombre est celui des signalements."] : [])
        case 1: return ["  touches: non communiqué"]
        default: return ["  touches: inconnu"]
        }
    }

    private static func impact(_ member: Member, _ hasSources: Bool, _ rank: Int) -> [String] {
        let index = member.variant
        let source = hasSources ? ["      selon: organisation"] : []
        var lines = ["impact:"]
        if index % 4 != 3 { lines.append("  portee: \(index % 2 == 0 ? "mondiale" : "nationale")") }
        if index % 4 > 1 { lines += ["  lieux:", "    - en France", "    - en Belgique"] }
        let aboard = member.nature == .accident && index == 4
        if index % 3 != 2 { lines.append("  usagers: \(aboard ? "385 passagers" : "de nombreux utilisateurs")") }
        // Some stop altogether.
        let stopsWholly = index == 3
        if !stopsWholly {
            lines += ["  composants:", "    - la messagerie"]
            if index % 2 == 0 { lines.append("    - les applications mobiles") }
        }
        lines += ["  appareils:", "    - les ordinateurs", "    - les téléphones"]
        if !isLeakAlone(member) { lines += ["  usages:", "    - consulter leurs comptes", "    - publier un message"] }
        if !stopsWholly {
            // What cannot be touched may be threatened.
            var spared = index == 7 ? ["la sécurité des voyageurs"] : ["les paiements par carte", "la téléphonie"]
            if index == 5 { spared.removeLast() }
            let vouched = index == 7 ? "l’intégrité des données" : "les moyens de paiement"
            lines += ["  epargnes:"] + spared.map { "    - \($0)" }
            lines += ["    - texte: \(vouched)", "      selon: organisation"]
        }
        let dependents =
            switch index % 4 {
            case 1: ["Orvane", "Kadéo", "Tellimo", "Brisca", "Navio", "Zélia"]
            case 2: ["Orvane", "Kadéo"]
            default: ["les éditeurs de jeux"]
            }
        lines += ["  dependants:"] + dependents.map { "    - \($0)" }
        if !aboard { lines += touched(member, rank) }
        guard member.state != .planned else { return lines }
        lines += ["  symptomes:", "    - sujet: la boutique", "      action: afficher | des erreurs"] + source
        if index % 4 < 2 { lines.append("      date: 2024-08-15") }
        lines += ["  consequences:", "    - sujet: le tournoi", "      action: être reporté"] + source
        if index % 4 < 2 { lines.append("      date: 2024-08-15") }
        if index % 4 == 2 {
            lines += ["    - sujet: des clients", "      action: recevoir | des messages frauduleux"]
            lines.append("      certitude: probable")
        }
        let toll = casualties((index + rank * 3) % 13, hasSources, isHedged: member.state == .ongoing)
        if aboard { return lines + toll }
        if member.nature == .ransomware, index > 3 {
            return lines + ["  donnees:", "    personnes: inconnu"] + toll
        }
        lines += ["  donnees:", "    categories:", "      - les adresses électroniques", "      - les noms"]
        let isLeak = member.nature == .dataBreach && index >= variants && member.state == .resolved
        let status = isLeak ? index % statuses.count : (rank * 3 + index) % 8
        if status < statuses.count { lines.append("    statut: \(statuses[status])") }
        lines += ["    epargnees:", "      - les mots de passe"]
        let lost = [["    perdues: aucune"], ["    perdues: inconnu"], ["    perdues: non communiqué"]]
        lines += index % 4 == 3 ? ["    perdues:", "      - les commentaires"] : lost[index % 4]
        let isVouchedFor = hasSources || index % 4 == 3 || index == 1
        if isVouchedFor, !isLeak { lines.append("    selon: organisation") }
        if isLeak { return lines + leaked(index / statuses.count % 3) }
        switch (index + rank) % 3 {
        case 0:
            lines += (figure("personnes", unit: "personnes") + (index > 4 ? ["    certitude: probable"] : []))
                .map { "  " + $0 }
        case 1: lines.append("    personnes: inconnu")
        default: lines.append("    personnes: non communiqué")
        }
        return lines + toll
    }

    /// Whose data, by one source: nobody but the thieves, the organisation for what it counts in lines, or for the people
    /// whose few data it names.
    private static func leaked(_ turn: Int) -> [String] {
        let source = turn == 0 ? "netcraft" : "organisation"
        return [
            "    personnes:", "      valeur: 70000", "      unite: \(turn == 1 ? "lignes" : "personnes")",
            "      ecrit: près de", "      selon: \(source)", "    selon: organisation",
        ]
    }

    private static func figure(_ key: String, unit: String) -> [String] {
        ["  \(key):", "    valeur: 120000", "    unite: \(unit)", "    ecrit: près de", "    selon: netcraft"]
    }

    private static func casualties(_ index: Int, _ hasSource: Bool, isHedged: Bool) -> [String] {
        let rows: [(deaths: String?, injured: String?)] = [
            ("aucun", "aucun"), ("2", "3"), (nil, "3"), ("2", nil), ("aucun", "3"), ("2", "aucun"), (nil, "aucun"),
            ("aucun", nil), ("inconnu", "inconnu"), ("inconnu", nil), (nil, "inconnu"), ("2", "inconnu"),
            ("aucun", "inconnu"),
        ]
        var lines = ["  bilan_humain:"]
        func written(_ count: String) -> String {
            switch count {
            case "2" where isHedged: "au moins 31"
            case "3" where isHedged: "une vingtaine"
            default: count
            }
        }
        if let deaths = rows[index].deaths { lines.append("    morts: \(written(deaths))") }
        if let injured = rows[index].injured { lines.append("    blesses: \(written(injured))") }
        let isOpen = rows[index].deaths == "inconnu" && rows[index].injured == "inconnu"
        if isHedged, index != 0, index % 2 == 1 || isOpen { lines.append("    disparus: 4") }
        return lines + ["    evacues: \(index % 2 == 0 ? 3 : 45)"] + (hasSource ? ["    selon: les pompiers"] : [])
    }

    public static func hasCause(_ index: Int) -> Bool { index % 8 < 6 }

    private static func cause(_ member: Member, _ hasSource: Bool, _ kind: Int) -> [String] {
        let index = member.variant
        guard hasCause(index) else {
            var lines = ["cause: \(index % 8 == 6 ? "inconnu" : "non communiqué")"]
            guard member.state != .planned else { return lines }
            lines += ["ecarte:", "  - texte: un acte de malveillance"]
            let source = index % 8 == 6 ? ["    selon: netcraft"] : []
            lines += source + ["  - texte: une intention", "    certitude: probable"] + source
            lines += ["  - texte: une origine humaine"] + source
            lines += ["  - texte: une participation étrangère"] + source
            return lines + ["  - texte: la piste criminelle"]
        }
        let certainties = [
            "confirmée", "confirmée", "affirmée", "probable", kind % 2 == 0 ? "probable" : "hypothèse", "hypothèse",
        ]
        // A fire is told by another fire, or by what lit it.
        let isOfItsKind = member.nature == .fire
        let isFlood = member.nature == .denialOfService
        let cause = isFlood ? "un afflux de requêtes" : "une erreur de configuration"
        var lines = ["cause:", "  texte: \(isOfItsKind ? "l’incendie d’un entrepôt voisin" : cause)"]
        // Short causes are for titles: one record in two has one.
        if index % 8 < 2 {
            lines.append("  bref: \(isOfItsKind ? "l’incendie d’un entrepôt" : cause)")
        }
        lines.append("  certitude: \(certainties[index % 8])")
        let source = hasSource ? ["    selon: \(kind % 3 == 1 ? "organisation" : "netcraft")"] : []
        lines += source.map { String($0.dropFirst(2)) }
        guard member.state != .planned else { return lines }
        let rank = index % 4
        lines += ["hypotheses:", "  - texte: une surcharge", "    certitude: \(rank < 2 ? "probable" : "hypothèse")"]
        if rank % 2 == 0 { lines.append("    selon: netcraft") }
        lines += ["ecarte:", "  - texte: un acte de malveillance"] + source
        let denied = ["le paiement d’une rançon", "un vol de données", "un risque de pénurie"]
        lines += ["  - texte: \(denied[(index + kind) % 3])"] + (hasSource ? ["    selon: netcraft"] : [])
        // What was thought at first.
        if index % 8 > 3 {
            // What another denies, or who thought so, or nobody in particular.
            let denier = kind % 2 == 0 ? ["    selon: des experts"] : kind % 4 == 1 ? ["    selon: netcraft"] : []
            lines += ["  - texte: une surcharge"] + (index % 8 == 4 ? denier : [])
        }
        return lines
    }
}
