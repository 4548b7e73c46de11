/// The verb joined to the pronoun that follows it (Grevisse et Goosse, *Le bon usage*, §§ 639, 796).
enum Inversion {
    /// `a` + il → `a-t-il`; `est` + elle → `est-elle`; `aime` + je → `aimé-je`, in 1990 `aimè-je` (rule
    /// II.3).
    static func join(_ form: String, _ pronoun: SubjectPronoun, _ orthography: Orthography) -> String {
        switch pronoun {
        case .il, .elle, .on:
            let last = form.unicodeScalars.last
            // vainc-t-il, va-t-il, a-t-on; no t after t or d.
            return form + (last == "t" || last == "d" ? "-" : "-t-") + pronoun.rawValue
        case .je where form.ends(in: "e"):
            return String(form.dropLast()) + (orthography == .traditional ? "é-je" : "è-je")
        // Peux-je is not said (Grevisse et Goosse, § 794).
        case .je where form == "peux": return "puis-je"
        default:
            return form + "-" + pronoun.rawValue
        }
    }
}
