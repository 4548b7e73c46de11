/// From a past participle back to its verb.
enum Participles {
    /// Participle endings of the irregular verbs → infinitive endings, longest first at look-up.
    private static let endings: [String: [String]] = {
        var table: [String: [String]] = [:]
        for model in IrregularVerbs.models where !model.participle.isEmpty {
            let masculine = model.participle.split(separator: "/").first.map(String.init) ?? model.participle
            for member in VerbModel.words(model.members) {
                let isEnding = member.hasPrefix("-")
                let infinitive = isEnding ? String(member.dropFirst()) : member
                guard infinitive.hasSuffix(model.ending) else { continue }
                let participle = String(infinitive.dropLast(model.ending.count)) + masculine
                table[(isEnding ? "-" : "") + participle, default: []].append(infinitive)
            }
        }
        return table
    }()

    /// The verb of a participle in any of its forms: *interrompue* → *interrompre*, *rétablis* → *rétablir*.
    static func verb(of form: String) -> Verb? {
        for singular in masculines(of: form) {
            if let verb = verb(ofMasculine: singular) { return verb }
        }
        return nil
    }

    private static func verb(ofMasculine participle: String) -> Verb? {
        for infinitive in endings[participle] ?? [] {
            if let verb = Verb(infinitive), verb.pastParticiple() == participle { return verb }
        }
        if participle.hasSuffix("é"), participle.utf8.count > 4 {
            return Verb(String(participle.dropLast()) + "er")
        }
        var ending = Substring(participle)
        while !ending.isEmpty {
            for tail in endings["-" + ending] ?? [] {
                let infinitive = String(participle.dropLast(ending.count)) + tail
                if let verb = Verb(infinitive), verb.pastParticiple() == participle { return verb }
            }
            ending = ending.dropFirst()
        }
        if participle.hasSuffix("i"), participle.utf8.count > 3, !notParticiples.contains(participle) {
            if let verb = Verb(participle + "r"), verb.pastParticiple() == participle { return verb }
        }
        return nil
    }

    private static let notParticiples: Set<String> = [
        "aussi", "ainsi", "ici", "celui", "ami", "demi", "parmi", "lundi", "mardi", "jeudi", "midi", "samedi", "joli",
        "favori", "parti", "défi", "délai", "essai", "emploi", "appui", "ennui", "oui", "merci", "tri", "cri",
    ]

    /// The masculine singulars a form may come from.
    private static func masculines(of form: String) -> [String] {
        var candidates = [form]
        if form.hasSuffix("es") { candidates.append(String(form.dropLast(2))) }
        if form.hasSuffix("e") { candidates.append(String(form.dropLast())) }
        if form.hasSuffix("s") { candidates.append(String(form.dropLast())) }
        if form == "due" || form == "dus" || form == "dues" { candidates.append("dû") }
        if form.hasPrefix("dissout") { candidates.append("dissous") }
        return candidates
    }
}
