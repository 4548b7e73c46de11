import Incidents

extension RecordFamily {
    /// Attacks and leaks are claimed: with a date and a place or without, confirmed or not.
    static func claim(_ member: Member, _ hasSource: Bool) -> [String] {
        switch member.nature {
        case .cyberattack, .denialOfService, .ransomware, .dataBreach: break
        default: return []
        }
        var lines = ["revendication:", "  auteur: un groupe de pirates"]
        if member.variant < 4 { lines.append("  date: 2024-08-15") }
        if member.variant % 3 != 0 { lines.append("  canal: sur Telegram") }
        if let found = [nil, "oui", "non", "inconnu"][member.variant % 4] { lines.append("  confirmee: \(found)") }
        let isVouchedFor = hasSource || member.variant == 5
        return lines + (isVouchedFor ? ["  selon: netcraft"] : [])
    }

    static func aftermath(_ member: Member, _ hasSources: Bool) -> [String] {
        var lines = advice(member) + quotes(member)
        lines += outlook(member)
        lines += context(member, hasSources)
        if member.state == .planned { return lines + antecedents(member, hasSources) }
        return lines + remedies(member, hasSources) + amends(member) + figures(member)
            + antecedents(member, hasSources) + ornament(member)
    }

    private static func remedies(_ member: Member, _ hasSources: Bool) -> [String] {
        let index = member.variant
        guard index % 4 != 1 else {
            return ["remedes:", "  - annuler | la modification", "  - redémarrer | les serveurs"]
        }
        let date = index % 2 == 0 ? ["    date: 2024-08-15"] : []
        var lines = ["remedes:", "  - action: restaurer | les données"] + date
        lines += ["  - action: couper | les accès distants", "    sujet: les équipes techniques"] + date
        if hasSources || index % 4 == 3 { lines.append("    selon: netcraft") }
        // Somebody put an end to it.
        if member.state == .resolved, index == 3 || index == 6 {
            let deed = member.nature == .falseAlarm ? "démentir | l’alerte" : "maîtriser | l’incendie"
            lines += ["  - action: \(deed)", "    date: 2024-08-14T19:38"]
        }
        return lines
    }

    private static func amends(_ member: Member) -> [String] {
        let index = member.variant
        var lines: [String]
        if index % 4 == 3 {
            let rank = Incident.Nature.allCases.firstIndex(of: member.nature) ?? 0
            lines = ["excuses: \(index == 3 ? "aucune" : rank % 2 == 0 ? "inconnu" : "non communiqué")"]
        } else {
            lines = ["excuses:", "  certitude: \(index % 4 == 2 ? "affirmée" : "confirmée")"]
            lines += ["  motif: la gêne occasionnée", "  a: les clients", "  date: 2024-08-15", "  canal: sur X"]
        }
        guard index % 3 != 2 else { return lines + ["compensation: aucune"] }
        lines += ["compensation:", "  texte: un mois d’abonnement"]
        if index > 3, member.state != .planned { lines.append("  date: 2024-08-15") }
        return lines + (index % 3 == 0 ? ["  beneficiaires: les abonnés touchés"] : [])
    }

    private static func advice(_ member: Member) -> [String] {
        let whom = member.variant % 2 == 0 ? ["    a: les clients"] : []
        let others = member.variant % 8 > 5 ? ["  - action: se méfier des appels", "    selon: netcraft"] + whom : []
        return ["conseils:", "  - action: changer de mot de passe"] + whom + others
    }

    /// Every role in turn, in one sentence, in two, in a few words.
    private static func quotes(_ member: Member) -> [String] {
        let index = member.variant
        let date = member.state == .planned ? "2024-08-09T12:00" : "2024-08-14T16:05"
        let texts = [
            "Nous travaillons sur ce problème.", "Nos équipes sont mobilisées. Un point suivra demain.",
            "une simple erreur",
        ]
        // Apologies quoted replace the sentence that tells them: one record in four.
        let roles = ["reconnaissance", "cause", "explication", "réaction", "conseil", "démenti", "annonce"]
        let all = index % 4 == 0 && member.state != .planned ? roles + ["excuses"] : roles
        var lines = ["citations:"]
        for (rank, role) in all.enumerated() {
            let isPlanned = member.state == .planned && !["annonce", "conseil"].contains(role)
            if isPlanned || (role == "cause" && !hasCause(index)) { continue }
            // Some react in one word.
            let said = role == "réaction" && index % 8 == 5 ? "inacceptable" : texts[(rank + index) % texts.count]
            lines += ["  - texte: >-", "      \(said)"]
            // Those it befell speak, and others react.
            let isOthers = role == "réaction" && index % 2 == 1
            let author = isOthers ? "netcraft" : rank % 2 == 0 ? "organisation" : "un porte-parole"
            lines += ["    auteur: \(author)", "    date: \(date)"]
            lines += ["    canal: \(rank % 2 == 0 ? "dans un communiqué" : "à la radio")", "    role: \(role)"]
        }
        return lines
    }

    private static func outlook(_ member: Member) -> [String] {
        let certainty = ["confirmée", "affirmée", "probable", "hypothèse"][member.variant % 4]
        return [
            "suites:", "  - action: publier | un rapport", "    date: 2024-09", "    certitude: \(certainty)",
            "  - action: se réunir", "    sujet: les autorités", "    certitude: \(certainty)",
        ] + (member.variant > 3 ? ["    date: 2024-09"] : []) + [
            "  - action: ne facturer aucun frais", "    certitude: affirmée",
        ] + (member.variant % 2 == 0 ? ["    date: 2024-09"] : [])
    }

