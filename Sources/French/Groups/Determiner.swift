/// What opens a noun group.
public enum Determiner: Sendable, Hashable {
    case none
    /// le, la, l’, les
    case definite
    /// un, une, des
    case indefinite
    /// du, de la, de l’
    case partitive
    /// ce, cet, cette, ces
    case demonstrative
    /// mon… leur: the owner's person and number.
    case possessive(Person, Number)
    /// *de* alone: *de nombreux*, or after a negation.
    case bareDe
    /// aucun, nul
    case negative
    /// chaque, plusieurs, certains, 300, une vingtaine de, la plupart des…: the words as written.
    case quantity(String)
}

/// Determiners as French spells them before a noun.
enum DeterminerForms {
    /// The forms of possessives: owner → masculine, feminine, plural (Grevisse et Goosse, *Le bon usage*, § 610).
    private static let possessives: [String: (String, String, String)] = [
        "1s": ("mon", "ma", "mes"), "2s": ("ton", "ta", "tes"), "3s": ("son", "sa", "ses"),
        "1p": ("notre", "notre", "nos"), "2p": ("votre", "votre", "vos"), "3p": ("leur", "leur", "leurs"),
    ]

    static let possessiveOwners: WordTable<(Person, Number)> = [
        "mon": (.first, .singular), "ma": (.first, .singular), "mes": (.first, .singular),
        "ton": (.second, .singular), "ta": (.second, .singular), "tes": (.second, .singular),
        "son": (.third, .singular), "sa": (.third, .singular), "ses": (.third, .singular),
        "notre": (.first, .plural), "nos": (.first, .plural), "votre": (.second, .plural), "vos": (.second, .plural),
        "leur": (.third, .plural), "leurs": (.third, .plural),
    ]

    static func possessive(_ person: Person, _ owner: Number, _ agreement: Agreement) -> String {
        let key = "\(person.rawValue)" + (owner == .singular ? "s" : "p")
        guard let forms = possessives[key] else { return "" }
        if agreement.number == .plural { return forms.2 }
        return agreement.gender == .feminine ? forms.1 : forms.0
    }

    static func definite(_ agreement: Agreement) -> String {
        agreement.number == .plural ? "les" : (agreement.gender == .feminine ? "la" : "le")
    }

    static func indefinite(_ agreement: Agreement) -> String {
        agreement.number == .plural ? "des" : (agreement.gender == .feminine ? "une" : "un")
    }

    static func partitive(_ agreement: Agreement) -> String {
        agreement.number == .plural ? "des" : (agreement.gender == .feminine ? "de la" : "du")
    }

    static func demonstrative(_ agreement: Agreement) -> String {
        agreement.number == .plural ? "ces" : (agreement.gender == .feminine ? "cette" : "ce")
    }
}
