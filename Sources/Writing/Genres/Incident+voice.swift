import French
import Incidents

/// Who speaks for an organisation, and who never does.
extension Incident {
    /// Whether words are the organisation’s own: said by itself, or by somebody who leads or represents it.
    func isSpokenFor(by speaker: Speaker) -> Bool {
        switch speaker {
        case .organisation, .service: true
        case .actor: false
        case .group(let group):
            group.head == "porte-parole" && (namesUs(group) || isBare(group)) || group.head == "direction"
        case .person(let person): person.function.map(represents) ?? false
        }
    }

    /// *Le directeur général de TV5 Monde*, *la porte-parole*; not *le premier ministre espagnol*, nor *le président de
    /// Netalis*.
    private func represents(_ function: NounGroup) -> Bool {
        guard Self.leaders.contains(function.head.lowercased()) else { return false }
        let isElsewhere = function.text.dropFirst().contains { $0.isUppercase }
        return namesUs(function) || !isElsewhere || function.head == "PDG"
    }

    /// *Un porte-parole de Google*, *du ministère* where that is what we call the organisation.
    private func namesUs(_ group: NounGroup) -> Bool {
        let actors = [organisation, service.actor]
        let words = group.text.split(separator: " ").dropFirst().map(String.init)
        return actors.flatMap { [$0.name, $0.acronym ?? $0.name] }.contains { group.text.contains($0) }
            || actors.flatMap(\.designations).contains { words.contains($0.text.head) }
    }

    /// *Un porte-parole*, whose goes without saying.
    private func isBare(_ group: NounGroup) -> Bool { group.text.split(separator: " ").count <= 2 }

    private static let leaders: Set<String> = [
        "chef", "cheffe", "cofondateur", "cofondatrice", "directeur", "directrice", "dirigeant", "dirigeante",
        "fondateur", "fondatrice", "maire", "patron", "patronne", "pdg", "porte-parole", "président", "présidente",
        "président-directeur", "présidente-directrice", "responsable", "vice-président", "vice-présidente",
    ]

    /// Institutions and people outside: what they do is theirs to announce.
    static let outsiders: Set<String> = [
        "attaquants", "autorités", "cybercriminels", "députés", "élus", "enquêteurs", "gendarmerie", "gendarmes",
        "gouvernement", "hackers", "justice", "ministère", "ministre", "opérateurs", "parquet", "pirate", "pirates",
        "police", "policiers", "pompiers", "préfecture", "préfet", "procureur", "procureure", "sénateurs", "syndicats",
    ]

    /// Whether somebody says so who claims to have done it, or is called a pirate.
    func isClaimant(_ speaker: Speaker) -> Bool {
        if let claim, claim.author == speaker { return true }
        guard case .group(let group) = speaker else { return false }
        return Self.intruders.contains(group.head)
    }

    /// Whoever did it.
    static let intruders: Set<String> = [
        "assaillant", "assaillants", "attaquant", "attaquants", "auteur", "auteurs", "cybercriminel", "cybercriminels",
        "hacker", "hackers", "intrus", "pirate", "pirates", "voleur", "voleurs",
    ]
}
