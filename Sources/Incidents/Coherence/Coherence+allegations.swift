import Diagnostics
import French

// MARK: - What is not established

extension Coherence {
    /// An attack that its victim denies, or that nobody but who claims it speaks of, would be told as a fact; what is said
    /// to be alleged cannot be owned up to.
    var allegations: [Diagnostic] {
        guard Claim.isPossible(of: incident.nature) else {
            return incident.isEstablished ? [] : [contradiction("« \(incident.nature.rawValue) » ne se présume pas")]
        }
        return incident.isEstablished ? [contested].compactMap(\.self) : contradictions
    }

    private var contested: Diagnostic? {
        guard incident.locations["etabli"] == nil, !isOwnedUpTo, !isSeen else { return nil }
        let denial = incident.ruledOut.first { $0.deniesIncident && isHouse($0.source) }?.path
        let quote = incident.quotes.first { quote in
            quote.role == .denial && isHouse(quote.author)
                && quote.text.split { !$0.isLetter }.contains { Denial.attacks.contains($0.lowercased()) }
        }?.path
        // What a sabotage broke, anybody can see.
        let isDoubted = incident.nature != .sabotage && incident.claim?.confirmation == .unconfirmed
        let claim = isDoubted ? incident.claim?.path : nil
        guard let path = denial ?? quote ?? claim else { return nil }
        let said = denial ?? quote == nil ? "revendiqué sans être confirmé" : "démenti"
        return Diagnostic(
            .contestedIncident, "l’incident est \(said) ici, et serait dit comme un fait", at: location(path),
            hint: "ajoutez « etabli: non » : il sera dit présumé ; ou « etabli: oui » si d’autres l’ont établi")
    }

    private var contradictions: [Diagnostic] {
        var findings: [Diagnostic] = []
        if incident.state == .planned { findings.append(contradiction("ce qui est planifié ne se présume pas")) }
        if let event = incident.acknowledgement {
            findings.append(contradiction("l’organisation reconnaît ici l’incident", at: event.path))
        }
        if let claim = incident.claim, claim.confirmation == .confirmed {
            findings.append(contradiction("la revendication est confirmée", at: claim.path))
        }
        if let data = incident.impact.data, data.status != nil, data.source == nil {
            findings.append(
                contradiction(
                    "rien ne dit de qui l’on tient ce que ces données sont devenues", at: "impact.donnees",
                    hint: "ajoutez « selon » sous « donnees »"))
        }
        return findings
    }

    private func contradiction(_ text: String, at path: String = "etabli", hint: String? = nil) -> Diagnostic {
        Diagnostic(
            .allegedAndEstablished, text, at: location(path),
            hint: hint ?? "ôtez « etabli: non », écrit ligne \(location("etabli").line), ou corrigez ce qui l’établit")
    }

    /// Whether its victim says that it happened, or tells its cause.
    private var isOwnedUpTo: Bool {
        if incident.acknowledgement != nil || incident.explanation != nil || incident.cause.value != nil { return true }
        return incident.quotes.contains {
            isHouse($0.author) && [.acknowledgement, .apology, .cause, .explanation].contains($0.role)
        }
    }

    /// Whether anybody can see that it happened: what stopped, whom it hindered.
    private var isSeen: Bool {
        let impact = incident.impact
        return !impact.uses.isEmpty || !impact.components.isEmpty || !impact.symptoms.isEmpty
            || !impact.consequences.isEmpty
    }

    private func isHouse(_ speaker: Speaker?) -> Bool {
        switch speaker {
        case nil, .organisation, .service, .person: true
        case .actor(let actor): actor == incident.organisation
        case .group: false
        }
    }
}

extension Denial {
    /// Whether what it denies is that an attack took place: *une intrusion dans Oracle Cloud*.
    public var deniesIncident: Bool { Self.attacks.contains(text.head) }

    /// What one calls an attack or a leak that took place.
    static let attacks: Set<String> = [
        "attaque", "brèche", "compromission", "cyberattaque", "exfiltration", "fuite", "intrusion", "piratage",
        "rançongiciel", "violation", "vol",
    ]
}
