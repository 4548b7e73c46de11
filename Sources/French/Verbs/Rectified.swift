/// What the spelling of 1990 changes in irregular verbs (Journal officiel, 6 December 1990, rule II.4): no circumflex
/// on *i* and *u*, except in the simple past, the imperfect subjunctive and where it tells words apart (*dû*, *croître*).
enum Rectified {
    /// The traditional infinitive: *connaitre* → *connaître*, *assoir* → *asseoir*.
    static func traditional(_ infinitive: String) -> String {
        if infinitive.ends(in: "aitre") { return String(infinitive.dropLast(5)) + "aître" }
        if infinitive.ends(in: "oitre") { return String(infinitive.dropLast(5)) + "oître" }
        if infinitive.ends(in: "assoir") { return String(infinitive.dropLast(6)) + "asseoir" }
        if infinitive == "sursoir" { return "surseoir" }
        return infinitive
    }

    static func infinitive(_ traditional: String, _ orthography: Orthography) -> String {
        guard orthography == .rectified1990 else { return traditional }
        if traditional.ends(in: "asseoir") { return String(traditional.dropLast(7)) + "assoir" }
        if traditional == "surseoir" { return "sursoir" }
        if traditional == "croître" { return "croître" }
        if traditional.ends(in: "aître") || traditional.ends(in: "oître") { return plain(traditional) }
        return traditional
    }

    static func paradigm(_ paradigm: Paradigm, of infinitive: String, _ orthography: Orthography) -> Paradigm {
        guard orthography == .rectified1990, infinitive != "croître" else { return paradigm }
        guard infinitive.ends(in: "aître") || infinitive.ends(in: "oître") || infinitive.ends(in: "plaire") else {
            if infinitive == "surseoir" {
                var changed = paradigm
                changed.futureStem = "sursoir"
                return changed
            }
            if infinitive == "mouvoir" {
                var changed = paradigm
                changed.participle = ("mu", "mue")
                return changed
            }
            return paradigm
        }
        var changed = paradigm
        changed.present = changed.present.map(plain)
        changed.futureStem = plain(changed.futureStem)
        changed.imperative = changed.imperative.map { $0.map(plain) }
        return changed
    }

    private static func plain(_ word: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in word.unicodeScalars { scalars.append(scalar == "î" ? "i" : scalar) }
        return String(scalars)
    }
}
