import Incidents

/// Attacks and leaks that are only alleged.
extension RecordFamily {
    /// The variant of the first of them.
    static let firstAlleged = 100

    /// Whether it is one of them, be it drawn without the key that says so.
    public static func isAlleged(_ member: Member) -> Bool { member.variant >= firstAlleged }

    /// Denied, claimed, both or neither, by whomever.
    static let alleged: [Member] = [Incident.Nature.dataBreach, .cyberattack, .ransomware, .denialOfService].flatMap {
        nature in
        [Incident.State.ongoing, .resolved].flatMap { state in
            (0..<8).map { Member(nature: nature, state: state, variant: firstAlleged + $0) }
        }
    }

    static func allegedText(_ member: Member) -> String {
        let index = member.variant - firstAlleged
        var lines = [
            "schema: 1", "service: twitter", "nature: \(member.nature.rawValue)", "gravite: important",
            "etat: \(member.state.rawValue)", "etabli: non", "publication: 2024-08-16T09:00", "debut: 2024-08-14",
        ]
        if member.state == .resolved { lines.append("fin: inconnu") }
        if index % 4 != 3 {
            lines += [
                "revendication:", "  auteur: un groupe de pirates", "  date: 2024-08-14", "  canal: sur Telegram",
            ]
            if index % 4 > 0 { lines.append("  confirmee: \(index % 4 == 1 ? "non" : "inconnu")") }
            if index > 3 { lines.append("  selon: netcraft") }
        }
        if index % 4 != 3, index % 2 == 0 || index == 5 {
            lines += ["ecarte:", "  - texte: une intrusion", "    selon: \(index == 5 ? "netcraft" : "organisation")"]
        }
        if index % 3 == 1 {
            lines += [
                "citations:", "  - texte: Aucune donnée n’a quitté nos serveurs.", "    auteur: organisation",
                "    role: démenti", "    date: 2024-08-15",
            ]
        }
        return (lines + ["sources:", "  - nom: La rédaction"]).joined(separator: "\n") + "\n"
    }
}
