/// A group of keys a draft shows in comments: names and examples are those of the schema.
struct DraftSection {
    var title: String
    /// Paths of keys, as `impact.usagers`.
    var keys: [String]
    /// What the examples are of.
    var nature: Incident.Nature?

    /// What a kind and a state may have to say, in the order of the guide, with examples of that kind.
    static func all(_ nature: Incident.Nature, _ state: Incident.State) -> [DraftSection] {
        sections(nature, state).map { section in
            var section = section
            section.nature = nature
            return section
        }
    }

    private static func sections(_ nature: Incident.Nature, _ state: Incident.State) -> [DraftSection] {
        var sections: [DraftSection] = []
        if state == .planned {
            sections = [
                DraftSection(
                    title: "Ce qui sera touché", keys: ["impact.usagers", "impact.composants", "impact.usages"]),
                DraftSection(title: "Ce qu’il faut faire", keys: ["conseils", "contact"]),
            ]
            return sections
        }
        sections.append(
            DraftSection(
                title: "Le temps",
                keys: state == .ongoing
                    ? ["retablissement_prevu", "prochain_point", "reconnaissance"]
                    : ["detection", "reconnaissance", "explication", "chronologie"]))
        // One group, one key: the data belong to the impact.
        let touched = "Ce qui est touché"
        sections.append(
            isBreach(nature)
                ? DraftSection(
                    title: "\(touched), et les données (RGPD, art. 33 et 34)", keys: impact(of: nature) + data)
                : DraftSection(title: touched, keys: impact(of: nature)))
        if isBreach(nature) {
            sections.append(DraftSection(title: "Qui prévenir, qui joindre", keys: ["notifications", "dpo"]))
        }
        let cause = state == .ongoing ? ["cause", "hypotheses", "ecarte"] : ["cause", "ecarte"]
        let claim = Claim.isPossible(of: nature) ? ["revendication"] : []
        sections.append(DraftSection(title: "La cause", keys: cause + claim))
        sections.append(
            DraftSection(
                title: "La suite",
                keys: state == .ongoing
                    ? ["remedes", "conseils", "citations"]
                    : ["remedes", "excuses", "compensation", "conseils", "suites", "citations", "chiffres"]))
        return sections
    }

    private static func isBreach(_ nature: Incident.Nature) -> Bool {
        switch nature {
        case .dataBreach, .dataLoss, .cyberattack, .ransomware: true
        default: false
        }
    }

    private static let data = [
        "impact.donnees.categories", "impact.donnees.statut", "impact.donnees.epargnees", "impact.donnees.personnes",
        "impact.donnees.selon",
    ]

    private static func impact(of nature: Incident.Nature) -> [String] {
        switch nature {
        case .fire, .accident, .sabotage:
            ["lieu", "impact.lieux", "impact.composants", "impact.consequences", "impact.bilan_humain.blesses"]
        case .falseAlarm: ["impact.portee", "impact.usagers", "impact.consequences"]
        case .error: ["impact.usagers", "impact.symptomes", "impact.touches", "impact.consequences"]
        case .slowdown, .degradation: ["impact.usagers", "impact.composants", "impact.symptomes", "impact.touches"]
        case .networkCut: ["impact.portee", "impact.lieux", "impact.usagers", "impact.usages", "impact.epargnes"]
        case .dataBreach, .dataLoss, .cyberattack, .ransomware: ["impact.usagers", "impact.consequences"]
        case .outage, .maintenance, .denialOfService, .providerFailure, .closure:
            ["impact.portee", "impact.usagers", "impact.usages", "impact.composants", "impact.touches"]
        }
    }

    /// Comments that become keys when their « # » goes, groups opened once.
    var lines: [String] {
        var lines = ["", "# — \(title) —"]
        var open: [Substring] = []
        for key in keys {
            let path = key.split(separator: ".")
            let groups = path.dropLast()
            for (depth, group) in groups.enumerated() where depth >= open.count || open[depth] != group {
                lines.append("# \(indent(depth))\(group):")
                open = Array(open.prefix(depth)) + [group]
            }
            open = Array(open.prefix(groups.count))
            guard let name = path.last, let note = DraftSection.note(path) else { continue }
            lines += commented(String(name), note, depth: groups.count)
        }
        return lines
    }

    private func commented(_ name: String, _ note: FieldNote, depth: Int) -> [String] {
        let own = nature.flatMap { DraftExamples.own[$0]?[name] }
        let example = own ?? note.examples.last ?? ""
        let margin = "# \(indent(depth))"
        let isText = !example.contains("\n") && !example.hasPrefix("- ") && !example.contains(": ")
        guard !isText else { return ["\(margin)\(name): \(example)"] }
        return ["\(margin)\(name):"] + example.split(separator: "\n").map { "\(margin)  \($0)" }
    }

    private func indent(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

    private static func note(_ path: [Substring]) -> FieldNote? {
        let kind: GroupKind =
            switch path.dropLast().last {
            case "impact": .impact
            case "donnees": .data
            case "bilan_humain": .casualties
            default: .record
            }
        return path.last.flatMap { kind.notes[String($0)] }
    }
}
