/// From a past participle back to its verb.
enum Participles {
    /// Participles of the irregular verbs → infinitives.
    private static let whole = WordTable(rows.filter { !$0.isEnding }.map { ($0.participle, $0.infinitives) })
    /// Endings of their participles → of their infinitives.
    private static let endings = WordTable(rows.filter(\.isEnding).map { ($0.participle, $0.infinitives) })

    private struct Row {
        var participle: String
        var isEnding: Bool
        var infinitives: [String]
    }

    private static let rows: [Row] = {
        var rows: [Row] = []
        for model in IrregularVerbs.models where !model.participle.isEmpty {
            let masculine = model.participle.split(separator: "/").first.map(String.init) ?? model.participle
            for member in VerbModel.words(model.members) {
                let isEnding = member.hasPrefix("-")
                let infinitive = isEnding ? String(member.dropFirst()) : member
                guard infinitive.ends(in: model.ending) else { continue }
                let participle = infinitive.replacing(ending: model.ending, with: masculine)
                if let known = rows.firstIndex(where: { $0.participle == participle && $0.isEnding == isEnding }) {
                    rows[known].infinitives.append(infinitive)
                } else {
                    rows.append(Row(participle: participle, isEnding: isEnding, infinitives: [infinitive]))
                }
            }
        }
        return rows
    }()

    /// The verb of a participle in any of its forms: *interrompue* → *interrompre*, *rétablis* → *rétablir*.
    static func verb(of form: String) -> Verb? {
        for singular in masculines(of: form) {
            if let verb = verb(ofMasculine: singular) { return verb }
        }
        return nil
    }

    private static func verb(ofMasculine participle: String) -> Verb? {
        // Toxique, vague: no participle ends in -qu or -gu.
        if participle.ends(in: "qu") || participle.ends(in: "gu") { return nil }
        for infinitive in whole[participle] ?? [] {
            if let verb = Verb(infinitive), verb.pastParticiple() == participle { return verb }
        }
        if participle.ends(in: "é"), participle.utf8.count > 4 {
            return Verb(participle.replacing(ending: "é", with: "er"))
        }
        for ending in participle.endings {
            for tail in endings[ending] ?? [] {
                let infinitive = participle.replacing(ending: String(ending), with: tail)
                if let verb = Verb(infinitive), verb.pastParticiple() == participle { return verb }
            }
        }
        if participle.ends(in: "i"), participle.utf8.count > 3, !notParticiples.contains(participle) {
            if let verb = Verb(participle + "r"), verb.pastParticiple() == participle { return verb }
        }
        return nil
    }

    private static let notParticiples: WordSet = [
        "aussi", "ainsi", "ici", "celui", "ami", "demi", "parmi", "lundi", "mardi", "jeudi", "midi", "samedi", "joli",
        "favori", "parti", "défi", "délai", "essai", "emploi", "appui", "ennui", "oui", "merci", "tri", "cri",
    ]

    /// The masculine singulars a form may come from.
    private static func masculines(of form: String) -> [String] {
        var candidates = [form]
        for ending in ["es", "e", "s"] where form.ends(in: ending) {
            candidates.append(form.replacing(ending: ending, with: ""))
        }
        if form == "due" || form == "dus" || form == "dues" { candidates.append("dû") }
        if form.hasPrefix("dissout") { candidates.append("dissous") }
        return candidates
    }
}
