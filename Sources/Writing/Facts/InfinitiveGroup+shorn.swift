import French

extension InfinitiveGroup {
    /// Without a second thing it is done to: *rejeter les pourvois de Grande Paroisse*, of *et de l’ancien directeur*.
    var withoutSecondObject: InfinitiveGroup? {
        guard let object = finalObject else { return nil }
        let words = object.text.split(separator: " ")
        let cut = words.indices.dropLast().first { index in
            words[index] == "et"
                && (["de", "du", "des"].contains(words[index + 1]) || words[index + 1].hasPrefix("d’"))
        }
        guard let cut, cut > 1 else { return nil }
        return try? InfinitiveGroup(parsing: "\(head) | \(words[..<cut].joined(separator: " "))")
    }

    /// Without those who did it: *être auditionné*, of *par la commission des affaires sociales*.
    var withoutAgent: InfinitiveGroup? {
        let words = Typesetter.text(infinitive(owner: .masculineSingular)).split(separator: " ")
        guard verb.isPassive, let agent = words.firstIndex(of: "par"), agent == 2 else { return nil }
        return try? InfinitiveGroup(parsing: words[..<agent].joined(separator: " "))
    }

    /// Without the second of those who did it, *être entendu par le Sénat*, of *et la Chambre des représentants*; or
    /// without what it came after, *enquêter pour homicide*, of *après la mort d’une patiente*.
    var withoutLastCircumstance: InfinitiveGroup? {
        let words = Typesetter.text(infinitive(owner: .masculineSingular)).split(separator: " ")
        let agent = words.firstIndex(of: "par")
        let cut = words.indices.dropFirst(2).dropLast().first { index in
            if words[index] == "après" { return true }
            guard let agent, index > agent + 1, words[index] == "et" else { return false }
            return ["la", "le", "les"].contains(words[index + 1]) || words[index + 1].hasPrefix("l’")
        }
        guard let cut else { return nil }
        return try? InfinitiveGroup(parsing: words[..<cut].joined(separator: " "))
    }
}
