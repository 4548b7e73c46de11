/// The verb joined to the pronoun that follows it (Grevisse et Goosse, *Le bon usage*, §§ 639, 796).
enum Inversion {
    /// `a` + il → `a-t-il`; `est` + elle → `est-elle`; `aime` + je → `aimé-je`.
    static func join(_ form: String, _ pronoun: SubjectPronoun) -> String {
        switch pronoun {
        case .il, .elle, .on:
            let last = form.unicodeScalars.last
            // vainc-t-il, va-t-il, a-t-on; no t after t or d.
            return form + (last == "t" || last == "d" ? "-" : "-t-") + pronoun.rawValue
        case .je where form.hasSuffix("e"):
            return String(form.dropLast()) + "é-je"
        default:
            return form + "-" + pronoun.rawValue
        }
    }
}