    private static func context(_ member: Member, _ hasSources: Bool) -> [String] {
        let source = hasSources ? ["    selon: netcraft"] : []
        let date = member.variant % 4 < 2 ? ["    date: 2024-07"] : []
        let past = member.variant % 4 < 2 ? ["    date: 2024-08-09"] : []
        // Of two fires, what ties something to one says to which.
        let fire = ["  - sujet: un autre entrepôt", "    action: être ravagé par un incendie", "    date: 2024-01-07"]
        return ["contexte:", "  - sujet: la concurrence", "    action: s’intensifier"] + date + source
            + (member.nature == .fire ? fire : [])
            + ["faits:", "  - action: suspendre | les ventes", "    rubrique: suites"] + past
            + ["  - action: manifester", "    sujet: des clients", "    rubrique: suites"] + past + source
            + witnesses
    }

    /// What they alone say that they did.
    private static let witnesses = ["netcraft", "les autorités"].flatMap { witness in
        [
            "  - action: prévenir | les clients", "    sujet: \(witness)", "    date: 2024-08-14T15:05",
            "    selon: \(witness)", "    rubrique: enquête",
        ]
    }

    private static func figures(_ member: Member) -> [String] {
        let index = member.variant
        let shapes = [["    sujet: les clients", "    action: envoyer"], ["    action: être recensé"], []]
        var lines = ["chiffres:"]
        for shape in shapes {
            lines += ["  - valeur: 70000", "    unite: signalements", "    ecrit: près de", "    selon: netcraft"]
            lines += shape + (index % 2 == 0 ? ["    date: 2024-08-14"] : [])
        }
        lines.append("    note: Un même internaute peut signaler plusieurs fois.")
        // How large it is and what it did, by its own count.
        if index > 4 {
            lines += ["  - valeur: 226000", "    unite: clients", "    sujet: organisation", "    action: compter"]
            lines += ["    aspect: état", "    selon: organisation"]
            lines += ["  - valeur: 45", "    unite: serveurs", "    sujet: organisation", "    action: redémarrer"]
            lines += ["    date: 2024-08-14", "    selon: organisation"]
            lines += ["  - valeur: 12", "    unite: réseaux", "    sujet: netcraft", "    action: sonder"]
            lines += ["    selon: netcraft", "    certitude: affirmée"]
            // Counted once it was over, whatever it did then.
            let certainty = index % 2 == 0 ? "probable" : "confirmée"
            lines += ["  - valeur: 5", "    unite: millions d’euros", "    sujet: incident", "    action: coûter"]
            lines += ["    date: 2024-08-16", "    selon: netcraft", "    certitude: \(certainty)"]
            lines += ["  - valeur: 900", "    unite: agences", "    action: être touchées"]
            lines += ["    date: 2024-08-16", "    selon: netcraft", "    certitude: \(certainty)"]
            // What it had lost by a day.
            lines += ["  - valeur: 3", "    unite: millions d’euros", "    ecrit: au moins", "    sujet: organisation"]
            lines += ["    action: perdre", "    date: 2024-08-16", "    selon: organisation"]
            // Counted anew.
            for (count, date) in [(647, "2024-08-14"), (709, "2024-08-15")] {
                lines += ["  - valeur: \(count)", "    unite: machines arrêtées", "    sujet: netcraft"]
                lines += [
                    "    action: recenser", "    date: \(date)", "    selon: netcraft", "    certitude: confirmée",
                ]
            }
        }
        return lines
    }

    private static func antecedents(_ member: Member, _ hasSources: Bool) -> [String] {
        let index = member.variant
        let source = hasSources ? ["    selon: netcraft"] : []
        let links = ["aucun", "aucun", "établi", "établi", "aucun", "inconnu", "inconnu", "aucun"]
        let link = "    lien: \(links[index % 8])"
        let rank = Incident.Nature.allCases.firstIndex(of: member.nature) ?? 0
        // By no name that both could bear, and nobody’s word.
        let isNameless = index == 1 && rank % 2 == 0 && member.nature != .outage
        var lines = ["antecedents:", "  - action: \(isNameless ? "être saturé" : "tomber en panne")", link]
        lines += isNameless ? [] : source
        if index % 8 != 7 { lines.append("    date: 2024-07-02") }
        if index % 4 > 1 { lines.append("    duree: deux heures") }
        if index % 4 != 1, index != 0 { lines.append("    cause: une surcharge") }
        // Of one kind in two, what came before is not all tied to it alike.
        let other = rank % 2 == 0 ? link : "    lien: \(links[(index + 2) % 8])"
        if index % 2 == 0 { lines += ["  - action: rester fermé", "    date: 2023-12", other] }
        // A single one, told with what ties it to this.
        if index % 4 == 1 { return lines }
        lines += ["    details:", "      - action: concerner | les clients", "        sujet: cette panne"]
        if hasSources { lines.append("        selon: netcraft") }
        if index % 4 < 2 { lines.append("        date: 2024-07-03") }
        lines += ["    ecarte:", "      - texte: un piratage"] + (hasSources ? ["        selon: netcraft"] : [])
        let quote = index % 2 == 0 ? "erreur du système" : "Nous avons corrigé la faille."
        return lines + ["    citations:", "      - texte: \(quote)", "        auteur: un porte-parole"]
    }

    private static func ornament(_ member: Member) -> [String] {
        // Refused where lives are at stake.
        guard member.variant % 5 < 4, member.variant % 5 != 2, member.variant == 1 else { return [] }
        return [
            "ornement:", "  chute: L’oiseau a retrouvé sa branche", "  attaque: L’oiseau s’est tu",
            "  titre: L’oiseau s’est tu",
        ]
    }
}
