/// The gender an ending decides (Grevisse et Goosse, *Le bon usage*, §§ 466–475): only endings with few exceptions, and
/// those listed.
enum NounGender {
    static func sure(_ singular: String) -> Gender? {
        let word = singular.lowercased()
        guard word.unicodeScalars.count > 4, !Initials.isAllCapitals(singular) else { return nil }
        if exceptions.contains(word) { return nil }
        for ending in feminine where word.hasSuffix(ending) { return .feminine }
        for ending in masculine where word.hasSuffix(ending) { return .masculine }
        return nil
    }

    private static let feminine = [
        "tion", "sion", "xion", "gion", "aison", "oison", "ité", "ance", "anse", "ence", "ette", "esse", "ture",
        "sure", "ude", "logie", "graphie", "phobie", "erie", "ose", "ée", "trice", "euse", "ienne", "ade",
        "ille", "elle", "ine", "ise",
    ]
    private static let masculine = [
        "ment", "isme", "age", "eau", "iciel", "riel", "oir", "phone", "scope", "gramme", "ateur", "teur", "seur",
        "ier", "ail", "al", "et", "ard", "phage", "mètre", "ien", "ois", "ement", "eul", "eul",
    ]
    private static let exceptions: Set<String> = [
        "bastion", "silence", "comité", "image", "page", "cage", "plage", "rage", "nage", "jument", "eau", "peau",
        "musée", "lycée", "trophée", "athée", "pygmée", "camée", "caducée", "apogée", "périgée", "scarabée",
        "coryphée", "mausolée", "squelette", "stade", "grade", "jade", "gorille", "quadrille", "portefeuille",
        "millefeuille", "vaudeville", "chèvrefeuille", "interview", "magazine", "domaine", "moine", "capitaine",
        "patrimoine", "platine", "violoncelle", "polichinelle", "libelle", "rebelle", "modèle", "parallèle",
        "intermédiaire", "malaise", "murmure", "mercure", "prélude", "interlude", "génie", "incendie", "parapluie",
        "câline", "marine", "cadavre", "forêt", "soif", "chauffard", "hélice", "vigile", "maximum", "camarade", "garde",
        "malade", "nomade", "aide", "elle", "moelle", "esquisse", "part", "dent", "gent", "virose",
        "quelque", "chose", "guide", "cyanose", "anglaise",
    ]
}
