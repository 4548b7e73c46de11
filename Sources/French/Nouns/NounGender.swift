/// The gender an ending decides (Grevisse et Goosse, *Le bon usage*, §§ 466–475): only endings with few exceptions, and
/// those listed.
enum NounGender {
    static func sure(_ singular: String) -> Gender? {
        let word = singular.lowercased()
        guard word.unicodeScalars.count > 4, !Initials.isAllCapitals(singular) else { return nil }
        // A compound takes its gender from its sense: un lave-vaisselle, un antivol.
        if word.utf8.contains(UInt8(ascii: "-")) || word.hasPrefix("anti") { return nil }
        if exceptions.contains(word) || exceptionalEnds.contains(where: word.hasSuffix) { return nil }
        for ending in feminine where word.hasSuffix(ending) { return .feminine }
        for ending in masculine where word.hasSuffix(ending) { return .masculine }
        return nil
    }

    private static let feminine = [
        "tion", "sion", "xion", "gion", "aison", "ité", "ance", "ence", "ette", "esse", "ture", "sure", "itude",
        "logie",
        "graphie", "phobie", "erie", "ée", "trice", "euse", "ienne", "ade", "ise",
    ]
    private static let masculine = [
        "ment", "isme", "age", "eau", "iciel", "riel", "oir", "phone", "scope", "gramme", "ateur", "teur", "seur",
        "ier",
        "ail", "al", "et", "ard", "phage", "mètre", "ien", "ois",
    ]
    /// Nouns, or ends of nouns after a `-`, against their ending.
    private static let exceptions: Set<String> = [
        "bastion", "cation", "himation", "silence", "comité", "traité", "karité", "bénédicité", "précipité", "image",
        "page", "cage", "plage", "rage", "nage", "ambage", "passerage", "jument", "eau", "peau", "lycée", "trophée",
        "athée", "athénée", "pygmée", "camée", "caducée", "apogée", "périgée", "hypogée", "scarabée", "coryphée",
        "mausolée", "macchabée", "empyrée", "hyménée", "gynécée", "prytanée", "protée", "propylée", "périnée",
        "androcée",
        "conopée", "nymphée", "pongée", "sigisbée", "borée", "quintette", "quartette", "stade", "grade", "jade",
        "alcade",
        "malade", "nomade", "camarade", "troubade", "clade", "azoture", "lepture", "cytise", "trompette", "tagine",
        "garde", "anagramme", "épigramme", "senteur", "puanteur", "pesanteur", "apesanteur", "impesanteur", "moiteur",
        "lenteur", "hauteur", "grosseur", "épaisseur", "rousseur", "roseur", "minceur", "noirceur", "surépaisseur",
        "street", "forêt",
        "micropesanteur", "mercure", "murmure", "anse", "inespérance", "valse", "interview", "part", "dent", "gent",
        "impatiens", "vexille", "gille", "otage", "saxifrage", "hypallage", "décyclage", "définancement", "roseval",
    ]
    private static let exceptionalEnds = ["musée", "squelette", "grade", "palette", "stade"]
}
